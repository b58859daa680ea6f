/** Which rules read how far off a time is, from the publication or from the day told last? */
import { civilDate, dayNumber, monthPattern, weekdayPattern } from '../../../stdx/index.ts'
import { type Anchor, daysFromTold, yearFromPublication } from '../anchor.ts'
import {
  clockOf,
  dayMoment,
  decadeMoment,
  durationMoment,
  type Moment,
  monthMoment,
  openMoment,
  partOf,
  quarterMoment,
  rangeMoment,
  referenceMoment,
  weekMoment,
  yearMoment,
} from '../moment.ts'
import { type Around, isMarkAfter, type TimeRule, wordAfter, wordBefore } from '../rule.ts'
import { shiftOf } from './shift.ts'
import { durationValue } from './span-rules.ts'

const lead = ({ view, first }: Around): string => view.words[first] ?? ''
const tail = ({ view, last }: Around): string => view.words[last] ?? ''

/** A whole of time moved by `count` of its unit from a day: "two weeks ago" is that week, "a year ago" that year. */
function shifted(unit: string, from: number, count: number): Moment | undefined {
  const { year, month, day } = civilDate(from)
  if (unit === 'D') return dayMoment(from + count, 'inferred')
  if (unit === 'W' || unit === 'F') return weekMoment(from + (unit === 'F' ? 14 : 7) * count, 'inferred')
  if (unit === 'M') return monthMoment(year, month + count, 'inferred')
  if (unit === 'Q') return quarterMoment(year, Math.ceil(month / 3) + count, 'inferred')
  const years = unit === 'Y' ? count : unit === 'E' ? 10 * count : unit === 'C' ? 100 * count : undefined
  const target = years === undefined ? undefined : year + years
  if (target === undefined || target < 10 || target > 9999 || day < 1) return undefined
  if (unit === 'E') return decadeMoment(Math.floor(target / 10) * 10, 'inferred')
  return yearMoment(target, 'inferred')
}

/** No report speaks of a day or year further off; larger counts are slips of the pen. */
const agoMax = 5000

function ago(anchor: Anchor, unit: string, count: number): Moment | undefined {
  if (count > agoMax) return undefined
  if (unit.startsWith('T')) return minutesAgo(anchor, unit, count)
  if (anchor.published === undefined) return durationMoment(durationValue(count, unit))
  return shifted(unit, anchor.published, -count)
}

function minutesAgo(anchor: Anchor, unit: string, count: number): Moment {
  const { published, publishedMinutes } = anchor
  if (published === undefined || publishedMinutes === undefined || unit === 'TS') return referenceMoment('PAST_REF')
  const minutes = publishedMinutes - count * (unit === 'TH' ? 60 : 1)
  const back = Math.floor(minutes / 1440)
  const within = minutes - back * 1440
  const hour = String(Math.floor(within / 60)).padStart(2, '0')
  const clock = unit === 'TH' ? hour : `${hour}:${String(within % 60).padStart(2, '0')}`
  const day = dayMoment(published + back, 'inferred')
  return unit === 'TH' ? { ...clockOf(day, `${clock}:00`), value: `${day.value}T${clock}` } : clockOf(day, clock)
}

function yearEarlier(anchor: Anchor): Moment | undefined {
  if (anchor.toldQuarter !== undefined) {
    return quarterMoment(anchor.toldQuarter.year - 1, anchor.toldQuarter.quarter, 'inferred')
  }
  const year = yearFromPublication(anchor, -1)
  return year === undefined ? durationMoment('P1Y') : yearMoment(year, 'inferred')
}

/** The calendar week, month or year beside the publication's own. */
function calendarUnit(anchor: Anchor, unit: string, count: number): Moment | undefined {
  if (anchor.published !== undefined) return shifted(unit, anchor.published, count)
  const open: Readonly<Record<string, string>> = { W: 'XXXX-WXX', M: 'XXXX-XX', Q: 'XXXX-QX', Y: 'XXXX' }
  const value = open[unit]
  return value === undefined ? undefined : openMoment(value, unit === 'Y' ? 'year' : unit === 'M' ? 'month' : 'week')
}

/** "The last 72 hours" are three days. */
const hoursMax = 96

/** "The past two weeks" up to the publication, "the next two weeks" from it on. */
function stretch(anchor: Anchor, about: { unit: string; count: number; ahead: boolean }): Moment {
  const { unit, count, ahead } = about
  const value = durationValue(count, unit)
  if (anchor.published !== undefined && unit === 'TH' && !ahead && count <= hoursMax)
    return rangeMoment(value, {
      basis: 'inferred',
      first: anchor.published - Math.ceil(count / 24),
      last: anchor.published,
    })
  if (anchor.published === undefined || unit.startsWith('T') || count > agoMax) return durationMoment(value)
  const { year, month, day } = civilDate(anchor.published)
  const sign = ahead ? 1 : -1
  const years: Readonly<Record<string, number>> = { Y: 1, E: 10, C: 100 }
  const far =
    unit === 'D' || unit === 'W' || unit === 'F'
      ? anchor.published + sign * count * (unit === 'D' ? 1 : unit === 'W' ? 7 : 14)
      : unit === 'M' || unit === 'Q'
        ? dayNumber(year, month + sign * count * (unit === 'M' ? 1 : 3), day)
        : dayNumber(Math.max(1, year + sign * count * (years[unit] ?? 1)), month, day)
  const [first, last] = ahead ? [anchor.published, far] : [far, anchor.published]
  return rangeMoment(value, { basis: 'inferred', first, last })
}

/** "The year" and the like lean on what is around them; "the year ended March 31" is a length. */
function runningUnit(
  anchor: Anchor,
  around: Around,
  { unit, part }: { unit: string; part: string },
): Moment | undefined {
  const before = wordBefore(around)
  const after = wordAfter(around)
  if (!standsAlone(around) && !/^(?:for|to|of|ended|ending|from)$/.test(after)) return undefined
  // "The week to Sunday", "the night from Sunday to Monday": their days say which.
  if (unit !== 'Y' && /^(?:to|ending|ended|from)$/.test(after) && endsOn.test(wordAfter(around, 2))) return undefined
  if (part !== '') return before === 'in' && after !== 'of' ? partOf(daysFromTold(anchor, 0), part) : undefined
  if (tail(around).endsWith('s')) return undefined
  const alone = around.last - around.first === 1
  if (unit === 'Y' && /^(?:ended|ending)$/.test(after)) return durationMoment('P1Y')
  if (unit === 'D')
    return /^(?:in|during)$/.test(before) && after !== 'of' && alone ? daysFromTold(anchor, 0) : undefined
  if (!/^[WMY]$/.test(unit) || after === 'of') return undefined
  if (alone && !/^(?:of|in|for|during|throughout|within)$/.test(before)) return undefined
  return calendarUnit(anchor, unit, 0)
}

const endsOn = new RegExp(`^(?:${weekdayPattern}|${monthPattern}|\\d{1,2})$`, 'i')

/** "the day before" is a day only where no noun follows: "the day before the vote" is not. */
const standsAlone = (around: Around): boolean =>
  isMarkAfter(around) || /^(?:and|but|when|in|at|by|with|that|as|were|was|had|after)$/.test(wordAfter(around))

export const distanceRules: readonly TimeRule[] = [
  {
    id: 'time/en/ago',
    reads: 'two days ago, a month ago, three years ago: so long before the publication, as exact as the unit',
    patterns: [
      'about|almost|nearly|some|around|over? <count> <unit> ago',
      'about|almost|nearly|over? a|an|one <unit> ago',
      'more|less than <count> <unit> ago',
      'more|less than a|an <unit> ago',
    ],
    apply: ({ count, unit }, anchor) => {
      const many = count === 0 ? 1 : count
      return unit === 'Y' && many === 1 ? yearEarlier(anchor) : ago(anchor, unit, many)
    },
  },
  {
    id: 'time/en/ago-vague',
    reads: 'several days ago, months ago: some time before the publication',
    patterns: ['several|many|some <unit> ago', 'a few|couple <unit> ago', 'a couple of <unit> ago', '<unit> ago'],
    apply: (_captured, _anchor, around) => (lead(around) === tail(around) ? undefined : referenceMoment('PAST_REF')),
  },
  {
    id: 'time/en/year-earlier',
    reads:
      'a year earlier, the year-earlier quarter: a year before the quarter told last, or before the publication’s year',
    patterns: [
      'a year earlier',
      'year-earlier|year-ago quarter|period',
      'year-earlier|year-ago',
      'the year-earlier|year-ago quarter|period',
      'the comparable|same|corresponding year-earlier|year-ago quarter|period',
      'the same|corresponding period last year',
      'the? year-earlier|year-ago <ordinal> quarter',
    ],
    apply: ({ ordinal }, anchor) => {
      const year = yearFromPublication(anchor, -1)
      return ordinal >= 1 && ordinal <= 4 && year !== undefined
        ? quarterMoment(year, ordinal, 'inferred')
        : yearEarlier(anchor)
    },
  },
  {
    id: 'time/en/told-quarter',
    reads: 'the quarter, the latest period: the quarter told last',
    patterns: [
      'the quarter',
      'that quarter',
      'the latest quarter|period',
      'the most recent quarter|period',
      'the period',
    ],
    apply: (_captured, { toldQuarter }) =>
      toldQuarter === undefined ? undefined : quarterMoment(toldQuarter.year, toldQuarter.quarter, 'inferred'),
  },
  {
    id: 'time/en/told-day',
    reads: 'the day before, the following day, that day: counted from the day told last, not from the publication',
    patterns: [
      'the previous|preceding|following|next|same day',
      'that|the very? same? day',
      'that same? day',
      'the day before|after|earlier',
      'a|one day before|after|earlier|later',
    ],
    apply: (_captured, anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      const before = words.some((word) => /^(?:previous|preceding|before|earlier)$/.test(word))
      const after = words.some((word) => /^(?:following|next|after|later)$/.test(word))
      const same = words.includes('that') || words.includes('same')
      if (!before && !after && !same) return undefined
      if (/^(?:before|after)$/.test(tail(around)) && !standsAlone(around)) return undefined
      if (anchor.told === undefined && !before) return undefined
      return daysFromTold(anchor, before ? -1 : after ? 1 : 0)
    },
  },
  {
    id: 'time/en/told-part',
    reads: 'that night, the same evening, the next morning: a part of the day told last, or of the one after it',
    patterns: ['that|the same? <part>', 'the next|following|previous <part>', 'the <part> before|after'],
    apply: ({ part }, anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      if (anchor.told === undefined || (words.length === 2 && words[0] === 'the')) return undefined
      if (/^(?:before|after)$/.test(tail(around)) && !standsAlone(around)) return undefined
      const has = (...those: string[]): boolean => those.some((word) => words.includes(word))
      const shift = has('previous', 'before') ? -1 : has('next', 'following', 'after') ? 1 : 0
      return partOf(daysFromTold(anchor, shift), part)
    },
  },
  {
    id: 'time/en/told-unit',
    reads: 'that year, the following month, the previous week: beside the calendar unit of what was told last',
    patterns: ['that same? <unit>', 'the same|following|previous|preceding <unit>'],
    apply: ({ unit }, anchor, around) => {
      const { view, first, last } = around
      if (anchor.toldFirst === undefined || !/^[WMQY]$/.test(unit) || tail(around).endsWith('s')) return undefined
      const shift =
        Math.max(...view.words.slice(first, last).map(shiftOf)) +
        Math.min(...view.words.slice(first, last).map(shiftOf))
      return shifted(unit, anchor.toldFirst, shift)
    },
  },
  {
    id: 'time/en/running-unit',
    reads: 'the year, the week, later in the day: the calendar unit that the publication lies in',
    patterns: [
      'the <unit>',
      'the full|fiscal|current|present|calendar <unit>',
      'the current fiscal <unit>',
      'the <part>',
    ],
    apply: ({ unit, part }, anchor, around) => runningUnit(anchor, around, { unit, part }),
  },
  {
    id: 'time/en/told-days',
    reads: 'two days later, three weeks earlier: so long from the day told last',
    patterns: ['<count> <unit> earlier|later', 'a|an <unit> earlier|later'],
    apply: ({ count, unit }, anchor, around) => {
      const many = count === 0 ? 1 : count
      if (anchor.told === undefined || unit.startsWith('T') || many > agoMax) return undefined
      return shifted(unit, anchor.told, tail(around) === 'earlier' ? -many : many)
    },
  },
  {
    id: 'time/en/calendar-unit',
    reads: 'last week, this month, next year: the calendar week, month or year beside the publication’s own',
    patterns: [
      'last|this|next|previous <unit>',
      'earlier|later last|this|next <unit>',
      'the current|coming|previous <unit>',
    ],
    apply: ({ unit }, anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      if (unit.startsWith('T') || unit === 'D' || unit === 'E' || unit === 'C' || /s$/.test(tail(around)))
        return undefined
      const shift = words.map(shiftOf).find((step) => step !== 0) ?? 0
      return calendarUnit(anchor, unit, shift)
    },
  },
  {
    id: 'time/en/stretch',
    reads: 'the past two weeks, the next three days: a duration that ends or begins with the publication',
    patterns: [
      'the? past|last|next|coming|previous <count> <unit>',
      'the past|last|next|coming <unit>',
      'the past|last|next couple of <unit>',
    ],
    apply: ({ count, unit }, anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      const ahead = words.includes('next') || words.includes('coming')
      const many = words.includes('couple') ? 2 : count === 0 ? 1 : count
      if (count === 0 && many === 1 && /s$/.test(tail(around))) return undefined
      return stretch(anchor, { unit, count: many, ahead })
    },
  },
]
