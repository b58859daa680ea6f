/** Where is an incident on the globe, and how exactly? A country's middle is no place where anything happened. */
import type { Incident } from '../model/index.ts'

/** Decimals kept in a coordinate: RFC 7946 advises six or seven, about a hand's breadth. */
const COORDINATE_DECIMALS = 6

/** `[longitude, latitude]` of a town or a site. A country or a province has a middle, but nothing happened there. */
export function pointOf({ place }: Pick<Incident, 'place'>): readonly [lon: number, lat: number] | undefined {
  if (place?.lat === undefined || place.lon === undefined) return undefined
  if (place.precision !== 'site' && place.precision !== 'city') return undefined
  const rounded = (degrees: number): number => Number(degrees.toFixed(COORDINATE_DECIMALS))
  return [rounded(place.lon), rounded(place.lat)]
}

/** How far from its point an incident may have been: a town is a few kilometres wide, a landmark a few streets. */
const UNCERTAINTY_M: Readonly<Record<string, number>> = { site: 500, city: 5000 }

/** Metres, where there is a point. */
export function uncertaintyOf(incident: Pick<Incident, 'place'>): number | undefined {
  return pointOf(incident) === undefined ? undefined : UNCERTAINTY_M[incident.place?.precision ?? '']
}
