import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, Reading, Span } from '../src/model/index.ts'
import { type GoldAttribution, scoreAttributions, stretchKey } from './attribution.ts'
import { parseBrat } from './brat.ts'
import { emptyReading } from './predictions.ts'

const text = '“We stay,” the mayor said. “All of us.”\nPolice said two men died.'
const standoff = [
  'T1\tCue 21 25\tsaid',
  'T2\tContent 0 10;27 39\t“We stay,” “All of us.”',
  'T3\tSource 11 20\tthe mayor',
  'T4\tCue 47 51\tsaid',
  'T5\tContent 52 64\ttwo men died',
  'T6\tbroken',
  'E1\tAttribution:T1 Source:T3 Content:T2 Cue:T1',
  'E2\tAttribution-no-source:T4 Content:T5 Cue:T4',
].join('\n')

const span = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

const gold: GoldAttribution[] = [
  { source: [span('the mayor')], cue: [span('said')], content: [span('“We stay,”'), span('“All of us.”')] },
  { source: [], cue: [span('said', 30)], content: [span('two men died')] },
]

function attribution(part: Partial<Attribution>): Attribution {
  const empty = { source: [], cue: [], content: [], because: [] }
  return { id: 'a1', ...empty, sourceKind: 'other', mode: 'indirect', stance: 'asserts', ...part }
}

function figuresOf(attributions: readonly Attribution[]): Record<string, number> {
  const input = { ref: 'one', text }
  const reading: Reading = { ...emptyReading(input), attributions }
  const { figures } = scoreAttributions([{ document: { input, gold }, reading }])
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]))
}

test('standoff: pieces and roles; what is malformed is left out', () => {
  const [first, second, ...others] = parseBrat(standoff, text)
  assert.deepEqual(others, [])
  assert.deepEqual(
    first?.roles.map(({ role, spans }) => [role, spans]),
    [
      ['Source', [{ start: 11, end: 20 }]],
      ['Content', gold[0]?.content],
      ['Cue', [{ start: 21, end: 25 }]],
    ],
  )
  assert.equal(second?.type, 'Attribution-no-source')
})

test('standoff counts characters, and spans count UTF-16 code units', () => {
  const [event] = parseBrat('T1\tCue 2 6\tsaid\nE1\tAttribution:T1 Cue:T1', '😀 said')
  assert.deepEqual(event?.roles[0]?.spans, [{ start: 3, end: 7 }])
})

test('a stretch is the same with or without the blanks between its pieces', () => {
  const whole = [span('“We stay,” the mayor')]
  assert.equal(stretchKey(whole, text), stretchKey([span('“We stay,” '), span('the mayor')], text))
  assert.notEqual(stretchKey(whole, text), stretchKey([span('“We stay,”'), span('mayor')], text))
})

test('exact is exact, and linked asks for an overlap of every part that a person marked', () => {
  const all = figuresOf(gold.map((one) => attribution(one)))
  for (const name of ['source', 'cue', 'content', 'linked']) assert.equal(all[`${name}F1`], 100, name)
  const half = figuresOf([
    attribution({ ...gold[0], content: [span('“We stay,”')] }),
    attribution({ source: [span('Police')], cue: [span('said', 30)], content: [span('men died')] }),
  ])
  assert.equal(half['contentF1'], 0)
  assert.equal(half['cueF1'], 100)
  assert.equal(half['linkedF1'], 100)
  assert.equal(half['sourceF1'], 66.67)
  const otherSource = figuresOf([attribution({ ...gold[0], source: [span('Police')] })])
  assert.equal(otherSource['linkedF1'], 0)
})

test('one read attribution answers for one marked one', () => {
  const wide = attribution({ cue: [span(text)], content: [span(text)], source: [span(text)] })
  assert.equal(figuresOf([wide])['linkedRecall'], 50)
  assert.equal(figuresOf([wide, wide])['linkedRecall'], 100)
})
