/**
 * How wrong are the scores of a row of words? Linear-chain conditional random field (Lafferty et al. 2001): the gradient is, for
 * each class of each word, its probability among all rows of classes less one where it is the right one.
 */
import { mayFollow, classCount as n } from '../../src/read/attribution/learned/decode.ts'
import { type Learned, makeLearned, step } from './sparse.ts'

const never = -1e9
/** Terms that are smaller than the largest by more than this, as logarithms, add nothing that a number could hold. */
const negligible = 30

const allowed = Uint8Array.from({ length: n * n }, (_, pair) => (mayFollow(Math.floor(pair / n), pair % n) ? 1 : 0))

/** Scores of a class after another, of which those that may not be stay unused. */
export function makeTransitions(): Learned {
  return makeLearned(n * n, () => 0)
}

interface Row {
  readonly scores: Float32Array
  readonly gold: Uint8Array
}

/** Fills `errors` with the gradient by score, takes one step with the transitions, and gives the loss. */
export function chainErrors({ scores, gold }: Row, transitions: Learned, errors: Float32Array, rate: number): number {
  const before = forwardSums(scores, transitions.weights)
  const after = backwardSums(scores, transitions.weights)
  const words = gold.length
  const total = logSum(before.subarray((words - 1) * n, words * n))
  let right = 0
  const gradient = new Float64Array(n * n)
  for (let word = 0; word < words; word++) {
    const [own, last] = [gold[word]!, word > 0 ? gold[word - 1]! : 0]
    right += scores[word * n + own]!
    for (let c = 0; c < n; c++)
      errors[word * n + c] = Math.exp(before[word * n + c]! + after[word * n + c]! - total) - (own === c ? 1 : 0)
    if (word === 0) continue
    right += transitions.weights[last * n + own]!
    gradient[last * n + own]! -= 1
    for (let pair = 0; pair < n * n; pair++) {
      if (allowed[pair] === 0) continue
      const at = word * n + (pair % n)
      const log = before[(word - 1) * n + Math.floor(pair / n)]! + transitions.weights[pair]! + scores[at]! + after[at]!
      if (log - total > -negligible) gradient[pair]! += Math.exp(log - total)
    }
  }
  for (let pair = 0; pair < n * n; pair++) if (gradient[pair] !== 0) step(transitions, pair, gradient[pair]!, rate)
  return total - right
}

/** Log of the summed scores of all rows up to a word that end in a class, that word's score included. */
function forwardSums(scores: Float32Array, transitions: Float32Array): Float64Array {
  const sums = new Float64Array(scores.length).fill(never)
  for (let c = 0; c < n; c++) if (mayFollow(0, c)) sums[c] = scores[c]!
  const terms = new Float64Array(n)
  for (let at = n; at < scores.length; at++) {
    const [c, last] = [at % n, at - (at % n) - n]
    for (let b = 0; b < n; b++) terms[b] = allowed[b * n + c] === 1 ? sums[last + b]! + transitions[b * n + c]! : never
    sums[at] = logSum(terms) + scores[at]!
  }
  return sums
}

/** The same of all rows behind a word, its own score not included. */
function backwardSums(scores: Float32Array, transitions: Float32Array): Float64Array {
  const sums = new Float64Array(scores.length)
  const terms = new Float64Array(n)
  for (let at = scores.length - n - 1; at >= 0; at--) {
    const [c, next] = [at % n, at - (at % n) + n]
    for (let b = 0; b < n; b++)
      terms[b] = allowed[c * n + b] === 1 ? sums[next + b]! + transitions[c * n + b]! + scores[next + b]! : never
    sums[at] = logSum(terms)
  }
  return sums
}

function logSum(terms: Float64Array): number {
  let top = never
  for (const term of terms) if (term > top) top = term
  let sum = 0
  for (const term of terms) if (term > top - negligible) sum += Math.exp(term - top)
  return top + Math.log(sum)
}
