/** Do several speak at once? "Officials and witnesses said" is what two voices say. */
import type { Sentence, Token } from '../token/index.ts'
import { bodyNouns, officeNouns, sourceNouns } from './en/words.ts'
import type { TokenRange } from './sentence-tree.ts'

/**
 * The speakers that a source names one by one, each with its own words; a list that shares a noun, "police and army sources", is one.
 *
 * @example "officials and witnesses" gives officials, and witnesses.
 */
export function speakersOf(sentence: Sentence, range: TokenRange): readonly TokenRange[] {
  const parts = partsOf(sentence, range)
  if (parts.length < 2) return [range]
  let first = parts.length - 1
  while (first > 0 && isSpeaker(sentence, parts[first - 1] ?? range) && isSpeaker(sentence, parts[first] ?? range))
    first -= 1
  const speakers = parts.slice(first)
  return speakers.length < 2 ? [range] : speakers
}

/** What commas and an "and" divide, where the "and" stands before the last. */
function partsOf({ tokens }: Sentence, [from, to]: TokenRange): TokenRange[] {
  const last = lastJoint(tokens, [from, to])
  if (last < 0) return []
  const parts: TokenRange[] = []
  let start = from
  for (let at = from; at <= last; at += 1) {
    if (at !== last && tokens[at]?.text !== ',') continue
    const end = at === last && tokens[at - 1]?.text === ',' ? at - 1 : at
    if (end > start) parts.push([start, end])
    start = at + 1
  }
  return [...parts, [start, to]]
}

/** The last "and" of a range. */
const lastJoint = (tokens: readonly Token[], [from, to]: TokenRange): number =>
  tokens.findLastIndex(({ lower }, at) => at > from && at < to - 1 && /^(?:and|&)$/.test(lower))

/** What may follow the noun that says who it is. */
const after = /^(?:of|for|from|in|at|with|by|to|who|whose|that|near|on|there)$/

/** A part that stands for somebody by itself: "witnesses", "the army", "a civil society leader". */
function isSpeaker({ tokens }: Sentence, [from, to]: TokenRange): boolean {
  let end = from
  while (end < to && !after.test(tokens[end]?.lower ?? '') && tokens[end]?.kind !== 'mark') end += 1
  const head = tokens[end - 1]
  if (head?.upos !== 'NOUN') return false
  const lemma = head.lemma.toLowerCase()
  const isSource = [sourceNouns, bodyNouns, officeNouns].some((nouns) => nouns.has(lemma) || nouns.has(head.lower))
  const stands = /S$/.test(head.xpos) || tokens[from]?.upos === 'DET' || /^(?:police|army|military)$/.test(head.lower)
  const next = tokens[end + 1]
  // "Police and hospital officials": the noun of the last is the noun of all.
  const shares = tokens[end]?.lower === 'and' && !/S$/.test(head.xpos) && tokens[from]?.upos !== 'DET'
  return isSource && stands && !(shares && next?.upos !== 'DET' && !/S$/.test(next?.xpos ?? ''))
}
