/**
 * Which claims are about one real event, and what do they say together? Scenes of many reports become groups (`grouping.ts`); a
 * group becomes an incident with its figures, its status and its links (`make.ts`). Each region is merged by itself (`region.ts`).
 */
import type { Claim, Incident, Lineage } from '../../model/index.ts'
import { blockKey, type Digest } from '../digest/index.ts'
import { derivedReports } from './headline.ts'
import { makeIncident } from './make.ts'
import { byDay } from './order.ts'
import type { Policy } from './policy.ts'
import { makeRegion, tellOf } from './region.ts'
import { originsOf } from './status.ts'
import { groupTogether } from './together.ts'

export { byDay } from './order.ts'
export { type Policy, policies } from './policy.ts'
export { type Arrival, type Change, makeRegion, type RegionMerge } from './region.ts'

export interface IncidentContext {
  readonly lineages: readonly Lineage[]
  readonly asOf: string
  readonly policy?: Policy
  /** Only incidents at home in these blocks. */
  readonly keys?: ReadonlySet<string>
}

export interface Incidents {
  /** By first day, then place, then id. */
  readonly incidents: readonly Incident[]
  /** Incident of each claim that belongs to one. */
  readonly incidentOf: ReadonlyMap<string, string>
  /** Block in which each incident is at home. */
  readonly homeOf: ReadonlyMap<string, string>
}

/** `digests` are in the order of their time. */
export function findIncidents(
  digests: readonly Digest[],
  { lineages, asOf, policy, keys }: IncidentContext,
): Incidents {
  const regions = new Set(digests.flatMap(({ scenes }) => scenes.map(({ region }) => region)))
  const made = [...regions].flatMap((region) => {
    const merge = makeRegion(region, policy)
    merge.take({ digests, lineages })
    const homes = [...merge.ids()].map((id) => ({ id, home: blockKey(region, merge.homeDay(id)) }))
    return homes
      .filter(({ home }) => keys?.has(home) !== false)
      .flatMap(({ id, home }) => {
        const incident = merge.incident(id, asOf)
        return incident === undefined ? [] : [{ home, incident }]
      })
  })
  const incidents = made.map(({ incident }) => incident).sort(byDay)
  return {
    incidents,
    incidentOf: new Map(incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const))),
    homeOf: new Map(made.map(({ incident: { id }, home }) => [id, home])),
  }
}

/**
 * The incident of exactly these claims, whatever merging makes of them: for whoever knows better. `undefined` where no scene of the
 * digests, which are in the order of their time, tells of any.
 */
export function incidentOfClaims(
  digests: readonly Digest[],
  wanted: ReadonlySet<string>,
  { id, lineages, asOf, policy }: IncidentContext & { readonly id: string },
): Incident | undefined {
  const claims = new Map(digests.flatMap((digest) => digest.claims.map((claim): [string, Claim] => [claim.id, claim])))
  const told = digests.flatMap((digest) =>
    digest.scenes.flatMap((scene, index) => {
      const [events, tallies] = [scene.events, scene.tallies].map((all) => all.filter((claim) => wanted.has(claim)))
      const own = { ...scene, events: events ?? [], tallies: tallies ?? [] }
      return own.events.length + own.tallies.length === 0 ? [] : [tellOf(digest, own, index)]
    }),
  )
  if (told.length === 0) return undefined
  return makeIncident(
    id,
    groupTogether(told),
    { links: [], begin: undefined, notes: [] },
    {
      claims,
      publishers: new Map(digests.map(({ id: report, publisher }) => [report, publisher])),
      originOf: originsOf(lineages),
      derived: derivedReports(lineages),
      correcting: new Map(digests.flatMap(({ id, corrects, wrong }) => (corrects ? [[id, wrong ?? []] as const] : []))),
      rises: new Map(
        digests.flatMap(({ id: report, rises }) => (rises === undefined ? [] : [[report, rises] as const])),
      ),
      parts: new Map(
        digests.flatMap(({ id: report, parts }) => (parts === undefined ? [] : [[report, parts] as const])),
      ),
      asOf,
      ...(policy === undefined ? {} : { policy }),
    },
  )
}
