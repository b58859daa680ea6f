/**
 * When was it published, and when changed? A page says so in several places, for machines and for people, and they differ: the
 * rules below say which is believed (docs/decisions/0016). Nothing is made up: a page that states no whole day has none.
 */
import { parseInstant, type Warning, warning } from '../../model/index.ts'
import { formatOffset } from './date.ts'
import type { ShownDate } from './shown-date.ts'

/** What was stated, as ISO 8601. */
export interface DateStatements {
  /** For machines, the most telling first. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  /** In the page's visible text, the nearest to the report first. */
  readonly shown: readonly ShownDate[]
  /** The day in the page's address. */
  readonly address: string | undefined
}

export interface PageDates {
  readonly published?: string
  readonly modified?: string
  readonly warnings: readonly Warning[]
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** Offsets from Greenwich are whole quarters of an hour, and reach from -12 to +14 hours. */
const quarterMinutes = 15
const offsetMinutesMin = -12 * 60
const offsetMinutesMax = 14 * 60

export function decideDates({ published, modified, shown, address }: DateStatements): PageDates {
  const stated = published[0]
  const isPlain = ({ label, isMasthead }: ShownDate) => label === undefined && isMasthead !== true
  const visible = shown.find(({ label }) => label === 'published') ?? shown.find(isPlain)
  const masthead = shown.find(({ isMasthead }) => isMasthead)?.value
  const changed = modified[0]
  const decided = decidePublished(stated, visible, { changed, address }) ?? masthead
  const last = changed ?? shown.find(({ label }) => label === 'modified')?.value
  const shownChange = shown.find(({ label }) => label === 'modified')?.value
  const revision = last === undefined ? undefined : localised(last, shownChange)
  return { ...withModified(decided, revision), ...(decided === undefined ? {} : { published: decided }) }
}

function decidePublished(
  stated: string | undefined,
  visible: ShownDate | undefined,
  { changed, address }: { changed: string | undefined; address: string | undefined },
): string | undefined {
  if (visible === undefined) return stated ?? address
  if (stated === undefined) return visible.value
  const local = localised(stated, visible.value)
  const apart = daysApart(local, visible.value)
  // The same day: whichever says more of it.
  if (apart === 0) return isTimed(local) || !isTimed(visible.value) ? local : visible.value
  // A day apart is midnight between Greenwich, or the machine, and the newsroom: people are shown the newsroom's day.
  if (Math.abs(apart) === 1) return visible.value
  if (address !== undefined && daysApart(address, visible.value) === 0) return visible.value
  if (address !== undefined && daysApart(address, stated) === 0) return local
  // What is shown without a word before it may be the time of the change.
  if (visible.label === undefined && changed !== undefined && Math.abs(daysApart(changed, visible.value)) <= 1)
    return local
  // A later day that is shown unlabelled is that of a change; an earlier one is that of the first publication.
  return visible.label === 'published' || apart < 0 ? visible.value : local
}

/** Whole days from what the machine is told to what is shown, as both are written. */
function daysApart(from: string, to: string): number {
  const [first, second] = [from, to].map((value) => Date.parse(`${value.slice(0, 'yyyy-mm-dd'.length)}T00:00:00Z`))
  return ((second ?? 0) - (first ?? 0)) / dayMs
}

function isTimed(value: string): boolean {
  return value.includes('T')
}

function isZoned(value: string): boolean {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)
}

/**
 * The same instant with the newsroom's offset, where the page shows it: as `EST`, or as a time of day that differs from
 * Greenwich's by what an offset can be.
 */
function localised(stated: string, shown: string | undefined): string {
  if (shown === undefined || !isTimed(shown) || !isZoned(stated)) return stated
  const instant = parseInstant(stated) ?? 0
  const wall = parseInstant(`${shown.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')}Z`) ?? 0
  const isOther = isZoned(shown) && Math.abs((parseInstant(shown) ?? 0) - instant) >= minuteMs
  if (isOther) return stated
  const minutes = Math.floor(wall / minuteMs) - Math.floor(instant / minuteMs)
  if (minutes % quarterMinutes !== 0 || minutes < offsetMinutesMin || minutes > offsetMinutesMax) return stated
  if (minutes === offsetMinutes(stated)) return stated
  const local = new Date(instant + minutes * minuteMs).toISOString()
  return `${local.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}${formatOffset(minutes)}`
}

function offsetMinutes(value: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)$/.exec(value) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** A change before the publication is none, and that is said; one at the same time says nothing. */
function withModified(published: string | undefined, modified: string | undefined): Omit<PageDates, 'published'> {
  if (modified === undefined) return { warnings: [] }
  if (published === undefined) return { modified, warnings: [] }
  const exact = isZoned(published) === isZoned(modified) && isTimed(published) === isTimed(modified)
  const [from = 0, to = 0] = [published, modified].map((value) =>
    parseInstant(exact ? value : value.slice(0, 'yyyy-mm-dd'.length)),
  )
  const slack = exact ? minuteMs : dayMs
  if (from - to > slack)
    return { warnings: [warning('published/conflict', { detail: `published ${published}, changed ${modified}` })] }
  return exact && to - from < minuteMs ? { warnings: [] } : from > to ? { warnings: [] } : { modified, warnings: [] }
}
