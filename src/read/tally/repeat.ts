/** Which counts are said twice? A headline repeats the body, and a report its own figures. */
import type { Explained, Tally } from '../../model/index.ts'
import type { TokenizedText } from '../token/index.ts'

/** Tallies without a headline's that the body tells, and without the same figure for the same people, event and sources. */
export function withoutRepeats(tallies: readonly Explained<Tally>[], { sentences }: TokenizedText): Explained<Tally>[] {
  const headline = sentences.find((sentence) => sentence.headline)
  const isTitle = ({ span }: Tally): boolean => headline !== undefined && span.start < headline.end
  const told = new Set(tallies.filter((tally) => !isTitle(tally)).map(({ category }) => category))
  const seen = new Set<string>()
  return tallies.filter((tally) => {
    if (isTitle(tally) && told.has(tally.category)) return false
    const { category, low, best, high, event, attributions, who } = tally
    const key = [category, low, best, high, event, attributions.join(','), who?.sector].join('|')
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
