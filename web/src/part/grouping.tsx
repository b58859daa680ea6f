/**
 * Which reports make this incident, and who says that they do? The reports by origin, with what analysts merged and split by hand, what
 * merging found without them, and the way to take either apart.
 */
import { useState } from 'preact/hooks'
import { addressOf, useAnswer, useAnswers } from '../api.ts'
import type { Incident, Judgement, Lineage, ReportSummary } from '../contract.ts'
import { go, grouping, moment } from '../state.ts'
import { showDays, showHeadline, showMoment } from '../words.ts'
import { judging } from './judge.tsx'

export function Grouping({ incident }: { readonly incident: Incident }) {
  const [marked, setMarked] = useState<readonly string[]>()
  const { reports, id } = incident
  const mark = (report: string): void =>
    setMarked((before = []) =>
      before.includes(report) ? before.filter((each) => each !== report) : [...before, report],
    )
  return (
    <section aria-label="Reports">
      <h3>Reports</h3>
      {reports.length > 1 && grouping.value.length === 0 && (
        <p class="actions">
          <button
            type="button"
            id="split-button"
            title="Key s"
            aria-expanded={marked !== undefined}
            onClick={() => setMarked(marked === undefined ? [] : undefined)}
          >
            {marked === undefined ? 'Split reports off' : 'Split nothing'}
          </button>
          {marked !== undefined && (
            <button
              type="button"
              class="primary"
              disabled={marked.length === 0 || marked.length === reports.length}
              onClick={() => {
                judging.value = { kind: 'split', incident: id, reports: marked }
              }}
            >
              {marked.length === reports.length ? 'One must stay' : `Split off ${marked.length}`}
            </button>
          )}
        </p>
      )}
      {marked !== undefined && <p class="quiet">Mark the reports that tell of another incident.</p>}
      <ul class="reports">
        {reports.map((report) => (
          <ReportLine
            key={report}
            id={report}
            {...(marked === undefined ? {} : { isMarked: marked.includes(report), mark: () => mark(report) })}
          />
        ))}
      </ul>
      <ByHand incident={incident} />
    </section>
  )
}

interface ReportLineProps {
  readonly id: string
  readonly isMarked?: boolean
  readonly mark?: () => void
}

/** A copy says that it is one: it is no origin of its own. */
function ReportLine({ id, isMarked, mark }: ReportLineProps) {
  const { value: report } = useAnswer<ReportSummary>(`/reports/${encodeURIComponent(id)}`)
  const { value: lineage } = useAnswer<Lineage>(addressOf(`/reports/${encodeURIComponent(id)}/lineage`, moment.value))
  const link = lineage?.links.find(({ to }) => to === id)
  return (
    <li class={mark === undefined ? undefined : 'choosable'}>
      {mark !== undefined && (
        <label class="choose">
          <input type="checkbox" checked={isMarked} onChange={mark} />
          <span class="unseen">Split off {showHeadline(report?.title)}</span>
        </label>
      )}
      <button type="button" onClick={() => go({ report: id, claim: undefined })}>
        <bdi>{showHeadline(report?.title)}</bdi>
        <small>
          <bdi>{report?.publisher ?? 'no outlet named'}</bdi> {showMoment(report?.published ?? report?.fetched)}
          {link !== undefined && ` · ${link.kind} of another report here`}
        </small>
      </button>
    </li>
  )
}

function ByHand({ incident: { judged } }: { readonly incident: Incident }) {
  const { value: all } = useAnswer<readonly Judgement[]>(
    judged === undefined ? undefined : addressOf('/judgements', moment.value),
  )
  if (judged === undefined) return null
  return (
    <section aria-label="By hand">
      <h3>Grouped by hand</h3>
      <p class="quiet">Without the judgements below, this is what was found:</p>
      <Found ids={judged.from} />
      <Judgements judgements={(all ?? []).filter(({ id }) => judged.by.includes(id))} />
    </section>
  )
}

function Found({ ids }: { readonly ids: readonly string[] }) {
  const of = [...moment.value, ['grouping', 'machine'] as const]
  const incidents = useAnswers<Incident>(ids.map((id) => addressOf(`/incidents/${encodeURIComponent(id)}`, of)))
  return (
    <ul class="reports">
      {ids.map((id, index) => {
        const incident = incidents[index]
        return (
          <li key={id}>
            <button type="button" onClick={() => go({ incident: id, grouping: 'machine', report: undefined })}>
              <bdi>{incident === undefined ? id : showHeadline(incident.title)}</bdi>
              {incident !== undefined && (
                <small>
                  {showDays(incident)} · {incident.reports.length}{' '}
                  {incident.reports.length === 1 ? 'report' : 'reports'}
                </small>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const states = { works: '', rests: 'changes nothing now', undone: 'undone' } as const

/** Each judgement with who made it, when and why; the way to undo it stands beside it. */
export function Judgements({ judgements }: { readonly judgements: readonly Judgement[] }) {
  return (
    <ul class="judgements">
      {judgements.map((one) => (
        <li key={one.id} class={one.state}>
          <p>
            <strong>{saysOf(one)}</strong>
            {one.state !== 'works' && <span class="badge">{states[one.state]}</span>}
          </p>
          <blockquote dir="auto">{one.why}</blockquote>
          <p class="quiet">
            <bdi>{one.who}</bdi>, {showMoment(one.at)}{' '}
            {one.state !== 'undone' && (
              <button
                type="button"
                onClick={() => {
                  judging.value = { kind: 'undo', judgement: one.id, says: `“${saysOf(one)}”, said by ${one.who},` }
                }}
              >
                Undo
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function saysOf(one: Judgement): string {
  if (one.kind === 'merge') return `${one.incidents.length} incidents are one`
  if (one.kind === 'undo') return 'An earlier judgement no longer holds'
  return one.reports.length === 1
    ? 'One report tells of another incident'
    : `${one.reports.length} reports tell of another incident`
}
