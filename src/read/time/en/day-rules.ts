/** Which rules read days that lean on the publication? Weekdays, today and yesterday, last night, now. */
import {
  type Anchor,
  bareWeekday,
  basisOf,
  comingWeekday,
  daysFromPublication,
  lastWeekday,
  nearWeekend,
  nextWeekday,
  weekdayOfWeek,
} from '../anchor.ts'
import { dayMoment, type Moment, openMoment, partOf, referenceMoment, setMoment } from '../moment.ts'
import { type Around, isCapitalAfter, isMarkAfter, isPlanned, type TimeRule, wordAfter, wordBefore } from '../rule.ts'
import { shiftOf } from './shift.ts'
import { functionWords, months, namedAfterWeekdays, shortNames, weekdayEpithets } from './words.ts'

const lead = ({ view, first }: Around): string => view.words[first] ?? ''
const tail = ({ view, last }: Around): string => view.words[last] ?? ''

/** "Bloody Sunday", "Sunday Times", "Tuesday Weld", "Wed" as a verb. */
function isNameOrVerb(around: Around): boolean {
  const word = tail(around)
  const next = wordAfter(around)
  if (weekdayEpithets.has(wordBefore(around))) return true
  if (shortNames.has(word)) return !/^\d/.test(next) && !months.has(next)
  if (word === 'sun.' || word === 'sat.') return !/^[,\d]/.test(next) && !months.has(next)
  return namedAfterWeekdays.has(next) && (around.view.caseless || isCapitalAfter(around))
}

/** "This Thursday": the coming one where the clause looks ahead, else the latest. */
function bareOrNext(anchor: Anchor, wanted: number): Moment {
  return anchor.future ? nextWeekday(anchor, wanted) : bareWeekday(anchor, wanted)
}

/** "The previous Friday", "the following Monday": beside the day told last. */
const fromTold = (anchor: Anchor, wanted: number, shift: number): Moment => {
  const beside = { ...anchor, published: anchor.told }
  return shift < 0 ? lastWeekday(beside, wanted) : nextWeekday(beside, wanted)
}

function todayPart(anchor: Anchor, around: Around): Moment | undefined {
  const word = tail(around)
  if (lead(around) === 'tonight') return partOf(daysFromPublication(anchor, 0), 'NI')
  if (word === 'overnight') return overnight(anchor, around)
  const part = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }[word] ?? 'NI'
  const before = lead(around) === 'last' || lead(around) === 'yesterday'
  return partOf(daysFromPublication(anchor, before ? -1 : 0), part)
}

/** The night that ends on the morning of the publication; "overnight curfew" is a kind of curfew. */
function overnight(anchor: Anchor, around: Around): Moment | undefined {
  if (/^(?:curfew|curfews|stay|train|bus|ferry|bag|success|delivery)$/.test(wordAfter(around))) return undefined
  if (anchor.published === undefined) return partOf(openMoment('XXXX-XX-XX', 'part'), 'NI')
  const evening = dayMoment(anchor.published - 1, basisOf(anchor))
  const morning = dayMoment(anchor.published, basisOf(anchor))
  return { ...partOf(evening, 'NI'), ...(morning.to === undefined ? {} : { to: morning.to }), last: anchor.published }
}

export const dayRules: readonly TimeRule[] = [
  {
    id: 'time/en/weekday',
    reads:
      'a weekday: the latest such day on or before the publication, that day included; the coming one where its verb looks ahead',
    patterns: ['<weekday>'],
    apply: ({ weekday }, anchor, around) => {
      if (isNameOrVerb(around)) return undefined
      return isPlanned(around) ? comingWeekday(anchor, weekday) : bareWeekday(anchor, weekday)
    },
  },
  {
    id: 'time/en/weekday-relative',
    reads:
      'last Thursday is the one before the publication, next and the following Thursday the one after it; “following Thursday’s attack” is after that',
    patterns: [
      'last|past|next|coming|this <weekday>',
      'the previous|preceding|following|next <weekday>',
      'previous|preceding|next <weekday>',
      'this past|last|coming <weekday>',
      '<weekday> last|next week',
      '<weekday> of last|this|next week',
    ],
    apply: ({ weekday }, anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      const shift = Math.max(...words.map(shiftOf)) + Math.min(...words.map(shiftOf))
      if (words.at(-1) === 'week') return weekdayOfWeek(anchor, weekday, shift)
      if (isNameOrVerb(around)) return undefined
      const told = around.view.words[around.first] === 'the' && anchor.told !== undefined
      if (told) return fromTold(anchor, weekday, shift)
      if (shift < 0) return lastWeekday(anchor, weekday)
      return shift > 0 ? nextWeekday(anchor, weekday) : bareOrNext(anchor, weekday)
    },
  },
  {
    id: 'time/en/weekdays',
    reads: 'a weekday that recurs: on Fridays, every Friday',
    patterns: ['<weekdays>', 'every|each <weekday>'],
    apply: ({ weekday }) => setMoment(`XXXX-WXX-${weekday}`),
  },
  {
    id: 'time/en/today',
    reads: 'today, yesterday, tomorrow and the days beyond them, counted from the publication',
    patterns: [
      'earlier|later? today',
      'late|later|earlier? yesterday',
      'tomorrow',
      'the day before yesterday',
      'the day after tomorrow',
    ],
    apply: (_captured, anchor, around) => {
      const shift = { today: 0, yesterday: -1, tomorrow: 1 }[tail(around)] ?? 0
      return daysFromPublication(anchor, lead(around) === 'the' ? 2 * shift : shift)
    },
  },
  {
    id: 'time/en/today-part',
    reads: 'this morning, tonight, last night, overnight: a part of the publication’s day, or the night before it',
    patterns: [
      'earlier|later? this morning|afternoon|evening',
      'earlier|later|late|early this morning|afternoon|evening',
      'tonight',
      'last|yesterday night|evening',
      'overnight',
    ],
    apply: (_captured, anchor, around) => todayPart(anchor, around),
  },
  {
    id: 'time/en/weekend',
    reads: 'the weekend: the one that began last; next weekend the one to come',
    patterns: ['the|this|last|next|past|coming weekend', 'the past|last|coming weekend'],
    apply: (_captured, anchor, around) => {
      const words = around.view.words.slice(around.first, around.last + 1)
      return nearWeekend(anchor, words.includes('next') || words.includes('coming') ? 1 : 0)
    },
  },
  {
    id: 'time/en/now',
    reads: 'now, currently, at present: PRESENT_REF',
    patterns: ['now', 'right now', 'currently', 'nowadays', 'at present', 'at the moment', 'current', 'these days'],
    apply: () => referenceMoment('PRESENT_REF'),
  },
  {
    id: 'time/en/recently',
    reads: 'recently, lately, in recent weeks: PAST_REF',
    patterns: ['recently', 'lately', 'recent', 'recent days|weeks|months|years|quarters|decades', 'the recent? past'],
    apply: (_captured, _anchor, around) =>
      tail(around) === 'past' && !isMarkAfter(around) && !functionWords.has(wordAfter(around))
        ? undefined
        : referenceMoment('PAST_REF'),
  },
  {
    id: 'time/en/soon',
    reads: 'soon, in the future, in the coming days: FUTURE_REF',
    patterns: [
      'soon',
      'the near? future',
      'the near term',
      'the? coming|future days|weeks|months|years|quarters|decades',
    ],
    apply: (_captured, _anchor, around) =>
      (lead(around) === 'soon' && (/^(?:as|so|too)$/.test(wordBefore(around)) || wordAfter(around) === 'after')) ||
      (tail(around) === 'future' && !/^(?:in|for)$/.test(wordBefore(around)))
        ? undefined
        : referenceMoment('FUTURE_REF'),
  },
]
