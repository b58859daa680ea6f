/** Which weights make several yes-or-no decisions right? Logistic regression on named features, by AdaGrad (Duchi et al. 2011). */
import type { Weights } from '../eval/muc4-weights.ts'
import { makeRandom } from './random.ts'

export interface SparseOptions {
  /** How many decisions are learned side by side. */
  readonly decisions: number
  readonly epochs: number
  readonly decay: number
  readonly rate: number
  /** Features that fewer items have are left out. */
  readonly countMin: number
  /** Features whose weights are all smaller are left out in the end. */
  readonly weightMin?: number
}

export interface SparseItem {
  readonly features: readonly string[]
  readonly yes: readonly boolean[]
}

/** Weights are the mean of those after each epoch from here on: one order of the items more or less then matters little. */
const warmEpochs = 2
/** Errors below this teach nothing. */
const errorMin = 0.002

export function learnSparse(items: readonly SparseItem[], options: SparseOptions): Weights {
  const { decisions, weightMin = 0 } = options
  const numbers = numberFeatures(items, options.countMin)
  const known = items.map(({ features }) => Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])))
  const weights = fit(items, known, { ...options, features: numbers.size })
  const table = new Map<string, readonly number[]>()
  for (const [name, number] of numbers) {
    const row = Array.from(weights.subarray(number * decisions, (number + 1) * decisions))
    if (row.some((weight) => Math.abs(weight) >= weightMin)) table.set(name, row)
  }
  return table
}

/** Features that so many items have, in alphabetical order. */
export function numberFeatures(items: readonly SparseItem[], countMin: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of items) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= countMin).map(([name]) => name)
  return new Map(frequent.sort().map((name, number) => [name, number]))
}

function fit(
  items: readonly SparseItem[],
  known: readonly Int32Array[],
  options: SparseOptions & { features: number },
): Float64Array {
  const { decisions, epochs, decay, rate, features } = options
  const weights = new Float64Array(features * decisions)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const sums = new Float64Array(weights.length)
  const random = makeRandom(1)
  const order = items.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order)
    for (const index of order) {
      const ids = known[index] ?? new Int32Array()
      for (let decision = 0; decision < decisions; decision += 1) {
        let sum = 0
        for (const id of ids) sum += weights[id * decisions + decision] ?? 0
        const error = 1 / (1 + Math.exp(-sum)) - (items[index]?.yes[decision] === true ? 1 : 0)
        if (Math.abs(error) < errorMin) continue
        for (const id of ids) {
          const at = id * decisions + decision
          const slope = error + decay * (weights[at] ?? 0)
          squares[at] = (squares[at] ?? 0) + slope * slope
          weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1)
        }
      }
    }
    if (epoch >= warmEpochs) for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight
  }
  return sums.map((sum) => sum / (epochs - warmEpochs))
}
