/** Which clusters have a day near another one? Looked up by day, since a window of reports holds many of them. */
import { addDays } from '../digest/index.ts'
import type { Cluster } from './cluster.ts'
import { areSame } from './same.ts'

/** Clusters with a day from `back` days before `day` up to that day, the earliest day first; where a town is given, those in it. */
export type Near = (day: string, back: number, town?: string) => readonly Cluster[]

/** What the lists of clusters go by: a day, or a day and a town. */
export const dayKey = (day: string, town?: string): string => (town === undefined ? day : `${day} ${town}`)

export type ByDay = ReadonlyMap<string, readonly Cluster[]>

/** Clusters by each of their days, and by day and town. A list that is as it was in `former` is the same object. */
export function clustersByDay(clusters: readonly Cluster[], former: ByDay): ByDay {
  const byDay = new Map<string, Cluster[]>()
  const add = (key: string, cluster: Cluster): void => {
    const there = byDay.get(key)
    if (there === undefined) byDay.set(key, [cluster])
    else there.push(cluster)
  }
  for (const cluster of clusters)
    for (const day of cluster.days) {
      add(day, cluster)
      if (cluster.town !== undefined) add(dayKey(day, cluster.town), cluster)
    }
  const kept = new Map<string, readonly Cluster[]>(byDay)
  for (const [day, there] of byDay) {
    const before = former.get(day)
    if (before !== undefined && areSame(before, there)) kept.set(day, before)
  }
  return kept
}

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

export function nearDays(byDay: ByDay): Near {
  const found = new Map<string, readonly Cluster[]>()
  return (day, back, town) => {
    if (back === 0) return byDay.get(dayKey(day, town)) ?? []
    const key = `${back} ${dayKey(day, town)}`
    const near = found.get(key) ?? [
      ...new Set(daysBefore(day, back).flatMap((one) => byDay.get(dayKey(one, town)) ?? [])),
    ]
    found.set(key, near)
    return near
  }
}
