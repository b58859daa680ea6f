/**
 * What do briefs and exports show? The incidents that pass, with the claims, reports and lineages that they rest on. All of it is in
 * memory at once, so there is a bound on it.
 */
import { byDay, digestOf } from '../../merge/index.ts'
import type { Incident } from '../../model/index.ts'
import { Failure, limits, reportInstant } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import type { IncidentFilter, Store, StoredReport } from '../../store/index.ts'
import type { LedgerView } from '../merge.ts'
import { lineagesOf } from '../merging/step.ts'

/** A ledger at one moment, or the part of it that passes a filter. */
export type DeskView = Pick<LedgerView, 'asOf' | 'incidents' | 'claims' | 'reports' | 'lineages'>

/** Incidents read at once. */
const pageRows = 1000

/** Throws `request/too-large` where more passes than one answer may hold. */
export async function viewOf(store: Store, filter: IncidentFilter): Promise<DeskView> {
  const { asOf, incidents } = await incidentsOf(store, filter)
  const reports = await reportsOf(store, filter, incidents)
  const used = new Set(incidents.flatMap(({ claims }) => claims))
  const placeOf = new Map(reports.map(({ id }, index) => [id, index]))
  const links = await store.derived.lineagesOf(reports.map(({ id }) => id))
  // As merging takes them, which is not quite as they were read.
  const claims = reports.flatMap((report) => digestOf(report).claims)
  return {
    asOf,
    incidents,
    claims: isUnfiltered(filter) ? claims : claims.filter(({ id }) => used.has(id)),
    reports,
    lineages: lineagesOf(links.toSorted((a, b) => (placeOf.get(a.report) ?? 0) - (placeOf.get(b.report) ?? 0))),
  }
}

/** Whether everything that is known at the moment passes, reports that tell of no incident among it. */
function isUnfiltered({ asOf: _, ...conditions }: IncidentFilter): boolean {
  return Object.values(conditions).every((value) => value === undefined)
}

async function incidentsOf(store: Store, filter: IncidentFilter): Promise<Pick<DeskView, 'asOf' | 'incidents'>> {
  const incidents: Incident[] = []
  let after: string | undefined
  for (;;) {
    const paging = { order: 'day', limit: pageRows, ...(after === undefined ? {} : { after }) } as const
    const page = await store.incidents({ ...filter, ...paging })
    checkSize(page.total, 'incidents')
    incidents.push(...page.incidents)
    after = page.next
    if (after === undefined) return { asOf: page.asOf, incidents: incidents.sort(byDay) }
  }
}

function checkSize(count: number, what: string): void {
  if (count <= limits.viewIncidentsMax) return
  const most = limits.viewIncidentsMax
  throw new Failure(
    'request/too-large',
    `this would hold ${count} ${what}, and one answer holds ${most}; narrow the filter, or use \`tocsin export\` and \`tocsin brief\``,
  )
}

/** By the time at which they became known, then by id. */
async function reportsOf(
  store: Store,
  filter: IncidentFilter,
  incidents: readonly Incident[],
): Promise<StoredReport[]> {
  if (isUnfiltered(filter)) {
    checkSize((await store.extent(filter)).reports, 'reports')
    return Array.fromAsync(store.reports(filter.asOf === undefined ? {} : { until: filter.asOf }))
  }
  const ids = [...new Set(incidents.flatMap(({ reports }) => reports))]
  checkSize(ids.length, 'reports')
  const found = await Array.fromAsync(store.derived.reportsOf(ids))
  return found
    .map((report) => ({ report, at: Date.parse(knownAt(report)) }))
    .sort((a, b) => a.at - b.at || compareText(a.report.id, b.report.id))
    .map(({ report }) => report)
}

/** When a report became known, ISO 8601 UTC. */
export function knownAt({ fetched, reading: { report } }: StoredReport): string {
  const { published } = report
  return new Date(reportInstant(published === undefined ? { fetched } : { published, fetched })).toISOString()
}
