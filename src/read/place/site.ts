/** Where in the town? "Almaty airport", "the city hall": things in a town, only where the report says which town. */
import type { Rule } from '../../model/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { siteNouns, streetNouns } from './en/words.ts'
import { isCapital } from './letter-case.ts'
import { indexNames } from './name.ts'

/** A site, as tokens of a sentence; `town` is the index of the place that anchors it. */
export interface Site {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly town: number
  readonly rule: string
  readonly basis: 'stated' | 'inferred'
}

/** A place that can anchor a site. */
export interface Anchor {
  readonly index: number
  readonly sentence: number
  readonly start: number
  readonly end: number
}

type Apply = (
  site: { sentence: Sentence; first: number; last: number },
  anchors: readonly Anchor[],
) => Anchor | undefined

/** "Almaty airport", "Aleppo's central square". */
const named: Rule<Apply> = {
  id: 'place/en/site-of-town',
  reads: 'reads a public place or building that bears the name of its town, or stands "in" it',
  apply: ({ sentence, first, last }, anchors) => {
    const start = sentence.tokens[first]?.start ?? 0
    const next = sentence.tokens[last + 1]
    const following = next?.lower === 'in' || next?.lower === 'of' ? sentence.tokens[last + 2]?.start : undefined
    return anchors.find((anchor) => {
      if (anchor.sentence !== sentence.index) return false
      return (
        anchor.start === following ||
        (anchor.start >= start - 40 && anchor.end <= start && isBeside(sentence, anchor.end, start))
      )
    })
  },
}

/** "the city hall", after the report has named the town. */
const definite: Rule<Apply> = {
  id: 'place/en/site-of-report',
  reads: 'reads "the city hall", "the airport" as those of the town named last',
  apply: ({ sentence, first }, anchors) => {
    if (sentence.tokens[first - 1]?.lower !== 'the') return undefined
    const start = sentence.tokens[first]?.start ?? 0
    return anchors.findLast((anchor) => anchor.end <= start && sentence.index - anchor.sentence <= sentencesBackMax)
  },
}

/** A definite description further from its town than this is left alone. */
const sentencesBackMax = 3

/** "Abai Avenue", where the report has named the town before. */
const street: Rule<Apply> = {
  id: 'place/en/street',
  reads: 'reads a street, square or bridge by its name as one of the town named last',
  apply: ({ sentence, first, last }, anchors) => {
    if (last === first || sentence.tokens[first - 1]?.kind === 'number') return undefined
    const start = sentence.tokens[first]?.start ?? 0
    return anchors.findLast((anchor) => anchor.end <= start && sentence.index - anchor.sentence <= sentencesBackMax)
  },
}

export const siteRules: readonly Rule<Apply>[] = [named, definite, street]

/** Only a possessive may stand between the town and its site. */
function isBeside(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.every(
    ({ start, end, lower }) => end <= from || start >= to || lower === "'s" || lower === '’s',
  )
}

/** By first word, longest first. */
const nouns: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  siteNouns.map((noun) => noun.split(' ')),
  ([first = '']) => first,
)

/** Sites in text order; none that ends where a place of `taken` does. */
export function findSites(tokenized: TokenizedText, anchors: readonly Anchor[], taken: ReadonlySet<number>): Site[] {
  if (anchors.length === 0) return []
  const nameAt = indexNames(tokenized)
  return tokenized.sentences.flatMap((sentence) => {
    const sites: Site[] = []
    for (let first = 0; first < sentence.tokens.length; first += 1) {
      const length = streetLength(sentence.tokens, first) || siteLength(sentence.tokens, first)
      if (
        length === 0 ||
        taken.has(sentence.tokens[first + length - 1]?.end ?? 0) ||
        nameAt(sentence, first)?.kind === 'organization'
      )
        continue
      const last = first + length - 1
      const isStreet = streetNouns.has(sentence.tokens[last]?.lower ?? '') && length > 1
      for (const [index, rule] of siteRules.entries()) {
        if ((rule === street) !== isStreet && rule !== named) continue
        const anchor = rule.apply({ sentence, first, last }, anchors)
        if (anchor === undefined) continue
        sites.push({
          sentence,
          first,
          last,
          town: anchor.index,
          rule: rule.id,
          basis: index === 0 ? 'stated' : 'inferred',
        })
        break
      }
      first = last
    }
    return sites
  })
}

/** Words with capitals up to "Street", "Square": at most four. */
function streetLength(tokens: readonly Token[], first: number): number {
  if (!isCapital(tokens[first]) || isCapital(tokens[first - 1])) return 0
  for (let length = 2; length <= 4; length += 1) {
    const token = tokens[first + length - 1]
    if (!isCapital(token)) return 0
    if (streetNouns.has(token?.lower ?? '') && !isCapital(tokens[first + length])) return length
  }
  return 0
}

function siteLength(tokens: readonly Token[], first: number): number {
  const noun = nouns
    .get(tokens[first]?.lower ?? '')
    ?.find((words) => words.every((word, offset) => tokens[first + offset]?.lower === word))
  return noun?.length ?? 0
}
