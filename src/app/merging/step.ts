/** What does merging a few reports change in the ledger? Everything that is written for them, in one step. */
import { type LineageReport, type MergeMemory, makeMemory, neighbourKeys } from '../../merge/index.ts'
import type { Incident, Lineage } from '../../model/index.ts'
import type { DerivedStep, FormerId, KeptVersion, ReportLineage, Store } from '../../store/index.ts'
import { type DigestCache, incidentWords, type KeptDigest, makeDigest, newlyMerged } from './digest.ts'
import { type History, type MadeVersion, type Vanished, workHistory } from './history.ts'
import { type LineageTracker, lineageReport, type Moment } from './lineage.ts'

export interface StepContext {
  readonly store: Pick<Store, 'derived'>
  readonly cache: DigestCache
  readonly tracker: LineageTracker
  /** Of the merges of each region, those of the latest regions. */
  readonly memories: Map<string, MergeMemory>
}

export interface PlannedStep {
  readonly step: DerivedStep
  /** Once the step is saved: what it made is kept for the next ones. */
  remember(): void
}

/** Regions of which what was merged is remembered: all that a day's news is likely to be set in. */
const memoriesMax = 256

/** The step that merges `pending`, on top of what is kept as of `generation`. */
export async function planStep(
  context: StepContext,
  pending: readonly Moment[],
  generation: number,
): Promise<PlannedStep> {
  const { derived } = context.store
  const ids = pending.map(({ id }) => id)
  const before = await context.cache.load(ids)
  const earlier = [...before.values()]
  context.cache.forget(ids)
  const own = new Map<string, KeptDigest>()
  const texts = new Map<string, LineageReport>()
  const reports: DerivedStep['reports'][number][] = []
  for await (const report of derived.reportsOf(ids)) {
    const digest = makeDigest(report)
    const json = JSON.stringify(digest)
    own.set(report.id, digest)
    texts.set(report.id, lineageReport(report, Date.parse(digest.digest.at)))
    reports.push(newlyMerged(digest, json, report))
  }
  const lineages = await context.tracker.track(pending, texts)
  const others = lineages.filter(({ report }) => !own.has(report))
  const moved = await context.cache.load(others.map(({ report }) => report))
  const stale = staleBlocks([...own.values(), ...earlier, ...moved.values()])
  const histories = await workRegions(context, { stale, own, lineages })
  const step = {
    generation,
    reports,
    lineages: lineages.map(({ report, origin, link }) => ({ report, origin, ...(link === undefined ? {} : { link }) })),
    ...(await writesOf(derived, histories)),
  }
  const remember = (): void => {
    for (const { id, digest: json } of reports) {
      const digest = own.get(id)
      if (digest !== undefined) context.cache.keep(id, digest, json.length)
    }
  }
  return { step, remember }
}

/** The blocks that these reports have a part in or stand next to, and since when. */
function staleBlocks(digests: readonly KeptDigest[]): Map<string, number> {
  const stale = new Map<string, number>()
  for (const { digest } of digests) {
    const at = Date.parse(digest.at)
    for (const key of new Set(digest.keys.flatMap(neighbourKeys)))
      stale.set(key, Math.min(stale.get(key) ?? Number.POSITIVE_INFINITY, at))
  }
  return stale
}

interface Work {
  readonly stale: ReadonlyMap<string, number>
  readonly own: ReadonlyMap<string, KeptDigest>
  readonly lineages: readonly ReportLineage[]
}

interface Worked {
  readonly history: History
  readonly digestOfReport: (report: string) => KeptDigest | undefined
  readonly kept: readonly KeptVersion[]
  readonly since: ReadonlyMap<string, number>
}

/** Blocks of one region are neighbours of none of another, so each region is worked by itself. */
async function workRegions(context: StepContext, work: Work): Promise<Worked[]> {
  const regions = Map.groupBy(work.stale, ([key]) => key.slice(0, key.lastIndexOf('|')))
  const worked: Worked[] = []
  for (const [region, blocks] of regions) {
    const memory = memoryOf(context, region)
    worked.push(await workRegion(context, { ...work, stale: new Map(blocks), memory }))
  }
  return worked
}

function memoryOf({ memories }: StepContext, region: string): MergeMemory {
  const memory = memories.get(region) ?? makeMemory()
  memories.delete(region)
  memories.set(region, memory)
  const [oldest] = memories.keys()
  if (memories.size > memoriesMax && oldest !== undefined) memories.delete(oldest)
  return memory
}

async function workRegion(
  { store: { derived }, cache }: StepContext,
  { stale, own, lineages, memory }: Work & { readonly memory: MergeMemory },
): Promise<Worked> {
  const near = new Set([...stale.keys()].flatMap(neighbourKeys))
  const members = new Set((await derived.membersOf([...near])).map(({ id }) => id))
  for (const [id, { digest }] of own) if (digest.keys.some((key) => near.has(key))) members.add(id)
  const links = await lineagesAround(derived, members, lineages)
  const wanted = [...new Set([...members, ...links.map(({ origin }) => origin)])]
  const loaded = new Map([...(await cache.load(wanted.filter((id) => !own.has(id)))), ...own])
  const kept = await derived.versionsAt([...stale.keys()], Math.min(...stale.values()))
  const digests = wanted.flatMap((id) => loaded.get(id)?.digest ?? [])
  const standing = kept.filter(({ home, knownTo }) => knownTo === undefined || knownTo >= (stale.get(home) ?? 0))
  const history = workHistory({ stale, digests, lineages: lineagesOf(links), kept: standing, memory })
  return { history, digestOfReport: (id) => loaded.get(id), kept: standing, since: stale }
}

/** Lineages of the members as they are after this step, with their origins. */
async function lineagesAround(
  derived: Store['derived'],
  members: ReadonlySet<string>,
  changed: readonly ReportLineage[],
): Promise<readonly ReportLineage[]> {
  const links = new Map((await derived.lineagesOf([...members])).map((one) => [one.report, one]))
  for (const one of changed) if (members.has(one.report)) links.set(one.report, one)
  return [...links.values()]
}

export function lineagesOf(links: readonly ReportLineage[]): Lineage[] {
  return [...Map.groupBy(links, ({ origin }) => origin)].map(([origin, members]) => ({
    origin,
    reports: members.map(({ report }) => report),
    links: members.flatMap(({ link }) => link ?? []),
  }))
}

type Writes = Pick<DerivedStep, 'removed' | 'ended' | 'added' | 'formerIds' | 'settledIds' | 'changes'>

async function writesOf(derived: Store['derived'], worked: readonly Worked[]): Promise<Writes> {
  const formerIds: FormerId[] = []
  for (const { history } of worked) formerIds.push(...(await successorsOf(derived, history.vanished)))
  return {
    removed: worked.flatMap(({ history }) => history.removed.map(({ number }) => number)),
    ended: worked.flatMap(({ history }) =>
      history.ended.map(({ version: { number }, knownTo }) => ({
        number,
        ...(knownTo === undefined ? {} : { knownTo }),
      })),
    ),
    added: worked.flatMap(({ history, digestOfReport }) =>
      history.added.map((version) => ({ ...version, ...incidentWords(version.incident, digestOfReport) })),
    ),
    formerIds,
    settledIds: worked.flatMap(settledIds),
    changes: worked.flatMap(changesOf),
  }
}

/** Every id of the blocks that were worked, from the moment on from which it was: what it led to since then is told anew. */
function settledIds({ history, kept, since }: Worked): { id: string; since: number }[] {
  const versions: readonly (KeptVersion | MadeVersion)[] = [...kept, ...history.added]
  const moments = new Map<string, number>()
  for (const { id, home } of versions) {
    const from = since.get(home) ?? 0
    moments.set(id, Math.min(moments.get(id) ?? Number.POSITIVE_INFINITY, from))
  }
  return [...moments].map(([id, from]) => ({ id, since: from }))
}

/** An incident that is none any more leads to the one that has most of its claims. */
async function successorsOf(derived: Store['derived'], vanished: readonly Vanished[]): Promise<FormerId[]> {
  const incidents = await derived.incidentsOf(vanished.flatMap(({ number }) => number ?? []))
  return vanished.flatMap(({ id, at, number, claims, incidentOf }) => {
    const members: Incident['claims'] = claims ?? incidents.get(number ?? -1)?.claims ?? []
    const counts = new Map<string, number>()
    for (const claim of members) {
      const successor = incidentOf.get(claim)
      if (successor !== undefined) counts.set(successor, (counts.get(successor) ?? 0) + 1)
    }
    const [best] = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    return best === undefined ? [] : [{ former: id, id: best[0], knownFrom: at }]
  })
}

/** One line for each incident of which anything is different: whether it is there now, and was before. */
function changesOf({ history: { removed, ended, added }, kept }: Worked): DerivedStep['changes'] {
  const from = new Map<string, number>()
  const note = (id: string, at: number): void => void from.set(id, Math.min(from.get(id) ?? at, at))
  for (const { id, knownFrom } of [...removed, ...added]) note(id, knownFrom)
  for (const { version, knownTo } of ended) note(version.id, Math.min(version.knownTo ?? Infinity, knownTo ?? Infinity))
  const wasOpen = new Set(kept.filter(({ knownTo }) => knownTo === undefined).map(({ id }) => id))
  const gone = new Set(removed.map(({ number }) => number))
  const endOf = new Map(ended.map(({ version, knownTo }) => [version.number, knownTo]))
  const isOpen = new Set([
    ...added.filter(({ knownTo }) => knownTo === undefined).map(({ id }) => id),
    ...kept
      .filter(
        ({ number, knownTo }) => !gone.has(number) && (endOf.has(number) ? endOf.get(number) : knownTo) === undefined,
      )
      .map(({ id }) => id),
  ])
  return [...from]
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .map(([id, knownFrom]) => {
      const [before, now] = [wasOpen.has(id), isOpen.has(id)]
      const kind = before === now ? 'incident-changed' : now ? 'incident-added' : 'incident-removed'
      return { kind, id, knownFrom }
    })
}
