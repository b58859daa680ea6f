/**
 * What lies close together on a map? Incidents that pass, gathered in marks that stand at least so far apart: counted whole, however many
 * there are, so that what a map shows is what the list holds.
 */
import type { Box } from '../ledger.ts'
import type { Columns } from './columns.ts'
import type { Passing } from './pass.ts'

/** Incidents that are one mark. */
export interface Cluster {
  /** The middle of them, degrees. */
  readonly lat: number
  readonly lon: number
  readonly incidents: number
  readonly killed: number
  /** What they span. */
  readonly box: Box
  /** The slot of the weightiest. */
  readonly slot: number
}

export interface ClusterOptions {
  /** Degrees of latitude below which two marks become one; of longitude as many as are as long there. */
  readonly apart: number
  /** Only marks that may be seen in this window. */
  readonly within?: Box
}

/** A square of the grid in which incidents are gathered first, half as wide as marks stand apart. */
interface Square {
  readonly row: number
  readonly column: number
  incidents: number
  killed: number
  latSum: number
  lonSum: number
  west: number
  south: number
  east: number
  north: number
  slot: number
  isTaken: boolean
}

/** Squares beside each other in one row at the most: the Earth in hundredths of a degree. */
const columnsMax = 1_000_000

/** How many degrees of longitude are as long as one of latitude; near the poles a map has no room for more. */
const stretchAt = (lat: number): number => 1 / Math.max(0.2, Math.cos((lat * Math.PI) / 180))

export function clustersOf(columns: Columns, passing: Passing, { apart, within }: ClusterOptions): Cluster[] {
  const squares = squaresOf(columns, passing, apart / 2, within)
  // The fullest first, so that what lies around a town joins the town.
  const seeds = [...squares.values()].sort((a, b) => b.incidents - a.incidents || a.row - b.row || a.column - b.column)
  const clusters: Cluster[] = []
  for (const seed of seeds) {
    if (seed.isTaken) continue
    const members = around(squares, seed, apart)
    for (const member of members) member.isTaken = true
    clusters.push(joined(columns, members))
  }
  return clusters
}

function squaresOf(
  { size, pinLat, pinLon, killed, weight }: Columns,
  { marks }: Passing,
  side: number,
  within: Box | undefined,
): Map<number, Square> {
  const squares = new Map<number, Square>()
  const isSeen = within === undefined ? () => true : seenIn(within, side)
  for (let slot = 0; slot < size; slot += 1) {
    const [lat, lon] = [pinLat[slot] ?? Number.NaN, pinLon[slot] ?? Number.NaN]
    if (marks[slot] === 0 || Number.isNaN(lat) || !isSeen(lat, lon)) continue
    const row = Math.floor(lat / side)
    const column = Math.floor(lon / (side * stretchAt((row + 0.5) * side)))
    const key = row * columnsMax + column
    const square = squares.get(key) ?? emptySquare(row, column, slot)
    if (square.incidents === 0) squares.set(key, square)
    square.incidents += 1
    square.killed += killed[slot] ?? 0
    square.latSum += lat
    square.lonSum += lon
    square.west = Math.min(square.west, lon)
    square.east = Math.max(square.east, lon)
    square.south = Math.min(square.south, lat)
    square.north = Math.max(square.north, lat)
    if ((weight[slot] ?? 0) > (weight[square.slot] ?? 0)) square.slot = slot
  }
  return squares
}

function emptySquare(row: number, column: number, slot: number): Square {
  const [most, least] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return {
    ...{ row, column, slot, incidents: 0, killed: 0, latSum: 0, lonSum: 0, isTaken: false },
    ...{ west: most, south: most, east: least, north: least },
  }
}

/** A little more than the window, so that no mark that is seen is cut by its edge. */
function seenIn({ west, south, east, north }: Box, side: number): (lat: number, lon: number) => boolean {
  const room = 4 * side
  const isAcross = west > east
  return (lat, lon) => {
    if (lat < south - room || lat > north + room) return false
    const wide = room * stretchAt(lat)
    return isAcross ? lon >= west - wide || lon <= east + wide : lon >= west - wide && lon <= east + wide
  }
}

/** The squares that are not part of a mark yet, and whose middle lies so close to the seed's. */
function around(squares: ReadonlyMap<number, Square>, seed: Square, apart: number): Square[] {
  const found: Square[] = []
  const side = apart / 2
  const [lat, lon] = [seed.latSum / seed.incidents, seed.lonSum / seed.incidents]
  const stretch = stretchAt(lat)
  for (let row = seed.row - 2; row <= seed.row + 2; row += 1) {
    const wide = side * stretchAt((row + 0.5) * side)
    const middle = Math.floor(lon / wide)
    const reach = Math.ceil((apart * stretch) / wide)
    for (let column = middle - reach; column <= middle + reach; column += 1) {
      const square = squares.get(row * columnsMax + column)
      if (square === undefined || square.isTaken) continue
      const north = square.latSum / square.incidents - lat
      const east = (square.lonSum / square.incidents - lon) / stretch
      if (square === seed || north * north + east * east < apart * apart) found.push(square)
    }
  }
  return found
}

function joined({ weight }: Columns, members: readonly Square[]): Cluster {
  const sum = (of: (square: Square) => number): number => members.reduce((all, square) => all + of(square), 0)
  const incidents = sum((square) => square.incidents)
  const weightiest = members.reduce((best, square) => {
    return (weight[square.slot] ?? 0) > (weight[best.slot] ?? 0) ? square : best
  })
  return {
    lat: sum(({ latSum }) => latSum) / incidents,
    lon: sum(({ lonSum }) => lonSum) / incidents,
    incidents,
    killed: sum(({ killed }) => killed),
    box: {
      west: Math.min(...members.map(({ west }) => west)),
      south: Math.min(...members.map(({ south }) => south)),
      east: Math.max(...members.map(({ east }) => east)),
      north: Math.max(...members.map(({ north }) => north)),
    },
    slot: weightiest.slot,
  }
}
