/** Which names are places that no gazetteer knows, or that a person could bear, and which are none? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { wordsOf } from '../../../check/words-of.ts'
import { makeReport } from '../text/index.ts'
import { findPlaces } from './index.ts'

const { gazetteer } = knowledge

/** Names, countries and roles of the places of a text; a location's role is left out. */
function placesOf(text: string): string[] {
  const places = findPlaces(wordsOf(makeReport({ text, language: 'en' })), gazetteer).value
  return places.map(({ name, country, role }) =>
    [name, country, role === 'location' ? undefined : role].filter(Boolean).join(' '),
  )
}

const congo = 'Democratic Republic of the Congo COD'

const sentences: readonly (readonly [text: string, ...places: string[]])[] = [
  // A dateline opens with a town, whether or not it is known, and names it in capitals.
  ['MINOVA, Congo, March 3 (Wire) - Rebels burned nine houses.', 'Minova COD dateline', `${congo} dateline`],
  ['Nyabiondo, Democratic Republic of Congo — Armed men burned houses.', 'Nyabiondo COD dateline', `${congo} dateline`],
  ['LUBWE, Zambia - Police shot two men.', 'Lubwe ZMB dateline', 'Zambia ZMB dateline'],
  ['BREAKING NEWS, Kenya - Police shot two men.', 'Kenya KEN dateline'],
  ['John Smith, Kenya (Wire) - Police shot two men.', 'Kenya KEN dateline'],
  // Beside one place of a list stand others, whatever the names sound like.
  ['Fighting was reported around Tessit and Ndaki on Monday.', 'Tessit', 'Ndaki'],
  ['Airstrikes killed nine people in Rafah and Khan Younis on Sunday.', 'Rafah PSE', 'Khan Yunis PSE'],
  ['Protests were held in Lagos and Femi Falana, a lawyer, was arrested.', 'Lagos NGA'],
  ['In Kano and Ahmed Musa said four people were killed.', 'Kano NGA'],
  // A country that the language core takes for a person.
  ['A landslide buried a school at Kotmala, Sri Lanka, on Tuesday.', 'Kotmala LKA', 'Sri Lanka LKA modifier'],
  // What the words call a town is one.
  ['The blast hit a convoy in Mir Ali, a town in North Waziristan.', 'Mir Ali PAK', 'North Waziristan PAK'],
  ['Gunmen shot dead Ali Khan in Omar Farouk on Monday.'],
  ["An explosion killed a child in Qal'at al-Madiq on Friday."],
  ['He was killed in Operation Barkhane on Monday.'],
  ['Ten people were killed in Storm Boris on Monday.'],
  // A branch of a movement, and an office, are not where they are called after.
  ['Al-Qaeda in the Arabian Peninsula killed nine people on Monday.'],
  ['The Islamic State of Iraq and the Levant killed nine people on Monday.'],
  ['Islamic State in Khorasan Province bombed a mosque on Monday.'],
  ['Islamic State in Mosul killed nine people on Monday.', 'Mosul IRQ'],
  ['The Bishop of Durham was attacked on Monday.', 'Durham USA modifier'],
]

for (const [text, ...places] of sentences)
  test(text, () => {
    assert.deepEqual(placesOf(text), places)
  })
