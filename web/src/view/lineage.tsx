/** Who copied whom? Texts that several outlets printed: the first, those that derive from it, and the words they share. */
import { useState } from 'preact/hooks'
import { addressOf, useAnswer } from '../api.ts'
import type { Lineage, ReportSummary } from '../contract.ts'
import { MarkedText } from '../part/marked-text.tsx'
import { Notice } from '../part/notice.tsx'
import { More, usePages } from '../part/pages.tsx'
import { ReportPane } from '../part/report-pane.tsx'
import { SideBySide } from '../part/side-by-side.tsx'
import { go, moment, state } from '../state.ts'
import { showHeadline, showMoment } from '../words.ts'

const pageRows = 200

export function LineageView() {
  const { report } = state.value
  const address = addressOf('/lineages', [...moment.value, ['limit', String(pageRows)]])
  const { asked, items, next, goOn } = usePages<Lineage>(address)
  const total = asked.value?.total ?? 0
  const shared = items.filter(({ links }) => links.length > 0)
  return (
    <div class={`desk no-filters${report === undefined ? '' : ' has-pane'}`}>
      <section class="list" aria-label="Lineage" aria-busy={asked.isLoading}>
        <div class="list-head">
          <h2>Who copied whom</h2>
          <p role="status">
            {asked.value !== undefined &&
              `${shared.length} texts in more than one report, of ${items.length < total ? `the first ${items.length} of ` : ''}${total} texts`}
          </p>
        </div>
        <Notice asked={asked} />
        {shared.map((lineage) => (
          <Origin key={lineage.origin} lineage={lineage} />
        ))}
        {asked.value !== undefined && shared.length === 0 && (
          <p class="quiet blank">No report here derives from another.</p>
        )}
        <More next={next} goOn={goOn} />
      </section>
      {report !== undefined && <ReportPane id={report} claim={undefined} />}
    </div>
  )
}

/** One text: its first report, then each that derives from it, indented, with the kind and strength of the link. */
function Origin({ lineage: { origin, reports, links } }: { readonly lineage: Lineage }) {
  return (
    <article class="origin">
      <h3>
        <ReportName id={origin} />
      </h3>
      <p class="quiet">{reports.length} reports count as one origin.</p>
      <ol>
        {links.map((link) => (
          <li key={`${link.from} ${link.to}`}>
            <Derived link={link} />
          </li>
        ))}
      </ol>
    </article>
  )
}

function Derived({ link: { from, to, kind, strength, evidence } }: { readonly link: Lineage['links'][number] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p>
        <span class="badge">{kind}</span> <ReportName id={to} />{' '}
        <small>{Math.round(strength * 100)} % of the shorter text</small>
      </p>
      <Shared evidence={evidence} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Both texts, side by side</summary>
        {isOpen && <SideBySide from={from} to={to} evidence={evidence} />}
      </details>
    </>
  )
}

/** Characters below which what is shared is a name or a figure, and no passage. */
const passageChars = 40

/** Passages that stand in both; of a paraphrase or translation, the names and figures that come in the same order. */
function Shared({ evidence }: { readonly evidence: readonly string[] }) {
  const passages = evidence.filter(({ length }) => length >= passageChars).slice(0, 2)
  const words = evidence.filter(({ length }) => length < passageChars)
  return (
    <>
      {passages.map((passage) => (
        <MarkedText key={passage} text={passage} marks={[]} />
      ))}
      {passages.length === 0 && words.length > 0 && (
        <p class="shared">
          In the same order in both:{' '}
          {words.map((word) => (
            <bdi key={word} class="loose">
              {word}
            </bdi>
          ))}
        </p>
      )}
    </>
  )
}

export function ReportName({ id }: { readonly id: string }) {
  const { value: report } = useAnswer<ReportSummary>(`/reports/${encodeURIComponent(id)}`)
  return (
    <button type="button" data-row class="report-name" onClick={() => go({ report: id, claim: undefined })}>
      <bdi>{showHeadline(report?.title)}</bdi>
      <small>
        <bdi>{report?.publisher ?? 'no outlet named'}</bdi> · {showMoment(report?.published ?? report?.fetched)}
      </small>
    </button>
  )
}
