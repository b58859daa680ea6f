/** Are they one? The incidents that are chosen beside each other, what they share and what keeps them apart; and what was judged so far. */
import type { ComponentChildren } from 'preact'
import { wholes } from '../../../src/render/figure/index.ts'
import { addressOf, useAnswer, useAnswers } from '../api.ts'
import type { Incident, Judgement, ReportSummary, TallyLine } from '../contract.ts'
import { MergeButton } from '../part/chosen.tsx'
import { Mark } from '../part/filters.tsx'
import { Judgements } from '../part/grouping.tsx'
import { alikeness, categoriesOf } from '../part/likeness.ts'
import { choose, chosen, go, grouping, moment } from '../state.ts'
import { countryName, showDays, showFigure, showHeadline, showMoment, showParties, typeName } from '../words.ts'

export function CompareView() {
  const ids = chosen.value
  const of = [...moment.value, ...grouping.value]
  const answers = useAnswers<Incident>(ids.map((id) => addressOf(`/incidents/${encodeURIComponent(id)}`, of)))
  const incidents = answers.filter((each) => each !== undefined)
  return (
    <section class="page compare" aria-label="Compare" aria-busy={incidents.length < ids.length}>
      <div class="page-head">
        <h2>Compare incidents</h2>
        {incidents.length > 1 && <MergeButton ids={ids} />}
        {ids.length > 0 && (
          <button type="button" onClick={() => go({ chosen: undefined })}>
            Choose none
          </button>
        )}
      </div>
      {ids.length < 2 && (
        <p>
          Choose two or more incidents in the{' '}
          <button type="button" onClick={() => go({ view: 'incidents' })}>
            list of incidents
          </button>
          , with the boxes beside them or the key <kbd>x</kbd>. Here they stand beside each other, and can be merged.
        </p>
      )}
      {incidents.length > 0 && <Beside incidents={incidents} />}
      <History />
    </section>
  )
}

function Beside({ incidents }: { readonly incidents: readonly Incident[] }) {
  const facts = alikeness(incidents)
  return (
    <>
      {facts.length > 0 && (
        <ul class="likeness" aria-label="What they share and what keeps them apart">
          {facts.map(({ says, sign }) => (
            <li key={says} class={sign}>
              <span aria-hidden="true">{signs[sign]}</span> {says}
            </li>
          ))}
        </ul>
      )}
      <div class="scroll">
        <table class="beside">
          <caption class="unseen">The incidents beside each other</caption>
          <thead>
            <tr>
              <td />
              {incidents.map((incident) => (
                <Head key={incident.id} incident={incident} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Rows incidents={incidents} />
          </tbody>
        </table>
      </div>
    </>
  )
}

const signs = { alike: '=', apart: '≠', open: '·' } as const

function Head({ incident: { id, type, title } }: { readonly incident: Incident }) {
  return (
    <th scope="col">
      <button
        type="button"
        class="report-name"
        onClick={() => go({ view: 'incidents', incident: id, report: undefined })}
      >
        <Mark type={type} /> <bdi>{showHeadline(title)}</bdi>
      </button>
      <button type="button" class="icon" aria-label={`Leave out ${showHeadline(title)}`} onClick={() => choose(id)}>
        ✕
      </button>
    </th>
  )
}

function Rows({ incidents }: { readonly incidents: readonly Incident[] }) {
  const row = (name: string, cell: (incident: Incident) => ComponentChildren) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {incidents.map((incident) => (
        <td key={incident.id} dir="auto">
          {cell(incident) ?? '–'}
        </td>
      ))}
    </tr>
  )
  return (
    <>
      {row('When', showDays)}
      {row('Where', ({ place }) => placeName(place))}
      {row('Placed to', ({ place }) => place?.precision)}
      {row('What', ({ type, acled }) => [typeName(type), acled?.subEvent].filter(Boolean).join(' · '))}
      {row('Who', showParties)}
      {row('How well it stands', ({ status, origins }) => `${status}, ${origins} independent`)}
      {categoriesOf(incidents).map((category) =>
        row(category, ({ tallies }) => {
          const lines = wholes(tallies).filter((each) => each.category === category)
          return lines.map(showLine).join(', ') || undefined
        }),
      )}
      {row('Contradictions', ({ tallies }) => tallies.reduce((sum, { excludes }) => sum + (excludes?.length ?? 0), 0))}
      {row('Reports', ({ reports }) => (
        <Outlets ids={reports} />
      ))}
    </>
  )
}

const showLine = (line: TallyLine): string =>
  `${showFigure(line)}${line.who === undefined ? '' : ` (${line.who})`}${line.contested ? ' ≠ contested' : ''}`

function placeName(place: Incident['place']): string | undefined {
  if (place === undefined) return undefined
  const country = place.country === undefined ? undefined : countryName(place.country)
  return [...new Set([place.name, place.admin1, country].filter((part) => part !== undefined))].join(', ')
}

/** Reports of one incident that stand in a column. */
const outletsMax = 12

function Outlets({ ids }: { readonly ids: readonly string[] }) {
  const shown = ids.slice(0, outletsMax)
  const reports = useAnswers<ReportSummary>(shown.map((id) => `/reports/${encodeURIComponent(id)}`))
  return (
    <ul>
      {shown.map((id, index) => (
        <li key={id}>
          <bdi>{reports[index]?.publisher ?? 'no outlet named'}</bdi>: <bdi>{showHeadline(reports[index]?.title)}</bdi>{' '}
          <small>{showMoment(reports[index]?.published ?? reports[index]?.fetched)}</small>
        </li>
      ))}
      {ids.length > shown.length && <li class="quiet">and {ids.length - shown.length} more</li>}
    </ul>
  )
}

function History() {
  const { value: judgements } = useAnswer<readonly Judgement[]>(addressOf('/judgements', moment.value))
  return (
    <section aria-label="Judgements">
      <h3>What was judged by hand</h3>
      {judgements?.length === 0 && <p class="quiet">Nothing yet: every incident is as it was found.</p>}
      {judgements !== undefined && judgements.length > 0 && (
        <>
          <label class="name">
            <input
              type="checkbox"
              checked={grouping.value.length > 0}
              onChange={(event) => go({ grouping: event.currentTarget.checked ? 'machine' : undefined })}
            />
            <span>Show incidents as they were found, without these judgements</span>
          </label>
          <Judgements judgements={judgements.toReversed()} />
        </>
      )}
    </section>
  )
}
