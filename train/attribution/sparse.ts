/**
 * How is a small network over hashed features trained? Each feature has a row of numbers; a word's rows are added up, cut off
 * below zero, and one matrix makes scores of classes out of them. By AdaGrad (Duchi et al. 2011); features and sums are left
 * out at random, so that no feature is relied on alone; what ships is the average of the weights over the later passes.
 */
import type { Part } from '../../src/read/syntax/index.ts'
import type { Random } from '../random.ts'

export interface Sparse {
  readonly bits: number
  readonly dims: number
  readonly classes: number
  /** Weights, the squares of their gradients so far, and the sums of their averages. */
  readonly rows: Learned
  readonly output: Learned
  readonly bias: Learned
}

export interface Learned {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly average: Float32Array
}

/** Large enough that the first steps do not run away; set by hand. */
const firstSquares = 0.02
/** Share of sums and of features that take part in a step of training. */
const keepSums = 0.8
const keepFeatures = 0.9
/** Gradients smaller than this change nothing. */
const errorMin = 1e-3

export function makeLearned(size: number, start: () => number): Learned {
  return {
    weights: Float32Array.from({ length: size }, start),
    squares: new Float32Array(size).fill(firstSquares),
    average: new Float32Array(size),
  }
}

export function makeSparse(size: { bits: number; dims: number; classes: number }, random: Random): Sparse {
  const { bits, dims, classes } = size
  return {
    ...size,
    rows: makeLearned((1 << bits) * dims, () => (random.next() - 0.5) * 0.2),
    output: makeLearned(classes * dims, () => random.normal() * Math.sqrt(2 / dims)),
    bias: makeLearned(classes, () => 0),
  }
}

/** Features of some words [words x width], and what the network made of them. */
export interface Pass {
  /** First weight of each feature's row, -1 where it was left out. */
  readonly rows: Int32Array
  readonly width: number
  readonly hidden: Float32Array
  readonly scores: Float32Array
}

/** Scores of words whose hashed features are given; with `random` as in training. */
export function forward(net: Sparse, features: Int32Array, width: number, random: Random): Pass {
  const { dims, classes } = net
  const shift = 32 - net.bits
  const count = features.length / width
  const rows = new Int32Array(features.length)
  const hidden = new Float32Array(count * dims)
  const scores = new Float32Array(count * classes)
  const [weights, output, bias] = [net.rows.weights, net.output.weights, net.bias.weights]
  for (let word = 0; word < count; word++) {
    const to = word * dims
    for (let f = word * width; f < (word + 1) * width; f++) {
      const row = random.next() < keepFeatures ? (features[f]! >>> shift) * dims : -1
      rows[f] = row
      if (row >= 0) for (let d = 0; d < dims; d++) hidden[to + d]! += weights[row + d]!
    }
    for (let d = 0; d < dims; d++) {
      const value = hidden[to + d]!
      hidden[to + d] = value <= 0 || random.next() >= keepSums ? 0 : value / keepSums
    }
    for (let c = 0; c < classes; c++) {
      let sum = bias[c]!
      for (let d = 0; d < dims; d++) sum += output[c * dims + d]! * hidden[to + d]!
      scores[word * classes + c] = sum
    }
  }
  return { rows, width, hidden, scores }
}

/** One step against the gradient `errors` of the loss by score. */
export function backward(net: Sparse, pass: Pass, errors: Float32Array, rate: number): void {
  const { dims, classes } = net
  const inner = new Float32Array(dims)
  for (let word = 0; word * classes < errors.length; word++) {
    inner.fill(0)
    let any = false
    for (let c = 0; c < classes; c++) {
      const error = errors[word * classes + c]!
      if (Math.abs(error) < errorMin) continue
      any = true
      for (let d = 0; d < dims; d++) {
        const value = pass.hidden[word * dims + d]!
        if (value === 0) continue
        inner[d]! += error * net.output.weights[c * dims + d]!
        step(net.output, c * dims + d, error * value, rate)
      }
      step(net.bias, c, error, rate)
    }
    if (!any) continue
    for (let f = word * pass.width; f < (word + 1) * pass.width; f++) {
      const row = pass.rows[f]!
      if (row < 0) continue
      for (let d = 0; d < dims; d++) if (inner[d] !== 0) step(net.rows, row + d, inner[d]!, rate)
    }
  }
}

export function step({ weights, squares }: Learned, at: number, gradient: number, rate: number): void {
  const square = squares[at]! + gradient * gradient
  squares[at] = square
  weights[at]! -= (rate * gradient) / Math.sqrt(square)
}

/** Takes the weights as they are into their average, as the `count`th time. */
export function takeAverage({ weights, average }: Learned, count: number): void {
  for (let i = 0; i < weights.length; i++) average[i]! += (weights[i]! - average[i]!) / count
}

const byteMax = 127
/** Share of the weights of rows that may be cut to the largest byte, so that the rest are told apart more finely. */
const cutShare = 1e-4

/** The averaged weights as the archive holds them: rows in bytes, and their scale worked into the output. */
export function packSparse(name: string, net: Sparse): Map<string, Part> {
  const sizes = Float32Array.from(net.rows.average, Math.abs).sort()
  const highest = sizes[Math.floor((sizes.length - 1) * (1 - cutShare))] ?? 0
  const scale = highest === 0 ? 1 : highest / byteMax
  const byte = (value: number): number => Math.max(-byteMax, Math.min(byteMax, Math.round(value / scale)))
  return new Map<string, Part>([
    [`${name}/rows`, Int8Array.from(net.rows.average, byte)],
    [`${name}/output`, net.output.average.map((value) => value * scale)],
    [`${name}/bias`, net.bias.average],
  ])
}
