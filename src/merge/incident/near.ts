/** Which clusters have a day near another one? Looked up by day, since a window of reports holds many of them. */
import { addDays } from '../digest/index.ts'
import type { Cluster } from './cluster.ts'
import { areSame } from './same.ts'

/** Clusters with a day from `back` days before `day` up to that day, the earliest day first. */
export type Near = (day: string, back: number) => readonly Cluster[]

export type ByDay = ReadonlyMap<string, readonly Cluster[]>

/** Clusters by each of their days. A list that is as it was in `former` is the same object. */
export function clustersByDay(clusters: readonly Cluster[], former: ByDay): ByDay {
  const byDay = new Map<string, Cluster[]>()
  for (const cluster of clusters)
    for (const day of cluster.days) {
      const there = byDay.get(day)
      if (there === undefined) byDay.set(day, [cluster])
      else there.push(cluster)
    }
  const kept = new Map<string, readonly Cluster[]>(byDay)
  for (const [day, there] of byDay) {
    const before = former.get(day)
    if (before !== undefined && areSame(before, there)) kept.set(day, before)
  }
  return kept
}

export const daysBefore = (day: string, back: number): string[] =>
  Array.from({ length: back + 1 }, (_, index) => addDays(day, index - back))

export function nearDays(byDay: ByDay): Near {
  const found = new Map<string, readonly Cluster[]>()
  return (day, back) => {
    if (back === 0) return byDay.get(day) ?? []
    const key = `${day} ${back}`
    const near = found.get(key) ?? [...new Set(daysBefore(day, back).flatMap((one) => byDay.get(one) ?? []))]
    found.set(key, near)
    return near
  }
}
