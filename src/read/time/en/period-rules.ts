/** Which rules read months, years, quarters and seasons by their names and numbers? */
import { civilDate, dayNumber, formatDay } from '../../../stdx/index.ts'
import { type Anchor, bareMonth, bareQuarter, monthOfYear, yearFromPublication } from '../anchor.ts'
import {
  dayMoment,
  halfMoment,
  type Moment,
  monthMoment,
  openMoment,
  quarterMoment,
  rangeMoment,
  seasonMoment,
  yearMoment,
  yearsMoment,
} from '../moment.ts'
import {
  type Around,
  isCapitalAfter,
  isCapitalBefore,
  isMarkAfter,
  type TimeRule,
  tenseOver,
  wordAfter,
  wordBefore,
} from '../rule.ts'
import { yearShift } from './shift.ts'
import {
  carMakes,
  countedNouns,
  functionWords,
  mayFrames,
  monthFrames,
  namedAfterDates,
  namedByYear,
  personVerbs,
  shortNames,
  weakYearFrames,
  yearFrames,
} from './words.ts'

/** "Theresa May", "August Wilson", "April said": the month is a name there. */
function isPersonName(around: Around): boolean {
  const next = wordAfter(around)
  if (isCapitalBefore(around) && !monthFrames.has(wordBefore(around))) return true
  return personVerbs.has(next) || isCapitalAfter(around)
}

function isBareMonth(around: Around): boolean {
  const word = around.view.words[around.first] ?? ''
  const before = wordBefore(around)
  const frames = word === 'may' || word === 'march' ? mayFrames : monthFrames
  if (shortNames.has(word) && word !== 'may') return false
  if (
    (around.view.caseless || around.view.sentence.headline) &&
    word === 'march' &&
    /^(?:to|on|toward|towards|against|by)$/.test(wordAfter(around))
  )
    return false
  return (frames.has(before) || isModifier(around)) && !isPersonName(around)
}

/** "A June agreement", "the 2000 Olympics": what stands before a noun and says which. */
function isModifier(around: Around): boolean {
  const { view, first } = around
  const token = view.tokens[first]
  const noun = view.tokens[token?.head ?? -1]
  if (token === undefined || noun === undefined || token.head <= first || token.head > first + 3) return false
  if (token.upos === 'NUM') return noun.upos === 'PROPN' || /Number=Sing/.test(noun.feats)
  if (/^\d/.test(wordAfter(around))) return false
  // The tagger takes "the March siege" for a name.
  const isNoun = noun.upos === 'NOUN' || namedByYear.test(noun.lower)
  return isNoun && /^(?:compound|nmod:unmarked)$/.test(token.deprel) && view.words[first] !== 'may'
}

/** Whether a bare number of four digits is a year: "in 2014", "since 2014", "(2014)", "the 2014 coup". */
function isYear(around: Around): boolean {
  const before = wordBefore(around)
  const after = wordAfter(around)
  // "In 2019 soldiers killed 100 people": the year hangs on the verb, and counts nobody.
  const token = around.view.tokens[around.first]
  const isCounting = countedNouns.has(after) && token?.deprel !== 'obl'
  if (isCounting || carMakes.has(after) || after === 'to' || after === '-' || after === 'or' || after === '%')
    return false
  if (yearFrames.has(before) || isHeading(around)) return true
  if (before === 'of' && namedByYear.test(wordBefore(around, 2))) return true
  const plain = isMarkAfter(around) || functionWords.has(after)
  if (weakYearFrames.has(before)) return plain && wordBefore(around, 2) !== 'total' && wordBefore(around, 2) !== 'crowd'
  if (before === '(') return after === ')' || after === ',' || after === ';'
  const determined = /^(?:the|its|his|their|['’]s|a)$/.test(before)
  const isNamed = namedByYear.test(after) || !after.endsWith('s')
  if (determined && /^\p{L}+$/u.test(after) && !functionWords.has(after) && isNamed) return true
  const described = /^(?:ADJ|PROPN|DET)$/.test(around.view.tokens[around.first - 1]?.upos ?? '') && around.first > 0
  return described && isModifier(around)
}

/** "2012:", "2025": all that a line or what opens it says. */
const isHeading = ({ view, first }: Around): boolean =>
  first === 0 && (view.tokens.length === 1 || (view.tokens.length === 2 && view.tokens[1]?.kind === 'mark'))

/** "In the summer", "during the winter", and not "the spring that feeds the town". */
const isRunningSeason = (around: Around): boolean =>
  /^(?:in|into|of|during|over|through|throughout|since|until|by|for)$/.test(wordBefore(around)) &&
  (isMarkAfter(around) || (functionWords.has(wordAfter(around)) && !/^(?:of|from)$/.test(wordAfter(around))))

/** The latest such month that is over. */
function pastMonth(anchor: Anchor, month: number): Moment {
  const latest = bareMonth({ ...anchor, future: false }, month)
  const running = latest.last !== undefined && anchor.published !== undefined && latest.last >= anchor.published
  return running ? monthOfYear(anchor, month, -1) : latest
}

/** A month of the year that a day lies in. */
const monthOf = (day: number, month: number): Moment => monthMoment(civilDate(day).year, month, 'inferred')

/** The next such month that has not begun. */
function nextMonth(anchor: Anchor, month: number): Moment {
  const thisYear = monthOfYear(anchor, month, 0)
  const begun =
    thisYear.from !== undefined && anchor.published !== undefined && thisYear.from <= formatDay(anchor.published)
  return begun ? monthOfYear(anchor, month, 1) : thisYear
}

export const periodRules: readonly TimeRule[] = [
  {
    id: 'time/en/month-year',
    reads: 'a month and a year: January 2022',
    patterns: ['<month> ,? of? <year>', '<phaseMonth> ,? of? <year>'],
    apply: ({ month, year }) => monthMoment(year, month, 'stated'),
  },
  {
    id: 'time/en/month-relative',
    reads:
      'last, this or next January, and January of this, last or "that" year: the latest past, this year’s, the next to come, that of the year told last',
    patterns: [
      'last|past|this|next|coming <month>',
      '<month> ,? of? this|last|next year',
      '<month> ,? of? that same? year',
      '<month> ,? of? the same year',
    ],
    apply: ({ month }, anchor, around) => {
      const [lead = '', tail] = [around.view.words[around.first], around.view.words[around.last]]
      if (shortNames.has(around.view.words[around.last] ?? '') && tail !== 'may') return undefined
      if (/^(?:that|same)$/.test(wordBefore({ ...around, first: around.last })))
        return anchor.toldFirst === undefined ? undefined : monthOf(anchor.toldFirst, month)
      if (tail === 'year') return monthOfYear(anchor, month, yearShift(around))
      if (isPersonName({ ...around, first: around.first + 1 }) && isCapitalAfter(around)) return undefined
      if (lead === 'this') return monthOfYear(anchor, month, 0)
      return lead === 'last' || lead === 'past' ? pastMonth(anchor, month) : nextMonth(anchor, month)
    },
  },
  {
    id: 'time/en/month',
    reads:
      'a month alone, behind a word such as in or since: the latest that has begun, or the next where the clause looks ahead',
    patterns: ['<month>', '<phaseMonth>'],
    apply: ({ month }, anchor, around) => {
      const phased = /[-‐‑]/.test(around.view.words[around.first] ?? '')
      const tense = tenseOver(around)
      const bound = /^(?:by|through|until)$/.test(wordBefore(around))
      const ahead = bound || tense === 'ahead' || (tense === undefined && anchor.future)
      // "In May 13 Square": no May, either.
      const isName = /^\d+$/.test(wordAfter(around)) && namedAfterDates.has(wordAfter(around, 2))
      return !isName && (phased || isBareMonth(around)) ? bareMonth({ ...anchor, future: ahead }, month) : undefined
    },
  },
  {
    id: 'time/en/year',
    reads: 'a year in a clear frame: in 2014, since 2014, (2014), the 2014 coup, 2014 as a heading',
    patterns: [
      '<year>',
      '<phaseYear>',
      'fiscal year? <year>',
      'the year <year>',
      '<fiscalYear>',
      'the? year? <spelledYear>',
    ],
    apply: ({ year }, _anchor, around) => {
      const clear = around.view.words[around.first] !== String(year) || isYear(around)

      return clear && year >= 1900 ? yearMoment(year, 'stated') : undefined
    },
  },
  {
    id: 'time/en/year-end',
    reads: 'year-end: the last day of the publication’s year, or of the one before behind "since"',
    patterns: ['year-end', 'year end', "year 's|’s end"],
    apply: (_captured, anchor, around) => {
      const year = yearFromPublication(anchor, /^(?:since|from)$/.test(wordBefore(around)) ? -1 : 0)
      return year === undefined ? openMoment('XXXX-12-31', 'day') : dayMoment(dayNumber(year, 12, 31), 'inferred')
    },
  },
  {
    id: 'time/en/year-range',
    reads: 'years from one to another: 2014-2016, 1996–97; a duration with its first and last day',
    patterns: ['<year> -|–|— <lastYear>', '<year> -|–|— <lastDay>'],
    apply: ({ year, lastYear, lastDay }, _anchor, around) => {
      if (/^(?:-|–|—)$/.test(wordAfter(around)) || /^[\d\-–—]/.test(wordBefore(around))) return undefined
      const end = lastYear > 0 ? lastYear : Math.floor(year / 100) * 100 + lastDay
      if (year < 1900 || end <= year || end - year > 60 || (lastYear === 0 && lastDay < 10)) return undefined
      const counted = countedNouns.has(wordAfter(around))
      const days = { first: dayNumber(year, 1, 1), last: dayNumber(end, 12, 31) }
      return counted ? undefined : rangeMoment(`P${end - year + 1}Y`, { basis: 'stated', ...days })
    },
  },
  {
    id: 'time/en/decade',
    reads: 'a decade: the 1990s, the ’90s',
    patterns: [
      'the early|mid|late? <spelledDecade>',
      'the? early|mid|late? <decade>',
      "the early|mid|late? '|’ <shortDecade>",
      'the? <phaseDecade>',
    ],
    apply: ({ year }) => yearsMoment(String(year).slice(0, 3), { first: year, last: year + 9 }),
  },
  {
    id: 'time/en/half-year',
    reads: 'the first half of 2021, the second half of the year: six months',
    patterns: ['the? <ordinal> half of <year>', 'the? <ordinal> half of this|last|next|the year'],
    apply: ({ ordinal, year }, anchor, around) => {
      const whole = year > 0 ? year : yearFromPublication(anchor, yearShift(around))
      if (ordinal > 2) return undefined
      if (whole === undefined) return openMoment(`XXXX-H${ordinal}`, 'none')
      return halfMoment(whole, ordinal, year > 0 ? 'stated' : 'inferred')
    },
  },
  {
    id: 'time/en/century',
    reads: 'a century: the 19th century',
    patterns: ['the? early|mid|late? <centuryNumber> century'],
    apply: ({ ordinal }) =>
      ordinal >= 11 && ordinal <= 21
        ? yearsMoment(String(ordinal - 1), { first: 100 * ordinal - 99, last: 100 * ordinal })
        : undefined,
  },
  {
    id: 'time/en/quarter',
    reads: 'a quarter of a year: the third quarter, third-quarter; the latest that has begun where no year is told',
    patterns: [
      'the? fiscal? <ordinal> quarter',
      '<hyphenQuarter>',
      'the? fiscal? <ordinal> quarter ,? of? <year>',
      'the <year> <ordinal> quarter',
      "this|last|next year 's|’s <ordinal> quarter",
      'the? <ordinal> quarter of? this|last|next year',
    ],
    apply: ({ ordinal, year }, anchor, around) => {
      if (ordinal > 4) return undefined
      if (year > 0) return quarterMoment(year, ordinal, 'stated')
      const relative = around.view.words.slice(around.first, around.last + 1).includes('year')
      const shifted = relative ? yearFromPublication(anchor, yearShift(around)) : undefined
      return shifted === undefined ? bareQuarter(anchor, ordinal) : quarterMoment(shifted, ordinal, 'inferred')
    },
  },
  {
    id: 'time/en/season',
    reads:
      'a season of a year that is told: the summer of 2014, last winter; without an interval, for it differs by place',
    patterns: [
      'the? early|late|mid? <season> of <year>',
      '<season> <year>',
      'this|last|next <season>',
      'the early|late? <season>',
    ],
    apply: ({ season, year }, anchor, around) => {
      if (year > 0) return seasonMoment(year, season, 'stated')
      if (around.view.words[around.first] === 'the' && !isRunningSeason(around)) return undefined
      const shift = yearShift(around)
      const whole = yearFromPublication(anchor, shift)
      return whole === undefined ? openMoment(`XXXX-${season}`, 'season') : seasonMoment(whole, season, 'inferred')
    },
  },
]
