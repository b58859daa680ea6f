/** What does its source's stance make of an event? What is denied did not happen, what is asked for not yet. */
import type { Attribution, Event, Span } from '../../../model/index.ts'
import { contains } from '../../../model/index.ts'
import { type AttributionMention, deniesPart, isHearsay } from '../../attribution/index.ts'
import { isMarked, type Sentence } from '../../token/index.ts'
import type { JoinedDraft } from '../trigger/join.ts'
import { isFactual } from './own-reality.ts'

/** What its source's stance makes of it: what is denied did not happen, what is threatened has not happened yet. */
const stanceReality: Partial<Record<Attribution['stance'], Event['reality']>> = {
  denies: 'denied',
  promises: 'planned',
  threatens: 'threatened',
  asks: 'requested',
  doubts: 'possible',
}

/** The reality of a draft under those who say it. */
export function realityAs(
  { tokens }: Sentence,
  draft: JoinedDraft,
  allSaidBy: readonly AttributionMention[],
): Event['reality'] {
  // "The group denied involvement in the attack": there was one.
  const saidBy = allSaidBy.filter((one) => !deniesPart(one))
  const { reality, definite, kind } = draft
  // "Denied that it had hired men to beat up pickets": nor was that so.
  if ((reality === 'planned' || reality === 'possible') && saidBy.some(({ stance }) => stance === 'denies'))
    return 'denied'
  if (!isFactual(reality) || definite || isGiven(tokens, draft) || isDecreed(tokens, draft)) return reality
  if (saidBy.some((one) => isWrong(tokens, one))) return 'denied'
  if (saidBy.some((one) => isReplaced(tokens, one))) return 'possible'
  // What is asked for is not there yet, whoever quotes the request.
  if (kind.type === 'REQUEST') return 'requested'
  // "Residents said that soldiers killed ten. The army denied this": it is for the reader whom to believe.
  const isHeld = saidBy.some((one) => saidBy.some((other) => holds(one) && isOther(one, other)))
  if (isHeld) return reality
  // "Pleaded guilty to storming it" owns to it.
  if (saidBy.some(({ cue }) => wordsIn(tokens, cue).includes('guilty'))) return reality
  return saidBy.map(({ stance }) => stanceReality[stance]).find((marked) => marked !== undefined) ?? reality
}

/** "Ordered a curfew": it is so by the order, as an attack is not. */
const isDecreed = (tokens: Sentence['tokens'], { name, light, head }: JoinedDraft): boolean =>
  /^(?:curfew|emergency|ban)$/.test(name) && /^(?:order|decree|mandate)$/.test(tokens[light ?? head]?.lemma ?? '')

/** Those who say it: not whoever denies something else about it, a ransom for "the abducted pupils". */
export function sayersOf(
  { tokens }: Sentence,
  draft: JoinedDraft,
  saidBy: readonly AttributionMention[],
): readonly AttributionMention[] {
  const deniesElse = (one: AttributionMention): boolean => one.stance === 'denies' && !deniesPart(one)
  return saidBy.some(deniesElse) && !(draft.definite && draft.noun) && isGiven(tokens, draft)
    ? saidBy.filter((one) => !deniesElse(one))
    : saidBy
}

const wordsIn = (tokens: Sentence['tokens'], spans: readonly Span[]): string[] =>
  tokens.filter((token) => spans.some((span) => contains(span, token))).map(({ lower }) => lower)

/** "Wrongly reported that", "misstated that": told as what was not so. */
const isWrong = (tokens: Sentence['tokens'], { cue }: AttributionMention): boolean =>
  wordsIn(tokens, cue).some((word) =>
    /^(?:wrongly|mistakenly|erroneously|incorrectly|falsely|mis(?:stated|reported|described|identified))$/.test(word),
  )

/** "An earlier version of this article said that": its outlet says so no more. */
function isReplaced(tokens: Sentence['tokens'], { source }: AttributionMention): boolean {
  const words = wordsIn(tokens, source)
  return words.includes('version') && words.some((word) => /^(?:earlier|previous|original|first)$/.test(word))
}

/** Whoever asserts it by name. */
const holds = (one: AttributionMention): boolean =>
  !isHearsay(one) && (one.stance === 'asserts' || one.stance === 'confirms')

const isOther = (one: AttributionMention, other: AttributionMention): boolean =>
  other.stance === 'denies' && other.content.length > 1 && other.sourceName !== one.sourceName

/** Words from an event up to the clause that takes it for granted. */
const givenStepsMax = 6

/**
 * "Called on the army to help after protests spread": what is told beside the request as its occasion is not asked for; nor is what
 * only says which people or things are meant, "the names of those killed in the riot".
 */
function isGiven(tokens: Sentence['tokens'], { light, head }: JoinedDraft): boolean {
  let at = light ?? head
  for (let steps = 0; at >= 0 && steps < givenStepsMax; steps += 1) {
    const { deprel = '', head: above = -1, xpos } = tokens[at] ?? {}
    const isOccasion = ({ head: of, deprel: as, lower }: Sentence['tokens'][number]): boolean =>
      of === at && (as === 'mark' || as === 'case') && /^(?:after|since|when|because|following|amid|over)$/.test(lower)
    if (/^(?:acl|amod)$/.test(deprel) && xpos === 'VBN' && !isMarked(tokens, at, 'mark')) return true
    if (deprel === 'acl:relcl' && saysWhich(tokens, at)) return true
    if (tokens.some(isOccasion) && (deprel !== 'advcl' || /^VB[DPZN]$/.test(xpos ?? ''))) return true
    at = above
  }
  return false
}

/** "The nurses who were abducted on Monday": a clause in the past that says which persons, or which known thing, is meant. */
function saysWhich(tokens: Sentence['tokens'], verb: number): boolean {
  const noun = tokens[verb]?.head ?? -1
  const below = tokens.filter(({ head }) => head === verb)
  const isPast =
    tokens[verb]?.xpos === 'VBD' || below.some(({ deprel, lower }) => deprel.startsWith('aux') && past.test(lower))
  const isPerson = below.some(({ lower }) => /^(?:who|whom)$/.test(lower))
  // "The claim that they fired" is what they are said to have done, and not one of several claims.
  const isVersion = /^(?:claim|report|allegation|accusation|rumou?r|story|news|charge)$/.test(tokens[noun]?.lemma ?? '')
  const isKnown =
    !isVersion &&
    tokens.some(({ head, lower }) => head === noun && /^(?:the|those|these|his|her|its|their)$/.test(lower))
  return isPast && (isPerson || isKnown)
}

const past = /^(?:was|were|had|has|have)$/
