import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeKernel, multiply, multiplyShort, packInto, packShort, packTransposed, shorten } from './kernel.ts'
import { bestTree } from './tree.ts'

const wave = (i: number): number => Math.sin(i * 1.7) * Math.cos(i * 0.3)

for (const [m, k, n] of [
  [1, 96, 64],
  [4, 12, 32],
  [7, 192, 96],
  [13, 4, 33],
] as const) {
  test(`product of ${m}x${k} and ${k}x${n}`, () => {
    const kernel = makeKernel(4 << 20)
    const [a, c, packed] = [kernel.matrix(m, k), kernel.matrix(m, Math.ceil(n / 32) * 32), kernel.packed(k, n)]
    for (let i = 0; i < a.data.length; i++) a.data[i] = wave(i)
    const b = Float32Array.from({ length: k * n }, (_, i) => wave(i + 5))
    const expected = (row: number, col: number): number =>
      Array.from({ length: k }, (_, p) => a.data[row * k + p]! * b[p * n + col]!).reduce((x, y) => x + y, 0)
    packInto(packed, b, k, n)
    multiply(kernel, a, packed, c)
    for (let row = 0; row < m; row++)
      for (let col = 0; col < n; col++) assert.ok(Math.abs(c.data[row * c.cols + col]! - expected(row, col)) < 1e-4)
    const turned = Float32Array.from({ length: k * n }, (_, i) => b[(i % k) * n + Math.floor(i / k)]!)
    const again = kernel.packed(k, n)
    packTransposed(again, turned, n, k)
    assert.deepEqual(again.data, packed.data)
  })
}

test('the short product is close to the exact one', () => {
  const kernel = makeKernel(4 << 20)
  const [m, k, n] = [5, 96, 64]
  const [a, exact, close] = [kernel.matrix(m, k), kernel.matrix(m, n), kernel.matrix(m, n)]
  for (let i = 0; i < a.data.length; i++) a.data[i] = wave(i)
  const b = Float32Array.from({ length: k * n }, (_, i) => wave(i + 5) / 2)
  const [packed, short, left] = [kernel.packed(k, n), kernel.shortPacked(k, n), kernel.shortMatrix(m, k)]
  packInto(packed, b, k, n)
  packShort(short, b, k, n)
  shorten(kernel, a, left)
  multiply(kernel, a, packed, exact)
  multiplyShort(kernel, left, short, close)
  for (let i = 0; i < m * n; i++) assert.ok(Math.abs(exact.data[i]! - close.data[i]!) < 0.01)
})

test('the cell agrees with its formula', () => {
  const kernel = makeKernel(1 << 20)
  const width = 8
  const [gates, before, cell, squashed, hidden] = [
    kernel.matrix(2, 4 * width),
    kernel.matrix(2, width),
    kernel.matrix(2, width),
    kernel.matrix(2, width),
    kernel.matrix(2, width),
  ]
  for (let i = 0; i < gates.data.length; i++) gates.data[i] = wave(i) * 10
  for (let i = 0; i < before.data.length; i++) before.data[i] = wave(i + 3)
  const sums = gates.data.slice()
  kernel.cell(gates.at, before.at, cell.at, squashed.at, hidden.at, width * 4, 2)
  const squash = (x: number): number => 1 / (1 + Math.exp(-x))
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < width; i++) {
      const at = row * 4 * width + i
      const state =
        squash(sums[at + width]!) * before.data[row * width + i]! + squash(sums[at]!) * Math.tanh(sums[at + 3 * width]!)
      assert.ok(Math.abs(cell.data[row * width + i]! - state) < 1e-5)
      assert.ok(Math.abs(hidden.data[row * width + i]! - squash(sums[at + 2 * width]!) * Math.tanh(state)) < 1e-5)
    }
  }
})

/** All trees over `words` words with one root, best score. */
function bestByHand(scores: Float32Array, words: number, stride: number): number {
  const heads = new Array<number>(words).fill(-1)
  let best = -Infinity
  const visit = (word: number): void => {
    if (word < words) {
      for (let head = -1; head < words; head++) {
        heads[word] = head
        if (head !== word) visit(word + 1)
      }
      return
    }
    if (heads.filter((head) => head === -1).length !== 1) return
    for (let start = 0; start < words; start++) {
      let steps = 0
      for (let at = start; at >= 0; at = heads[at]!) if (steps++ > words) return
    }
    best = Math.max(
      best,
      heads.reduce((sum, head, at) => sum + scores[at * stride + head + 1]!, 0),
    )
  }
  visit(0)
  return best
}

test('the best tree is the best of all trees', () => {
  for (let round = 0; round < 300; round++) {
    const words = 1 + (round % 4)
    const stride = words + 1
    const scores = Float32Array.from(
      { length: words * stride },
      (_, i) => 5 * Math.sin((round + 1) * 12.9898 + i * 78.233),
    )
    const heads = bestTree(scores, words, stride)
    const score = heads.reduce((sum, head, at) => sum + scores[at * stride + head + 1]!, 0)
    assert.equal(heads.filter((head) => head === -1).length, 1)
    assert.ok(Math.abs(score - bestByHand(scores, words, stride)) < 1e-3, `round ${round}: ${score}`)
  }
})
