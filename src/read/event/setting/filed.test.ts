/** Was it where the report was filed? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('raids by the dozen were in no one town, though the report was filed there', () => {
  const place = (text: string) => settings(`LUSAKA - It was hot. ${text}`)[0]?.[1]
  assert.equal(place('Rebels carried out 61 attacks on Tuesday.'), undefined)
  assert.equal(place('Rebels carried out one raid and 61 attacks on Tuesday.'), undefined)
  assert.equal(place('Rebels carried out two attacks on Tuesday.'), 'Lusaka')
})
