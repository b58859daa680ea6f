/**
 * Which words occur in like company? Vectors for words, learned from unlabelled text.
 *
 * Structured skip-gram with negative sampling: one output table a relative position, which suits syntax
 * (Ling et al. 2015, "Two/too simple adaptations of word2vec for syntax problems").
 */

import type { Progress } from './progress.ts'
import type { Random } from './random.ts'

export interface EmbedOptions {
  readonly dims: number
  readonly epochs: number
  readonly random: Random
  readonly progress: Progress
}

const reach = 2
const negatives = 5
const rateFirst = 0.05
/** Words more frequent than this share are skipped now and then (Mikolov et al. 2013). */
const frequentShare = 1e-3
const exponent = 0.75

/** Vectors (vocabulary x dims) for `lines` of word numbers; number 0, the unknown word, is skipped. */
export function learnVectors(lines: readonly Int32Array[], vocabulary: number, options: EmbedOptions): Float32Array {
  const { dims, random, epochs } = options
  const counts = new Float64Array(vocabulary)
  let total = 0
  for (const line of lines)
    for (const word of line)
      if (word > 0) {
        counts[word] = counts[word]! + 1
        total++
      }
  const vectors = new Float32Array(vocabulary * dims)
  for (let i = 0; i < vectors.length; i++) vectors[i] = (random.next() - 0.5) / dims
  const outputs = Array.from({ length: 2 * reach }, () => new Float32Array(vocabulary * dims))
  const table = noiseTable(counts)
  const delta = new Float32Array(dims)
  let seen = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [number, line] of lines.entries()) {
      const rate = Math.max(rateFirst * (1 - seen / (epochs * total)), rateFirst * 1e-3)
      for (let at = 0; at < line.length; at++) {
        const word = line[at]!
        if (word === 0) continue
        seen++
        const share = counts[word]! / total
        if (random.next() > Math.sqrt(frequentShare / share)) continue
        for (let offset = -reach; offset <= reach; offset++) {
          const other = line[at + offset] ?? 0
          if (offset === 0 || other === 0) continue
          const output = outputs[offset < 0 ? offset + reach : offset + reach - 1]!
          delta.fill(0)
          for (let sample = 0; sample <= negatives; sample++) {
            const target = sample === 0 ? other : table[random.below(table.length)]!
            if (sample > 0 && target === other) continue
            nudge(vectors, word * dims, output, target * dims, { delta, label: sample === 0 ? 1 : 0, rate, dims })
          }
          for (let i = 0; i < dims; i++) vectors[word * dims + i] = vectors[word * dims + i]! + delta[i]!
        }
      }
      if (number % 1000 === 0)
        options.progress.show((epoch + number / lines.length) / epochs, `vectors, pass ${epoch + 1}`)
    }
  }
  return vectors
}

function nudge(
  vectors: Float32Array,
  from: number,
  output: Float32Array,
  to: number,
  step: { readonly delta: Float32Array; readonly label: number; readonly rate: number; readonly dims: number },
): void {
  const { delta, label, rate, dims } = step
  let dot = 0
  for (let i = 0; i < dims; i++) dot += vectors[from + i]! * output[to + i]!
  const g = rate * (label - 1 / (1 + Math.exp(-dot)))
  for (let i = 0; i < dims; i++) {
    delta[i] = delta[i]! + g * output[to + i]!
    output[to + i] = output[to + i]! + g * vectors[from + i]!
  }
}

function noiseTable(counts: Float64Array): Int32Array {
  const size = 1 << 20
  let sum = 0
  for (const count of counts) sum += count ** exponent
  const table = new Int32Array(size)
  let word = 0
  let covered = (counts[0] ?? 0) ** exponent
  for (let i = 0; i < size; i++) {
    while (word + 1 < counts.length && covered / sum < (i + 0.5) / size) {
      word++
      covered += counts[word]! ** exponent
    }
    table[i] = word
  }
  return table
}
