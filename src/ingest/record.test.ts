import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseRecord } from './record.ts'

const reads: readonly (readonly [json: string, input: object])[] = [
  ['{"ref":"a","text":" Two died.\\n"}', { ref: 'a', text: ' Two died.\n' }],
  ['{"text":"Two died.","title":null,"publisher":"","mood":3}', { text: 'Two died.' }],
  [
    '{"text":"x","title":"t","published":"2022-01-05","publisher":"p","url":"u","byline":"b","language":"pt_br"}',
    { text: 'x', title: 't', published: '2022-01-05', publisher: 'p', url: 'u', byline: 'b', language: 'pt-BR' },
  ],
  ['{"text":"x","language":"Klingon tongue"}', { text: 'x' }],
]

for (const [json, input] of reads) {
  test(`reads ${json}`, () => assert.deepEqual(parseRecord(json), { input }))
}

const refuses: readonly (readonly [json: string, complaint: string])[] = [
  ['{"text":', 'it is not JSON'],
  ['[1]', 'it is a list, not an object'],
  ['"Two died."', 'it is a string, not an object'],
  ['null', 'it is null, not an object'],
  ['{"ref":"a"}', '"text" is missing'],
  ['{"text":12}', '"text" is a number, not a string'],
  ['{"text":" \\n"}', '"text" is empty'],
  ['{"text":"x","ref":7}', '"ref" is a number, not a string'],
  ['{"text":"x","published":{}}', '"published" is an object, not a string'],
]

for (const [json, complaint] of refuses) {
  test(`refuses ${json}`, () => assert.deepEqual(parseRecord(json), { complaint }))
}

test('any JSON is a report or has something wrong with it', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const record = parseRecord(json)
      assert.ok('input' in record !== 'complaint' in record)
    }),
  )
})
