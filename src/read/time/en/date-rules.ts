/** Which rules read days by their names and numbers? Full dates, dates without a year, days in a row. */
import { type Anchor, fullDate, isRealDay, latestDayOfMonth, nearestDay, yearFromPublication } from '../anchor.ts'
import { type Moment, openMoment, rangeMoment } from '../moment.ts'
import { type Around, isCapitalAfter, isMarkAfter, type TimeRule, wordAfter, wordBefore } from '../rule.ts'
import { yearShift } from './shift.ts'
import { countedNouns, functionWords, namedAfterDates } from './words.ts'

/** Two digits of a year belong to the century that puts it nearest before the publication; without one, from 1930 on. */
function wholeYear(anchor: Anchor, year: number): number {
  if (year >= 100) return year
  const latest = (yearFromPublication(anchor, 0) ?? 2029) + 1
  return latest - ((((latest - year) % 100) + 100) % 100)
}

/** "14 may return", "march 14 miles": where capitals say nothing, or at the start of a question, "May" needs more. */
function isVerbLike(around: Around): boolean {
  const { view, first, last } = around
  const name = view.words.slice(first, last + 1).find((word) => word === 'may' || word === 'march')
  if (name === undefined) return false
  const next = wordAfter(around)
  const loose = view.caseless || first === 0
  if (!loose || isMarkAfter(around)) return false
  const counted = countedNouns.has(next) || !functionWords.has(next)
  return name === view.words[first]
    ? counted
    : counted && !/^(?:on|of|since|until|from|by|the|,)$/.test(wordBefore(around))
}

/** "July 3 Square", "the April 19 Movement (M-19)". */
function isNameOfSomething(around: Around): boolean {
  return namedAfterDates.has(wordAfter(around)) && (around.view.caseless || isCapitalAfter(around))
}

function range(first: number, last: number, stated: boolean): Moment | undefined {
  if (last <= first) return undefined
  return rangeMoment(`P${last - first + 1}D`, { basis: stated ? 'stated' : 'inferred', first, last })
}

/** Days of one month, "5-7 January 2022"; without a year the first day is the nearest to the publication. */
function dayRange(
  anchor: Anchor,
  days: { year: number; month: number; day: number; lastDay: number },
): Moment | undefined {
  const { year, month, day, lastDay } = days
  const start = year > 0 ? fullDate(wholeYear(anchor, year), month, day) : nearestDay(anchor, month, day)
  if (start === undefined || lastDay <= day || !isRealDay(2000, month, lastDay)) return undefined
  if (start.first === undefined) return { ...openMoment(`P${lastDay - day + 1}D`, 'none'), type: 'DURATION' }
  return range(start.first, start.first + lastDay - day, year > 0)
}

const inferred = (moment: Moment | undefined): Moment | undefined =>
  moment === undefined ? undefined : { ...moment, basis: 'inferred' }

/** Each pattern, and the same behind a weekday. */
const withWeekday = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => [pattern, `<weekday> ,? ${pattern}`])

/** Each pattern, and the same before a year. */
const withYear = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => [pattern, `${pattern} ,? <year>`])

export const dateRules: readonly TimeRule[] = [
  {
    id: 'time/en/iso-date',
    reads: 'a date in digits, year first: 2022-01-06',
    patterns: ['<isoDate>'],
    apply: ({ year, month, day }) => fullDate(year, month, day),
  },
  {
    id: 'time/en/numeric-date',
    reads:
      'a date in digits with slashes, where it can only be read one way or another of the text tells the order, or with dots, day first: 13/01/2022, 06.01.2022',
    patterns: ['<numericDate>'],
    apply: ({ year, month, day }) => fullDate(year, month, day),
  },
  {
    id: 'time/en/day-month-year',
    reads: 'a day, a month and a year: 6 January 2022, January 6, 2022, the 6th of January 2022',
    patterns: withWeekday([
      '<day> of? <month> ,? <year>',
      'the <ordinalDay> of? <month> ,? <year>',
      'the <day> of <month> ,? <year>',
      '<month> the? <day> ,? <year>',
    ]),
    apply: ({ year, month, day }) => fullDate(year, month, day),
  },
  {
    id: 'time/en/short-year',
    reads: 'a day, a month and the last two digits of the year, as in datelines: 12 Jan 90',
    patterns: ['<day> <month> <shortYear>', '<month> <day> , <shortYear>'],
    apply: ({ year, month, day }, anchor, around) => {
      const { view, first, last } = around
      const short = view.words.slice(first, last + 1).some((word) => /^\p{L}{3,4}\.?$/u.test(word))
      return short && isMarkAfter(around) ? fullDate(wholeYear(anchor, year), month, day) : undefined
    },
  },
  {
    id: 'time/en/day-month',
    reads: 'a day and a month: of the years around the publication, the nearest; a weekday beside it decides',
    patterns: withWeekday([
      '<day> of? <month>',
      'the <ordinalDay> of? <month>',
      'the <day> of <month>',
      '<month> the? <day>',
      'the <ordinal> of <month>',
    ]),
    apply: ({ month, day, ordinal, weekday }, anchor, around) => {
      if (isVerbLike(around) || isNameOfSomething(around)) return undefined
      const over = /^(?:ended|since)$/.test(wordBefore(around))
      return nearestDay(anchor, month, day > 0 ? day : ordinal, { over, ...(weekday > 0 ? { weekday } : {}) })
    },
  },
  {
    id: 'time/en/day-month-relative-year',
    reads: 'a day and a month of this, last or next year: January 6 last year',
    patterns: ['<month> <day> ,? of? this|last|next year', '<day> <month> ,? of? this|last|next year'],
    apply: ({ month, day }, anchor, around) => {
      const year = yearFromPublication(anchor, yearShift(around))
      return year === undefined ? nearestDay(anchor, month, day) : inferred(fullDate(year, month, day))
    },
  },
  {
    id: 'time/en/day-range',
    reads: 'days of one month: 5-7 January, January 5 to 7, 2022; a duration with its first and last day',
    patterns: withYear(['<day> -|–|—|to|through <lastDay> of? <month>', '<month> <day> -|–|—|to|through <lastDay>']),
    apply: (captured, anchor, around) => (isVerbLike(around) ? undefined : dayRange(anchor, captured)),
  },
  {
    id: 'time/en/day-pair',
    reads: 'two days in a row, or all between two: 5 and 6 January, between January 2 and 5; a duration',
    patterns: withYear(['<day> and|or|/ <lastDay> of? <month>', '<month> <day> and|or|/ <lastDay>']),
    apply: (captured, anchor, around) => {
      const { view, last } = around
      const open = captured.year === 0 && view.words[last] !== undefined && /^\d/.test(view.words[last] ?? '')
      const between = wordBefore(around) === 'between'
      if ((captured.lastDay !== captured.day + 1 && !between) || isVerbLike(around)) return undefined
      return open && !isMarkAfter(around) && !functionWords.has(wordAfter(around))
        ? undefined
        : dayRange(anchor, captured)
    },
  },
  {
    id: 'time/en/day-of-month',
    reads: 'a day without its month, on the 6th: the latest such day on or before the publication',
    patterns: ['the <ordinalDay>', 'the <ordinalDay> of this|the month'],
    apply: ({ day }, anchor, around) => {
      const before = /^(?:on|since|until|by|from)$/.test(wordBefore(around))
      const whole = wordBefore({ ...around, first: around.last + 1 }) === 'month'
      const alone = isMarkAfter(around) || (functionWords.has(wordAfter(around)) && wordAfter(around) !== 'of')
      return whole || (before && alone) ? latestDayOfMonth(anchor, day) : undefined
    },
  },
]
