import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { f1Figures, percent, score } from './figure.ts'
import { checkFloor, floorMargin, hashData, raiseFloor } from './floors.ts'
import { renderMisses } from './report.ts'

const floor = { data: 'abc', figures: { strictF1: 70, valueF1: 60 } }
const figures = (strict: number, value: number) => [score('strictF1', strict), score('valueF1', value)]
const same = { data: 'abc', allowRegression: false }

test('a score under its floor is named with both numbers, one at its floor is well', () => {
  assert.deepEqual(checkFloor(floor, figures(70, 60)), [])
  assert.deepEqual(checkFloor(floor, figures(69.99, 60)), ['strictF1 is 69.99, its floor is 70'])
})

test('a score that is no longer given is named', () => {
  assert.match(checkFloor(floor, [score('strictF1', 80)]).join(), /^valueF1 is not measured any more/)
})

test('floors rise to the score less the margin', () => {
  const { floor: raised, refused } = raiseFloor(floor, figures(75, 60.1), same)
  assert.deepEqual(raised.figures, { strictF1: 75 - floorMargin, valueF1: 60 })
  assert.deepEqual(refused, [])
})

test('a floor is not lowered unless that is allowed', () => {
  const kept = raiseFloor(floor, figures(50, 60), same)
  assert.deepEqual(kept.floor.figures, { strictF1: 70, valueF1: 60 })
  assert.equal(kept.refused.length, 1)
  const lowered = raiseFloor(floor, figures(50, 60), { ...same, allowRegression: true })
  assert.deepEqual(lowered.floor.figures, { strictF1: 50 - floorMargin, valueF1: 60 - floorMargin })
  assert.deepEqual(lowered.refused, [])
})

test('on other data the old floors say nothing', () => {
  const { floor: anew, refused } = raiseFloor(floor, figures(50, 40), { data: 'def', allowRegression: false })
  assert.deepEqual(anew, { data: 'def', figures: { strictF1: 50 - floorMargin, valueF1: 40 - floorMargin } })
  assert.deepEqual(refused, [])
})

test('only scores have floors', () => {
  const all = f1Figures('strict', { found: 4, right: 2, gold: 3, recalled: 2 })
  assert.deepEqual(
    all.map(({ name, value }) => [name, value]),
    [
      ['strictF1', 57.14],
      ['strictPrecision', 50],
      ['strictRecall', 66.67],
    ],
  )
  assert.deepEqual(Object.keys(raiseFloor(undefined, all, same).floor.figures), ['strictF1'])
})

test('nothing of nothing is 0, not NaN', () => {
  assert.equal(percent(0, 0), 0)
})

test('the hash of the data changes with a byte and with a name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-floors-'))
  try {
    writeFileSync(join(folder, 'a'), 'x')
    const before = hashData(folder, ['a'])
    assert.equal(hashData(folder, ['a']), before)
    writeFileSync(join(folder, 'a'), 'y')
    assert.notEqual(hashData(folder, ['a']), before)
    writeFileSync(join(folder, 'b'), 'x')
    assert.notEqual(hashData(folder, ['b']), before)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('misses are grouped by cause, then by words, the most frequent first', () => {
  const miss = (cause: string, words: string) => ({ cause, words, where: 'd', detail: 'x' })
  const misses = [miss('spurious', 'may'), miss('missed', 'a'), miss('missed', 'b'), miss('missed', 'b')]
  assert.deepEqual(
    renderMisses(misses, 1)
      .split('\n')
      .filter((line) => !line.includes('d: x')),
    ['missed: 3', '     2 × b', 'spurious: 1', '     1 × may'],
  )
})
