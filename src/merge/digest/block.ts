/**
 * Which reports must be looked at together? A block is one country on one day (or a town that the gazetteer does not know, on
 * one day), and every incident is at home in one block: that of its place and its first day. What an incident is depends on nothing
 * but the blocks next to its own. So merging needs no more than a window of reports, whatever else the ledger holds, and no
 * chain of reports grows through the year.
 */
import type { Scene } from './scene.ts'

/** Days that words like "the riot" reach back, where they do not say when it was. */
export const lookBackDays = 7
/** An episode of several days has this many at the most; a longer run is cut by weeks. */
export const episodeDaysMax = 7
/** A wave of several towns, or a state such as an internet shutdown, lasts this many days at the most before it is cut so. */
export const waveDaysMax = 12
/** Days without news after which a wave is another one. */
export const waveGapDays = 4
/** Days that a block reaches, before and after: the last day of what begins there, and what is said of it later. */
export const reachDays = Math.max(lookBackDays + episodeDaysMax, waveDaysMax + waveGapDays)

const dayMs = 86_400_000

/** `KAZ|2022-01-05` */
export const blockKey = (region: string, day: string): string => `${region}|${day}`

/** The blocks of all scenes of a report, sorted. */
export function keysOf(scenes: readonly Scene[]): readonly string[] {
  return [...new Set(scenes.map(({ region, day }) => blockKey(region, day)))].sort()
}

/** Days around a day that were asked for, by their distance: grouping asks for the same few again and again. */
const around = new Map<string, Map<number, string>>()
/** Days, and blocks, of which the neighbours are known before all are forgotten. */
const aroundMax = 2000

export function addDays(day: string, days: number): string {
  const known = around.get(day) ?? new Map<number, string>()
  if (known.size === 0) {
    if (around.size >= aroundMax) around.clear()
    around.set(day, known)
  }
  const found = known.get(days)
  if (found !== undefined) return found
  const made = new Date(Date.parse(`${day}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
  known.set(days, made)
  return made
}

const neighbours = new Map<string, readonly string[]>()

/**
 * The blocks that an incident at home in `key` may depend on, `key` itself among them. It works both ways: a report with
 * the key `key` can change incidents of these blocks and of no others.
 */
export function neighbourKeys(key: string): readonly string[] {
  const found = neighbours.get(key)
  if (found !== undefined) return found
  const [region = '', day = ''] = key.split('|')
  const keys = Array.from({ length: 2 * reachDays + 1 }, (_, index) =>
    blockKey(region, addDays(day, index - reachDays)),
  )
  if (neighbours.size >= aroundMax) neighbours.clear()
  neighbours.set(key, keys)
  return keys
}
