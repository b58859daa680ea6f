/** Where and when did it happen, and is it the news or background? */
import type { EventTime, Reason, Rule, Span } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import type { AttributionMention } from '../attribution/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence } from '../token/index.ts'
import { datelineEnd } from '../token/index.ts'

/** An event whose time ended longer ago than this is history in a news report: follow-ups stay within a fortnight. */
const newsDays = 14

const carriedPlace: Rule = {
  id: 'event/en/place-carried',
  reads:
    'An event whose words name no place is where the event told before it was, or else where the dateline was filed.',
  apply: undefined,
}

const publishedDay: Rule = {
  id: 'event/en/published-day',
  reads: 'An event told without a time is given the day of publication, marked as such.',
  apply: undefined,
}

const history: Rule = {
  id: 'event/en/history',
  reads:
    'An event whose words give a time more than a fortnight before publication, or tell it as what came "six days" or "two years" before something else, is background.',
  apply: undefined,
}

export const settingRules: readonly Rule[] = [carriedPlace, publishedDay, history]

/** A place and its index in the reading. */
export interface PlaceAt {
  readonly place: PlaceMention
  readonly index: number
}

/** What stands in the sentence. */
export interface SettingContext {
  readonly places: readonly PlaceAt[]
  readonly times: readonly TimeMention[]
  readonly attributions: readonly AttributionMention[]
  readonly published: string | undefined
}

/** The event told before: its sentence, and its place as index and words. */
export interface Before {
  readonly sentence: number
  readonly place: number
  readonly span: Span
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
  trigger: { readonly span: Span; readonly definite: boolean; readonly heads: readonly number[] },
  context: SettingContext & { readonly before: Before | undefined },
): Setting {
  const { span } = trigger
  const scene = sceneOf(sentence, span, context.attributions)
  const definite = trigger.definite && context.before !== undefined
  const place =
    ownPlace(sentence, trigger.heads, context.places) ??
    placeIn(scene, { span, definite }, context.places) ??
    carried(sentence, context)
  const time = statedTime(scene, sentence, span, context.times) ?? publishedTime(context.published)
  const past = findHistory(sentence, span, context)
  const reasons: Reason[] = place?.reason === undefined ? [] : [place.reason]
  if (time?.basis === 'published') reasons.push({ rule: publishedDay.id, span, basis: 'inferred' })
  if (past !== undefined) reasons.push({ rule: history.id, span: past, basis: 'inferred' })
  return {
    ...(place === undefined ? {} : { place: place.index }),
    ...(time === undefined ? {} : { time }),
    background: past !== undefined,
    reasons,
  }
}

/** Where and when something was by its own words alone: nothing is carried over, and no day is inferred. */
export function findStatedSetting(
  sentence: Sentence,
  span: Span,
  { places, times, attributions }: SettingContext,
): Pick<Setting, 'place' | 'time'> {
  const scene = sceneOf(sentence, span, attributions)
  const place = placeIn(scene, { span, definite: false }, places)
  const time = statedTime(scene, sentence, span, times)
  return { ...(place === undefined ? {} : { place: place.index }), ...(time === undefined ? {} : { time }) }
}

/** The words that make what `span` tells history: a date that is long past, or "six days after"; nothing where it is news. */
export function findHistory(sentence: Sentence, span: Span, context: Omit<SettingContext, 'places'>): Span | undefined {
  return lookedBackTo(sentence, span) ?? longPast(sceneOf(sentence, span, context.attributions), sentence, context)
}

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

/** Finer places win over coarser ones in the same scene: "in Almaty, Kazakhstan". */
const fineness: Readonly<Record<PlaceMention['precision'], number>> = {
  site: 4,
  city: 3,
  admin: 2,
  country: 1,
  none: 0,
}

/** Characters between a definite noun and its own place: "the explosion in the port of Beirut". */
const ownPlaceCharsMax = 24

interface Located {
  readonly index: number
  readonly reason?: Reason
}

function placeIn(
  scene: Span,
  { span, definite }: { readonly span: Span; readonly definite: boolean },
  places: readonly PlaceAt[],
): Located | undefined {
  const distance = ({ span: at }: PlaceMention): number => Math.abs(at.start - span.start)
  const isHere = (place: PlaceMention): boolean => {
    const gap = place.span.start - span.end
    const own = !definite || place.role === 'modifier' || (gap > 0 && gap <= ownPlaceCharsMax)
    return own && isLocation(place, span) && place.precision !== 'none' && contains(scene, place.span)
  }
  const [best] = places
    .filter(({ place }) => isHere(place))
    .sort((a, b) => fineness[b.place.precision] - fineness[a.place.precision] || distance(a.place) - distance(b.place))
  return best === undefined ? undefined : { index: best.index }
}

/** The finest place among the event's own words: what hangs on its trigger in the tree, also where no gazetteer knows it. */
function ownPlace(sentence: Sentence, heads: readonly number[], places: readonly PlaceAt[]): Located | undefined {
  const [best] = places
    .filter(({ place }) => place.role === 'location' && isOwn(sentence, place.span, heads))
    .sort((a, b) => finenessOwn(b.place) - finenessOwn(a.place) || a.place.span.start - b.place.span.start)
  return best === undefined ? undefined : { index: best.index }
}

/** A place that no gazetteer knows is finer than a country: "near Auno, Nigeria". */
const finenessOwn = ({ precision }: PlaceMention): number => (precision === 'none' ? 2.5 : fineness[precision])

/** Words between a place and its trigger in the tree: "hit a mine on the road to Auno". */
const ownStepsMax = 4

/** Whether nothing but nouns stands between a place and one of `heads` in the tree. */
function isOwn({ tokens }: Sentence, { start, end }: Span, heads: readonly number[]): boolean {
  const first = tokens.findIndex((token) => token.end > start)
  let at = first
  for (let steps = 0; at >= 0 && steps <= ownStepsMax; steps += 1) {
    const { head = -1, upos = '' } = tokens[at] ?? {}
    const inside = (tokens[at]?.start ?? end) < end
    if (heads.includes(at)) return at !== first
    if (!inside && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM') return false
    at = head
  }
  return false
}

/** Where something is, or a name right before the trigger: "the Beirut explosion". */
function isLocation({ role, span: at }: PlaceMention, span: Span): boolean {
  return role === 'location' || (role === 'modifier' && at.end < span.start && span.start - at.end <= 3)
}

/** Sentences that a place is carried over. */
const carriedSentencesMax = 2

function carried(
  sentence: Sentence,
  { before, places }: Pick<SettingContext, 'places'> & { before: Before | undefined },
): Located | undefined {
  const dateline = places.find(({ place: { role, precision } }) => role === 'dateline' && precision === 'city')
  const near = before !== undefined && sentence.index - before.sentence <= carriedSentencesMax
  const from = near
    ? { index: before.place, span: before.span }
    : dateline && { index: dateline.index, span: dateline.place.span }
  return from && { index: from.index, reason: { rule: carriedPlace.id, span: from.span, basis: 'inferred' } }
}

/** The nearest date of the scene. */
function statedTime(scene: Span, sentence: Sentence, span: Span, times: readonly TimeMention[]): EventTime | undefined {
  const distance = (time: TimeMention): number => Math.abs(time.span.start - span.start)
  const [own] = timesIn(scene, sentence, times)
    .filter(({ from, type }) => from !== undefined && (type === 'DATE' || type === 'TIME'))
    .sort((a, b) => distance(a) - distance(b))
  if (own === undefined) return undefined
  const { value, from, to } = own
  const interval = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { value, ...interval, precision: precisionOf(own), basis: 'stated' }
}

function publishedTime(published: string | undefined): EventTime | undefined {
  const day = published?.slice(0, 10)
  if (day === undefined || day.length < 10) return undefined
  return { value: day, from: day, to: day, precision: 'day', basis: 'published' }
}

/** Times of the scene that do not only say how long it lasts: not "until Friday". */
function timesIn(scene: Span, sentence: Sentence, times: readonly TimeMention[]): TimeMention[] {
  return times.filter((time) => {
    return time.sentence === sentence.index && contains(scene, time.span) && !isUntil(sentence, time)
  })
}

function isUntil({ tokens }: Sentence, { span }: TimeMention): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start)
  return /^(?:until|till|by)$/.test(tokens[at - 1]?.lower ?? '')
}

function precisionOf({ type, value }: TimeMention): EventTime['precision'] {
  if (type === 'TIME') return /T\d/.test(value) ? 'hour' : 'part-of-day'
  if (/^\d{4}-W\d{2}/.test(value)) return 'week'
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 'day'
  return /^\d{4}-\d{2}$/.test(value) ? 'month' : 'year'
}

/** Tokens between "six days after" and the event that it looks back to, and between its two words. */
const lookBackTokensMax = 9
const lookBackGapMax = 4

/** "The attack came six days after a car bomb …": what stands after it came first, and is told as history. */
function lookedBackTo({ tokens }: Sentence, { start: at }: Span): Span | undefined {
  const trigger = tokens.findIndex(({ start }) => start >= at)
  const after = tokens.findLastIndex(({ lower }, index) => {
    return lower === 'after' && index < trigger && index >= trigger - lookBackTokensMax
  })
  if (after < 0) return undefined
  const from = Math.max(0, after - lookBackGapMax)
  const unit = tokens.slice(from, after).find(({ lower }) => /^(?:day|week|month|year)s?$/.test(lower))
  return unit === undefined ? undefined : { start: unit.start, end: tokens[after]?.end ?? unit.end }
}

/** A day, or part of one, of the last fortnight. */
export function isRecentDay({ value, from }: TimeMention, published: string | undefined): boolean {
  if (published === undefined || from === undefined || !/-\d\d-\d\d/.test(value)) return false
  return (Date.parse(published.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 <= newsDays
}

/** The words of a date of the scene that is long past. */
function longPast(
  scene: Span,
  sentence: Sentence,
  { times, published }: Pick<SettingContext, 'times' | 'published'>,
): Span | undefined {
  const day = published?.slice(0, 10)
  if (day === undefined) return undefined
  // A stretch of time ("between 2015 and 2017") sets no day, but it tells history as well as a date does.
  const past = timesIn(scene, sentence, times).find(({ from, to }) => {
    const end = (to ?? from)?.slice(0, 10)
    return end !== undefined && (Date.parse(day) - Date.parse(end)) / 86_400_000 > newsDays
  })
  return past?.span
}
