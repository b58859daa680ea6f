/**
 * Which dates are written in a line? In figures or words of the commonest languages, with the time and the zone beside them.
 * A day must be whole: what lacks its year is no date. `05/06/2022` is read by the habit of the page's language and region,
 * and left alone where that is not known.
 */
import { americanHours, modifiedLabel, monthNumbers, publishedLabel, zoneHours } from './date-words.ts'

export interface WrittenDate {
  /** ISO 8601: a day, or with a time, or with a time and an offset. */
  readonly value: string
  readonly label: 'published' | 'modified' | undefined
  readonly start: number
  readonly end: number
}

/** How a page writes days in figures. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown'

/** Longer lines are text, and are not looked into. */
const lineCharsMax = 400
/** How far before a date its label may stand. */
const labelCharsMax = 40
/** Before this no page states a date of its own; the first of its years are what machines write for nothing. */
const yearMin = 1750
const yearMax = 2199

const time = String.raw`(\d{1,2})(?:[:.h](\d{2})(?::(\d{2}))?)?\s*([ap]\.?m\b\.?|uhr\b|hrs?\b)?(?:\s*\(?([a-z]{1,4}\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}))?`
const weekday = String.raw`(?:\p{L}{2,12}\.?,?\s*)?`
const timeAfter = new RegExp(
  String.raw`^(?:t(?=\d)|[\s,|•·/–—-]*(?:\b(?:at|um|a las|a|as|kl\.?|alle|ore|om|pukul|jam|saat|v|o)\b\s*|в\s*|@\s*)?)${time}`,
  'u',
)
const timeBefore = new RegExp(String.raw`(?:^|[^\d:.])${time}[\s,|•·/–—-]*(?:on\s+)?${weekday}$`, 'u')

type DayPattern = readonly [
  pattern: RegExp,
  parts: (match: RegExpExecArray, order: DayOrder) => readonly number[] | undefined,
]

const patterns: readonly DayPattern[] = [
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, ([, year, , month, day]) => [year, month, day].map(Number)],
  [
    /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu,
    ([, year, month, day]) => [year, month, day].map(Number),
  ],
  [
    /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|[ºª.])?[\s-]*(?:de\s|of\s|del\s)?\s*(\p{L}{3,12})\.?,?[\s-]*(?:de\s|del\s)?\s*(\d{4})(?!\d)/gu,
    ([, day, month, year]) => named(year, month, day),
  ],
  [
    /(?<!\p{L})(\p{L}{3,12})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu,
    ([, month, day, year]) => named(year, month, day),
  ],
  [
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d)/gu,
    ([, first, , second, year], order) => inFigures([first, second, year].map(Number), order),
  ],
]

function named(year: string | undefined, month: string | undefined, day: string | undefined): number[] | undefined {
  const number = monthNumbers.get(month ?? '')
  return number === undefined ? undefined : [Number(year), number, Number(day)]
}

function inFigures([first = 0, second = 0, year = 0]: readonly number[], order: DayOrder): number[] | undefined {
  const century = year < 100 ? 2000 : 0
  if (first > 12 || (order === 'day-first' && second <= 12)) return [year + century, second, first]
  if (second > 12 || order === 'month-first') return [year + century, first, second]
  return first === second ? [year + century, first, second] : undefined
}

/** All whole dates of a line, in order. */
export function findDates(written: string, order: DayOrder): WrittenDate[] {
  if (written.length > lineCharsMax || !/\p{Nd}/u.test(written)) return []
  const line = fold(written)
  const days = patterns
    .flatMap(([pattern, parts]) => [...line.matchAll(pattern)].map((match) => dayOf(match, parts(match, order))))
    .filter((day) => day !== undefined)
    .sort((a, b) => a.start - b.start)
  const apart = days.filter((day, index) => days.findIndex((other) => other.end > day.start) === index)
  return apart.map((day, index) =>
    withTime(line, day, { from: apart[index - 1]?.end ?? 0, to: apart[index + 1]?.start ?? line.length }),
  )
}

/** As long as `text`: signs that become several when they lose their accents keep them. */
function fold(text: string): string {
  const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).toLowerCase()
  return [...plain].map((sign) => foldSign(sign)).join('')
}

function foldSign(sign: string): string {
  if (sign < '\u0080') return sign
  if (sign === 'ı') return 'i'
  if (/[\u0400-\u04ff]/.test(sign)) return sign
  const base = sign.normalize('NFD').replace(/\p{M}/gu, '')
  return base.length === sign.length ? base : sign
}

interface Day {
  readonly start: number
  readonly end: number
  readonly iso: string
}

function dayOf(match: RegExpExecArray, parts: readonly number[] | undefined): Day | undefined {
  const iso = isoDay(parts)
  return iso === undefined ? undefined : { start: match.index, end: match.index + match[0].length, iso }
}

/** `undefined` where the calendar has no such day. */
function isoDay(parts: readonly number[] | undefined): string | undefined {
  if (parts === undefined) return undefined
  const [year = 0, month = 0, day = 0] = parts
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isDay && year >= yearMin && year <= yearMax ? date.toISOString().slice(0, 'yyyy-mm-dd'.length) : undefined
}

function withTime(line: string, { start, end, iso }: Day, near: { from: number; to: number }): WrittenDate {
  const before = line.slice(Math.max(near.from, start - labelCharsMax), start)
  const clock = clockOf(timeAfter.exec(line.slice(end, near.to)), iso) ?? clockOf(timeBefore.exec(before), iso)
  return { value: iso + (clock ?? ''), label: labelOf(before), start, end }
}

function labelOf(before: string): WrittenDate['label'] {
  const [modified, published] = [modifiedLabel, publishedLabel].map(
    (label) => [...before.matchAll(label)].at(-1)?.index ?? -1,
  )
  if ((modified ?? -1) > (published ?? -1)) return 'modified'
  return (published ?? -1) >= 0 ? 'published' : undefined
}

/** `T19:53-05:00`; a number alone is no time. */
function clockOf(match: RegExpExecArray | null, day: string): string | undefined {
  if (match === null) return undefined
  const [, hours = '', minutes, seconds, mark = '', zone] = match
  const half = /^[ap]/.exec(mark)?.[0]
  if (minutes === undefined && half === undefined) return undefined
  const written = Number(hours)
  if (half !== undefined && (written < 1 || written > 12)) return undefined
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined
  const clock = [hour, minutes ?? 0, ...(seconds === undefined ? [] : [seconds])]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
  return `T${clock}${zone === undefined ? '' : (offsetOf(zone, day) ?? '')}`
}

/** `+hh:mm` or `Z` of a zone's letters or figures, or `undefined` where they are not known. */
function offsetOf(zone: string, day: string): string | undefined {
  const [, letters = '', sign, hours, minutes = '00'] = /^([a-z]*)\s?(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(zone) ?? []
  if (sign !== undefined && (letters === '' || /^(?:gmt|utc)$/.test(letters)))
    return `${sign}${(hours ?? '').padStart(2, '0')}:${minutes}`
  const american = americanHours.get(letters)
  const inHours = american === undefined ? zoneHours.get(letters) : american + (isAmericanSummer(day) ? 1 : 0)
  return inHours === undefined ? undefined : formatOffset(inHours * 60)
}

/** @example `formatOffset(-300)` is `-05:00`. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const [hour, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${minutes < 0 ? '-' : '+'}${hour}:${rest}`
}

/** From the second Sunday of March to the first of November, as since 2007. */
function isAmericanSummer(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const sunday = (of: number, nth: number) =>
    1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + 7 * (nth - 1)
  const number = month * 100 + date
  return number >= 300 + sunday(3, 2) && number < 1100 + sunday(11, 1)
}

/** What a machine wrote for readers like us: ISO 8601 in its spellings, RFC 822, seconds since 1970, and what people write. */
export function parseStatedDate(written: string, order: DayOrder): string | undefined {
  const text = written.trim()
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return `${new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, -5)}Z`
  const [found, second] = findDates(
    compact === null
      ? text.replace(/(\d)T(\d)/, '$1 $2').replace(/\.\d+(?=\s?(?:Z|[+-]\d\d))/i, '')
      : `${compact[1]}-${compact[2]}-${compact[3]} ${compact[4] === undefined ? '' : `${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${compact[7] ?? ''}`}`,
    order,
  )
  return second !== undefined || found === undefined || isNothing(found.value) ? undefined : found.value
}

/** The first instant of machines' calendars stands for none. */
function isNothing(value: string): boolean {
  return /^1970-01-01(?:T00:00|$)/.test(value)
}
