import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading, Tally } from '../../model/index.ts'
import { compareReadings } from './index.ts'

const text = 'At least 12 people were killed, police said. Thirty were held.'

function reading(tallies: readonly Partial<Tally>[], more: Partial<Reading> = {}): Reading {
  const whole = tallies.map((tally, index) => ({
    id: `t${index + 1}`,
    span: { start: 0, end: 18 },
    category: 'killed' as const,
    low: 12,
    exactness: 'at-least' as const,
    attributions: [],
    ...tally,
  }))
  const empty = { sentences: [], names: [], times: [], places: [], parties: [], attributions: [], events: [] }
  const report = { id: 'x', language: 'en', credits: [] }
  return { schema: 'tocsin/reading/1', report, text, ...empty, tallies: whole, warnings: [], because: [], ...more }
}

const held = { span: { start: 45, end: 51 }, category: 'detained', low: 30, exactness: 'exact' } as const

test('numbers of claims and words that moved are no difference', () => {
  const before = reading([{}, held])
  const moved = (tally: Tally): Tally => ({ ...tally, span: { start: tally.span.start + 7, end: tally.span.end + 7 } })
  const after = reading([], {
    text: `Update\n${text}`,
    tallies: [...before.tallies].reverse().map((tally, index) => ({ ...moved(tally), id: `t${index + 5}` })),
  })
  assert.deepEqual(compareReadings(before, before), { report: [], claims: [] })
  assert.deepEqual(compareReadings(before, after), { report: ['text'], claims: [] })
})

test('a claim of the same words that says something else is changed, with what it says else', () => {
  const { claims } = compareReadings(reading([{}, held]), reading([{ low: 13 }, held]))
  assert.deepEqual(claims, [
    {
      change: 'changed',
      kind: 'tally',
      words: 'At least 12 people',
      fields: ['low'],
      before: { low: 12 },
      after: { low: 13 },
    },
  ])
})

test('claims of other words are removed and added; of two alike one may go', () => {
  const { claims } = compareReadings(reading([{}, {}]), reading([{}, held]))
  assert.deepEqual(
    claims.map(({ change, words }) => [change, words]),
    [
      ['removed', 'At least 12 people'],
      ['added', 'Thirty'],
    ],
  )
})

test('who says it is part of what is said', () => {
  const police = {
    id: 'a1',
    source: [{ start: 32, end: 38 }],
    sourceKind: 'security-force',
    cue: [],
    content: [],
    mode: 'indirect',
    stance: 'asserts',
  } as const
  const after = reading([{ attributions: ['a1'] }], { attributions: [police] })
  assert.deepEqual(compareReadings(reading([{}]), after).claims[0]?.fields, ['attributions'])
})
