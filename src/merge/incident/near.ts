/** Which clusters have a day near another one? Looked up by region and day, since a window of reports holds many of them. */
import { addDays } from '../digest/index.ts'

interface Dated {
  readonly region: string
  readonly days: readonly string[]
}

export interface Near<T extends Dated> {
  /** Those of the region with a day from `back` days before `day` up to that day, in the order in which they were given. */
  within(region: string, day: string, back: number): readonly T[]
}

export function nearDays<T extends Dated>(clusters: readonly T[]): Near<T> {
  const byDay = new Map<string, number[]>()
  for (const [index, { region, days }] of clusters.entries())
    for (const day of days) {
      const key = `${region}|${day}`
      const there = byDay.get(key)
      if (there === undefined) byDay.set(key, [index])
      else there.push(index)
    }
  return {
    within(region, day, back) {
      const found: number[] = []
      for (let before = back; before >= 0; before -= 1)
        found.push(...(byDay.get(`${region}|${addDays(day, -before)}`) ?? []))
      if (back > 0) found.sort((a, b) => a - b)
      return found.flatMap((index, place) => (index === found[place - 1] ? [] : (clusters[index] ?? [])))
    },
  }
}
