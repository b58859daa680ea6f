/** Which clusters have a day near another one? Looked up by region and day, since a window of reports holds many of them. */
import { addDays } from '../digest/index.ts'
import type { Cluster } from './cluster.ts'

/** Those of the region with a day from `back` days before `day` up to that day, in the order in which they were given. */
export type Near = (region: string, day: string, back: number) => readonly Cluster[]

export function nearDays(clusters: readonly Cluster[]): Near {
  const byDay = new Map<string, number[]>()
  for (const [index, { region, days }] of clusters.entries())
    for (const day of days) {
      const key = `${region}|${day}`
      const there = byDay.get(key)
      if (there === undefined) byDay.set(key, [index])
      else there.push(index)
    }
  return (region, day, back) => {
    const found = new Set<number>()
    for (let before = back; before >= 0; before -= 1)
      for (const index of byDay.get(`${region}|${addDays(day, -before)}`) ?? []) found.add(index)
    return [...found].sort((a, b) => a - b).flatMap((index) => clusters[index] ?? [])
  }
}
