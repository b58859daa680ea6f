/**
 * What does the analyst look at? All of it stands in the address, so that a link, a bookmark and the back button mean what they
 * say: the view, the filter, the moment of knowledge, and what is open beside the list.
 */
import { computed, signal } from '@preact/signals'

/** Views that there are; the keys 1 to 9 go by this order. */
export const views = [
  'incidents',
  'map',
  'reports',
  'lineage',
  'brief',
  'sources',
  'read',
  'compare',
  'alerts',
] as const
export type View = (typeof views)[number]

/** Filters of incidents, by the names of the server's parameters; lists are joined by commas. */
export const filterNames = [
  'text',
  'type',
  'status',
  'country',
  'source',
  'outlet',
  'party',
  'from',
  'to',
  'near',
  'radius',
  'box',
  'killedMin',
] as const
export type FilterName = (typeof filterNames)[number]

export interface State {
  readonly view: View
  readonly filter: Readonly<Partial<Record<FilterName, string>>>
  /** The moment of knowledge, ISO 8601; left out, the latest. */
  readonly asOf?: string
  readonly order?: string
  /** Id of the incident that is open. */
  readonly incident?: string
  /** Id of the report that is open, and the claim whose words are marked in it. */
  readonly report?: string
  readonly claim?: string
  /** Ids of the incidents that are chosen to be compared and merged, joined by commas. */
  readonly chosen?: string
  /** `machine`: as merging found the incidents, without what analysts have said of the grouping. */
  readonly grouping?: string
  /** How a report derives from another, where only such lineages are shown. */
  readonly kind?: string
  /** `here`: texts are read in this browser. */
  readonly reader?: string
}

const single = ['asOf', 'order', 'incident', 'report', 'claim', 'chosen', 'grouping', 'kind', 'reader'] as const

export function parseState(hash: string): State {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const given = new URLSearchParams(query)
  const view = views.find((name) => name === path) ?? 'incidents'
  const filter = Object.fromEntries(filterNames.flatMap((name) => entry(given, name)))
  return { view, filter, ...Object.fromEntries(single.flatMap((name) => entry(given, name))) }
}

function entry(given: URLSearchParams, name: string): [string, string][] {
  const value = given.get(name)
  return value === null || value === '' ? [] : [[name, value]]
}

export function formatState({ view, filter, ...rest }: State): string {
  const query = new URLSearchParams()
  for (const name of filterNames) if (filter[name]) query.set(name, filter[name])
  for (const name of single) if (rest[name]) query.set(name, rest[name])
  const text = query.toString()
  return `#/${view}${text === '' ? '' : `?${text}`}`
}

export const state = signal<State>(parseState(location.hash))

addEventListener('popstate', () => {
  state.value = parseState(location.hash)
})
addEventListener('hashchange', () => {
  state.value = parseState(location.hash)
})

type Patch = { readonly [K in keyof State]?: State[K] | undefined }

/** Goes to another state. `replace` leaves no step for the back button, as while a slider moves or a word is typed. */
export function go(patch: Patch, options: { readonly replace?: boolean } = {}): void {
  const next = withoutUndefined({ ...state.value, ...patch }) as State
  const address = formatState(next)
  if (address === formatState(state.value)) return
  if (options.replace === true) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  state.value = next
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}

/** Sets or clears one filter; what was open beside the list stays open. */
export function filterBy(
  name: FilterName,
  value: string | undefined,
  options: { readonly replace?: boolean } = {},
): void {
  const { [name]: _, ...others } = state.value.filter
  go({ filter: value === undefined || value === '' ? others : { ...others, [name]: value } }, options)
}

/** Adds a value to a filter that takes several, or takes it away. */
export function toggleFilter(name: FilterName, value: string): void {
  const now = state.value.filter[name]?.split(',') ?? []
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value]
  filterBy(name, next.join(','))
}

const lists: ReadonlySet<string> = new Set(['type', 'status', 'country'])

/** The filter and the moment as the server takes them. */
export const query = computed((): readonly (readonly [string, string])[] => {
  const { filter, asOf } = state.value
  const pairs = Object.entries(filter).flatMap(([name, value]): [string, string][] =>
    lists.has(name) ? value.split(',').map((each) => [name, each]) : [[name, value]],
  )
  return asOf === undefined ? pairs : [...pairs, ['asOf', asOf]]
})

/** Whose grouping is asked for, as the routes of incidents take it. */
export const grouping = computed((): readonly (readonly [string, string])[] =>
  state.value.grouping === 'machine' ? [['grouping', 'machine']] : [],
)

/** Incidents that are chosen, in the order in which they were. */
export const chosen = computed((): readonly string[] => state.value.chosen?.split(',') ?? [])

export function choose(id: string): void {
  const now = chosen.value
  const next = now.includes(id) ? now.filter((each) => each !== id) : [...now, id].slice(-chosenMax)
  go({ chosen: next.length === 0 ? undefined : next.join(',') }, { replace: true })
}

/** As many as stand beside each other on a screen. */
const chosenMax = 6

/** The moment alone. */
export const moment = computed((): readonly (readonly [string, string])[] => {
  const { asOf } = state.value
  return asOf === undefined ? [] : [['asOf', asOf]]
})
