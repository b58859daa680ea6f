/**
 * What does the ledger keep that is made from its reports? Which reports wait to be merged, what merging needs of the others,
 * and incidents as they were known from one moment to the next. All of it can be thrown away and made anew; claims and reports
 * cannot. The store keeps it without knowing how it is made.
 */
import type { Incident, LineageLink } from '../model/index.ts'
import type { ChangeKind, StoredReport } from './query.ts'

/** A merged report. Moments are milliseconds since 1970 throughout. */
export interface MergedReport {
  readonly id: string
  readonly knownAt: number
  /** JSON of what merging needs of it. */
  readonly digest: string
}

export interface NewlyMerged extends MergedReport {
  readonly blocks: readonly string[]
  readonly publisher?: string
  /** How many claims of each kind it makes. */
  readonly events: number
  readonly tallies: number
  readonly language: string
  /** What it is searched by. */
  readonly words: string
}

export interface ReportLineage {
  readonly report: string
  readonly origin: string
  /** To the earlier report that it derives from, where it does. */
  readonly link?: LineageLink
}

/** An incident from one moment up to another, as it is kept; without `knownTo` it still holds. */
export interface KeptVersion {
  readonly number: number
  readonly id: string
  readonly home: string
  readonly knownFrom: number
  readonly knownTo?: number
  /** `contentOf` the incident. */
  readonly content: string
}

export interface NewVersion extends Omit<KeptVersion, 'number'> {
  readonly incident: Incident
  readonly words: string
  readonly party: string
  readonly source: string
  /** Publishers of its reports; '' where one names none. */
  readonly outlets: readonly string[]
}

export interface FormerId {
  readonly former: string
  readonly id: string
  readonly knownFrom: number
}

/** Everything that one step of merging writes, in one transaction. */
export interface DerivedStep {
  /** As it was when the step began: where another has written since, nothing is written. */
  readonly generation: number
  readonly reports: readonly NewlyMerged[]
  readonly lineages: readonly ReportLineage[]
  readonly removed: readonly number[]
  readonly ended: readonly { readonly number: number; readonly knownTo?: number }[]
  readonly added: readonly NewVersion[]
  /** Ids that lead elsewhere from a moment on; what was kept of them from `since` on is forgotten. */
  readonly formerIds: readonly FormerId[]
  readonly settledIds: readonly { readonly id: string; readonly since: number }[]
  readonly changes: readonly { readonly kind: ChangeKind; readonly id: string; readonly knownFrom: number }[]
}

export interface Derivation {
  /** What the derived tables were made by; '' before they were. */
  readonly version: string
  readonly generation: number
}

export interface LedgerDerived {
  derivation(): Promise<Derivation>
  /** Reports that wait to be merged, the earliest known first. */
  pending(limit: number): Promise<readonly { readonly id: string; readonly knownAt: number }[]>
  /** When the latest merged report became known, and how many are merged. */
  merged(): Promise<{ readonly count: number; readonly latest?: number }>
  /** Whole reports, in the order of `ids`; those that are not there are left out. */
  reportsOf(ids: readonly string[]): AsyncIterable<StoredReport>
  /** Merged reports that became known in `[from, to)`, by moment, then id. */
  mergedKnown(from: number, to: number): Promise<readonly { readonly id: string; readonly knownAt: number }[]>
  /** Merged reports that have a part in these blocks, without their digests. */
  membersOf(
    blocks: readonly string[],
  ): Promise<readonly { readonly id: string; readonly knownAt: number; readonly block: string }[]>
  digestsOf(ids: readonly string[]): Promise<readonly MergedReport[]>
  /** When these merged reports became known. */
  momentsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Lineages of these reports, as far as they are kept. */
  lineagesOf(reports: readonly string[]): Promise<readonly ReportLineage[]>
  /** All reports of the lineages with these origins. */
  lineagesFrom(origins: readonly string[]): Promise<readonly ReportLineage[]>
  /** Versions at home in these blocks that hold at `from` or later. */
  versionsAt(homes: readonly string[], from: number): Promise<readonly KeptVersion[]>
  /** The incidents of these versions, without `asOf`. */
  incidentsOf(numbers: readonly number[]): Promise<ReadonlyMap<number, Incident>>
  /** Writes a step; `false` where another has written since `generation`, and then nothing is written. */
  saveStep(step: DerivedStep): Promise<boolean>
  /** Throws all that is derived away, marks it as made by `version`, and lets every report wait to be merged. */
  resetDerived(version: string): Promise<void>
  /** Every kept version, for checking. */
  allVersions(): AsyncIterable<KeptVersion & { readonly incident: Incident }>
  /** What is wrong with the engine's own structures, a sentence each. */
  checkIntegrity(): Promise<readonly string[]>
}
