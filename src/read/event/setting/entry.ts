/**
 * Of which entry of its report is a sentence, and what does the heading over it say? "26 May: …" is of that day, "PERU – …" in that
 * country, "Background: …" no news; under "Saturday, June 1" on a line of its own so are all lines up to the next such line.
 */
import type { EventTime, Rule, Span } from '../../../model/index.ts'
import { contains } from '../../../model/index.ts'
import type { PlaceMention } from '../../place/index.ts'
import type { TimeMention } from '../../time/index.ts'
import { type Heading, headingSpan, headingsOf, isWhole, type TokenizedText } from '../../token/index.ts'
import { backgroundHeads } from '../en/words.ts'
import { dayInPeriod, type Period, periodOf, reportPeriod } from './period.ts'
import { dayMs } from './tense.ts'
import { asEventTime, newsDays, onDay } from './when.ts'
import type { PlaceAt } from './where.ts'

export const entryDay: Rule = {
  id: 'event/en/entry-day',
  reads:
    'What an entry tells that a day, month or year heads, with no day of its own, was then; a day of the last season is news.',
  apply: undefined,
}

export const entryPlace: Rule = {
  id: 'event/en/entry-place',
  reads: 'What an entry tells that a place heads, naming no other, was in that place.',
  apply: undefined,
}

export const entryHistory: Rule = {
  id: 'event/en/entry-history',
  reads:
    'What stands under "Background", or in an entry of a month or year that is over or of a day before the last season, with no day in the news is history; a month or a year is no day.',
  apply: undefined,
}

export const entryRules: readonly Rule[] = [entryDay, entryPlace, entryHistory, reportPeriod]

/** What heads a sentence: the day and the place that it says, and the words that make all below them history. */
export interface Entry {
  /** Which headings hold: those of another entry have another name. */
  readonly name: string
  readonly time?: Worded<EventTime>
  readonly place?: Worded<number>
  readonly history?: Span
  /** The days that its report is on, and the last of them that it names. */
  readonly period?: Period
  readonly day?: string
}

interface Worded<Value> {
  readonly value: Value
  readonly span: Span
}

export const noEntry: Entry = { name: '' }

/** A heading, and what of day, place and history it says. */
interface Said {
  readonly heading: Heading
  readonly span: Span
  /** It begins with the first sentence of what it holds for. */
  readonly whole: boolean
  readonly time?: TimeMention
  readonly place?: number
  readonly history: boolean
  /** A field of a form, "Location: Goma", which holds for all below it. */
  readonly field: boolean
}

interface EntryContext {
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly published: string | undefined
}

/** Headings of a kind without which a day or a country heads no entry: a dateline is one alone. */
const entriesMin = 2
/** Words of a line that says neither day nor place and still ends what was said above it: "Recent indicators". */
const topicTokensMax = 3

/** The entry of each sentence of a report, by its index. */
export function entriesOf(tokenized: TokenizedText, context: EntryContext): (index: number) => Entry {
  const { published } = context
  const timesOf = Map.groupBy(context.times, ({ sentence }) => sentence)
  const placesOf = Map.groupBy(
    context.places.map((place, index) => ({ place, index })),
    ({ place }) => place.sentence,
  )
  const all = headingsOf(tokenized).map((heading) => {
    const times = timesOf.get(heading.sentence) ?? []
    // A dash may end a sentence, and the place of "SECURITY ALERT - Goma" stands in the next.
    const here = heading.alone ? [heading.sentence] : [heading.sentence, heading.sentence + 1]
    const places = here
      .filter((at) => at <= heading.to || at === heading.sentence)
      .flatMap((at) => placesOf.get(at) ?? [])
    return saidBy(heading, tokenized, { times, places })
  })
  const said = new Map(onlyHeadings(all).map((one) => [one.heading.sentence, one]))
  const period = periodOf(tokenized, ({ index }) => timesOf.get(index) ?? [], context.published)
  const unheaded = period === undefined ? noEntry : { ...noEntry, period }
  let above: readonly Said[] = []
  let opening: Said | undefined
  const entries = tokenized.sentences.map((sentence): Entry => {
    const { index } = sentence
    const here = said.get(index)
    if (here?.heading.alone === true || here?.field === true)
      above = [...above.filter((one) => !isReplaced(one, here)), here]
    else if (here !== undefined) opening = here
    const own = opening !== undefined && index <= opening.heading.to ? [opening] : []
    const entry = [...above, ...own].reduce((under, one) => underAs(under, one, { index, published }), unheaded)
    const day = entry.period && dayInPeriod(entry.period, sentence, timesOf.get(index) ?? [])
    return day === undefined ? entry : { ...entry, day }
  })
  return (index) => entries[index] ?? noEntry
}

function saidBy(
  heading: Heading,
  { sentences, text }: TokenizedText,
  { times, places }: { readonly times: readonly TimeMention[]; readonly places: readonly PlaceAt[] },
): Said {
  const span = headingSpan(heading, sentences)
  const isWholly = ({ span: words }: { readonly span: Span }): boolean =>
    words.start === span.start && words.end === span.end
  const time = times.find(
    (one) =>
      one.span.start === span.start &&
      (/^\d{4}-\d\d-\d\d/.test(one.value) ? !heading.alone || isWholly(one) : isMonthOrYear(one) && isWholly(one)),
  )
  const inside = places.filter(({ place }) => contains(span, place.span))
  const rest = inside.reduceRight(
    (words, { place: { span: at } }) => words.slice(0, at.start - span.start) + words.slice(at.end - span.start),
    text.slice(span.start, span.end),
  )
  const [named] = inside.filter(({ place: { role } }) => role !== 'demonym')
  const isPlace = named !== undefined && /^[\s,/&]*(?:and)?[\s,/&]*$/.test(rest)
  const words = text.slice(span.start, span.end)
  const history = backgroundHeads.test(words)
  const field = heading.alone ? undefined : fieldOf(words, { heading, places, times, span, sentences, text })
  if (field !== undefined) return { heading, span: field.span, whole: true, history: false, field: true, ...field.says }
  return {
    heading,
    span,
    whole: isWhole(heading, sentences),
    history,
    field: false,
    ...(time === undefined ? {} : { time }),
    ...(isPlace ? { place: named.index } : {}),
  }
}

const isMonthOrYear = ({ value }: TimeMention): boolean => /^\d{4}(?:-\d\d)?$/.test(value)

/** "Location:", and what heads an alert whose line names nothing but a place. */
const placeField =
  /^(?:(?:incident |event )?(?:location|place|city|town|venue|site)(?: of (?:the )?(?:incident|event))?|where)$/i
const alertField = /^(?:[\p{L}-]+ ){0,2}(?:alert|report|update|sitrep|advisory|bulletin|notice)$/iu
const dayField = /^(?:(?:incident |event )?date(?: of (?:the )?(?:incident|event))?|when)$/i

/** What a field of a form says: the first place or day behind its colon. */
function fieldOf(
  words: string,
  {
    heading,
    places,
    times,
    span,
    sentences,
    text,
  }: {
    readonly heading: Heading
    readonly places: readonly PlaceAt[]
    readonly times: readonly TimeMention[]
    readonly span: Span
    readonly sentences: TokenizedText['sentences']
    readonly text: string
  },
): { readonly span: Span; readonly says: Pick<Said, 'time' | 'place'> } | undefined {
  const lineEnd = sentences[heading.to]?.end ?? span.end
  if (dayField.test(words)) {
    const time = times.find((one) => one.span.start > span.end && /^\d{4}-\d\d-\d\d/.test(one.value))
    return time === undefined ? undefined : { span: time.span, says: { time } }
  }
  const named = places.find(({ place }) => place.span.start > span.end && place.role !== 'demonym')
  if (named === undefined) return undefined
  const rest = text.slice(named.place.span.end, lineEnd)
  const isAlone =
    /^[\s:–—-]*$/.test(text.slice(span.end, named.place.span.start)) && /^(?:,[^.!?]{0,40})?[.\s]*$/.test(rest)
  return placeField.test(words) || (alertField.test(words) && isAlone)
    ? { span: named.place.span, says: { place: named.index } }
    : undefined
}

/** The headings that are one of several of their kind, or what nothing but a heading is: a day or minute before a colon, "Background". */
function onlyHeadings(all: readonly Said[]): readonly Said[] {
  const count = (fits: (one: Said) => boolean): number => all.filter(fits).length
  const isDated = ({ time }: Said): boolean => time !== undefined
  const [lines, openings] = [true, false].map((alone) => count((one) => isDated(one) && one.heading.alone === alone))
  const placed = count(({ place }) => place !== undefined)
  return all.filter(({ heading, time, place, history, field }) => {
    if (field) return true
    const { alone, colon, first, end } = heading
    if (time !== undefined) return ((alone ? lines : openings) ?? 0) >= entriesMin || (!alone && colon)
    if (place !== undefined) return placed >= entriesMin
    return history || (alone && end - first <= topicTokensMax)
  })
}

/** A day takes the place of the day above it, a place that of the place, and any other words that of all. */
function isReplaced(above: Said, { time, place, field }: Said): boolean {
  // A topic ends no field of the form: only another day or place does.
  if (above.field || field)
    return time !== undefined ? above.time !== undefined : place !== undefined && above.place !== undefined
  if (time !== undefined) return above.time !== undefined || above.history
  return place === undefined || above.place !== undefined || above.history
}

function underAs(
  entry: Entry,
  { heading, span, whole, time, place, history, field }: Said,
  { index, published }: { readonly index: number; readonly published: string | undefined },
): Entry {
  if ((heading.alone || field) && index === heading.sentence) return entry
  const { history: _, ...undated } = entry
  const base = history ? beforeHistory(entry) : time === undefined ? entry : undated
  return {
    ...base,
    name: `${entry.name}/${heading.sentence}`,
    ...(time === undefined
      ? {}
      : { time: { value: timeUnder(time, index <= heading.sentence + (whole ? 1 : 0)), span } }),
    ...(place === undefined ? {} : { place: { value: place, span } }),
    ...(history || (time !== undefined && isOver(time, published)) ? { history: span } : {}),
  }
}

/** Whether a month or year is over, or a day older than the last season: an entry of it tells no news. */
function isOver(time: TimeMention, published: string | undefined): boolean {
  const { from = '', to = from } = time
  const age = Date.parse(published?.slice(0, 10) ?? '') - Date.parse(to.slice(0, 10))
  return age > (isMonthOrYear(time) ? newsDays : seasonDays) * dayMs
}

/** Under "Background" what a field says of the news holds no more. */
const beforeHistory = ({ name }: Entry): Entry => ({ name })

/** Of the minute is what its entry tells first, and all else of the day. */
function timeUnder(time: TimeMention, isFirst: boolean): EventTime {
  const stated = asEventTime(time)
  const day = stated.from?.slice(0, 10)
  return stated.precision === 'day' || isMonthOrYear(time) || isFirst || day === undefined
    ? { ...stated, basis: 'inferred' }
    : onDay(day, 'inferred')
}

/** Days before the report within which an entry of it tells its news, as that of a month does, and no timeline of years. */
const seasonDays = 100

/** The day from which what an entry tells is seen: its own, where it is of the last season, or of the report's period; or else that of the report. */
export function dayOfTelling({ time, day: named }: Entry, published: string | undefined): string | undefined {
  const day = time?.value.from?.slice(0, 10)
  if (day === undefined || published === undefined) return named ?? published
  const age = Date.parse(published.slice(0, 10)) - Date.parse(day)
  return age > 0 && age <= seasonDays * dayMs ? day : (named ?? published)
}
