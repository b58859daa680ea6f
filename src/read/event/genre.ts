/** Is a text of a kind that speaks of violence in figures only: a match report, a market report, a review? */
import type { Rule } from '../../model/index.ts'
import type { TokenizedText } from '../token/index.ts'
import { genres } from './en/genre.ts'

/**
 * Different words of one genre, and their share of all words, from which a text is of that genre. Set on news of our own: reports
 * of unrest stay under half of either, also where a stadium or a bank is attacked.
 */
const distinctMin = 6
const shareMin = 0.03

const figurative: Rule = {
  id: 'event/en/figurative',
  reads:
    'A report of sport, a market or the stage ("their coach", "shares", "the second act") has no events: what is shot there is a ball.',
  apply: undefined,
}

export const genreRules: readonly Rule[] = [figurative]

/** Time in proportion to the words. */
export function isFigurative({ sentences }: TokenizedText): boolean {
  let words = 0
  const seen = new Map(Object.keys(genres).map((genre) => [genre, { distinct: new Set<string>(), count: 0 }]))
  for (const { tokens } of sentences) {
    for (const { lemma, kind } of tokens) {
      if (kind !== 'word') continue
      words += 1
      const word = lemma.toLowerCase()
      for (const [genre, cues] of Object.entries(genres)) {
        const tally = cues.has(word) ? seen.get(genre) : undefined
        if (tally === undefined) continue
        tally.distinct.add(word)
        tally.count += 1
      }
    }
  }
  return [...seen.values()].some(({ distinct, count }) => distinct.size >= distinctMin && count >= words * shareMin)
}
