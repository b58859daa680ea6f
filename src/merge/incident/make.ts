/** What do the claims of a group say together? Its place and days, its parties, its figures, its status. */
import type { Claim, EventClaim, Incident, Party, Place, TallyClaim } from '../../model/index.ts'
import { compareText, countryName, foldName } from '../../stdx/index.ts'
import { spellingKey, typeOfKind } from '../digest/index.ts'
import type { Correcting } from './former.ts'
import type { Group } from './group.ts'
import { type Rises, tallyLines } from './headline.ts'
import { shortId } from './id.ts'
import { isDeadly } from './place.ts'
import type { Policy } from './policy.ts'
import { newsroomsOf, retractionsOf, type Sources, statusOf } from './status.ts'
import { titleOf } from './title.ts'

/** What is known of the reports that tell of an incident. */
export interface Making extends Sources {
  readonly claims: ReadonlyMap<string, Claim>
  /** Reports that derive from another's text. */
  readonly derived: ReadonlySet<string>
  readonly correcting: Correcting
  readonly rises: Rises
  readonly asOf: string
  readonly policy?: Policy
}

/** What an incident owes to those around it. */
export interface Around {
  readonly links: NonNullable<Incident['links']>
  /** First day of a wave whose parts began before it was told of. */
  readonly begin: string | undefined
  readonly notes: NonNullable<Incident['notes']>
}

/** Parties named in an incident at the most, those of most claims first. */
const partiesMax = 6

/** From what the incident is, not from who told it: it stays the same whatever else is said of it. */
export function idOf(
  group: Pick<Group, 'region' | 'town' | 'admin' | 'wave' | 'kind' | 'days' | 'part'>,
  day = group.days[0],
): string {
  const where = group.town ?? (group.wave ? '*' : `/${group.admin ?? ''}`)
  const part = group.part === undefined ? '' : `|${group.part}`
  const named = `${group.region}|${where}|${group.kind}|${day}${part}`
  return `i-${shortId(named)}`
}

export function makeIncident(id: string, group: Group, { links, begin, notes }: Around, making: Making): Incident {
  const { told } = group
  const members = told.flatMap(({ scene }) =>
    [...scene.events, ...scene.tallies].flatMap((one) => making.claims.get(one) ?? []),
  )
  const events = members.filter((claim): claim is EventClaim => claim.kind === 'event')
  const tallies = members.filter((claim): claim is TallyClaim => claim.kind === 'tally')
  const happened = events.filter(({ reality }) => reality !== 'denied')
  const ofKind = happened.filter(({ type }) => type !== 'AID')
  const leads = leadEvents(group, making)
  const lead = leadOf(leads) ?? ofKind[0] ?? happened[0]
  const type = typeOf(group, lead)
  const titleEvents = leads.filter((event) => event.type === type)
  const acled = lead?.type === type && !isDeadlyUnrest(group, lead) ? lead.acled : undefined
  const origins = newsroomsOf(told, making).length
  const place = placeOf(group, events)
  const isDated = told.some(({ scene }) => scene.undated !== true)
  const [from, to] = isDated ? [begin ?? group.days[0], lastDay(group, ofKind)] : []
  const former = formerOf(group, notes)
  return {
    schema: 'tocsin/incident/1',
    id,
    title: titleOf(group, titleEvents.length === 0 ? leads : titleEvents, place),
    type,
    ...(acled === undefined ? {} : { acled }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    datePrecision: datePrecision(from, to),
    ...(place === undefined ? {} : { place }),
    // Who helps those who were hurt had no part in it.
    parties: partiesOf(ofKind.length > 0 ? events.filter(({ type: of }) => of !== 'AID') : events),
    tallies: tallyLines(tallies, { ...making, lineages: [], retracted: retractionsOf(told, making) }, making.derived),
    claims: [...new Set(members.map((claim) => claim.id))],
    reports: [...new Set(told.map(({ digest }) => digest.id))],
    origins,
    status: statusOf(told, events, type, making),
    asOf: making.asOf,
    policy: making.policy ?? 'most-authoritative',
    ...(links.length === 0 ? {} : { links: [...links] }),
    ...former,
  }
}

/** Events of the scenes that are of the group's own kind: what it is called by. One a scene, or all of the kind's own type. */
function leadEvents({ told, kind }: Group, { claims }: Making): EventClaim[] {
  const own = told.filter(({ scene }) => scene.kind === kind && !scene.denied)
  const type = named.has(kind) ? typeOfKind[kind] : undefined
  return own.flatMap(({ scene }) => {
    const events = scene.events.flatMap((id) => claims.get(id) ?? []).filter((claim) => claim.kind === 'event')
    const ofType = events.filter((event) => event.type === type)
    return ofType.length > 0 ? ofType : events.slice(0, 1)
  })
}

/** Unrest in which people died is no peaceful protest, whatever the word that it is told by. */
const isDeadlyUnrest = ({ kind, told }: Group, { mode, acled }: EventClaim): boolean =>
  kind === 'unrest' &&
  mode !== 'riot' &&
  told.some((one) => (one.scene.wave || acled?.subEvent === 'Peaceful protest') && isDeadly(one))

/** Kinds that have a type of their own, by which they go whatever else is told of them. */
const named: ReadonlySet<string> = new Set(['unrest', 'disaster', 'accident', 'abduction'])

/** The event by whose type the incident goes: that of the most scenes, then the first. */
function leadOf(events: readonly EventClaim[]): EventClaim | undefined {
  const [best] = mostFirst(events.map(({ type }) => type))
  return events.find(({ type }) => type === best)
}

/** The type of the leading event; where the words name a riot or a disaster and only its harm was read, that of the kind. */
function typeOf({ kind, told }: Group, lead: EventClaim | undefined): string {
  const isNamed = kind === 'disaster' || (kind === 'unrest' && told.some(({ scene }) => scene.wave))
  return (isNamed ? typeOfKind[kind] : lead?.type) ?? typeOfKind[kind] ?? ''
}

/** The town or province that most of its events name, not a site in it; else the country that its reports are about. */
function placeOf(group: Group, events: readonly EventClaim[]): Incident['place'] {
  const own = events.flatMap(({ place }) => (place !== undefined && isIn(place, group) ? [place] : []))
  const towns = own.filter(({ kind }) => kind !== 'site')
  const known = towns.length > 0 ? towns : own
  const [best] = mostFirst(known.map(({ name }) => name))
  const place = known.find(({ name }) => name === best) ?? group.told.find(({ scene }) => scene.place)?.scene.place
  if (place === undefined) return countryAlone(group.region)
  const { name, country = countryTold(group), admin1, lat, lon, precision } = place
  return {
    name,
    ...(country === undefined ? {} : { country }),
    ...(admin1 === undefined ? {} : { admin1 }),
    ...(lat === undefined ? {} : { lat }),
    ...(lon === undefined ? {} : { lon }),
    precision,
  }
}

/** Where no place is told, but towns whose country the gazetteer knows. */
function countryAlone(region: string): Incident['place'] {
  const name = countryName(region)
  return name === region ? undefined : { name, country: region, precision: 'country' }
}

/** The country that most reports of a town that the gazetteer does not know are about. */
function countryTold({ told }: Group): string | undefined {
  const countries = told.flatMap(({ scene }) => scene.country ?? [])
  const [best] = mostFirst(countries)
  return countries.filter((one) => one === best).length * 2 > countries.length ? best : undefined
}

/** The most frequent first, then by text. */
export function mostFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([value]) => value)
}

/** The dateline is no place of what was in a village that no gazetteer knows. */
const isUnknownOf = ({ precision, name }: Place, town: string): boolean =>
  precision === 'none' && town === `~${spellingKey(foldName(name.toLowerCase()))}`

function isIn(place: Place, { town, region, admin, wave }: Group): boolean {
  if (town !== undefined)
    return town === `${place.lat},${place.lon}` || town === String(place.geonameId) || isUnknownOf(place, town)
  if (place.country !== region) return false
  // What was told of no town was not in the one that a report was sent from.
  if (wave) return place.precision === 'country'
  const isTown = place.precision === 'city' || place.precision === 'site'
  return admin === undefined ? !isTown : (place.admin1 ?? place.name) === admin
}

/** Of an episode, the ids of its later days: under them it was known where its first day was told last. */
function formerOf(group: Group, notes: NonNullable<Incident['notes']>): Pick<Incident, 'formerIds' | 'notes'> {
  const formerIds = group.days.slice(1).map((day) => idOf(group, day))
  return { ...(formerIds.length === 0 ? {} : { formerIds }), ...(notes.length === 0 ? {} : { notes }) }
}

function lastDay({ days, wave, told }: Group, events: readonly EventClaim[]): string | undefined {
  const last = days.at(-1)
  if (wave) return told.at(-1)?.digest.at.slice(0, 10)
  const tos = events.flatMap(({ time }) => {
    const [from, to] = [time?.from?.slice(0, 10), time?.to?.slice(0, 10)]
    const isLong = from !== undefined && to !== undefined && Date.parse(to) - Date.parse(from) > episodeMs
    // "Last week's collapse" lasted no week.
    const isVague = time?.basis === 'published' || time?.precision === 'week'
    return !isVague && from !== undefined && days.includes(from) && to !== undefined && !isLong ? [to] : []
  })
  return [...tos, last ?? ''].sort().at(-1) || undefined
}

const episodeMs = 7 * 86_400_000

/** UCDP's convention: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year or unknown. */
function datePrecision(from: string | undefined, to: string | undefined): number {
  if (from === undefined || to === undefined) return 5
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5
}

/** Who acts or suffers, and not a house, a pronoun or a town: somebody with a part to play, a name, or a state. */
const isSomebody = ({ sector, name, country, text }: Party): boolean =>
  sector !== undefined || name !== undefined || (country !== undefined && countryName(country) === text)

function partiesOf(events: readonly EventClaim[]): Party[] {
  const byKey = new Map<string, { party: Party; times: number }>()
  for (const party of events.flatMap(({ actors, targets }) => [...actors, ...targets])) {
    if (!isSomebody(party)) continue
    const key = party.name ?? party.text.toLowerCase()
    byKey.set(key, { party: byKey.get(key)?.party ?? party, times: (byKey.get(key)?.times ?? 0) + 1 })
  }
  return [...byKey.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, partiesMax)
    .map(({ party }) => party)
}
