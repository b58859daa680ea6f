/** Is a small namesake abroad refused where the report says in which country it is, and a known or stated one kept? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { wordsOf } from '../../../check/words-of.ts'
import { makeReport } from '../text/index.ts'
import { findPlaces } from './index.ts'

const { gazetteer } = knowledge

/** What a name of the text was resolved to. */
function placeOf(name: string, text: string, publisher?: string): string | undefined {
  const outlet = publisher === undefined ? {} : { publisher }
  const { value } = findPlaces(wordsOf(makeReport({ text, language: 'en' })), gazetteer, outlet)
  const place = value.find((one) => one.text === name)
  return place && [place.kind, place.name, place.country, place.admin1].filter(Boolean).join(' ')
}

const reads: readonly (readonly [name: string, place: string, text: string, publisher?: string])[] = [
  ['Baye', 'other Baye MLI Mopti', 'Ten people were killed in the forest of Baye in the Mopti region of Mali.'],
  ['Baye', 'other Baye', 'The Malian army said that it had bombed the forest of Baye.'],
  ['Baye', 'city Baye FRA Brittany', 'A barn burned down in Baye in France.'],
  ['Mambasa', 'other Mambasa COD Ituri', 'Rebels killed 12 people in Mambasa in Ituri on Sunday.'],
  ['Rampura', 'other Rampura BGD', 'Crowds burned the office of Bangladesh Television in Rampura.'],
  ['Florence', 'other Florence PAK', 'KARACHI (Wire) - A bomb exploded outside Florence hospital on Monday.'],
  [
    'Peshawar',
    'city Peshawar PAK Khyber Pakhtunkhwa',
    'LAHORE (Wire) - Gunmen shot a guard outside Peshawar hospital.',
  ],
  ['Belabo', 'other Belabo BGD', 'A fire in Belabo, north of Dhaka, killed six people.'],
  ['Bijapur', 'other Bijapur IND Chhattisgarh', 'Rebels killed two policemen in Bijapur in Chhattisgarh on Monday.'],
  [
    'Tirah',
    'other Tirah PAK',
    'PESHAWAR: Militants stormed a post near the Afghan border in the Tirah valley, police said.',
  ],
  ['Dar es Salam', 'other Dar es Salam TCD', 'Four men were shot in Dar es Salam, on the Chadian side of the lake.'],
  [
    'Lere',
    'other Lere MLI',
    'Raiders burned a market in Timbuktu in Mali. A strike in the Lere area left two dead. In Niger, gunmen burned Diffa.',
  ],
  ['Karlasund', 'other Karlasund', 'The village of Karlasund was compared with Hiroshima.'],
  [
    'Marshalltown',
    'other Marshalltown ZAF',
    'A fire burned in Marshalltown, the Gauteng health department and Johannesburg police said.',
  ],
  ['Soweto', 'other Soweto ZMB', 'Traders in Lusaka, Zambia, were driven from Soweto market on Monday.'],
  ['Soweto', 'city Soweto ZAF Gauteng', 'Traders in Zambia stood by people from Soweto on Monday.'],
  // A town that the news names without its country, one that the report is near, one that the words state.
  ['Doha', 'city Doha QAT Baladiyat ad Dawhah', 'Taliban envoys flew from Kabul, Afghanistan, for talks in Doha.'],
  ['Paris', 'city Paris USA Texas', 'A storm hit Paris, Texas, and no town in Canada.'],
  ['Puno', 'admin Puno PER Puno', 'A policeman was hurt in Puno by a mob.'],
]

for (const [name, place, text, publisher] of reads)
  test(`${name} is ${place}: ${text}`, () => assert.equal(placeOf(name, text, publisher), place))

test('the Plateau district of a town is no province of another country', () => {
  assert.equal(placeOf('Plateau', 'Shots rang out in the Plateau district of Niamey on Monday.'), undefined)
  assert.equal(
    placeOf('Niamey', 'Shots rang out in the Plateau district of Niamey on Monday.'),
    'city Niamey NER Niamey',
  )
})

test("a part of the outlet's own name is no place, and the place itself is", () => {
  const text = 'The Almaty Courier withdraws its report of Tuesday. Riots broke out in Almaty on Monday.'
  const { value } = findPlaces(wordsOf(makeReport({ text, language: 'en' })), gazetteer, {
    publisher: 'Almaty Courier',
  })
  assert.deepEqual(
    value.map(({ span }) => text.slice(0, span.start)),
    ['The Almaty Courier withdraws its report of Tuesday. Riots broke out in '],
  )
})
