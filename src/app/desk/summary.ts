/** What is shown of a report in a list? Never its text, and of a headline only as much as a headline has. */
import type { Span } from '../../model/index.ts'
import type { Excerpt, FoundReport, StoredReport } from '../../store/index.ts'

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

export function summaryOf(report: FoundReport | StoredReport): ReportSummary {
  const { id, fetched } = report
  const about = 'reading' in report ? { ...report.reading.report, length: report.reading.text.length } : report
  const { ref, url, title, publisher, byline, published, language, length } = about
  const fields = { ref, url, title, publisher, byline, published }
  const given = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, cut(value)]]))
  return { id, ...Object.fromEntries(given), language, fetched, length }
}

/** Never between the halves of a surrogate pair. */
function cut(text: string): string {
  return text.length <= fieldCharsMax ? text : `${text.slice(0, fieldCharsMax).replace(/[\uD800-\uDBFF]$/, '')}…`
}

export interface Passage {
  readonly text: string
  /** In the report's text. */
  readonly span: Span
  /** In the passage. */
  readonly marks: readonly Span[]
}

export function passageOf({ text, span, highlights }: Excerpt): Passage {
  const inside = ({ start, end }: Span): Span => ({ start: start - span.start, end: end - span.start })
  return { text, span, marks: highlights.map(inside) }
}
