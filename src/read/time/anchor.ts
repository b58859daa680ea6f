/** Which day, month or year do relative words mean? Choices against the day of publication and the dates told before. */
import { civilDate, dayNumber, daysInMonth, pad, weekday } from '../../stdx/index.ts'
import { type Basis, dayMoment, type Moment, monthMoment, openMoment, quarterMoment, weekendMoment } from './moment.ts'

/** What a relative expression can lean on. */
export interface Anchor {
  /** Day number of the publication, where known. */
  readonly published: number | undefined
  /** Minutes past midnight of the publication, where known. */
  readonly publishedMinutes: number | undefined
  /** The day told last, for "the day before". */
  readonly told: number | undefined
  /** The same of what was done, and not only said: "shook the town on Monday, it said on Tuesday", for "at 4 p.m.". */
  readonly done: number | undefined
  /** The day of the last line that is nothing but a day: the entries below it are of that day. */
  readonly headed: number | undefined
  /** The year of the last line that is nothing but a year: the days below it that name none are of that year. */
  readonly headedYear: number | undefined
  /** First day of whatever was told last, of any grain, for "that year", "the following month". */
  readonly toldFirst: number | undefined
  /** The quarter told last, for "a year earlier" in the language of business. */
  readonly toldQuarter: { readonly year: number; readonly quarter: number } | undefined
  /** Whether the clause looks ahead. */
  readonly future: boolean
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A full date, or nothing where the calendar does not have it. */
export function fullDate(year: number, month: number, day: number): Moment | undefined {
  return isRealDay(year, month, day) ? dayMoment(dayNumber(year, month, day), 'stated') : undefined
}

/** The latest such weekday on or before the publication, that day included. Right for 91 % of news. */
export function bareWeekday(anchor: Anchor, wanted: number): Moment {
  return shiftedWeekday(anchor, wanted, (day) => day - ((weekday(day) - wanted + 7) % 7))
}

/** Strictly before the publication. */
export function lastWeekday(anchor: Anchor, wanted: number): Moment {
  return shiftedWeekday(anchor, wanted, (day) => day - ((weekday(day) - wanted + 6) % 7) - 1)
}

/** Strictly after the publication. */
export function nextWeekday(anchor: Anchor, wanted: number): Moment {
  return shiftedWeekday(anchor, wanted, (day) => day + ((wanted - weekday(day) + 6) % 7) + 1)
}

/** On or after the publication. */
export function comingWeekday(anchor: Anchor, wanted: number): Moment {
  return shiftedWeekday(anchor, wanted, (day) => day + ((wanted - weekday(day) + 7) % 7))
}

/** That weekday of the publication's own week, moved by whole weeks. */
export function weekdayOfWeek(anchor: Anchor, wanted: number, weeks: number): Moment {
  return shiftedWeekday(anchor, wanted, (day) => day - weekday(day) + wanted + 7 * weeks)
}

function shiftedWeekday(anchor: Anchor, wanted: number, place: (published: number) => number): Moment {
  if (anchor.published === undefined) return openMoment(`XXXX-WXX-${wanted}`, 'day')
  return dayMoment(place(anchor.published), 'inferred')
}

/** What else is known of a day: its weekday, or that it is over. */
interface DayHint {
  readonly weekday?: number
  readonly over?: boolean
}

/** What is told below the line of a day or of a year; a day below the line of its year may be of another. */
export function headedBy(anchor: Anchor, day: number | undefined, year: number | undefined): Anchor {
  const headed = { ...anchor, headed: day ?? anchor.headed }
  if (year !== undefined) return { ...headed, headedYear: year }
  return anchor.headedYear === undefined || day === undefined ? headed : { ...headed, headedYear: civilDate(day).year }
}

/** A month and day without a year: of the year that heads it, or else of those around the publication, or the day told last, the nearest. */
export function nearestDay(anchor: Anchor, month: number, day: number, hint: DayHint = {}): Moment | undefined {
  if (!isRealDay(2000, month, day)) return undefined
  const published = anchor.published ?? anchor.told
  if (anchor.headedYear !== undefined && isRealDay(anchor.headedYear, month, day))
    return dayMoment(dayNumber(anchor.headedYear, month, day), 'inferred')
  if (published === undefined) return openMoment(`XXXX-${pad(month, 2)}-${pad(day, 2)}`, 'day')
  const { year } = civilDate(published)
  const near = [year - 1, year, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day))
    .sort((left, right) => Math.abs(left - published) - Math.abs(right - published))
  const fits = (candidate: number): boolean =>
    (hint.weekday === undefined || weekday(candidate) === hint.weekday) &&
    (hint.over !== true || candidate <= published)
  const chosen = near.find(fits) ?? near[0]
  return chosen === undefined ? undefined : dayMoment(chosen, 'inferred')
}

/** A month without a year: the latest one that has begun, or the next one where the clause looks ahead. */
export function bareMonth(anchor: Anchor, month: number): Moment {
  if (anchor.headedYear !== undefined) return monthMoment(anchor.headedYear, month, 'inferred')
  if (anchor.published === undefined) return openMoment(`XXXX-${pad(month, 2)}`, 'month')
  const now = civilDate(anchor.published)
  const ahead = anchor.future && month !== now.month
  const year = ahead ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0)
  return monthMoment(year, month, 'inferred')
}

/** A month of the publication's year, moved by whole years. */
export function monthOfYear(anchor: Anchor, month: number, years: number): Moment {
  if (anchor.published === undefined) return openMoment(`XXXX-${pad(month, 2)}`, 'month')
  return monthMoment(civilDate(anchor.published).year + years, month, 'inferred')
}

/** The latest such day of a month on or before the publication: "on the 6th". */
export function latestDayOfMonth(anchor: Anchor, day: number): Moment | undefined {
  if (anchor.published === undefined) return day <= 31 ? openMoment(`XXXX-XX-${pad(day, 2)}`, 'day') : undefined
  const now = civilDate(anchor.published)
  for (let back = 0; back <= 2; back += 1) {
    const { year, month } = civilDate(dayNumber(now.year, now.month - back, 1))
    if (!isRealDay(year, month, day)) continue
    const candidate = dayNumber(year, month, day)
    if (candidate <= anchor.published) return dayMoment(candidate, 'inferred')
  }
  return undefined
}

/** The weekend that began last, moved by whole weeks. */
export function nearWeekend(anchor: Anchor, weeks: number): Moment {
  if (anchor.published === undefined) return openMoment('XXXX-WXX-WE', 'weekend')
  const saturday = anchor.published - ((weekday(anchor.published) + 1) % 7)
  return weekendMoment(saturday + 7 * weeks, 'inferred')
}

/** The latest such quarter that has begun, or the one told of where a year is known. */
export function bareQuarter(anchor: Anchor, quarter: number): Moment {
  if (anchor.published === undefined) return openMoment(`XXXX-Q${quarter}`, 'quarter')
  const now = civilDate(anchor.published)
  const current = Math.ceil(now.month / 3)
  return quarterMoment(now.year - (quarter > current && !anchor.future ? 1 : 0), quarter, 'inferred')
}

/** The publication's day moved by whole days; an open day where there is none. */
export function daysFromPublication(anchor: Anchor, days: number): Moment {
  if (anchor.published === undefined) return openMoment('XXXX-XX-XX', 'day')
  return dayMoment(anchor.published + days, 'inferred')
}

/**
 * The day told last moved by whole days; from the publication where none was told. "The same day" and "the day before" are those of what
 * was done, and not of who said so later: "burned it on Friday, a source said on Sunday. On the same day …".
 */
export function daysFromTold(anchor: Anchor, days: number): Moment {
  const base = (days <= 0 ? anchor.done : undefined) ?? anchor.told ?? anchor.published
  return base === undefined ? openMoment('XXXX-XX-XX', 'day') : dayMoment(base + days, 'inferred')
}

/** Year of the publication, moved. */
export function yearFromPublication(anchor: Anchor, years: number): number | undefined {
  return anchor.published === undefined ? undefined : civilDate(anchor.published).year + years
}

export const basisOf = (anchor: Anchor): Basis => (anchor.published === undefined ? 'stated' : 'inferred')
