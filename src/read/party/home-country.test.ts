/** Is a force or a people of the country where it is told of, and not of the one that its sentence only speaks of? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { wordsOf } from '../../../check/words-of.ts'
import { findPlaces } from '../place/index.ts'
import { makeReport } from '../text/index.ts'
import { findParties } from './index.ts'

const { gazetteer } = knowledge

function countryOf(words: string, text: string): string | undefined {
  const tokenized = wordsOf(makeReport({ text, language: 'en' }))
  const { value } = findParties(tokenized, findPlaces(tokenized, gazetteer).value)
  return value.find((one) => one.text === words)?.country
}

const goma = 'Shells fell on Goma in Congo on Monday. Fighting went on near Sake in Congo.'
const reads: readonly (readonly [words: string, country: string | undefined, text: string])[] = [
  ['Students', 'COD', `${goma} Students rallied outside the French embassy.`],
  ['police', 'COD', `${goma} The crowd called for war on Rwanda, and police arrested six.`],
  ['The government', 'COD', `${goma} The government agreed in Oslo to talk.`],
  ['Hamas-led gunmen', 'PSE', 'Hamas-led gunmen killed two people in southern Israel.'],
  // Where the world is spoken of, and who tells of it.
  ['civilians', undefined, 'GENEVA (3 May 2024) - The rights office said that 40 civilians had been killed.'],
  ['police', undefined, 'A guard told Reuters that police had fired on the crowd.'],
  // Where somebody is only sent, or wanted.
  ['Police', undefined, 'Police arrested 40 students on Monday. The leaders were put on a plane to Washington.'],
  ['Soldiers', undefined, 'Soldiers captured a drug lord who is wanted in Texas.'],
  [
    'people',
    'SDN',
    'Gangs shot at cars in Port-au-Prince. Police left Cap-Haïtien. The Sudanese army says the RSF killed nine people in Al-Qadira.',
  ],
  // Where one country ends, and where each part of a sentence has its own.
  ['soldiers', undefined, 'Rebels destroyed a column at Tinzakan, near the Algerian border, and killed nine soldiers.'],
  ['detainees', 'KEN', 'Kenya freed nine detainees; unions in Benin called off a strike.'],
  // Where the report is in no one country, and where a force is told of in another.
  ['Soldiers', 'UGA', `${goma} Soldiers closed two roads in Kampala.`],
  ['police', 'FRA', 'France closed its borders, and police arrested six.'],
]

for (const [words, country, text] of reads)
  test(`${words} of ${country}: ${text}`, () => assert.equal(countryOf(words, text), country))
