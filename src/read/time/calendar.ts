/**
 * On which day does a date of another calendar fall? Hijri (Umm al-Qura), Solar Hijri, Hebrew and Chinese months come from the
 * runtime's calendar tables, which need neither clock nor zone; Easter and the Julian calendar are arithmetic. Where a month
 * begins with the sighting of the moon, the day kept in a country can be one off.
 */
import { civilDate, dayNumber } from '../../stdx/index.ts'

export type Calendar = 'islamic-umalqura' | 'persian' | 'hebrew' | 'chinese'

/** One month of another calendar. `month` is a number from 1, or a name in the Hebrew calendar. */
interface CalendarMonth {
  readonly year: number
  readonly month: string
  readonly first: number
  readonly last: number
}

const dayMs = 86_400_000
/** No month of these calendars has more days; so far behind the first day of one lies the next. */
const monthDaysMax = 32

const formats = new Map<Calendar, Intl.DateTimeFormat>()

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = formats.get(calendar)
  if (known !== undefined) return known
  const options = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' } as const
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, options)
  formats.set(calendar, made)
  return made
}

function monthAt(calendar: Calendar, day: number): Omit<CalendarMonth, 'last'> {
  let found = { year: 0, month: '', first: day }
  for (const { type, value } of formatOf(calendar).formatToParts(day * dayMs)) {
    if (type === 'day') found = { ...found, first: day - Number(value) + 1 }
    else if (type === 'month') found = { ...found, month: value }
    else if (type === 'year' || (type as string) === 'relatedYear') found = { ...found, year: Number(value) }
  }
  return found
}

/** The months that begin in some years of ours, in order. */
function monthsIn(calendar: Calendar, firstYear: number, lastYear: number): CalendarMonth[] {
  const months: CalendarMonth[] = []
  const end = dayNumber(lastYear, 12, 31)
  let month = monthAt(calendar, dayNumber(firstYear, 1, 1))
  while (month.first <= end) {
    const next = monthAt(calendar, month.first + monthDaysMax)
    months.push({ ...month, last: next.first - 1 })
    month = next
  }
  return months
}

/** The years of ours in which a year of another calendar can lie. */
function yearsOf(calendar: Calendar, year: number): [number, number] {
  // The Hijri year is 354.367 days; its first began in July 622.
  const middle = {
    'islamic-umalqura': Math.floor(year * 0.970_224 + 621.57),
    persian: year + 621,
    hebrew: year - 3761,
    chinese: year,
  }
  return [middle[calendar] - 1, middle[calendar] + 2]
}

/** The months of one year of another calendar. */
export function monthsOfYear(
  calendar: Calendar,
  year: number,
): readonly { month: string; first: number; last: number }[] {
  const [from, to] = yearsOf(calendar, year)
  return monthsIn(calendar, from, to).filter((month) => month.year === year)
}

/** The months of that name that begin in a year of ours: one, and of the Hijri calendar none to two. */
export function monthsNamed(
  calendar: Calendar,
  names: readonly string[],
  year: number,
): readonly { first: number; last: number }[] {
  return monthsIn(calendar, year, year).filter(
    ({ month, first }) => names.includes(month) && civilDate(first).year === year,
  )
}

/** Western Easter Sunday. https://en.wikipedia.org/wiki/Date_of_Easter, the anonymous Gregorian algorithm. */
export function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (leaps + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const shift = moon - sunday
  return dayNumber(year, 3, 28 + shift)
}

/** Orthodox Easter Sunday: Meeus' algorithm in the Julian calendar. */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  return julianDay(year, Math.floor((moon + sunday + 114) / 31), ((moon + sunday + 114) % 31) + 1)
}

/** The day number of a date of the Julian calendar. */
export function julianDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const behind = Math.floor(shifted / 100) - Math.floor(shifted / 400) - 2
  return dayNumber(year, month, 1) + day - 1 + behind
}

/** Diwali is the day before the lunar month that begins from 18 October to 16 November. */
export function diwali(year: number): number {
  const [from, to] = [dayNumber(year, 10, 18), dayNumber(year, 11, 16)]
  const month = monthsIn('chinese', year, year).find(({ first }) => first >= from && first <= to)
  return (month?.first ?? to) - 1
}
