/** What is shown of a report in a list? Never its text, and of a headline only as much as a headline has. */
import type { StoredReport } from '../../store/index.ts'

export interface ReportSummary {
  readonly id: string
  readonly ref?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
  readonly language: string
  readonly fetched: string
  /** UTF-16 code units of the text. */
  readonly length: number
}

/** The longest headlines of newspapers are half as long; a page that calls its whole text a title is cut here. */
const fieldCharsMax = 400

export function summaryOf({ id, fetched, reading }: StoredReport): ReportSummary {
  const { ref, url, title, publisher, byline, published, language } = reading.report
  const fields = { ref, url, title, publisher, byline, published }
  const given = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, cut(value)]]))
  return { id, ...Object.fromEntries(given), language, fetched, length: reading.text.length }
}

/** Never between the halves of a surrogate pair. */
function cut(text: string): string {
  return text.length <= fieldCharsMax ? text : `${text.slice(0, fieldCharsMax).replace(/[\uD800-\uDBFF]$/, '')}…`
}
