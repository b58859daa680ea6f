/** Which incidents pass a filter, and in which order? Pure: values in, values out. */
import type { Incident } from '../../model/index.ts'
import { compareText, distanceKm, foldName } from '../../stdx/index.ts'
import type { IncidentFilter, IncidentOrder } from './ledger.ts'

export interface SelectContext {
  /** Publisher of each report, by report id. */
  readonly publishers: ReadonlyMap<string, string | undefined>
}

export function passes(incident: Incident, filter: IncidentFilter, context: SelectContext): boolean {
  return (
    (filter.only === undefined || filter.only.includes(incident.id)) &&
    filter.without?.includes(incident.id) !== true &&
    isInTime(incident, filter) &&
    isInPlace(incident, filter) &&
    isOneOf(filter.types, incident.type) &&
    isOneOf(filter.statuses, incident.status) &&
    isOneOf(filter.countries, incident.place?.country) &&
    (filter.killedMin === undefined || killed(incident) >= filter.killedMin) &&
    (filter.originsMin === undefined || incident.origins >= filter.originsMin) &&
    (filter.party === undefined || isNamed(partyNames(incident), filter.party)) &&
    (filter.source === undefined || isNamed(sourceNames(incident, context), filter.source)) &&
    (filter.text === undefined || holdsWords(incident, filter.text))
  )
}

function isOneOf(values: readonly string[] | undefined, value: string | undefined): boolean {
  return values === undefined || values.length === 0 || (value !== undefined && values.includes(value))
}

function isInTime(incident: Incident, { from, to }: IncidentFilter): boolean {
  if (from === undefined && to === undefined) return true
  if (incident.from === undefined) return false
  const last = (incident.to ?? incident.from).slice(0, 10)
  return (
    (from === undefined || last >= from.slice(0, 10)) &&
    (to === undefined || incident.from.slice(0, 10) <= to.slice(0, 10))
  )
}

/** An incident whose place is a country or a province has a middle, but nothing happened there: it is near nothing. */
function isInPlace({ place }: Incident, { near, box }: IncidentFilter): boolean {
  if (near === undefined && box === undefined) return true
  if (place?.lat === undefined || place.lon === undefined) return false
  if (place.precision !== 'site' && place.precision !== 'city') return false
  const point = { lat: place.lat, lon: place.lon }
  return (near === undefined || distanceKm(point, near) <= near.radiusKm) && (box === undefined || isInBox(point, box))
}

function isInBox({ lat, lon }: { lat: number; lon: number }, box: NonNullable<IncidentFilter['box']>): boolean {
  const { west, south, east, north } = box
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
  return isBetween && lat >= south && lat <= north
}

/** The headline figure of those killed: the best, or what it is at least. */
export function killed({ tallies }: Incident): number {
  const tally = tallies.find(({ category, who }) => category === 'killed' && who === undefined)
  return tally?.best ?? tally?.low ?? 0
}

function partyNames({ parties }: Incident): string[] {
  return parties.map(({ name, text }) => `${name ?? ''} ${text}`)
}

function sourceNames({ reports, tallies }: Incident, { publishers }: SelectContext): string[] {
  return [
    ...reports.flatMap((id) => publishers.get(id) ?? []),
    ...tallies.flatMap(({ history }) => history.map(({ source }) => source)),
  ]
}

function isNamed(names: readonly string[], part: string): boolean {
  const wanted = foldName(part)
  return names.some((name) => foldName(name).includes(wanted))
}

function holdsWords(incident: Incident, text: string): boolean {
  const { title, place, type } = incident
  const held = foldName([title, place?.name, place?.admin1, type, ...partyNames(incident)].join(' '))
  return words(text).every((word) => held.includes(word))
}

export function words(text: string): string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
}

/** Total orders: two incidents never compare as equal. */
export const comparisons: Readonly<Record<IncidentOrder, (a: Incident, b: Incident) => number>> = {
  day: (a, b) => compareText(b.from ?? '', a.from ?? '') || compareText(a.id, b.id),
  weight: (a, b) =>
    killed(b) - killed(a) ||
    b.reports.length - a.reports.length ||
    compareText(b.from ?? '', a.from ?? '') ||
    compareText(a.id, b.id),
  updated: (a, b) => compareText(updatedAt(b), updatedAt(a)) || compareText(a.id, b.id),
}

/** When the last figure of it was said; an incident without figures has none, and stands last. */
function updatedAt({ tallies }: Incident): string {
  return tallies
    .flatMap(({ history }) => history.map(({ at }) => at))
    .reduce((latest, at) => (at > latest ? at : latest), '')
}
