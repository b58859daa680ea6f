/** Which day stands right behind a number? "Five people were killed on Tuesday and seven on Monday": the seven are of another day. */
import type { Tally } from '../../model/index.ts'
import type { EventMention } from '../event/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence } from '../token/index.ts'

/** The day of a bare number: "seven on Monday", "two more on Sunday night". */
export function dayBehind(
  { tokens }: Sentence,
  number: number,
  times: readonly TimeMention[],
): TimeMention | undefined {
  const at = number + (/^(?:more|others?|people)$/.test(tokens[number + 1]?.lower ?? '') ? 2 : 1)
  const first = tokens[at]?.lower === 'on' ? at + 1 : at
  const start = tokens[first]?.start ?? -1
  return times.find(
    ({ span, type, from }) => span.start === start && from !== undefined && /^(?:DATE|TIME)$/.test(type),
  )
}

/** Whether an event was on another day, as its words say. */
export const isOnAnotherDay = ({ time }: EventMention, day: TimeMention): boolean =>
  time?.basis === 'stated' && time.from?.slice(0, 10) !== day.from?.slice(0, 10)

export const timeOfDay = ({ value, from, to }: TimeMention): Pick<Tally, 'time'> => ({
  time: { value, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
})
