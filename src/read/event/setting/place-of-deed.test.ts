/** Where was it, where the words name a place only by what it did or what befell it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

/** Names of the places of the events that one sentence tells. */
function placesOf(text: string): (string | undefined)[] {
  const { events, places } = readReport(makeReport({ text, language: 'en', published: '2031-03-05' }), knowledge)
  return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
}

const sentences: readonly (readonly [text: string, ...places: (string | undefined)[]])[] = [
  // What is done to a town is done there.
  ['Peshawar was shelled by insurgents on Sunday.', 'Peshawar'],
  ['Shelling of Peshawar killed three people on Sunday.', 'Peshawar'],
  ['A curfew was imposed on Peshawar on Sunday.', 'Peshawar'],
  ['The Peshawar market was bombed on Sunday.', 'Peshawar'],
  ["Nairobi's main market was burned down on Sunday.", 'Nairobi'],
  // A prison bears any name.
  ['The Litoral prison was attacked on Sunday.', undefined],
  // The police of a town are in it, where nothing else is said: event/en/place-of-police.
  ['Lahore police arrested 12 people on Sunday.', 'Lahore'],
  ['Twelve people were arrested by Lahore police on Sunday.', 'Lahore'],
  ['Lahore police arrested 12 people in Multan on Sunday.', 'Multan'],
  ['A Lahore court jailed 12 people on Sunday.', 'Lahore'],
  ['A Lahore court jailed 12 people in Multan on Sunday.', 'Multan'],
  // A university bears the name of its town, and those who are of it may be anywhere.
  ['Gunmen killed five people at the University of Peshawar on Sunday.', 'Peshawar'],
  ['Students protested at Peshawar University on Sunday.', 'Peshawar'],
  ['A professor at the University of Peshawar was killed in Multan on Sunday.', 'Multan'],
  ['Gunmen killed five people on the Peshawar-Kohat road on Sunday.', 'Peshawar'],
  ['Lahore police said 12 people were killed on Sunday.', undefined],
]

for (const [text, ...places] of sentences)
  test(text, () => {
    assert.deepEqual(placesOf(text), places)
  })
