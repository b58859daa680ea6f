/** Where, when and in which event were people counted; is the figure old news, and is it a running total? */

import type { Span, Tally } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { monthPattern, wordSet } from '../../stdx/index.ts'
import type { EventMention } from '../event/index.ts'
import { findHistory, findStatedSetting, isRankedSince, overYears } from '../event/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Sentence } from '../token/index.ts'
import { lowerAt, sumOver } from '../token/index.ts'
import { dayBehind, isOnAnotherDay, timeOfDay } from './day.ts'
import {
  figureNouns,
  firstWords,
  recapAdjectives,
  recapWords,
  reportNouns,
  runningWords,
  untrue,
  withdrawals,
} from './en/words.ts'
import { type Counting, findLink, type TallyScene } from './link.ts'
import { isByThen, isOfOldYear, isPerfect } from './total.ts'

export interface TallySetting {
  readonly event: EventMention | undefined
  /** The event is told in an earlier sentence. */
  readonly inferred: boolean
  readonly background: boolean
  readonly cumulative: boolean
  readonly place: Pick<Tally, 'place' | 'time'>
}

interface Told extends Counting {
  readonly span: Span
  /** The words that count say already that the figure is an old one. */
  readonly background?: boolean
  /** What befell them is said of others before. */
  readonly gapped?: boolean
}

export function findTallySetting(sentence: Sentence, told: Told, scene: TallyScene): TallySetting {
  const others = scene.events
    .filter((event) => event.sentence === sentence.index && !overlaps(event.trigger, told.span))
    .map(({ trigger }) => trigger)
  const past = findHistory(sentence, told.span, scene, others) ?? rankedAgainst(sentence, told)
  const fitting = past === undefined ? scene.events : scene.events.filter(({ background }) => background)
  const isSum = sumOver(sentence.tokens, told.number) !== undefined
  // "Three more bodies were found, bringing the toll of the shipwreck to 81": more of the same.
  const isMore = /^(?:more|further|additional|others?)$/.test(lowerAt(sentence.tokens, told.number + 1) ?? '')
  const counted = isSum || isMore ? fitting : fitting.filter((event) => !isOfSum(sentence, event.trigger))
  const day = told.gapped === true ? dayBehind(sentence, told.number, scene.times) : undefined
  const events = day === undefined ? counted : counted.filter((event) => !isOnAnotherDay(event, day))
  const { event, inferred, place } = findLink(sentence, told, events, scene)
  const recap =
    isFormer(sentence, told) ||
    isTakenBack(sentence, told.tokens) ||
    isRecap(sentence, told.tokens) ||
    isGivenBefore(sentence, told.number) ||
    isOfEarlierReport(sentence, told.number)
  return {
    event,
    inferred,
    background:
      recap ||
      told.background === true ||
      past !== undefined ||
      event?.background === true ||
      (event === undefined &&
        (isOfOldYear(sentence, scene.published) || overYears(sentence, told.span, scene.published) !== undefined)),
    cumulative: isRunning(sentence, isSum),
    place: {
      ...settingOf(event ?? findStatedSetting(sentence, told.span, scene)),
      ...(event === undefined && day !== undefined ? timeOfDay(day) : {}),
      ...(place === undefined || isIn(event, scene.places.find(({ index }) => index === place)?.place, scene)
        ? {}
        : { place }),
    },
  }
}

/** "The worst attack since the bombing that killed 202": of what it is ranked against, which was long before. */
function rankedAgainst({ tokens }: Sentence, { number }: Told): Span | undefined {
  const since = tokens.findIndex((_, at) => isRankedSince(tokens, at))
  const deed = tokens[since]?.head ?? -1
  if (since < 0 || since > number || tokens[deed]?.upos !== 'NOUN') return undefined
  let at = number
  for (let climbed = 0; climbed < tellingMax && at >= 0 && at !== deed; climbed += 1) at = tokens[at]?.head ?? -1
  return at === deed ? tokens[since] : undefined
}

/** "A bomb in central Turkey killed 13. … The blast in Kayseri": the country says less than the town that a later sentence gives the event. */
function isIn(event: EventMention | undefined, place: PlaceMention | undefined, { placeOf }: TallyScene): boolean {
  const there = event === undefined ? undefined : placeOf(event)
  const isLater = event?.sentence === place?.sentence && (there?.sentence ?? -1) > (place?.sentence ?? -1)
  return place?.precision === 'country' && isLater && there?.country === place.country
}

/** Verbs whose past perfect tells what was said before the news. */
const tellingVerbs = wordSet('speak count put give stand report say announce list tally acknowledge confirm claim')
const tellingMax = 6

/** "From 12 to 35", "up from 12", "an earlier figure of 12". */
function isFormer({ tokens }: Sentence, { number, figure }: Told): boolean {
  if (!figure) return false
  const at = lowerAt(tokens, number - 1) === 'the' ? number - 2 : number - 1
  if (lowerAt(tokens, at) === 'from') return true
  return (
    lowerAt(tokens, at) === 'of' &&
    figureNouns.has(lowerAt(tokens, at - 1) ?? '') &&
    recapAdjectives.has(lowerAt(tokens, at - 2) ?? '')
  )
}

/** "The ministry took back the toll of 90", "the figure of 164 was withdrawn". */
function isTakenBack({ tokens }: Sentence, [from, to]: Told['tokens']): boolean {
  const isBack = (verb: number): boolean =>
    tokens.some(
      ({ head, lower, deprel }) =>
        head === verb && lower === 'back' && (deprel === 'advmod' || deprel.startsWith('compound')),
    )
  for (let at = from; at < to; at += 1) {
    let head = at
    const leads = (index: number): boolean =>
      patientRelations.has(tokens[index]?.deprel ?? '') ||
      // "Retracted his statement that 17 had been killed".
      (/^(?:nsubj|acl|ccomp)/.test(tokens[index]?.deprel ?? '') &&
        !withdrawals.has(tokens[tokens[index]?.head ?? -1]?.lemma ?? ''))
    for (let climbed = 0; climbed < tellingMax && leads(head); climbed += 1) {
      head = tokens[head]?.head ?? -1
      const lemma = tokens[head]?.lemma ?? ''
      if (withdrawals.has(lemma) || (lemma === 'take' && isBack(head))) return true
    }
  }
  return false
}

/** "Reported erroneously that eight people had been killed", "wrongly put the toll at 12". */
const wrongly = wordSet('erroneously incorrectly mistakenly wrongly')

const patientRelations: ReadonlySet<string> = new Set(['obj', 'nsubj:pass', 'nmod', 'nummod', 'dep'])

/** "Earlier reports of 20 dead", "initial reports spoke of 10 dead", "an earlier entry said that ten had died". */
function isOfEarlierReport({ tokens }: Sentence, number: number): boolean {
  // One that "was wrong" is denied, and whoever merges reports takes it for that.
  const isWrong = (at: number): boolean =>
    /^nsubj/.test(tokens[at]?.deprel ?? '') && untrue.has(tokens[tokens[at]?.head ?? -1]?.lemma ?? '')
  const isEarlier = (at: number): boolean =>
    reportNouns.has(tokens[at]?.lemma ?? '') &&
    !isWrong(at) &&
    tokens.some(({ head, lower, deprel }) => head === at && deprel === 'amod' && recapAdjectives.has(lower))
  let at = number
  for (let climbed = 0; climbed < tellingMax && at >= 0; climbed += 1) {
    if (isEarlier(at)) return true
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    const telling = tellingVerbs.has(tokens[at]?.lemma ?? '') || tokens[at]?.lemma === 'say'
    if (telling && tokens.some((token, index) => token.head === at && token.deprel === 'nsubj' && isEarlier(index)))
      return true
    if (/^(?:conj|parataxis|advcl)/.test(deprel) && /^VB/.test(tokens[at]?.xpos ?? '')) return false
    at = head
  }
  return false
}

/** "In the morning it had spoken of 12", "which had stood at 158", "earlier, police had said that nine died"; or told wrongly. */
function isRecap({ tokens }: Sentence, [from, to]: Told['tokens']): boolean {
  const had = (verb: number): boolean =>
    tokens.some(({ head, lower, deprel }) => head === verb && lower === 'had' && deprel === 'aux')
  // "Correcting an earlier figure" dates the figure, and not the sentence; "initially" dates its own clause.
  const isDated = (clause: readonly number[]): boolean =>
    tokens.some(({ lower, upos, head }) => recapWords.has(lower) && upos !== 'ADJ' && clause.includes(head))
  // "Said that no deaths had been reported" only puts the present back.
  const isReported = (verb: number): boolean =>
    tokens[verb]?.deprel === 'ccomp' && tokens.some(({ head, deprel }) => head === verb && deprel === 'aux:pass')
  // "Because of an editing error, said 30 had died".
  const isError = ({ lower, deprel }: Sentence['tokens'][number]): boolean =>
    /^(?:error|mistake)$/.test(lower) && deprel.startsWith('obl')
  const isWrong = (verb: number): boolean =>
    tokens.some((token) => token.head === verb && (wrongly.has(token.lower) || isError(token)))
  const isFirst = (verb: number): boolean =>
    tokens.some(({ head, lower }, index) => {
      const first = firstWords.has(lower) || (lower === 'first' && lowerAt(tokens, index - 1) === 'at')
      return first && head === verb
    })
  for (let at = from; at < to; at += 1) {
    const clause = clauseAbove(tokens, at)
    if (clause.some(isWrong)) return true
    const tells = (verb: number): boolean => tellingVerbs.has(tokens[verb]?.lemma ?? '') && !isReported(verb)
    // "Earlier we reported that": an outlet of itself.
    const isOurs = (verb: number): boolean =>
      isDated([verb]) && tokens.some(({ head, lower, deprel }) => head === verb && deprel === 'nsubj' && lower === 'we')
    const isOld = (verb: number): boolean => isFirst(verb) || isOurs(verb)
    if (clause.some((verb) => (had(verb) && (tells(verb) || isDated(clause))) || (tells(verb) && isOld(verb))))
      return true
  }
  return false
}

/** "The toll, previously given as 40, now stands at 23": what was given so before. */
function isGivenBefore({ tokens }: Sentence, number: number): boolean {
  const [, verb = -1] = clauseAbove(tokens, number)
  const { lemma = '', deprel = '' } = tokens[verb] ?? {}
  return (
    tellingVerbs.has(lemma) &&
    deprel === 'acl' &&
    tokens.some(({ head, lower, upos }) => head === verb && recapWords.has(lower) && upos !== 'ADJ')
  )
}

/** A word and what it hangs on, up to a clause of what came later: "that figure was later cut to 19", "but later said". */
function clauseAbove(tokens: Sentence['tokens'], from: number): number[] {
  const path: number[] = []
  for (let at = from; at >= 0 && path.length < tellingMax; at = tokens[at]?.head ?? -1) {
    path.push(at)
    if (isLater(tokens, at)) break
  }
  return path
}

const isLater = (tokens: Sentence['tokens'], verb: number): boolean =>
  tokens.some(({ head, lower }) => head === verb && /^(?:later|now|subsequently)$/.test(lower))

/** "Bringing to 720 the number killed since January": what adds to the news tells nothing of it. */
const isOfSum = ({ tokens, start, end }: Sentence, trigger: Span): boolean =>
  trigger.start >= start &&
  trigger.start < end &&
  sumOver(
    tokens,
    tokens.findIndex((token) => token.start >= trigger.start),
  ) !== undefined

/** Whether a word of the sentence says that the count goes on; what a sum is counted over says so of the sum alone. */
const isRunning = ({ tokens }: Sentence, isSum: boolean): boolean =>
  isByThen(tokens) || tokens.some((_, at) => saysRunning(tokens, at) && (isSum || sumOver(tokens, at) === undefined))

function saysRunning(tokens: Sentence['tokens'], at: number): boolean {
  const { lower = '', upos } = tokens[at] ?? {}
  // "Have since been freed" counts nothing together.
  const isBeforeVerb = /^(?:VERB|AUX)$/.test(tokens[at + 1]?.upos ?? '')
  if (runningWords.has(lower))
    return lower !== 'since' || (upos !== 'ADV' && !isBeforeVerb && !isRankedSince(tokens, at))
  if (lower === 'this' && /^(?:year|season)$/.test(lowerAt(tokens, at + 1) ?? '')) return isSoFar(tokens, at)
  // "Have been hurt across the country" goes on; "were killed in protests across the country" are of those protests.
  return /^(?:across|throughout)$/.test(lower) && isCountry(tokens, at + 1) && isPerfect(tokens)
}

const isCountry = (tokens: Sentence['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'the' && /^(?:country|nation)$/.test(lowerAt(tokens, at + 1) ?? '')

/** "Has killed 115 this year", "so far this year": and not "in March this year". */
const isSoFar = (tokens: Sentence['tokens'], index: number): boolean =>
  lowerAt(tokens, index - 1) === 'far' || (!monthOrPart.test(lowerAt(tokens, index - 1) ?? '') && isPerfect(tokens))

const monthOrPart = new RegExp(`^(?:earlier|later|late|early|${monthPattern})$`, 'i')

/** Where and when people were counted: where and when their event was, else what their own words say. */
function settingOf({ place, time }: Pick<EventMention, 'place' | 'time'>): Pick<Tally, 'place' | 'time'> {
  const { value, from, to } = time ?? {}
  const interval = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return {
    ...(place === undefined ? {} : { place }),
    ...(value === undefined ? {} : { time: { value, ...interval } }),
  }
}
