/** On which day was what a report tells of? By the day that is its own, which need not be the one that stands nearest. */
import type { EventClaim, Reading, Span } from '../../model/index.ts'

/** What is told as background, but is not older than this, is an earlier stage of the news and no history. */
const recentDays = 7
const dayMs = 86_400_000

const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(`${b}T12:00:00Z`) - Date.parse(`${a}T12:00:00Z`)) / dayMs)

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
  if (isTollWord(trigger, reading)) return { day: published, isStated: false }
  if (anniversary.test(reading.text.slice(Math.max(0, trigger.start - 60), trigger.start))) return undefined
  const own = dayBefore(trigger, reading) ?? dayInPlaceOf(event, reading)
  if (own !== undefined && own < published && daysBetween(own, published) <= recentDays)
    return { day: own, isStated: true }
  const isDay = time?.from !== undefined && ['hour', 'part-of-day', 'day'].includes(time.precision)
  const stated = isDay ? (time.from ?? at).slice(0, 10) : published
  // The day after is one where it was published in the west and happened in the east.
  const day = own === published || daysBetween(published, stated) > 1 ? published : stated
  const age = daysBetween(day, published)
  if (background && (time === undefined || !isDay || age > recentDays)) return undefined
  if (time !== undefined && !isDay && time.precision !== 'none' && time.precision !== 'week') return undefined
  return { day, isStated: isDay && age > 0 && time.basis !== 'published' }
}

/** "The ministry raised the number of the injured on Saturday": a day of counting, and not of what hurt them. */
function isTollWord({ start, end }: Span, { text }: Reading): boolean {
  if (!/^(?:dead|injured|wounded|missing|hurt)$/i.test(text.slice(start, end))) return false
  return /\b(?:number|toll|count|total|that) of (?:the )?$/i.test(text.slice(Math.max(0, start - 24), start))
}

type Time = Reading['times'][number]

/**
 * Where the day that an event was given is only that of what it is likened to ("as strong as Saturday's"), or of the saying ("he said in
 * an address on Friday"): the one other day of its sentence, or else that of publication.
 */
function dayInPlaceOf({ time, trigger, sentence, at }: EventClaim, reading: Reading): string | undefined {
  if (time?.basis !== 'stated') return undefined
  const span = reading.sentences[sentence]
  if (span === undefined) return undefined
  const here = reading.times.filter((one) => (one.from?.length ?? 0) >= 10 && isIn(one.span, span))
  const isOther = (one: Time): boolean =>
    compared.test(reading.text.slice(span.start, one.span.start)) || isOfSaying(one, trigger, reading)
  const given = here.filter(({ from }) => from?.slice(0, 10) === time.from?.slice(0, 10))
  if (given.length === 0 || !given.every(isOther)) return undefined
  const others = new Set(here.filter((one) => !isOther(one)).map(({ from }) => from?.slice(0, 10)))
  return others.size === 1 ? [...others][0] : at.slice(0, 10)
}

const compared = /\b(?:than|like|unlike|as \p{L}+ as)(?: (?:that|those|the one) (?:of|on))? $/iu

/** Whether somebody's saying stands between the event and the time: "neither before the blast nor now, he said on Friday". */
const isOfSaying = (time: Time, trigger: Span, { attributions }: Reading): boolean =>
  attributions.some(({ cue }) => cue.some(({ start, end }) => start >= trigger.end && end <= time.span.start))

const isIn = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end

/** The day that owns what `words` name: "Thursday's ferry sinking". */
export function dayBefore(words: Span, { times, text }: Reading): string | undefined {
  const owner = times.find(({ span, from }) => {
    const isNear = span.end <= words.start && words.start - span.end < ownedMax
    return isNear && (from?.length ?? 0) >= 10 && owned.test(text.slice(span.end, words.start))
  })
  return owner?.from?.slice(0, 10)
}

/** What stands between a day and what is its own, and how long it may be. */
const owned = /^['’]s?\s(?:[\p{L}\p{N}-]+\s){0,3}$/u
const ownedMax = 48
