/** What can stand at the slots of English patterns? One reader each. */
import { readCardinal } from '../../../stdx/index.ts'
import type { Grain } from '../moment.ts'
import type { Slot, SlotMatch, Slots, View } from '../pattern.ts'
import { calendarMonths, holidays } from './holidays.ts'
import { decades, months, ordinals, parts, seasons, units, weekdayPlurals, weekdays, zones } from './words.ts'

const cardinalStarts =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  )

/** Names are capitalised unless the text has no case. */
function isNamed(view: View, at: number): boolean {
  return view.caseless || /^\p{Lu}/u.test(view.tokens[at]?.text ?? '')
}

function named(table: ReadonlyMap<string, number>, field: 'month' | 'lastMonth' | 'weekday'): Slot {
  return {
    starts: [...table.keys()],
    read: (view, at) => {
      const value = table.get(view.words[at] ?? '')
      return value === undefined || !isNamed(view, at) ? undefined : { length: 1, captured: { [field]: value } }
    },
  }
}

function looked<Value>(table: ReadonlyMap<string, Value>, field: 'unit' | 'part' | 'season' | 'ordinal'): Slot {
  return {
    starts: [...table.keys()],
    read: (view, at) => {
      const value = table.get(view.words[at] ?? '')
      return value === undefined ? undefined : { length: 1, captured: { [field]: value } }
    },
  }
}

/** A name of one or several words, the longest that fits. */
function phrased(table: ReadonlyMap<string, unknown>): Slot {
  const wordsMax = Math.max(...[...table.keys()].map((name) => name.split(' ').length))
  return {
    starts: [...new Set([...table.keys()].map((name) => name.split(' ')[0] ?? ''))],
    read: (view, at) => {
      if (!isNamed(view, at)) return undefined
      for (let length = wordsMax; length > 0; length -= 1) {
        const name = view.words
          .slice(at, at + length)
          .join(' ')
          .replaceAll('’', "'")
        if (table.has(name) && at + length <= view.words.length) return { length, captured: { name } }
      }
      return undefined
    },
  }
}

/** One token that begins with a digit. */
function digits(
  pattern: RegExp,
  capture: (match: RegExpExecArray, view: View) => SlotMatch['captured'] | undefined,
): Slot {
  return {
    startsAt: 'digit',
    read: (view, at) => {
      const match = pattern.exec(view.words[at] ?? '')
      const captured = match === null ? undefined : capture(match, view)
      return captured === undefined ? undefined : { length: 1, captured }
    },
  }
}

const dayIn = (text: string): number | undefined => (Number(text) >= 1 && Number(text) <= 31 ? Number(text) : undefined)

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const ORDINAL_DAY = /^(\d{1,2})(?:st|nd|rd|th)$/

function daySlot(pattern: RegExp, field: 'day' | 'lastDay'): Slot {
  return digits(pattern, (match) => {
    const day = dayIn(match[1] ?? '')
    return day === undefined ? undefined : { [field]: day }
  })
}

function yearSlot(field: 'year' | 'lastYear'): Slot {
  return digits(/^(1\d|20)\d\d$/, (match) => ({ [field]: Number(match[0]) }))
}

/**
 * "1/13/2022" and "13/1/2022" tell which is the day; "1/6/2022" does not and is refused, but where another date of its text tells
 * which stands first. "13.01.2022" is day first.
 */
const numericDate = digits(/^(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)$/, (match, { firstOfDate }) => {
  const [left, right, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (match[2] === '.' || left > 12 || left === right) return { day: left, month: right, year }
  if (right > 12 || firstOfDate === 'month') return { day: right, month: left, year }
  return firstOfDate === 'day' ? { day: left, month: right, year } : undefined
})

/** "FY2022" */
const fiscalYears = Array.from({ length: 101 }, (_, index) => `fy${1980 + index}`)

/** "Nineteen ninety-one", "twenty twelve", "two thousand and one". */
function readSpelledYear(view: View, at: number): SlotMatch | undefined {
  const first = view.words[at] ?? ''
  if (first === 'two') {
    const found = readCardinal(view.words, at)
    const whole =
      found !== undefined && found.value >= 2000 && found.value < 2020 && !/^\d/.test(view.words[at + 1] ?? '')
    return whole && /^(?:year|in|since)$/.test(view.words[at - 1] ?? '')
      ? { length: found.length, captured: { year: found.value } }
      : undefined
  }
  const century = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[first]
  const rest = readCardinal(view.words, at + 1)
  if (century === undefined || rest === undefined || rest.value < 10 || rest.value > 99) return undefined
  if (century === 2000 && rest.value > 30) return undefined
  return { length: 1 + rest.length, captured: { year: century + rest.value } }
}

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/
const MILITARY = /^(\d{2})(\d{2})$/
const HALF = /^([ap])\.?m\.?$/
const MILITARY_MARKS = new Set([...zones, 'hours', 'hrs', 'hrs.', 'local'])

/** "18:07", "6 p.m.", "6.30 am", "1807 GMT", "noon", "midnight": minutes past midnight. */
function readClock(view: View, at: number): SlotMatch | undefined {
  const word = view.words[at] ?? ''
  if (word === 'noon') return { length: 1, captured: { minutes: 720 } }
  if (word === 'midnight') return { length: 1, captured: { minutes: 1440 } }
  const military = MILITARY.exec(word)
  const next = view.words[at + 1] ?? ''
  if (military !== null && MILITARY_MARKS.has(next)) return clockMatch(Number(military[1]), Number(military[2]), 1)
  const match = CLOCK.exec(word)
  if (match === null) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  const half = HALF.exec(next)
  if (half !== null && hour >= 1 && hour <= 12) return clockMatch((hour % 12) + (half[1] === 'p' ? 12 : 0), minute, 2)
  if (next === "o'clock" || next === 'o’clock') return clockMatch(hour, minute, 2)
  return word.includes(':') ? clockMatch(hour, minute, 1) : undefined
}

function clockMatch(hour: number, minute: number, length: number): SlotMatch | undefined {
  return hour > 23 || minute > 59 ? undefined : { length, captured: { minutes: hour * 60 + minute } }
}

const cardinal: Slot = {
  starts: cardinalStarts,
  startsAt: 'digit',
  read: (view, at) => {
    const found = readCardinal(view.words, at)
    return found === undefined ? undefined : { length: found.length, captured: { count: found.value } }
  },
}

/** One token with a hyphen in it, "mid-January", "two-week". */
function hyphened(
  capture: (left: string, right: string, view: View, at: number) => SlotMatch['captured'] | undefined,
): Slot {
  return {
    startsAt: 'hyphen',
    read: (view, at) => {
      const word = view.words[at] ?? ''
      const cut = word.search(/[-‐‑]/)
      const captured = capture(word.slice(0, cut), word.slice(cut + 1), view, at)
      return captured === undefined ? undefined : { length: 1, captured }
    },
  }
}

const isPhase = (word: string): boolean => word === 'mid' || word === 'early' || word === 'late'

const hyphenDuration = hyphened((left, right) => {
  const count = /^(?:several|many|multi)$/.test(left) ? -1 : readCardinal([left], 0)?.value
  const long = right.endsWith('-long') || right.endsWith('long') ? right.replace(/-?long$/, '') : right
  const unit = units.get(long) ?? (right === 'long' ? units.get(left) : undefined)
  if (unit === undefined || (right !== 'long' && count === undefined)) return undefined
  return { count: right === 'long' ? 1 : (count ?? 0), unit }
})

/** A moment that was found before and starts here. */
function found(grains: readonly Grain[]): Slot {
  return {
    startsAt: 'found',
    read: (view, at) => {
      const known = view.found.get(at)
      if (known === undefined || !grains.includes(known.moment.grain)) return undefined
      const part =
        known.moment.grain === 'clock' ? known.moment.value.slice(known.moment.value.lastIndexOf('T') + 1) : ''
      const captured = part === '' ? { moment: known.moment } : { part }
      return { length: known.last - at + 1, captured }
    },
  }
}

export const slots: Slots = {
  month: named(months, 'month'),
  lastMonth: named(months, 'lastMonth'),
  weekday: named(weekdays, 'weekday'),
  weekdays: named(weekdayPlurals, 'weekday'),
  unit: looked(units, 'unit'),
  part: looked(parts, 'part'),
  season: looked(seasons, 'season'),
  ordinal: looked(ordinals, 'ordinal'),
  holiday: phrased(holidays),
  calendarMonth: phrased(calendarMonths),
  calendarYear: digits(/^(1[2-5]\d\d|5[6-8]\d\d)$/, (match) => ({ year: Number(match[0]) })),
  day: daySlot(DAY, 'day'),
  lastDay: daySlot(DAY, 'lastDay'),
  ordinalDay: daySlot(ORDINAL_DAY, 'day'),
  year: yearSlot('year'),
  lastYear: yearSlot('lastYear'),
  spelledYear: { starts: ['eighteen', 'nineteen', 'twenty', 'two'], read: readSpelledYear },
  fiscalYear: {
    starts: fiscalYears,
    read: (view, at) => ({ length: 1, captured: { year: Number(/\d{4}$/.exec(view.words[at] ?? '')?.[0] ?? 0) } }),
  },
  shortYear: digits(/^\d\d$/, (match) => ({ year: Number(match[0]) })),
  decade: digits(/^((?:1[5-9]|20)\d0)s$/, (match) => ({ year: Number(match[1]) })),
  spelledDecade: {
    starts: [...decades.keys()],
    read: (view, at) => ({ length: 1, captured: { year: decades.get(view.words[at] ?? '') ?? 0 } }),
  },
  shortDecade: digits(/^([2-9]0)s$/, (match) => ({ year: 1900 + Number(match[1]) })),
  isoDate: digits(/^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/, (match) => ({
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  })),
  numericDate,
  centuryNumber: digits(/^(\d{1,2})(?:st|nd|rd|th)$/, (match) => ({ ordinal: Number(match[1]) })),
  count: cardinal,
  clock: { starts: ['noon', 'midnight'], startsAt: 'digit', read: readClock },
  military: digits(/^([01]\d|2[0-3])([0-5]\d)$/, (match) => ({ minutes: 60 * Number(match[1]) + Number(match[2]) })),
  phaseMonth: hyphened((left, right, view, at) => {
    const month = isPhase(left) ? months.get(right) : undefined
    const capital = view.caseless || /\p{Lu}/u.test(view.tokens[at]?.text ?? '')
    return month === undefined || !capital ? undefined : { month }
  }),
  phaseYear: hyphened((left, right) =>
    isPhase(left) && /^(?:19|20)\d\d$/.test(right) ? { year: Number(right) } : undefined,
  ),
  phaseDecade: hyphened((left, right) =>
    isPhase(left) && /^(?:1[5-9]|20)\d0s$/.test(right) ? { year: Number(right.slice(0, 4)) } : undefined,
  ),
  hyphenDuration,
  hyphenQuarter: hyphened((left, right) => {
    const ordinal = ordinals.get(left)
    return ordinal === undefined || right !== 'quarter' ? undefined : { ordinal }
  }),
  when: found(['day']),
  whenPart: found(['part']),
  clocked: found(['clock']),
  period: found(['week', 'weekend', 'month', 'season', 'quarter', 'year', 'decade']),
}
