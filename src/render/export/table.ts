/** How does a dataset become a table? Columns with a sentence each, rows one after the other, as CSV (RFC 4180) or as TSV. */
import { stringify } from 'csv-stringify/sync'
import type { Dataset } from '../dataset/index.ts'
import type { ExportRow } from './row.ts'
import { exportRows } from './row.ts'

export type ExportValue = string | number | undefined

/** What a column holds, in the words of XML Schema's datatypes. */
export type ColumnType = 'string' | 'integer' | 'double' | 'date' | 'dateTime' | 'anyURI'

export interface ColumnOf<Row> {
  readonly name: string
  /** One sentence for the documents. */
  readonly says: string
  /** `string` where nothing else is said. */
  readonly type?: ColumnType
  /** The HXL hashtag with its attributes, where HXL has one. */
  readonly hxl?: string
  readonly value: (row: Row) => ExportValue
}

/** A column of whatever is a row; documents and metadata read all of it but the value. */
export type ExportColumn = Omit<ColumnOf<never>, 'value'>

/** Records of a table ended by a line feed each, the heading first, and below it HXL's row where it is asked for. */
export async function* csvOf<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: Iterable<Row>,
  { hxl = false }: { readonly hxl?: boolean } = {},
): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => name)])
  if (hxl) yield stringify([columns.map((column) => column.hxl ?? '')])
  for (const row of rows) yield stringify([columns.map(({ value }) => csvCell(value(row)))])
}

/** A table of incidents as CSV. */
export function incidentsCsv(
  columns: readonly ColumnOf<ExportRow>[],
  includes: (row: ExportRow) => boolean = () => true,
) {
  return (dataset: Dataset, options?: { readonly hxl?: boolean }): AsyncGenerator<string> =>
    csvOf(columns, exportRows(dataset).filter(includes), options)
}

/** Lines of tab-separated values; a tab or a line end inside a value becomes a blank, since TSV has no quotes. */
export async function* tsvOf<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: Iterable<Row>,
  { isHeaded }: { readonly isHeaded: boolean },
): AsyncGenerator<string> {
  if (isHeaded) yield `${columns.map(({ name }) => name).join('\t')}\n`
  for (const row of rows) yield `${columns.map(({ value }) => tsvCell(value(row))).join('\t')}\n`
}

/** What a spreadsheet program takes for the beginning of a formula, with the wide forms that some also take for it. */
const FORMULA_START = /^[=+\-@\t\r\n'＝＋－＠]/

/**
 * A text that could begin a formula gets an apostrophe before it, and so does one that begins with an apostrophe: whoever
 * wants the text back takes one apostrophe from the beginning of each cell that has one. Numbers stay numbers.
 */
function csvCell(value: ExportValue): string | number {
  if (value === undefined || typeof value === 'number') return value ?? ''
  return FORMULA_START.test(value) ? `'${value}` : value
}

function tsvCell(value: ExportValue): string {
  return String(value ?? '').replace(/\s+/g, ' ')
}
