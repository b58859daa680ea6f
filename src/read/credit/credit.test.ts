import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cases } from './cases.ts'
import { findBylineCredits, findCredits } from './index.ts'

const head = 'Blast in the square\n\nTwo people were killed in Almaty on Thursday, the ministry said.\n\n'

for (const [line, ...expected] of cases.reads) {
  test(`credits in "${line}"`, () => {
    const credits = findCredits(head + line)
    assert.deepEqual(
      credits.map(({ name, kind }) => `${name} ${kind}`),
      expected,
    )
    for (const { span } of credits) {
      assert.ok(span !== undefined && span.start >= head.length && span.end <= head.length + line.length)
      assert.match((head + line).slice(span.start, span.end), /^[\p{L}].*[\p{L}]$/u)
    }
  })
}

for (const line of cases.refuses) test(`no credits in "${line}"`, () => assert.deepEqual(findCredits(head + line), []))

test('spans are the words of the names', () => {
  const text = `${head}(Reporting by Aigul Omarova; Editing by John Smith, AFP)`
  assert.deepEqual(
    findCredits(text).map(({ span }) => text.slice(span?.start, span?.end)),
    ['Aigul Omarova', 'John Smith', 'AFP'],
  )
})

test('any text is survived, and every span lies in it', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      'With ',
      'AFP',
      ' and ',
      '; ',
      '(',
      ')',
      '\n',
      'Reporting by ',
      'Jane Roe',
      ' contributed to this report',
      ', ',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      for (const { span } of findCredits(text))
        assert.ok(span !== undefined && span.start < span.end && span.end <= text.length)
    }),
    { numRuns: 500 },
  )
})

test('agencies in bylines', () => {
  assert.deepEqual(findBylineCredits('By Jane Roe, AFP'), [{ name: 'Agence France-Presse', kind: 'agency' }])
  assert.deepEqual(findBylineCredits('Jane Roe'), [])
})
