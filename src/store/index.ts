/**
 * Where does the ledger live? The contract that every engine keeps; one suite (`contract.ts`) runs on each of them. A
 * store knows no stage of reading: it keeps what it is given, and never changes or removes it.
 */
import type { Capture, Claim, Reading } from '../model/index.ts'
import type { LedgerDerived } from './derived.ts'
import type { LedgerJudgements } from './judgement/index.ts'
import type { LedgerOutlines } from './outline.ts'
import type { LedgerQueries, StoredReport } from './query.ts'

export { captureKey } from './capture-key.ts'
export { contentOf } from './content.ts'
export type {
  Derivation,
  DerivedStep,
  FormerId,
  KeptVersion,
  LedgerDerived,
  MergedReport,
  NewlyMerged,
  NewVersion,
  ReportLineage,
} from './derived.ts'
export type { JudgementChange, LedgerJudgements } from './judgement/index.ts'
export { isServerAddress, openStore } from './open.ts'
export type { LedgerOutlines, NumberedValue, Outline } from './outline.ts'
export type {
  ClaimPage,
  ClaimQuery,
  FacetCount,
  FacetName,
  Facets,
  IncidentDays,
  LedgerExtent,
  LineageFilter,
  LineagePage,
  MomentQuery,
  Moments,
  OverviewQueries,
  PlacedClaim,
  SourceActivity,
} from './overview.ts'
export type {
  AsOf,
  Box,
  Change,
  ChangeKind,
  Circle,
  Excerpt,
  FoundReport,
  IncidentFilter,
  IncidentOrder,
  IncidentPage,
  IncidentQuery,
  IncidentVersion,
  LedgerCounts,
  LedgerQueries,
  Paging,
  ReportPage,
  ReportQuery,
  StoredReport,
} from './query.ts'
export { parseCursor, renderCursor } from './sql/page.ts'
export { killedOf } from './sql/version.ts'
export { copyLedger } from './sqlite/index.ts'

/** A report as it is appended: what was fetched, and what was read in it. The report's text is `reading.text`. */
export interface Entry {
  /** `publicationId` of the report. */
  readonly id: string
  readonly capture: Capture
  readonly reading: Reading
  /** The claims of the reading (`claimsOf`). */
  readonly claims: readonly Claim[]
}

/** A version of the readings: what was ingested is 0, each later reader makes one more. */
export interface ReadingVersion {
  readonly number: number
  /** Which reader, as `replay` names it. */
  readonly reader: string
  /** When it was begun, ISO 8601 UTC. */
  readonly at: string
}

/** A report as it now is, with the capture that it was read from. */
export interface RereadableReport extends StoredReport {
  /** Id of the capture; its source is the report's. */
  readonly capture: string
}

/** What came of reading a report's capture again. */
export type Reread =
  | { readonly base: string; readonly outcome: 'same' | 'failed' }
  | { readonly base: string; readonly outcome: 'changed'; readonly entry: Entry }

export interface LedgerRereads {
  /** All versions, the first first. */
  versions(): Promise<readonly ReadingVersion[]>
  /** The number of the version of `reader`: the latest, where that reader made it, or a new one. */
  begin(reader: string, at: string): Promise<number>
  /** Reports as they now are, by id, without those that `version` has been through. They are read in small pages. */
  waiting(version?: number): AsyncIterable<RereadableReport>
  /**
   * Keeps what came of it: the old readings and claims stay, and the ledger answers with the new ones from then on. What was kept for
   * that version and report before stays as it is.
   */
  add(version: number, rereads: readonly Reread[]): Promise<void>
}

export interface Store extends LedgerQueries {
  /** What is made from the reports; written by the merging alone. */
  readonly derived: LedgerDerived
  /** Of every incident what it is found by. */
  readonly outlines: LedgerOutlines
  /** What analysts say of the grouping. */
  readonly judgements: LedgerJudgements
  /**
   * Appends entries in one transaction: when the promise resolves they are on disk and survive a kill or a power cut;
   * when it rejects none of them is kept. An entry whose id is there already is left as it is. Returns the ids that are new.
   */
  append(entries: readonly Entry[]): Promise<readonly string[]>
  /** Of these captures, which are there already? The answer holds their `captureKey`s. */
  hasCaptures(captures: readonly Pick<Capture, 'id' | 'source'>[]): Promise<ReadonlySet<string>>
  /**
   * Reports known at `until` (ISO 8601, inclusive; all where left out), by the time when they became known, then by id. They are
   * read in small pages, so one that is appended meanwhile may be among them or not.
   */
  reports(options?: { until?: string }): AsyncIterable<StoredReport>
  /** The claims of those reports, in their order. */
  claims(options?: { until?: string }): AsyncIterable<Claim>
  /** The capture of these bytes from `source`; the earliest, where that is left out and several sources had them. */
  capture(id: string, source?: string): Promise<Capture | undefined>
  /** Readings that were made later of what is there. */
  readonly rereads: LedgerRereads
  /**
   * The capture that this report was read from.
   *
   * @throws Failure `store/unreadable` where its bytes are not those that it was named for
   */
  captureOf(report: string): Promise<Capture | undefined>
  close(): Promise<void>
}
