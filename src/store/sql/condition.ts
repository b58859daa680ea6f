/** Which incidents pass what is asked? Conditions on the columns of `incidents`. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { Failure, parseInstant } from '../../model/index.ts'
import type { AsOf, IncidentFilter } from '../query.ts'
import { nameQuestion, parseQuestion, type Question } from '../text/index.ts'
import { inBox, inCircle } from './area.ts'
import type { SqlEngine, WordColumn } from './engine.ts'
import { instantOf } from './read.ts'
import { forever, type Tables } from './tables.ts'

/** As asked, or when the latest merged report became known. */
export async function momentOf(db: Kysely<Tables>, { asOf }: AsOf): Promise<string> {
  const latest = async (): Promise<number | null> => {
    const known = db.selectFrom('merged_reports').select('known_at').orderBy('known_at', 'desc').limit(1)
    return (await known.executeTakeFirst())?.known_at ?? null
  }
  const moment = instantOf(asOf) ?? (await latest())
  return moment === null ? '' : new Date(moment).toISOString()
}

export function known({ asOf }: AsOf): RawBuilder<SqlBool> {
  const moment = instantOf(asOf)
  return moment === undefined ? sql`known_to = ${forever}` : sql`known_from <= ${moment} and known_to > ${moment}`
}

/** The same, of rows that another condition finds: a sign keeps the engine from looking at all that is known at the moment instead. */
export function knownRows({ asOf }: AsOf): RawBuilder<SqlBool> {
  const moment = instantOf(asOf)
  return moment === undefined ? sql`+known_to = ${forever}` : sql`+known_from <= ${moment} and +known_to > ${moment}`
}

/** Whether its place is what an incident is found by. */
export const isByPlace = ({ near, box }: IncidentFilter): boolean => near !== undefined || box !== undefined

/** Reports that are known at the moment. */
export function reportsKnown({ asOf }: AsOf): RawBuilder<SqlBool> {
  const moment = instantOf(asOf)
  return moment === undefined ? sql`1 = 1` : sql`known_at <= ${moment}`
}

export function conditionsOf(engine: SqlEngine, query: IncidentFilter): RawBuilder<SqlBool>[] {
  return [...plainConditionsOf(engine, query), ...wordConditionsOf(engine, query)]
}

/** Those that no index of texts is asked for. */
export function plainConditionsOf(engine: SqlEngine, query: IncidentFilter): RawBuilder<SqlBool>[] {
  const { near, box, types, status, countries, minKilled, minOrigins, only, without = [], outlets } = query
  const oneOf = (column: string, values: readonly string[] | undefined): RawBuilder<SqlBool>[] => {
    if (values === undefined) return []
    return values.length === 0 ? [sql`1 = 0`] : [sql`${sql.ref(column)} in (${sql.join([...values])})`]
  }
  return [
    isByPlace(query) ? knownRows(query) : known(query),
    ...daysOf(query),
    ...(near === undefined ? [] : [inCircle(near)]),
    ...(box === undefined ? [] : [inBox(box)]),
    ...(query.isPlaced === undefined ? [] : [placed(engine, query.isPlaced)]),
    ...oneOf('id', only),
    ...(without.length === 0 ? [] : [sql<SqlBool>`id not in (${sql.join([...without])})`]),
    ...oneOf('type', types),
    ...oneOf('status', status),
    ...oneOf('country', countries),
    ...(minKilled === undefined ? [] : [sql<SqlBool>`killed >= ${wholeOf(minKilled)}`]),
    ...(minOrigins === undefined ? [] : [sql<SqlBool>`origins >= ${wholeOf(minOrigins)}`]),
    ...(outlets === undefined ? [] : [ofOutlets(outlets)]),
  ]
}

/** `among` is a table whose numbers alone are looked for; the index of texts need not go through others. */
export function wordConditionsOf(
  engine: SqlEngine,
  query: IncidentFilter,
  among?: RawBuilder<unknown>,
): RawBuilder<SqlBool>[] {
  const { party, source, text, asOf } = query
  // Words may be in most versions that there ever were: what is known at a moment, or on some days, is found first.
  const isFewer = asOf !== undefined || query.from !== undefined || query.to !== undefined || isByPlace(query)
  const number = isFewer ? sql`+number` : sql`number`
  const which = asOf === undefined ? 'open' : 'all'
  const holds = (question: Question, column?: WordColumn): RawBuilder<SqlBool> =>
    engine.isOneOf(number, engine.incidentsWith(question, which, { column, among }))
  const named = (name: string | undefined, column: WordColumn): RawBuilder<SqlBool>[] => {
    if (name === undefined) return []
    const question = nameQuestion(name)
    return question === undefined ? [sql`1 = 0`] : [holds(question, column)]
  }
  return [
    ...named(party, 'party'),
    ...named(source, 'source'),
    ...(text === undefined ? [] : [holds(parseQuestion(text))]),
  ]
}

/** A point, or the middle of a province, which stands in the JSON alone. */
function placed(engine: SqlEngine, isPlaced: boolean): RawBuilder<SqlBool> {
  const part = (name: string) => engine.jsonPart('incident', ['place', name])
  const inProvince = sql`exists (select 1 from incident_bodies b where b.number = incidents.number
    and ${part('precision')} = 'admin' and ${part('lat')} is not null)`
  return isPlaced ? sql`(lat is not null or ${inProvince})` : sql`(lat is null and not ${inProvince})`
}

function ofOutlets(outlets: readonly string[]): RawBuilder<SqlBool> {
  if (outlets.length === 0) return sql`1 = 0`
  return sql`number in (select v.number from incident_values v join facet_values f on f.number = v.value
    where f.facet = 'source' and f.value in (${sql.join([...outlets])}))`
}

function wholeOf(value: number): number {
  if (Number.isSafeInteger(value)) return value
  throw new Failure('usage/argument', `a number is whole, not ${value}`)
}

/** Incidents without a day are in no span of days. */
function daysOf({ from, to }: IncidentFilter): RawBuilder<SqlBool>[] {
  const first = from === undefined ? undefined : dayOf(from)
  const last = to === undefined ? undefined : dayOf(to)
  return [
    ...(first === undefined ? [] : [sql<SqlBool>`day_to >= ${first}`]),
    // The last day of a month or year that is given without one.
    ...(last === undefined ? [] : [sql<SqlBool>`day_from <= ${last.padEnd(10, '-99')} and day_from <> ''`]),
  ]
}

function dayOf(time: string): string {
  instantOf(time)
  return time.trim().slice(0, 10)
}

/** A moment or a day meant whole: the first instant after it. */
export function endOf(time: string): number {
  const start = instantOf(time) ?? 0
  const text = time.trim()
  if (text.length > 10) return start
  const [year = 0, month = 1, day] = text.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 1) : (parseInstant(text) ?? 0) + 86_400_000
}
