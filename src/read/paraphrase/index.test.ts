import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../../check/words-of.ts'
import { makeReport } from '../text/index.ts'
import { cases } from './en/cases.ts'
import { tortured } from './en/words.ts'
import { findParaphrase } from './index.ts'

for (const { rule, lines } of cases.reads)
  for (const line of lines)
    test(`${rule} reads: ${line}`, () => {
      const [one] = findParaphrase(wordsOf(line))
      assert.equal(one?.code, 'machine-paraphrased')
      assert.match(one?.message ?? '', /“.+” for “.+”, “.+” for “.+”, “.+” for “.+”/)
    })

for (const line of cases.refuses)
  test(`refuses: ${line}`, () => {
    assert.deepEqual(findParaphrase(wordsOf(line)), [])
  })

test('the same odd phrase over and over is one', () => {
  assert.deepEqual(findParaphrase(wordsOf('The safety powers left. '.repeat(5))), [])
})

test('only English is looked at', () => {
  assert.deepEqual(findParaphrase(wordsOf(makeReport({ text: 'safety powers', language: 'de' }))), [])
})

test('no fixed phrase is an odd one too', () => {
  const odds = new Set([...tortured.values()].flat())
  assert.deepEqual(
    [...tortured.keys()].filter((fixed) => odds.has(fixed)),
    [],
  )
})
