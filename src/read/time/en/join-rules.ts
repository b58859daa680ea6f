/** Which rules put neighbours together? A day with its part or its clock time, a period with its beginning or end. */
import { civilDate, weekday } from '../../../stdx/index.ts'
import { julianDay } from '../calendar.ts'
import { clockOf, dayMoment, type Moment, partOf, setMoment } from '../moment.ts'
import type { Around, TimeRule } from '../rule.ts'
import { parts } from './words.ts'

const withPart = (moment: Moment | undefined, part: string): Moment | undefined =>
  moment === undefined ? undefined : partOf(moment, part)

export const joinRules: readonly TimeRule[] = [
  {
    id: 'time/en/day-part',
    reads: 'a day and a part of it: Thursday night, the evening of January 5, the morning on Tuesday',
    patterns: [
      '<when> early|late|mid? <part>',
      '<when> in|during|at the? early|late? <part>',
      'the? early|late|mid? <part> of|on <when>',
      'the? early|late|mid? <part> <when>',
      'early|late in|on? the? <part> of|on <when>',
    ],
    apply: ({ moment, part }) => withPart(moment, part),
  },
  {
    id: 'time/en/overnight-day',
    reads:
      'overnight on Sunday, overnight Sunday into Monday, Sunday night into Monday: the night of the first day, or before the only one',
    patterns: [
      'overnight on? <when>',
      'overnight into|to <when>',
      'overnight from|between|on? <when> to|into|and <when>',
      '<when> night into|to <when>',
    ],
    apply: ({ moment }, _anchor, { view, first, last }) => {
      if (moment?.first === undefined || moment.grain !== 'day') return undefined
      const isBefore = first + 1 < last && /^(?:into|to)$/.test(view.words[first + 1] ?? '')
      return partOf(isBefore ? dayMoment(moment.first - 1, 'inferred') : moment, 'NI')
    },
  },
  {
    id: 'time/en/part-recurring',
    reads: 'Tuesday nights, Friday mornings: that part of every such day',
    patterns: ['<when> mornings|afternoons|evenings|nights'],
    apply: ({ moment }, _anchor, { view, last }) => {
      const part = parts.get((view.words[last] ?? '').slice(0, -1))
      if (moment?.first === undefined || part === undefined) return undefined
      return setMoment(`XXXX-WXX-${weekday(moment.first)}T${part}`)
    },
  },
  {
    id: 'time/en/early-hours',
    reads: 'the early hours of Sunday: the morning of that Sunday',
    patterns: [
      'the? early|small|wee morning? hours of|on <when>',
      '<when> in the early|small morning? hours',
      'the? predawn|pre-dawn hours of <when>',
    ],
    apply: ({ moment }) => withPart(moment, 'MO'),
  },
  {
    id: 'time/en/day-clock',
    reads: 'a day and a clock time: 6 p.m. on Tuesday, January 5 at 18:07 local time',
    patterns: [
      '<clocked> ,? on|of? <when>',
      '<clocked> in|during the <part> of|on <when>',
      '<when> ,? at|around|about|near|by|before|after? <clocked>',
      '<when> at around|about|approximately <clocked>',
      '<when> ( <clocked> )',
    ],
    apply: ({ moment }, _anchor, around) => {
      const clock = clockWithin(around)
      if (moment === undefined || clock === undefined) return undefined
      return clockOf(moment, clock.value.slice(clock.value.lastIndexOf('T') + 1), clock.offset)
    },
  },
  {
    id: 'time/en/julian',
    reads: 'a date said to be of the Julian calendar or of the old style: the same day in ours',
    patterns: [
      '<when> in|by|of|on|under the julian|old calendar',
      '<when> according to the julian|old calendar',
      '<when> ( julian|o.s. calendar? )',
      '<when> ,? (? old style )?',
    ],
    apply: ({ moment }) => {
      if (moment?.first === undefined) return undefined
      const { year, month, day } = civilDate(moment.first)
      return dayMoment(julianDay(year, month, day), moment.basis)
    },
  },
  {
    id: 'time/en/eve',
    reads: 'the eve of a day: the day before it',
    patterns: ['the? eve of <when>'],
    apply: ({ moment }) => (moment?.first === undefined ? undefined : dayMoment(moment.first - 1, 'inferred')),
  },
  {
    id: 'time/en/day-phase',
    reads: 'early Tuesday, late on Thursday: that day',
    patterns: ['early|late|earlier|later|mid on? <when>'],
    apply: ({ moment }) => moment,
  },
  {
    id: 'time/en/period-phase',
    reads: 'early 2014, the end of October, later this year: that year, month or week',
    patterns: [
      'early|late|earlier|later|mid in? <period>',
      'the? beginning|start|middle|end|turn of <period>',
      'sometime <period>',
    ],
    apply: ({ moment }) => moment,
  },
]

function clockWithin({ view, first, last }: Around): Moment | undefined {
  for (let at = first; at <= last; at += 1) {
    const moment = view.found.get(at)?.moment
    if (moment?.grain === 'clock') return moment
  }
  return undefined
}
