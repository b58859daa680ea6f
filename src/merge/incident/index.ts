/**
 * Which claims are about one real event, and what do they say together? Scenes of many reports become groups (`group.ts`); a group
 * becomes an incident with its figures, its status and its links. A group that is only denied makes none.
 */
import type { Claim, EventClaim, Incident, Lineage, Party, Place, TallyClaim } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { blockKey, type Digest, typeOfKind } from '../digest/index.ts'
import { type Group, groupScenes, type Told } from './group.ts'
import { derivedReports, tallyLines } from './headline.ts'
import { beginsOf, findLinks } from './link.ts'
import { type MergeMemory, shortId } from './memory.ts'
import { notesOf } from './note.ts'
import { byDay } from './order.ts'
import type { Policy } from './policy.ts'
import { newsroomsOf, originsOf, retractionsOf, type Sources, statusOf } from './status.ts'
import { titleOf } from './title.ts'
import { groupTogether } from './together.ts'

export { type MergeMemory, makeMemory } from './memory.ts'
export { byDay } from './order.ts'
export { type Policy, policies } from './policy.ts'

export interface IncidentContext {
  readonly lineages: readonly Lineage[]
  readonly asOf: string
  readonly policy?: Policy
  /** Only incidents at home in these blocks. */
  readonly keys?: ReadonlySet<string>
  /** What merges of the same policy before this one made. */
  readonly memory?: MergeMemory
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

interface Making extends IncidentContext, Sources {
  readonly claims: ReadonlyMap<string, Claim>
  readonly derived: ReadonlySet<string>
  readonly correcting: ReadonlySet<string>
}

/** What an incident owes to those around it. */
interface Around {
  readonly links: NonNullable<Incident['links']>
  /** First day of a wave whose parts began before it was told of. */
  readonly begin: string | undefined
  readonly notes: NonNullable<Incident['notes']>
}

/** `digests` are in the order of their time. */
export function findIncidents(digests: readonly Digest[], about: IncidentContext): Incidents {
  const { memory } = about
  const making = makingOf(digests, about)
  const told = digests.flatMap((digest) =>
    digest.scenes.map((scene) => {
      const make = (): Told => tellOf(digest, scene, making.claims)
      return memory === undefined ? make() : memory.tell(scene, make)
    }),
  )
  const made = groupScenes(told, making.originOf)
    .filter((group) => group.told.some(({ scene }) => !scene.denied && !scene.aside))
    .map((group) => ({ id: idOf(group), home: blockKey(group.region, group.days[0] ?? ''), group }))
  const kept = made.filter(({ home }) => about.keys?.has(home) !== false)
  const linksOf = findLinks(made)
  const begins = beginsOf(made)
  const noting = { told, originOf: making.originOf, idOf, ids: new Set(made.map(({ id }) => id)), memory }
  const incidents = kept
    .map((one) => {
      const { id, group } = one
      const [links, begin, notes] = [linksOf(one), begins.get(id), notesOf(group, noting)]
      const make = (): Incident => makeIncident(id, group, { links, begin, notes }, making)
      if (memory === undefined) return make()
      const origins = group.told.map(({ digest }) => making.originOf.get(digest.id))
      return memory.incident({ id, group, origins, around: JSON.stringify([links, begin, notes]) }, make)
    })
    .sort(byDay)
  return {
    incidents,
    incidentOf: new Map(incidents.flatMap(({ id, claims: members }) => members.map((claim) => [claim, id] as const))),
    homeOf: new Map(kept.map(({ id, home }) => [id, home])),
  }
}

/**
 * The incident of exactly these claims, whatever merging makes of them: for whoever knows better. `undefined` where no scene of the
 * digests, which are in the order of their time, tells of any.
 */
export function incidentOfClaims(
  digests: readonly Digest[],
  wanted: ReadonlySet<string>,
  { id, ...about }: IncidentContext & { readonly id: string },
): Incident | undefined {
  const making = makingOf(digests, about)
  const told = digests.flatMap((digest) =>
    digest.scenes.flatMap((scene) => {
      const [events, tallies] = [scene.events, scene.tallies].map((all) => all.filter((claim) => wanted.has(claim)))
      const own = { ...scene, events: events ?? [], tallies: tallies ?? [] }
      return own.events.length + own.tallies.length === 0 ? [] : [tellOf(digest, own, making.claims)]
    }),
  )
  return told.length === 0 ? undefined : makeIncident(id, groupTogether(told), alone, making)
}

const alone: Around = { links: [], begin: undefined, notes: [] }

function claimsOf(digests: readonly Digest[]): ReadonlyMap<string, Claim> {
  return new Map(digests.flatMap((digest) => digest.claims.map((claim) => [claim.id, claim] as const)))
}

function makingOf(digests: readonly Digest[], about: IncidentContext): Making {
  return {
    ...about,
    claims: about.memory?.claimsOf(digests) ?? claimsOf(digests),
    publishers: new Map(digests.map(({ id, publisher }) => [id, publisher])),
    originOf: originsOf(about.lineages),
    derived: derivedReports(about.lineages),
    correcting: new Set(digests.filter(({ corrects }) => corrects).map(({ id }) => id)),
  }
}

function tellOf(digest: Digest, scene: Told['scene'], claims: ReadonlyMap<string, Claim>): Told {
  const tallies = scene.tallies.flatMap((id) => claims.get(id) ?? [])
  return {
    scene,
    digest,
    figures: new Set(
      tallies.flatMap((claim) => (claim.kind === 'tally' && claim.low > 1 ? [`${claim.category} ${claim.low}`] : [])),
    ),
  }
}

/** From what the incident is, not from who told it: it stays the same whatever else is said of it. */
function idOf(
  group: Pick<Group, 'region' | 'town' | 'admin' | 'wave' | 'kind' | 'days' | 'part'>,
  day = group.days[0],
): string {
  const where = group.town ?? (group.wave ? '*' : `/${group.admin ?? ''}`)
  const part = group.part === undefined ? '' : `|${group.part}`
  const named = `${group.region}|${where}|${group.kind}|${day}${part}`
  return `i-${shortId(named)}`
}

function makeIncident(id: string, group: Group, { links, begin, notes }: Around, making: Making): Incident {
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
  const acled = lead?.type === type && !isDeadly(group, lead) ? lead.acled : undefined
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
    parties: partiesOf(events),
    tallies: tallyLines(tallies, { ...making, retracted: retractionsOf(told, making) }, making.derived),
    claims: [...new Set(members.map((claim) => claim.id))],
    reports: [...new Set(told.map(({ digest }) => digest.id))],
    origins,
    status: statusOf(told, events, making),
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
const isDeadly = ({ kind, told }: Group, { mode }: EventClaim): boolean =>
  kind === 'unrest' &&
  mode !== 'riot' &&
  told.some(({ scene, figures }) => scene.wave && [...figures].some((own) => own.startsWith('killed')))

/** Kinds that have a type of their own, by which they go whatever else is told of them. */
const named: ReadonlySet<string> = new Set(['unrest', 'disaster', 'accident'])

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
  if (place === undefined) return undefined
  const { name, country, admin1, lat, lon, precision } = place
  return {
    name,
    ...(country === undefined ? {} : { country }),
    ...(admin1 === undefined ? {} : { admin1 }),
    ...(lat === undefined ? {} : { lat }),
    ...(lon === undefined ? {} : { lon }),
    precision,
  }
}

/** The most frequent first, then by text. */
function mostFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([value]) => value)
}

function isIn(place: Place, { town, region, admin, wave }: Group): boolean {
  if (town !== undefined)
    return town === `${place.lat},${place.lon}` || town === String(place.geonameId) || region.startsWith('~')
  if (place.country !== region) return false
  return wave ? place.precision === 'country' : admin === undefined || (place.admin1 ?? place.name) === admin
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
    return time?.basis !== 'published' && from !== undefined && days.includes(from) && to !== undefined && !isLong
      ? [to]
      : []
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
