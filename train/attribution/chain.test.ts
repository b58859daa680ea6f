import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode, mayFollow, classCount as n, parts } from '../../src/read/attribution/learned/decode.ts'
import { makeRandom } from '../random.ts'
import { chainErrors, makeTransitions } from './chain.ts'

const random = makeRandom(7)
const words = 5
const gold = Uint8Array.of(parts.source, parts.source + 1, parts.cue, parts.content, parts.content + 1)
const scores = Float32Array.from({ length: words * n }, () => random.normal())

function lossOf(values: Float32Array, transitions = makeTransitions()): number {
  return chainErrors({ scores: values, gold }, transitions, new Float32Array(values.length), 0)
}

/** All rows of classes that may be, and the sum of the scores of each. */
function* rows(from: readonly number[] = []): Generator<readonly number[]> {
  if (from.length === words) yield from
  else for (let c = 0; c < n; c++) if (mayFollow(from.at(-1) ?? 0, c)) yield* rows([...from, c])
}

const scoreOf = (row: ArrayLike<number>): number => {
  let sum = 0
  for (let word = 0; word < words; word++) sum += scores[word * n + row[word]!]!
  return sum
}

test('the loss is that of counting every row of classes', () => {
  const total = Math.log([...rows()].reduce((sum, row) => sum + Math.exp(scoreOf(row)), 0))
  assert.ok(Math.abs(lossOf(scores) - (total - scoreOf(gold))) < 1e-5)
})

test('the gradient is the slope of the loss', () => {
  const errors = new Float32Array(scores.length)
  chainErrors({ scores, gold }, makeTransitions(), errors, 0)
  const width = 1e-2
  for (let at = 0; at < scores.length; at++) {
    const moved = (by: number) => lossOf(scores.map((value, index) => (index === at ? value + by : value)))
    const slope = (moved(width) - moved(-width)) / (2 * width)
    assert.ok(Math.abs(slope - errors[at]!) < 1e-3, `${at}: ${slope} and ${errors[at]}`)
  }
})

test('a step against the gradient makes the loss smaller', () => {
  const transitions = makeTransitions()
  const before = lossOf(scores, transitions)
  chainErrors({ scores, gold }, transitions, new Float32Array(scores.length), 0.1)
  assert.ok(lossOf(scores, transitions) < before)
})

test('the best row has one source and one cue, and the cue has its anchor', () => {
  const isRight = (row: readonly number[], anchor: number): boolean => {
    const begins = (kind: number) => row.filter((c) => c === kind).length
    const cue = row[anchor]
    return begins(parts.source) <= 1 && begins(parts.cue) <= 1 && (cue === parts.cue || cue === parts.cue + 1)
  }
  for (let anchor = 0; anchor < words; anchor++) {
    const best = decode(Float64Array.from(scores), anchor, new Float32Array(n * n))
    const allowed = [...rows()].filter((row) => isRight(row, anchor))
    assert.ok(isRight([...best], anchor))
    assert.ok(Math.abs(scoreOf(best) - Math.max(...allowed.map(scoreOf))) < 1e-6)
  }
})
