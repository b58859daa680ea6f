/**
 * How is a ledger asked that fits into memory? Merged once for each state of the ledger and each moment that was asked
 * about lately; every question is then a filter over what was merged.
 */

import { mergeReports } from '../../merge/index.ts'
import { Failure, parseInstant, reportInstant } from '../../model/index.ts'
import type { Store, StoredReport } from '../../store/index.ts'
import type { LedgerView } from '../merge.ts'
import type { AsOf, ClaimQuery, IncidentFilter, MachineLedger } from './ledger.ts'
import { pageOf } from './page.ts'
import { comparisons, passes } from './select.ts'

/** What the store has no answer for, or not for every question. */
type MemoryAnswers = Pick<
  MachineLedger,
  'revision' | 'incidents' | 'claims' | 'lineages' | 'moments' | 'view' | 'close'
>

/** Moments whose merged state is kept: someone who drags a slider of time asks about a few of them again and again. */
const viewsMax = 8
/** Answers from what is merged whenever `revision` says that the ledger has changed. */
export function memoryLedger(store: Store, revision: () => Promise<string>): MemoryAnswers {
  const viewAt = views(store, revision)
  const view = ({ asOf }: AsOf): Promise<LedgerView> => viewAt(asOf === undefined ? undefined : instantText(asOf))
  return {
    revision,
    async incidents(query) {
      const { asOf, ...rest } = await filtered(await view(query), query)
      const order = query.order ?? 'day'
      const items = rest.incidents.toSorted(comparisons[order])
      return pageOf(items, { ...query, of: questionOf(query), id: ({ id }) => id, asOf })
    },
    claims: async (query) => claimsPage(await view(query), query),
    async lineages(query) {
      const { lineages, asOf } = await view(query)
      return pageOf(lineages, { ...query, of: questionOf(query), id: ({ origin }) => origin, asOf })
    },
    async moments({ from, to }) {
      const all = (await view({})).reports.map((report) => new Date(instantOf(report)).toISOString())
      const [first, last] = [from, to].map((time) => (time === undefined ? undefined : instantText(time)))
      const between = all.filter((at) => (first === undefined || at >= first) && (last === undefined || at <= last))
      return [...new Set(between)].sort()
    },
    view: async (query) => filtered(await view(query), query),
    close: () => store.close(),
  }
}

/** Merged states by moment, the most recently used last; forgotten whenever the ledger has grown. */
function views(store: Store, revision: () => Promise<string>): (until: string | undefined) => Promise<LedgerView> {
  let at = ''
  let kept = new Map<string, Promise<LedgerView>>()
  const make = async (until: string | undefined): Promise<LedgerView> => {
    const reports = await Array.fromAsync(store.reports(until === undefined ? {} : { until }))
    return { ...mergeReports(reports, until), reports }
  }
  return async (until) => {
    const now = await revision()
    if (now !== at) kept = new Map()
    at = now
    const key = until ?? ''
    const found = kept.get(key) ?? make(until)
    kept.delete(key)
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    const oldest = kept.keys().next()
    if (kept.size > viewsMax && oldest.done !== true) kept.delete(oldest.value)
    return found
  }
}

/** The question without its page, so that a cursor of another question is known as one. */
function questionOf({ after: _, limit: __, ...question }: AsOf & { after?: string; limit: number }): string {
  return JSON.stringify(
    Object.entries(question)
      .filter(([, value]) => value !== undefined)
      .sort(),
  )
}

function publishersOf({ reports }: LedgerView): ReadonlyMap<string, string | undefined> {
  return new Map(reports.map(({ id, reading }) => [id, reading.report.publisher]))
}

/** The part of a view that passes: incidents, their claims, and the reports and lineages that these rest on. */
function filtered(view: LedgerView, filter: IncidentFilter): LedgerView {
  const publishers = publishersOf(view)
  const incidents = view.incidents.filter((incident) => passes(incident, filter, { publishers }))
  if (incidents.length === view.incidents.length) return view
  const reports = new Set(incidents.flatMap((incident) => incident.reports))
  const claims = new Set(incidents.flatMap((incident) => incident.claims))
  return {
    ...view,
    incidents,
    claims: view.claims.filter(({ id }) => claims.has(id)),
    reports: view.reports.filter(({ id }) => reports.has(id)),
    lineages: view.lineages.filter((lineage) => lineage.reports.some((id) => reports.has(id))),
  }
}

function claimsPage(view: LedgerView, query: ClaimQuery) {
  const items = view.claims.flatMap((claim) => {
    const incident = view.incidentOf.get(claim.id)
    const isWanted =
      (query.incident === undefined || incident === query.incident) &&
      (query.report === undefined || claim.report === query.report) &&
      (query.kind === undefined || claim.kind === query.kind)
    return isWanted ? [incident === undefined ? claim : { ...claim, incident }] : []
  })
  return pageOf(items, { ...query, of: questionOf(query), id: ({ id }) => id, asOf: view.asOf })
}

function instantOf({ fetched, reading }: StoredReport): number {
  const { published } = reading.report
  return reportInstant(published === undefined ? { fetched } : { published, fetched })
}

function instantText(time: string): string {
  const instant = parseInstant(time)
  if (instant === undefined) throw new Failure('usage/time', `${time.slice(0, 60)} is not an ISO 8601 time`)
  return new Date(instant).toISOString()
}
