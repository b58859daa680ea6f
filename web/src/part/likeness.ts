/** What speaks for one incident, and what for several? Facts to be weighed by a person; the page draws no conclusion. */
import { geoDistance } from 'd3-geo'
import type { Incident } from '../contract.ts'
import { gravestFirst, showCount, typeName } from '../words.ts'

export interface Fact {
  readonly says: string
  readonly sign: 'alike' | 'apart' | 'open'
}

const earthKm = 6371
const dayMs = 86_400_000
/** Kilometres within which two towns are the same place for someone who names either. */
const nearKm = 15

/** Categories of figures of whole incidents that any of them has, the gravest first. */
export function categoriesOf(incidents: readonly Incident[]): readonly string[] {
  const lines = incidents.flatMap(({ tallies }) => tallies.filter(({ who }) => who === undefined))
  return [...new Set(gravestFirst(lines).map(({ category }) => category))]
}

export function alikeness(incidents: readonly Incident[]): readonly Fact[] {
  if (incidents.length < 2) return []
  return [
    daysOf(incidents),
    placesOf(incidents),
    typesOf(incidents),
    reportsOf(incidents),
    ...figuresOf(incidents),
  ].flatMap((fact) => fact ?? [])
}

function daysOf(incidents: readonly Incident[]): Fact | undefined {
  const days = incidents.flatMap(({ from }) => (from === undefined ? [] : [Date.parse(from.slice(0, 10))]))
  if (days.length < incidents.length) return { says: 'not all have a day', sign: 'open' }
  const apart = Math.round((Math.max(...days) - Math.min(...days)) / dayMs)
  if (apart === 0) return { says: 'on the same day', sign: 'alike' }
  return { says: `${showCount(apart)} ${apart === 1 ? 'day' : 'days'} apart`, sign: 'apart' }
}

function placesOf(incidents: readonly Incident[]): Fact | undefined {
  const points = incidents.flatMap(({ place }): [number, number][] =>
    place?.lat === undefined || place.lon === undefined || place.precision === 'country'
      ? []
      : [[place.lon, place.lat]],
  )
  const countries = new Set(incidents.flatMap(({ place }) => place?.country ?? []))
  if (countries.size > 1) return { says: `in ${countries.size} countries`, sign: 'apart' }
  if (points.length < incidents.length) return { says: 'not all are placed more closely than a country', sign: 'open' }
  const km = Math.max(...points.flatMap((one) => points.map((other) => geoDistance(one, other) * earthKm)))
  if (km < 1) return { says: 'at the same place', sign: 'alike' }
  return { says: `${showCount(Math.round(km))} km apart`, sign: km <= nearKm ? 'alike' : 'apart' }
}

function typesOf(incidents: readonly Incident[]): Fact {
  const types = [...new Set(incidents.map(({ type }) => typeName(type)))]
  const [only = ''] = types
  return types.length === 1 ? { says: `both: ${only}`, sign: 'alike' } : { says: types.join(' and '), sign: 'apart' }
}

function reportsOf(incidents: readonly Incident[]): Fact | undefined {
  const sets = incidents.map(({ reports }) => new Set(reports))
  const shared = sets.reduce((all, each) => all.intersection(each)).size
  if (shared === 0) return undefined
  return { says: `${shared} ${shared === 1 ? 'report tells' : 'reports tell'} of all of them as apart`, sign: 'apart' }
}

/** Ranges that have a number in common may be one count; others cannot be. */
function figuresOf(incidents: readonly Incident[]): readonly Fact[] {
  return categoriesOf(incidents).flatMap((category): Fact[] => {
    const lines = incidents.flatMap(
      ({ tallies }) => tallies.find((each) => each.category === category && each.who === undefined) ?? [],
    )
    if (lines.length < incidents.length) return []
    const low = Math.max(...lines.map((line) => line.low))
    const high = Math.min(...lines.map((line) => line.high ?? Number.POSITIVE_INFINITY))
    return low <= high
      ? [{ says: `the figures of people ${category} fit`, sign: 'alike' }]
      : [{ says: `the figures of people ${category} differ`, sign: 'apart' }]
  })
}
