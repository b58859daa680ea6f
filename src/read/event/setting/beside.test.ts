/** Whose is a date that is long past? That of a deed which another only is about makes no history of the other. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const read = (text: string) => readReport(makeReport({ text, language: 'en', published: '2026-03-12' }), knowledge)
/** Behind news of its own, without which a report that begins with history is history. */
const told = (text: string): string[] =>
  read(`Police arrested a clerk in Lyon on Wednesday.\n\n${text}`)
    .events.slice(1)
    .map(({ type, background }) => `${type}${background ? ' history' : ''}`)

test('what is about a deed of years ago is news', () => {
  assert.deepEqual(told('The minister resigned over the 2020 explosion in Beirut.'), ['RETREAT', 'EXPLOSION history'])
  assert.deepEqual(told('Two years after the coup in Niger, police arrested 12 protesters in Niamey.'), [
    'COERCE history',
    'COERCE',
  ])
  assert.deepEqual(told('A decade after the annexation of Crimea, families marched in Kyiv.'), [
    'COERCE history',
    'PROTEST',
  ])
})

test('what was done in the year of another deed is history with it', () => {
  assert.deepEqual(told('After the 2015 coup the army arrested 300 officers.'), ['COERCE history', 'COERCE history'])
  assert.deepEqual(told('The group killed 12 people in the 2015 attack.'), ['ASSAULT history'])
})

test('a count is of its own clause and not of a year beside it', () => {
  const history = (text: string): (boolean | undefined)[] => read(text).tallies.map(({ background }) => background)
  assert.deepEqual(history('The group behind the 2015 attack killed 12 people on Monday.'), [undefined])
  assert.deepEqual(history('The group killed 12 people in the 2015 attack.'), [true])
  assert.deepEqual(history('It was the worst attack since the 2002 bombing that killed 202 people in Bali.'), [true])
})
