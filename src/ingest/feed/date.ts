/**
 * When was it? Dates as feeds write them, to ISO 8601 with the offset that they state: ISO and W3C dates, RFC 822 with all that
 * publishers do to it, C's `asctime`. A date alone stays one; what is no date, or leaves the year or day open, is none.
 */

const zones: Readonly<Record<string, number>> = {
  ut: 0, gmt: 0, utc: 0, z: 0, wet: 0, bst: 60, west: 60, cet: 60, met: 60, cest: 120, eet: 120, eest: 180, msk: 180,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480,
  hst: -600, ast: -240, adt: -180, nst: -210, ndt: -150, brt: -180, art: -180, jst: 540, kst: 540, hkt: 480, sgt: 480,
  wib: 420, ict: 420, pht: 480, pkt: 300, eat: 180, cat: 120, sast: 120, wat: 60, gst: 240, aest: 600, aedt: 660, acst: 570,
  awst: 480, nzst: 720, nzdt: 780, irst: 210, trt: 180,
} // biome-ignore format: one row a region

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Characters of the longest date with its weekday and zone spelt out. */
const dateCharsMax = 100

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Minutes east of Greenwich; `undefined` where no zone is stated, which means UTC. */
  readonly offset: number | undefined
}

/** @example `parseDate('Thu, 01 Jan 2004 19:48:21 EST')` is `2004-01-01T19:48:21-05:00`. */
export function parseDate(text: string): string | undefined {
  const written = text.trim().replace(/\s+/g, ' ')
  if (written === '' || written.length > dateCharsMax) return undefined
  return parseIso(written) ?? parseMail(written) ?? parseEpoch(written)
}

const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-?(\d{3})|-?W(\d{2})(?:-?(\d))?)?(?:(?:T| )\s?(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s?(.*))?$/i

function parseIso(text: string): string | undefined {
  const match = iso.exec(text)
  if (match === null) return undefined
  const [, yearText = '', month, day, ordinal, week, weekday, hour, minute = '0', second = '0', zone = ''] = match
  const year = Number(yearText)
  let date: Date
  if (ordinal !== undefined) date = utcDate(year, 0, Number(ordinal))
  else if (week !== undefined)
    date = utcDate(year, 0, 4 + (Number(week) - 1) * 7 - weekdayOf(year) + Number(weekday ?? 1))
  else if (day === undefined) return undefined
  else {
    date = utcDate(year, Number(month) - 1, Number(day))
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined
  }
  if (hour === undefined) return render(date, undefined)
  const offset = parseZone(zone)
  if (offset === 'unknown') return undefined
  return render(date, { hour: Number(hour), minute: Number(minute), second: Number(second), offset })
}

/** Monday is 1. Of the fourth of January, which is always in the first week. */
function weekdayOf(year: number): number {
  return utcDate(year, 0, 4).getUTCDay() || 7
}

function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}

/** `Thu, 01 Jan 2004 19:48:21 GMT`, `Jan 1, 2004 7:48 pm EST`, `Thu Jan  1 19:48:21 2004`; parts in any order. */
function parseMail(text: string): string | undefined {
  const time = /(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)\s?([ap])?\.?(?:m\b\.?)?/i.exec(text)
  const before = time === null ? text : text.slice(0, time.index)
  const after = time === null ? '' : text.slice(time.index + time[0].length)
  const named = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text)
  if (named === null) return undefined
  const month = months.indexOf((named[1] ?? '').toLowerCase())
  const year =
    /(?:^|[\s,/-])(\d{4})(?=$|[\s,-])/.exec(` ${before} `)?.[1] ??
    /^\D*?(?:^|\s)(\d{4})$/.exec(after)?.[1] ??
    /\s(\d{4})(?:\s|$)/.exec(after)?.[1]
  const numbers = [...before.replace(year ?? '', '').matchAll(/\d{1,2}/g)].map(([number]) => Number(number))
  const [first, second] = numbers
  const short = year === undefined && second !== undefined ? (second < 90 ? 2000 : 1900) + second : undefined
  const fullYear = year === undefined ? short : Number(year)
  if (first === undefined || fullYear === undefined) return undefined
  const date = utcDate(fullYear, month, first)
  if (date.getUTCDate() !== first) return undefined
  if (time === null) return render(date, undefined)
  const zone = after.replace(/\s?\b\d{4}$/, (found) => (/[+-]$/.test(after.slice(0, -found.length)) ? found : ''))
  const offset = parseZone(zone)
  if (offset === 'unknown') return undefined
  const half = time[4]?.toLowerCase()
  const hour = half === undefined ? Number(time[1]) : (Number(time[1]) % 12) + (half === 'p' ? 12 : 0)
  return render(date, { hour, minute: Number(time[2]), second: Number(time[3] ?? 0), offset })
}

/** Seconds or milliseconds since 1970, from 2001 on. */
function parseEpoch(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined
  const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return `${instant.toISOString().slice(0, 19)}Z`
}

/** A zone that nobody knows is not taken for another: the time would be wrong without a word. */
function parseZone(text: string): number | undefined | 'unknown' {
  const zone = text
    .trim()
    .replace(/\(.*$|^\((.*)\)$/, '$1')
    .trim()
    .toLowerCase()
  if (zone === '') return undefined
  const match = /^(?:[a-z]{1,4}\s?)?([+-])(\d{1,2}):?(\d{2})?(?:\s.*)?$/.exec(zone)
  if (match !== null) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
    return minutes > 15 * 60 ? 'unknown' : match[1] === '-' ? -minutes : minutes
  }
  const [name = ''] = zone.split(' ')
  return Object.hasOwn(zones, name) ? zones[name] : 'unknown'
}

/** `undefined` for the clock leaves a date alone. An hour 24 is the next day's 0; a leap second is the one before. */
function render(date: Date, clock: Clock | undefined): string | undefined {
  const year = date.getUTCFullYear()
  if (year < 1970 || year > 2200) return undefined
  if (clock === undefined) return date.toISOString().slice(0, 10)
  const { hour, minute, second, offset = 0 } = clock
  if (hour > 24 || minute > 59 || second > 60) return undefined
  const local = new Date(date)
  local.setUTCHours(hour, minute, Math.min(second, 59))
  const sign = offset < 0 ? '-' : '+'
  const zone = offset === 0 ? 'Z' : `${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${local.toISOString().slice(0, 19)}${zone}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
