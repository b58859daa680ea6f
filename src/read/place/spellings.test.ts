/** Does the gazetteer have every town of our lists of spellings and of known places, and do they read as those? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { wordsOf } from '../../../check/words-of.ts'
import { makeReport } from '../text/index.ts'
import { spellings } from './en/spellings.ts'
import { knownAs } from './en/words.ts'
import { findPlaces } from './index.ts'

const { gazetteer } = knowledge

test('every spelling is that of a town of the gazetteer', () => {
  const lost = [...spellings.values()].filter((name) => !gazetteer.lookup(name).some(({ kind }) => kind !== 'country'))
  assert.deepEqual(lost, [])
})

test('every name that is known for one place may mean that', () => {
  const lost = [...knownAs].filter(([name, id]) => !gazetteer.lookup(name).some(({ geonameId }) => geonameId === id))
  assert.deepEqual(lost, [])
})

test('a town is meant rather than the province around it, unless the words say so', () => {
  const read = (text: string) => {
    const places = findPlaces(wordsOf(makeReport({ text, language: 'en' })), gazetteer).value
    return places.map(({ kind, country }) => `${kind} ${country}`)
  }
  assert.deepEqual(read('Clashes broke out in Basra on Monday.'), ['city IRQ'])
  assert.deepEqual(read('Clashes broke out in Basra province on Monday.'), ['admin IRQ'])
  assert.deepEqual(read('Clashes broke out in Jenin on Monday.'), ['city PSE'])
  assert.deepEqual(read('Clashes broke out in Deir al-Balah on Monday.'), ['city PSE'])
  assert.deepEqual(read('Clashes broke out in Hodeidah on Monday.'), ['city YEM'])
})
