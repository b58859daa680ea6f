/**
 * What does the network say of a batch, and how should its weights change?
 *
 * One batch runs forth, its losses are summed (tags, arcs, relations, names; each where the sentence has gold),
 * and gradients run back. Dropout is drawn from the generator that is passed in.
 */

import { type Kernel, type Matrix, multiply, packInto, padPanel } from '../src/read/syntax/kernel.ts'
import { gather, type Layout, layOut, scatter } from '../src/read/syntax/lstm.ts'
import { columnsOf, type Shape } from '../src/read/syntax/shape.ts'
import { arcLoss, type Losses, relationLoss, softmaxLoss } from './loss.ts'
import {
  addColumnSums,
  backward,
  forward,
  type LstmParameters,
  packParameter,
  packParameterTransposed,
  transposed,
} from './lstm-gradient.ts'
import { newParameter, type Parameter } from './parameter.ts'
import type { Random } from './random.ts'

/** What a form looks like to the network. */
export interface FormFeatures {
  readonly word: number
  readonly spelling: readonly number[]
}

export interface Example {
  readonly features: readonly FormFeatures[]
  /** Class by word; -1 where there is no gold. Heads: -1 the root, -2 no gold. */
  readonly tags?: Int16Array
  readonly heads?: Int16Array
  readonly relations?: Int16Array
  readonly names?: Int16Array
}

export interface Network {
  readonly shape: Shape
  readonly words: Parameter
  readonly spelling: Parameter
  /** Layer by layer, forward then backward. */
  readonly layers: readonly (readonly [LstmParameters, LstmParameters])[]
  readonly output: Parameter
  readonly outputBias: Parameter
  readonly arc: Parameter
  readonly arcBias: Parameter
  readonly arcRoot: Parameter
  readonly relationRoot: Parameter
  readonly relation: Parameter
  readonly relationBias: Parameter
}

export function newNetwork(shape: Shape, vocabulary: number, kernel: Kernel, random: Random): Network {
  const make = (name: string, rows: number, cols: number, scale?: number): Parameter =>
    newParameter(name, rows, cols, scale === undefined ? { kernel, random } : { kernel, random, scale })
  const direction = (name: string, inputs: number): LstmParameters => {
    const bias = make(`${name}/bias`, 1, 4 * shape.hidden, 0)
    bias.weight.fill(1, shape.hidden, 2 * shape.hidden)
    return {
      input: make(`${name}/input`, inputs, 4 * shape.hidden),
      recurrent: make(`${name}/recurrent`, shape.hidden, 4 * shape.hidden),
      bias,
    }
  }
  const inputs = shape.wordDims + shape.spellingDims
  const columns = columnsOf(shape)
  return {
    shape,
    words: newParameter('words', vocabulary, shape.wordDims, { kernel, random, scale: 0.1, sparse: true }),
    spelling: newParameter('spelling', shape.buckets, shape.spellingDims, { kernel, random, scale: 0.1, sparse: true }),
    layers: [
      [direction('first/forward', inputs), direction('first/backward', inputs)],
      [direction('second/forward', 2 * shape.hidden), direction('second/backward', 2 * shape.hidden)],
    ],
    output: make('output', 2 * shape.hidden, columns.total, Math.sqrt(2 / (2 * shape.hidden + shape.arc))),
    outputBias: make('output/bias', 1, columns.total, 0),
    arc: make('arc', shape.arc, shape.arc),
    arcBias: make('arc/bias', 1, shape.arc, 0),
    arcRoot: make('arc/root', 1, shape.arc, 0.1),
    relationRoot: make('relation/root', 1, shape.relation, 0.1),
    relation: make('relation', shape.relation, padPanel(shape.relations)),
    relationBias: make('relation/bias', 1, padPanel(shape.relations), 0),
  }
}

export function parametersOf(network: Network): Parameter[] {
  const layers = network.layers.flat().flatMap((p) => [p.input, p.recurrent, p.bias])
  const { words, spelling, output, outputBias, arc, arcBias, arcRoot, relationRoot, relation, relationBias } = network
  return [words, spelling, ...layers, output, outputBias, arc, arcBias, arcRoot, relationRoot, relation, relationBias]
}

/** Shares dropped. Set by hand after Dozat and Manning (2017); see the learning curve in the training log. */
export const dropout = { word: 0.2, spelling: 0.1, input: 0.15, between: 0.3, top: 0.3 } as const

/** Zeroes a share of `data` and scales up the rest; returns the mask. */
function drop(data: Float32Array, share: number, random: Random): Float32Array {
  const mask = new Float32Array(data.length)
  const keep = 1 / (1 - share)
  for (let i = 0; i < data.length; i++) {
    mask[i] = random.next() < share ? 0 : keep
    data[i] = data[i]! * mask[i]!
  }
  return mask
}

interface Input {
  readonly matrix: Matrix
  readonly flat: readonly FormFeatures[]
  readonly wordKept: Float32Array
  readonly spellingKept: Float32Array
  readonly mask: Float32Array
}

function embed(kernel: Kernel, network: Network, flat: readonly FormFeatures[], random: Random): Input {
  const { wordDims, spellingDims } = network.shape
  const matrix = kernel.matrix(flat.length, wordDims + spellingDims)
  matrix.data.fill(0)
  const wordKept = new Float32Array(flat.length)
  const spellingKept = new Float32Array(flat.length)
  for (const [row, features] of flat.entries()) {
    const at = row * matrix.cols
    wordKept[row] = random.next() < dropout.word ? 0 : 1
    spellingKept[row] = random.next() < dropout.spelling ? 0 : 1 / Math.sqrt(features.spelling.length)
    if (wordKept[row]! > 0) {
      const from = features.word * wordDims
      for (let i = 0; i < wordDims; i++) matrix.data[at + i] = network.words.weight[from + i]!
    }
    const scale = spellingKept[row]!
    if (scale === 0) continue
    for (const bucket of features.spelling) {
      const from = bucket * spellingDims
      for (let i = 0; i < spellingDims; i++)
        matrix.data[at + wordDims + i] = matrix.data[at + wordDims + i]! + scale * network.spelling.weight[from + i]!
    }
  }
  return { matrix, flat, wordKept, spellingKept, mask: drop(matrix.data, dropout.input, random) }
}

function embedBackward(network: Network, input: Input, gradient: Matrix): void {
  const { wordDims, spellingDims } = network.shape
  const [words, spelling] = [network.words.gradient.data, network.spelling.gradient.data]
  for (const [row, features] of input.flat.entries()) {
    const at = row * gradient.cols
    for (let i = 0; i < gradient.cols; i++) gradient.data[at + i] = gradient.data[at + i]! * input.mask[at + i]!
    if (input.wordKept[row]! > 0) {
      network.words.used?.add(features.word)
      const to = features.word * wordDims
      for (let i = 0; i < wordDims; i++) words[to + i] = words[to + i]! + gradient.data[at + i]!
    }
    const scale = input.spellingKept[row]!
    if (scale === 0) continue
    for (const bucket of features.spelling) {
      network.spelling.used?.add(bucket)
      const to = bucket * spellingDims
      for (let i = 0; i < spellingDims; i++)
        spelling[to + i] = spelling[to + i]! + scale * gradient.data[at + wordDims + i]!
    }
  }
}

/** Runs a batch forth and back; gradients are added to the parameters, mean losses a word returned. */
export function learnBatch(kernel: Kernel, network: Network, batch: readonly Example[], random: Random): Losses {
  const mark = kernel.mark()
  const starts = [0]
  for (const example of batch) starts.push(starts[starts.length - 1]! + example.features.length)
  const layout = layOut(starts)
  const input = embed(
    kernel,
    network,
    batch.flatMap((example) => example.features),
    random,
  )
  const passes = []
  const masks: Float32Array[] = []
  let source = input.matrix
  for (const [depth, layer] of network.layers.entries()) {
    const pair = [
      forward(kernel, layout, source, layer[0], layout.forward),
      forward(kernel, layout, source, layer[1], layout.backward),
    ] as const
    passes.push(pair)
    const hidden = kernel.matrix(layout.tokens, 2 * network.shape.hidden)
    scatter(hidden, layout, pair[0].states.hidden, pair[1].states.hidden)
    masks.push(drop(hidden.data, depth === 0 ? dropout.between : dropout.top, random))
    source = hidden
  }
  const { losses, gradient } = heads(kernel, network, batch, starts, source)
  let down = gradient
  for (const [depth, layer] of [...network.layers.entries()].reverse()) {
    const mask = masks[depth]!
    for (let i = 0; i < mask.length; i++) down.data[i] = down.data[i]! * mask[i]!
    const below = kernel.matrix(layout.tokens, depth === 0 ? input.matrix.cols : 2 * network.shape.hidden)
    below.data.fill(0)
    for (const side of [0, 1] as const) {
      backward(kernel, layout, layer[side], passes[depth]![side], half(kernel, layout, down, side), below)
    }
    down = below
  }
  embedBackward(network, input, down)
  kernel.release(mark)
  return losses
}

/** One direction's half of the columns, in that direction's row order. */
function half(kernel: Kernel, layout: Layout, source: Matrix, side: 0 | 1): Matrix {
  const width = source.cols / 2
  const token = kernel.matrix(layout.tokens, width)
  for (let row = 0; row < layout.tokens; row++) {
    for (let i = 0; i < width; i++) token.data[row * width + i] = source.data[row * source.cols + side * width + i]!
  }
  const ordered = kernel.matrix(layout.tokens, width)
  gather(ordered, token, side === 0 ? layout.forward : layout.backward)
  return ordered
}

/** Scores, losses and the gradient of the top layer. */
function heads(
  kernel: Kernel,
  network: Network,
  batch: readonly Example[],
  starts: readonly number[],
  top: Matrix,
): { losses: Losses; gradient: Matrix } {
  const columns = columnsOf(network.shape)
  const tokens = top.rows
  const scores = kernel.matrix(tokens, columns.total)
  for (let row = 0; row < tokens; row++) scores.data.set(network.outputBias.weight, row * columns.total)
  multiply(kernel, top, packParameter(kernel, network.output), scores)
  const vectors = scores.data
  for (let row = 0; row < tokens; row++) {
    const at = row * columns.total
    for (let i = columns.arcDependent; i < columns.relationDependent; i++) if (vectors[at + i]! < 0) vectors[at + i] = 0
  }
  const gradient = kernel.matrix(tokens, columns.total)
  gradient.data.fill(0)
  const losses: Losses = { tags: 0, arcs: 0, relations: 0, names: 0 }
  const scale = 1 / tokens
  for (const [index, example] of batch.entries()) {
    const start = starts[index]!
    losses.tags += softmaxLoss(
      { scores, gradient, start, column: columns.tag, classes: network.shape.tags, scale },
      example.tags,
    )
    losses.names += softmaxLoss(
      { scores, gradient, start, column: columns.name, classes: network.shape.names, scale },
      example.names,
    )
  }
  const parsed = batch
    .map((example, index) => ({ example, start: starts[index]! }))
    .filter((item) => item.example.heads !== undefined)
  losses.arcs += arcLoss(kernel, network, parsed, { scores, gradient, scale })
  losses.relations += relationLoss(kernel, network, parsed, { scores, gradient, scale })
  for (let row = 0; row < tokens; row++) {
    const at = row * columns.total
    for (let i = columns.arcDependent; i < columns.relationDependent; i++)
      if (vectors[at + i]! <= 0) gradient.data[at + i] = 0
  }
  const packed = kernel.packed(tokens, columns.total)
  packInto(packed, gradient.data, tokens, columns.total)
  multiply(kernel, transposed(kernel, top, tokens), packed, network.output.gradient)
  addColumnSums(network.outputBias.gradient.data, gradient, tokens)
  const down = kernel.matrix(tokens, top.cols)
  down.data.fill(0)
  multiply(kernel, gradient, packParameterTransposed(kernel, network.output), down)
  return { losses, gradient: down }
}
