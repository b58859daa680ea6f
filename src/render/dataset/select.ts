/** Which incidents does a reader ask for? Those of a country, around a point, in a span of days, with certain words. */
import type { Incident } from '../../model/index.ts'
import { countryName, distanceKm, foldName } from '../../stdx/index.ts'
import type { Dataset, DatasetEntry } from './dataset.ts'
import { entriesOf, makeDataset } from './dataset.ts'

/** All that is given must hold. */
export interface Selection {
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries?: readonly string[]
  /** A point and kilometres around it. What is only known to be somewhere in a country or division is not near a point. */
  readonly near?: { readonly lat: number; readonly lon: number; readonly radiusKm: number }
  /** First and last day, ISO 8601; incidents of an unknown day are in no span. */
  readonly from?: string
  readonly to?: string
  /** Words that must all stand in its title, its place, its parties or the reports' sentences about it. */
  readonly query?: string
  readonly ids?: readonly string[]
}

/** The dataset of the incidents that are asked for, with the claims, lineages and reports that they rest on; it has a hash of its own. */
export function selectIncidents(dataset: Dataset, selection: Selection): Dataset {
  const words = foldName(selection.query ?? '')
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0 && Object.values(selection).every((value) => value === undefined)) return dataset
  const kept = [...entriesOf(dataset)]
    .filter((entry) => isWithin(entry.incident, selection) && holdsWords(entry, words))
    .map(({ incident }) => incident)
  const reports = new Set(kept.flatMap((incident) => incident.reports))
  const claims = new Set(kept.flatMap((incident) => incident.claims))
  return makeDataset({
    asOf: dataset.asOf,
    policy: dataset.policy,
    incidents: kept,
    claims: dataset.claims.filter(({ id }) => claims.has(id)),
    lineages: dataset.lineages.filter((lineage) => lineage.reports.some((id) => reports.has(id))),
    reports: dataset.reports.filter(({ id }) => reports.has(id)),
  })
}

/** Whether it is of the places, days and ids that are asked for; of words it asks nothing. */
export function isWithin(incident: Incident, { countries, near, from, to, ids }: Selection): boolean {
  const { place } = incident
  if (ids !== undefined && !ids.includes(incident.id)) return false
  if (countries !== undefined && !(place?.country !== undefined && countries.includes(place.country))) return false
  if (near !== undefined && !isNear(place, near)) return false
  const [first, last] = [incident.from?.slice(0, 10), (incident.to ?? incident.from)?.slice(0, 10)]
  if (from !== undefined && (last === undefined || last < from.slice(0, 10))) return false
  return to === undefined || (first !== undefined && first <= to.slice(0, 10))
}

function isNear(place: Incident['place'], near: NonNullable<Selection['near']>): boolean {
  if (place?.lat === undefined || place.lon === undefined) return false
  if (place.precision !== 'site' && place.precision !== 'city') return false
  return distanceKm(near, { lat: place.lat, lon: place.lon }) <= near.radiusKm
}

function holdsWords({ incident, events, tallies, reports }: DatasetEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const textOf = new Map(reports.map(({ id, reading }) => [id, reading]))
  const sentences = [...events, ...tallies].map((claim) => {
    const { start, end } = claim.kind === 'event' ? claim.trigger : claim.span
    const reading = textOf.get(claim.report)
    const sentence = reading?.sentences.find((each) => each.start <= start && end <= each.end)
    return sentence === undefined ? '' : (reading?.text.slice(sentence.start, sentence.end) ?? '')
  })
  const { title, place, parties, type } = incident
  const country = place?.country === undefined ? '' : countryName(place.country)
  const names = parties.flatMap(({ text, name = '' }) => [text, name])
  const held = foldName([title, type, place?.name, place?.admin1, country, ...names, ...sentences].join(' '))
  return words.every((word) => held.includes(word))
}
