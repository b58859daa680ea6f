/**
 * How is a ledger asked of any size? By what the store keeps of it: incidents as they were known from one moment to the next, words,
 * places, lineages, changes, and sums over all of them. Nothing is merged here, and only what is asked for is read.
 */
import type { Incident } from '../../model/index.ts'
import type { FoundReport, Store, IncidentFilter as StoreFilter } from '../../store/index.ts'
import { openStore } from '../../store/index.ts'
import { makeMerger } from '../materialise.ts'
import { judgedLedger } from './judged.ts'
import type {
  AsOf,
  Change,
  Changes,
  ClaimQuery,
  DeskLedger,
  EngineLedger,
  FindIncident,
  IncidentFilter,
  IncidentQuery,
  ListedClaim,
  Page,
  ReportQuery,
} from './ledger.ts'
import { type Remember, rememberedBy } from './memory.ts'
import { outlinedLedger } from './outline/index.ts'
import { paged, pageOf } from './page.ts'
import { viewOf } from './view.ts'

/** For how long an answer of the engine to "has anything changed?" is believed, in milliseconds. */
const freshMs = 200

/** Opens the ledger at `path`, which must be there, and merges what waits to be. Throws Failures `store/…`. */
export async function openDeskLedger(path: string): Promise<DeskLedger> {
  const store = await openStore(path, { create: false })
  try {
    const settle = settling(store)
    await settle()
    const revision = revisionOf(store, settle)
    const remember = rememberedBy(revision)
    const momentOf = (at: AsOf): Promise<string> => remember(['moment', at.asOf], () => latestMoment(store, at))
    const machine = answersOf(store, { revision, remember, momentOf })
    return judgedLedger(await outlinedLedger(machine, store, { momentOf }), store)
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Merges what waits, unless that is being done already. */
function settling(store: Store): () => Promise<void> {
  const merger = makeMerger(store)
  let running: Promise<unknown> | undefined
  return async () => {
    if ((await store.derived.pending(1)).length === 0) return
    running ??= merger.settle().finally(() => {
      running = undefined
    })
    await running
  }
}

function revisionOf(store: Store, settle: () => Promise<void>): () => Promise<string> {
  let kept: { readonly at: number; readonly value: Promise<string> } | undefined
  const ask = async (): Promise<string> => {
    // A process that only appends leaves its reports to whoever looks next.
    await settle()
    return store.lastChange()
  }
  return () => {
    if (kept === undefined || performance.now() - kept.at > freshMs) kept = { at: performance.now(), value: ask() }
    return kept.value
  }
}

export interface Answering {
  readonly revision: () => Promise<string>
  readonly remember: Remember
  /** As asked, or the latest. */
  readonly momentOf: (at: AsOf) => Promise<string>
}

export function answersOf(store: Store, { revision, remember, momentOf }: Answering): EngineLedger {
  return {
    revision,
    incidents: (query) => incidentPage(store, query, remember),
    incident: (id, at) => store.incident(id, at),
    versions: (id) => store.incidentVersions(id),
    reports: async (query) => ({ ...(await reportPage(store, query, remember)), asOf: await momentOf(query) }),
    report: (id) => store.report(id),
    async knownAt(reports) {
      const moments = await store.derived.momentsOf([...new Set(reports)])
      return new Map([...moments].map(([id, at]) => [id, new Date(at).toISOString()]))
    },
    claims: async (query) => claimPage(store, query, await momentOf(query)),
    async lineages(query) {
      const { limit: _, after: __, ...filter } = query
      const { lineages, ...page } = await countedOnce(remember, ['lineages', filter], (total) =>
        paged(query, () => store.lineages({ ...query, ...total })),
      )
      return { items: lineages, ...page, asOf: await momentOf(query) }
    },
    lineageOf: (report, at) => store.lineageOf(report, at),
    changes: (after, limit, find = (id, at) => store.incident(id, at)) => changesAfter(store, { after, limit, find }),
    latestChange: () => store.lastChange(),
    moments: (query) => remember(['moments', query], () => store.moments(query)),
    facets: (filter) => remember(['facets', filter], () => store.facets(storeFilter(filter))),
    days: (filter) => remember(['days', filter], () => store.incidentDays(storeFilter(filter))),
    sources: (at) => remember(['sources', at], () => store.sources(at)),
    extent: (at) => remember(['extent', at], () => store.extent(at)),
    view: (filter) => viewOf(store, storeFilter(filter)),
    close: () => store.close(),
  }
}

/** The question as the store takes it. */
function storeFilter({ statuses, killedMin, originsMin, grouping: _, ...rest }: IncidentFilter & AsOf): StoreFilter {
  return {
    ...rest,
    ...(originsMin === undefined ? {} : { minOrigins: originsMin }),
    ...(killedMin === undefined ? {} : { minKilled: killedMin }),
    ...(statuses === undefined ? {} : { status: statuses as readonly Incident['status'][] }),
  }
}

async function incidentPage(store: Store, query: IncidentQuery, remember: Remember): Promise<Page<Incident>> {
  const { order = 'day', limit, after, offset = 0, ...filter } = query
  const asked = { ...storeFilter(filter), order, limit, offset, ...(after === undefined ? {} : { after }) }
  const { incidents, ...page } = await countedOnce(remember, ['incidents', filter], (total) =>
    paged(query, () => store.incidents({ ...asked, ...total })),
  )
  return { items: incidents, ...page }
}

/** A page; how many rows there are on all of them is counted for the first. */
async function countedOnce<T extends { readonly total: number }>(
  remember: Remember,
  filter: unknown,
  ask: (known: { readonly total?: number }) => Promise<T>,
): Promise<T> {
  let first: T | undefined
  const total = await remember(filter, async () => {
    first = await ask({})
    return first.total
  })
  return first ?? ask({ total })
}

async function reportPage(
  store: Store,
  query: ReportQuery,
  remember: Remember,
): Promise<Omit<Page<FoundReport>, 'asOf'>> {
  const { limit: _, after: __, ...filter } = query
  const { reports, ...page } = await countedOnce(remember, ['reports', filter], (total) =>
    paged(query, () => store.searchReports({ ...query, ...total })),
  )
  return { items: reports, ...page }
}

async function claimPage(store: Store, query: ClaimQuery, moment: string): Promise<Page<ListedClaim>> {
  const { incident, kind, report, asOf } = query
  const at = asOf === undefined ? {} : { asOf }
  if (incident === undefined) {
    const { claims, ...page } = await paged(query, () => store.placedClaims(query))
    const items = claims.map(({ claim, incident: of }) => (of === undefined ? claim : { ...claim, incident: of }))
    return { items, ...page, asOf: moment }
  }
  const all = await store.claimsOfIncident(incident, at)
  const wanted = all.filter((one) => (kind ?? one.kind) === one.kind && (report ?? one.report) === one.report)
  const items = wanted.map((claim) => ({ ...claim, incident }))
  const of = JSON.stringify([incident, report, kind, asOf])
  return pageOf(items, { ...query, of, id: ({ id }) => id, asOf: moment })
}

async function latestMoment(store: Store, { asOf }: AsOf): Promise<string> {
  return (await store.incidents({ limit: 1, only: [], ...(asOf === undefined ? {} : { asOf }) })).asOf
}

const kinds = { 'incident-added': 'added', 'incident-changed': 'changed', 'incident-removed': 'removed' } as const

interface ChangesQuery {
  readonly after: string | undefined
  readonly limit: number
  readonly find: FindIncident
}

/** Entries of the log read at once: most are of reports, which nobody is told of here. */
const logRows = 1000

async function changesAfter(store: Store, { after, limit, find }: ChangesQuery): Promise<Changes> {
  const last = await store.lastChange()
  const isKnown = after === undefined || (/^\d{0,15}$/.test(after) && Number(after) <= Number(last))
  let end = isKnown ? (after ?? '') : ''
  const changes = new Map<string, Change>()
  const page = (hasMore: boolean): Changes => {
    return { changes: [...changes.values()], cursor: end, isReset: !isKnown, hasMore }
  }
  for (;;) {
    const logged = await store.changes({ limit: logRows, ...(end === '' ? {} : { after: end }) })
    for (const { cursor, kind, id: logId } of logged) {
      if (changes.size === limit) return page(true)
      end = cursor
      if (kind === 'report-added') continue
      const incident = kind === 'incident-removed' ? undefined : await find(logId, {})
      // One that was merged into another by hand is told of as that one.
      const id = incident?.judged === undefined ? logId : incident.id
      // What is no more by now is told as removed, by the change that removed it.
      if (kind !== 'incident-removed' && incident?.id !== id) continue
      const isNew = kind === 'incident-added' || (kind === 'incident-changed' && changes.get(id)?.kind === 'added')
      // Once, at the place of the last: it is told as it is now, not as it was between.
      changes.delete(id)
      changes.set(id, {
        cursor,
        kind: isNew ? 'added' : kinds[kind],
        id,
        ...(incident === undefined ? {} : { incident }),
      })
    }
    // What has changed by now is told before more of the log is read.
    if (logged.length < logRows) return page(false)
    if (changes.size > 0) return page(true)
  }
}
