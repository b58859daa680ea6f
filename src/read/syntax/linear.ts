/**
 * Yes or no? A linear decision over hashed features.
 *
 * Weights are 16-bit whole numbers in one table whose length is a power of two; a sum above 0 is a yes.
 */
/** A score of this much is one unit of log odds. */
export const scorePerLogit = 2048

export interface Linear {
  readonly weights: Int16Array
}

/** Hashed features of one decision, reused from decision to decision. */
export interface Features {
  readonly ids: Int32Array
  count: number
}

const featuresMax = 96

export function newFeatures(): Features {
  return { ids: new Int32Array(featuresMax), count: 0 }
}

/** Mixes a feature's kind and value to a table index; the caller masks it. */
export function addFeature(features: Features, kind: number, value: number): void {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  features.ids[features.count++] = (hash ^ (hash >>> 13)) >>> 0
}

export function scoreOf(linear: Linear, features: Features): number {
  const { weights } = linear
  const mask = weights.length - 1
  let sum = 0
  for (let i = 0; i < features.count; i++) sum += weights[features.ids[i]! & mask]!
  return sum
}
