/**
 * Has a score fallen? Floors per task, pinned to the bytes of the data that they were measured on. They only rise: a
 * lower one is refused unless that is asked for, and then it takes a line in the changelog.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './task.ts'

export interface Floor {
  /** `hashData` of what the task needs. */
  readonly data: string
  /** Least value of each score, in per cent. */
  readonly figures: Readonly<Record<string, number>>
}

export type Floors = Readonly<Record<string, Floor>>

/**
 * A floor lies this far under the measured score, in points. The reader gives the same bytes everywhere, so this is no
 * allowance for noise: it lets a change for the better in one place cost a handful of mentions in another.
 */
export const floorMargin = 0.2

/** sha256 over the names and bytes of files, and of the files in folders, in the order of their names. */
export function hashData(data: string, needs: readonly string[]): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    const full = join(data, path)
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`)
    } else {
      hash.update(`${path}\0${createHash('sha256').update(readFileSync(full)).digest('hex')}\n`)
    }
  }
  for (const path of [...needs].sort()) add(path)
  return hash.digest('hex')
}

/** A sentence for each score under its floor, and for each floor whose score is no longer given. */
export function checkFloor(floor: Floor, figures: readonly Figure[]): string[] {
  const values = new Map(figures.map(({ name, value }) => [name, value]))
  return Object.entries(floor.figures).flatMap(([name, least]) => {
    const value = values.get(name)
    if (value === undefined) return [`${name} is not measured any more, its floor is ${least}`]
    return value < least ? [`${name} is ${value}, its floor is ${least}`] : []
  })
}

export interface Raised {
  readonly floor: Floor
  /** A sentence for each floor that would fall; the floor keeps its old value unless falling is allowed. */
  readonly refused: readonly string[]
}

/** New floors from new figures. Where the data has changed, the old floors say nothing, and all are set anew. */
export function raiseFloor(
  old: Floor | undefined,
  figures: readonly Figure[],
  { data, allowRegression }: { data: string; allowRegression: boolean },
): Raised {
  const known = old?.data === data ? old.figures : {}
  const refused = old?.data === data && !allowRegression ? checkFloor(old, figures) : []
  const raised = figures
    .filter(({ kind }) => kind === 'score')
    .map(({ name, value }): [string, number] => {
      const least = Math.max(0, Math.round((value - floorMargin) * 100) / 100)
      return [name, allowRegression ? least : Math.max(least, known[name] ?? 0)]
    })
  const kept = allowRegression ? {} : known
  return { floor: { data, figures: { ...kept, ...Object.fromEntries(raised) } }, refused }
}
