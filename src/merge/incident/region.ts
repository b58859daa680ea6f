/**
 * What incidents are there in one region, as its reports become known one after the other? A report that comes changes the
 * incidents of the days next to those that it tells of, and what those around them owe to them; all others stay as they were and are
 * not looked at. Regions share no incident, so each is merged by itself.
 */
import type { Claim, Incident, Lineage } from '../../model/index.ts'
import { addDays, type Digest, reachDays } from '../digest/index.ts'
import { byTime } from './cluster.ts'
import type { Group, Told } from './group.ts'
import { type GroupDelta, makeGrouping } from './grouping.ts'
import { beginOf, type Identified, isPart, linksOf } from './link.ts'
import { type Around, idOf, makeIncident, mostFirst } from './make.ts'
import { notesOf, type Split, splitOf } from './note.ts'
import { pastIds } from './past.ts'
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
  /** Lets go what is told of the days before `day`; what it changes is nobody's any more. */
  forgetBefore(day: string): void
  /** Whether a report is in it. */
  has(report: string): boolean
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
    correcting: new Map<string, readonly number[]>(),
    rises: new Map<string, readonly string[]>(),
    parts: new Map<string, readonly string[]>(),
  }
  const grouping = makeGrouping(sources.originOf)
  let scenes: readonly Told[] = []
  const groups = new Map<string, Group>()
  const incidents = new Map<string, Identified>()
  const waves = new Map<string, Identified>()
  const naming = groupNames()
  let latest = ''
  /** The last moment that was not taken in by itself: of those before it nothing is known one by one. */
  let together = ''
  const past = pastIds()
  const idOfClaim = new Map<string, string>()
  /** Incidents that a report tells of, but for those of a whole country. */
  const besides = new WeakMap<Digest, Set<string>>()
  const splits = new Map<string, Split>()
  const formers = new WeakMap<Told, { readonly early: readonly Told[]; readonly ids: readonly string[] }>()
  const made = new Map<string, Made>()

  const learn = ({ digests, lineages }: Arrival): Told[] => {
    for (const { origin, reports } of lineages)
      for (const report of reports) {
        sources.originOf.set(report, origin)
        if (report !== origin) sources.derived.add(report)
      }
    return digests.flatMap((digest) => {
      sources.publishers.set(digest.id, digest.publisher)
      if (digest.rises !== undefined) sources.rises.set(digest.id, digest.rises)
      if (digest.parts !== undefined) sources.parts.set(digest.id, digest.parts)
      if (digest.corrects) sources.correcting.set(digest.id, digest.wrong ?? [])
      return digest.scenes.flatMap((scene, index) => (scene.region === region ? [tellOf(digest, scene, index)] : []))
    })
  }
  const leave = ({ id, group }: Identified): void => {
    for (const one of group.wave ? [] : group.told) past.note(one, latest, undefined)
    for (const claim of claimsOfGroup(group)) idOfClaim.delete(claim)
    for (const { digest } of group.wave ? [] : group.told) besides.get(digest)?.delete(id)
    splits.delete(id)
  }
  const enter = ({ id, group }: Identified): void => {
    for (const one of group.wave ? [] : group.told) past.note(one, latest, id)
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
  /** Ids of the groups that the early scenes were of just before the anchor. */
  const formerOf = ({ anchor, early }: Split): readonly string[] => {
    const { at } = anchor.digest
    if (at > together) return early.flatMap((one) => past.idBefore(one, at) ?? [])
    const found = formers.get(anchor)
    if (found !== undefined && areSame(found.early, early)) return found.ids
    const wanted = new Set(early)
    const ids = makeGrouping(sources.originOf)
      .add(scenes.filter(({ digest }) => digest.at < at))
      .come.filter((before) => !before.wave && before.told.some((one) => wanted.has(one)))
      .map((before) => idOf(before))
    formers.set(anchor, { early, ids })
    return ids
  }
  const isThere = (id: string): boolean => incidents.has(id)
  const besideOf = ({ told, wave }: Group): Set<string> =>
    new Set(wave ? [] : told.flatMap(({ digest }) => [...(besides.get(digest) ?? [])]))
  const aroundOf = ({ id, group }: Identified): Around => {
    const beside = [...besideOf(group)].flatMap((other): Identified[] => {
      const there = groups.get(other)
      return there === undefined ? [] : [{ id: other, group: there }]
    })
    return {
      links: linksOf({ id, group }, beside, [...waves.values()]),
      begin: group.wave ? beginOf(group, incidents.values()) : undefined,
      notes: notesOf(group, { formerOf, isThere, idOf }),
    }
  }
  /** Incidents that what has moved is beside of or part of, and those that may have been split off from it. */
  const owing = (moved: readonly Identified[], changed: readonly Identified[]): string[] => {
    const beside = moved.flatMap(({ group }) => [...besideOf(group)])
    const split = [...splits].flatMap(([id, one]) => (isThere(id) && mayBeFrom(one, changed) ? [id] : []))
    return [...beside, ...partners(moved, { incidents, waves }), ...split]
  }
  const mayBeFrom = (split: Split, changed: readonly Identified[]): boolean =>
    split.anchor.digest.at > together
      ? changed.some(({ id }) => formerOf(split).includes(id))
      : changed.some(({ group }) => isNearBefore(group, split.early))
  const successorOf = ({ group }: Identified): { successor?: string } => {
    const [best] = mostFirst(claimsOfGroup(group).flatMap((claim) => idOfClaim.get(claim) ?? []))
    return best === undefined ? {} : { successor: best }
  }
  const replace = (delta: GroupDelta): Record<'arrived' | 'left', readonly Identified[]> => {
    const { arrived, left } = naming(delta)
    for (const one of left) {
      leave(one)
      for (const there of [groups, incidents, waves]) there.delete(one.id)
    }
    for (const one of arrived) {
      enter(one)
      groups.set(one.id, one.group)
      if (!isIncident(one.group)) continue
      incidents.set(one.id, one)
      if (one.group.wave) waves.set(one.id, one)
    }
    return { arrived, left }
  }
  return {
    take(arrival) {
      const told = learn(arrival)
      const at = arrival.digests[0]?.at ?? ''
      const last = arrival.digests.at(-1)?.at ?? latest
      if (at <= latest || at !== last) together = last > latest ? last : latest
      latest = last
      scenes = [...scenes, ...told]
      const { arrived, left } = replace(grouping.add(told))
      const [was, is] = [left, arrived].map((some) => some.filter(({ group }) => isIncident(group)))
      const gone = withoutIds(was ?? [], is ?? [])
      const changed = [...gone, ...withoutIds(is ?? [], was ?? [])]
      for (const { id } of gone) made.delete(id)
      const touched = new Set([...(is ?? []).map(({ id }) => id), ...owing([...left, ...arrived], changed)])
      return { touched, gone: gone.map((one) => ({ id: one.id, ...successorOf(one) })) }
    },
    forgetBefore(day) {
      scenes = scenes.filter(({ scene }) => scene.day >= day)
      const { left } = replace(grouping.forgetBefore(day))
      for (const { id } of left) if (!groups.has(id)) made.delete(id)
      const reports = new Set(scenes.map(({ digest }) => digest.id))
      const { publishers, originOf, derived, correcting, rises, parts } = sources
      for (const report of [...publishers.keys(), ...originOf.keys()])
        if (!reports.has(report))
          for (const kept of [publishers, originOf, derived, correcting, rises, parts]) kept.delete(report)
    },
    has: (report) => sources.publishers.has(report),
    ids: () => incidents.keys(),
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

function withoutIds(some: readonly Identified[], others: readonly Identified[]): Identified[] {
  const ids = new Set(others.map(({ id }) => id))
  return some.filter(({ id }) => !ids.has(id))
}

/** Whether scenes that only pointed back may have been of a group, by its days. */
function isNearBefore({ days }: Group, early: readonly Told[]): boolean {
  const day = days[0] ?? ''
  return early.some(({ scene }) => day <= scene.day && day >= addDays(scene.day, -reachDays))
}

/** Groups by their ids, as they come and go; of several that would have one id, the later are told apart by the report that first tells. */
function groupNames(): (delta: GroupDelta) => Record<'arrived' | 'left', readonly Identified[]> {
  const rivals = new Map<string, readonly Identified[]>()
  const named = (id: string, groups: readonly Group[]): Identified[] =>
    [...groups].sort(byClaim).map((group, index) => {
      return { id: index === 0 ? id : idOf({ ...group, part: group.told[0]?.digest.id ?? '' }), group }
    })
  return ({ gone, come }) => {
    const changed = Map.groupBy([...gone, ...come], (group) => idOf(group))
    const [away, here] = [new Set(gone), new Set(come)]
    const left: Identified[] = []
    const arrived: Identified[] = []
    for (const [id, own] of changed) {
      const before = rivals.get(id) ?? []
      const staying = before.flatMap(({ group }) => (away.has(group) ? [] : [group]))
      const now = named(id, [...staying, ...own.filter((group) => here.has(group))])
      if (now.length === 0) rivals.delete(id)
      else rivals.set(id, now)
      left.push(...before.filter((one) => !now.some((other) => isSame(one, other))))
      arrived.push(...now.filter((one) => !before.some((other) => isSame(one, other))))
    }
    return { arrived, left }
  }
}

const isSame = (one: Identified, other: Identified): boolean => one.id === other.id && one.group === other.group

/** A group that says when it was goes before one that only points back, then the one that was told of first. */
function byClaim(a: Group, b: Group): number {
  const isLoose = ({ told }: Group): number => Number(told.every(({ scene }) => scene.loose))
  const [one, other] = [a.told[0], b.told[0]]
  return isLoose(a) - isLoose(b) || (one === undefined || other === undefined ? 0 : byTime(one, other))
}

/** A scene with what merging asks of its counts. */
export function tellOf(digest: Digest, scene: Told['scene'], index: number): Told {
  const own = new Set(scene.tallies)
  const figures = digest.claims.flatMap((claim) =>
    claim.kind === 'tally' && claim.low > 1 && own.has(claim.id) ? [`${claim.category} ${claim.low}`] : [],
  )
  return { scene, index, digest, figures: new Set(figures) }
}

/** All claims of the reports that tell of a group, by id. */
const claimsAround = ({ told }: Group): ReadonlyMap<string, Claim> =>
  new Map(told.flatMap(({ digest }) => digest.claims.map((claim): [string, Claim] => [claim.id, claim])))

/** Ids of the waves that what has moved is part of, and of the parts of waves that have moved. */
function partners(
  moved: readonly Identified[],
  { incidents, waves }: Record<'incidents' | 'waves', ReadonlyMap<string, Identified>>,
): string[] {
  return moved.flatMap(({ group }) =>
    group.wave
      ? [...incidents.values()].flatMap((one) => (isPart(one.group, group) ? [one.id] : []))
      : [...waves.values()].flatMap((one) => (isPart(group, one.group) ? [one.id] : [])),
  )
}
