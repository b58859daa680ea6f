/**
 * How is a ledger asked that fits into memory? Merged once for each state of the ledger and each moment that was asked
 * about lately; every question is then a filter over what was merged.
 */

import { mergeReports } from '../../merge/index.ts'
import { Failure, parseInstant, reportInstant } from '../../model/index.ts'
import { compareText, foldName } from '../../stdx/index.ts'
import type { Store, StoredReport } from '../../store/index.ts'
import type { LedgerView } from '../merge.ts'
import { changeLog } from './change-log.ts'
import { digest } from './digest.ts'
import type { AsOf, ClaimQuery, DeskLedger, IncidentFilter, IncidentVersion, ReportQuery } from './ledger.ts'
import { pageOf } from './page.ts'
import { comparisons, passes, words } from './select.ts'

/** Moments whose merged state is kept: someone who drags a slider of time asks about a few of them again and again. */
const viewsMax = 8
/** Answers from what is merged whenever `revision` says that the ledger has changed. */
export function memoryLedger(store: Store, revision: () => Promise<string>): DeskLedger {
  const viewAt = views(store, revision)
  const log = changeLog()
  const view = ({ asOf }: AsOf): Promise<LedgerView> => viewAt(asOf === undefined ? undefined : instantText(asOf))
  return {
    revision,
    async incidents(query) {
      const { asOf, ...rest } = await filtered(await view(query), query)
      const order = query.order ?? 'day'
      const items = rest.incidents.toSorted(comparisons[order])
      return pageOf(items, { ...query, of: questionOf(query), id: ({ id }) => id, asOf })
    },
    async incident(id, at) {
      return (await view(at)).incidents.find((incident) => incident.id === id)
    },
    versions: async (id) => versionsOf(await view({}), id),
    reports: async (query) => reportsPage(await view(query), query),
    async report(id) {
      return (await view({})).reports.find((report) => report.id === id)
    },
    claims: async (query) => claimsPage(await view(query), query),
    async lineages(query) {
      const { lineages, asOf } = await view(query)
      return pageOf(lineages, { ...query, of: questionOf(query), id: ({ origin }) => origin, asOf })
    },
    async lineageOf(report, at) {
      return (await view(at)).lineages.find(({ reports }) => reports.includes(report))
    },
    async changes(after, limit) {
      log.update((await view({})).incidents)
      return log.after(after, limit)
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

function reportsPage(view: LedgerView, query: ReportQuery) {
  const wanted = query.text === undefined ? [] : words(query.text)
  const items = view.reports.filter((report) => {
    const { publisher, language, published } = report.reading.report
    const day = (published ?? report.fetched).slice(0, 10)
    return (
      (query.publisher === undefined || foldName(publisher ?? '').includes(foldName(query.publisher))) &&
      (query.language === undefined || language === query.language) &&
      (query.from === undefined || day >= query.from.slice(0, 10)) &&
      (query.to === undefined || day <= query.to.slice(0, 10)) &&
      holdsAll(report, wanted)
    )
  })
  const latestFirst = items.toSorted((a, b) => instantOf(b) - instantOf(a) || compareText(a.id, b.id))
  return pageOf(latestFirst, { ...query, of: questionOf(query), id: ({ id }) => id, asOf: view.asOf })
}

function holdsAll({ reading }: StoredReport, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const held = new Set(words(reading.text))
  return wanted.every((word) => held.has(word))
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

/** What an incident was at each moment when a report of its town became known, where that made a difference. */
function versionsOf(view: LedgerView, id: string): IncidentVersion[] {
  const now = view.incidents.find((incident) => incident.id === id)
  if (now === undefined) return []
  const own = new Set(now.reports)
  const reports = view.reports.filter((report) => own.has(report.id))
  const moments = [...new Set(reports.map((report) => new Date(instantOf(report)).toISOString()))].sort()
  const versions = moments.flatMap((moment): IncidentVersion[] => {
    const incident = mergeReports(reports, moment).incidents.find((each) => each.id === id)
    return incident === undefined ? [] : [{ knownFrom: moment, incident }]
  })
  const distinct = versions.filter(({ incident }, index) => {
    const before = versions[index - 1]?.incident
    return before === undefined || digest(before) !== digest(incident)
  })
  return distinct.map((version, index) => {
    const next = distinct[index + 1]
    return next === undefined ? version : { ...version, knownTo: next.knownFrom }
  })
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
