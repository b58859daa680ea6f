/** What time of an event do words for times tell? A day or part of one, or a stretch of days from the first to the last. */
import type { EventTime } from '../../../model/index.ts'
import type { TimeMention } from '../../time/index.ts'
import type { Sentence } from '../../token/index.ts'
import { dayMs } from './tense.ts'

/** A longer stretch is history or a sum over years. */
const intervalDaysMax = 31
/** Of one whose first and last day are told, "from 1 December to 28 February". */
const statedDaysMax = 370
/** From so many days on the first of them is not known to the week. */
const weekDays = 8

export function asEventTime(time: TimeMention): EventTime {
  const { value, from, to, type } = time
  // "Around midnight on Monday" is of Monday, though its instant is where Tuesday begins.
  const midnight = /^(\d{4}-\d\d-\d\d)T24:00/.exec(value)?.[1]
  if (midnight !== undefined) return { value, from: midnight, to: midnight, precision: 'day', basis: 'stated' }
  if (type === 'DURATION' && from !== undefined && to !== undefined) return asStretch(time, from, to)
  const interval = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { value, ...interval, precision: precisionOf(time), basis: 'stated' }
}

/** "3 to 7 March" begins on a day, "in the past week" on any of seven. */
function asStretch({ text }: TimeMention, from: string, to: string): EventTime {
  const precision = !/\b(?:past|last|previous|next|coming)\b/i.test(text)
    ? 'day'
    : lengthOf(from, to) > weekDays
      ? 'month'
      : 'week'
  return { value: `${from}/${to}`, from, to, precision, basis: 'stated' }
}

const lengthOf = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs

/** "In the past week", "from 3 to 7 March": how long, with its first and last day, and over by the time of the report. */
export const isInterval = ({ type, from, to }: TimeMention, published: string | undefined): boolean =>
  type === 'DURATION' &&
  from !== undefined &&
  to !== undefined &&
  lengthOf(from, to) <= intervalDaysMax &&
  to.slice(0, 10) <= (published ?? to).slice(0, 10)

/** Words between the first day of a stretch and its last: "from Monday to Friday", "on Monday and Tuesday". */
const upTo = /^(?:to|and|through|until|till|into|-|–|—)$/

/** "Between Monday and Wednesday", "on Saturday and Sunday": up to the second day, where they are of one stretch. */
export function upToSecond(
  first: EventTime,
  { tokens }: Sentence,
  { span }: TimeMention,
  times: readonly TimeMention[],
): EventTime {
  const behind = tokens.findIndex(({ start }) => start >= span.end)
  const joint = tokens[behind]?.lower ?? ''
  const next = tokens[behind + (tokens[behind + 1]?.lower === 'on' ? 2 : 1)]
  const second = times.find(({ type, span: other }) => /^(?:DATE|TIME)$/.test(type) && other.start === next?.start)
  // "Clashes on Monday and Tuesday's bombing".
  const isOwner = tokens.some(({ start, lower }) => start === second?.span.end && /^['’]s?$/.test(lower))
  if (isOwner || behind < 0 || !upTo.test(joint) || second?.to === undefined || first.from === undefined) return first
  const [from, to] = [first.from.slice(0, 10), second.to.slice(0, 10)]
  const before = tokens.findLast(({ end }) => end <= span.start)?.lower ?? ''
  const isOne = lengthOf(from, to) === 1 || (joint === 'and' ? before === 'between' : true)
  const isStretch =
    to > from && isOne && lengthOf(from, to) <= statedDaysMax && /^(?:hour|part-of-day|day)$/.test(first.precision)
  const precision = lengthOf(from, to) > intervalDaysMax ? 'month' : 'day'
  return isStretch ? { value: `${from}/${to}`, from, to, precision, basis: first.basis } : first
}

export function publishedTime(published: string | undefined): EventTime | undefined {
  const day = published?.slice(0, 10)
  return day === undefined || day.length < 10 ? undefined : onDay(day, 'published')
}

export function onDay(day: string, basis: EventTime['basis']): EventTime {
  return { value: day, from: day, to: day, precision: 'day', basis }
}

function precisionOf({ type, value }: TimeMention): EventTime['precision'] {
  if (type === 'TIME') return /T\d/.test(value) ? 'hour' : 'part-of-day'
  if (/^\d{4}-W\d{2}/.test(value)) return 'week'
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 'day'
  return /^\d{4}-\d{2}$/.test(value) ? 'month' : 'year'
}
