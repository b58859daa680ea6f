/**
 * What is kept of each region from step to step, so that a step costs what its reports change? The region as it was merged, for as
 * long as reports come in the order in which they became known. Where one comes late, or tells of days that are no longer kept, the
 * reports of its window are read again and the region is merged anew.
 */
import { type Arrival, addDays, type Digest, makeRegion, type RegionMerge, reachDays } from '../../merge/index.ts'
import type { Lineage } from '../../model/index.ts'

/** Days from one up to another, both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** A region as merged up to a moment. */
export interface KeptRegion {
  readonly merge: RegionMerge
  /** The first and the last day whose reports are all in it. */
  from: string
  to: string
  /** When the latest of its reports became known. */
  latest: number
}

/** Consecutive days of one region that are to be made anew. */
export interface Stretch {
  readonly region: string
  /** First and last of them. */
  readonly first: string
  readonly last: string
  /** Blocks, and from which moment on. */
  readonly stale: ReadonlyMap<string, number>
}

/** Days that are read beyond those that are needed, so that a report of some older day does not need all read again. */
const spareDays = 16
/** Days that may be kept beyond those before they are let go. */
const oldDaysMax = 8

/** Stretches of consecutive days of each region; incidents of two stretches are made apart. */
export function stretchesOf(stale: ReadonlyMap<string, number>): Stretch[] {
  const byRegion = Map.groupBy(stale, ([key]) => key.slice(0, key.lastIndexOf('|')))
  return [...byRegion].flatMap(([region, blocks]) => {
    const days = new Map(blocks.map((block) => [block[0].slice(region.length + 1), block]))
    const stretches: { region: string; first: string; last: string; stale: Map<string, number> }[] = []
    for (const [day, [key, since]] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const open = stretches.at(-1)
      if (open !== undefined && addDays(open.last, 1) === day) {
        open.last = day
        open.stale.set(key, since)
      } else stretches.push({ region, first: day, last: day, stale: new Map([[key, since]]) })
    }
    return stretches
  })
}

/** Days that the incidents of a stretch depend on. */
export const windowOf = ({ first, last }: Stretch): Days => ({
  from: addDays(first, -reachDays),
  to: addDays(last, reachDays),
})

/** Whether a kept region can go on with these reports, all of which became known at `since` or later. */
export function canGoOn(
  { merge, from, latest }: KeptRegion,
  stretch: Stretch,
  since: number,
  fresh: Iterable<string>,
): boolean {
  if (latest >= since || from > windowOf(stretch).from) return false
  for (const id of fresh) if (merge.has(id)) return false
  return true
}

/** Days ahead of what is kept that are looked at for reports of theirs; beyond, the region is read anew. */
const aheadMax = 64

/** The days ahead of a kept region that a stretch needs as well: none, so many, or too many to look at. */
export function daysAhead({ to }: KeptRegion, stretch: Stretch): Days | 'none' | 'many' {
  const needed = windowOf(stretch).to
  if (needed <= to) return 'none'
  return addDays(to, aheadMax) < needed ? 'many' : { from: addDays(to, 1), to: needed }
}

/** Lets go the days that no report of the latest days reaches. */
export function forgetOld(kept: KeptRegion, stretch: Stretch): void {
  const { from } = readingOf(stretch)
  if (kept.from >= addDays(from, -oldDaysMax)) return
  kept.merge.forgetBefore(from)
  kept.from = from
}

/** Days to read for a region that is kept from then on. */
export const readingOf = (stretch: Stretch): Days => {
  const { from, to } = windowOf(stretch)
  return { from: addDays(from, -spareDays), to }
}

/** A region with the reports that became known before `since`. */
export function beginRegion(region: string, { from, to }: Days, before: Arrival): KeptRegion {
  const merge = makeRegion(region)
  const kept = { merge, from, to, latest: Number.NEGATIVE_INFINITY }
  if (before.digests.length > 0) merge.take(before)
  note(kept, before.digests)
  return kept
}

/** Notes when the latest of the reports in it became known. */
export function note(kept: KeptRegion, digests: readonly Digest[]): void {
  for (const { at } of digests) kept.latest = Math.max(kept.latest, Date.parse(at))
}

/** Reports by the moment at which they became known, each moment with the lineages of its reports. */
export function arrivalsOf(digests: readonly Digest[], lineages: readonly Lineage[]): Arrival[] {
  const originOf = new Map(lineages.flatMap(({ origin, reports }) => reports.map((id) => [id, origin] as const)))
  return [...Map.groupBy(inOrder(digests), ({ at }) => at).values()].map((own) => ({
    digests: own,
    lineages: own.flatMap(({ id }) => {
      const origin = originOf.get(id)
      return origin === undefined ? [] : [{ origin, reports: [id], links: [] }]
    }),
  }))
}

/** By time, then id. */
export const inOrder = (digests: readonly Digest[]): Digest[] =>
  [...digests].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
