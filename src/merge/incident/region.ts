/**
 * What incidents are there in one region, as its reports become known one after the other? A report that comes changes the
 * incidents of the days next to those that it tells of, and what those around them owe to them; all others stay as they were and are
 * not looked at. Regions share no incident, so each is merged by itself.
 */
import type { Claim, Incident, Lineage } from '../../model/index.ts'
import { addDays, type Digest, reachDays } from '../digest/index.ts'
import type { Group, Told } from './group.ts'
import { makeGrouping } from './grouping.ts'
import { beginOf, type Identified, isPart, linksOf } from './link.ts'
import { type Around, idOf, makeIncident, mostFirst } from './make.ts'
import { notesOf, type Split, splitOf } from './note.ts'
import type { Policy } from './policy.ts'
import { areSame } from './same.ts'

/** Reports that became known later than all before them. */
export interface Arrival {
  /** In the order of their time. */
  readonly digests: readonly Digest[]
  /** Lineages that these reports are of; what is known of other reports stays as it was. */
  readonly lineages: readonly Lineage[]
}

export interface Change {
  /** Incidents that are new or may be other than before. */
  readonly touched: ReadonlySet<string>
  /** What is no incident any more, and where most of its claims went. */
  readonly gone: readonly { readonly id: string; readonly successor?: string }[]
}

export interface RegionMerge {
  take(arrival: Arrival): Change
  /** Ids of all incidents. */
  ids(): Iterable<string>
  /** The first day of an incident, which is its home. */
  homeDay(id: string): string
  /** The incident as of now; `undefined` where nothing of it is other than when it was asked for last. */
  incident(id: string, asOf: string): Incident | undefined
}

/** What an incident was made of. */
interface Made {
  readonly group: Group
  readonly around: string
}

/** A group that is only denied, or only told as background, makes no incident. */
const isIncident = ({ told }: Group): boolean => told.some(({ scene }) => !scene.denied && !scene.aside)

const claimsOfGroup = ({ told }: Group): string[] => told.flatMap(({ scene }) => [...scene.events, ...scene.tallies])

export function makeRegion(region: string, policy?: Policy): RegionMerge {
  const sources = {
    publishers: new Map<string, string | undefined>(),
    originOf: new Map<string, string>(),
    derived: new Set<string>(),
    correcting: new Set<string>(),
  }
  const grouping = makeGrouping(sources.originOf)
  const scenes: Told[] = []
  let groups: ReadonlyMap<string, Group> = new Map()
  let incidents: readonly Identified[] = []
  let waves: readonly Identified[] = []
  let latest = ''
  const idOfScene = new Map<Told, string>()
  const idOfClaim = new Map<string, string>()
  /** Incidents that a report tells of, but for those of a whole country. */
  const besides = new Map<Digest, Set<string>>()
  const splits = new Map<string, Split>()
  const formers = new Map<Told, { readonly early: readonly Told[]; readonly ids: readonly string[] }>()
  const made = new Map<string, Made>()

  const learn = ({ digests, lineages }: Arrival): Told[] => {
    for (const { origin, reports } of lineages)
      for (const report of reports) {
        sources.originOf.set(report, origin)
        if (report !== origin) sources.derived.add(report)
      }
    return digests.flatMap((digest) => {
      sources.publishers.set(digest.id, digest.publisher)
      if (digest.corrects) sources.correcting.add(digest.id)
      return digest.scenes.flatMap((scene) => (scene.region === region ? [tellOf(digest, scene)] : []))
    })
  }
  const leave = ({ id, group }: Identified): void => {
    for (const one of group.told) idOfScene.delete(one)
    for (const claim of claimsOfGroup(group)) idOfClaim.delete(claim)
    for (const { digest } of group.wave ? [] : group.told) besides.get(digest)?.delete(id)
    splits.delete(id)
  }
  const enter = ({ id, group }: Identified): void => {
    for (const one of group.wave ? [] : group.told) idOfScene.set(one, id)
    const split = splitOf(group)
    if (split !== undefined) splits.set(id, split)
    if (!isIncident(group)) return
    for (const claim of claimsOfGroup(group)) idOfClaim.set(claim, id)
    for (const { digest } of group.wave ? [] : group.told) {
      const there = besides.get(digest)
      if (there === undefined) besides.set(digest, new Set([id]))
      else there.add(id)
    }
  }
  /** What the groups that a report splits were just before it. */
  const rememberFormers = (arrived: readonly Identified[], at: string): void => {
    for (const { group } of arrived) {
      const split = splitOf(group)
      if (split === undefined || split.anchor.digest.at !== at || formers.has(split.anchor)) continue
      formers.set(split.anchor, { early: split.early, ids: split.early.flatMap((one) => idOfScene.get(one) ?? []) })
    }
  }
  const formerOf = ({ anchor, early }: Split): readonly string[] => {
    const found = formers.get(anchor)
    if (found !== undefined && areSame(found.early, early)) return found.ids
    const known = scenes.filter(({ digest }) => digest.at < anchor.digest.at)
    const wanted = new Set(early)
    const ids = makeGrouping(sources.originOf)
      .add(known)
      .filter((before) => !before.wave && before.told.some((one) => wanted.has(one)))
      .map((before) => idOf(before))
    formers.set(anchor, { early, ids })
    return ids
  }
  const isThere = (id: string): boolean => {
    const group = groups.get(id)
    return group !== undefined && isIncident(group)
  }
  const besideOf = ({ told, wave }: Group): Set<string> =>
    new Set(wave ? [] : told.flatMap(({ digest }) => [...(besides.get(digest) ?? [])]))
  const aroundOf = ({ id, group }: Identified): Around => {
    const beside = [...besideOf(group)].flatMap((other): Identified[] => {
      const there = groups.get(other)
      return there === undefined ? [] : [{ id: other, group: there }]
    })
    return {
      links: linksOf({ id, group }, beside, waves),
      begin: group.wave ? beginOf(group, incidents) : undefined,
      notes: notesOf(group, { formerOf, isThere, idOf }),
    }
  }
  /** Incidents that what has moved is beside of or part of, and those that may have been split off from it. */
  const owing = (moved: readonly Identified[], changed: readonly Identified[]): string[] => {
    const beside = moved.flatMap(({ group }) => [...besideOf(group)])
    const split = [...splits].flatMap(([id, one]) => (isThere(id) && mayBeFrom(one, changed) ? [id] : []))
    return [...beside, ...partners(moved, incidents), ...split]
  }
  const mayBeFrom = ({ anchor, early }: Split, changed: readonly Identified[]): boolean => {
    const found = formers.get(anchor)
    const isKnown = found !== undefined && areSame(found.early, early)
    return changed.some(({ id, group }) => (isKnown ? found.ids.includes(id) : isNearBefore(group, early)))
  }
  const successorOf = ({ group }: Identified): { successor?: string } => {
    const [best] = mostFirst(claimsOfGroup(group).flatMap((claim) => idOfClaim.get(claim) ?? []))
    return best === undefined ? {} : { successor: best }
  }
  return {
    take(arrival) {
      const told = learn(arrival)
      const at = arrival.digests[0]?.at ?? ''
      const isOneMoment = latest < at && arrival.digests.at(-1)?.at === at
      latest = arrival.digests.at(-1)?.at ?? latest
      scenes.push(...told)
      const now = named(grouping.add(told))
      const arrived = otherThan(now, groups)
      const left = otherThan(groups, now)
      if (isOneMoment) rememberFormers(arrived, at)
      left.forEach(leave)
      arrived.forEach(enter)
      groups = now
      incidents = identified(now).filter(({ group }) => isIncident(group))
      waves = incidents.filter(({ group }) => group.wave)
      const [was, is] = [left, arrived].map((some) => some.filter(({ group }) => isIncident(group)))
      const gone = withoutIds(was ?? [], is ?? [])
      const changed = [...gone, ...withoutIds(is ?? [], was ?? [])]
      for (const { id } of gone) made.delete(id)
      const touched = new Set([...(is ?? []).map(({ id }) => id), ...owing([...left, ...arrived], changed)])
      return { touched, gone: gone.map((one) => ({ id: one.id, ...successorOf(one) })) }
    },
    ids: () => incidents.map(({ id }) => id),
    homeDay: (id) => groups.get(id)?.days[0] ?? '',
    incident(id, asOf) {
      const group = groups.get(id)
      if (group === undefined) throw new Error(`there is no incident ${id} in ${region}`)
      const around = aroundOf({ id, group })
      const key = JSON.stringify(around)
      const found = made.get(id)
      if (found?.group === group && found.around === key) return undefined
      made.set(id, { group, around: key })
      const making = { ...sources, claims: claimsAround(group), asOf, ...(policy === undefined ? {} : { policy }) }
      return makeIncident(id, group, around, making)
    },
  }
}

/** Those of `some` that are not the same in `others`. */
function otherThan(some: ReadonlyMap<string, Group>, others: ReadonlyMap<string, Group>): Identified[] {
  const found: Identified[] = []
  for (const [id, group] of some) if (others.get(id) !== group) found.push({ id, group })
  return found
}

const identified = (groups: ReadonlyMap<string, Group>): Identified[] =>
  [...groups].map(([id, group]) => ({ id, group }))

function withoutIds(some: readonly Identified[], others: readonly Identified[]): Identified[] {
  const ids = new Set(others.map(({ id }) => id))
  return some.filter(({ id }) => !ids.has(id))
}

/** Whether scenes that only pointed back may have been of a group, by its days. */
function isNearBefore({ days }: Group, early: readonly Told[]): boolean {
  const day = days[0] ?? ''
  return early.some(({ scene }) => day <= scene.day && day >= addDays(scene.day, -reachDays))
}

const ownIds = new WeakMap<Group, string>()

/** Groups by their ids; of two that would have one id, the later is told apart by the report that first tells of it. */
function named(groups: readonly Group[]): Map<string, Group> {
  const byId = new Map<string, Group>()
  for (const group of groups) {
    const id = ownIds.get(group) ?? idOf(group)
    ownIds.set(group, id)
    byId.set(byId.has(id) ? idOf({ ...group, part: group.told[0]?.digest.id ?? '' }) : id, group)
  }
  return byId
}

/** A scene with what merging asks of its counts. */
export function tellOf(digest: Digest, scene: Told['scene']): Told {
  const own = new Set(scene.tallies)
  const figures = digest.claims.flatMap((claim) =>
    claim.kind === 'tally' && claim.low > 1 && own.has(claim.id) ? [`${claim.category} ${claim.low}`] : [],
  )
  return { scene, digest, figures: new Set(figures) }
}

/** All claims of the reports that tell of a group, by id. */
const claimsAround = ({ told }: Group): ReadonlyMap<string, Claim> =>
  new Map(told.flatMap(({ digest }) => digest.claims.map((claim): [string, Claim] => [claim.id, claim])))

/** Ids of the waves that what has moved is part of, and of the parts of waves that have moved. */
function partners(moved: readonly Identified[], incidents: readonly Identified[]): string[] {
  const movedWaves = moved.filter(({ group }) => group.wave)
  const movedTowns = moved.filter(({ group }) => !group.wave)
  return incidents.flatMap(({ id, group }) => {
    const isPartner = group.wave
      ? movedTowns.some((one) => isPart(one.group, group))
      : movedWaves.some((wave) => isPart(group, wave.group))
    return isPartner ? [id] : []
  })
}
