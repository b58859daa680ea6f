/**
 * What has been learned about who says what? Two small networks and the scores of which class follows which, opened from the
 * archive that `train/attribution/` writes.
 */
import { openArchive } from '../../syntax/index.ts'

/**
 * Each feature has a row of small whole numbers. A word's rows are added up, sums below zero become zero, and one matrix makes
 * scores of classes out of them. The sums are exact and the rest is done in one order, so every machine gets the same scores.
 */
export interface Layer {
  /** Rows are numbered by as many upper bits of a feature's hash. */
  readonly bits: number
  readonly dims: number
  readonly classes: number
  readonly rows: Int8Array
  /** [classes x dims], with the scale of the rows worked in. */
  readonly output: Float32Array
  readonly bias: Float32Array
}

export interface AttributionModel {
  /** Is this word the heart of a cue? One class; above `threshold` it is. */
  readonly anchor: Layer
  readonly threshold: number
  /** Which part does this word play, seen from a cue? Classes as in `decode.ts`. */
  readonly role: Layer
  /** Score of a class after another [classes x classes]. */
  readonly transitions: Float32Array
}

/** Opens the bytes of the model; throws an error that names what is missing where they are something else. */
export function openAttributionModel(bytes: Uint8Array): AttributionModel {
  const archive = openArchive(bytes)
  const layer = (name: string): Layer => {
    const [rows, output, bias] = [
      archive.bytes(`${name}/rows`),
      archive.floats(`${name}/output`),
      archive.floats(`${name}/bias`),
    ]
    const dims = output.length / bias.length
    return { bits: Math.log2(rows.length / dims), dims, classes: bias.length, rows, output, bias }
  }
  const [threshold = 0] = archive.floats('anchor/threshold')
  return { anchor: layer('anchor'), threshold, role: layer('role'), transitions: archive.floats('role/transitions') }
}

/** Numbers of a row that are added at a time; `dims` is a multiple of it. Written out, because the engine does not. */
const dimsStep = 8

/** Adds the scores of one word's classes to `scores` from `at` on; `sums` is room for `dims` numbers. */
export function scoreWord(
  layer: Layer,
  features: Int32Array,
  sums: Int32Array,
  scores: Float64Array,
  at: number,
): void {
  const { bits, dims, classes, rows, output, bias } = layer
  const shift = 32 - bits
  sums.fill(0)
  for (let feature = 0; feature < features.length; feature += 1) {
    const row = (features[feature]! >>> shift) * dims
    for (let dim = 0; dim < dims; dim += dimsStep) {
      const at = row + dim
      sums[dim]! += rows[at]!
      sums[dim + 1]! += rows[at + 1]!
      sums[dim + 2]! += rows[at + 2]!
      sums[dim + 3]! += rows[at + 3]!
      sums[dim + 4]! += rows[at + 4]!
      sums[dim + 5]! += rows[at + 5]!
      sums[dim + 6]! += rows[at + 6]!
      sums[dim + 7]! += rows[at + 7]!
    }
  }
  for (let kind = 0; kind < classes; kind += 1) {
    let score = bias[kind]!
    for (let dim = 0; dim < dims; dim += 1) if (sums[dim]! > 0) score += output[kind * dims + dim]! * sums[dim]!
    scores[at + kind]! += score
  }
}
