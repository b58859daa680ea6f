/**
 * What do many readings say together? Pure and independent of their order: lineage → claims → incidents. Everything is
 * derived anew from the reports, so asking "as of" a moment is the same as leaving out what came later.
 */
import type { Claim, Incident, Lineage, Reading } from '../model/index.ts'
import { claimsOf, parseInstant, reportInstant } from '../model/index.ts'
import { compareText } from '../stdx/index.ts'
import { findIncidents } from './incident/index.ts'
import { findLineages } from './lineage/index.ts'

export type { LineageReport } from './lineage/index.ts'
export { findLineages } from './lineage/index.ts'

/** A report in the ledger as merging sees it. `fetched` is when it was taken in, ISO 8601. */
export interface KnownReport {
  readonly id: string
  readonly fetched: string
  readonly reading: Reading
}

/** What many reports say together, as known at `asOf`: copies folded, claims gathered into incidents. */
export interface Merged {
  /** The moment of knowledge, ISO 8601 UTC; '' where there is no report at all. */
  readonly asOf: string
  readonly claims: readonly Claim[]
  readonly lineages: readonly Lineage[]
  readonly incidents: readonly Incident[]
  /** Incident of each claim that belongs to one, by claim id. */
  readonly incidentOf: ReadonlyMap<string, string>
}

/**
 * Merges what was known at `asOf` (ISO 8601): the reports published until then, or taken in until then where no publication
 * is known. Without it, all of them, as of the latest. The order of `reports` does not matter.
 */
export function mergeReports(reports: readonly KnownReport[], asOf?: string): Merged {
  const until = asOf === undefined ? Number.POSITIVE_INFINITY : (parseInstant(asOf) ?? Number.NEGATIVE_INFINITY)
  const known = reports
    .map((report) => ({ ...report, instant: instantOf(report) }))
    .filter(({ instant }) => instant <= until)
    .sort((a, b) => a.instant - b.instant || compareText(a.id, b.id))
    .map((report) => ({ ...report, at: new Date(report.instant).toISOString() }))
  const moment = asOf ?? known.at(-1)?.at ?? ''
  const lineages = findLineages(
    known.map(({ id, at, reading: { text, report } }) => {
      const { publisher, byline, credits, language } = report
      const about = { ...(publisher === undefined ? {} : { publisher }), ...(byline === undefined ? {} : { byline }) }
      return { id, at, text, language, credits, ...about }
    }),
  )
  const claims = known.flatMap(({ id, at, reading }) => claimsOf(reading, { id, at }))
  const publishers = new Map(known.map(({ id, reading }) => [id, reading.report.publisher]))
  const { incidents, incidentOf } = findIncidents(claims, { lineages, publishers, asOf: moment })
  return { asOf: moment, claims, lineages, incidents, incidentOf }
}

function instantOf({ fetched, reading: { report } }: KnownReport): number {
  return reportInstant(report.published === undefined ? { fetched } : { published: report.published, fetched })
}
