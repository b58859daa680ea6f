/** Does the year of somebody's birth date nothing else? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const lines: readonly [text: string, killed: string][] = [
  ['A civilian man born in 1961 was killed in a drone attack on Kherson.', '1'],
  ['Two men, born in 1961 and 1975, were killed in Kherson on Tuesday.', '2'],
  ['The massacre in 1961 killed 30 people in Kherson.', '30 before'],
]

for (const [text, killed] of lines) {
  test(`counts: ${text}`, () => {
    const { tallies } = readReport(makeReport({ language: 'en', published: '2026-03-12', text }), knowledge)
    const counts = tallies.map(({ low, background }) => `${low}${background ? ' before' : ''}`)
    assert.deepEqual(counts, [killed])
  })
}
