/** How do incidents become a spreadsheet? RFC 4180 with a heading line, UTF-8; no cell can be taken for a formula. */
import { stringify } from 'csv-stringify/sync'
import type { ExportSubject } from './row.ts'
import { exportColumns, exportRows } from './row.ts'

/** Each record ends with a line feed. */
export function renderCsv(subject: ExportSubject): string {
  const records = exportRows(subject).map((row) => exportColumns.map(({ value }) => cell(value(row))))
  return stringify([exportColumns.map(({ name }) => name), ...records])
}

/** What a spreadsheet program takes for the beginning of a formula, with the wide forms that some also take for it. */
const FORMULA_START = /^[=+\-@\t\r\n'＝＋－＠]/

/**
 * A text that could begin a formula gets an apostrophe before it, and so does one that begins with an apostrophe: whoever
 * wants the text back takes one apostrophe from the beginning of each cell that has one. Numbers stay numbers.
 */
function cell(value: string | number | undefined): string | number {
  if (value === undefined || typeof value === 'number') return value ?? ''
  return FORMULA_START.test(value) ? `'${value}` : value
}
