/** What goes in: bytes as they came (Capture), one news item made from them (Report). */
import { createHash } from 'node:crypto'
import type { Credit, Warning } from './reading.ts'

/** Bytes as fetched or read from disk, immutable. One Capture carries one report. */
export interface Capture {
  /** sha256 of `body`, in hex. */
  readonly id: string
  /** Path, URL or `-`; for a line of JSON lines, `path#line`. */
  readonly source: string
  /** When it was taken in, ISO 8601 in UTC. */
  readonly fetched: string
  readonly mediaType: string
  readonly body: Uint8Array
  /** How a server answered, where one did. */
  readonly http?: HttpAnswer
  /** What is known of it that its bytes do not say; reading it again takes both. */
  readonly context?: CaptureContext
}

/** The head of a server's answer. */
export interface HttpAnswer {
  readonly status: number
  /** As sent, in their order; a name may stand more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** What is known of a capture from outside its bytes. */
export interface CaptureContext {
  /** The name that the report has where it states none. */
  readonly ref?: string
  /** Where it was found. */
  readonly url?: string
  /** Of the HTTP header. */
  readonly charset?: string
  /** As which kind of document it was read, where its media type does not say. */
  readonly kind?: string
  /** An item of a feed, which alone is no document, or the page behind one. */
  readonly role?: 'item' | 'page'
  /** What the feed says of it; the bytes win. */
  readonly within?: Partial<Omit<ReportInput, 'text'>>
  /** What the caller states; it wins over the bytes. */
  readonly stated?: Partial<Omit<ReportInput, 'text'>>
}

/** What a caller hands to the reader. */
export interface ReportInput {
  readonly text: string
  readonly title?: string
  readonly ref?: string
  readonly url?: string
  readonly publisher?: string
  readonly byline?: string
  /** ISO 8601; a date alone will do. */
  readonly published?: string
  /** ISO 8601, where it was changed after publication. */
  readonly modified?: string
  /** BCP 47, where the caller knows it; otherwise it is found out. */
  readonly language?: string
}

/** One news item, cleaned, ready to be read. `text` is title, blank line, body, and never changes afterwards. */
export interface Report {
  readonly id: string
  readonly text: string
  /** Where the body begins in `text`: 0 where there is no title. */
  readonly bodyStart: number
  readonly title?: string
  readonly ref?: string
  readonly url?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
  readonly modified?: string
  readonly language: string
  readonly credits: readonly Credit[]
  /** What was lost or guessed when it was made; the reading repeats it. */
  readonly warnings: readonly Warning[]
}

/** Content address of a text: sha256 of its UTF-8 bytes, in hex. */
export function textId(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** A UUID (version 5, RFC 9562) that is the same for the same name; `space` is the UUID of those who give such names. */
export function nameUuid(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex').slice(0, 32)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * A report's id in the ledger: 16 hex digits of its text, a dash, 8 of its publication. Two outlets that print the same
 * words are two publications of one text: the ids differ, and their first parts are equal.
 */
export function publicationId(report: Pick<Report, 'id' | 'ref' | 'url' | 'publisher' | 'published'>): string {
  const publication = JSON.stringify([
    report.ref ?? null,
    report.url ?? null,
    report.publisher ?? null,
    report.published ?? null,
  ])
  return `${report.id.slice(0, 16)}-${textId(publication).slice(0, 8)}`
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/

/**
 * Milliseconds since 1970 of an ISO 8601 date or date-time, or `undefined` where it is none. A date alone means its
 * first instant, and a time without offset is read as UTC: the same on every machine.
 */
export function parseInstant(iso: string): number | undefined {
  const match = ISO.exec(iso.trim())
  if (match === null) return undefined
  const [, year, month, day = '01', hour = '00', minute = '00', second = '00', zone = 'Z'] = match
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  const rolled = Number.isNaN(instant) || new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() !== Number(day)
  return rolled ? undefined : instant
}

/** When a report became known: its publication, or, where that is not known, when it was taken in. Milliseconds. */
export function reportInstant(report: { readonly published?: string; readonly fetched: string }): number {
  const published = report.published === undefined ? undefined : parseInstant(report.published)
  return published ?? parseInstant(report.fetched) ?? 0
}
