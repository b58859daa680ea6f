/** Is what we read of MUC-4's organisations written so that it can be learned from? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSure } from './filler-sure.ts'

test('a document has a value or more for each of its organisations, and none of its words', () => {
  const read = loadSure()
  assert.ok(read.size > 300)
  for (const [document, values] of read) {
    assert.match(document, /^[A-Z]+\d?-MUC\d-\d{4}$/)
    for (const value of values) assert.match(value, /^(?:-|(?!.*(.).*\1)[FCASP]+)$/, document)
  }
})
