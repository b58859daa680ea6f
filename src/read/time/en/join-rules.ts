/** Which rules put neighbours together? A day with its part or its clock time, a period with its beginning or end. */
import { clockOf, type Moment, partOf } from '../moment.ts'
import type { TimeRule } from '../rule.ts'

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
    apply: ({ moment, part }, _anchor, around) => {
      const clock = around.view.found.get(around.first)?.moment.grain === 'clock' ? undefined : part
      const text = clock ?? firstClock(around.view.found.get(around.first)?.moment)
      return moment === undefined || text === undefined ? undefined : clockOf(moment, text)
    },
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

function firstClock(moment: Moment | undefined): string | undefined {
  return moment?.value.slice(moment.value.lastIndexOf('T') + 1)
}
