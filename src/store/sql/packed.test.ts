/** Does what is packed come back as it was, and is damage told as damage? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleEntry } from '../contract.ts'
import { packReading, packText, unpackClaims, unpackHead, unpackReading } from './packed.ts'

const damaged = (cause: unknown): never => {
  throw new Error('damaged', { cause })
}
const { reading, claims } = sampleEntry(1, { text: 'Two lines\nof “text”, \ud800 and \u2028 half a pair.' })
const json = claims.map((claim) => JSON.stringify(claim))
const columns = packReading(reading, json)

test('a reading and its claims come back as they were', () => {
  assert.deepEqual(unpackReading(columns, damaged), reading)
  assert.deepEqual(unpackClaims(columns, damaged), json)
  assert.equal(columns.reading, '')
})

test('of a found report the first line is enough', () => {
  const { schema, report, text } = reading
  assert.deepEqual(unpackHead(columns, damaged), { schema, report, text })
})

test('a reading that was written as text is read as well', () => {
  const row = { reading: JSON.stringify(reading), packed: null }
  assert.deepEqual(unpackReading(row, damaged), reading)
  assert.equal(unpackHead(row, damaged).text, reading.text)
  assert.deepEqual(unpackClaims(row, damaged), [])
})

test('bytes that do not unpack, and text that does not parse, are damage', () => {
  for (const packed of [new Uint8Array([0]), packText('{')]) {
    assert.throws(() => unpackReading({ reading: '', packed }, damaged), /damaged/)
    assert.throws(() => unpackHead({ reading: '', packed }, damaged), /damaged/)
  }
})
