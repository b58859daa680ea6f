/** What can a time expression stand for? Values of TIMEX3 with the interval that each covers, built from day numbers. */
import { civilDate, dayNumber, formatDay, isoWeek, pad } from '../../stdx/index.ts'

export type Basis = 'stated' | 'inferred'

/** How coarse a moment is; `none` for references such as PRESENT_REF and for durations. */
export type Grain =
  | 'clock'
  | 'part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'none'

/** What words of time mean. `from` and `to` are inclusive ISO dates, or ISO date-times for clock times. */
export interface Moment {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly grain: Grain
  readonly basis: Basis
  readonly from?: string
  readonly to?: string
  /** First and last day where the moment is placed on the calendar. */
  readonly first?: number
  readonly last?: number
  /** Of a clock time: the zone that the text names, in minutes east of Greenwich. */
  readonly offset?: number
}

interface Interval {
  readonly grain: Grain
  readonly basis: Basis
  readonly first: number
  readonly last: number
}

function interval(value: string, about: Interval): Moment {
  return { type: 'DATE', value, ...about, from: formatDay(about.first), to: formatDay(about.last) }
}

export function dayMoment(day: number, basis: Basis): Moment {
  return interval(formatDay(day), { grain: 'day', basis, first: day, last: day })
}

export function weekMoment(day: number, basis: Basis): Moment {
  const { year, week, monday } = isoWeek(day)
  return interval(`${pad(year, 4)}-W${pad(week, 2)}`, { grain: 'week', basis, first: monday, last: monday + 6 })
}

export function weekendMoment(saturday: number, basis: Basis): Moment {
  const { year, week } = isoWeek(saturday)
  const value = `${pad(year, 4)}-W${pad(week, 2)}-WE`
  return interval(value, { grain: 'weekend', basis, first: saturday, last: saturday + 1 })
}

/** `month` may run over: month 0 is last December. */
export function monthMoment(year: number, month: number, basis: Basis): Moment {
  const first = dayNumber(year, month, 1)
  const date = civilDate(first)
  const last = dayNumber(date.year, date.month + 1, 1) - 1
  return interval(`${pad(date.year, 4)}-${pad(date.month, 2)}`, { grain: 'month', basis, first, last })
}

/** `quarter` may run over: quarter 0 is the last one of the year before. */
export function quarterMoment(year: number, quarter: number, basis: Basis): Moment {
  const first = dayNumber(year, 3 * quarter - 2, 1)
  const date = civilDate(first)
  const last = dayNumber(date.year, date.month + 3, 1) - 1
  return interval(`${pad(date.year, 4)}-Q${(date.month + 2) / 3}`, { grain: 'quarter', basis, first, last })
}

/** The first or second half of a year. */
export function halfMoment(year: number, half: number, basis: Basis): Moment {
  const first = dayNumber(year, 6 * half - 5, 1)
  return interval(`${pad(year, 4)}-H${half}`, {
    grain: 'quarter',
    basis,
    first,
    last: dayNumber(year, 6 * half + 1, 1) - 1,
  })
}

/** A day under its own value that lasts several: a feast. */
export function feastMoment(day: number, days: number, basis: Basis): Moment {
  return interval(formatDay(day), { grain: 'day', basis, first: day, last: day + days - 1 })
}

export function yearMoment(year: number, basis: Basis): Moment {
  return interval(pad(year, 4), { grain: 'year', basis, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) })
}

/** Years from `first` to `last`, inclusive, under a shortened value: `199` for the 1990s, `18` for the 19th century. */
export function yearsMoment(value: string, years: { first: number; last: number }): Moment {
  const first = dayNumber(years.first, 1, 1)
  return interval(value, { grain: 'decade', basis: 'stated', first, last: dayNumber(years.last, 12, 31) })
}

/** The ten years from `first` on: `199` from 1990. */
export function decadeMoment(first: number, basis: Basis): Moment {
  return { ...yearsMoment(pad(first, 4).slice(0, 3), { first, last: first + 9 }), basis }
}

/** A season has no interval: when summer is depends on where. */
export function seasonMoment(year: number, season: string, basis: Basis): Moment {
  return { type: 'DATE', value: `${pad(year, 4)}-${season}`, grain: 'season', basis }
}

/** Days, months or years from one to another; TIMEX3 has durations for that. */
export function rangeMoment(value: string, about: Omit<Interval, 'grain'>): Moment {
  return { ...interval(value, { grain: 'none', ...about }), type: 'DURATION' }
}

/** PRESENT_REF, PAST_REF, FUTURE_REF. */
export function referenceMoment(value: string): Moment {
  return { type: 'DATE', value, grain: 'none', basis: 'stated' }
}

/** A value that the text leaves open, such as XXXX-WXX-4. */
export function openMoment(value: string, grain: Grain): Moment {
  return { type: 'DATE', value, grain, basis: 'stated' }
}

export function durationMoment(value: string): Moment {
  return { type: 'DURATION', value, grain: 'none', basis: 'stated' }
}

export function setMoment(value: string): Moment {
  return { type: 'SET', value, grain: 'none', basis: 'stated' }
}

/** A part of a day: MO, MI, AF, EV, NI. The interval stays the day's. */
export function partOf(day: Moment, part: string): Moment {
  return { ...day, type: 'TIME', value: `${day.value}T${part}`, grain: 'part' }
}

/**
 * A clock time of a day. The interval is the instant as the clock there shows it, with its offset where the text names a
 * zone: 24:00 of a day is 00:00 of the next one.
 */
export function clockOf(day: Moment, clock: string, offset?: number): Moment {
  const value = `${day.value}T${clock}`
  const zone = offset === undefined ? {} : { offset }
  if (day.first === undefined) return { ...day, ...zone, type: 'TIME', value, grain: 'clock' }
  const late = clock.startsWith('24')
  const instant = `${formatDay(day.first + (late ? 1 : 0))}T${late ? '00:00' : clock}${offsetText(offset)}`
  return { ...day, ...zone, from: instant, to: instant, type: 'TIME', value, grain: 'clock' }
}

function offsetText(minutes: number | undefined): string {
  if (minutes === undefined) return ''
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}
