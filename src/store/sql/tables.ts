/** Which tables hold the ledger? Three, whose rows are added and never changed; an engine's migrations make them. */

/** Bytes as they were taken in; key `id`, `source`. */
export interface CaptureRow {
  /** sha256 of the bytes, in hex. */
  readonly id: string
  readonly source: string
  /** ISO 8601 UTC. */
  readonly fetched: string
  readonly media_type: string
  /** zlib (RFC 1950). */
  readonly body: Uint8Array
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

export interface Tables {
  readonly captures: CaptureRow
  readonly reports: ReportRow
  readonly claims: ClaimRow
}
