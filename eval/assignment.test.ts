/** Are lists aligned so that the sum is greatest? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assign } from './assignment.ts'

test('the greatest sum may need the second best pair', () => {
  assert.deepEqual(
    assign([
      [9, 8],
      [8, 1],
    ]),
    [1, 0],
  )
})

test('more rows than columns, more columns than rows, pairs that weigh nothing, nothing at all', () => {
  assert.deepEqual(assign([[1], [3], [2]]), [-1, 0, -1])
  assert.deepEqual(assign([[1, 3, 2]]), [1])
  assert.deepEqual(
    assign([
      [0, 0],
      [0, 1],
    ]),
    [-1, 1],
  )
  assert.deepEqual(assign([]), [])
  assert.deepEqual(assign([[], []]), [-1, -1])
})

test('no order of the rows does better', () => {
  const square = fc.integer({ min: 1, max: 4 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  fc.assert(
    fc.property(square, (weights) => {
      const sum = assign(weights).reduce((total, column, row) => total + (weights[row]?.[column] ?? 0), 0)
      assert.equal(sum, bestSum(weights, 0, new Set()))
    }),
    { seed: 5 },
  )
})

function bestSum(weights: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  if (row === weights.length) return 0
  const sums = (weights[row] ?? []).map((weight, column) =>
    used.has(column) ? 0 : weight + bestSum(weights, row + 1, new Set([...used, column])),
  )
  return Math.max(bestSum(weights, row + 1, used), ...sums)
}
