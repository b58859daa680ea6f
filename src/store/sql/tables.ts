/** Which tables hold the ledger? Three, whose rows are added and never changed; an engine's migrations make them. */

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
  /** UTF-16 units of `reading`, by which pages are cut. */
  readonly size: number
  /** JSON. The last column, so that the others are read without it. */
  readonly reading: string
}

/** A claim; key `id`. `ordinal` is its place among its report's claims, from 0. */
export interface ClaimRow {
  readonly id: string
  readonly report: string
  readonly ordinal: number
  readonly kind: string
  /** JSON. */
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
export interface ReadingRow extends Pick<ReportRow, 'id' | 'title' | 'language' | 'size' | 'reading'> {
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
}
