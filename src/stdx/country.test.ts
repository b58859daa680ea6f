import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryCodeOf, countryName, placeInText } from './index.ts'

test('a country is called as reports call it, and found by that name', () => {
  const names = {
    COD: 'Democratic Republic of the Congo',
    MMR: 'Myanmar',
    BIH: 'Bosnia and Herzegovina',
    KAZ: 'Kazakhstan',
  }
  for (const [code, name] of Object.entries(names)) {
    assert.equal(countryName(code), name)
    assert.equal(countryCodeOf(name), code)
  }
  assert.equal(countryName('~'), '~')
})

test('a name has an article in a sentence where English gives it one', () => {
  const articled = [
    'Philippines',
    'United States',
    'Central African Republic',
    'Democratic Republic of the Congo',
    'Gaza Strip',
    'Gulf of Aden',
  ]
  for (const name of articled) assert.equal(placeInText(name), `the ${name}`)
  for (const name of ['Kazakhstan', 'Herat', 'Borno State', 'Guinea', 'New York']) assert.equal(placeInText(name), name)
})
