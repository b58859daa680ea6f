/**
 * Which columns does an export have? First those of ACLED that the ledger can fill, by ACLED's names and in its order,
 * then the ledger's own. What no report says stays empty: nothing is filled in by convention.
 */
import type { Claim, Incident, Party } from '../../model/index.ts'
import { countryName } from '../country.ts'
import { partyText } from '../party.ts'

export interface ExportSubject {
  readonly incidents: readonly Incident[]
  readonly claims: readonly Claim[]
  /** Publisher of each report, by report id. */
  readonly publishers: ReadonlyMap<string, string>
}

/** One incident with what its columns are read from. */
export interface ExportRow {
  readonly incident: Incident
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly publishers: readonly string[]
}

export type ExportValue = string | number | undefined

export interface ExportColumn {
  readonly name: string
  readonly value: (row: ExportRow) => ExportValue
}

export function exportRows({ incidents, claims, publishers }: ExportSubject): ExportRow[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return incidents.map((incident) => {
    const events = incident.claims.flatMap((id) => byId.get(id) ?? []).filter((claim) => claim.kind === 'event')
    const told = events.filter(({ background }) => !background)
    const actors = names(told.flatMap((event) => event.actors))
    return {
      incident,
      actors,
      targets: names(told.flatMap(({ targets }) => targets)).filter((name) => !actors.includes(name)),
      publishers: [...new Set(incident.reports.flatMap((id) => publishers.get(id) ?? []))],
    }
  })
}

function names(parties: readonly Party[]): string[] {
  return [...new Set(parties.map(partyText))]
}

/** UCDP's date precision (1 to 5) as ACLED's: 1 the day, 2 within a week, 3 a month or less exact. */
const acledTimePrecision: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 2, 4: 3, 5: 3 }
/** Place precision as ACLED's: 1 the town, 2 part of a region, 3 a larger region. */
const acledPlacePrecision: Readonly<Record<string, number>> = { site: 1, city: 1, admin: 2, country: 3 }

const disorderTypes: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Protests: 'Demonstrations',
  Riots: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
}

/** Where a sub-event is of another kind than its event type. */
const disorderTypesOfSubEvents: Readonly<Record<string, string>> = {
  'Excessive force against protesters': 'Political violence; Demonstrations',
  'Mob violence': 'Political violence',
}

const joined = (values: readonly string[]): string => values.join('; ')

const acledColumns: readonly ExportColumn[] = [
  { name: 'event_id_cnty', value: ({ incident }) => incident.id },
  { name: 'event_date', value: ({ incident }) => incident.from?.slice(0, 10) },
  {
    name: 'year',
    value: ({ incident }) => (incident.from === undefined ? undefined : Number(incident.from.slice(0, 4))),
  },
  { name: 'time_precision', value: ({ incident }) => acledTimePrecision[incident.datePrecision] },
  { name: 'disorder_type', value: ({ incident: { acled } }) => disorderType(acled) },
  { name: 'event_type', value: ({ incident }) => incident.acled?.event },
  { name: 'sub_event_type', value: ({ incident }) => incident.acled?.subEvent },
  { name: 'actor1', value: ({ actors }) => actors[0] },
  { name: 'assoc_actor_1', value: ({ actors }) => joined(actors.slice(1)) },
  { name: 'actor2', value: ({ targets }) => targets[0] },
  { name: 'assoc_actor_2', value: ({ targets }) => joined(targets.slice(1)) },
  {
    name: 'country',
    value: ({ incident: { place } }) => (place?.country === undefined ? undefined : countryName(place.country)),
  },
  { name: 'admin1', value: ({ incident }) => incident.place?.admin1 },
  { name: 'location', value: ({ incident }) => incident.place?.name },
  { name: 'latitude', value: ({ incident }) => pointOf(incident)?.[1] },
  { name: 'longitude', value: ({ incident }) => pointOf(incident)?.[0] },
  { name: 'geo_precision', value: ({ incident }) => acledPlacePrecision[incident.place?.precision ?? ''] },
  { name: 'source', value: ({ publishers }) => joined(publishers) },
  { name: 'notes', value: ({ incident }) => incident.title },
  { name: 'fatalities', value: ({ incident }) => tallyOf(incident, 'killed')?.best },
]

function disorderType(acled: Incident['acled']): string | undefined {
  return acled === undefined ? undefined : (disorderTypesOfSubEvents[acled.subEvent] ?? disorderTypes[acled.event])
}

/** Categories with three columns each; a figure for a part of the people is no figure for all of them and stays out. */
const categories = [
  'killed',
  'injured',
  'detained',
  'missing',
  'displaced',
  'abducted',
  'participants',
  'deployed',
] as const

const ownColumns: readonly ExportColumn[] = [
  { name: 'iso3', value: ({ incident }) => incident.place?.country },
  { name: 'plover_type', value: ({ incident }) => incident.type },
  { name: 'end_date', value: ({ incident: { from, to } }) => (to ?? from)?.slice(0, 10) },
  { name: 'date_precision', value: ({ incident }) => incident.datePrecision },
  { name: 'parties', value: ({ incident }) => joined(names(incident.parties)) },
  ...categories.flatMap((category): ExportColumn[] => [
    { name: `${category}_low`, value: ({ incident }) => tallyOf(incident, category)?.low },
    { name: `${category}_best`, value: ({ incident }) => tallyOf(incident, category)?.best },
    { name: `${category}_high`, value: ({ incident }) => tallyOf(incident, category)?.high },
  ]),
  { name: 'contested', value: ({ incident }) => joined(contested(incident)) },
  { name: 'status', value: ({ incident }) => incident.status },
  { name: 'origins', value: ({ incident }) => incident.origins },
  { name: 'reports', value: ({ incident }) => joined(incident.reports) },
  { name: 'as_of', value: ({ incident }) => incident.asOf },
]

export const exportColumns: readonly ExportColumn[] = [...acledColumns, ...ownColumns]

function tallyOf({ tallies }: Incident, category: string): Incident['tallies'][number] | undefined {
  return tallies.find((tally) => tally.category === category && tally.who === undefined)
}

function contested({ tallies }: Incident): string[] {
  return [...new Set(tallies.filter((tally) => tally.contested).map(({ category }) => category))]
}

/** Decimals kept in a coordinate: RFC 7946 advises six or seven, about a hand's breadth. */
const COORDINATE_DECIMALS = 6

/** `[longitude, latitude]` of a town or a site. A country or a province has a middle, but nothing happened there. */
export function pointOf({ place }: Incident): readonly [lon: number, lat: number] | undefined {
  if (place?.lat === undefined || place.lon === undefined) return undefined
  if (place.precision !== 'site' && place.precision !== 'city') return undefined
  const rounded = (degrees: number): number => Number(degrees.toFixed(COORDINATE_DECIMALS))
  return [rounded(place.lon), rounded(place.lat)]
}
