/** Which counts are said twice? A headline repeats the body, and a report its own figures. */
import type { Explained, Tally } from '../../model/index.ts'
import type { Sentence } from '../token/index.ts'

/** A tally and the sentence that states it. */
export interface StatedTally {
  readonly tally: Explained<Tally>
  readonly sentence: Sentence
}

/** Tallies without a headline's that the body tells, and without the same figure for the same people, event and sources. */
export function withoutRepeats(stated: readonly StatedTally[]): Explained<Tally>[] {
  const body = new Set<string>()
  const full = new Set<string>()
  for (const { tally, sentence } of stated) {
    if (!sentence.headline) body.add(tally.category)
    if (!isWeak(tally) && !isHeading(sentence)) full.add(figureOf(tally))
  }
  const seen = new Map<string, Sentence>()
  return stated.flatMap(({ tally, sentence }) => {
    if (sentence.headline && body.has(tally.category)) return []
    if (full.has(figureOf(tally)) && (isWeak(tally) || isHeading(sentence))) return []
    const { event, attributions, who } = tally
    // "Dozens" and "dozens" are the same figure by chance; they are one where they are of the same people.
    const people = tally.exactness === 'vague' ? who?.text.toLowerCase() : who?.sector
    const key = [figureOf(tally), event, attributions.join(','), people].join('|')
    // "A man and a woman": two that one sentence tells are two.
    if (seen.has(key) && (seen.get(key) !== sentence || tally.exactness !== 'exact')) return []
    seen.set(key, seen.get(key) ?? sentence)
    return [tally]
  })
}

/** Read by what was told before it and not by its own words. */
const isWeak = ({ because }: Explained<Tally>): boolean => /\/recount$/.test(because[0]?.rule ?? '')

const figureOf = ({ category, low, best, high }: Tally): string => [category, low, best, high].join('|')

/** A line without a finite verb, such as the heading of an entry, or a note of what was corrected, is told again by the sentences below it. */
function isHeading({ headline, tokens }: Sentence): boolean {
  return (
    headline ||
    (tokens[0]?.text === '(' && /^(?:correct|update|add|clarify|amend)/.test(tokens[1]?.lower ?? '')) ||
    !tokens.some(({ upos, feats }) => (upos === 'VERB' || upos === 'AUX') && feats.includes('VerbForm=Fin'))
  )
}
