/**
 * What does the first layer get of each form? Its input sums depend on the form alone, so those of forms seen before are
 * kept, and computed anew give the same bytes.
 */
import { multiply } from './kernel.ts'
import { fillRows } from './lstm.ts'
import { keptForms, type Network, type Table } from './weights.ts'
import { spellingFeatures, wordKey } from './words.ts'

/** The row of kept input sums of each form; computes those that are new. */
export function formRows(network: Network, forms: readonly string[]): Int32Array {
  const { kernel, shape, keptRows, kept } = network
  const distinct = new Set(forms)
  let fresh = [...distinct].filter((form) => !keptRows.has(form))
  if (keptRows.size + fresh.length > keptForms) {
    keptRows.clear()
    fresh = [...distinct]
  }
  if (fresh.length > 0) {
    const mark = kernel.mark()
    const input = kernel.matrix(fresh.length, shape.wordDims + shape.spellingDims)
    input.data.fill(0)
    for (const [row, form] of fresh.entries()) embed(network, form, input.data, row * input.cols)
    const first = keptRows.size
    for (const [row, form] of fresh.entries()) keptRows.set(form, first + row)
    for (const side of [0, 1] as const) {
      const { bias, input: weights } = network.first[side]
      const sums = kernel.matrix(fresh.length, bias.length)
      fillRows(sums, bias)
      multiply(kernel, input, weights, sums)
      for (let row = 0; row < fresh.length; row++) {
        kept.data.set(
          sums.data.subarray(row * bias.length, (row + 1) * bias.length),
          (first + row) * kept.cols + side * bias.length,
        )
      }
    }
    kernel.release(mark)
  }
  const rows = new Int32Array(forms.length)
  for (let i = 0; i < forms.length; i++) rows[i] = keptRows.get(forms[i]!)!
  return rows
}

function addRow(table: Table, row: number, scale: number, into: Float32Array, at: number): void {
  const { values, dims } = table
  const factor = table.scales[row]! * scale
  for (let i = 0; i < dims; i++) into[at + i] = into[at + i]! + values[row * dims + i]! * factor
}

function embed(network: Network, form: string, into: Float32Array, at: number): void {
  addRow(network.words, network.vocabulary.get(wordKey(form)) ?? 0, 1, into, at)
  const features = spellingFeatures(form, network.shape.buckets)
  const scale = 1 / Math.sqrt(features.length)
  for (const bucket of features) addRow(network.spelling, bucket, scale, into, at + network.shape.wordDims)
}
