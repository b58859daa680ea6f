/**
 * Which tables hold the ledger? Three, whose rows are added and never changed; and those that are derived from them, which are
 * rewritten whenever a report comes late and can be made anew at any time. An engine's migrations make them all.
 */

import type { Generated } from 'kysely'

/** Bytes as they were taken in; key `id`, `source`. */
export interface CaptureRow {
  /** sha256 of the bytes, in hex. */
  readonly id: string
  readonly source: string
  /** ISO 8601 UTC. */
  readonly fetched: string
  readonly media_type: string
  /** zlib (RFC 1950); no byte at all where the capture is in an archive. */
  readonly body: Uint8Array
  /** Where it lies in the archive (`ArchivePlace`); null where the bytes are in `body`. */
  readonly file: string | null
  readonly start: number | null
  readonly size: number | null
  /** JSON of the capture's `http` and `context`, where there are some and they are in no archive. */
  readonly more: string | null
}

/** A report with its reading; key `id`. The text is kept once, inside `reading`. */
export interface ReportRow {
  readonly id: string
  readonly capture: string
  readonly source: string
  readonly fetched: string
  /** When it became known (`reportInstant`), milliseconds since 1970. */
  readonly known_at: number
  readonly ref: string | null
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** As the report states it, ISO 8601. */
  readonly published: string | null
  readonly language: string
  /** UTF-16 units of the reading's JSON, by which pages are cut. */
  readonly size: number
  /** JSON; '' where it is packed. */
  readonly reading: string
  /** The reading and its claims (`packReading`). The last column, so that the others are read without it. */
  readonly packed: Uint8Array | null
}

/** A claim; key `id`. `ordinal` is its place among its report's claims, from 0. */
export interface ClaimRow {
  readonly id: string
  readonly report: string
  readonly ordinal: number
  readonly kind: string
  /** JSON; '' where it is packed with its reading. */
  readonly claim: string
}

/** A version of the readings: which reader made it, and when it was begun; key `number`. Version 0 is what was ingested. */
export interface ReaderRow {
  readonly number: number
  readonly reader: string
  /** ISO 8601 UTC. */
  readonly at: string
}

/** What a report says by a later reader, where that differs; key `id`, `version`. The id fixes the text and the publication. */
export interface ReadingRow extends Pick<ReportRow, 'id' | 'title' | 'language' | 'size' | 'reading' | 'packed'> {
  readonly version: number
}

/** A claim of such a reading; key `report`, `version`, `ordinal`. */
export interface ReclaimRow extends ClaimRow {
  readonly version: number
}

/** What came of reading the capture of a report again; key `base`, `version`. */
export interface RereadRow {
  /** Id of the report whose capture was read. */
  readonly base: string
  readonly version: number
  readonly outcome: 'same' | 'changed' | 'failed'
  /** Id of the report that the capture gives since. */
  readonly report: string
}

/** A report that waits to be merged. The row is written together with the report, so that no kill parts the two. */
export interface PendingRow {
  readonly report: string
}

/** A report that is merged: what merging and searching need of it. */
export interface MergedReportRow {
  /** Of its words in the index of texts. */
  readonly number: Generated<number>
  readonly report: string
  readonly known_at: number
  /** Words of the publisher's name, folded, with blanks between them; '' where none is known. */
  readonly publisher: string
  /** The publisher's name as it is written; '' where none is known. */
  readonly outlet: string
  readonly language: string
  /** How many claims of each kind it makes. */
  readonly events: number
  readonly tallies: number
}

/** What merging needs of a merged report, by the number of that. */
export interface ReportDigestRow {
  readonly number: number
  /** JSON, packed. */
  readonly digest: Uint8Array
}

/** A block that a merged report has a part in; key `block`, `report`. */
export interface ReportBlockRow {
  readonly block: string
  readonly report: string
}

/** What a merged report derives from; `origin` is itself where it derives from nothing. */
export interface LineageLinkRow {
  readonly report: string
  readonly origin: string
  /** JSON of the link to the earlier report. */
  readonly link: string | null
}

/** An incident as known from one moment up to another, milliseconds since 1970; `known_to` is `forever` where it still holds. */
export interface IncidentRow {
  readonly number: Generated<number>
  readonly id: string
  /** The block that it is at home in. */
  readonly home: string
  readonly known_from: number
  readonly known_to: number
  readonly weight: number
  readonly type: string
  /** ISO days; '' where unknown. */
  readonly day_from: string
  readonly day_to: string
  readonly lat: number | null
  readonly lon: number | null
  /** Number of the square degree that the point lies in. */
  readonly cell: number | null
  readonly country: string | null
  readonly status: string
  readonly killed: number
  readonly origins: number
  /** Hash of the incident's JSON. */
  readonly content: string
}

/** The incident itself, by the number of its row. Asked for by `bodiesOf`. */
export interface IncidentBodyRow {
  readonly number: number
  /** The version that it is kept on top of; null where it is whole. */
  readonly base: number | null
  /** JSON, without `asOf`; of what is kept on top of another, its place and what it has beside that one. */
  readonly incident: string
}

/** A report of an incident; key `report`, `number`. */
export interface IncidentReportRow {
  readonly report: string
  readonly number: number
}

/** A value that incidents are counted by; key `value`, `facet`. */
export interface FacetValueRow {
  readonly number: Generated<number>
  readonly facet: string
  readonly value: string
}

/** That an incident has a value, with the time in which it is known; key `number`, `value`. */
export interface IncidentValueRow {
  readonly number: number
  readonly value: number
  readonly known_from: number
  readonly known_to: number
}

/** Which incident an id leads to that was joined to it, from a moment on. */
export interface FormerIdRow {
  readonly former: string
  readonly id: string
  readonly known_from: number
}

/** What was added or rewritten, in the order of commits. */
export interface ChangeRow {
  readonly number: Generated<number>
  readonly kind: string
  readonly id: string
  readonly known_from: number
}

/** What an analyst said of the grouping, in the order of commits. */
export interface JudgementRow {
  readonly number: Generated<number>
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
  /** JSON. */
  readonly judgement: string
}

/** One row: by what the derived tables were made, and how often they were written. */
export interface DerivationRow {
  readonly one: number
  readonly version: string
  readonly generation: number
}

export interface Tables {
  readonly captures: CaptureRow
  readonly reports: ReportRow
  readonly claims: ClaimRow
  readonly readers: ReaderRow
  readonly readings: ReadingRow
  readonly reclaims: ReclaimRow
  readonly rereads: RereadRow
  /** Views: of each report the newest reading, and the claims of those. */
  readonly current_reports: ReportRow & { readonly version: number }
  readonly current_claims: ReclaimRow
  readonly pending: PendingRow
  readonly merged_reports: MergedReportRow
  readonly report_digests: ReportDigestRow
  readonly report_blocks: ReportBlockRow
  readonly lineage_links: LineageLinkRow
  readonly incidents: IncidentRow
  readonly incident_bodies: IncidentBodyRow
  readonly incident_reports: IncidentReportRow
  readonly facet_values: FacetValueRow
  readonly incident_values: IncidentValueRow
  readonly former_ids: FormerIdRow
  readonly changes: ChangeRow
  readonly derivation: DerivationRow
  readonly judgements: JudgementRow
}

/** Milliseconds that no moment of knowledge reaches: the end of what still holds. */
export const forever = Number.MAX_SAFE_INTEGER
