/** What is known of one incident? Its figures with their history, who says what, what contradicts it, and the reports by origin. */
import { useEffect, useRef } from 'preact/hooks'
import { addressOf, useAnswer } from '../api.ts'
import type { Claim, Incident, Page } from '../contract.ts'
import { close } from '../keys.ts'
import { choose, chosen, grouping, moment } from '../state.ts'
import { countryName, gravestFirst, showDays, showHeadline, showMoment, showParties, typeName } from '../words.ts'
import { Contradictions } from './contradictions.tsx'
import { Mark } from './filters.tsx'
import { Grouping } from './grouping.tsx'
import { Notice } from './notice.tsx'
import { Related } from './related.tsx'
import { openClaim, TallyChart } from './tally-chart.tsx'
import { Voice } from './voice.tsx'

const claimsMax = '500'

export function IncidentPane({ id }: { readonly id: string }) {
  const path = `/incidents/${encodeURIComponent(id)}`
  const of = [...moment.value, ...grouping.value]
  const asked = useAnswer<Incident>(addressOf(path, of))
  const { value: claims } = useAnswer<Page<Claim>>(addressOf(`${path}/claims`, [...of, ['limit', claimsMax]]))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked.value?.id === id && document.activeElement === document.body) heading.current?.focus()
  }, [id, asked.value?.id])
  const incident = asked.value
  const denials = denialsIn(claims?.items ?? [])
  return (
    <article class="pane" aria-label="Incident" aria-busy={asked.isLoading}>
      <button type="button" class="icon close" aria-label="Close the incident" onClick={close}>
        ✕
      </button>
      <Notice asked={asked} />
      {incident !== undefined && (
        <>
          <h2 ref={heading} tabIndex={-1} dir="auto">
            <Mark type={incident.type} /> {showHeadline(incident.title)}
          </h2>
          <p class="actions">
            <button type="button" aria-pressed={chosen.value.includes(incident.id)} onClick={() => choose(incident.id)}>
              {chosen.value.includes(incident.id) ? 'Chosen to compare' : 'Choose to compare'}
            </button>
          </p>
          <Facts incident={incident} />
          <section aria-label="Figures">
            {gravestFirst(incident.tallies).map((line) => (
              <TallyChart key={`${line.category} ${line.who ?? ''}`} line={line} denials={denials} />
            ))}
            {incident.tallies.length === 0 && <p class="quiet">No report counts people.</p>}
          </section>
          <Contradictions incident={incident} denials={denials} />
          <Related incident={incident} />
          <Says claims={claims?.items ?? []} />
          <Grouping key={incident.id} incident={incident} />
        </>
      )}
    </article>
  )
}

/** What a place's precision means for a reader. */
const precisionNames: Readonly<Record<string, string>> = {
  site: 'a site',
  city: 'a town, within about 10 km',
  admin: 'a province, within about 100 km',
  country: 'a country only',
}

function Facts({ incident }: { readonly incident: Incident }) {
  const { place, type, acled, status, origins } = incident
  const where = [place?.name, place?.admin1, place?.country === undefined ? undefined : countryName(place.country)]
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['When', showDays(incident)],
    ['Where', [...new Set(where.filter((part) => part !== undefined))].join(', ') || undefined],
    ['Placed to', precisionNames[place?.precision ?? '']],
    [
      'What',
      [typeName(type), acled === undefined ? undefined : `ACLED: ${acled.subEvent}`].filter(Boolean).join(' · '),
    ],
    ['Who', showParties(incident)],
    ['How well it stands', `${status}, ${origins} independent ${origins === 1 ? 'origin' : 'origins'}`],
  ]
  return (
    <dl class="facts">
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** Counts that somebody denies: by their own first voice, as in the brief. */
const denialsIn = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ id, kind, attributions }) =>
      kind === 'tally' && attributions[0]?.stance === 'denies' ? [id] : [],
    ),
  )

const sourceOf = (claim: Claim): string => claim.attributions[0]?.sourceName ?? ''

/** Claims of events by who says it; denials stand first, since they are what an analyst must not miss. */
function Says({ claims }: { readonly claims: readonly Claim[] }) {
  const events = claims.filter((claim) => claim.kind === 'event')
  const isDenied = (claim: Claim): boolean =>
    (claim.kind === 'event' && claim.reality === 'denied') ||
    claim.attributions.some(({ stance }) => stance === 'denies')
  const ordered = events.toSorted((a, b) => Number(isDenied(b)) - Number(isDenied(a)) || a.at.localeCompare(b.at))
  if (ordered.length === 0) return null
  return (
    <section aria-label="Who says so">
      <h3>Who says so</h3>
      <ul class="says">
        {ordered.map((claim) => (
          <li key={claim.id}>
            <button type="button" onClick={() => openClaim(claim.id)}>
              <Voice source={sourceOf(claim)} claim={claim.id} />
              {isDenied(claim) && <span class="badge contested">denies</span>}
              <small>
                {claim.attributions[0]?.sourceKind ?? ''} {showMoment(claim.at)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
