/**
 * How is a ledger asked of any size? By what the store keeps of it: incidents as they were known from one moment to the next, words,
 * places, lineages, changes. What the store has no answer for (sums over everything, and exports) is merged in memory.
 */
import type { Incident } from '../../model/index.ts'
import { Failure, isFailure } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { openStore } from '../../store/index.ts'
import { makeMerger } from '../materialise.ts'
import { judgedLedger } from './judged.ts'
import type {
  Change,
  Changes,
  DeskLedger,
  FindIncident,
  IncidentQuery,
  MachineLedger,
  Page,
  ReportQuery,
} from './ledger.ts'
import { memoryLedger } from './memory.ts'
import { pageOf } from './page.ts'

/** For how long an answer of the engine to "has anything changed?" is believed, in milliseconds. */
const freshMs = 200

/** Opens the ledger at `path`, which must be there, and merges what waits to be. Throws Failures `store/…`. */
export async function openDeskLedger(path: string): Promise<DeskLedger> {
  const store = await openStore(path, { create: false })
  try {
    const settle = settling(store)
    await settle()
    const revision = revisionOf(store, settle)
    const memory = memoryLedger(store, revision)
    return judgedLedger({ ...memory, ...answersOf(store, memory), revision }, store)
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

type Answers = Pick<
  MachineLedger,
  'incidents' | 'incident' | 'versions' | 'reports' | 'report' | 'claims' | 'lineageOf' | 'changes'
>

function answersOf(store: Store, memory: Pick<DeskLedger, 'incidents' | 'claims'>): Answers {
  return {
    incidents: (query) => incidentPage(store, query),
    incident: (id, at) => store.incident(id, at),
    versions: (id) => store.incidentVersions(id),
    reports: (query) => reportPage(store, query),
    report: (id) => store.report(id),
    async claims(query) {
      const { incident, kind, report, asOf } = query
      if (incident === undefined || report !== undefined) return memory.claims(query)
      const at = asOf === undefined ? {} : { asOf }
      const all = await store.claimsOfIncident(incident, at)
      const items = all.filter((claim) => kind === undefined || claim.kind === kind)
      const listed = items.map((claim) => ({ ...claim, incident }))
      const of = JSON.stringify([incident, kind, asOf])
      return pageOf(listed, { ...query, of, id: ({ id }) => id, asOf: await momentOf(store, asOf) })
    },
    lineageOf: (report, at) => store.lineageOf(report, at),
    changes: (after, limit, find = (id, at) => store.incident(id, at)) => changesAfter(store, { after, limit, find }),
  }
}

async function incidentPage(store: Store, query: IncidentQuery): Promise<Page<Incident>> {
  const { statuses, killedMin, originsMin, order = 'day', ...rest } = query
  const { incidents, next, total, asOf } = await paged(query, () =>
    store.incidents({
      ...rest,
      order,
      ...(originsMin === undefined ? {} : { minOrigins: originsMin }),
      ...(killedMin === undefined ? {} : { minKilled: killedMin }),
      ...(statuses === undefined ? {} : { status: statuses as readonly Incident['status'][] }),
    }),
  )
  return { items: incidents, total, asOf, ...(next === undefined ? {} : { next }) }
}

async function reportPage(store: Store, query: ReportQuery): ReturnType<DeskLedger['reports']> {
  const { reports, next, total } = await paged(query, () => store.searchReports(query))
  const items = await Array.fromAsync(store.derived.reportsOf(reports.map(({ id }) => id)))
  return { items, total, asOf: await momentOf(store, query.asOf), ...(next === undefined ? {} : { next }) }
}

/** The store's word for a cursor that is none is that of a command line. */
async function paged<T>({ after }: { readonly after?: string }, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (after === undefined || !isFailure(error) || error.code !== 'usage/argument') throw error
    throw new Failure('request/cursor', 'this cursor is none of this question; begin again without it', {
      cause: error,
    })
  }
}

async function momentOf(store: Store, asOf: string | undefined): Promise<string> {
  return (await store.incidents({ limit: 1, ...(asOf === undefined ? {} : { asOf }) })).asOf
}

const kinds = { 'incident-added': 'added', 'incident-changed': 'changed', 'incident-removed': 'removed' } as const

interface ChangesQuery {
  readonly after: string | undefined
  readonly limit: number
  readonly find: FindIncident
}

async function changesAfter(store: Store, { after, limit, find }: ChangesQuery): Promise<Changes> {
  const last = await store.lastChange()
  const isKnown = after === undefined || (/^\d{0,15}$/.test(after) && Number(after) <= Number(last))
  let end = isKnown ? (after ?? '') : ''
  const changes = new Map<string, Change>()
  for (;;) {
    const logged = await store.changes({ limit, ...(end === '' ? {} : { after: end }) })
    for (const { cursor, kind, id: logId } of logged) {
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
    end = logged.at(-1)?.cursor ?? end
    const hasMore = logged.length === limit
    // A page of reports alone is none yet.
    if (changes.size > 0 || !hasMore) return { changes: [...changes.values()], cursor: end, isReset: !isKnown, hasMore }
  }
}
