/**
 * Where are the outlines of all incidents kept? In columns, one number a version, so that a look at every one of a hundred thousand
 * takes a millisecond. A version that is taken back stays where it is and is known at no moment; new ones come at the end.
 */
import { compareText } from '../../../stdx/index.ts'
import type { Outline } from '../../../store/index.ts'
import type { IncidentOrder } from '../ledger.ts'

const numbers = [
  'number',
  'knownFrom',
  'knownTo',
  'weight',
  'dayFrom',
  'dayTo',
  'lat',
  'lon',
  'pinLat',
  'pinLon',
  'killed',
  'origins',
] as const
const names = ['type', 'status', 'country'] as const
type NumberColumn = (typeof numbers)[number]
type NameColumn = (typeof names)[number]

export interface Columns
  extends Readonly<Record<NumberColumn, Float64Array>>,
    Readonly<Record<NameColumn, Uint16Array>> {
  /** Slots that are in use, those of versions that were taken back among them. */
  readonly size: number
  readonly ids: readonly string[]
  /** The code of a name in its column; none has 0 where no version ever had it. */
  codeOf(column: NameColumn, name: string): number
  /** Values of a slot are at `valueStart[slot]` up to `valueStart[slot + 1]` of `values`. */
  readonly valueStart: Uint32Array
  readonly values: Uint32Array
  /** The greatest of them. */
  readonly valueMax: number
  /** All slots in an order, what comes first at the start. */
  ordered(order: IncidentOrder): Uint32Array
  /** Slots of all versions that an incident has. */
  slotsOf(id: string): readonly number[]
}

export interface GrowingColumns extends Columns {
  /** Versions that are not taken back. */
  readonly live: number
  add(outlines: readonly Outline[]): void
  /** Takes every version of these incidents back. */
  drop(ids: Iterable<string>): void
}

const orders: Readonly<Record<IncidentOrder, NumberColumn>> = { day: 'dayFrom', weight: 'weight', updated: 'knownFrom' }

/** The column that an order goes by. */
export const columnOf = (order: IncidentOrder): NumberColumn => orders[order]

const firstRoom = 1024
/** A version that was taken back: there is no moment before which it was known. */
const never = Number.NEGATIVE_INFINITY

/** A day as a number in the order of days: 2025-03-01 is 20250301, a month without a day 20250300, and no day 0. */
export function dayNumber(day: string): number {
  if (day === '') return 0
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return (year * 100 + month) * 100 + date
}

export function dayText(day: number): string {
  const parts = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100]
  return parts
    .filter((part) => part > 0)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-')
}

function made<Name extends string, Column>(all: readonly Name[], make: () => Column): Record<Name, Column> {
  return Object.fromEntries(all.map((name) => [name, make()])) as Record<Name, Column>
}

function roomier<T extends Float64Array | Uint16Array | Uint32Array>(column: T, room: number): T {
  const bigger = new (column.constructor as new (length: number) => T)(room)
  bigger.set(column as never)
  return bigger
}

export function makeColumns(): GrowingColumns {
  const state = {
    ...made(numbers, () => new Float64Array(firstRoom)),
    ...made(names, () => new Uint16Array(firstRoom)),
    valueStart: new Uint32Array(firstRoom + 1),
    values: new Uint32Array(firstRoom),
    valueMax: 0,
    size: 0,
    live: 0,
    ids: [] as string[],
  }
  const codes = made(names, () => new Map<string, number>())
  const slots = new Map<string, number[]>()
  const sorted = new Map<IncidentOrder, Uint32Array>()
  const makeRoom = (rows: number, values: number): void => {
    const room = state.number.length
    if (state.size + rows > room) {
      const more = Math.max(2 * room, state.size + rows)
      for (const name of numbers) state[name] = roomier(state[name], more)
      for (const name of names) state[name] = roomier(state[name], more)
      state.valueStart = roomier(state.valueStart, more + 1)
    }
    const used = state.valueStart[state.size] ?? 0
    if (used + values > state.values.length)
      state.values = roomier(state.values, Math.max(2 * state.values.length, used + values))
  }
  const encode = (column: NameColumn, name: string): number => {
    const code = codes[column].get(name) ?? codes[column].size + 1
    codes[column].set(name, code)
    return code
  }
  const addOne = (outline: Outline): void => {
    const slot = state.size
    const { id, country, values } = outline
    state.number[slot] = outline.number
    state.knownFrom[slot] = outline.knownFrom
    state.knownTo[slot] = outline.knownTo ?? Number.POSITIVE_INFINITY
    state.weight[slot] = outline.weight
    state.dayFrom[slot] = dayNumber(outline.dayFrom)
    state.dayTo[slot] = dayNumber(outline.dayTo)
    state.lat[slot] = outline.lat ?? Number.NaN
    state.lon[slot] = outline.lon ?? Number.NaN
    // Where a map shows it: a province has a middle, too, though nothing happened there.
    state.pinLat[slot] = outline.lat ?? outline.middle?.lat ?? Number.NaN
    state.pinLon[slot] = outline.lon ?? outline.middle?.lon ?? Number.NaN
    state.killed[slot] = outline.killed
    state.origins[slot] = outline.origins
    state.type[slot] = encode('type', outline.type)
    state.status[slot] = encode('status', outline.status)
    state.country[slot] = country === undefined ? 0 : encode('country', country)
    const start = state.valueStart[slot] ?? 0
    state.values.set(values, start)
    state.valueMax = Math.max(state.valueMax, ...values)
    state.valueStart[slot + 1] = start + values.length
    state.ids.push(id)
    const own = slots.get(id)
    if (own === undefined) slots.set(id, [slot])
    else own.push(slot)
    state.size += 1
    state.live += 1
  }
  return Object.assign(state, {
    add(outlines: readonly Outline[]) {
      makeRoom(
        outlines.length,
        outlines.reduce((sum, { values }) => sum + values.length, 0),
      )
      for (const outline of outlines) addOne(outline)
    },
    drop(ids: Iterable<string>) {
      for (const id of ids) {
        for (const slot of slots.get(id) ?? []) state.knownTo[slot] = never
        state.live -= slots.get(id)?.length ?? 0
        slots.delete(id)
      }
    },
    codeOf: (column: NameColumn, name: string) => codes[column].get(name) ?? -1,
    slotsOf: (id: string) => slots.get(id) ?? [],
    ordered(order: IncidentOrder) {
      const known = sorted.get(order) ?? new Uint32Array(0)
      if (known.length === state.size) return known
      const made = merged(known, state.size, comparer(state[orders[order]], state.ids))
      sorted.set(order, made)
      return made
    },
  })
}

/** The greatest first; of equals, by id. */
function comparer(column: Float64Array, ids: readonly string[]): (a: number, b: number) => number {
  return (a, b) => (column[b] ?? 0) - (column[a] ?? 0) || compareText(ids[a] ?? '', ids[b] ?? '') || a - b
}

/** The slots that are in order already, with those up to `size` that have come since. */
function merged(known: Uint32Array, size: number, compare: (a: number, b: number) => number): Uint32Array {
  const news = Uint32Array.from({ length: size - known.length }, (_, index) => known.length + index).sort(compare)
  if (known.length === 0) return news
  const all = new Uint32Array(size)
  let [left, right] = [0, 0]
  for (let at = 0; at < size; at += 1) {
    const [one, other] = [known[left], news[right]]
    const isLeft = other === undefined || (one !== undefined && compare(one, other) < 0)
    if (isLeft) left += 1
    else right += 1
    all[at] = (isLeft ? one : other) ?? 0
  }
  return all
}
