/**
 * Which claims are about one real event? Those of one kind of event, in one place, on one day. A claim without a place or
 * a day belongs to no incident and stays a claim; background, plans, threats and hypotheticals make none, and neither do words:
 * who accuses, agrees or asks is no incident.
 */
import type { Claim, EventClaim, Incident, Lineage, Party, TallyClaim } from '../../model/index.ts'
import { textId } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { type Digest, keyOfClaim } from '../digest/index.ts'
import { tallyLines } from './headline.ts'
import { titleOf } from './title.ts'

/** How headline figures are found. */
export type Policy = 'most-authoritative' | 'acled' | 'ucdp'
export const policies: readonly Policy[] = ['most-authoritative', 'acled', 'ucdp']

export interface IncidentContext {
  readonly lineages: readonly Lineage[]
  readonly asOf: string
  readonly policy?: Policy
  /** Only incidents at home in these blocks. */
  readonly keys?: ReadonlySet<string>
}

interface MakingContext extends IncidentContext {
  /** Publisher of each report, by report id. */
  readonly publishers: ReadonlyMap<string, string | undefined>
}

export interface Incidents {
  /** By first day, then place, then id. */
  readonly incidents: readonly Incident[]
  /** Incident of each claim that belongs to one. */
  readonly incidentOf: ReadonlyMap<string, string>
  /** Block in which each incident is at home. */
  readonly homeOf: ReadonlyMap<string, string>
}

/** Parties named in an incident at the most, those of most claims first. */
const partiesMax = 6

export function findIncidents(digests: readonly Digest[], about: IncidentContext): Incidents {
  const context = { ...about, publishers: new Map(digests.map(({ id, publisher }) => [id, publisher])) }
  const claims = digests.flatMap((digest) => digest.claims)
  const events = claims.filter((claim) => claim.kind === 'event')
  const tallies = claims.filter((claim) => claim.kind === 'tally')
  const groups = groupEvents(events)
  const groupOf = new Map([...groups].flatMap(([key, group]) => group.map(({ id }) => [id, key] as const)))
  const counted = new Map<string, TallyClaim[]>()
  for (const tally of tallies) {
    const key = (tally.event === undefined ? undefined : groupOf.get(tally.event)) ?? onlyGroupThere(tally, groups)
    if (key !== undefined) counted.set(key, [...(counted.get(key) ?? []), tally])
  }
  const homeOf = new Map<string, string>()
  const incidents = [...groups].flatMap(([key, group]) => {
    const [first] = group
    const home = first === undefined ? '' : keyOfClaim(first, first.at)
    if (about.keys?.has(home) === false) return []
    const incident = makeIncident(key, group, counted.get(key) ?? [], context)
    homeOf.set(incident.id, home)
    return [incident]
  })
  const incidentOf = new Map(
    incidents.flatMap(({ id, claims: members }) => members.map((claim) => [claim, id] as const)),
  )
  return { incidents: incidents.sort(byDay), incidentOf, homeOf }
}

const byDay = (a: Incident, b: Incident): number =>
  compareText(a.from ?? '', b.from ?? '') ||
  compareText(a.place?.name ?? '', b.place?.name ?? '') ||
  compareText(a.id, b.id)

/** PLOVER's verbal types: quad classes 1 and 3. */
const verbal: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
])

const isNews = ({ type, background, reality }: EventClaim): boolean =>
  !background && !verbal.has(type) && (reality === 'happened' || reality === 'ongoing' || reality === 'denied')

/** Groups with at least one claim that it happened. */
function groupEvents(events: readonly EventClaim[]): Map<string, EventClaim[]> {
  const groups = new Map<string, EventClaim[]>()
  for (const event of events) {
    const key = isNews(event) ? keyOf(event) : undefined
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), event])
  }
  return new Map([...groups].filter(([, group]) => group.some(({ reality }) => reality !== 'denied')))
}

/** A bombing told as an attack and one told as an explosion are one kind. */
function kindOf({ type, mode }: EventClaim): string {
  if (type === 'ASSAULT' && (mode === 'explosives' || mode === 'suicide-attack')) return 'EXPLOSION'
  return type === 'COERCE' ? `COERCE ${mode ?? ''}` : type
}

function keyOf(event: EventClaim): string | undefined {
  const place = placeKey(event.place)
  const day = event.time?.from?.slice(0, 10) ?? event.time?.value
  return place === undefined || day === undefined ? undefined : [kindOf(event), place, day].join('|')
}

/** Sites count as the town that they stand in: what is in one town on one day and of one kind is one incident. */
function placeKey(place: Claim['place']): string | undefined {
  if (place === undefined || place.precision === 'none') return undefined
  if (place.precision === 'city' && place.lat !== undefined) return `${place.lat},${place.lon}`
  if (place.geonameId !== undefined) return String(place.geonameId)
  return [place.country, place.admin1, place.name].join('/')
}

/** A count whose own event is not told belongs to the one incident of its place and day, if there is just one. */
function onlyGroupThere(tally: TallyClaim, groups: ReadonlyMap<string, readonly EventClaim[]>): string | undefined {
  const place = placeKey(tally.place)
  const day = tally.time?.from?.slice(0, 10)
  if (place === undefined || day === undefined || tally.event !== undefined) return undefined
  const there = [...groups.keys()].filter((key) => key.endsWith(`|${place}|${day}`))
  return there.length === 1 ? there[0] : undefined
}

function makeIncident(
  key: string,
  events: readonly EventClaim[],
  tallies: readonly TallyClaim[],
  context: MakingContext,
): Incident {
  const claims = [...events, ...tallies]
  const reports = [...new Set(claims.map(({ report }) => report))]
  const lead = events.find(({ reality }) => reality !== 'denied') ?? events[0]
  const origins = countOrigins(reports, context)
  const place = events.find(({ place: where }) => where?.kind !== 'site')?.place ?? lead?.place
  const { from, to } = spanOfDays(events)
  return {
    schema: 'tocsin/incident/1',
    id: `i-${textId(key).slice(0, 12)}`,
    title: titleOf(events, place),
    type: lead?.type ?? '',
    ...(lead?.acled === undefined ? {} : { acled: lead.acled }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    datePrecision: datePrecision(from, to),
    ...(place === undefined ? {} : { place: placeOf(place) }),
    parties: partiesOf(events),
    tallies: tallyLines(tallies, context),
    claims: claims.map(({ id }) => id),
    reports,
    origins,
    status: statusOf(events, origins),
    asOf: context.asOf,
  }
}

function placeOf({ name, country, admin1, lat, lon, precision }: NonNullable<Claim['place']>) {
  return {
    name,
    ...(country === undefined ? {} : { country }),
    ...(admin1 === undefined ? {} : { admin1 }),
    ...(lat === undefined ? {} : { lat }),
    ...(lon === undefined ? {} : { lon }),
    precision,
  }
}

function spanOfDays(events: readonly EventClaim[]): { from?: string; to?: string } {
  const froms = events.flatMap(({ time }) => time?.from?.slice(0, 10) ?? [])
  const tos = events.flatMap(({ time }) => (time?.to ?? time?.from)?.slice(0, 10) ?? [])
  const from = froms.sort()[0]
  const to = tos.sort().at(-1)
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** UCDP's convention: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or unknown. */
function datePrecision(from: string | undefined, to: string | undefined): number {
  if (from === undefined || to === undefined) return 5
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5
}

/** Newsrooms behind the reports: each report counts as the publisher of the text that it derives from. */
function countOrigins(reports: readonly string[], { lineages, publishers }: MakingContext): number {
  const originOf = new Map(
    lineages.flatMap(({ origin, reports: members }) => members.map((id) => [id, origin] as const)),
  )
  const newsrooms = reports.map((id) => {
    const origin = originOf.get(id) ?? id
    return publishers.get(origin) ?? origin
  })
  return new Set(newsrooms).size
}

function statusOf(events: readonly EventClaim[], origins: number): Incident['status'] {
  if (events.some(({ reality }) => reality === 'denied')) return 'contested'
  return origins > 1 ? 'corroborated' : 'reported'
}

function partiesOf(events: readonly EventClaim[]): Party[] {
  const byKey = new Map<string, { party: Party; times: number }>()
  for (const party of events.flatMap(({ actors, targets }) => [...actors, ...targets])) {
    const key = party.name ?? party.text.toLowerCase()
    byKey.set(key, { party: byKey.get(key)?.party ?? party, times: (byKey.get(key)?.times ?? 0) + 1 })
  }
  return [...byKey.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, partiesMax)
    .map(({ party }) => party)
}
