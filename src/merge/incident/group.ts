/** What is told of one incident, and when was it told? */
import type { Kind } from '../digest/index.ts'
import { byTime, type Cluster, type Told } from './cluster.ts'

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

/** The group of a cluster, with what else was found to be of it. */
export function groupOf({ told, days, town, admin, ...about }: Cluster, more: readonly Told[] = []): Group {
  const inOrder = [...told, ...more].sort(byTime)
  const where = { ...(town === undefined ? {} : { town }), ...(admin === undefined ? {} : { admin }) }
  return { ...about, ...where, days: [...days].sort(), told: inOrder, firstAt: firstTold(inOrder) }
}

/** When each day was first told of, by day; `told` is in the order of time. */
export function firstTold(told: readonly Told[]): Group['firstAt'] {
  const firstAt = new Map<string, { at: string; report: string }>()
  for (const { scene, digest } of told)
    if (!firstAt.has(scene.day)) firstAt.set(scene.day, { at: digest.at, report: digest.id })
  return firstAt
}
