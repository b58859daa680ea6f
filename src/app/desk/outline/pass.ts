/** Which versions pass a filter? The same as the store's conditions, on columns. */
import { Failure, parseInstant } from '../../../model/index.ts'
import type { AsOf, IncidentFilter } from '../ledger.ts'
import { type Columns, dayNumber } from './columns.ts'

export interface Passing {
  /** 1 for each slot that passes. */
  readonly marks: Uint8Array
  readonly total: number
}

type Test = (slot: number) => boolean

const earthRadiusKm = 6371.0088

/** `numbers`: those that hold the words that are asked for, where some are. */
export function passing(
  columns: Columns,
  filter: IncidentFilter & AsOf,
  numbers: ReadonlySet<number> | undefined,
): Passing {
  const tests = testsOf(columns, filter, numbers)
  const marks = new Uint8Array(columns.size)
  let total = 0
  const look = (slot: number): void => {
    for (const test of tests) if (!test(slot)) return
    marks[slot] = 1
    total += 1
  }
  if (filter.only === undefined) for (let slot = 0; slot < columns.size; slot += 1) look(slot)
  else for (const slot of new Set(filter.only.flatMap((id) => columns.slotsOf(id)))) look(slot)
  return { marks, total }
}

/** Throws `usage/time`. */
export function instantOf(moment: string | undefined): number | undefined {
  if (moment === undefined) return undefined
  const instant = parseInstant(moment)
  if (instant !== undefined) return instant
  throw new Failure('usage/time', `“${moment}” is no time; write it as in 2022-01-06 or 2022-01-06T09:30:00Z`)
}

function testsOf(columns: Columns, filter: IncidentFilter & AsOf, numbers: ReadonlySet<number> | undefined): Test[] {
  const { types, statuses, countries, killedMin, originsMin, box, near, without = [], from, to } = filter
  const { number, killed, origins, dayFrom, dayTo } = columns
  const gone = new Set(without.flatMap((id) => columns.slotsOf(id)))
  const oneOf = (column: 'type' | 'status' | 'country', names: readonly string[] | undefined): Test[] => {
    if (names === undefined) return []
    const codes = new Set(names.map((name) => columns.codeOf(column, name)))
    const own = columns[column]
    return [(slot) => codes.has(own[slot] ?? 0)]
  }
  const first = from === undefined ? undefined : dayNumber(dayOf(from))
  // The last day of a month or year that is given without one.
  const last = to === undefined ? undefined : dayNumber(dayOf(to).padEnd(10, '-99'))
  const at = (column: Float64Array, slot: number): number => column[slot] ?? 0
  return [
    knownAt(columns, instantOf(filter.asOf)),
    ...oneOf('type', types),
    ...oneOf('status', statuses),
    ...oneOf('country', countries),
    ...(first === undefined ? [] : [(slot: number) => at(dayTo, slot) >= first]),
    ...(last === undefined ? [] : [(slot: number) => at(dayFrom, slot) <= last && at(dayFrom, slot) > 0]),
    ...(killedMin === undefined ? [] : [(slot: number) => at(killed, slot) >= killedMin]),
    ...(originsMin === undefined ? [] : [(slot: number) => at(origins, slot) >= originsMin]),
    ...(box === undefined ? [] : [inBox(columns, box)]),
    ...(near === undefined ? [] : [inCircle(columns, near)]),
    ...(numbers === undefined ? [] : [(slot: number) => numbers.has(at(number, slot))]),
    ...(gone.size === 0 ? [] : [(slot: number) => !gone.has(slot)]),
  ]
}

function dayOf(time: string): string {
  instantOf(time)
  return time.trim().slice(0, 10)
}

function knownAt({ knownFrom, knownTo }: Columns, moment: number | undefined): Test {
  if (moment === undefined) return (slot) => knownTo[slot] === Number.POSITIVE_INFINITY
  return (slot) => (knownFrom[slot] ?? 0) <= moment && (knownTo[slot] ?? 0) > moment
}

/** What has no point has NaN, which is in no box and no circle. */
function inBox({ lat, lon }: Columns, { west, south, east, north }: NonNullable<IncidentFilter['box']>): Test {
  return (slot) => {
    const [x, y] = [lon[slot] ?? Number.NaN, lat[slot] ?? Number.NaN]
    return y >= south && y <= north && (west > east ? x >= west || x <= east : x >= west && x <= east)
  }
}

function inCircle({ lat, lon }: Columns, near: NonNullable<IncidentFilter['near']>): Test {
  const [toLat, toLon] = [radians(near.lat), radians(near.lon)]
  // A hair wider, since the place asked about may be that of an incident, and arithmetic rounds.
  const half = Math.min(Math.PI / 2, (near.radiusKm + 0.001) / (2 * earthRadiusKm))
  const most = Math.sin(half) ** 2
  return (slot) => {
    const [x, y] = [radians(lon[slot] ?? Number.NaN), radians(lat[slot] ?? Number.NaN)]
    return Math.sin((y - toLat) / 2) ** 2 + Math.cos(y) * Math.cos(toLat) * Math.sin((x - toLon) / 2) ** 2 <= most
  }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
