/** Where and when did it happen, and is it the news or background? */
import type { EventTime, Reason, Rule, Span } from '../../../model/index.ts'
import { contains } from '../../../model/index.ts'
import type { AttributionMention } from '../../attribution/index.ts'
import type { TimeMention } from '../../time/index.ts'
import type { Sentence } from '../../token/index.ts'
import { datelineEnd } from '../../token/index.ts'
import type { Heads } from './attachment.ts'
import { countedBack, isHoursApart } from './counted.ts'
import { dayOfTelling, type Entry, entryDay, entryHistory, entryRules } from './entry.ts'
import {
  doneBefore,
  isPluperfect,
  lookedBackTo,
  overYears,
  type Past,
  rememberedBy,
  runningHistory,
} from './history.ts'
import { reportPeriod, timeInPeriod } from './period.ts'
import { isCircumstance, sceneDay, sceneTime } from './scene-day.ts'
import { isBefore } from './stretch.ts'
import {
  isNews,
  isNewsDay,
  isPast,
  isRecentDay,
  isSettled,
  longPast,
  publishedTime,
  statedTime,
  timeRules,
} from './when.ts'
import { type EventWords, findPlace, type PlaceAt, type PlacesBefore, placeIn, placeRules } from './where.ts'
import { isJudged } from './whom.ts'

export { isRecentDay } from './when.ts'

export const settingRules: readonly Rule[] = [
  ...placeRules,
  ...Object.values(timeRules),
  runningHistory,
  sceneDay,
  ...entryRules,
]

/** What stands in the sentence. */
export interface SettingContext {
  readonly places: readonly PlaceAt[]
  readonly times: readonly TimeMention[]
  readonly attributions: readonly AttributionMention[]
  readonly published: string | undefined
  /** What heads it in the report. */
  readonly entry: Entry
}

/** What the report told before the sentence. */
export interface Before extends PlacesBefore {
  /** When the last event was that has a day of its own. */
  readonly time: EventTime | undefined
  /** The sentence of the last event of the day that the scene is told of. */
  readonly scene: { readonly sentence: number; readonly time: EventTime; readonly crowd: boolean } | undefined
  /** The story of the past that it is telling, where it is. */
  readonly past: Past | undefined
  /** The place that a sentence only set against the scene: "in Crete, however". */
  readonly contrast?: number | undefined
  /** That of the last sentence. */
  readonly paragraph: number
  /** The last sentence that told a verdict. */
  readonly verdict: number | undefined
  /** The last sentence that told news, or named a day of it. */
  readonly news: number | undefined
}

export interface Setting {
  /** Index into places. */
  readonly place?: number
  readonly time?: EventTime
  readonly background: boolean
  readonly reasons: readonly Reason[]
}

/**
 * The setting of a trigger. What a source says is one scene and its saying another: "said in Washington on Sunday" sets
 * neither place nor day of what was said. `definite` marks "the blast": once an event has been told its sentence may be about
 * an echo, so only a place right beside it counts.
 */
export function findSetting(
  sentence: Sentence,
  event: Omit<EventWords, 'background'>,
  context: SettingContext & { readonly before: Before },
): Setting {
  const { span, heads } = event
  const { places, times, before, entry } = context
  const published = dayOfTelling(entry, context.published)
  const scene = sceneOf(sentence, span, context.attributions)
  const back = lookedBackTo(sentence, span)
  const counted =
    back === undefined
      ? hoursAfter(sentence, before)
      : countedBack(sentence, back, { times, published, before: before.time })
  const hasBeen = event.done || event.past === true || event.uttered === true
  const { day: stated, whole } =
    statedTime(
      sentence,
      { span, heads, after: event.ahead ? published : undefined, done: hasBeen, uttered: event.uttered },
      { scene, times, published },
    ) ?? {}
  const own = back === undefined ? (whole ?? counted) : (counted ?? whole)
  // A day of its own that is recent keeps it from the history told beside it.
  const old = isNews(stated, published) ? undefined : longPast(scene, sentence, { times, published, heads })
  // A report that has told news tells in it how much there was of it in years; one that begins so has no other news.
  const hasNews = before.news !== undefined || entry.period !== undefined
  const years = hasNews ? overYears(sentence, span, published) : undefined
  const earlier = own !== undefined && isPluperfect(sentence, heads) && isSettled(own, published) ? span : undefined
  const done = event.done ? (earlier ?? doneBefore(sentence, heads, event.noun)) : undefined
  const isSaid = context.attributions.some(({ content }) => content.some((piece) => contains(piece, span)))
  // "In March a court ordered them released": its day stands outside what was said.
  const told = isSaid && event.done && isPast(whole, published) ? span : undefined
  const isTried =
    isJudged(sentence, heads) ||
    (event.bodily === true && own === undefined && isBehindVerdict(sentence, heads, before))
  const judged = event.done && !isNews(stated, published) && isTried ? span : undefined
  const headed = isNewsDay(stated, published) ? undefined : entry.history
  const past =
    back ?? rememberedBy(sentence, span, heads, event.noun) ?? old ?? told ?? years ?? done ?? judged ?? headed
  const isAlone = past === undefined && own === undefined
  const running = isAlone && event.done && !isSaid && !isMain(sentence, heads, before) ? before.past : undefined
  const history = past ?? (running === undefined ? undefined : span)
  // What is yet to come is no history, whatever it is about.
  const background = history !== undefined && !event.ahead
  const runsOn =
    running?.time ?? (isAlone && goesOn(sentence, event, before) ? sceneTime(sentence, context, scene) : undefined)
  const carried: EventTime | undefined = runsOn === undefined ? undefined : { ...runsOn, basis: 'inferred' }
  // What was long before, on a day that is not said, was not on the day of the news.
  const isOld = (old ?? years ?? done ?? judged) !== undefined || (headed !== undefined && entry.time === undefined)
  const isUndated = (background && isOld) || isBefore(sentence, heads, context)
  // "I urge all sides" is said on the day of the report.
  const isOfPeriod = event.done && !event.said && event.uttered !== true && entry.time === undefined
  // "Since 2023, 300 have been killed": of days before the period, too.
  const isOlder = times.some((one) => one.from !== undefined && one.from.slice(0, 10) < (entry.period?.from ?? ''))
  const within = isOfPeriod && !isOlder && entry.period !== undefined ? timeInPeriod(entry.period) : undefined
  const time =
    own ?? carried ?? (isUndated ? undefined : (entry.time?.value ?? within ?? publishedTime(context.published)))
  const place = findPlace(sentence, { ...event, background }, { scene, places, before, entry })
  const reasons: Reason[] = place?.reason === undefined ? [] : [place.reason]
  if (time?.basis === 'published') reasons.push({ rule: timeRules.publishedDay.id, span, basis: 'inferred' })
  if (time !== undefined && time === carried && running === undefined)
    reasons.push({ rule: sceneDay.id, span, basis: 'inferred' })
  if (time !== undefined && time === counted)
    reasons.push({ rule: timeRules.countedDay.id, span: back ?? span, basis: 'inferred' })
  if (time !== undefined && time === entry.time?.value)
    reasons.push({ rule: entryDay.id, span: entry.time.span, basis: 'inferred' })
  if (within !== undefined && time === within)
    reasons.push({ rule: reportPeriod.id, span: entry.period?.span ?? span, basis: 'inferred' })
  const tells = running !== undefined ? runningHistory : past === entry.history ? entryHistory : timeRules.history
  if (background) reasons.push({ rule: tells.id, span: history, basis: 'inferred' })
  return {
    ...(place === undefined ? {} : { place: place.index }),
    ...(time === undefined ? {} : { time }),
    background,
    reasons,
  }
}

/** "Ten years after the massacre, families marched": the main verb of the sentence that looks back tells the news, and no more of the past. */
const isMain = ({ tokens, index }: Sentence, { own }: Heads, { past }: Before): boolean =>
  past?.begun === index && own.some((at) => tokens[at]?.deprel === 'root')

/** "Was jailed for life. He had shot the couple": the deed that was judged, which was before. */
const isBehindVerdict = (sentence: Sentence, heads: Heads, { verdict }: Before): boolean =>
  verdict === sentence.index - 1 && isPluperfect(sentence, heads)

/** Force, crowds and harm, and arrests among a crowd: what may go on with the day of the scene. */
const goesOn = (
  sentence: Sentence,
  { bodily, arrest, heads }: Omit<EventWords, 'background'>,
  { scene }: Before,
): boolean =>
  (bodily === true && !isCircumstance(sentence, heads)) ||
  (arrest === true && scene?.crowd === true && sentence.index - scene.sentence <= crowdSentencesMax)

/** Sentences behind a protest in which whoever was arrested was so in it. */
const crowdSentencesMax = 2

function hoursAfter(sentence: Sentence, { time }: Before): EventTime | undefined {
  return time !== undefined && isHoursApart(sentence) ? { ...time, basis: 'inferred' } : undefined
}

/** Where and when something was by its own words alone: nothing is carried over, and no day is inferred. */
export function findStatedSetting(
  sentence: Sentence,
  span: Span,
  { places, times, attributions, published }: SettingContext,
): Pick<Setting, 'place' | 'time'> {
  const scene = sceneOf(sentence, span, attributions)
  const heads = headsIn(sentence, span)
  const place = placeIn(sentence, { span, definite: false, heads }, { scene, places })
  const time = statedTime(sentence, { span, heads, done: true }, { scene, times, published })?.whole
  return { ...(place === undefined ? {} : { place: place.index }), ...(time === undefined ? {} : { time }) }
}

/** The words that make what `span` tells, beside `others` that the sentence tells, history: a date that is long past, or "six days after"; nothing where it is news. */
export function findHistory(
  sentence: Sentence,
  span: Span,
  context: Omit<SettingContext, 'places'>,
  others: readonly Span[] = [],
): Span | undefined {
  const scene = sceneOf(sentence, span, context.attributions)
  const { times, entry, published } = context
  const isOfNow = times.some((time) => isRecentDay(time, published))
  return (
    lookedBackTo(sentence, span) ??
    longPast(scene, sentence, {
      times,
      published: dayOfTelling(entry, published),
      heads: headsIn(sentence, span, others),
    }) ??
    (isOfNow ? undefined : entry.history)
  )
}

/** The words of a span as those that something hangs on. */
const headsIn = ({ tokens }: Sentence, span: Span, others: readonly Span[] = []): Heads => ({
  own: tokens.flatMap((token, at) => (contains(span, token) ? [at] : [])),
  others: tokens.flatMap((token, at) => (others.some((other) => contains(other, token)) ? [at] : [])),
})

/** What is said around the trigger, or the sentence without its dateline where nobody says it. */
function sceneOf(sentence: Sentence, span: Span, attributions: readonly AttributionMention[]): Span {
  const said = attributions
    .flatMap(({ content }) => content)
    .filter((piece) => contains(piece, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  const start = sentence.tokens[datelineEnd(sentence.tokens)]?.start ?? sentence.start
  const whole: Span = { start: Math.min(start, span.start), end: sentence.end }
  if (said === undefined) return whole
  return { start: Math.max(said.start, whole.start), end: Math.min(said.end, whole.end) }
}
