/** By what is an incident found? The columns beside its JSON. */
import type { Insertable } from 'kysely'
import type { Incident } from '../../model/index.ts'
import type { NewVersion } from '../derived.ts'
import type { FacetName } from '../overview.ts'
import { forever, type IncidentRow } from './tables.ts'

/** People killed by the figure for all of them: the best one, or else the low one. */
export function killedOf({ tallies }: Pick<Incident, 'tallies'>): number {
  const line = tallies.find(({ category, who }) => category === 'killed' && who === undefined)
  return line === undefined ? 0 : (line.best ?? line.low)
}

/**
 * How many of the people counted in a category weigh as much as one killed. A judgement of ours about what a reader wants to
 * see first, set by hand so that a massacre stands above a mass arrest and a mass arrest above a march.
 */
const perKilled: Readonly<Record<string, number>> = {
  killed: 1,
  abducted: 4,
  missing: 4,
  injured: 10,
  detained: 100,
  displaced: 500,
  participants: 5000,
  deployed: 5000,
}
/** What each newsroom beyond the first adds, of a tenfold of the people; six of them at the most. */
const originWeight = 30
const originsMax = 7

/** How grave an incident is, for putting the gravest first: 300 for a tenfold of people harmed, and something for what many tell. */
export function weightOf(incident: Pick<Incident, 'tallies' | 'origins'>): number {
  const harmed = incident.tallies
    .filter(({ who }) => who === undefined)
    .reduce(
      (sum, { category, best, low }) => sum + (best ?? low) / (perKilled[category] ?? Number.POSITIVE_INFINITY),
      0,
    )
  return Math.round(300 * Math.log10(1 + 10 * harmed)) + originWeight * Math.min(originsMax, incident.origins)
}

export function cellOf(lat: number, lon: number): number {
  return (Math.floor(lat) + 90) * 360 + ((((Math.floor(lon) + 180) % 360) + 360) % 360)
}

export function versionRow(version: NewVersion): Insertable<IncidentRow> {
  const { incident, id, home, knownFrom, knownTo, content } = version
  const { lat, lon, precision } = incident.place ?? {}
  // A country or a province has a middle, but nothing happened there: it is near nothing.
  const isPoint = lat !== undefined && lon !== undefined && (precision === 'site' || precision === 'city')
  return {
    id,
    home,
    known_from: knownFrom,
    known_to: knownTo ?? forever,
    weight: weightOf(incident),
    type: incident.type,
    day_from: (incident.from ?? incident.to ?? '').slice(0, 10),
    day_to: (incident.to ?? incident.from ?? '').slice(0, 10),
    lat: isPoint ? lat : null,
    lon: isPoint ? lon : null,
    cell: isPoint ? cellOf(lat, lon) : null,
    country: incident.place?.country ?? null,
    status: incident.status,
    killed: killedOf(incident),
    origins: incident.origins,
    content,
  }
}

/** What an incident is counted by. An outlet without a name counts as ''. */
export function valuesOf({ incident, outlets }: NewVersion): readonly (readonly [FacetName, string])[] {
  const { type, status, place, parties } = incident
  const named = (facet: FacetName, values: readonly string[]) =>
    [...new Set(values)].map((value) => [facet, value] as const)
  return [
    ['type', type],
    ['status', status],
    ...named('country', place?.country === undefined ? [] : [place.country]),
    ...named('source', outlets),
    ...named(
      'party',
      parties.map(({ name, text }) => name ?? text),
    ),
  ]
}
