/** Which values do incidents have, and how are they spread over time? */
import type { Incident } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import type { LedgerView } from '../merge.ts'
import { killed } from './select.ts'

export interface Facet {
  readonly value: string
  readonly incidents: number
}

export type FacetName = 'type' | 'status' | 'country' | 'source' | 'party'

/** Values listed of one facet: enough for a menu; the rest is found by searching. */
const facetValuesMax = 200

/** How many incidents have which value, the most frequent first. */
export function findFacets({ incidents, reports }: LedgerView): Record<FacetName, Facet[]> {
  const publishers = new Map(reports.map(({ id, reading }) => [id, reading.report.publisher]))
  return {
    type: counted(incidents, ({ type }) => [type]),
    status: counted(incidents, ({ status }) => [status]),
    country: counted(incidents, ({ place }) => (place?.country === undefined ? [] : [place.country])),
    source: counted(incidents, (incident) => incident.reports.flatMap((id) => publishers.get(id) ?? [])),
    party: counted(incidents, ({ parties }) => parties.map(({ name, text }) => name ?? text)),
  }
}

function counted(incidents: readonly Incident[], values: (incident: Incident) => readonly string[]): Facet[] {
  const counts = new Map<string, number>()
  for (const incident of incidents)
    for (const value of new Set(values(incident))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, number]) => ({ value, incidents: number }))
    .sort((a, b) => b.incidents - a.incidents || compareText(a.value, b.value))
    .slice(0, facetValuesMax)
}

export const timelineSteps = ['day', 'week', 'month', 'year'] as const
export type TimelineStep = (typeof timelineSteps)[number]

export interface TimelineBin {
  readonly from: string
  readonly to: string
  readonly incidents: number
  readonly killed: number
}

export interface Timeline {
  readonly undated: number
  readonly bins: readonly TimelineBin[]
}

/** Bins of one timeline: four years by day. Where there would be more, only the latest are given. */
const binsMax = 1500

/** Incidents by the day on which they began, from the first to the last, empty bins too; weeks begin on Monday. */
export function findTimeline(incidents: readonly Incident[], step: TimelineStep): Timeline {
  const dated = incidents.flatMap((incident) =>
    incident.from === undefined ? [] : [{ day: incident.from.slice(0, 10), incident }],
  )
  const byBin = Map.groupBy(dated, ({ day }) => binStart(day, step))
  const starts = [...byBin.keys()].sort()
  const bins: TimelineBin[] = []
  const [first] = starts
  for (let bin = starts.at(-1); bin !== undefined && first !== undefined && bin >= first && bins.length < binsMax; ) {
    const members = byBin.get(bin) ?? []
    const deaths = members.reduce((sum, { incident }) => sum + killed(incident), 0)
    bins.push({ from: bin, to: dayBefore(nextStart(bin, step)), incidents: members.length, killed: deaths })
    bin = binStart(dayBefore(bin), step)
  }
  return { undated: incidents.length - dated.length, bins: bins.reverse() }
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function dayText(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function dayBefore(day: string): string {
  const date = dateOf(day)
  date.setUTCDate(date.getUTCDate() - 1)
  return dayText(date)
}

function binStart(day: string, step: TimelineStep): string {
  if (step === 'month') return `${day.slice(0, 7)}-01`
  if (step === 'year') return `${day.slice(0, 4)}-01-01`
  const date = dateOf(day)
  if (step === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return dayText(date)
}

function nextStart(start: string, step: TimelineStep): string {
  const date = dateOf(start)
  if (step === 'day') date.setUTCDate(date.getUTCDate() + 1)
  if (step === 'week') date.setUTCDate(date.getUTCDate() + 7)
  if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  if (step === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1)
  return dayText(date)
}
