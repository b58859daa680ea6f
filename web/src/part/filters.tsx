/** By what is the list narrowed? Facets with their counts, days, and what is set now as chips that can be taken off. */
import { addressOf, useAnswer } from '../api.ts'
import type { Facets } from '../contract.ts'
import { type FilterName, filterBy, filterNames, go, query, state, toggleFilter } from '../state.ts'
import { countryName, showCount, typeMarks, typeName } from '../words.ts'

/** Each by the parameter that narrows to its values. */
const facetNames = { type: 'What', status: 'How sure', country: 'Where', outlet: 'Outlet' } as const
type FacetName = keyof typeof facetNames
/** The server counts outlets as sources. */
const countedAs = { type: 'type', status: 'status', country: 'country', outlet: 'source' } as const
const valuesMax = 8

/** Where the list has a column of its own the filters stand open beside it; on a phone they are folded above it. */
const isWide = matchMedia('(min-width: 40rem)').matches

export function Filters() {
  const { value: facets } = useAnswer<Facets>(addressOf('/facets', query.value), { isPatient: true })
  return (
    <aside class="filters" aria-label="Filters">
      <Chips />
      <details class="fold" open={isWide}>
        <summary>Filters</summary>
        <fieldset>
          <legend>When it happened</legend>
          <Day name="from" label="From" />
          <Day name="to" label="To" />
        </fieldset>
        {(Object.keys(facetNames) as FacetName[]).map((name) => (
          <Facet key={name} name={name} values={facets?.[countedAs[name]] ?? []} />
        ))}
      </details>
    </aside>
  )
}

function Day({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }) {
  return (
    <label class="day">
      {label}
      <input
        type="date"
        value={state.value.filter[name] ?? ''}
        onChange={(event) => filterBy(name, event.currentTarget.value)}
      />
    </label>
  )
}

function Facet({ name, values }: { readonly name: FacetName; readonly values: Facets['type'] }) {
  const isOne = name === 'outlet'
  const now = state.value.filter[name]
  // An outlet's name may hold a comma.
  const chosen = now === undefined ? [] : isOne ? [now] : now.split(',')
  const rows = [...values.slice(0, valuesMax), ...missing(chosen, values)]
  if (rows.length === 0) return null
  return (
    <fieldset>
      <legend>{facetNames[name]}</legend>
      <ul>
        {rows.map(({ value, incidents }) => (
          <li key={value}>
            <button
              type="button"
              class="facet"
              aria-pressed={chosen.includes(value)}
              onClick={() =>
                isOne ? filterBy(name, chosen.includes(value) ? undefined : value) : toggleFilter(name, value)
              }
            >
              <span dir="auto">
                {name === 'type' && <Mark type={value} />} {labelOf(name, value)}
              </span>
              <span class="count">{showCount(incidents)}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

const missing = (chosen: readonly string[], values: Facets['type']) =>
  chosen
    .filter((value) => value !== '' && !values.slice(0, valuesMax).some((each) => each.value === value))
    .map((value) => ({ value, incidents: values.find((each) => each.value === value)?.incidents ?? 0 }))

export function Mark({ type }: { readonly type: string }) {
  const { mark = '·', tone = 'calm' } = typeMarks[type] ?? {}
  return (
    <span class={`mark ${tone}`} aria-hidden="true">
      {mark}
    </span>
  )
}

function labelOf(name: string, value: string): string {
  if (name === 'type') return typeName(value)
  return name === 'country' ? countryName(value) : value
}

const chipNames: Readonly<Partial<Record<FilterName, string>>> = {
  killedMin: 'killed at least',
  near: 'near',
  radius: 'km',
  box: 'in the box',
}

export function Chips() {
  const { filter } = state.value
  const set = filterNames.filter((name) => filter[name] !== undefined)
  if (set.length === 0) return null
  return (
    <ul class="chips" aria-label="Filters that are set">
      {set.map((name) => (
        <li key={name}>
          <button
            type="button"
            onClick={() => filterBy(name, undefined)}
            aria-label={`Take off ${name} ${filter[name]}`}
          >
            {chipNames[name] ?? name}{' '}
            <bdi>
              {(filter[name] ?? '')
                .split(',')
                .map((value) => labelOf(name, value))
                .join(', ')}
            </bdi>{' '}
            ✕
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => go({ filter: {} })}>
          Clear all
        </button>
      </li>
    </ul>
  )
}
