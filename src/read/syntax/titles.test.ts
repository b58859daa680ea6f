/** Which words stand before the name of a person and say what he or she is called by? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTitle } from './titles.ts'

test('a title is spelt out or cut short, and what is only letters in capitals is of a place', () => {
  for (const form of ['President', 'lord', 'Gen', 'Mrs.', 'Fr', 'MAYOR']) assert.ok(isTitle(form), form)
  for (const form of ['DR', 'FR', 'Peshawar', 'ram', '']) assert.ok(!isTitle(form), form)
  for (const form of ['DR', 'FR', 'GEN']) assert.ok(isTitle(form, true), form)
})
