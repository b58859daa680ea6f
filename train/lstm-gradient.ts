/** How much does each weight of an LSTM layer share in the loss? Back-propagation through time for one direction. */

import {
  type Kernel,
  type Matrix,
  multiply,
  type Packed,
  packInto,
  packTransposed,
  padInner,
} from '../src/read/syntax/kernel.ts'
import { fillRows, gather, type Layout, newStates, runLstm, type States } from '../src/read/syntax/lstm.ts'
import type { Parameter } from './parameter.ts'

export interface LstmParameters {
  readonly input: Parameter
  readonly recurrent: Parameter
  readonly bias: Parameter
}

/** What the way back needs of one direction's way forth. */
export interface Pass {
  readonly order: Int32Array
  readonly ordered: Matrix
  readonly states: States
}

export function packParameter(kernel: Kernel, p: Parameter): Packed {
  const packed = kernel.packed(p.rows, p.cols)
  packInto(packed, p.weight, p.rows, p.cols)
  return packed
}

export function packParameterTransposed(kernel: Kernel, p: Parameter): Packed {
  const packed = kernel.packed(p.cols, p.rows)
  packTransposed(packed, p.weight, p.rows, p.cols)
  return packed
}

export function forward(kernel: Kernel, layout: Layout, source: Matrix, p: LstmParameters, order: Int32Array): Pass {
  const width = p.recurrent.rows
  const ordered = kernel.matrix(layout.tokens, source.cols)
  gather(ordered, source, order)
  const states = newStates(kernel, layout.tokens, width)
  fillRows(states.gates, p.bias.weight)
  multiply(kernel, ordered, packParameter(kernel, p.input), states.gates)
  const zeros = kernel.matrix(layout.steps[1] ?? 0, width)
  zeros.data.fill(0)
  runLstm(kernel, layout, states, packParameter(kernel, p.recurrent), zeros)
  return { order, ordered, states }
}

/** Adds to the gradients of `p` and, row by row in token order, to `sourceGradient`; `hiddenGradient` is in layout order. */
export function backward(
  kernel: Kernel,
  layout: Layout,
  p: LstmParameters,
  pass: Pass,
  hiddenGradient: Matrix,
  sourceGradient: Matrix,
): void {
  const gateGradient = backThroughTime(kernel, layout, p, pass, hiddenGradient)
  const { tokens, steps } = layout
  const packedGates = kernel.packed(tokens, gateGradient.cols)
  packInto(packedGates, gateGradient.data, tokens, gateGradient.cols)
  multiply(kernel, transposed(kernel, pass.ordered, tokens), packedGates, p.input.gradient)
  const width = p.recurrent.rows
  const before = kernel.matrix(tokens, width)
  before.data.fill(0)
  const hidden = pass.states.hidden.data
  for (let step = 1; step + 1 < steps.length; step++) {
    const [first, rows, previous] = [steps[step]!, steps[step + 1]! - steps[step]!, steps[step - 1]!]
    before.data.set(hidden.subarray(previous * width, (previous + rows) * width), first * width)
  }
  multiply(kernel, transposed(kernel, before, tokens), packedGates, p.recurrent.gradient)
  addColumnSums(p.bias.gradient.data, gateGradient, tokens)
  const orderedGradient = kernel.matrix(tokens, sourceGradient.cols)
  orderedGradient.data.fill(0)
  multiply(kernel, gateGradient, packParameterTransposed(kernel, p.input), orderedGradient)
  const cols = sourceGradient.cols
  for (let row = 0; row < tokens; row++) {
    const [from, to] = [row * cols, pass.order[row]! * cols]
    for (let i = 0; i < cols; i++)
      sourceGradient.data[to + i] = sourceGradient.data[to + i]! + orderedGradient.data[from + i]!
  }
}

function backThroughTime(
  kernel: Kernel,
  layout: Layout,
  p: LstmParameters,
  pass: Pass,
  hiddenGradient: Matrix,
): Matrix {
  const { gates, cell, squashed } = pass.states
  const width = p.recurrent.rows
  const { tokens, steps } = layout
  const gradient = kernel.matrix(tokens, 4 * width)
  const recurrent = packParameterTransposed(kernel, p.recurrent)
  const cellNext = new Float32Array((steps[1] ?? 0) * width)
  for (let step = steps.length - 2; step >= 0; step--) {
    const [first, rows] = [steps[step]!, steps[step + 1]! - steps[step]!]
    const before = step === 0 ? -1 : steps[step - 1]!
    for (let row = 0; row < rows; row++) {
      cellGradient({
        gates: gates.data,
        squashed: squashed.data,
        cell: cell.data,
        hidden: hiddenGradient.data,
        out: gradient.data,
        next: cellNext,
        width,
        at: first + row,
        before: before < 0 ? -1 : before + row,
        slot: row,
      })
    }
    if (step > 0) {
      kernel.product(
        gradient.at + first * width * 16,
        width * 16,
        recurrent.at,
        hiddenGradient.at + before * width * 4,
        width * 4,
        rows,
        recurrent.cols,
        recurrent.inner,
      )
    }
  }
  return gradient
}

interface CellGradient {
  readonly gates: Float32Array
  readonly squashed: Float32Array
  readonly cell: Float32Array
  readonly hidden: Float32Array
  readonly out: Float32Array
  readonly next: Float32Array
  readonly width: number
  readonly at: number
  readonly before: number
  readonly slot: number
}

function cellGradient({ gates, squashed, cell, hidden, out, next, width, at, before, slot }: CellGradient): void {
  const gate = at * 4 * width
  for (let i = 0; i < width; i++) {
    const input = gates[gate + i]!
    const forget = gates[gate + width + i]!
    const output = gates[gate + 2 * width + i]!
    const candidate = gates[gate + 3 * width + i]!
    const tanh = squashed[at * width + i]!
    const dHidden = hidden[at * width + i]!
    const dCell = next[slot * width + i]! + dHidden * output * (1 - tanh * tanh)
    const cellBefore = before < 0 ? 0 : cell[before * width + i]!
    out[gate + i] = dCell * candidate * input * (1 - input)
    out[gate + width + i] = dCell * cellBefore * forget * (1 - forget)
    out[gate + 2 * width + i] = dHidden * tanh * output * (1 - output)
    out[gate + 3 * width + i] = dCell * input * (1 - candidate * candidate)
    next[slot * width + i] = dCell * forget
  }
}

/** The first `rows` rows of `source`, columns `from` to `from + width`, transposed, padded for use as a left side. */
export function transposed(kernel: Kernel, source: Matrix, rows: number, from = 0, width = source.cols): Matrix {
  const inner = padInner(rows)
  const out = kernel.matrix(width, inner)
  const [to, data, cols] = [out.data, source.data, source.cols]
  if (inner !== rows) to.fill(0)
  for (let row = 0; row < rows; row++) {
    const at = row * cols + from
    for (let col = 0; col < width; col++) to[col * inner + row] = data[at + col]!
  }
  return out
}

export function addColumnSums(into: Float32Array, source: Matrix, rows: number): void {
  const { data, cols } = source
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) into[col] = into[col]! + data[row * cols + col]!
}
