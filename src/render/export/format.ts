/** What is an export format? A row of one table: its name, how it is served and stored, and how a dataset becomes it. */
import type { Dataset } from '../dataset/index.ts'
import type { ExportColumn } from './table.ts'

/** A piece of a file; text is UTF-8. */
export type Chunk = string | Uint8Array

export interface RenderOptions {
  /** A row of HXL hashtags below the headings, for the tables that have one. */
  readonly hxl?: boolean
}

export interface ExportFormat {
  readonly name: string
  /** As in the Content-Type of a response. */
  readonly mediaType: string
  /** Of a file's name, without the dot. */
  readonly extension: string
  /** One sentence for help and documents. */
  readonly says: string
  /** What one row, line or feature is. */
  readonly unit: 'incident' | 'claim' | 'dataset'
  /** The columns of a table, in their order. */
  readonly columns?: readonly ExportColumn[]
  /** How many incidents the format has room for, where it is not all of them. */
  readonly covered?: (dataset: Dataset) => number
  /** The pieces of the file one after the other; memory does not grow with the number of incidents unless `says` tells so. */
  readonly render: (dataset: Dataset, options?: RenderOptions) => AsyncIterable<Chunk>
  /** What says of a table what it is and whence (CSV on the Web), for a file beside it; other formats carry it inside. */
  readonly metadata?: (dataset: Dataset, file: string, options?: RenderOptions) => string
}
