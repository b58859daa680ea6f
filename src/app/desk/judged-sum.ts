/** What do the incidents come to that analysts made? They are added to sums that leave out whatever they were made of. */
import type { Incident } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { type FacetCount, type FacetName, type Facets, type IncidentDays, killedOf } from '../../store/index.ts'
import type { IncidentMap, MapMark } from './ledger.ts'

export interface MadeIncident {
  readonly incident: Incident
  /** Publishers of its reports. */
  readonly outlets: readonly string[]
}

export function withValues({ values, total, asOf }: Facets, made: readonly MadeIncident[]): Facets {
  const more = (facet: FacetName): readonly FacetCount[] => {
    const counts = new Map(values[facet].map(({ value, incidents }) => [value, incidents]))
    for (const one of made)
      for (const value of new Set(valuesOf(one)[facet])) counts.set(value, (counts.get(value) ?? 0) + 1)
    counts.delete('')
    return [...counts]
      .map(([value, incidents]) => ({ value, incidents }))
      .sort((a, b) => b.incidents - a.incidents || compareText(a.value, b.value))
  }
  const [type, status, country] = [more('type'), more('status'), more('country')]
  return {
    asOf,
    total: total + made.length,
    values: { type, status, country, source: more('source'), party: more('party') },
  }
}

function valuesOf({ incident, outlets }: MadeIncident): Readonly<Record<FacetName, readonly string[]>> {
  const { type, status, place, parties } = incident
  return {
    type: [type],
    status: [status],
    country: place?.country === undefined ? [] : [place.country],
    source: outlets,
    party: parties.map(({ name, text }) => name ?? text),
  }
}

export function withDays({ days, undated, asOf }: IncidentDays, made: readonly MadeIncident[]): IncidentDays {
  const sums = new Map(days.map((one) => [one.day, one]))
  let without = undated
  for (const { incident } of made) {
    const day = (incident.from ?? incident.to ?? '').slice(0, 10)
    const { incidents, killed } = sums.get(day) ?? { incidents: 0, killed: 0 }
    if (day === '') without += 1
    else sums.set(day, { day, incidents: incidents + 1, killed: killed + killedOf(incident) })
  }
  return { asOf, undated: without, days: [...sums.values()].sort((a, b) => compareText(a.day, b.day)) }
}

/** Each joins the mark that it lies close to, or is one of its own. */
export function withMarks(map: IncidentMap, made: readonly MadeIncident[], apart: number): IncidentMap {
  const marks = [...map.marks]
  let { unplaced } = map
  for (const { incident } of made) {
    const mark = markOf(incident)
    const near = mark === undefined ? -1 : marks.findIndex((one) => isNear(one, mark, apart))
    const other = marks[near]
    if (mark === undefined) unplaced += 1
    else if (other === undefined) marks.push(mark)
    else marks[near] = joinedMark(other, mark)
  }
  return { ...map, marks, unplaced, total: map.total + made.length }
}

function markOf(incident: Incident): MapMark | undefined {
  const { id, title, type, place } = incident
  const { lat, lon, precision = '' } = place ?? {}
  if (place === undefined || lat === undefined || lon === undefined) return undefined
  // A country's middle is no place.
  if (!['site', 'city', 'admin'].includes(precision)) return undefined
  const box = { west: lon, south: lat, east: lon, north: lat }
  return { lat, lon, incidents: 1, killed: killedOf(incident), box, first: { id, title, type, place } }
}

function isNear(one: MapMark, other: MapMark, apart: number): boolean {
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(one.lat - other.lat, east) < apart
}

function joinedMark(one: MapMark, other: MapMark): MapMark {
  return {
    ...one,
    incidents: one.incidents + other.incidents,
    killed: one.killed + other.killed,
    box: {
      west: Math.min(one.box.west, other.box.west),
      south: Math.min(one.box.south, other.box.south),
      east: Math.max(one.box.east, other.box.east),
      north: Math.max(one.box.north, other.box.north),
    },
  }
}
