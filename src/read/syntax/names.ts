/**
 * Which words name a person, an organisation, a place, a group or something else, and which names mean the same?
 *
 * Classes are chosen together along the sentence, so that no name begins in its middle (Viterbi over `B-`/`I-`
 * classes). Within a text a short name joins the long one that it abbreviates.
 */

export type NameKind = 'person' | 'organization' | 'place' | 'group' | 'other'
export const nameKinds: readonly NameKind[] = ['person', 'organization', 'place', 'group', 'other']

/** Classes in the order the network scores them: outside, then begin and inside of each kind. */
export const nameClasses: readonly string[] = ['O', ...nameKinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])]

/** A name's words in its sentence, half open. */
export interface NameRange {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
}

const classCount = nameClasses.length
const isInside = (c: number): boolean => c > 0 && c % 2 === 0

/** The best allowed sequence of classes for `scores` [words x classes], as ranges. */
export function decodeNames(scores: Float32Array, words: number): NameRange[] {
  const best = new Float64Array(words * classCount)
  const from = new Int8Array(words * classCount)
  for (let word = 0; word < words; word++) {
    const at = word * classCount
    let top = 0
    if (word > 0)
      for (let c = 1; c < classCount; c++) if (best[at - classCount + c]! > best[at - classCount + top]!) top = c
    for (let c = 0; c < classCount; c++) {
      const score = scores[at + c]!
      if (word === 0) {
        best[at + c] = isInside(c) ? -Infinity : score
        continue
      }
      let previous = top
      if (isInside(c)) previous = best[at - classCount + c]! >= best[at - classCount + c - 1]! ? c : c - 1
      best[at + c] = best[at - classCount + previous]! + score
      from[at + c] = previous
    }
  }
  return readRanges(best, from, words)
}

function readRanges(best: Float64Array, from: Int8Array, words: number): NameRange[] {
  const ranges: NameRange[] = []
  if (words === 0) return ranges
  let c = 0
  const last = (words - 1) * classCount
  for (let other = 1; other < classCount; other++) if (best[last + other]! > best[last + c]!) c = other
  let to = words
  for (let word = words - 1; word >= 0; word--) {
    if (c === 0) to = word
    else if (!isInside(c)) {
      ranges.push({ from: word, to, kind: nameKinds[(c - 1) >> 1]! })
      to = word
    }
    c = from[word * classCount + c]!
  }
  return ranges.reverse()
}

/** One sentence's forms and its class scores [words x classes]. */
export interface ScoredSentence {
  readonly forms: readonly string[]
  readonly scores: Float32Array
}

/**
 * How much of the rest of the text's opinion of a capitalised word is added to its own. Set on the TR-News
 * documents kept aside (see `eval/tasks/places.ts`).
 */
const shareOfText = 0.8
/** A word's opinions count from this many uses on. */
const usesMin = 2

/** Each kind's lead over no name at all, for one word. */
export function leadOf(scores: Float32Array, at: number, kind: number): number {
  return Math.max(scores[at + 1 + 2 * kind]!, scores[at + 2 + 2 * kind]!) - scores[at]!
}

/**
 * Scores in which the uses of one capitalised word in a text have come closer to each other: a name that one
 * sentence makes clear (`in Alexandria`) helps where another leaves it open.
 */
export function shareScores(sentences: readonly ScoredSentence[]): Float32Array[] {
  const known = new Map<string, { uses: number; readonly leads: Float64Array }>()
  const capital = (form: string): boolean => form.length > 1 && form[0] !== form[0]!.toLowerCase()
  for (const { forms, scores } of sentences) {
    for (const [word, form] of forms.entries()) {
      if (!capital(form)) continue
      const entry = known.get(form) ?? { uses: 0, leads: new Float64Array(nameKinds.length) }
      entry.uses++
      for (let kind = 0; kind < nameKinds.length; kind++)
        entry.leads[kind] = entry.leads[kind]! + leadOf(scores, word * classCount, kind)
      known.set(form, entry)
    }
  }
  return sentences.map(({ forms, scores }) => {
    const shared = scores.slice()
    for (const [word, form] of forms.entries()) {
      const entry = capital(form) ? known.get(form) : undefined
      if (entry === undefined || entry.uses < usesMin) continue
      const at = word * classCount
      for (let kind = 0; kind < nameKinds.length; kind++) {
        const change = shareOfText * (entry.leads[kind]! / entry.uses - leadOf(scores, at, kind))
        shared[at + 1 + 2 * kind] = shared[at + 1 + 2 * kind]! + change
        shared[at + 2 + 2 * kind] = shared[at + 2 + 2 * kind]! + change
      }
    }
    return shared
  })
}
