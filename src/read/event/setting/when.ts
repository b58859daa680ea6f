/** When did it happen? The time that hangs on the event, then on its clause, then above it; then the day that the report came out. */
import type { EventTime, Rule, Span } from '../../../model/index.ts'
import { contains } from '../../../model/index.ts'
import { accusing, arresting, judging } from '../../syntax/index.ts'
import type { TimeMention } from '../../time/index.ts'
import { type Sentence, sumOver } from '../../token/index.ts'
import {
  attachment,
  attachmentOf,
  type Heads,
  isAside,
  isBelow,
  isInOther,
  isInParticiple,
  pathUp,
} from './attachment.ts'
import { isCompared } from './compared.ts'
import { isDaysApart } from './days-apart.ts'
import { asEventTime, isInterval, upToSecond } from './event-time.ts'
import { isHourOfEntry } from './hour.ts'
import { isDayOfMatter } from './matter.ts'
import { isOnlyAbout } from './remains.ts'
import { isBeginning, isClosing, isOpening, isSecond, upTo } from './stretch.ts'
import { asPast, dayMs, nextSuch } from './tense.ts'
import { isTimeOfOthers } from './whom.ts'

/** An event whose time ended longer ago than this is history in a news report: follow-ups stay within a fortnight. */
export const newsDays = 14

const publishedDay: Rule = {
  id: 'event/en/published-day',
  reads: 'An event told without a time is given the day of publication, marked as such.',
  apply: undefined,
}

const countedDay: Rule = {
  id: 'event/en/counted-day',
  reads:
    '"Four days after" another event was that many days after it: of two such events the day of one gives the other’s; "three hours later" is the day of the event told before.',
  apply: undefined,
}

const history: Rule = {
  id: 'event/en/history',
  reads:
    'An event whose words give a time more than a fortnight before publication, or tell it as what came "six days" or "two years" before something else or is remembered ("the anniversary of the massacre"), is background.',
  apply: undefined,
}

export { asEventTime, onDay, publishedTime } from './event-time.ts'

export const timeRules = { publishedDay, countedDay, history } as const

interface TimeScene {
  readonly scene: Span
  readonly times: readonly TimeMention[]
  readonly published: string | undefined
}

/** What the time of an event is looked for with. */
interface StatedWords {
  readonly span: Span
  readonly heads: Heads
  readonly after?: string | undefined
  readonly done?: boolean
  readonly uttered?: boolean | undefined
}

/** The day that the words name, and all of the time that it stands for: "since Monday" goes on up to the report, "from Monday to Friday" to the second day. */
interface Stated {
  readonly day: EventTime
  readonly whole: EventTime
}

/**
 * The time of the scene that hangs nearest on the event, and of those the nearest in words; of what is yet to come, a weekday `after` a day,
 * of what is `done` none after the report came out, and of what is `uttered` none that it only is about.
 */
export function statedTime(
  sentence: Sentence,
  { span, heads, after, done = false, uttered = false }: StatedWords,
  { scene, times, published }: TimeScene,
): Stated | undefined {
  const distance = (time: TimeMention): number => Math.abs(time.span.start - span.start)
  const isDay = (time: TimeMention): boolean =>
    time.from !== undefined && (/^(?:DATE|TIME)$/.test(time.type) || isInterval(time, published))
  const [own] = times
    .filter((time) => time.sentence === sentence.index && isDay(time) && !isUntil(sentence, time))
    .filter((time) => !isSecond(sentence, time, times) && !isHourOfEntry(sentence, time, times))
    .filter((time) => !isCompared(sentence, time, span) && !isClosing(sentence, time, heads))
    .filter((time) => isBeginning(sentence, time.span, heads.own) || !isAside(sentence, time.span, heads))
    .filter((time) => !isDaysApart(sentence, time.span, heads) && !isTimeOfOthers(sentence, time.span, heads))
    .filter((time) => !(isLongPast(time, published) && isOfOthers(sentence, time.span, heads)))
    .filter((time) => !isOfCrime(sentence, time, heads))
    .filter((time) => !(uttered && isDayOfMatter(sentence, time.span, heads.own)))
    .flatMap((time) => (done ? asPast(sentence, time, { heads, published }) : [time]))
    .map((time) => ({ time, rank: attachmentOf(sentence, time.span, heads) }))
    // "Has asked for animals imported in the last ten days to be tested": a stretch is told of what it hangs on alone.
    .filter(({ time, rank }) => time.type !== 'DURATION' || rank <= attachment.clause)
    .filter(({ time }) => !(time.type === 'DURATION' && isInParticiple(sentence, time.span, heads)))
    .filter(({ time }) => !isOnlyTold(sentence, heads, time))
    .filter(({ time, rank }) => rank < attachment.shared || !isLater(time))
    // "The toll of the crash rose on Sunday": that is when it rose.
    .filter(
      ({ time, rank }) => rank === attachment.own || isOfOther(sentence, time, heads) || !isOnlyAbout(sentence, heads),
    )
    // What a source says ends where its words end, but a time that hangs on the event itself is its own wherever that is.
    .filter(({ time, rank }) => rank === attachment.own || (rank < attachment.elsewhere && contains(scene, time.span)))
    .sort((a, b) => lengthOf(a.time) - lengthOf(b.time) || a.rank - b.rank || distance(a.time) - distance(b.time))
  if (own === undefined) return undefined
  const day = asEventTime(after === undefined ? own.time : nextSuch(own.time, after))
  const whole = isOpening(sentence, own.time, heads) ? upTo(day, published) : upToSecond(day, sentence, own.time, times)
  return { day, whole }
}

/** Times of the scene that do not only say how long it lasts, or what it is compared with: not "until Friday". */
export function timesIn(scene: Span, sentence: Sentence, times: readonly TimeMention[]): TimeMention[] {
  return times.filter((time) => {
    const here = time.sentence === sentence.index && contains(scene, time.span)
    return here && !isUntil(sentence, time) && !isCompared(sentence, time)
  })
}

/** A day says more than a stretch of them. */
const lengthOf = ({ type }: TimeMention): number => (type === 'DURATION' ? 1 : 0)

/** "The warehouse that blew up on Tuesday": a day that another event of the sentence has. */
const isOfOther = ({ tokens }: Sentence, { span }: TimeMention, { others }: Heads): boolean =>
  tokens.some(({ start, end, head }) => start >= span.start && end <= span.end && others.includes(head))

/** "Nine were held; all were freed two days later", "was shot and died the next day": so long after what was told before it. */
const isLater = ({ because, text }: TimeMention): boolean =>
  because.some(({ rule }) => rule.startsWith('time/en/told-')) &&
  /\b(?:later|after|afterwards|next|following)\b/.test(text)

/** "Condemned on Saturday a bombing", "claimed responsibility on Saturday for it", "will send envoys on Friday after a mutiny": is that the day of somebody's words or journey? */
function isOnlyTold({ tokens }: Sentence, { own }: Heads, { span }: TimeMention): boolean {
  const day = tokens.findIndex(({ start }) => start >= span.start)
  return own
    .map((at) => toldOf(tokens, at))
    .some((at) => {
      const { deprel = '', head = -1, upos } = tokens[at] ?? {}
      const above = tokens[head]
      if (above === undefined || upos !== 'NOUN' || isBelow(tokens, day, at)) return false
      const marks = tokens.filter((mark) => mark.head === at && mark.deprel === 'case').map(({ lower }) => lower)
      // "We condemn the arrest of two on Thursday": words of now are of no other day.
      const isNow = /^VB[PZ]$/.test(above.xpos) && day > at
      if (deprel === 'obj' || deprel === 'nsubj:pass')
        return !isNow && /^(?:condemn|denounce|deplore|mourn|decry)$/.test(above.lemma)
      // "Declared an emergency on Saturday after the riot": the one that is known.
      const isKnown = tokens.some(({ head: of, lower }) => of === at && lower === 'the')
      if (isKnown && marks.some((mark) => /^(?:after|following|over)$/.test(mark))) return true
      const isClaim = /^(?:responsibility|credit|blame)$/.test(above.lemma) || above.lemma === 'claim'
      const isAhead = tokens.some(({ head: of, lower }) => of === head && /^(?:will|shall|['’]ll)$/.test(lower))
      return (isClaim && marks.includes('for')) || (isAhead && marks.some((mark) => /^(?:after|following)$/.test(mark)))
    })
}

/** "A bombing at a mosque that killed 24": the bombing; of anything else, itself. */
function toldOf(tokens: Sentence['tokens'], verb: number): number {
  const { deprel, head = verb } = tokens[verb] ?? {}
  if (deprel !== 'acl:relcl') return verb
  let at = head
  for (let steps = 0; steps < 3 && tokens[at]?.deprel === 'nmod'; steps += 1) at = tokens[at]?.head ?? at
  return at
}

function isUntil({ tokens }: Sentence, { span }: TimeMention): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start)
  // "In the week to Sunday".
  const isLength =
    tokens[at - 1]?.lower === 'to' && /^(?:hour|day|week|month|year)s?$/.test(tokens[at - 2]?.lower ?? '')
  return isLength || /^(?:until|till|by)$/.test(tokens[at - 1]?.lower ?? '')
}

/** What goes on for longer than a season is no news of now. */
const lastingDays = 100

/** "Clashes since April have displaced thousands": when what lasts began. */
function isLasting({ tokens }: Sentence, { span, from }: TimeMention, published: string | undefined): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start)
  // "Guards have beaten and tortured critics since January, a group said": in any clause over the day.
  const clauses = pathUp(tokens, span)
  const perfect = tokens.some(
    ({ head, deprel, lower }) => clauses.includes(head) && deprel === 'aux' && /^(?:has|have)$/.test(lower),
  )
  const isLate =
    from !== undefined && published !== undefined && daysBetween(from.slice(0, 10), published) <= lastingDays
  return perfect && isLate && tokens[at - 1]?.lower === 'since'
}

/** A day, or part of one, of the last fortnight. */
export function isRecentDay({ value, from }: TimeMention, published: string | undefined): boolean {
  if (published === undefined || from === undefined || !/-\d\d-\d\d/.test(value)) return false
  return daysBetween(from.slice(0, 10), published) <= newsDays
}

/** Whether a time that was stated is of the last fortnight. */
export function isNews(time: EventTime | undefined, published: string | undefined): boolean {
  const end = (time?.to ?? time?.from)?.slice(0, 10)
  return end !== undefined && published !== undefined && daysBetween(end, published) <= newsDays
}

/** Whether a time that was stated is a day, or days, of the last fortnight; "in February" is none, though it ended within it. */
export const isNewsDay = (time: EventTime | undefined, published: string | undefined): boolean =>
  isNews(time, published) && time?.precision !== 'month' && time?.precision !== 'year'

/** Whether a time that was stated ended longer ago than news does. */
export const isPast = (time: EventTime | undefined, published: string | undefined): boolean =>
  time?.from !== undefined && published !== undefined && !isNews(time, published) && time.from.slice(0, 10) < published

const settledDays = 21

/** Whether it began so long before the report that a pluperfect tells no news of it. */
export const isSettled = ({ from }: EventTime, published: string | undefined): boolean =>
  from !== undefined && published !== undefined && daysBetween(from.slice(0, 10), published) > settledDays

const daysBetween = (day: string, published: string): number =>
  (Date.parse(published.slice(0, 10)) - Date.parse(day)) / dayMs

/** "Freed 63 villagers whom they had taken in May", "a ceasefire brokered in August": of a clause or participle about somebody or something else. */
const isOfOthers = (sentence: Sentence, phrase: Span, heads: Heads): boolean =>
  isInOther(sentence, phrase, heads) || isOfOffence(sentence, phrase, heads) || isOfSum(sentence, phrase, heads)

const punishments: ReadonlySet<string> = new Set([...judging, ...arresting, ...accusing, 'condemn', 'clear', 'sue'])

/** "Arrested members of a gang which attacked a bank last month": no day, and in a clause of its own. */
const isOfCrime = (sentence: Sentence, { span, value }: TimeMention, heads: Heads): boolean =>
  !/-\d\d-\d\d/.test(value) &&
  heads.own.some((at) => punishments.has(sentence.tokens[at]?.lemma ?? '')) &&
  isInOther(sentence, span, heads)

/** "Jailed for his part in a 2022 hold-up", "blamed for the March bombing": the day of what somebody is punished, freed or accused for. */
function isOfOffence({ tokens }: Sentence, phrase: Span, { own }: Heads): boolean {
  const [verb = -1] = own.filter((at) => punishments.has(tokens[at]?.lemma ?? ''))
  if (verb < 0) return false
  const first = tokens.findIndex(({ start }) => start >= phrase.start)
  // "Was jailed in 2022 for" and "for murder in 2022" are as often of the punishment.
  const reason = tokens.findIndex(({ lower, deprel }, at) => {
    return (
      at > verb && at < first && deprel === 'case' && /^(?:for|over|in|of)$/.test(lower) && isDeedBehind(tokens, at)
    )
  })
  return reason > 0
}

/** Is the phrase behind a preposition about somebody's part in a deed, or a deed with an article: "for his part in", "over the carnage"? */
function isDeedBehind(tokens: Sentence['tokens'], preposition: number): boolean {
  const { head = -1, lower } = tokens[preposition] ?? {}
  const noun = tokens[head]
  if (noun === undefined || noun.upos !== 'NOUN') return false
  if (/^(?:part|role|involvement|complicity|participation)$/.test(noun.lemma)) return true
  const isCertain = tokens.some(({ head: of, deprel }) => of === head && /^(?:det|nmod:poss)$/.test(deprel))
  return lower !== 'in' && isCertain && !/^(?:year|month|day|week|time)$/.test(noun.lemma)
}

/** "Bringing to 720 the number killed since 2023": the sum that the news adds to. */
function isOfSum({ tokens }: Sentence, phrase: Span, { own }: Heads): boolean {
  const first = tokens.findIndex(({ start }) => start >= phrase.start)
  const verb = sumOver(tokens, first)
  return verb !== undefined && !own.some((event) => isBelow(tokens, event, verb))
}

/** The words of a date of the scene that is long past. */
export function longPast(
  scene: Span,
  sentence: Sentence,
  { times, published, heads }: Pick<TimeScene, 'times' | 'published'> & { readonly heads: Heads },
): Span | undefined {
  // A stretch of time ("between 2015 and 2017") sets no day, but it tells history as well as a date does.
  const event = sentence.tokens[Math.min(...heads.own)]
  const past = timesIn(scene, sentence, times).find(
    (time) =>
      isLongPast(upToSecond(asEventTime(time), sentence, time, times), published) &&
      !isOfOthers(sentence, time.span, heads) &&
      !isCompared(sentence, time, event) &&
      !isLasting(sentence, time, published),
  )
  return past?.span
}

function isLongPast({ from, to }: Pick<TimeMention, 'from' | 'to'>, published: string | undefined): boolean {
  const end = (to ?? from)?.slice(0, 10)
  return end !== undefined && published !== undefined && daysBetween(end, published) > newsDays
}
