/** Which clusters have a day near another one? Looked up by day, since a window of reports holds many of them. */
import { compareText } from '../../stdx/index.ts'
import { addDays } from '../digest/index.ts'
import { byTime, type Cluster, spotOf } from './cluster.ts'

/** Clusters that went and that came. */
export interface Delta {
  readonly gone: readonly Cluster[]
  readonly come: readonly Cluster[]
}

export const noDelta: Delta = { gone: [], come: [] }

export const isEmpty = ({ gone, come }: Delta): boolean => gone.length === 0 && come.length === 0

export const joinDeltas = (...deltas: readonly Delta[]): Delta => ({
  gone: deltas.flatMap(({ gone }) => gone),
  come: deltas.flatMap(({ come }) => come),
})

/** What is other in `now` than in `before`. */
export function deltaOf(before: readonly Cluster[], now: readonly Cluster[]): Delta {
  const [old, fresh] = [new Set(before), new Set(now)]
  return { gone: before.filter((one) => !fresh.has(one)), come: now.filter((one) => !old.has(one)) }
}

/** Clusters with a day from `back` days before `day` up to that day; where a town is given, those in it. */
export type Near = (day: string, back: number, town?: string) => readonly Cluster[]

/** What lists of clusters and scenes go by: a day, or a day and a town. */
export const dayKey = (day: string, town?: string): string => (town === undefined ? day : `${day} ${town}`)

export interface DayIndex {
  readonly near: Near
  /** Puts the change in; returns the keys (`dayKey`) of the lists that it changed. */
  apply(delta: Delta): ReadonlySet<string>
}

/** Clusters by each of their days, and by day and town; each list in an order that follows from its clusters alone. */
export function dayIndex(): DayIndex {
  const lists = new Map<string, readonly Cluster[]>()
  let found = new Map<string, readonly Cluster[]>()
  return {
    near(day, back, town) {
      if (back === 0) return lists.get(dayKey(day, town)) ?? []
      const key = `${back} ${dayKey(day, town)}`
      const near = found.get(key) ?? [
        ...new Set(daysBefore(day, back).flatMap((one) => lists.get(dayKey(one, town)) ?? [])),
      ]
      found.set(key, near)
      return near
    },
    apply({ gone, come }) {
      found = new Map()
      const changed = new Map<string, Set<Cluster>>()
      const listOf = (key: string): Set<Cluster> => {
        const list = changed.get(key) ?? new Set(lists.get(key))
        changed.set(key, list)
        return list
      }
      for (const cluster of gone) for (const key of keysOf(cluster)) listOf(key).delete(cluster)
      for (const cluster of come) for (const key of keysOf(cluster)) listOf(key).add(cluster)
      for (const [key, list] of changed)
        if (list.size === 0) lists.delete(key)
        else lists.set(key, [...list].sort(inOrder))
      return new Set(changed.keys())
    },
  }
}

const keysOf = ({ days, town, towns }: Cluster): string[] =>
  town === undefined ? [...days] : days.flatMap((day) => [day, ...(towns ?? [town]).map((one) => dayKey(day, one))])

/** By the first scene, then by what the cluster is. */
function inOrder(a: Cluster, b: Cluster): number {
  const [one, other] = [a.told[0], b.told[0]]
  const byFirst = one === undefined || other === undefined ? 0 : byTime(one, other)
  return byFirst || compareText(nameOf(a), nameOf(b))
}

const nameOf = (cluster: Cluster): string => [spotOf(cluster), cluster.kind, cluster.part, cluster.days[0]].join('|')

const before = new Map<string, readonly string[]>()
/** Days of which those before are known before all are forgotten. */
const beforeMax = 1000

/** The days from `back` days before `day` up to that day. */
export function daysBefore(day: string, back: number): readonly string[] {
  const key = `${day} ${back}`
  const found = before.get(key)
  if (found !== undefined) return found
  const days = Array.from({ length: back + 1 }, (_, index) => addDays(day, index - back))
  if (before.size >= beforeMax) before.clear()
  before.set(key, days)
  return days
}
