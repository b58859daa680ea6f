/**
 * Which scenes are of one incident? First those that say when they were: of one kind, in one place, on one day. Then riots that
 * go on from day to day, those of whom only the province or country is told, and last those that only point back ("the riot").
 *
 * Nothing here chains: where a scene goes depends on the anchored scenes of the days next to it, never on other scenes that
 * were placed. So it does not depend on order, and a window of reports is enough (`neighbourKeys`).
 */
import type { Kind } from '../digest/index.ts'
import { byTime, type Cluster, cellsOf, type Told } from './cluster.ts'
import { nearDays } from './near.ts'
import { placeCoarse, placeLoose } from './place.ts'
import { joinRuns } from './run.ts'
import { findWaves, isOfWave, placeInWave } from './wave.ts'

export type { Told } from './cluster.ts'

export interface Group {
  readonly kind: Kind
  readonly region: string
  readonly town?: string
  readonly admin?: string
  readonly wave: boolean
  readonly part?: string
  /** Days on which it was, sorted; the first is its name. */
  readonly days: readonly string[]
  readonly told: readonly Told[]
  /** When each of its days was first told of, by day. */
  readonly firstAt: ReadonlyMap<string, { readonly at: string; readonly report: string }>
}

/** Groups of scenes; `told` is in the order of time. `originOf` is the report from whose text each derives. */
export function groupScenes(told: readonly Told[], originOf: ReadonlyMap<string, string> = new Map()): Group[] {
  const { waves, rest: others } = findWaves(told)
  const towns = joinRuns(cellsOf(others.filter(({ scene }) => !scene.loose && scene.town !== undefined)))
  const inTowns = { near: nearDays(towns), originOf }
  const left: Told[] = []
  const additions: (readonly [Cluster, Told])[] = []
  for (const one of others.filter(({ scene }) => !scene.loose && scene.town === undefined)) {
    const found = placeCoarse(one, inTowns)
    const wave = found === 'none' && isOfWave(one) ? placeInWave(one, waves) : undefined
    if (wave !== undefined) additions.push([wave, one])
    else if (found === 'none') left.push(one)
    else if (found !== 'many') additions.push([found, one])
  }
  const anchored = [...towns, ...joinRuns(cellsOf(left)), ...waves]
  const inAll = { near: nearDays(anchored), originOf }
  const orphans: Told[] = []
  for (const one of others.filter(({ scene }) => scene.loose)) {
    const found = placeLoose(one, inAll)
    if (found === undefined) orphans.push(one)
    else additions.push([found, one])
  }
  for (const [cluster, one] of additions) cluster.told.push(one)
  return [...anchored, ...joinRuns(cellsOf(orphans))].map(groupOf)
}

function groupOf({ told, days, town, admin, ...about }: Cluster): Group {
  const inOrder = [...told].sort(byTime)
  const firstAt = new Map<string, { at: string; report: string }>()
  for (const { scene, digest } of inOrder)
    if (!firstAt.has(scene.day)) firstAt.set(scene.day, { at: digest.at, report: digest.id })
  const where = { ...(town === undefined ? {} : { town }), ...(admin === undefined ? {} : { admin }) }
  return { ...about, ...where, days: [...days].sort(), told: inOrder, firstAt }
}
