/** Which weights make a linear decision right? Logistic regression over hashed features, by AdaGrad (Duchi et al. 2011). */
import { scorePerLogit } from '../src/read/syntax/linear.ts'
import type { Random } from './random.ts'

export interface Decision {
  readonly ids: Int32Array
  readonly yes: boolean
  readonly weight?: number
}
export interface LinearOptions {
  readonly bits: number
  readonly epochs: number
  readonly random: Random
  readonly rate?: number
  readonly decay?: number
}

const shortMax = 32767

/** Weights as 16-bit numbers, `scorePerLogit` to a unit of log odds. */
export function learnLinear(decisions: readonly Decision[], options: LinearOptions): Int16Array {
  const { bits, epochs, random, rate = 0.1, decay = 1e-6 } = options
  const size = 1 << bits
  const mask = size - 1
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-2)
  const order = Int32Array.from({ length: decisions.length }, (_, index) => index)
  const list = Array.from(order)
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(list)
    for (const index of list) {
      const decision = decisions[index]!
      let sum = 0
      for (const id of decision.ids) sum += weights[id & mask]!
      const error = ((decision.yes ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * (decision.weight ?? 1)
      if (Math.abs(error) < 1e-4) continue
      for (const id of decision.ids) {
        const at = id & mask
        const g = error - decay * weights[at]!
        squares[at] = squares[at]! + g * g
        weights[at] = weights[at]! + (rate * g) / Math.sqrt(squares[at]!)
      }
    }
  }
  return Int16Array.from(weights, (weight) =>
    Math.max(-shortMax, Math.min(shortMax, Math.round(weight * scorePerLogit))),
  )
}
