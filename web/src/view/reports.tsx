/** Which reports are there, and which hold these words? */
import { addressOf } from '../api.ts'
import type { ReportSummary, SearchHit } from '../contract.ts'
import { MarkedText } from '../part/marked-text.tsx'
import { Notice } from '../part/notice.tsx'
import { More, usePages } from '../part/pages.tsx'
import { ReportPane } from '../part/report-pane.tsx'
import { go, moment, state } from '../state.ts'
import { showHeadline, showMoment } from '../words.ts'

const pageRows = '50'

export function ReportsView() {
  const { filter, report } = state.value
  return (
    <div class={`desk no-filters${report === undefined ? '' : ' has-pane'}`}>
      <section class="list" aria-label="Reports">
        {filter.text === undefined ? <All /> : <Found text={filter.text} />}
      </section>
      {report !== undefined && <ReportPane id={report} claim={state.value.claim} />}
    </div>
  )
}

function All() {
  const { asked, items, next, goOn } = usePages<ReportSummary>(
    addressOf('/reports', [...moment.value, ['limit', pageRows]]),
  )
  return (
    <>
      <div class="list-head">
        <p role="status">{asked.value === undefined ? '' : `${asked.value.total} reports`}</p>
      </div>
      <Notice asked={asked} />
      <ol class="rows" aria-busy={asked.isLoading}>
        {items.map((report) => (
          <li key={report.id}>
            <Line report={report} />
          </li>
        ))}
      </ol>
      <More next={next} goOn={goOn} />
    </>
  )
}

function Found({ text }: { readonly text: string }) {
  const { asked, items, next, goOn } = usePages<SearchHit>(
    addressOf('/search', [['text', text], ...moment.value, ['limit', pageRows]]),
  )
  return (
    <>
      <div class="list-head">
        <p role="status">{asked.value === undefined ? '' : `${asked.value.total} reports hold these words`}</p>
      </div>
      <Notice asked={asked} />
      <ol class="rows" aria-busy={asked.isLoading}>
        {items.map(({ report, passages }) => (
          <li key={report.id}>
            <Line report={report} />
            {passages.slice(0, 3).map(({ text: passage, span, marks }) => (
              <MarkedText
                key={span.start}
                text={passage}
                lang={report.language}
                marks={marks.map((mark) => ({ span: mark, kind: 'event' }))}
              />
            ))}
          </li>
        ))}
      </ol>
      <More next={next} goOn={goOn} />
    </>
  )
}

function Line({ report }: { readonly report: ReportSummary }) {
  return (
    <button
      type="button"
      data-row
      class="row"
      aria-current={state.value.report === report.id ? 'true' : undefined}
      onClick={() => go({ report: report.id, claim: undefined })}
    >
      <span class="row-title" dir="auto">
        {showHeadline(report.title)}
      </span>
      <span class="row-facts">
        <bdi>{report.publisher ?? 'no outlet named'}</bdi>
        <span>{showMoment(report.published ?? report.fetched)}</span>
        <span>{report.language}</span>
      </span>
    </button>
  )
}
