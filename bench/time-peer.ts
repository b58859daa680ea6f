/**
 * What do other JavaScript readers of times make of a text? chrono-node, compromise-dates and Microsoft's recognizers, each with
 * its answer put as TIMEX3: what it does not tell (a part of the day, a week) is taken from its own words, in its favour.
 */
import recognizers from '@microsoft/recognizers-text-date-time'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import compromiseDates from 'compromise-dates'
import type { Span, Time } from '../src/model/index.ts'
import { isoWeek, pad, parseDay } from '../src/stdx/index.ts'

/** A reader of times; `published` is the day that relative words lean on. */
export interface TimePeer {
  readonly name: string
  readonly read: (text: string, published: string) => readonly Time[]
}

type TimexType = Time['type']

const parts: readonly (readonly [RegExp, string])[] = [
  [/\bmorning\b/i, 'MO'],
  [/\bafternoon\b/i, 'AF'],
  [/\bevening\b/i, 'EV'],
  [/\b(?:night|tonight|overnight)\b/i, 'NI'],
]

/** TIMEX3 leaves the preposition out. */
const leadIn = /^(?:on|at|in|for|during|since|from|by|until|till|within|after|before|through|over)\s+/i

function makeTime(text: string, { start, end }: Span, about: { type: TimexType; value: string }): Time {
  const words = text.slice(start, end)
  const skip = leadIn.exec(words)?.[0].length ?? 0
  const trimmed = words.replace(/[\s,.;:)]+$/, '')
  const span = { start: start + skip, end: start + Math.max(skip + 1, trimmed.length) }
  return { span, text: text.slice(span.start, span.end), ...about }
}

/** A day as the whole that the words name: its week, month, quarter or year, or a part of it. */
function dayAs(day: string, words: string): { type: TimexType; value: string } {
  const number = parseDay(day) ?? 0
  const part = parts.find(([mark]) => mark.test(words))?.[1]
  if (part !== undefined) return { type: 'TIME', value: `${day}T${part}` }
  if (/\bweek\b|\bweeks ago\b/i.test(words)) {
    const { year, week } = isoWeek(number)
    return { type: 'DATE', value: `${pad(year, 4)}-W${pad(week, 2)}` }
  }
  if (/\bmonths?\b/i.test(words)) return { type: 'DATE', value: day.slice(0, 7) }
  if (/\bquarters?\b/i.test(words))
    return { type: 'DATE', value: `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` }
  if (/\byears?\b/i.test(words)) return { type: 'DATE', value: day.slice(0, 4) }
  return { type: 'DATE', value: day }
}

const noon = (published: string): Date => new Date(`${published}T12:00:00Z`)

/** The day that a reader answers, as it is written in UTC. */
const utcDay = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))

const chronoPeer: TimePeer = {
  name: 'chrono-node',
  read: (text, published) =>
    chrono.parse(text, { instant: noon(published), timezone: 'UTC' }).map(({ index, text: words, start }) => {
      const span = { start: index, end: index + words.length }
      const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1]
      const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
      if (start.isCertain('hour') && !/\bago\b/.test(words)) {
        const clock = `${pad(start.get('hour') ?? 0, 2)}:${pad(start.get('minute') ?? 0, 2)}`
        return makeTime(text, span, { type: 'TIME', value: `${date}T${clock}` })
      }
      const isMonth = start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday')
      return makeTime(text, span, isMonth ? { type: 'DATE', value: date.slice(0, 7) } : dayAs(date, words))
    }),
}

interface CompromiseMatch {
  readonly text: string
  readonly offset?: { readonly start: number; readonly length: number }
  readonly dates?: { readonly start: string | null; readonly unit?: string; readonly repeat?: unknown }
  readonly duration?: Readonly<Record<string, number>>
}

const durationUnits: Readonly<Record<string, string>> = {
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'TH',
  minute: 'TM',
  second: 'TS',
}

function compromiseTime(text: string, match: CompromiseMatch): Time[] {
  const { offset, dates, duration } = match
  if (offset === undefined) return []
  const span = { start: offset.start, end: offset.start + offset.length }
  const [unit, count] = Object.entries(duration ?? {})[0] ?? []
  if (unit !== undefined) {
    const letter = durationUnits[unit.replace(/s$/, '')] ?? 'D'
    const value = letter.startsWith('T') ? `PT${count}${letter.slice(1)}` : `P${count}${letter}`
    return [makeTime(text, span, { type: 'DURATION', value })]
  }
  const date = utcDay(new Date(dates?.start ?? ''))
  if (date === '') return []
  const whole = /^(?:week|month|quarter|year)$/.test(dates?.unit ?? '') ? dates?.unit : match.text
  return [makeTime(text, span, dayAs(date, whole ?? ''))]
}

function compromisePeer(): TimePeer {
  compromise.plugin(compromiseDates)
  return {
    name: 'compromise-dates',
    read: (text, published) => {
      const view: unknown = compromise(text)
      const { dates, durations } = view as {
        dates: (options: object) => { json: (options: object) => CompromiseMatch[] }
        durations: () => { json: (options: object) => CompromiseMatch[] }
      }
      const found = dates.call(view, { today: published, timezone: 'UTC' }).json({ offset: true })
      const lengths = durations.call(view).json({ offset: true })
      const times = [...found, ...lengths].flatMap((match) => compromiseTime(text, match))
      return times.filter(
        ({ span }, at) =>
          !times.slice(0, at).some((other) => other.span.start < span.end && span.start < other.span.end),
      )
    },
  }
}

interface Resolved {
  readonly timex?: string
  readonly value?: string
  readonly start?: string
}

/** Of the past and the coming candidate the one not after the publication, as for a report of what has happened. */
function microsoftValue(values: readonly Resolved[], published: string): string {
  const first = values[0]?.timex ?? ''
  const dated = (resolved: Resolved): string => (resolved.value ?? resolved.start ?? '').slice(0, 10)
  const past = values.filter((value) => dated(value) !== '' && dated(value) <= published).at(-1) ?? values[0]
  const length = /^\([^)]*,(P[^)]*)\)$/.exec(first)?.[1]
  if (length !== undefined) return length
  if (/^T/.test(first)) return `${published}${first.length === 3 && /\d/.test(first) ? `${first}:00` : first}`
  if (!first.startsWith('XXXX')) return /T\d\d$/.test(first) ? `${first}:00` : first
  const day = past === undefined ? '' : dated(past)
  if (!/^\d{4}-/.test(day)) return first
  const clock = /T.*$/.exec(first)?.[0] ?? ''
  if (/^XXXX-\d\d$/.test(first)) return day.slice(0, 7)
  return `${day}${/^T\d\d$/.test(clock) ? `${clock}:00` : clock}`
}

const microsoftPeer: TimePeer = {
  name: 'Microsoft recognizers',
  read: (text, published) =>
    recognizers
      .recognizeDateTime(text, 'en-us', undefined, noon(published))
      .map(({ start, end, typeName, resolution }) => {
        const kind = typeName.slice(typeName.indexOf('.') + 1)
        const type: TimexType =
          kind === 'duration' ? 'DURATION' : kind === 'set' ? 'SET' : /^(?:time|datetime)/.test(kind) ? 'TIME' : 'DATE'
        const values: readonly Resolved[] = resolution?.['values'] ?? []
        const value = microsoftValue(values, published)
        return makeTime(
          text,
          { start, end: end + 1 },
          { type: type === 'DATE' && /^P\d/.test(value) ? 'DURATION' : type, value },
        )
      }),
}

export const timePeers: readonly (() => TimePeer)[] = [() => chronoPeer, compromisePeer, () => microsoftPeer]
