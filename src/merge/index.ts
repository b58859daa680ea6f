/**
 * What do many readings say together? Pure and independent of their order: lineage → claims → incidents.
 */
import type { Claim, Incident, Lineage, Reading } from '../model/index.ts'

/** A report in the ledger as merging sees it. `at` is when it became known, ISO 8601. */
export interface KnownReport {
  readonly id: string
  readonly at: string
  readonly reading: Reading
}

export interface Merged {
  readonly asOf: string
  readonly claims: readonly Claim[]
  readonly lineages: readonly Lineage[]
  readonly incidents: readonly Incident[]
  /** Incident of each claim that belongs to one, by claim id. */
  readonly incidentOf: ReadonlyMap<string, string>
}

/** Merges what was known at `asOf`; where it is left out, at the latest report. */
export function mergeReports(reports: readonly KnownReport[], asOf?: string): Merged {
  const latest = asOf ?? reports.reduce((last, { at }) => (at > last ? at : last), '')
  return { asOf: latest, claims: [], lineages: [], incidents: [], incidentOf: new Map() }
}
