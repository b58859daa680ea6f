/**
 * What tag, head, relation and name class does each word of some sentences get?
 *
 * The forward half of the network that `train/network.ts` trains. Sentences run together in batches; the first
 * layer's input sums depend on the form alone and are kept for forms seen before.
 */
import { formRows } from './form-sums.ts'
import { type Matrix, multiply, multiplyShort, packTransposed, type ShortMatrix } from './kernel.ts'
import { fillRows, type Layout, layOut, newStates, runShortLstm, scatterShort, shortInputSums } from './lstm.ts'
import type { Columns } from './shape.ts'
import { bestTree } from './tree.ts'
import type { Network } from './weights.ts'

export { type Network, openNetwork } from './weights.ts'

/** Words in one batch; bounds the memory of a run. */
const batchWords = 2048
/** Longest sentence that may be analysed; callers cut longer ones. */
export const sentenceWordsMax = 256

/** Classes by word of one sentence; `heads` -1 is the root. `names` are raw scores [words x shape.names]. */
export interface Analysis {
  readonly tags: Int16Array
  readonly heads: Int32Array
  readonly relations: Int16Array
  readonly names: Float32Array
}

/** Analyses sentences given as lists of forms, none longer than `sentenceWordsMax`. */
export function analyse(network: Network, sentences: readonly (readonly string[])[]): Analysis[] {
  const found: Analysis[] = []
  let batch: (readonly string[])[] = []
  let words = 0
  for (const sentence of sentences) {
    if (words + sentence.length > batchWords && batch.length > 0) {
      found.push(...analyseBatch(network, batch))
      batch = []
      words = 0
    }
    batch.push(sentence)
    words += sentence.length
  }
  if (batch.length > 0) found.push(...analyseBatch(network, batch))
  return found
}

function analyseBatch(network: Network, sentences: readonly (readonly string[])[]): Analysis[] {
  const mark = network.kernel.mark()
  try {
    return runBatch(network, sentences)
  } finally {
    network.kernel.release(mark)
  }
}

function runBatch(network: Network, sentences: readonly (readonly string[])[]): Analysis[] {
  const { kernel, shape, columns } = network
  const starts = [0]
  for (const sentence of sentences) starts.push(starts[starts.length - 1]! + sentence.length)
  const layout = layOut(starts)
  const rows = formRows(network, sentences.flat())
  const zeros = kernel.matrix(sentences.length, shape.hidden)
  zeros.data.fill(0)
  const lower = kernel.shortMatrix(layout.tokens, 2 * shape.hidden)
  const upper = kernel.shortMatrix(layout.tokens, 2 * shape.hidden)
  scatterShort(lower, layout, firstLayer(network, layout, rows, zeros, 0), firstLayer(network, layout, rows, zeros, 1))
  scatterShort(
    upper,
    layout,
    secondLayer(network, layout, lower, zeros, 0),
    secondLayer(network, layout, lower, zeros, 1),
  )
  const output = kernel.matrix(layout.tokens, columns.total)
  fillRows(output, network.outputBias)
  multiplyShort(kernel, upper, network.output, output)
  rectify(output, columns)
  const queries = arcQueries(network, output)
  return sentences.map((sentence, index) =>
    readSentence(network, { output, queries, start: starts[index]!, words: sentence.length }),
  )
}

function firstLayer(network: Network, layout: Layout, rows: Int32Array, zeros: Matrix, side: 0 | 1): ShortMatrix {
  const { kernel, shape, kept } = network
  const width = 4 * shape.hidden
  const states = newStates(kernel, layout.tokens, shape.hidden)
  const order = side === 0 ? layout.forward : layout.backward
  const [to, from] = [states.gates.data, kept.data]
  for (let row = 0; row < layout.tokens; row++) {
    const at = rows[order[row]!]! * kept.cols + side * width
    to.set(from.subarray(at, at + width), row * width)
  }
  const short = kernel.shortMatrix(layout.tokens, shape.hidden)
  runShortLstm(kernel, layout, states, short, network.first[side].recurrent, zeros)
  return short
}

function secondLayer(network: Network, layout: Layout, lower: ShortMatrix, zeros: Matrix, side: 0 | 1): ShortMatrix {
  const { kernel, shape } = network
  const direction = network.second[side]
  const states = newStates(kernel, layout.tokens, shape.hidden)
  shortInputSums(kernel, states.gates, lower, side === 0 ? layout.forward : layout.backward, direction)
  const short = kernel.shortMatrix(layout.tokens, shape.hidden)
  runShortLstm(kernel, layout, states, short, direction.recurrent, zeros)
  return short
}

function rectify(output: Matrix, columns: Columns): void {
  for (let row = 0; row < output.rows; row++) {
    const at = row * output.cols
    for (let i = columns.arcDependent; i < columns.relationDependent; i++)
      if (output.data[at + i]! < 0) output.data[at + i] = 0
  }
}

function arcQueries(network: Network, output: Matrix): Matrix {
  const { kernel, columns, arc } = network
  const queries = kernel.matrix(output.rows, network.shape.arc)
  fillRows(queries, network.arcBias)
  kernel.product(
    output.at + columns.arcDependent * 4,
    output.cols * 4,
    arc.at,
    queries.at,
    queries.cols * 4,
    output.rows,
    arc.cols,
    arc.inner,
  )
  return queries
}

interface SentenceRows {
  readonly output: Matrix
  readonly queries: Matrix
  readonly start: number
  readonly words: number
}

function readSentence(network: Network, rows: SentenceRows): Analysis {
  const { shape, columns, kernel } = network
  const { output, start, words } = rows
  const mark = kernel.mark()
  const tags = new Int16Array(words)
  const names = new Float32Array(words * shape.names)
  for (let word = 0; word < words; word++) {
    const at = (start + word) * output.cols
    tags[word] = argmax(output.data, at + columns.tag, shape.tags)
    for (let i = 0; i < shape.names; i++) names[word * shape.names + i] = output.data[at + columns.name + i]!
  }
  const heads = treeOf(network, rows)
  const relations = relationsOf(network, rows, heads)
  kernel.release(mark)
  return { tags, heads, relations, names }
}

function argmax(values: Float32Array, from: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if (values[from + i]! > values[from + best]!) best = i
  return best
}

function treeOf(network: Network, { output, queries, start, words }: SentenceRows): Int32Array {
  const { kernel, shape, columns } = network
  const width = shape.arc
  const right = kernel.packed(width, words + 1)
  const heads = kernel.matrix(words + 1, width)
  heads.data.set(network.arcRoot)
  for (let word = 0; word < words; word++) {
    const at = (start + word) * output.cols + columns.arcHead
    heads.data.set(output.data.subarray(at, at + width), (word + 1) * width)
  }
  packTransposed(right, heads.data, words + 1, width)
  const scores = kernel.matrix(words, right.cols)
  scores.data.fill(0)
  kernel.product(
    queries.at + start * width * 4,
    width * 4,
    right.at,
    scores.at,
    scores.cols * 4,
    words,
    right.cols,
    right.inner,
  )
  return bestTree(scores.data, words, scores.cols)
}

function relationsOf(network: Network, { output, start, words }: SentenceRows, heads: Int32Array): Int16Array {
  const { kernel, shape, columns } = network
  const width = shape.relation
  const mixed = kernel.matrix(words, width)
  const data = output.data
  for (let word = 0; word < words; word++) {
    const dependent = (start + word) * output.cols + columns.relationDependent
    const head = heads[word]!
    const [source, at] =
      head < 0 ? [network.relationRoot, 0] : [data, (start + head) * output.cols + columns.relationHead]
    for (let i = 0; i < width; i++) mixed.data[word * width + i] = Math.max(0, data[dependent + i]! + source[at + i]!)
  }
  const scores = kernel.matrix(words, network.relation.cols)
  fillRows(scores, network.relationBias)
  multiply(kernel, mixed, network.relation, scores)
  const relations = new Int16Array(words)
  for (let word = 0; word < words; word++) relations[word] = argmax(scores.data, word * scores.cols, shape.relations)
  return relations
}
