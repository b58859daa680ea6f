/** Which year and week does a day without one belong to? Of what has been the last such day, of what is yet to come the next. */
import { monthPattern, weekdayPattern } from '../../../stdx/index.ts'
import type { TimeMention } from '../../time/index.ts'
import { isMarked, type Sentence } from '../../token/index.ts'
import type { Heads } from './attachment.ts'

const monthName = new RegExp(`^(?:${monthPattern})$`, 'i')
const weekdayName = new RegExp(`^(?:(?:early|late) )?(?:on )?(?:${weekdayPattern})(?: \\w+)?$`, 'i')
const monthDay = new RegExp(`^(?:(?:${monthPattern}) \\d{1,2}|\\d{1,2} (?:${monthPattern}))$`, 'i')

export const dayMs = 86_400_000
export const daysOfWeek = 7

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day.slice(0, 10)) + days * dayMs).toISOString().slice(0, 10)

/** "Plan a vigil on Thursday", "called a strike for 3 December": of what is yet to come the day is the next such one. */
export function nextSuch(time: TimeMention, after: string): TimeMention {
  const { from, text } = time
  const day = after.slice(0, 10)
  if (from === undefined || from.slice(0, 10) >= day) return time
  if (weekdayName.test(text)) return moved(time, (date) => daysAfter(date, daysOfWeek))
  const isLongAgo = monthDay.test(text) && daysAfter(from, seasonDays) < day
  return monthName.test(text) || isLongAgo ? moved(time, (date) => inYear(date, 1)) : time
}

/** A day of a month that is longer ago than this is not what somebody plans for and has missed. */
const seasonDays = 100

/** Days by which a report's day can lie behind that of what it tells: it is counted in another time zone. */
const zoneDays = 1

/**
 * "The July 25 capture", told in January: a day or month of no year that hangs on what has been is the last such one; any other
 * that is yet to come is of something else.
 */
export function asPast(
  { tokens }: Sentence,
  time: TimeMention,
  { heads, published }: { readonly heads: Heads; readonly published: string | undefined },
): TimeMention[] {
  const { from, text, span } = time
  if (from === undefined || published === undefined || from.slice(0, 10) <= daysAfter(published, zoneDays))
    return [time]
  const isOwn = tokens.some(
    ({ start, end, head }, at) =>
      start >= span.start &&
      end <= span.end &&
      heads.own.includes(head) &&
      !isMarked(tokens, at, 'case', (word) => /^(?:for|from|to|until|till|by|through|before)$/.test(word)),
  )
  if (!isOwn) return []
  if (weekdayName.test(text)) return [moved(time, (date) => daysAfter(date, -daysOfWeek))]
  return monthName.test(text) || monthDay.test(text) ? [moved(time, (date) => inYear(date, -1))] : []
}

const inYear = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

/** A time with its days moved; what its value tells beyond the day stays. */
function moved(time: TimeMention, shift: (date: string) => string): TimeMention {
  const { value, from, to } = time
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  return {
    ...time,
    value:
      day === undefined ? (/^\d{4}-\d\d$/.test(value) ? shift(value) : value) : shift(day) + value.slice(day.length),
    ...(from === undefined ? {} : { from: shift(from.slice(0, 10)) + from.slice(10) }),
    ...(to === undefined ? {} : { to: shift(to.slice(0, 10)) + to.slice(10) }),
  }
}
