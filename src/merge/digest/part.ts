/**
 * Which counts are of some of those whom the report counts as well? "11 of them died at one hospital and three at another", "200 were hurt,
 * of whom 31 are in a critical condition": set beside the whole they would be a rival figure.
 */
import type { Claim, Reading, TallyClaim } from '../../model/index.ts'
import type { Scene } from './scene.ts'
import { sentenceAt } from './sentence.ts'

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
  const more = others.filter(
    ({ category, low, background }) =>
      category === tally.category && background !== true && low > (tally.best ?? tally.low),
  )
  if (isOfFated(tally, reading) && more.some(({ who }) => who?.text === tally.who?.text)) return true
  const isNameless = tally.who === undefined || nameless.test(tally.who.text)
  if (more.length === 0 || !(isNameless || kin.test(tally.who?.text ?? ''))) return false
  const sentence = sentenceAt(tally.span, reading)
  const isHere = more.some(
    ({ span }) => sentence !== undefined && span.start >= sentence.start && span.start < tally.span.start,
  )
  if (isHere && isOfWhom(tally, reading)) return true
  if (isAmongTheDead(tally, reading) || (isNameless && isOfFated(tally, reading))) return true
  const wholes = more.filter(({ who }) => who === undefined || nameless.test(who.text))
  return isNameless && wholes.length > 0 && (isMore(tally, reading) || isAtHospital(tally, reading))
}

/** Those whom a line of figures takes for everybody, as long as nobody says that they are a part. */
const kin = /^(?:men|women|man|woman)$/i

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

const qualifier = '(?: (?:at least|about|some|around|nearly|more than|over|up to))?'
const ofWhom = new RegExp(
  `[,(–—-] ?(?:\\p{L}+ )?(?:(?:of|among) (?:whom|which|them)|including|among them)${qualifier} $`,
  'iu',
)
const ofWhomWithin = /^(?:(?:of|among) (?:whom|which|them)|including|among them)\b/i

/** "More than 200 people were injured, of whom 31 were in a critical condition"; the words may stand in the count: "11, including five civilians". */
const isOfWhom = ({ span }: TallyClaim, { text }: Reading): boolean =>
  ofWhom.test(text.slice(Math.max(0, span.start - 40), span.start)) ||
  ofWhomWithin.test(text.slice(span.start, span.end))

const ofFated =
  /^(?!(?:the|a|an|number|toll|total|count|figure|tally|deaths?)\b)[\p{L}\d,.-]+(?: more)? of (?:(?:them|whom)\b|(?:the|those) (?:dead|deceased|killed|wounded|injured|hurt|victims|missing|arrested|detained|detainees|hostages)\b)|\bbod(?:y|ies)\b/iu

/** "Five of the dead were of one family", "three of them seriously", "three of the wounded had since died", "pulled out 13 bodies": some of those that the report counts. */
const isOfFated = ({ span }: TallyClaim, { text }: Reading): boolean => ofFated.test(text.slice(span.start, span.end))

const amongTheDead =
  /(?:\b(?:dead|killed|victims|casualties|fatalities|deaths|injured|wounded|hurt|those [\p{L} ]{0,30}) includ(?:e|es|ed|ing)|\bamong the (?:dead|victims|killed|casualties|injured|wounded)(?: (?:are|is|were|was))?)(?: (?:at least|about|some))? $/iu

/** "The dead include two women and a child." */
function isAmongTheDead({ span }: TallyClaim, { text }: Reading): boolean {
  const lead = /^(?:includ(?:e|es|ed|ing)|(?:are|is|were|was)) /i.exec(text.slice(span.start, span.end))?.[0] ?? ''
  return amongTheDead.test(text.slice(Math.max(0, span.start - 60), span.start + lead.length))
}
