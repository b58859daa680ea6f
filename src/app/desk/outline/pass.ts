/** Which versions pass a filter? The same as the store's conditions, on columns. */
import { Failure, parseInstant } from '../../../model/index.ts'
import type { AsOf, IncidentFilter } from '../ledger.ts'
import { type Columns, dayNumber } from './columns.ts'

export interface Passing {
  /** 1 for each slot that passes. */
  readonly marks: Uint8Array
  readonly total: number
}

const earthRadiusKm = 6371.0088

/** What a filter asks for that stands in no column. */
export interface Named {
  /** For each question in words the numbers of the versions that hold what it asks for. */
  readonly held: readonly (readonly number[])[]
  /** For each question of values their numbers, of which a version must have one. */
  readonly values: readonly (readonly number[])[]
}

export function passing(columns: Columns, filter: IncidentFilter & AsOf, named: Named): Passing {
  const marks = new Uint8Array(columns.size)
  if (filter.only === undefined) marks.fill(1)
  else for (const slot of filter.only.flatMap((id) => columns.slotsOf(id))) marks[slot] = 1
  // One column after the other in a plain loop each: an engine makes such loops fast while it runs them for the first time.
  for (const narrow of narrowings(columns, filter, named)) narrow(marks)
  return { marks, total: marks.reduce((sum, mark) => sum + mark, 0) }
}

/** Throws `usage/time`. */
export function instantOf(moment: string | undefined): number | undefined {
  if (moment === undefined) return undefined
  const instant = parseInstant(moment)
  if (instant !== undefined) return instant
  throw new Failure('usage/time', `“${moment}” is no time; write it as in 2022-01-06 or 2022-01-06T09:30:00Z`)
}

/** Takes the mark from each slot that does not pass. */
type Narrow = (marks: Uint8Array) => void

function narrowings(columns: Columns, filter: IncidentFilter & AsOf, { held, values }: Named): readonly Narrow[] {
  const { types, statuses, countries, killedMin, originsMin, box, near, without = [], from, to } = filter
  const { killed, origins, dayFrom, dayTo } = columns
  const oneOf = (column: 'type' | 'status' | 'country', names: readonly string[] | undefined): Narrow[] =>
    names === undefined ? [] : [among(columns[column], new Set(names.map((name) => columns.codeOf(column, name))))]
  return [
    ...known(columns, instantOf(filter.asOf)),
    ...oneOf('type', types),
    ...oneOf('status', statuses),
    ...oneOf('country', countries),
    ...(from === undefined ? [] : [between(dayTo, dayNumber(dayOf(from)), most)]),
    // The last day of a month or year that is given without one.
    ...(to === undefined ? [] : [between(dayFrom, 1, dayNumber(dayOf(to).padEnd(10, '-99')))]),
    ...(killedMin === undefined ? [] : [between(killed, killedMin, most)]),
    ...(originsMin === undefined ? [] : [between(origins, originsMin, most)]),
    ...(box === undefined ? [] : inBox(columns, box)),
    ...(near === undefined ? [] : [inCircle(columns, near)]),
    ...(filter.isPlaced === undefined ? [] : [placed(columns, filter.isPlaced)]),
    ...values.map((numbers) => valued(columns, numbers)),
    ...held.map((numbers) => numbered(columns, numbers)),
    (marks) => {
      for (const id of without) for (const slot of columns.slotsOf(id)) marks[slot] = 0
    },
  ]
}

const most = Number.POSITIVE_INFINITY

/** Both included; what is not a number lies between none. */
function between(column: Float64Array, low: number, high: number): Narrow {
  return (marks) => {
    for (let slot = 0; slot < marks.length; slot += 1) {
      const value = column[slot] ?? 0
      if (!(value >= low && value <= high)) marks[slot] = 0
    }
  }
}

function among(column: Uint16Array, codes: ReadonlySet<number>): Narrow {
  const isIn = new Uint8Array(1 + column.reduce((greatest, code) => Math.max(greatest, code), 0))
  for (const code of codes) if (code >= 0) isIn[code] = 1
  return (marks) => {
    for (let slot = 0; slot < marks.length; slot += 1) if (isIn[column[slot] ?? 0] === 0) marks[slot] = 0
  }
}

function numbered({ number, size }: Columns, numbers: readonly number[]): Narrow {
  const own = number.subarray(0, size)
  const isIn = new Uint8Array(1 + own.reduce((greatest, one) => Math.max(greatest, one), 0))
  for (const one of numbers) isIn[one] = 1
  return (marks) => {
    for (let slot = 0; slot < marks.length; slot += 1) if (isIn[own[slot] ?? 0] === 0) marks[slot] = 0
  }
}

function placed({ pinLat }: Columns, isPlaced: boolean): Narrow {
  return (marks) => {
    for (let slot = 0; slot < marks.length; slot += 1) if (Number.isNaN(pinLat[slot]) === isPlaced) marks[slot] = 0
  }
}

function valued({ valueStart, values, valueMax }: Columns, wanted: readonly number[]): Narrow {
  const isIn = new Uint8Array(valueMax + 1)
  for (const value of wanted) isIn[value] = 1
  return (marks) => {
    for (let slot = 0; slot < marks.length; slot += 1) {
      if (marks[slot] === 0) continue
      const end = valueStart[slot + 1] ?? 0
      let has = 0
      for (let at = valueStart[slot] ?? 0; at < end; at += 1) has |= isIn[values[at] ?? 0] ?? 0
      marks[slot] = has
    }
  }
}

function dayOf(time: string): string {
  instantOf(time)
  return time.trim().slice(0, 10)
}

function known({ knownFrom, knownTo }: Columns, moment: number | undefined): Narrow[] {
  if (moment === undefined) return [between(knownTo, most, most)]
  // Moments are whole milliseconds.
  return [between(knownFrom, Number.NEGATIVE_INFINITY, moment), between(knownTo, moment + 1, most)]
}

function inBox({ lat, lon }: Columns, { west, south, east, north }: NonNullable<IncidentFilter['box']>): Narrow[] {
  if (west <= east) return [between(lat, south, north), between(lon, west, east)]
  const across: Narrow = (marks) => {
    for (let slot = 0; slot < marks.length; slot += 1) {
      const value = lon[slot] ?? Number.NaN
      if (!(value >= west || value <= east)) marks[slot] = 0
    }
  }
  return [between(lat, south, north), across]
}

function inCircle({ lat, lon }: Columns, near: NonNullable<IncidentFilter['near']>): Narrow {
  const [toLat, toLon] = [radians(near.lat), radians(near.lon)]
  // A hair wider, since the place asked about may be that of an incident, and arithmetic rounds.
  const half = Math.min(Math.PI / 2, (near.radiusKm + 0.001) / (2 * earthRadiusKm))
  const farthest = Math.sin(half) ** 2
  return (marks) => {
    for (let slot = 0; slot < marks.length; slot += 1) {
      if (marks[slot] === 0) continue
      const [x, y] = [radians(lon[slot] ?? Number.NaN), radians(lat[slot] ?? Number.NaN)]
      const distance = Math.sin((y - toLat) / 2) ** 2 + Math.cos(y) * Math.cos(toLat) * Math.sin((x - toLon) / 2) ** 2
      if (!(distance <= farthest)) marks[slot] = 0
    }
  }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
