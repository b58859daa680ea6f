/** What tells which part a word plays in the attribution of one cue: source, cue, content or none? */
import { mix } from './hash.ts'
import type { View } from './view.ts'

export const roleFeatureCount = 40

const sentencesBefore = 4
const sentencesAfter = 8

/** Words that may belong to the attribution of a cue: its sentence, and neighbouring ones as far as they are quoted. */
export function windowOf({ sentence, begins, quote }: View, anchor: number): readonly [number, number] {
  const own = sentence[anchor]!
  const isQuoted = (index: number): boolean => {
    for (let word = begins[index]!; word < begins[index + 1]!; word += 1) if (quote[word]! >= 0) return true
    return false
  }
  let first = own
  while (first > 0 && own - first < sentencesBefore && isQuoted(first - 1)) first -= 1
  let last = own
  while (last + 2 < begins.length && last - own < sentencesAfter && isQuoted(last + 1)) last += 1
  return [begins[first]!, begins[last + 1]!]
}

/** What is worked out once for a cue: how each word of its sentence hangs together with it. */
export interface Surroundings {
  readonly view: View
  readonly anchor: number
  readonly from: number
  readonly to: number
  /** By word from `from` on: the step of the cue's ancestors at which the word's branch leaves, as a hash of the relations. */
  readonly up: Int32Array
  /** The topmost word of that branch, -1 for the cue's ancestors and itself, -3 in other sentences. */
  readonly branch: Int32Array
  /** Hash of the relations from the branch down to the word. */
  readonly down: Int32Array
  /** The relation just below the branch. */
  readonly second: Int32Array
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
}

export function surround(view: View, anchor: number): Surroundings {
  const [from, to] = windowOf(view, anchor)
  const { head, relation, sentence, begins } = view
  const size = to - from
  const ints = () => new Int32Array(size)
  const found = {
    view,
    anchor,
    from,
    to,
    up: ints(),
    branch: ints().fill(-3),
    down: ints(),
    second: ints(),
    commas: new Uint8Array(size),
    verbs: new Uint8Array(size),
  }
  const begin = begins[sentence[anchor]!]!
  const end = begins[sentence[anchor]! + 1]!
  const steps = new Map<number, number>()
  let hash = 7
  let step = 0
  for (let at = anchor; at >= 0; at = head[at]!) {
    steps.set(at, hash)
    if (step < 3) hash = mix(hash, relation[at]!)
    step += 1
  }
  for (let word = begin; word < end; word += 1) {
    let [branch, below, at, down, deep] = [-1, -1, word, 11, 0]
    while (!steps.has(at)) {
      below = branch
      branch = at
      if (deep < 5) down = mix(down, relation[at]!)
      deep += 1
      at = head[at]!
    }
    found.up[word - from] = steps.get(at)!
    found.branch[word - from] = branch
    found.second[word - from] = below < 0 ? 0 : relation[below]!
    found.down[word - from] = down
  }
  for (const direction of [-1, 1]) {
    let [commas, verbs] = [0, 0]
    for (let word = anchor + direction; word >= from && word < to; word += direction) {
      found.commas[word - from] = commas
      found.verbs[word - from] = verbs
      if (view.comma[word] === 1 && commas < 3) commas += 1
      if (view.verb[word] === 1 && verbs < 3) verbs += 1
    }
  }
  return found
}

function bucket(distance: number): number {
  const size = Math.abs(distance)
  const rank = size <= 5 ? size : size <= 8 ? 6 : size <= 12 ? 7 : size <= 20 ? 8 : size <= 40 ? 9 : 10
  return distance < 0 ? -rank : rank
}

/** Writes the hashes of the features of one word, seen from the cue, into `out`. */
export function roleFeatures(around: Surroundings, word: number, out: Int32Array): void {
  const { view, anchor, from, to, up, branch, down, second, commas, verbs } = around
  const { form, lemma, tag, relation, head, quote, mark, name, dependents, sentence, paragraph, left, right, begins } =
    view
  const i = word - from
  const offset = sentence[word]! - sentence[anchor]!
  const side = word < anchor ? 1 : word > anchor ? 2 : 0
  const at = (list: Int32Array, index: number): number => (index < from || index >= to ? 1 : list[index]!)
  const begin = begins[sentence[word]!]!
  const end = begins[sentence[word]! + 1]!
  const own = branch[i]!
  const ownRelation =
    offset !== 0 ? 20 + Math.max(-3, Math.min(3, offset)) : own < 0 ? (word === anchor ? 31 : 32) : relation[own]!
  const path = mix(up[i]!, mix(ownRelation, side))
  const lem = lemma[anchor]!
  const anchorTag = mix(tag[anchor]!, relation[anchor]!)
  const signature = dependents[anchor]!
  const inQuote = quote[word]! < 0 ? 0 : quote[word] === quote[anchor] ? 1 : 2
  const quoteState =
    inQuote * 16 + mark[word]! * 4 + (at(quote, word - 1) >= 0 ? 1 : 0) + (at(quote, word + 1) >= 0 ? 2 : 0)
  const where = mix(offset, side)
  const distance = bucket(word - anchor)
  const edge = own < 0 ? 0 : 1 + (left[own] === word ? 1 : 0) + (right[own] === word ? 2 : 0)
  const opens = highest(view, around, word, left)
  const closes = highest(view, around, word, right)
  const previousBranch = i > 0 && word - 1 >= begin ? branch[i - 1]! : -2
  const nextBranch = word + 1 < end ? branch[i + 1]! : -2
  let n = 0
  const put = (a: number, b: number) => {
    out[n] = mix(a, b + (n + 50) * 0x3c6ef35f)
    n += 1
  }
  put(path, 0)
  put(path, second[i]!)
  put(path, down[i]!)
  put(path, lem)
  put(path, mix(anchorTag, own < 0 ? 0 : tag[own]!))
  put(mix(up[i]!, ownRelation), own < 0 ? 0 : lemma[own]!)
  put(path, signature)
  put(path, mix(edge, mark[word]!))
  put(path, mix(tag[word]!, edge))
  put(form[word]!, side)
  put(mix(tag[word]!, relation[word]!), side)
  put(at(form, word - 1), side)
  put(at(form, word + 1), side)
  put(mix(at(tag, word - 1), tag[word]!), at(tag, word + 1))
  put(mix(form[word]!, at(form, word + 1)), 0)
  put(mix(form[word]!, at(form, word - 1)), 0)
  put(distance, where)
  put(distance, tag[word]!)
  put(distance, mix(lem, side))
  put(mix(word - anchor < 5 && word - anchor > -5 ? word - anchor : 9, form[word]!), 0)
  put(mix(word - anchor < 5 && word - anchor > -5 ? word - anchor : 9, tag[word]!), tag[anchor]!)
  put(mix(word - anchor < 4 && word - anchor > -4 ? word - anchor : 9, form[word]!), lem)
  put(quoteState, where)
  put(quoteState, mix(path, 0))
  put(quoteState, form[word]!)
  put(mix(quoteState, quote[anchor]! < 0 ? 0 : 1), mix(where, paragraph[word]! - paragraph[anchor]!))
  put(opens, mix(path, mark[word]!))
  put(closes, mix(path, mark[word]!))
  put(opens, form[word]!)
  put(closes, at(form, word + 1))
  put(mix(commas[i]!, verbs[i]!), mix(where, inQuote))
  put(mix(commas[i]!, verbs[i]!), path)
  put(name[word]!, path)
  put(mix(word === begin ? 1 : word === end - 1 ? 2 : word === end - 2 ? 3 : 0, mark[word]!), where)
  put(head[word] === anchor ? relation[word]! : 0, lemma[word]!)
  put(relationTo(view, own, previousBranch), mix(relationTo(view, own, nextBranch), side))
  put(mix(relationTo(view, own, previousBranch), mark[word]!), path)
  put(mix(relationTo(view, own, nextBranch), at(tag, word + 1)), path)
  put(mix(anchorTag, signature), mix(distance, inQuote))
  put(own < 0 ? 0 : form[left[own]!]!, path)
}

/** The relation of the topmost word below the cue's branch whose subtree begins (or ends) here. */
function highest({ head, relation }: View, { branch, from }: Surroundings, word: number, edge: Int32Array): number {
  let top = word
  if (edge[word] !== word) return 0
  for (let above = head[word]!; above >= 0 && edge[above] === word && branch[above - from] !== -1; above = head[above]!)
    top = above
  return relation[top]!
}

/** Whether a neighbour hangs in the same branch, in another (which), or in none. */
function relationTo({ relation }: View, own: number, other: number): number {
  if (other === own) return 1
  return other < 0 ? other : relation[other]!
}
