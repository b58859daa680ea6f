/** Which incidents lie in a circle or box? Those of the square degrees that it touches, and of them those within. */
import { type RawBuilder, sql } from 'kysely'
import { Failure } from '../../model/index.ts'
import type { Box, Circle } from '../query.ts'

const earthRadiusKm = 6371.0088
const kmPerDegree = (Math.PI * earthRadiusKm) / 180
const halfCircumferenceKm = Math.PI * earthRadiusKm

/** Rows of square degrees that are looked up one by one; an area of more rows is compared with every point. */
const rowsMax = 24

function checkDegrees(values: readonly number[], bounds: readonly number[]): void {
  const isWithin = values.every((value, index) => Math.abs(value) <= (bounds[index] ?? 0))
  if (!isWithin)
    throw new Failure('usage/argument', 'a place is 90 degrees north or south and 180 east or west at the most')
}

/** @throws Failure `usage/argument` for degrees that are none */
export function inBox(box: Box): RawBuilder<boolean> {
  const { west, south, east, north } = box
  checkDegrees([west, south, east, north], [180, 90, 180, 90])
  if (south > north) throw new Failure('usage/argument', 'the south of a box is not north of its north')
  const across = west > east ? sql`(lon >= ${west} or lon <= ${east})` : sql`lon between ${west} and ${east}`
  return sql<boolean>`(${cellsOf(box)} and lat between ${south} and ${north} and ${across})`
}

/** @throws Failure `usage/argument` for degrees that are none, or a radius that is none */
export function inCircle({ lat, lon, radiusKm }: Circle): RawBuilder<boolean> {
  checkDegrees([lat, lon], [90, 180])
  if (!(radiusKm >= 0)) throw new Failure('usage/argument', 'a radius is a number of kilometres')
  if (radiusKm >= halfCircumferenceKm) return sql<boolean>`lat is not null`
  // A hair wider, since the place asked about may be that of an incident, and arithmetic rounds.
  const half = Math.min(Math.PI / 2, (radiusKm + 0.001) / (2 * earthRadiusKm))
  const distance = sql`(pow(sin(radians(lat - ${lat}) / 2), 2)
    + cos(radians(lat)) * ${Math.cos((lat * Math.PI) / 180)} * pow(sin(radians(lon - ${lon}) / 2), 2))`
  return sql<boolean>`(${cellsOf(boxAround({ lat, lon, radiusKm }))} and lat is not null
    and ${distance} <= ${Math.sin(half) ** 2})`
}

function boxAround({ lat, lon, radiusKm }: Circle): Box {
  const reach = (radiusKm + 1) / kmPerDegree
  const south = Math.max(-90, lat - reach)
  const north = Math.min(90, lat + reach)
  if (lat - reach <= -90 || lat + reach >= 90) return { west: -180, south, east: 180, north }
  const sine = Math.sin((reach * Math.PI) / 180) / Math.cos((lat * Math.PI) / 180)
  if (sine >= 1) return { west: -180, south, east: 180, north }
  const wide = (Math.asin(sine) * 180) / Math.PI
  return { west: wrapped(lon - wide), south, east: wrapped(lon + wide), north }
}

const wrapped = (lon: number): number => (lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon)

function cellsOf({ west, south, east, north }: Box): RawBuilder<boolean> {
  const rows = Array.from(
    { length: Math.floor(north) - Math.floor(south) + 1 },
    (_, index) => Math.floor(south) + index,
  )
  if (rows.length > rowsMax) return sql<boolean>`cell is not null`
  const columns: readonly (readonly [number, number])[] =
    west > east
      ? [
          [column(west), 359],
          [0, column(east)],
        ]
      : [[column(west), column(east)]]
  // A point on 180 degrees east lies in the cells of 180 west.
  const dateLine: readonly (readonly [number, number])[] = east >= 180 || west >= 180 ? [[0, 0]] : []
  const ranges = rows.flatMap((row) =>
    [...columns, ...dateLine].map(([from, to]) => {
      const first = (row + 90) * 360
      return sql`cell between ${first + from} and ${first + to}`
    }),
  )
  return sql<boolean>`(${sql.join(ranges, sql` or `)})`
}

const column = (lon: number): number => Math.min(359, Math.floor(lon) + 180)
