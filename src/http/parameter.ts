/** Which parameters do questions share? One schema each, and what a question makes of them. */
import type { Static } from 'typebox'
import { Type } from 'typebox'
import type { IncidentFilter } from '../app/desk/index.ts'
import { Failure, limits, parseInstant } from '../model/index.ts'

/** A name or some words; long ones are refused before anything is done with them. */
const short = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 200, description }))
const list = (description: string, pattern: string) =>
  Type.Optional(Type.Array(Type.String({ pattern, maxLength: 40 }), { maxItems: 50, description }))
const day = (description: string) => Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description }))
const decimal = '-?\\d{1,3}(?:\\.\\d{1,9})?'

/** Milliseconds; for ever, where no moment is asked for. Throws `usage/time`. */
export function instantOf(moment: string | undefined): number {
  if (moment === undefined) return Number.POSITIVE_INFINITY
  const instant = parseInstant(moment)
  if (instant !== undefined) return instant
  throw new Failure('usage/time', `“${moment}” is no time; write it as in 2022-01-06 or 2022-01-06T09:30:00Z`)
}

/** What a question in words may hold besides words. */
export const operators = '`"…"` asks for a phrase, `word*` for a beginning, `OR` for either, `NOT` or `-` for neither'

export const asOf = {
  asOf: Type.Optional(
    Type.String({
      maxLength: 40,
      description: 'what was known at this moment, ISO 8601; otherwise at the latest report',
    }),
  ),
}

/** Rows of a page where nobody says how many. */
const PAGE_ROWS_DEFAULT = 100

export const paging = {
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: limits.pageRowsMax,
      default: PAGE_ROWS_DEFAULT,
      description: 'rows of a page',
    }),
  ),
  after: Type.Optional(Type.String({ maxLength: 2000, description: '`next` of the page before' })),
}

export const offset = {
  offset: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 10_000_000,
      default: 0,
      description: 'rows that are left out before the page',
    }),
  ),
}

/** Around a point where nobody says how far: a city and what lies about it. */
const RADIUS_KM_DEFAULT = 50

export const boxParameter = (description: string) =>
  Type.Optional(Type.String({ pattern: `^${decimal}(?:,${decimal}){3}$`, maxLength: 80, description }))

export const outlet = {
  outlet: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      maxItems: 50,
      description: 'publishers of its reports, each by its name as it is written; several mean any of them',
    }),
  ),
}

export const incidentFilter = {
  from: day('the event ended on or after this day'),
  to: day('the event began on or before this day'),
  near: Type.Optional(
    Type.String({
      pattern: `^${decimal},${decimal}$`,
      description: 'LAT,LON in degrees; with `radius`',
      maxLength: 40,
    }),
  ),
  radius: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      maximum: 20_040,
      default: RADIUS_KM_DEFAULT,
      description: 'kilometres around `near`',
    }),
  ),
  box: boxParameter('WEST,SOUTH,EAST,NORTH in degrees; west may be greater than east'),
  placed: Type.Optional(
    Type.Boolean({ description: 'whether it is placed more closely than in a country, and so on the map' }),
  ),
  type: list('PLOVER types and EXPLOSION, FIRE, ACCIDENT, DISASTER, DISRUPTION; several mean any of them', '^[A-Z]+$'),
  status: list('how well it stands: reported, corroborated, contested, denied, retracted', '^[a-z]+$'),
  country: list('ISO 3166-1 alpha-3', '^[A-Z]{3}$'),
  party: short("whole words of a party's name, one after the other, in any case; or its country or sector code"),
  source: short(
    'whole words of the name of a publisher, or of whoever is cited for a figure, one after the other, in any case',
  ),
  ...outlet,
  text: short(`words that title, names or cited sentences hold; ${operators}`),
  killedMin: Type.Optional(Type.Integer({ minimum: 0, description: 'at least so many killed' })),
  originsMin: Type.Optional(Type.Integer({ minimum: 0, description: 'at least so many independent origins' })),
}

const filterSchema = Type.Object(incidentFilter)
type FilterParameters = Static<typeof filterSchema>

/** The filter that the parameters mean. Throws `request/invalid` where a place is not on the Earth. */
export function filterOf(query: FilterParameters): IncidentFilter {
  const { from, to, near, radius, box, type, status, country, party, source, text } = query
  return withoutUndefined({
    from,
    to,
    near: near === undefined ? undefined : circleOf(near, radius ?? RADIUS_KM_DEFAULT),
    box: box === undefined ? undefined : boxOf(box),
    isPlaced: query.placed,
    types: type,
    statuses: status,
    countries: country,
    party,
    source,
    outlets: query.outlet,
    text,
    killedMin: query.killedMin,
    originsMin: query.originsMin,
  })
}

function circleOf(near: string, radiusKm: number): NonNullable<IncidentFilter['near']> {
  const [lat = 0, lon = 0] = near.split(',').map(Number)
  checkPoint(lat, lon, 'near')
  return { lat, lon, radiusKm }
}

export function boxOf(box: string): NonNullable<IncidentFilter['box']> {
  const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number)
  checkPoint(south, west, 'box')
  checkPoint(north, east, 'box')
  if (south > north) throw new Failure('request/invalid', 'box: its south is north of its north')
  return { west, south, east, north }
}

function checkPoint(lat: number, lon: number, parameter: string): void {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return
  throw new Failure('request/invalid', `${parameter}: latitudes are from -90 to 90 and longitudes from -180 to 180`)
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Only what was given, as exact optional properties want it. */
export function withoutUndefined<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<Defined<T>>
}

/** `asOf` and the page. */
export function pageOfQuery(query: { asOf?: string; limit?: number; after?: string }): {
  asOf?: string
  after?: string
  limit: number
} {
  const { asOf: moment, limit, after } = query
  return { ...withoutUndefined({ asOf: moment, after }), limit: limit ?? PAGE_ROWS_DEFAULT }
}
