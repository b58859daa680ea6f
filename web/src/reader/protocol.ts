/** What is said between the page and the reader that runs beside it? */
import type { Reading } from '../contract.ts'

/** A report as the reader takes it. */
export interface ReportText {
  readonly text: string
  readonly title?: string
  readonly published?: string
  readonly publisher?: string
  readonly byline?: string
  readonly url?: string
  readonly language?: string
}

export type Request =
  | { readonly kind: 'extract'; readonly number: number; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'read'; readonly number: number; readonly report: ReportText }

export type Answer =
  | { readonly kind: 'extracted'; readonly number: number; readonly report: ReportText }
  | { readonly kind: 'read'; readonly number: number; readonly reading: Reading }
  /** Bytes of the model and the gazetteer that are there by now. */
  | { readonly kind: 'loading'; readonly bytes: number }
  | { readonly kind: 'failed'; readonly number: number; readonly says: string }
