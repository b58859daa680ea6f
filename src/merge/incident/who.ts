/** Of whom is a count: of all who were there, or of a part with a name of its own? */
import type { TallyClaim } from '../../model/index.ts'

/** Words for everybody: a count of these is of the whole, not of a part. */
const everybody =
  /^(?:people|persons?|others?|victims?|dead|bodies|of them|deaths?|fatalities|casualties|men|women|man|woman|residents?|civilians?|the wounded)$/i

/** One of several who are counted in one breath is a part of them. */
const somebody = /^(?:man|woman|men|women|civilians?|residents?)$/

/** Who is aboard: all of them, where nobody counts the crew beside them. */
const aboard = /^(?:passengers?|travellers?|travelers?|riders?)$/i
const crew = /\b(?:crew|sailors?|drivers?|pilots?|seamen)\b/i

/** Words that say too little of whom a part is made of: another report's words for it say more. */
export const vaguePart = /^(?:members?|officers?|officials?|personnel|staff|ones|forces)$/i

/** The part that a count is of: what two counts of one part share, and how it is called; undefined for everybody. */
export function whoOf({ who }: TallyClaim, isPart: boolean): { key: string; label: string } | undefined {
  if (who === undefined) return undefined
  const words = who.text.replace(/^(?:(?:at least|about|some|the|a|an|more than)\s+|[\d,.]+\s+)+/i, '')
  const key = words.toLowerCase()
  if (everybody.test(key) && !(isPart && somebody.test(key))) return undefined
  // A nationality keeps its capital letter: "Afghan civilians".
  const label = who.country === undefined ? key : words
  return { key: who.sector === 'CVL' ? key : (who.sector ?? key), label }
}

/** Which counts are of one of several: in "a woman and her two children" the words that count them begin with those that count her. */
export function isCountedBesideOf(tallies: readonly TallyClaim[]): (claim: TallyClaim) => boolean {
  const keyOf = ({ report, category, span }: TallyClaim) => `${report}|${category}|${span.start}`
  const ends = new Map<string, Set<number>>()
  for (const claim of tallies) ends.set(keyOf(claim), (ends.get(keyOf(claim)) ?? new Set()).add(claim.span.end))
  return (claim) => (ends.get(keyOf(claim))?.size ?? 0) > 1
}

/** Which counts of those who were aboard are of everybody. */
export function isWholeOf(tallies: readonly TallyClaim[]): (claim: TallyClaim) => boolean {
  const hasCrew = tallies.some(({ who }) => who !== undefined && crew.test(who.text))
  return ({ who }) => who !== undefined && !hasCrew && aboard.test(who.text)
}
