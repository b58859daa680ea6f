/** Which rules read durations, what recurs, and clock times? */
import { pad } from '../../../stdx/index.ts'
import { type Anchor, daysFromPublication, daysFromTold } from '../anchor.ts'
import { clockOf, durationMoment, type Moment, rangeMoment, setMoment } from '../moment.ts'
import { type Around, isMarkAfter, type TimeRule, tenseOver, wordAfter, wordBefore } from '../rule.ts'
import { units, zoneOffsets } from './words.ts'

/**
 * A TIMEX3 duration: 3 and D → P3D, 2 and TH → PT2H. A count of −1 is an X, "some".
 */
export function durationValue(count: number, unit: string): string {
  const amount = count < 0 ? 'X' : String(count)
  if (unit === 'F') return `P${count < 0 ? 'X' : 2 * count}W`
  if (unit === 'C') return `P${amount}C`
  if (unit === 'E') return `P${amount}E`
  return unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`
}

/** "12 years old", "a 30 year sentence of": an age is no duration. */
function isAge(around: Around): boolean {
  return /^(?:old|older|younger)$/.test(wordAfter(around)) || /^(?:aged|age)$/.test(wordBefore(around))
}

/** Words that make a bare plural a length: for weeks, within days, in years. */
const bareFrames: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'over',
  'lasting',
  'lasted',
  'take',
  'takes',
  'took',
])

/** "The Daily Mail" is a paper. */
const isCapital = ({ view, first }: Around): boolean => /^\p{Lu}/u.test(view.tokens[first]?.text ?? '') && first > 0

export function clockText(minutes: number): string {
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`
}

/** The day of a bare clock time: the one told last, or the publication's. */
/** "The last few hours" are no more than half a day. */
const fewHoursMax = 12

/** The days that "the last few hours" before the publication lie in; both days round midnight where its hour is not known. */
function lastHours({ published, publishedMinutes }: Anchor, value: string): Moment {
  if (published === undefined) return durationMoment(value)
  const early = publishedMinutes === undefined || publishedMinutes < 60 * fewHoursMax
  return rangeMoment(value, { basis: 'inferred', first: published - (early ? 1 : 0), last: published })
}

/**
 * The day of a clock time: the one told last. The publication's where none was told, where the time heads the entry of a running
 * account that no day heads ("17:20 — The minister confirmed"), or where what was told last is still to come and what is timed has happened.
 */
function dayOfClock(anchor: Anchor, around: Around): Moment {
  const { published, headed } = anchor
  const told = anchor.done ?? anchor.told
  const isHead = around.first === 0 && /^(?:[-–—:|]|--)$/.test(wordAfter(around))
  const isAhead = told !== undefined && published !== undefined && told > published && tenseOver(around) === 'back'
  if (isHead && headed !== undefined) return daysFromTold({ ...anchor, told: headed }, 0)
  return told === undefined || isHead || isAhead ? daysFromPublication(anchor, 0) : daysFromTold({ ...anchor, told }, 0)
}

export const spanRules: readonly TimeRule[] = [
  {
    id: 'time/en/duration',
    reads: 'how long: three days, two-week, half an hour; not ages',
    patterns: [
      'the? first|latest? <count> <unit>',
      'the? first|latest? <count> more <unit>',
      '<hyphenDuration>',
      'more|less than <count> <unit>',
      'no more|less than <count> <unit>',
      'at least|most <count> <unit>',
      'up to <count> <unit>',
      'about|almost|nearly|around|over <count> <unit>',
    ],
    apply: ({ count, unit }, _anchor, around) => {
      const one = around.view.words[around.first] === 'one' && around.first === around.last - 1 && unit === 'D'
      if (count >= 1000 && unit !== 'Y' && unit !== 'D') return undefined
      return isAge(around) || one ? undefined : durationMoment(durationValue(count, unit))
    },
  },
  {
    id: 'time/en/duration-one',
    reads: 'a week, an hour, behind a word that makes it a length: for a week, within an hour, nearly a year',
    patterns: [
      'a|an <unit>',
      'a full|whole <unit>',
      'more|less than a|an <unit>',
      'nearly|almost|about|over a|an <unit>',
    ],
    apply: ({ unit }, _anchor, around) => {
      const { view, first, last } = around
      const alone = last - first === 1
      if (isAge(around) || /s$/.test(view.words[last] ?? '')) return undefined
      const framed = /^(?:for|in|within|after|than|lasted|lasting|took|take|takes|during)$/.test(wordBefore(around))
      const led = /^(?:after|before)$/.test(wordAfter(around))
      if (alone && !framed && !led) return undefined
      return durationMoment(durationValue(1, unit))
    },
  },
  {
    id: 'time/en/duration-half',
    reads: 'half an hour, half a day',
    patterns: [
      'half an hour',
      'half-hour',
      'half a day',
      'a year and a half',
      'an hour and a half',
      'a minute and a half',
    ],
    apply: (_captured, _anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      if (words.includes('year')) return durationMoment('P18M')
      if (words.includes('minute')) return durationMoment('PT1M30S')
      if (words.includes('and')) return durationMoment('PT90M')
      return durationMoment(words.includes('day') ? 'PT12H' : 'PT30M')
    },
  },
  {
    id: 'time/en/duration-vague',
    reads: 'several days, a few weeks, decades: a duration without a number',
    patterns: [
      'several|many|some <unit>',
      'a few|couple <unit>',
      'the? past|last|next|first several|few <unit>',
      'a couple of <unit>',
      '<unit>',
      '<unit> or|and <unit>',
    ],
    apply: ({ unit }, anchor, around) => {
      const { view, first, last } = around
      const word = view.words[last] ?? ''
      if (!word.endsWith('s') || isAge(around)) return undefined
      const bare = units.has(view.words[first] ?? '')
      if (bare ? !bareFrames.has(wordBefore(around)) : wordAfter(around) === 'of') return undefined
      const couple = view.words.slice(first, last).includes('couple')
      const value = durationValue(couple ? 2 : -1, unit)
      const just = unit === 'TH' && view.words.slice(first, last).some((step) => /^(?:past|last)$/.test(step))
      return just ? lastHours(anchor, value) : durationMoment(value)
    },
  },
  {
    id: 'time/en/recurring',
    reads: 'every day, each year, every two weeks, daily, nightly: what recurs',
    patterns: ['every|each <unit>', 'every other|second <unit>', 'every <count> <unit>', 'nightly|daily'],
    apply: ({ unit, count }, _anchor, around) => {
      const { first, last } = around
      if (unit === '') return isCapital(around) ? undefined : setMoment('P1D')
      const second = last - first === 2 && count === 0
      return setMoment(durationValue(second ? 2 : Math.max(1, count), unit))
    },
  },
  {
    id: 'time/en/clock',
    reads: 'a clock time: 18:07 local time, 6 p.m.; of the day told last, or of the publication',
    patterns: [
      '<clock>',
      '<clock> local time?',
      '<clock> hours|hrs|hrs. local? time?',
      '<clock> gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|msk|ist|et|z',
    ],
    apply: ({ minutes }, anchor, around) => {
      const score = /^(?:-|–)$/.test(wordAfter(around)) && /^\d/.test(wordAfter(around, 2))
      const zone = zoneOffsets.get(around.view.words[around.last] ?? '')
      return minutes < 0 || score ? undefined : clockOf(dayOfClock(anchor, around), clockText(minutes), zone)
    },
  },
  {
    id: 'time/en/clock-military',
    reads: 'a clock time in four digits behind "at" or the like: at 0615, until 1830; not what may be a year',
    patterns: ['<military>'],
    apply: ({ minutes }, anchor, around) => {
      const close = /^(?:about|around|approximately|exactly)$/.test(wordBefore(around)) ? 2 : 1
      if (!/^(?:at|until|till|since|from|to|before|after|by|between|and)$/.test(wordBefore(around, close)))
        return undefined
      const word = around.view.words[around.first] ?? ''
      const lead = word.startsWith('0')
      const framed = lead || (/^(?:at|until|till)$/.test(wordBefore(around, close)) && standsAsClock(around))
      const yearLike = /^(?:19|20)/.test(word) && !/^(?:on|today|yesterday)$/.test(wordAfter(around))
      return framed && !yearLike ? clockOf(dayOfClock(anchor, around), clockText(minutes)) : undefined
    },
  },
]

/** "At 1030 on 10 January", "at 1300," but not "at 1300 homes". */
const standsAsClock = (around: Around): boolean =>
  isMarkAfter(around) || /^(?:on|today|yesterday|in|and|this|when|the|local|gmt)$/.test(wordAfter(around))
