/** Does a report as a whole tell of the past: of a life, of what is remembered after years, of history without news? */

import type { Event, Rule } from '../../../model/index.ts'
import { monthStartPattern } from '../../../stdx/index.ts'
import type { TimeMention } from '../../time/index.ts'
import { datelineEnd, type Sentence, type TokenizedText } from '../../token/index.ts'
import { type EventType, quadClasses } from '../kind.ts'
import type { ReadEvent } from '../link.ts'
import { isOfToday } from '../news/occasion.ts'
import { isFactual } from '../reality/own-reality.ts'
import { attachment, attachmentOf } from './attachment.ts'
import { isRemembrance } from './history.ts'
import { isNews, isRecentDay, timeRules } from './when.ts'

const pastReport: Rule = {
  id: 'event/en/past-report',
  reads:
    'In a report that begins with history and has no event with a day in the news, or remembers after years and has no violence or protest with one, what has no such day is of that history.',
  apply: undefined,
}

export const pastReportRules: readonly Rule[] = [pastReport]

/** The times of a report's sentences, and the day that it came out. */
export interface PastContext {
  readonly timesOf: (sentence: Sentence) => readonly TimeMention[]
  readonly published: string | undefined
  /** Whether it is of a life that ended. */
  readonly obituary: boolean
}

/** The events of a report as what they are in the whole of it; those of a life are none. */
export function inWhole(
  events: readonly ReadEvent[],
  tokenized: TokenizedText,
  context: PastContext,
): readonly ReadEvent[] {
  const begins = events.find(({ headline }) => !headline)?.event.background === true
  const { published } = context
  const isRecent = ({ time }: Event): boolean => published === undefined || isNews(time, published)
  const ofToday = events.filter(({ event }) => isOfToday(event) && isRecent(event))
  if (begins && isRemembrance(tokenized)) {
    const dated = ofToday.filter(({ event }) => hasDay(event, tokenized, context))
    if (!dated.some(({ event }) => isGrave(event)))
      return events.map((told) => (dated.includes(told) ? told : undated(asHistory(told), context)))
  }
  if (ofToday.length > 0) return events
  if (context.obituary) return []
  if (!begins || opensWithNews(tokenized, context)) return events
  return events.map((told) => (isToldToday(told.event, tokenized, context) ? told : asHistory(told)))
}

/** "On Monday police said that they had arrested two": news, on whatever day it was; what people recall on Monday is none. */
function isToldToday({ sentence }: Event, { sentences }: TokenizedText, { timesOf, published }: PastContext): boolean {
  const here = sentences[sentence]
  return (
    here !== undefined &&
    timesOf(here).some((time) => isRecentDay(time, published)) &&
    here.tokens.some(({ lemma }) => /^(?:say|announce|report|confirm|claim)$/.test(lemma))
  )
}

/** Violence, protest and force, which a day of remembrance may bring with it. */
const isGrave = ({ type }: Event): boolean => [0, 4].includes(quadClasses[type as EventType])

/** "Silence fell at 7:58 a.m., the moment when the bomb went off": an hour alone is of then as often as of now. */
function hasDay({ sentence }: Event, { sentences }: TokenizedText, { timesOf, published }: PastContext): boolean {
  const here = sentences[sentence]
  return here !== undefined && timesOf(here).some((time) => isRecentDay(time, published) && saysDay(time))
}

/** Not "an hour later", nor "that day". */
const saysDay = ({ type, text, because }: TimeMention): boolean =>
  because.every(({ rule }) => !rule.startsWith('time/en/told-')) && (type !== 'TIME' || dayWords.test(text))

const dayWords = new RegExp(`day|night|\\b(?:${monthStartPattern})`, 'i')

/** "A court on Thursday began hearing a case over the bombings of 2019": the news has a day, and is not the history. */
function opensWithNews({ sentences }: TokenizedText, { timesOf, published }: PastContext): boolean {
  const opening = sentences.find(({ headline, tokens }) => !headline && datelineEnd(tokens) < tokens.length)
  const root = opening?.tokens.findIndex(({ head }) => head < 0) ?? -1
  if (opening === undefined || root < 0) return false
  const heads = { own: [root], others: [] }
  return timesOf(opening).some(
    (time) => isRecentDay(time, published) && attachmentOf(opening, time.span, heads) <= attachment.clause,
  )
}

function asHistory(told: ReadEvent): ReadEvent {
  const { background, reality, because, trigger } = told.event
  if (background || !isFactual(reality)) return told
  const reason = { rule: pastReport.id, span: trigger, basis: 'inferred' as const }
  return { ...told, event: { ...told.event, background: true, because: [...because, reason] } }
}

/** What was years ago was not on the day that the report came out. */
function undated(told: ReadEvent, { published }: PastContext): ReadEvent {
  if (!told.event.background || !isNews(told.event.time, published)) return told
  const { time: _, because, ...event } = told.event
  return { ...told, event: { ...event, because: because.filter(({ rule }) => rule !== timeRules.publishedDay.id) } }
}
