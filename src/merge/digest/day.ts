/** On which day was what a report tells of? By the day that is its own, which need not be the one that stands nearest. */
import type { EventClaim, Reading, Span } from '../../model/index.ts'

/** What is told as background, but is not older than this, is an earlier stage of the news and no history. */
const recentDays = 7
const dayMs = 86_400_000

const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(`${b}T12:00:00Z`) - Date.parse(`${a}T12:00:00Z`)) / dayMs)

/** Whether a day is so near before its report that what is told of it is news. */
export const isRecent = (day: string, at: string): boolean => daysBetween(day, at.slice(0, 10)) <= recentDays

/** "The anniversary of the explosion": what was on another day of another year. */
const anniversary = /\banniversar(?:y|ies) of (?:[\p{L}'’-]+\s){0,4}$/iu

/** The day of an event, where it is known well enough to make an incident; nothing that happened is later than its report. */
export function dayOf(
  event: EventClaim,
  reading: Reading,
  at: string,
): { readonly day: string; readonly isStated: boolean } | undefined {
  const { time, background, trigger } = event
  const published = at.slice(0, 10)
  if (anniversary.test(reading.text.slice(Math.max(0, trigger.start - 60), trigger.start))) return undefined
  const own = dayBefore(trigger, reading) ?? dayAfter(event, reading)
  if (own !== undefined && own < published && daysBetween(own, published) <= recentDays)
    return { day: own, isStated: true }
  const isDay = time?.from !== undefined && days.has(time.precision)
  const stated = isDay ? (time.from ?? at).slice(0, 10) : published
  // The day after is one where it was published in the west and happened in the east.
  const day = own === published || daysBetween(published, stated) > 1 ? published : stated
  const age = daysBetween(day, published)
  if (background && (time === undefined || !isDay || age > recentDays)) return undefined
  if (time !== undefined && !isDay && time.precision !== 'none' && time.precision !== 'week') return undefined
  const isOwn = isDay && !isBefore(event, reading)
  return { day, isStated: isOwn && age > 0 && time.basis !== 'published' }
}

/** "Hundreds demonstrated on Wednesday after two hostages had died when troops stormed a bank": the day is that of the demonstration alone. */
function isBefore({ trigger, sentence, time }: EventClaim, { times, text, sentences, events }: Reading): boolean {
  const start = sentences[sentence]?.start ?? trigger.start
  const own = times.filter(({ span }) => span.start >= start && span.end <= trigger.start)
  const last = own.at(-1)
  if (last === undefined || last.from?.slice(0, 10) !== time?.from?.slice(0, 10)) return false
  const isOfOther = events.some(({ trigger: other }) => other.start >= start && other.end <= last.span.start)
  return isOfOther && /^[^,.;]*? after (?!an?\b)/i.test(text.slice(last.span.end, trigger.start))
}

const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const nthDay = new RegExp(
  `\\b(${ordinals.join('|')})(?: straight| consecutive| successive| running)? (?:day|night)\\b`,
  'i',
)

const ofStrike = /^ of (?:an?|the|its|their) (?:[\p{L}-]+ ){0,3}(?:strike|walkout|stoppage|curfew|ceasefire|truce)\b/iu

/** "Rioting went on on Saturday for a third day": how many days it had been going on by then. */
export function daysBefore({ trigger, sentence, mode }: EventClaim, reading: Reading): number {
  const span = reading.sentences[sentence]
  const said = span === undefined ? '' : reading.text.slice(Math.min(span.start, trigger.start), span.end)
  const found = nthDay.exec(said)
  const ordinal = found?.[1]?.toLowerCase()
  // "Stormed a police station on the second day of a general strike": of the strike.
  const after = said.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
  const isOfStrike = mode !== 'strike' && ofStrike.test(after)
  return ordinal === undefined || isOfStrike ? 0 : ordinals.indexOf(ordinal) + 1
}

/** The day that owns what `words` name: "Thursday's ferry sinking". */
export function dayBefore(words: Span, { times, text }: Reading): string | undefined {
  const owner = times.find(({ span, from, value }) => {
    const isNear = span.end <= words.start && words.start - span.end < ownedMax
    return (
      isNear && (from?.length ?? 0) >= 10 && isDayValue.test(value) && owned.test(text.slice(span.end, words.start))
    )
  })
  return owner?.from?.slice(0, 10)
}

/** The day that stands behind what it is of: "the earthquake of Wednesday". */
export function dayBehind(words: Span, { times, text }: Reading): string | undefined {
  const own = times.find(
    ({ span, value }) => isDayValue.test(value) && /^ (?:of|on) (?:the )?$/i.test(text.slice(words.end, span.start)),
  )
  return own?.from?.slice(0, 10)
}

/** "Condemned on Wednesday the killing of 25 people in Diallassagou on 2 June": the day that the words for it end with, where the reading has none. */
function dayAfter(
  { trigger, time, sentence }: EventClaim,
  { times, text, sentences, events }: Reading,
): string | undefined {
  const end = sentences[sentence]?.end ?? trigger.end
  if (time !== undefined && time.basis !== 'published') return undefined
  const later = times.filter(
    ({ span, value }) => span.start >= trigger.end && span.end <= end && isDayValue.test(value),
  )
  const [only] = later
  if (only === undefined || later.length > 1 || !/\bon $/i.test(text.slice(0, only.span.start).slice(-4)))
    return undefined
  const isNext = events.every(({ trigger: other }) => other.start < trigger.end || other.start > only.span.start)
  const between = text.slice(trigger.end, only.span.start).replace(/, (?:among|including) [^,]*,/, '')
  const isOne = !/[,;:"“]|\bsaid\b/.test(between)
  return isNext && isOne && nounOf.test(text.slice(trigger.start, trigger.end + 4))
    ? only.from?.slice(0, 10)
    : undefined
}

/** "The killing of", "the attack on": what is named, and not told. */
const nounOf = /^(?:\p{L}+ ){0,2}\p{L}+ (?:of|on|in|at)\b/u

/** TIMEX3 values of days; those of weeks have a `W`. */
const isDayValue = /^\d{4}-\d\d-\d\d/

const days: ReadonlySet<string> = new Set(['hour', 'part-of-day', 'day'])

/** What stands between a day and what is its own, and how long it may be. */
const owned = /^['’]s?\s(?:[\p{L}\p{N}-]+\s){0,3}$/u
const ownedMax = 48
