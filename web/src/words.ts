/** In which words and marks does the page speak? Names of types, figures and days, the same everywhere. */
import { typeName as nounOfType } from '../../src/render/type-name.ts'
import type { Incident, TallyLine } from './contract.ts'

export { countryName } from '../../src/stdx/country.ts'

/** The shape of each type, which tells it apart without colour. */
export const typeMarks: Readonly<Record<string, { readonly mark: string; readonly tone: string }>> = {
  ASSAULT: { mark: '▲', tone: 'violence' },
  EXPLOSION: { mark: '✸', tone: 'violence' },
  PROTEST: { mark: '●', tone: 'unrest' },
  COERCE: { mark: '■', tone: 'state' },
  MOBILIZE: { mark: '◆', tone: 'state' },
  SANCTION: { mark: '▬', tone: 'state' },
  RETREAT: { mark: '◇', tone: 'calm' },
  AID: { mark: '✚', tone: 'calm' },
  COOPERATE: { mark: '○', tone: 'calm' },
  FIRE: { mark: '♨', tone: 'accident' },
  ACCIDENT: { mark: '✕', tone: 'accident' },
  DISASTER: { mark: '≋', tone: 'accident' },
  DISRUPTION: { mark: '⌁', tone: 'accident' },
}

/** @example `ASSAULT` is `Attack`. */
export function typeName(type: string): string {
  const name = nounOfType(type)
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

/** Characters of a headline that are shown; what is longer is no headline, and its report has all of it. */
const headlineMax = 300

export function showHeadline(title: string | undefined): string {
  if (title === undefined || title.trim() === '') return 'Without a headline'
  return title.length > headlineMax ? `${title.slice(0, headlineMax)}…` : title
}

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const moments = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** @example `showDay('2022-01-06')` is `6 Jan 2022`. */
export function showDay(iso: string | undefined): string {
  const at = Date.parse(`${iso?.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at) ? 'no date' : days.format(at)
}

/** Moments are shown in UTC, and say so. */
export function showMoment(iso: string | undefined): string {
  const at = Date.parse(iso ?? '')
  return Number.isNaN(at) ? 'no time' : `${moments.format(at)} UTC`
}

export function showDays({ from, to }: Pick<Incident, 'from' | 'to'>): string {
  if (from === undefined) return 'no date'
  return to === undefined || to.slice(0, 10) === from.slice(0, 10) ? showDay(from) : `${showDay(from)} – ${showDay(to)}`
}

const number = new Intl.NumberFormat('en-GB')

/** @example 24 without a best figure is `at least 24`; 12 to 20 with 15 is `15 (12–20)`. */
export function showFigure({ low, best, high }: Pick<TallyLine, 'low' | 'best' | 'high'>): string {
  const range = high !== undefined && high !== low ? ` (${number.format(low)}–${number.format(high)})` : ''
  if (best !== undefined) return `${number.format(best)}${range}`
  if (high === undefined) return `at least ${number.format(low)}`
  return low === 0 ? `up to ${number.format(high)}` : `${number.format(low)}–${number.format(high)}`
}

/** Those of no category were let go, saved or counted otherwise; their words are in the report. */
export const showCategory = (category: string): string => (category === 'other' ? 'counted otherwise' : category)

/** Who is known for more than having been there: by name or by role, and not "people" or the place itself. */
export function showParties({ parties, place }: Pick<Incident, 'parties' | 'place'>): string | undefined {
  const known = parties.filter(({ name, sector }) => name !== undefined || (sector !== undefined && sector !== 'CVL'))
  const names = known.map(({ name, text }) => name ?? text).filter((name) => name !== place?.name)
  return [...new Set(names)].join(', ') || undefined
}

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 })

/** @example 12345 is `12,345`, and where there is little room `12.3K`. */
export const showCount = (count: number, room: 'wide' | 'compact' = 'wide'): string =>
  (room === 'wide' ? number : compact).format(count)

const gravity = ['killed', 'missing', 'abducted', 'injured', 'displaced', 'detained', 'participants', 'deployed']
const rankOf = (category: string): number => (gravity.includes(category) ? gravity.indexOf(category) : gravity.length)

/** Figures as a reader looks for them: those who died before those who were hurt, those before who was only there. */
export function gravestFirst<T extends { readonly category: string }>(lines: readonly T[]): T[] {
  return lines.toSorted((a, b) => rankOf(a.category) - rankOf(b.category))
}
