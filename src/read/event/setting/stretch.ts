/** Does a day only open or close the stretch that something was in? "Since January" is up to the report, "before the June vote" of no day. */
import type { EventTime, Span } from '../../../model/index.ts'
import type { TimeMention } from '../../time/index.ts'
import { isMarked, type Sentence } from '../../token/index.ts'
import { attachment, attachmentOf, type Heads, isBelow, pathUp } from './attachment.ts'

/**
 * Whether a time says since when an event has been, and is not when what stands behind "since" was.
 *
 * @example `Raids have killed 90 people since they began on 3 May`: for "killed" that day opens a stretch, for "began" it is the day.
 */
export function isOpening({ tokens }: Sentence, { span }: TimeMention, { own }: Heads): boolean {
  if (isBeginning({ tokens }, span, own)) return true
  const since = pathUp(tokens, span).find((at) => isOf(tokens, at, /^since$/))
  return since !== undefined && !own.some((event) => isBelow(tokens, event, since))
}

/** "The floods, which began on Friday, have killed 30". */
export function isBeginning({ tokens }: Pick<Sentence, 'tokens'>, span: Span, own: readonly number[]): boolean {
  const [, verb = -1] = pathUp(tokens, span)
  const { lemma = '', deprel, head = -1 } = tokens[verb] ?? {}
  return deprel === 'acl:relcl' && own.includes(head) && /^(?:begin|start|commence)$/.test(lemma)
}

/** From where a stretch opens up to the report; its precision is that of its first day. */
export function upTo(opening: EventTime, published: string | undefined): EventTime {
  const to = published?.slice(0, 10)
  if (to === undefined || opening.from === undefined || opening.value.includes('/') || opening.from.slice(0, 10) >= to)
    return opening
  return { ...opening, value: `${opening.value}/${to}`, to }
}

/** Whether an event has lasted longer than the day that it began on: such a day is not carried on. */
export const isStretch = ({ from, to }: EventTime): boolean => from?.slice(0, 10) !== to?.slice(0, 10)

/** "Ahead of a June 25 election", "before Sunday's vote", "before May 12", and not "hours before Sunday's vote" or "before dawn on Sunday". */
export function isClosing({ tokens }: Sentence, { span, type }: TimeMention, { own }: Heads): boolean {
  const first = tokens.findIndex(({ start }) => start >= span.start)
  const before = tokens.slice(Math.max(0, first - 4), Math.max(0, first))
  if (before.some(({ lower }, index) => lower === 'ahead' && before[index + 1]?.lower === 'of')) return true
  // "Took guards hostage before soldiers arrived at 3 a.m.": a day may be that of both, an hour is not.
  const within =
    type === 'DATE' ? nounsUp(tokens, span) : pathUp(tokens, span).filter((at) => tokens[at]?.upos === 'VERB')
  const closed = within.find((at) => isOf(tokens, at, /^before$/))
  return closed !== undefined && !isShortly(tokens, closed) && !own.some((event) => isBelow(tokens, event, closed))
}

/** "On Saturday and Sunday", "between Sunday and Tuesday", "from 1 to 9 May": the second of two days, of which the first says when it began. */
export function isSecond({ tokens }: Sentence, { span }: TimeMention, times: readonly TimeMention[]): boolean {
  const first = tokens.findIndex(({ start }) => start >= span.start)
  const joint = tokens[first - 1]?.lower ?? ''
  const isFrom = (other: Span): boolean => tokens.findLast(({ end: before }) => before <= other.start)?.lower === 'from'
  const end = /^(?:and|to|until|till|through)$/.test(joint) ? tokens[first - 2]?.end : undefined
  const isOwner = /^['’]s?$/.test(tokens.find(({ start }) => start >= span.end)?.lower ?? '')
  return (
    !isOwner &&
    times.some(
      ({ type, from, span: other }) =>
        type === 'DATE' && from !== undefined && other.end === end && (joint === 'and' || isFrom(other)),
    )
  )
}

/** Whether an event was before a day that has been, on one that is not said. */
export function isBefore(
  sentence: Sentence,
  heads: Heads,
  { times, published = '' }: { readonly times: readonly TimeMention[]; readonly published: string | undefined },
): boolean {
  return times.some(
    (time) =>
      time.sentence === sentence.index &&
      (time.from ?? published).slice(0, 10) < published.slice(0, 10) &&
      isClosing(sentence, time, heads) &&
      attachmentOf(sentence, time.span, heads) <= attachment.clause,
  )
}

/** A time and the nouns that it stands with: "Sunday" and "vote". */
function nounsUp(tokens: Sentence['tokens'], span: Span): number[] {
  const path = pathUp(tokens, span)
  const end = path.findIndex((at) => !/^(?:NOUN|PROPN|NUM)$/.test(tokens[at]?.upos ?? ''))
  return end < 0 ? path : path.slice(0, end)
}

const isOf = (tokens: Sentence['tokens'], at: number, word: RegExp): boolean =>
  (['case', 'mark'] as const).some((relation) => isMarked(tokens, at, relation, (lower) => word.test(lower)))

/** "Hours before the vote", "just before". */
function isShortly(tokens: Sentence['tokens'], noun: number): boolean {
  const before = tokens.findIndex(({ head, lower }) => head === noun && lower === 'before')
  return /^(?:just|shortly|right|hours?|minutes?|day|days|night|eve)$/.test(tokens[before - 1]?.lower ?? '')
}

/** "Over the past day", "in the last 24 hours", "since the start of the war": what is counted so is the sum of many deeds. */
export const isSumOfDays = ({ tokens }: Pick<Sentence, 'tokens'>): boolean =>
  sumOfDays.test(tokens.map(({ lower }) => lower).join(' '))

const sumOfDays =
  /\b(?:over|in|during|within|for) (?:the )?(?:past|last|previous|preceding) (?:[\w-]+ )?(?:day|hour|week|month)s?\b|\bsince the (?:start|beginning|outbreak) of (?:the |its |russia ['’]s )?(?:full-scale |ground )?(?:war|invasion|conflict|offensive|operation|fighting)\b/
