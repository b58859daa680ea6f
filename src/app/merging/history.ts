/**
 * How did incidents come to be what they are? From each moment at which a report became known to the next. Of the blocks that new
 * reports touch, everything from those reports on is made anew; what was known before them stays.
 */
import { type Arrival, blockKey, type RegionMerge } from '../../merge/index.ts'
import type { Incident } from '../../model/index.ts'
import { contentOf, type KeptVersion } from '../../store/index.ts'

/** An incident from one moment up to another. Moments are milliseconds since 1970. */
export interface MadeVersion {
  readonly id: string
  readonly home: string
  readonly knownFrom: number
  knownTo?: number
  readonly content: string
  readonly incident: Incident
}

export interface HistoryInput {
  /** Blocks to be made anew, and from which moment on. */
  readonly stale: ReadonlyMap<string, number>
  readonly region: string
  /** The incidents of the region before the first of the moments. */
  readonly merge: RegionMerge
  /** What became known at each moment, in the order of time. */
  readonly arrivals: readonly Arrival[]
  /** What is kept of those blocks and holds at that moment or later. */
  readonly kept: readonly KeptVersion[]
}

/** An incident that is none any more from a moment on, and the one that has most of its claims then. */
export interface Vanished {
  readonly id: string
  readonly at: number
  readonly successor: string
}

export interface History {
  readonly removed: readonly KeptVersion[]
  readonly ended: readonly { readonly version: KeptVersion; readonly knownTo?: number }[]
  readonly added: readonly MadeVersion[]
  readonly vanished: readonly Vanished[]
}

/** What holds at the moment that is looked at: made now, or kept from before. */
type Holding =
  | { readonly kind: 'made'; readonly version: MadeVersion }
  | { readonly kind: 'kept'; readonly version: KeptVersion }

export function workHistory({ stale, region, merge, arrivals, kept }: HistoryInput): History {
  const isNew = ({ home, knownFrom }: KeptVersion): boolean => knownFrom >= (stale.get(home) ?? 0)
  const holding = new Map<string, Holding>()
  for (const version of kept) if (!isNew(version)) holding.set(version.id, { kind: 'kept', version })
  const ends = new Map<number, number>()
  const made: MadeVersion[] = []
  const vanished: Vanished[] = []
  for (const arrival of arrivals) {
    const asOf = arrival.digests[0]?.at ?? ''
    const at = Date.parse(asOf)
    const { touched, gone } = merge.take(arrival)
    for (const { id, successor } of gone) {
      const held = holding.get(id)
      if (held === undefined || at < (stale.get(held.version.home) ?? Number.POSITIVE_INFINITY)) continue
      endAt(held, at, ends)
      holding.delete(id)
      if (successor !== undefined) vanished.push({ id, at, successor })
    }
    for (const id of touched) {
      const home = blockKey(region, merge.homeDay(id))
      if (at < (stale.get(home) ?? Number.POSITIVE_INFINITY)) continue
      const incident = merge.incident(id, asOf)
      if (incident === undefined) continue
      const held = holding.get(id)
      const content = contentOf(incident)
      if (held?.version.content === content && held.version.home === home) continue
      if (held !== undefined) endAt(held, at, ends)
      const version: MadeVersion = { id, home, knownFrom: at, content, incident }
      made.push(version)
      holding.set(id, { kind: 'made', version })
    }
  }
  return { ...difference(kept, isNew, made, ends), vanished }
}

function endAt(held: Holding, at: number, ends: Map<number, number>): void {
  if (held.kind === 'made') held.version.knownTo = at
  else ends.set(held.version.number, at)
}

/** What has to be taken away, put in, or given another end; a version that is made again as it was stays. */
function difference(
  kept: readonly KeptVersion[],
  isNew: (version: KeptVersion) => boolean,
  made: readonly MadeVersion[],
  ends: ReadonlyMap<number, number>,
): Omit<History, 'vanished'> {
  const keyOf = ({ id, knownFrom, content, home }: KeptVersion | MadeVersion): string =>
    `${id} ${knownFrom} ${content} ${home}`
  const again = new Map(made.map((version) => [keyOf(version), version]))
  const endOf = (version: KeptVersion): number | undefined =>
    isNew(version) ? again.get(keyOf(version))?.knownTo : ends.get(version.number)
  const staying = kept.filter((version) => !isNew(version) || again.has(keyOf(version)))
  const there = new Set(kept.filter(isNew).map(keyOf))
  return {
    removed: kept.filter((version) => isNew(version) && !again.has(keyOf(version))),
    added: made.filter((version) => !there.has(keyOf(version))),
    ended: staying
      .map((version) => ({ version, knownTo: endOf(version) }))
      .filter(({ version, knownTo }) => version.knownTo !== knownTo)
      .map(({ version, knownTo }) => ({ version, ...(knownTo === undefined ? {} : { knownTo }) })),
  }
}
