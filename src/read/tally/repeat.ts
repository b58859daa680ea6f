/** Which counts are said twice? A headline repeats the body, and a report its own figures. */
import type { Explained, Span, Tally } from '../../model/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'

/** Tallies without a headline's that the body tells, and without the same figure for the same people, event and sources. */
export function withoutRepeats(tallies: readonly Explained<Tally>[], { sentences }: TokenizedText): Explained<Tally>[] {
  const headline = sentences.find((sentence) => sentence.headline)
  const isTitle = ({ span }: Tally): boolean => headline !== undefined && span.start < headline.end
  const told = new Set(tallies.filter((tally) => !isTitle(tally)).map(({ category }) => category))
  const figures = new Map<string, number>()
  for (const tally of tallies) {
    const key = figureOf(tally)
    if (!isWeak(tally) && !isHeading(sentenceAt(sentences, tally.span))) figures.set(key, (figures.get(key) ?? 0) + 1)
  }
  const seen = new Set<string>()
  return tallies.filter((tally) => {
    if (isTitle(tally) && told.has(tally.category)) return false
    if (figures.has(figureOf(tally)) && (isWeak(tally) || isHeading(sentenceAt(sentences, tally.span)))) return false
    const { event, attributions, who } = tally
    // "Dozens" and "dozens" are the same figure by chance; they are one where they are of the same people.
    const people = tally.exactness === 'vague' ? who?.text.toLowerCase() : who?.sector
    const key = [figureOf(tally), event, attributions.join(','), people].join('|')
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** Read by what was told before it and not by its own words. */
const isWeak = ({ because }: Explained<Tally>): boolean => /\/recount$/.test(because[0]?.rule ?? '')

const figureOf = ({ category, low, best, high }: Tally): string => [category, low, best, high].join('|')

function sentenceAt(sentences: readonly Sentence[], { start }: Span): Sentence | undefined {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end)
}

/** A line without a finite verb, such as the heading of an entry, is told again by the sentences below it. */
function isHeading(sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.headline) return sentence !== undefined
  return !sentence.tokens.some(
    ({ upos, feats }) => (upos === 'VERB' || upos === 'AUX') && feats.includes('VerbForm=Fin'),
  )
}
