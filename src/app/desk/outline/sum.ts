/** What do the incidents that pass come to? Counted by value and by day, or put in order, a page at a time. */
import { compareText } from '../../../stdx/index.ts'
import type { FacetCount, FacetName, Facets, IncidentDays, NumberedValue } from '../../../store/index.ts'
import type { IncidentOrder } from '../ledger.ts'
import { type Columns, columnOf, dayText } from './columns.ts'
import type { Passing } from './pass.ts'

/** Values of one facet that are given: enough for a menu; the rest is found by searching. */
const facetValuesMax = 200

export function countValues(
  { size, valueStart, values, valueMax }: Columns,
  { marks }: Passing,
  named: ReadonlyMap<number, NumberedValue>,
): Facets['values'] {
  const counts = new Uint32Array(valueMax + 1)
  for (let slot = 0; slot < size; slot += 1) {
    if (marks[slot] === 0) continue
    const end = valueStart[slot + 1] ?? 0
    for (let at = valueStart[slot] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  const facets = { type: [], status: [], country: [], source: [], party: [] } as Record<FacetName, FacetCount[]>
  for (const [number, incidents] of counts.entries()) {
    const { facet, value } = named.get(number) ?? {}
    if (incidents > 0 && facet !== undefined && value) facets[facet].push({ value, incidents })
  }
  for (const each of Object.values(facets)) {
    each.sort((a, b) => b.incidents - a.incidents || compareText(a.value, b.value))
    each.length = Math.min(each.length, facetValuesMax)
  }
  return facets
}

export function countDays({ size, dayFrom, killed }: Columns, { marks }: Passing): Omit<IncidentDays, 'asOf'> {
  const days = new Map<number, { incidents: number; killed: number }>()
  for (let slot = 0; slot < size; slot += 1) {
    if (marks[slot] === 0) continue
    const day = dayFrom[slot] ?? 0
    const sum = days.get(day) ?? { incidents: 0, killed: 0 }
    if (sum.incidents === 0) days.set(day, sum)
    sum.incidents += 1
    sum.killed += killed[slot] ?? 0
  }
  const undated = days.get(0)?.incidents ?? 0
  days.delete(0)
  const sorted = [...days].sort(([a], [b]) => a - b)
  return { undated, days: sorted.map(([day, sum]) => ({ day: dayText(day), ...sum })) }
}

/** Those that a map can show. */
export function countPlaced({ size, pinLat }: Columns, { marks }: Passing): number {
  let placed = 0
  for (let slot = 0; slot < size; slot += 1) if (marks[slot] === 1 && !Number.isNaN(pinLat[slot])) placed += 1
  return placed
}

/** Where a page ends: the value that the order goes by, and the id. */
export interface End {
  readonly value: number
  readonly id: string
}

export interface SlotPage {
  /** Numbers of the versions, in order. */
  readonly numbers: readonly number[]
  readonly next?: End
}

export interface SlotPaging {
  readonly order: IncidentOrder
  readonly limit: number
  readonly end: End | undefined
  /** So many that pass are left out first. */
  readonly offset: number
}

/** The first `limit` that pass after `end`. */
export function pageOfSlots(columns: Columns, { marks }: Passing, { order, limit, end, offset }: SlotPaging): SlotPage {
  const column = columns[columnOf(order)]
  const shown: number[] = []
  const isLater = (slot: number, { value, id }: End): boolean => {
    const own = column[slot] ?? 0
    return own < value || (own === value && (columns.ids[slot] ?? '') > id)
  }
  let leftOut = 0
  for (const slot of columns.ordered(order)) {
    if (marks[slot] === 0 || (end !== undefined && !isLater(slot, end))) continue
    leftOut += 1
    if (leftOut <= offset) continue
    const last = shown.at(-1)
    if (shown.length === limit && last !== undefined)
      return { numbers: numbersOf(columns, shown), next: { value: column[last] ?? 0, id: columns.ids[last] ?? '' } }
    shown.push(slot)
  }
  return { numbers: numbersOf(columns, shown) }
}

const numbersOf = ({ number }: Columns, slots: readonly number[]): number[] => slots.map((slot) => number[slot] ?? 0)
