/** What does merging a few reports change in the ledger? Everything that is written for them, in one step. */
import { type Arrival, addDays, blockKey, type Digest, type LineageReport, neighbourKeys } from '../../merge/index.ts'
import type { Lineage } from '../../model/index.ts'
import type { DerivedStep, KeptVersion, ReportLineage, Store } from '../../store/index.ts'
import { type DigestCache, incidentWords, type KeptDigest, makeDigest, newlyMerged } from './digest.ts'
import { type History, type MadeVersion, workHistory } from './history.ts'
import { type LineageTracker, lineageReport, type Moment } from './lineage.ts'
import type { PackDigest } from './packed.ts'
import {
  arrivalsOf,
  beginRegion,
  canGoOn,
  type Days,
  daysAhead,
  forgetOld,
  inOrder,
  type KeptRegion,
  note,
  readingOf,
  type Stretch,
  stretchesOf,
  windowOf,
} from './region.ts'

export interface StepContext {
  readonly store: Pick<Store, 'derived'>
  readonly cache: DigestCache
  readonly tracker: LineageTracker
  /** Makes the digests small that the regions hold. */
  readonly pack: PackDigest
  /** As they were merged, those of the latest steps. */
  readonly regions: Map<string, KeptRegion>
}

export interface PlannedStep {
  readonly step: DerivedStep
  /** Once the step is saved: what it made is kept for the next ones. */
  remember(): void
}

/** Regions that are kept: all that a day's news is likely to be set in. */
const regionsMax = 256

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
  const worked: Worked[] = []
  for (const stretch of stretchesOf(stale)) worked.push(await workStretch(context, stretch, { own, lineages }))
  const digests = new Map([...(await context.cache.load(reportsOf(worked).filter((id) => !own.has(id)))), ...own])
  const step = {
    generation,
    reports,
    lineages: lineages.map(({ report, origin, link }) => ({ report, origin, ...(link === undefined ? {} : { link }) })),
    ...writesOf(worked, (id) => digests.get(id)),
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
  readonly own: ReadonlyMap<string, KeptDigest>
  readonly lineages: readonly ReportLineage[]
}

interface Worked {
  readonly history: History
  readonly kept: readonly KeptVersion[]
  readonly since: ReadonlyMap<string, number>
}

async function workStretch(context: StepContext, stretch: Stretch, { own, lineages }: Work): Promise<Worked> {
  const { derived } = context.store
  const { region, stale } = stretch
  const since = Math.min(...stale.values())
  const window = windowOf(stretch)
  const fresh = [...own.values()].map(({ digest }) => digest).filter((digest) => hasPart(digest, region, window))
  const found = context.regions.get(region)
  const goesOn =
    found !== undefined &&
    canGoOn(found, stretch, since, own.keys()) &&
    (await knowsAhead(context.store.derived, found, stretch))
  const read = goesOn ? undefined : await readWindow(context, stretch, { own, lineages })
  const kept = goesOn ? found : beginRegion(region, readingOf(stretch), read?.before ?? nothing)
  if (kept.to < window.to) kept.to = window.to
  const arrivals = read?.since ?? arrivalsOf(fresh.map(context.pack), lineagesOf(lineages))
  const standing = (await derived.versionsAt([...stale.keys()], since)).filter(
    ({ home, knownTo }) => knownTo === undefined || knownTo >= (stale.get(home) ?? 0),
  )
  const history = workHistory({ stale, region, merge: kept.merge, arrivals, kept: standing })
  for (const { digests } of arrivals) note(kept, digests)
  if (isOfNow(stretch, kept)) forgetOld(kept, stretch)
  if (goesOn || isOfNow(stretch, kept)) keepRegion(context, region, kept)
  return { history, kept: standing, since: stale }
}

/** Whether a kept region has all reports of the days that the stretch needs ahead of it: they may have been merged in another order. */
async function knowsAhead(derived: Store['derived'], kept: KeptRegion, stretch: Stretch): Promise<boolean> {
  const ahead = daysAhead(kept, stretch)
  if (ahead === 'none' || ahead === 'many') return ahead === 'none'
  return (await derived.membersOf(blocksOf(stretch.region, ahead))).every(({ id }) => kept.merge.has(id))
}

/** What the next reports are likely to tell of: the days on which the latest became known. */
function isOfNow({ first, last }: Stretch, { latest }: KeptRegion): boolean {
  const day = new Date(latest).toISOString().slice(0, 10)
  return first <= day && day <= last
}

const nothing = { digests: [], lineages: [] }

/** The reports of a stretch's window: those before anything changes, and those since then. */
async function readWindow(
  { store: { derived }, cache, pack }: StepContext,
  stretch: Stretch,
  { own, lineages }: Work,
): Promise<{ readonly before: Arrival; readonly since: readonly Arrival[] }> {
  const reading = readingOf(stretch)
  const members = new Set((await derived.membersOf(blocksOf(stretch.region, reading))).map(({ id }) => id))
  for (const [id, { digest }] of own) if (hasPart(digest, stretch.region, reading)) members.add(id)
  const links = lineagesOf(await lineagesAround(derived, members, lineages))
  const loaded = await cache.load([...members].filter((id) => !own.has(id)))
  const digests = inOrder([...members].flatMap((id) => (own.get(id) ?? loaded.get(id))?.digest ?? []).map(pack))
  const first = Math.min(...stretch.stale.values())
  const isEarlier = ({ at }: Digest): boolean => Date.parse(at) < first
  return {
    before: { digests: digests.filter(isEarlier), lineages: links },
    since: arrivalsOf(
      digests.filter((digest) => !isEarlier(digest)),
      links,
    ),
  }
}

const hasPart = ({ scenes }: Digest, region: string, { from, to }: Days): boolean =>
  scenes.some((scene) => scene.region === region && scene.day >= from && scene.day <= to)

function blocksOf(region: string, { from, to }: Days): string[] {
  const blocks: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) blocks.push(blockKey(region, day))
  return blocks
}

function keepRegion({ regions }: StepContext, region: string, kept: KeptRegion): void {
  regions.delete(region)
  regions.set(region, kept)
  const [oldest] = regions.keys()
  if (regions.size > regionsMax && oldest !== undefined) regions.delete(oldest)
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

function writesOf(worked: readonly Worked[], digestOf: (report: string) => KeptDigest | undefined): Writes {
  return {
    removed: worked.flatMap(({ history }) => history.removed.map(({ number }) => number)),
    ended: worked.flatMap(({ history }) =>
      history.ended.map(({ version: { number }, knownTo }) => ({
        number,
        ...(knownTo === undefined ? {} : { knownTo }),
      })),
    ),
    added: worked.flatMap(({ history }) =>
      history.added.map((version) => ({ ...version, ...incidentWords(version.incident, digestOf) })),
    ),
    formerIds: worked.flatMap(({ history }) =>
      history.vanished.map(({ id, at, successor }) => ({ former: id, id: successor, knownFrom: at })),
    ),
    settledIds: worked.flatMap(settledIds),
    changes: worked.flatMap(changesOf),
  }
}

/** Reports of the incidents that are new. */
const reportsOf = (worked: readonly Worked[]): string[] => [
  ...new Set(worked.flatMap(({ history }) => history.added.flatMap(({ incident }) => incident.reports))),
]

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
