/**
 * Which day is it? Arithmetic on days of the proleptic Gregorian calendar, counted from 1970-01-01 as day 0. No time zones
 * and no clock: a day here is a date as it is written.
 */

/** A date as written; `month` is 1 to 12. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number of a date; the month may run over, so that month 13 is next January. Year 1 to 9999. */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12)
  const within = ((((month - 1) % 12) + 12) % 12) + 1
  // Years that begin in March put the leap day last; an era is 400 of them. http://howardhinnant.github.io/date_algorithms.html
  const marchYear = within <= 2 ? carried - 1 : carried
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (within + (within > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** ISO 8601 week: the year that it belongs to, its number, and the day number of its Monday. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
  readonly monday: number
}

export function isoWeek(number: number): IsoWeek {
  const monday = number - weekday(number) + 1
  const { year } = civilDate(monday + 3)
  const firstMonday = dayNumber(year, 1, 4) - weekday(dayNumber(year, 1, 4)) + 1
  return { year, week: (monday - firstMonday) / 7 + 1, monday }
}

/** `2022-01-06` */
export function formatDay(number: number): string {
  const { year, month, day } = civilDate(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day number of the date that an ISO 8601 string begins with, as written there; `undefined` where it has none. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso.trim())
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? dayNumber(year, month, day) : undefined
}

/** A whole number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
