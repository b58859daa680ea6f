/** Which spellings are one name? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldName } from './index.ts'

const same: readonly (readonly [key: string, ...names: string[]])[] = [
  ['nur sultan', 'Nur-Sultan', 'NUR SULTAN', 'Nur‑Sultan'],
  ['st etienne', 'Saint-Étienne', 'St. Etienne'],
  ['ndjamena', "N'Djamena", 'N’Djamena'],
  ['us', 'U.S.', 'US'],
  ['lodz', 'Łódź'],
  ['istanbul', 'İstanbul', 'Istanbul'],
  ['dun laoghaire', 'Dún Laoghaire'],
]
for (const [key, ...names] of same)
  test(`${names.join(', ')} fold to ${key}`, () =>
    assert.deepEqual(
      names.map(foldName),
      names.map(() => key),
    ))

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)))
})
