/**
 * What does each word look like in the context of its sentence?
 *
 * Long short-term memory over many sentences at once. Rows are ordered by step, and within a step by sentence
 * (longest first), so that each step is one matrix product over the sentences that are still running.
 */
import {
  activationScale,
  type Kernel,
  type Matrix,
  multiplyShort,
  type Packed,
  type ShortMatrix,
  type ShortPacked,
} from './kernel.ts'

/** Order of rows for a batch; `forward[row]` and `backward[row]` are token numbers in text order. */
export interface Layout {
  readonly tokens: number
  /** First row of each step, and after the last step the number of rows. */
  readonly steps: Int32Array
  readonly forward: Int32Array
  readonly backward: Int32Array
}

/** Lays out sentences that start at the token numbers `starts` (one more entry closes the last). */
export function layOut(starts: readonly number[]): Layout {
  const tokens = starts[starts.length - 1] ?? 0
  const spans = starts.slice(0, -1).map((start, index) => ({ start, length: starts[index + 1]! - start }))
  spans.sort((a, b) => b.length - a.length || a.start - b.start)
  const longest = spans[0]?.length ?? 0
  const steps = new Int32Array(longest + 1)
  const forward = new Int32Array(tokens)
  const backward = new Int32Array(tokens)
  let row = 0
  let running = spans.length
  for (let step = 0; step < longest; step++) {
    steps[step] = row
    while (running > 0 && spans[running - 1]!.length <= step) running--
    for (let i = 0; i < running; i++, row++) {
      const span = spans[i]!
      forward[row] = span.start + step
      backward[row] = span.start + span.length - 1 - step
    }
  }
  steps[longest] = row
  return { tokens, steps, forward, backward }
}

/** One direction's activations; rows in layout order. Gates: input, forget, output, candidate. */
export interface States {
  readonly gates: Matrix
  readonly cell: Matrix
  readonly squashed: Matrix
  readonly hidden: Matrix
}

export function newStates(kernel: Kernel, tokens: number, width: number): States {
  return {
    gates: kernel.matrix(tokens, 4 * width),
    cell: kernel.matrix(tokens, width),
    squashed: kernel.matrix(tokens, width),
    hidden: kernel.matrix(tokens, width),
  }
}

/**
 * Runs one direction. `states.gates` holds each row's input sums (bias included) and is turned into activations;
 * `recurrent` is packed [width x 4*width]. `zeros` is a matrix of at least as many rows as sentences, all 0.
 */
export function runLstm(kernel: Kernel, layout: Layout, states: States, recurrent: Packed, zeros: Matrix): void {
  const { gates, cell, squashed, hidden } = states
  const [width, steps] = [hidden.cols, layout.steps]
  const bytes = width * 4
  for (let step = 0; step + 1 < steps.length; step++) {
    const first = steps[step]!
    const rows = steps[step + 1]! - first
    const before = step === 0 ? 0 : steps[step - 1]!
    const gatesAt = gates.at + first * bytes * 4
    if (step > 0) {
      kernel.product(
        hidden.at + before * bytes,
        bytes,
        recurrent.at,
        gatesAt,
        bytes * 4,
        rows,
        recurrent.cols,
        recurrent.inner,
      )
    }
    const cellBefore = step === 0 ? zeros.at : cell.at + before * bytes
    const at = first * bytes
    kernel.cell(gatesAt, cellBefore, cell.at + at, squashed.at + at, hidden.at + at, bytes, rows)
  }
}

/** Copies `source` rows (token order) into `into` rows (layout order). */
export function gather(into: Matrix, source: Matrix, order: Int32Array): void {
  const width = source.cols
  const [to, from] = [into.data, source.data]
  for (let row = 0; row < order.length; row++) {
    const [a, b] = [row * width, order[row]! * width]
    for (let i = 0; i < width; i++) to[a + i] = from[b + i]!
  }
}

/** Writes each direction's hidden rows side by side, in token order: [tokens x 2*width]. */
export function scatter(into: Matrix, layout: Layout, forward: Matrix, backward: Matrix): void {
  const width = forward.cols
  for (let row = 0; row < layout.tokens; row++) {
    const toForward = layout.forward[row]! * into.cols
    const toBackward = layout.backward[row]! * into.cols + width
    const from = row * width
    for (let i = 0; i < width; i++) {
      into.data[toForward + i] = forward.data[from + i]!
      into.data[toBackward + i] = backward.data[from + i]!
    }
  }
}

/** Sets every row of `matrix` to `bias`. */
export function fillRows(matrix: Matrix, bias: Float32Array, rows = matrix.rows): void {
  for (let row = 0; row < rows; row++) matrix.data.set(bias, row * matrix.cols)
}

/**
 * As `runLstm`, with the recurrent product in 16-bit numbers, for use after training. Leaves the hidden rows in
 * `short`, in layout order.
 */
export function runShortLstm(
  kernel: Kernel,
  layout: Layout,
  states: States,
  short: ShortMatrix,
  recurrent: ShortPacked,
  zeros: Matrix,
): void {
  const { gates, cell, squashed, hidden } = states
  const [width, steps] = [hidden.cols, layout.steps]
  const bytes = width * 4
  for (let step = 0; step + 1 < steps.length; step++) {
    const first = steps[step]!
    const rows = steps[step + 1]! - first
    const before = step === 0 ? 0 : steps[step - 1]!
    const gatesAt = gates.at + first * bytes * 4
    if (step > 0) {
      kernel.shortProduct(
        short.at + before * width * 2,
        width * 2,
        recurrent.at,
        gatesAt,
        bytes * 4,
        rows,
        recurrent.cols,
        recurrent.pairs,
        recurrent.scale,
      )
    }
    const cellBefore = step === 0 ? zeros.at : cell.at + before * bytes
    const at = first * bytes
    kernel.cell(gatesAt, cellBefore, cell.at + at, squashed.at + at, hidden.at + at, bytes, rows)
    kernel.quantise(hidden.at + at, short.at + first * width * 2, rows * width, activationScale)
  }
}

/** Writes each direction's rows side by side, in token order. */
export function scatterShort(into: ShortMatrix, layout: Layout, forward: ShortMatrix, backward: ShortMatrix): void {
  const pairs = forward.cols / 2
  const stride = into.cols / 2
  for (let row = 0; row < layout.tokens; row++) {
    const toForward = layout.forward[row]! * stride
    const toBackward = layout.backward[row]! * stride + pairs
    const from = row * pairs
    for (let i = 0; i < pairs; i++) {
      into.pairs[toForward + i] = forward.pairs[from + i]!
      into.pairs[toBackward + i] = backward.pairs[from + i]!
    }
  }
}

/** Input sums of one direction: bias + source * weights, rows in layout order. */
export function shortInputSums(
  kernel: Kernel,
  into: Matrix,
  source: ShortMatrix,
  order: Int32Array,
  weights: { readonly input: ShortPacked; readonly bias: Float32Array },
): void {
  const mark = kernel.mark()
  const ordered = kernel.shortMatrix(order.length, source.cols)
  const pairs = source.cols / 2
  for (let row = 0; row < order.length; row++) {
    const [to, from] = [row * pairs, order[row]! * pairs]
    for (let i = 0; i < pairs; i++) ordered.pairs[to + i] = source.pairs[from + i]!
  }
  fillRows(into, weights.bias)
  multiplyShort(kernel, ordered, weights.input, into, order.length)
  kernel.release(mark)
}
