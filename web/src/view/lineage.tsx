/** Who copied whom? Texts that several outlets printed: the first, those that derive from it, and the words they share. */
import { useState } from 'preact/hooks'
import { addressOf, useAnswer } from '../api.ts'
import type { Lineage, ReportSummary, Source } from '../contract.ts'
import { MarkedText } from '../part/marked-text.tsx'
import { Notice } from '../part/notice.tsx'
import { More, usePages } from '../part/pages.tsx'
import { ReportPane } from '../part/report-pane.tsx'
import { SideBySide } from '../part/side-by-side.tsx'
import { filterBy, go, moment, state } from '../state.ts'
import { showCount, showHeadline, showMoment } from '../words.ts'

const pageRows = 50
/** Reports of one text that are shown before somebody asks for all. */
const linksMax = 8
/** Outlets that are offered; any other can be typed. */
const outletsMax = 200

const kinds = {
  copy: 'Copies',
  rewrite: 'Rewritten texts',
  agency: 'Agency texts',
  translation: 'Translations',
  paraphrase: 'Paraphrases',
  citation: 'Citations',
} as const

export function LineageView() {
  const { report, kind, filter } = state.value
  const narrowed = Object.entries({ text: filter.text, outlet: filter.outlet, kind })
  const given = narrowed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const { asked, items, next, goOn } = usePages<Lineage>(
    addressOf('/lineages', [...given, ...moment.value, ['shared', 'true'], ['limit', String(pageRows)]]),
  )
  return (
    <div class={`desk no-filters${report === undefined ? '' : ' has-pane'}`}>
      <section class="list" aria-label="Lineage" aria-busy={asked.isLoading}>
        <div class="list-head">
          <h2>Who copied whom</h2>
          <p role="status">
            {asked.value !== undefined && `${showCount(asked.value.total)} texts stand in more than one report`}
          </p>
        </div>
        <Narrow />
        <Notice asked={asked} />
        {items.map((lineage) => (
          <Origin key={lineage.origin} lineage={lineage} />
        ))}
        {asked.value?.total === 0 && (
          <p class="quiet blank">
            {given.length === 0 ? 'No report here derives from another.' : 'No text that several reports share passes.'}
          </p>
        )}
        <More next={next} goOn={goOn} />
      </section>
      {report !== undefined && <ReportPane id={report} claim={undefined} />}
    </div>
  )
}

/** By words with the search above, and here by who printed a text and how it came to them. */
function Narrow() {
  const { kind = '', filter } = state.value
  const { value: sources } = useAnswer<readonly Source[]>(addressOf('/sources', moment.value), { isPatient: true })
  return (
    <div class="narrow">
      <label>
        How
        <select value={kind} onChange={(event) => go({ kind: event.currentTarget.value || undefined })}>
          <option value="">In any way</option>
          {Object.entries(kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Printed by
        <input
          value={filter.outlet ?? ''}
          list="outlets"
          dir="auto"
          placeholder="any outlet"
          onChange={(event) => filterBy('outlet', event.currentTarget.value.trim())}
        />
      </label>
      <datalist id="outlets">
        {(sources ?? []).slice(0, outletsMax).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {filter.text !== undefined && (
        <button type="button" onClick={() => filterBy('text', undefined)} aria-label={`Take off ${filter.text}`}>
          holds <bdi>{filter.text}</bdi> ✕
        </button>
      )}
    </div>
  )
}

/** One text: its first report, then each that derives from it, indented, with the kind and strength of the link. */
function Origin({ lineage: { origin, reports, links } }: { readonly lineage: Lineage }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? links : links.slice(0, linksMax)
  return (
    <article class="origin">
      <h3>
        <ReportName id={origin} />
      </h3>
      <p class="quiet">{reports.length} reports count as one origin.</p>
      <ol>
        {shown.map((link) => (
          <li key={`${link.from} ${link.to}`}>
            <Derived link={link} />
          </li>
        ))}
      </ol>
      {shown.length < links.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show the other {showCount(links.length - shown.length)}
        </button>
      )}
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
