/** Who gave how much of the ledger? */
import { reportInstant } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import type { LedgerView } from '../merge.ts'

export interface SourceSummary {
  readonly name: string
  readonly reports: number
  /** Of them, those that derive from no other report. */
  readonly origins: number
  readonly claims: number
  readonly incidents: number
  readonly first: string
  readonly last: string
}

/** Outlets by the number of their reports; those that no report names are together under the empty name. */
export function findSources({ reports, claims, lineages, incidents }: LedgerView): SourceSummary[] {
  const origins = new Set(lineages.map(({ origin }) => origin))
  const claimsOf = Map.groupBy(claims, ({ report }) => report)
  const incidentsOf = Map.groupBy(
    incidents.flatMap(({ id, reports: members }) => members.map((report) => ({ id, report }))),
    ({ report }) => report,
  )
  const byName = Map.groupBy(reports, ({ reading }) => reading.report.publisher ?? '')
  return [...byName]
    .map(([name, own]) => {
      const moments = own.map(({ fetched, reading: { report } }) => {
        return reportInstant(report.published === undefined ? { fetched } : { published: report.published, fetched })
      })
      return {
        name,
        reports: own.length,
        origins: own.filter(({ id }) => origins.has(id)).length,
        claims: own.reduce((sum, { id }) => sum + (claimsOf.get(id)?.length ?? 0), 0),
        incidents: new Set(own.flatMap(({ id }) => incidentsOf.get(id)?.map((each) => each.id) ?? [])).size,
        first: new Date(moments.reduce((a, b) => Math.min(a, b))).toISOString(),
        last: new Date(moments.reduce((a, b) => Math.max(a, b))).toISOString(),
      }
    })
    .sort((a, b) => b.reports - a.reports || compareText(a.name, b.name))
}
