/** Which rules read days by the names of feasts, and dates of other calendars? */
import { civilDate, dayNumber, weekday as weekdayOf } from '../../../stdx/index.ts'
import { type Anchor, yearFromPublication } from '../anchor.ts'
import { diwali, easter, monthsNamed, monthsOfYear, orthodoxEaster } from '../calendar.ts'
import { dayMoment, feastMoment, type Moment, openMoment, rangeMoment } from '../moment.ts'
import { type Around, isCapitalAfter, isCapitalBefore, type TimeRule, tenseOver, wordAfter } from '../rule.ts'
import { type CalendarMonthName, calendarMonths, calendarYears, type Holiday, holidays } from './holidays.ts'
import { yearShift } from './shift.ts'
import { weekdays } from './words.ts'

interface Days {
  readonly first: number
  readonly last: number
}

const lasting = (first: number, days = 1): Days => ({ first, last: first + days - 1 })

/** When a feast is kept in a year of ours: once, and by the Hijri calendar never, once or twice. */
function keptIn(holiday: Holiday, year: number): readonly Days[] {
  switch (holiday.kind) {
    case 'date':
      return [lasting(dayNumber(year, holiday.month, holiday.day), holiday.days)]
    case 'weekday':
      return [lasting(nthWeekday(holiday, year) + (holiday.plus ?? 0))]
    case 'easter':
      return [lasting(easter(year) + holiday.plus, holiday.days)]
    case 'orthodox-easter':
      return [lasting(orthodoxEaster(year) + holiday.plus, holiday.days)]
    case 'month':
      return monthsNamed(holiday.calendar, holiday.months, year)
    case 'day': {
      const { calendar, months, day, days } = holiday
      const near = [year - 1, year].flatMap((each) => monthsNamed(calendar, months, each))
      return near
        .map(({ first }) => lasting(first + day - 1, days))
        .filter(({ first }) => civilDate(first).year === year)
    }
    case 'diwali':
      return [lasting(diwali(year))]
    case 'country':
      return []
  }
}

/** `nth` counts from the end of the month where it is below 0. */
function nthWeekday({ month, weekday, nth }: { month: number; weekday: number; nth: number }, year: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  }
  const last = dayNumber(year, month + 1, 1) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1)
}

/** Of the years around the publication the feast that comes nearest, before or after it where the words say so. */
function nearestFeast(holiday: Holiday, published: number, side: 'ahead' | 'back' | undefined): Days | undefined {
  const { year } = civilDate(published)
  const kept = [year - 1, year, year + 1].flatMap((each) => keptIn(holiday, each))
  const away = ({ first, last }: Days): number => Math.max(first - published, published - last, 0)
  const fits = kept.filter(({ first, last }) =>
    side === 'ahead' ? last >= published : side !== 'back' || first <= published,
  )
  return fits.toSorted((a, b) => away(a) - away(b))[0]
}

function feast(name: string, year: number, { anchor, around }: { anchor: Anchor; around: Around }): Moment | undefined {
  const holiday = holidays.get(name)
  if (holiday === undefined) return undefined
  const words = around.view.words.slice(around.first, around.last + 1)
  const relative = words.at(-1) === 'year' ? yearFromPublication(anchor, yearShift(around)) : undefined
  const whole = year > 0 ? year : relative
  const led = /^(?:last|past)$/.test(words[0] ?? '')
    ? 'back'
    : /^(?:next|coming)$/.test(words[0] ?? '')
      ? 'ahead'
      : undefined
  const side = led ?? tenseOver(around)
  const { published } = anchor
  if (holiday.kind === 'country' || (whole === undefined && published === undefined))
    return openMoment('XXXX-XX-XX', 'day')
  const days = whole !== undefined ? keptIn(holiday, whole)[0] : nearestFeast(holiday, published ?? 0, side)
  if (days === undefined) return undefined
  const basis = year > 0 ? 'stated' : 'inferred'
  if (holiday.kind === 'month') return rangeMoment('P1M', { basis, ...days })
  return feastMoment(days.first, days.last - days.first + 1, basis)
}

/** What is named after a feast, and not only then: "a Christmas market", "an Easter egg". */
const namedAfter =
  /^(?:part(?:y|ies)|markets?|fairs?|bazaars?|trees?|dinners?|lunch(?:es)?|presents?|gifts?|cards?|shopp(?:ing|ers)|carols?|songs?|albums?|decorations?|lights|bonus(?:es)?|pudding|turkeys?|eggs?|bunny|sales?|films?|movies?|specials?|jumpers?|sweaters?|stockings?|ornaments?|wreaths?|cakes?)$/

/** "Christmas Island", "Tariq Ramadan", "Easter Holmes"; or it only names something: "a Christmas market". */
function isPartOfName(around: Around): boolean {
  const next = wordAfter(around)
  if (namedAfter.test(next)) return true
  return (
    (isCapitalBefore(around) && around.view.tokens[around.first - 1]?.upos === 'PROPN') ||
    (isCapitalAfter(around) && !weekdays.has(next))
  )
}

/** A day or a month of another calendar in a year of that calendar, or in the year nearest to the publication. */
function otherDate(
  name: CalendarMonthName,
  { day, year }: { day: number; year: number },
  anchor: Anchor,
): Moment | undefined {
  const { calendar, month } = name
  const [firstYear, lastYear] = calendarYears[calendar]
  if (year > 0 && (year < firstYear || year > lastYear)) return undefined
  if (year === 0 && anchor.published === undefined)
    return openMoment(day > 0 ? 'XXXX-XX-XX' : 'XXXX-XX', day > 0 ? 'day' : 'month')
  const near = civilDate(anchor.published ?? 0).year
  const months =
    year > 0
      ? monthsOfYear(calendar, year).filter((each) => each.month === month)
      : [near - 1, near, near + 1].flatMap((each) => monthsNamed(calendar, [month], each))
  const away = ({ first }: Days): number => (year > 0 ? 0 : Math.abs(first + day - (anchor.published ?? 0)))
  const chosen = months.toSorted((a, b) => away(a) - away(b))[0]
  if (chosen === undefined || chosen.first + day - 1 > chosen.last) return undefined
  const basis = year > 0 ? 'stated' : 'inferred'
  return day > 0
    ? dayMoment(chosen.first + day - 1, basis)
    : rangeMoment('P1M', { basis, first: chosen.first, last: chosen.last })
}

const eraMarks = 'ah|a.h.|hijri|sh|s.h.|ap|a.p.|am|a.m.'

/** Which calendar the words that name it mean. */
const namedCalendars: readonly (readonly [RegExp, keyof typeof calendarYears])[] = [
  [/^(?:solar|persian|iranian|afghan|sh|s\.h\.|ap|a\.p\.)$/, 'persian'],
  [/^(?:hebrew|jewish|am)$/, 'hebrew'],
  [/^(?:hijri|islamic|muslim|lunar|ah|a\.h\.)$/, 'islamic-umalqura'],
]

export const namedRules: readonly TimeRule[] = [
  {
    id: 'time/en/holiday',
    reads:
      'a feast or named day: Christmas, Eid al-Fitr, Nowruz 2021; without a year the nearest one, earlier or later where the verb says so',
    patterns: [
      '<holiday>',
      'last|past|this|next|coming <holiday>',
      '<holiday> ,? of|in? <year>',
      '<year> <holiday>',
      '<holiday> ,? this|last|next year',
    ],
    apply: ({ name, year }, anchor, around) =>
      isPartOfName(around) ? undefined : feast(name, year, { anchor, around }),
  },
  {
    id: 'time/en/calendar-date',
    reads: 'a date of the Hijri, Solar Hijri or Hebrew calendar by its month: 10 Muharram 1443, 22 Bahman, Nisan 5782',
    patterns: ['<day> of? <calendarMonth>', '<calendarMonth> <day>', 'the? <ordinalDay> day? of <calendarMonth>']
      .flatMap((pattern) => [pattern, `${pattern} ,? <calendarYear> ${eraMarks}?`])
      .concat(`<calendarMonth> ,? <calendarYear> ${eraMarks}?`, 'the <ordinal> day of <calendarMonth>'),
    apply: ({ name, day, ordinal, year }, anchor) => {
      const month = calendarMonths.get(name)
      return month === undefined ? undefined : otherDate(month, { day: day > 0 ? day : ordinal, year }, anchor)
    },
  },
  {
    id: 'time/en/calendar-year',
    reads:
      'a year of another calendar that is named: 1443 AH, the Persian year 1401; a duration with its first and last day',
    patterns: [
      '<calendarYear> ah|a.h.|hijri|sh|s.h.',
      'the? solar|persian|iranian|afghan|islamic|hijri|muslim|hebrew|jewish hijri? calendar? year <calendarYear>',
      '<calendarYear> in|of the solar|persian|iranian|afghan|islamic|hijri|muslim|hebrew|jewish hijri? calendar',
    ],
    apply: ({ year }, _anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      const calendar = namedCalendars.find(([mark]) => words.some((word) => mark.test(word)))?.[1]
      const months = calendar === undefined ? [] : monthsOfYear(calendar, year)
      const [first, last] = [months[0]?.first, months.at(-1)?.last]
      return first === undefined || last === undefined
        ? undefined
        : rangeMoment('P1Y', { basis: 'stated', first, last })
    },
  },
]
