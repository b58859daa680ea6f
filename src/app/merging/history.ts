/**
 * How did incidents come to be what they are? From each moment at which a report became known to the next. Of the blocks that new
 * reports touch, everything from those reports on is made anew; what was known before them stays.
 */
import { type Digest, type MergeMemory, mergeDigests, neighbourKeys } from '../../merge/index.ts'
import type { Incident, Lineage } from '../../model/index.ts'
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
  /** All digests that the incidents of those blocks depend on, and those of the origins of their reports. */
  readonly digests: readonly Digest[]
  readonly lineages: readonly Lineage[]
  /** What is kept of those blocks and holds at that moment or later. */
  readonly kept: readonly KeptVersion[]
  /** Of the merges of this region before. */
  readonly memory?: MergeMemory
}

/** An incident that is no longer one from a moment on; `incidentOf` says where claims belong then. */
export interface Vanished {
  readonly id: string
  readonly at: number
  /** Of the version that ended. */
  readonly number?: number
  readonly claims?: readonly string[]
  readonly incidentOf: ReadonlyMap<string, string>
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

export function workHistory(input: HistoryInput): History {
  const { stale, kept } = input
  const isNew = ({ home, knownFrom }: KeptVersion): boolean => knownFrom >= (stale.get(home) ?? 0)
  const holding = new Map<string, Holding>()
  for (const version of kept) if (!isNew(version)) holding.set(version.id, { kind: 'kept', version })
  const ends = new Map<number, number>()
  const made: MadeVersion[] = []
  const vanished: Vanished[] = []
  for (const { at, blocks, incidents, incidentOf, homeOf } of momentsOf(input)) {
    const now = new Map(incidents.map((incident) => [incident.id, incident]))
    for (const [id, held] of holding) {
      if (now.has(id) || !blocks.has(held.version.home)) continue
      endAt(held, at, ends)
      holding.delete(id)
      const last = held.kind === 'kept' ? { number: held.version.number } : { claims: held.version.incident.claims }
      vanished.push({ id, at, ...last, incidentOf })
    }
    for (const [id, incident] of now) {
      const held = holding.get(id)
      const content = contentOf(incident)
      const home = homeOf.get(id) ?? ''
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

interface Moment {
  readonly at: number
  readonly blocks: ReadonlySet<string>
  readonly incidents: readonly Incident[]
  readonly incidentOf: ReadonlyMap<string, string>
  readonly homeOf: ReadonlyMap<string, string>
}

/** The incidents of the blocks that are touched at each moment at which a report became known. */
function* momentsOf({ stale, digests, lineages, memory }: HistoryInput): Generator<Moment> {
  const since = Math.min(...stale.values())
  const sorted = digests
    .map((digest) => ({ digest, at: Date.parse(digest.at) }))
    .sort((a, b) => a.at - b.at || (a.digest.id < b.digest.id ? -1 : 1))
  const byBlock = new Map<string, Digest[]>()
  const byId = new Map(digests.map((digest) => [digest.id, digest]))
  const originOf = originsBy(lineages)
  for (let index = 0; index < sorted.length; ) {
    const at = sorted[index]?.at ?? 0
    const blocks = new Set<string>()
    for (let one = sorted[index]; one?.at === at; index += 1, one = sorted[index]) {
      for (const key of one.digest.keys) {
        const there = byBlock.get(key)
        if (there === undefined) byBlock.set(key, [one.digest])
        else there.push(one.digest)
        if (at < since) continue
        for (const near of neighbourKeys(key)) if ((stale.get(near) ?? Number.POSITIVE_INFINITY) <= at) blocks.add(near)
      }
    }
    if (blocks.size === 0) continue
    const known = relevant(blocks, byBlock)
    for (const { id } of [...known]) {
      const origin = byId.get(originOf.get(id) ?? id)
      if (origin !== undefined) known.add(origin)
    }
    const ids = new Set([...known].map(({ id }) => id))
    const ours = lineages.filter(({ reports }) => reports.some((id) => ids.has(id)))
    const about = { keys: blocks, ...(memory === undefined ? {} : { memory }) }
    yield { at, blocks, ...mergeDigests([...known], ours, new Date(at).toISOString(), about) }
  }
}

function relevant(blocks: ReadonlySet<string>, byBlock: ReadonlyMap<string, readonly Digest[]>): Set<Digest> {
  const near = new Set([...blocks].flatMap(neighbourKeys))
  return new Set([...near].flatMap((block) => byBlock.get(block) ?? []))
}

function originsBy(lineages: readonly Lineage[]): ReadonlyMap<string, string> {
  return new Map(lineages.flatMap(({ origin, reports }) => reports.map((id) => [id, origin] as const)))
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
