/**
 * Which words are used alike? The language core's vocabulary in classes, by the vectors that the core reads words with: k-means on
 * the sphere, twice, so that narrow classes of some dozens of words lie in wide ones.
 */
import type { Weights } from '../eval/muc4-weights.ts'
import type { SyntaxModels } from '../src/read/syntax/index.ts'
import { makeRandom } from './random.ts'

/** Set by the loss of the first round on a fifth of the training part. */
const narrowClasses = 512
const wideClasses = 64
const rounds = 8

type Vector = Float32Array

/** For each word the numbers of its narrow and of its wide class. */
export function learnClasses({ network: { vocabulary, words } }: SyntaxModels): Weights {
  const rows = [...vocabulary].filter(([word]) => /\p{L}/u.test(word))
  const vectors = rows.map(([, row]) => {
    const vector = Float32Array.from(words.values.subarray(row * words.dims, (row + 1) * words.dims))
    return toUnit(vector)
  })
  const narrow = cluster(vectors, narrowClasses)
  const wide = cluster(narrow.centres, wideClasses)
  return new Map(
    rows.map(([word], index) => {
      const own = narrow.classes[index] ?? 0
      return [word, [own, wide.classes[own] ?? 0]]
    }),
  )
}

function toUnit(vector: Vector): Vector {
  const length = Math.hypot(...vector) || 1
  return vector.map((part) => part / length)
}

function cluster(vectors: readonly Vector[], count: number): { centres: Vector[]; classes: number[] } {
  const random = makeRandom(1)
  let centres = Array.from({ length: count }, () => vectors[random.below(vectors.length)] ?? new Float32Array())
  let classes: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    classes = vectors.map((vector) => nearest(vector, centres))
    const sums = centres.map((centre) => new Float32Array(centre.length))
    for (const [index, vector] of vectors.entries()) {
      const sum = sums[classes[index] ?? 0]
      for (const [at, part] of vector.entries()) if (sum !== undefined) sum[at]! += part
    }
    centres = sums.map(toUnit)
  }
  return { centres, classes }
}

function nearest(vector: Vector, centres: readonly Vector[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (const [index, centre] of centres.entries()) {
    let likeness = 0
    for (let at = 0; at < vector.length; at += 1) likeness += vector[at]! * centre[at]!
    if (likeness > most) [best, most] = [index, likeness]
  }
  return best
}
