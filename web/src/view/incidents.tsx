/** What happened? The list of incidents that pass the filter, with one of them open beside it. */
import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import { wholes } from '../../../src/render/figure/index.ts'
import { addressOf } from '../api.ts'
import type { Incident } from '../contract.ts'
import { Chosen } from '../part/chosen.tsx'
import { Export } from '../part/export.tsx'
import { Filters, Mark } from '../part/filters.tsx'
import { IncidentPane } from '../part/incident-pane.tsx'
import { Intro } from '../part/intro.tsx'
import { LongRows, type RowPlace, useLongList } from '../part/long-list.tsx'
import { Notice } from '../part/notice.tsx'
import { ReportPane } from '../part/report-pane.tsx'
import { Timeline } from '../part/timeline.tsx'
import { choose, chosen, go, grouping, query, state } from '../state.ts'
import { countryName, gravestFirst, showCount, showDays, showFigure, showHeadline, typeName } from '../words.ts'

const orders = { day: 'Latest first', weight: 'Weightiest first', updated: 'Last changed first' } as const

export function IncidentsView() {
  const { incident, report } = state.value
  return (
    <div class={`desk${incident === undefined && report === undefined ? '' : ' has-pane'}`}>
      <Filters />
      <section class="list" aria-label="Incidents">
        {incident === undefined && <Intro />}
        <Timeline />
        <List />
      </section>
      {incident !== undefined && <IncidentPane id={incident} />}
      {report !== undefined && <ReportPane id={report} claim={state.value.claim} />}
    </div>
  )
}

function List() {
  const { order = 'day' } = state.value
  const list = useLongList<Incident>(addressOf('/incidents', [...query.value, ...grouping.value, ['order', order]]))
  const { asked } = list
  return (
    <>
      <div class="list-head">
        <p role="status">{asked.value === undefined ? '' : `${showCount(asked.value.total)} incidents`}</p>
        <Export total={asked.value?.total ?? 0} />
        <label>
          <span class="unseen">Order</span>
          <select value={order} onChange={(event) => go({ order: event.currentTarget.value })}>
            {Object.entries(orders).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Chosen />
      <Notice asked={asked} />
      <LongRows list={list} rowOf={rowOf} />
      {asked.value?.total === 0 && <p class="quiet">Nothing passes these filters.</p>}
    </>
  )
}

/** Rows that are drawn, by incident: what is the same as before is not looked at again, however many there are. */
const rows = new WeakMap<Incident, JSX.Element>()

function rowOf(incident: Incident, place: RowPlace): JSX.Element {
  const known = rows.get(incident)
  if (known !== undefined) return known
  const row = <Row key={incident.id} incident={incident} place={place} />
  rows.set(incident, row)
  return row
}

/** Figures that stand in a line. */
const shownFigures: ReadonlySet<string> = new Set([
  'killed',
  'missing',
  'abducted',
  'injured',
  'displaced',
  'detained',
  'participants',
])
/** More of them say nothing at a glance. */
const figuresMax = 4

function Row({ incident, place: { position, total } }: { readonly incident: Incident; readonly place: RowPlace }) {
  const isOpen = useComputed(() => state.value.incident === incident.id).value
  const isChosen = useComputed(() => chosen.value.includes(incident.id)).value
  const { id, type, title, place, status, origins, tallies } = incident
  const country = place?.country === undefined ? undefined : countryName(place.country)
  const where = [...new Set([place?.name, country].filter((part) => part !== undefined))].join(', ')
  const figures = gravestFirst(wholes(tallies)).filter(({ category }) => shownFigures.has(category))
  return (
    <li class="choosable" aria-posinset={position} aria-setsize={total}>
      <label class="choose">
        <input type="checkbox" data-choose checked={isChosen} onChange={() => choose(id)} />
        <span class="unseen">Choose {showHeadline(title)}</span>
      </label>
      <button
        type="button"
        data-row
        class="row"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => go({ incident: id, report: undefined, claim: undefined })}
      >
        <Mark type={type} />
        <span class="row-title" dir="auto">
          {showHeadline(title)}
        </span>
        <span class="row-facts">
          <span class="unseen">{typeName(type)}</span>
          <span>{showDays(incident)}</span>
          {where !== '' && <bdi>{where}</bdi>}
          {figures.slice(0, figuresMax).map((line) => (
            <span key={`${line.category} ${line.who ?? ''}`} class={`figure ${line.contested ? 'contested' : ''}`}>
              {showFigure(line)} {line.category}
              {line.who !== undefined && (
                <>
                  {' ('}
                  <bdi>{line.who}</bdi>)
                </>
              )}
              {line.contested && (
                <span class="sign">
                  {' '}
                  ≠<span class="unseen"> contested</span>
                </span>
              )}
            </span>
          ))}
          {incident.judged !== undefined && <span class="badge judged">by hand</span>}
          <span class={`status ${status}`}>
            {status}
            {origins > 1 ? ` · ${origins} origins` : ''}
          </span>
        </span>
      </button>
    </li>
  )
}
