/** How wrong are the scores, and in which direction do they have to move? Cross-entropies over scores and arcs. */
import { type Kernel, type Matrix, multiply, packInto, packTransposed, padPanel } from '../src/read/syntax/kernel.ts'
import { columnsOf } from '../src/read/syntax/shape.ts'
import { addColumnSums, packParameter, packParameterTransposed, transposed } from './lstm-gradient.ts'
import type { Example, Network } from './network.ts'

export interface Losses {
  tags: number
  arcs: number
  relations: number
  names: number
}
interface Scored {
  readonly scores: Matrix
  readonly gradient: Matrix
  readonly scale: number
}
interface Placed {
  readonly example: Example
  readonly start: number
}

/** Writes scale * (softmax - gold) into `gradient` at `at`; returns the scaled loss. */
function crossEntropy(
  scores: Float32Array,
  gradient: Float32Array,
  range: { readonly from: number; readonly to: number; readonly classes: number; readonly skip: number },
  gold: number,
  scale: number,
): number {
  const { from, to, classes, skip } = range
  let highest = -Infinity
  for (let c = 0; c < classes; c++) if (c !== skip && scores[from + c]! > highest) highest = scores[from + c]!
  let sum = 0
  for (let c = 0; c < classes; c++) if (c !== skip) sum += Math.exp(scores[from + c]! - highest)
  for (let c = 0; c < classes; c++) {
    if (c !== skip) gradient[to + c] = scale * (Math.exp(scores[from + c]! - highest) / sum - (c === gold ? 1 : 0))
  }
  return scale * (Math.log(sum) + highest - scores[from + gold]!)
}

export function softmaxLoss(
  part: Scored & { readonly start: number; readonly column: number; readonly classes: number },
  gold: Int16Array | undefined,
): number {
  if (gold === undefined) return 0
  let loss = 0
  for (let word = 0; word < gold.length; word++) {
    if (gold[word]! < 0) continue
    const at = (part.start + word) * part.scores.cols + part.column
    loss += crossEntropy(
      part.scores.data,
      part.gradient.data,
      { from: at, to: at, classes: part.classes, skip: -1 },
      gold[word]!,
      part.scale,
    )
  }
  return loss
}

/** Copies columns `from` to `from + width` of rows `start` to `start + rows`. */
function slice(
  kernel: Kernel,
  source: Matrix,
  range: { readonly start: number; readonly rows: number; readonly from: number; readonly width: number },
): Matrix {
  const out = kernel.matrix(range.rows, range.width)
  for (let row = 0; row < range.rows; row++) {
    const at = (range.start + row) * source.cols + range.from
    out.data.set(source.data.subarray(at, at + range.width), row * range.width)
  }
  return out
}

function addSlice(into: Matrix, source: Matrix, start: number, from: number, rows: number, skipRows = 0): void {
  for (let row = 0; row < rows; row++) {
    const to = (start + row) * into.cols + from
    const at = (row + skipRows) * source.cols
    for (let i = 0; i < source.cols; i++) into.data[to + i] = into.data[to + i]! + source.data[at + i]!
  }
}

/** Which word heads each word: softmax over biaffine scores, sentence by sentence. */
export function arcLoss(kernel: Kernel, network: Network, sentences: readonly Placed[], scored: Scored): number {
  const columns = columnsOf(network.shape)
  const width = network.shape.arc
  const tokens = scored.scores.rows
  const mark = kernel.mark()
  const dependents = slice(kernel, scored.scores, { start: 0, rows: tokens, from: columns.arcDependent, width })
  const queries = kernel.matrix(tokens, width)
  for (let row = 0; row < tokens; row++) queries.data.set(network.arcBias.weight, row * width)
  multiply(kernel, dependents, packParameter(kernel, network.arc), queries)
  const queryGradient = kernel.matrix(tokens, width)
  queryGradient.data.fill(0)
  let loss = 0
  for (const { example, start } of sentences) {
    const inner = kernel.mark()
    loss += sentenceArcs(kernel, network, { gold: example.heads!, start, queries, queryGradient }, scored)
    kernel.release(inner)
  }
  const packed = kernel.packed(tokens, width)
  packInto(packed, queryGradient.data, tokens, width)
  multiply(kernel, transposed(kernel, dependents, tokens), packed, network.arc.gradient)
  addColumnSums(network.arcBias.gradient.data, queryGradient, tokens)
  const back = kernel.matrix(tokens, width)
  back.data.fill(0)
  multiply(kernel, queryGradient, packParameterTransposed(kernel, network.arc), back)
  addSlice(scored.gradient, back, 0, columns.arcDependent, tokens)
  kernel.release(mark)
  return loss
}

interface Arcs {
  readonly gold: Int16Array
  readonly start: number
  readonly queries: Matrix
  readonly queryGradient: Matrix
}

function sentenceArcs(kernel: Kernel, network: Network, arcs: Arcs, scored: Scored): number {
  const columns = columnsOf(network.shape)
  const width = network.shape.arc
  const { gold, start } = arcs
  const words = gold.length
  const heads = kernel.matrix(words + 1, width)
  heads.data.set(network.arcRoot.weight)
  heads.data.set(slice(kernel, scored.scores, { start, rows: words, from: columns.arcHead, width }).data, width)
  const stride = padPanel(words + 1)
  const scores = kernel.matrix(words, stride)
  scores.data.fill(0)
  const right = kernel.packed(width, words + 1)
  packTransposed(right, heads.data, words + 1, width)
  const query = slice(kernel, arcs.queries, { start, rows: words, from: 0, width })
  multiply(kernel, query, right, scores)
  const gradient = kernel.matrix(words, stride)
  gradient.data.fill(0)
  let loss = 0
  for (let word = 0; word < words; word++) {
    if (gold[word]! < -1) continue
    loss += crossEntropy(
      scores.data,
      gradient.data,
      { from: word * stride, to: word * stride, classes: words + 1, skip: word + 1 },
      gold[word]! + 1,
      scored.scale,
    )
  }
  const headsPacked = kernel.packed(stride, width)
  headsPacked.data.fill(0)
  packInto(headsPacked, heads.data, words + 1, width)
  const queryBack = kernel.matrix(words, width)
  queryBack.data.fill(0)
  multiply(kernel, gradient, headsPacked, queryBack)
  addSlice(arcs.queryGradient, queryBack, start, 0, words)
  const queryPacked = kernel.packed(words, width)
  packInto(queryPacked, query.data, words, width)
  const headsBack = kernel.matrix(stride, width)
  headsBack.data.fill(0)
  multiply(kernel, transposed(kernel, gradient, words), queryPacked, headsBack)
  addSlice(scored.gradient, headsBack, start, columns.arcHead, words, 1)
  const root = network.arcRoot.gradient.data
  for (let i = 0; i < width; i++) root[i] = root[i]! + headsBack.data[i]!
  return loss
}

/** Which relation each word has to its gold head. */
export function relationLoss(kernel: Kernel, network: Network, sentences: readonly Placed[], scored: Scored): number {
  const columns = columnsOf(network.shape)
  const { relation: width, relations: classes } = network.shape
  const tokens = scored.scores.rows
  const mark = kernel.mark()
  const mixed = kernel.matrix(tokens, width)
  mixed.data.fill(0)
  const from = scored.scores.data
  const cols = scored.scores.cols
  for (const { example, start } of sentences) {
    for (const [word, head] of example.heads!.entries()) {
      const dependent = (start + word) * cols + columns.relationDependent
      const headAt = (start + head) * cols + columns.relationHead
      for (let i = 0; i < width; i++) {
        const sum = from[dependent + i]! + (head < 0 ? network.relationRoot.weight[i]! : from[headAt + i]!)
        mixed.data[(start + word) * width + i] = sum > 0 ? sum : 0
      }
    }
  }
  const padded = network.relation.cols
  const scores = kernel.matrix(tokens, padded)
  for (let row = 0; row < tokens; row++) scores.data.set(network.relationBias.weight, row * padded)
  multiply(kernel, mixed, packParameter(kernel, network.relation), scores)
  const gradient = kernel.matrix(tokens, padded)
  gradient.data.fill(0)
  let loss = 0
  for (const { example, start } of sentences)
    loss += softmaxLoss({ scores, gradient, scale: scored.scale, start, column: 0, classes }, example.relations)
  const packed = kernel.packed(tokens, padded)
  packInto(packed, gradient.data, tokens, padded)
  multiply(kernel, transposed(kernel, mixed, tokens), packed, network.relation.gradient)
  addColumnSums(network.relationBias.gradient.data, gradient, tokens)
  const back = kernel.matrix(tokens, width)
  back.data.fill(0)
  multiply(kernel, gradient, packParameterTransposed(kernel, network.relation), back)
  const to = scored.gradient.data
  for (const { example, start } of sentences) {
    for (const [word, head] of example.heads!.entries()) {
      for (let i = 0; i < width; i++) {
        if (mixed.data[(start + word) * width + i]! <= 0) continue
        const g = back.data[(start + word) * width + i]!
        const dependent = (start + word) * cols + columns.relationDependent + i
        to[dependent] = to[dependent]! + g
        if (head < 0) network.relationRoot.gradient.data[i] = network.relationRoot.gradient.data[i]! + g
        else {
          const headAt = (start + head) * cols + columns.relationHead + i
          to[headAt] = to[headAt]! + g
        }
      }
    }
  }
  kernel.release(mark)
  return loss
}
