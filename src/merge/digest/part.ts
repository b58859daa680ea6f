/**
 * Which counts are of some of those whom the report counts as well? "11 of them died at one hospital and three at another", "200 were hurt,
 * of whom 31 are in a critical condition": set beside the whole they would be a rival figure.
 */
import type { Claim, Reading, TallyClaim } from '../../model/index.ts'
import type { Scene } from './scene.ts'
import { sentenceAt } from './sentence.ts'

const partRules = /^tally\/en\/(?:including|of-them)$/

/** Ids of the claims of counts that the report `id` tells as some of those whom it counts: "including 14 women", "the dead include two nurses". */
export const partsOf = (id: string, { tallies, because }: Reading): string[] =>
  because.flatMap(({ of, rule }) => {
    const index = /^\/tallies\/(\d+)$/.exec(of)?.[1]
    const tally = index === undefined || !partRules.test(rule) ? undefined : tallies[Number(index)]
    return tally === undefined ? [] : [`${id}/${tally.id}`]
  })

/** The claims, with parts as background where the same scene has the whole. */
export function withParts(claims: readonly Claim[], scenes: readonly Scene[], reading: Reading): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const parts = new Set(
    scenes.flatMap(({ tallies }) => {
      const own = tallies.flatMap((id) => byId.get(id) ?? []).filter((claim) => claim.kind === 'tally')
      return own.filter((tally) => isPartOfAny(tally, own, reading)).map(({ id }) => id)
    }),
  )
  return claims.map((claim) => (parts.has(claim.id) ? { ...claim, background: true } : claim))
}

/** Parts that have a name of their own, as police officers, have a line of their own. */
const nameless = /^(?:people|persons?|others?|victims?|civilians?|bodies|of them|residents?)$/i

function isPartOfAny(tally: TallyClaim, others: readonly TallyClaim[], reading: Reading): boolean {
  if (tally.who !== undefined && !nameless.test(tally.who.text)) return false
  const wholes = others.filter(
    ({ category, low, background, who }) =>
      category === tally.category &&
      background !== true &&
      low > (tally.best ?? tally.low) &&
      (who === undefined || nameless.test(who.text)),
  )
  if (wholes.length === 0) return false
  if (isMore(tally, reading) || isAtHospital(tally, reading)) return true
  const sentence = sentenceAt(tally.span, reading)
  const isHere = wholes.some(
    ({ span }) => sentence !== undefined && span.start >= sentence.start && span.end <= tally.span.start,
  )
  return isHere && isOfWhom(tally, reading)
}

/** "Three more died at another hospital." */
const isMore = ({ span }: TallyClaim, { text }: Reading): boolean =>
  /^[\p{L}\d,-]+ (?:more|others?|further|additional)\b/iu.test(text.slice(span.start, span.end))

const hospital =
  /^[^,.;]{0,30}\b(?:at|in|to|by) (?:(?:his|her|its|the|a|an|another|one|that) )?(?:(?:second|third|same|main|local|other|[\p{Lu}][\p{L}.'’-]*|of|and) ){0,7}(?:hospital|clinic|morgue|mortuary|infirmary|Hospital|University|Clinic|Centre|Center|Morgue)\b/u

/** "Nine people died at Kano General Hospital", "11 people had died at his hospital": those of one house. */
function isAtHospital({ span }: TallyClaim, { text, sentences }: Reading): boolean {
  const sentence = sentenceAt(span, { sentences })
  return sentence !== undefined && hospital.test(text.slice(span.end, sentence.end))
}

const ofWhom =
  /, (?:\p{L}+ )?(?:(?:of|among) (?:whom|which|them)|including|among them)(?: (?:at least|about|some|around|nearly|more than|over|up to))? $/iu

/** "More than 200 people were injured, of whom 31 were in a critical condition." */
const isOfWhom = ({ span }: TallyClaim, { text }: Reading): boolean => ofWhom.test(text.slice(0, span.start).slice(-40))
