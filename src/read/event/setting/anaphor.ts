/** Which place named before do "the town", "the capital" and "there" mean? */
import type { Reason, Rule } from '../../../model/index.ts'
import type { PlaceMention } from '../../place/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { capitals } from '../en/capitals.ts'
import { placeAnaphors } from '../en/words.ts'
import { attachment, attachmentOf } from './attachment.ts'
import { hasLocative } from './standing.ts'
import type { EventWords, Located, PlacesBefore } from './where.ts'

export const meantPlace: Rule = {
  id: 'event/en/place-meant',
  reads:
    '"The town", "the district" and "there" beside an event are the last place of that kind that the report named.',
  apply: undefined,
}

/** "The town", "the capital", "there" among the event's own words or those of its clause: the last place of its kind before. */
export function anaphor(
  sentence: Sentence,
  { span, heads }: EventWords,
  { all, last }: PlacesBefore,
): Located | undefined {
  for (const token of sentence.tokens) {
    const kind = placeAnaphors.get(token.lower)
    if (token.lower !== 'there' && kind === undefined) continue
    const at = sentence.tokens.indexOf(token)
    const owner = kind === undefined ? undefined : ownerOf(sentence.tokens, at, all)
    const isMeant = owner !== undefined || isDefinite(sentence.tokens, at)
    if (kind !== undefined && !(isMeant && hasLocative(sentence.tokens, at))) continue
    if (token.lower === 'there' && token.deprel !== 'advmod') continue
    if (attachmentOf(sentence, token, heads) > attachment.clause) continue
    const reason: Reason = { rule: meantPlace.id, span: { start: token.start, end: token.end }, basis: 'inferred' }
    if (token.lower === 'capital' && owner === undefined) {
      const capital = capitalMeant(all, { before: token.start, country: all[last?.place ?? -1]?.country })
      if (capital !== undefined) return { index: capital, reason }
    }
    const known = all.findLastIndex(
      ({ span: named, role, precision, country }) =>
        (owner === undefined || country === owner.country) &&
        named.end <=
          Math.min(token.start, span.start + (named.start < sentence.start ? Number.POSITIVE_INFINITY : 0)) &&
        role !== 'actor' &&
        role !== 'demonym' &&
        (kind === 'city'
          ? precision === 'city' || precision === 'site'
          : precision !== 'country' || kind === undefined),
    )
    // "He fled to Guatemala and was arrested there": what the sentence itself has named comes first.
    const isNear = known >= 0 && (all[known]?.span.start ?? 0) >= sentence.start
    const index = token.lower === 'there' && !isNear ? (last?.place ?? known) : known
    if (index < 0) continue
    return { index, reason }
  }
  return undefined
}

/** "Gabon" in "Gabon's capital". */
function ownerOf(tokens: readonly Token[], index: number, all: readonly PlaceMention[]): PlaceMention | undefined {
  const owner = tokens.find(({ head, deprel }) => head === index && deprel === 'nmod:poss')
  return owner && all.find(({ kind, span }) => kind === 'country' && span.start <= owner.start && owner.end <= span.end)
}

/** "The town", and not "the town of Baga", which is named there. */
function isDefinite(tokens: readonly Token[], index: number): boolean {
  const named = tokens.some(({ head, upos }) => head === index && upos === 'PROPN')
  return !named && tokens.some(({ head, deprel, lower }) => head === index && deprel === 'det' && lower === 'the')
}

/**
 * Which place named before is "the capital" of the country where the report is? Where it has named another town only, the country
 * that it has named; nothing where the last town named is the capital or no capital of that country is known.
 */
function capitalMeant(
  all: readonly PlaceMention[],
  { before, country }: { readonly before: number; readonly country: string | undefined },
): number | undefined {
  const named = all.flatMap((place, index) =>
    place.span.end <= before && place.role !== 'actor' ? [{ place, index }] : [],
  )
  const here = country ?? named.findLast(({ place }) => place.country !== undefined)?.place.country
  const name = here === undefined ? undefined : capitals.get(here)
  if (name === undefined) return undefined
  const own = named.filter(({ place }) => place.country === here)
  const meant =
    own.findLast(({ place }) => place.name === name) ?? own.findLast(({ place }) => place.kind === 'country')
  return meant?.index
}
