/**
 * Which claims are about one real event, and what do they say together? Scenes of many reports become groups (`group.ts`); a group
 * becomes an incident with its figures, its status and its links. A group that is only denied makes none.
 */
import type { Claim, EventClaim, Incident, Lineage, Party, TallyClaim } from '../../model/index.ts'
import { textId } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { blockKey, type Digest } from '../digest/index.ts'
import { type Group, groupScenes, type Told } from './group.ts'
import { derivedReports, tallyLines } from './headline.ts'
import { findLinks } from './link.ts'
import type { MergeMemory } from './memory.ts'
import type { Policy } from './policy.ts'
import { newsroomsOf, originsOf, type Sources, statusOf } from './status.ts'
import { titleOf } from './title.ts'
import { groupTogether } from './together.ts'

export { type MergeMemory, makeMemory } from './memory.ts'
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
  const made = groupScenes(told)
    .filter((group) => group.told.some(({ scene }) => !scene.denied))
    .map((group) => ({ id: idOf(group), home: blockKey(group.region, group.days[0] ?? ''), group }))
  const kept = made.filter(({ home }) => about.keys?.has(home) !== false)
  const linksOf = findLinks(made)
  const incidents = kept
    .map((one) => {
      const { id, group } = one
      const links = linksOf(one)
      const make = (): Incident => makeIncident(id, group, links, making)
      if (memory === undefined) return make()
      const origins = group.told.map(({ digest }) => making.originOf.get(digest.id))
      return memory.incident({ id, group, origins, links }, make)
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
  return told.length === 0 ? undefined : makeIncident(id, groupTogether(told), [], making)
}

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

const byDay = (a: Incident, b: Incident): number =>
  compareText(a.from ?? '', b.from ?? '') ||
  compareText(a.place?.name ?? '', b.place?.name ?? '') ||
  compareText(a.id, b.id)

function tellOf(digest: Digest, scene: Told['scene'], claims: ReadonlyMap<string, Claim>): Told {
  const events = scene.events.flatMap((id) => claims.get(id) ?? [])
  const tallies = scene.tallies.flatMap((id) => claims.get(id) ?? [])
  return {
    scene,
    digest,
    isRiot: events.some((claim) => claim.kind === 'event' && claim.mode === 'riot'),
    figures: new Set(
      tallies.flatMap((claim) => (claim.kind === 'tally' && claim.low > 1 ? [`${claim.category} ${claim.low}`] : [])),
    ),
  }
}

/** From what the incident is, not from who told it: it stays the same whatever else is said of it. */
function idOf(group: Pick<Group, 'region' | 'town' | 'admin' | 'wave' | 'kind' | 'days'>, day = group.days[0]): string {
  const where = group.town ?? (group.wave ? '*' : `/${group.admin ?? ''}`)
  const named = `${group.region}|${where}|${group.kind}|${day}`
  const found = ids.get(named)
  if (found !== undefined) return found
  const id = `i-${textId(named).slice(0, 12)}`
  if (ids.size >= idsMax) ids.clear()
  ids.set(named, id)
  return id
}

/** Ids that were made, by what they are made of, up to so many: a window's incidents are named again and again. */
const ids = new Map<string, string>()
const idsMax = 20_000

function makeIncident(id: string, group: Group, links: NonNullable<Incident['links']>, making: Making): Incident {
  const { told } = group
  const members = told.flatMap(({ scene }) =>
    [...scene.events, ...scene.tallies].flatMap((one) => making.claims.get(one) ?? []),
  )
  const events = members.filter((claim): claim is EventClaim => claim.kind === 'event')
  const tallies = members.filter((claim): claim is TallyClaim => claim.kind === 'tally')
  const happened = events.filter(({ reality }) => reality !== 'denied')
  const ofKind = happened.filter(({ type }) => type !== 'AID')
  const lead = leadOf(group, making) ?? ofKind[0] ?? happened[0]
  const origins = newsroomsOf(told, making).length
  const place = events.find(({ place: where }) => isIn(where, group) && where?.kind !== 'site')?.place ?? lead?.place
  const [from, to] = [group.days[0], lastDay(group, ofKind)]
  const former = formerOf(group)
  return {
    schema: 'tocsin/incident/1',
    id,
    title: titleOf(leadEvents(group, making), place, group.wave),
    type: lead?.type ?? '',
    ...(lead?.acled === undefined ? {} : { acled: lead.acled }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    datePrecision: datePrecision(from, to),
    ...(place === undefined ? {} : { place: placeOf(place) }),
    parties: partiesOf(events),
    tallies: tallyLines(tallies, making, making.derived),
    claims: [...new Set(members.map((claim) => claim.id))],
    reports: [...new Set(told.map(({ digest }) => digest.id))],
    origins,
    status: statusOf(told, events, origins),
    asOf: making.asOf,
    policy: making.policy ?? 'most-authoritative',
    ...(links.length === 0 ? {} : { links: [...links] }),
    ...former,
  }
}

/** Events of the scenes that are of the group's own kind: what it is called by. */
function leadEvents({ told, kind }: Group, { claims }: Making): EventClaim[] {
  const own = told.filter(({ scene }) => scene.kind === kind && !scene.denied)
  return own.flatMap(({ scene }) => {
    const events = scene.events.flatMap((id) => claims.get(id) ?? []).filter((claim) => claim.kind === 'event')
    const [first] = events
    return first === undefined ? [] : [events.find(({ type }) => type === typeOfKind[kind]) ?? first]
  })
}

const typeOfKind: Readonly<Record<string, string>> = { unrest: 'PROTEST', disaster: 'DISASTER', accident: 'ACCIDENT' }

/** The event by whose type the incident goes: that of the most scenes, then the first. */
function leadOf(group: Group, making: Making): EventClaim | undefined {
  const events = leadEvents(group, making)
  const counts = new Map<string, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))
  return events.find(({ type }) => type === best?.[0])
}

function isIn(place: Claim['place'], { town, region }: Group): boolean {
  if (place === undefined) return false
  if (town === undefined) return place.country === region
  return town === `${place.lat},${place.lon}` || town === String(place.geonameId)
}

/** An episode was several incidents until a report told of the days between. */
function formerOf(group: Group): Pick<Incident, 'formerIds' | 'notes'> {
  const formerIds = group.days.slice(1).map((day) => idOf(group, day))
  if (formerIds.length === 0) return {}
  const firsts = group.days.flatMap((day) => group.firstAt.get(day) ?? []).sort((a, b) => compareText(a.at, b.at))
  const last = firsts.at(-1)
  return { formerIds, ...(last === undefined ? {} : { notes: [{ kind: 'joined', ...last, ids: formerIds }] }) }
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
