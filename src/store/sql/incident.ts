/** How are incidents found? By columns and indexes over what was known from one moment to the next. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Claim, Incident } from '../../model/index.ts'
import { Failure, parseInstant } from '../../model/index.ts'
import type { AsOf, IncidentOrder, IncidentPage, IncidentQuery, IncidentVersion, LedgerQueries } from '../query.ts'
import { nameQuestion, parseQuestion } from '../text/index.ts'
import { inBox, inCircle } from './area.ts'
import { inChunks } from './chunk.ts'
import type { SqlEngine, WordColumn } from './engine.ts'
import { pageSize, parseCursor, renderCursor } from './page.ts'
import { type Damaged, instantOf, parseJson } from './read.ts'
import { forever, type Tables } from './tables.ts'

type IncidentQueries = Pick<LedgerQueries, 'incidents' | 'incident' | 'incidentVersions' | 'claimsOfIncident'>

/** How often an id is followed to the one that it was joined to: more than ledgers have shown, and an end for a circle. */
const joinsMax = 32

interface Context {
  readonly db: Kysely<Tables>
  readonly engine: SqlEngine
  readonly damaged: Damaged
}

export function incidentQueries(db: Kysely<Tables>, engine: SqlEngine, damaged: Damaged): IncidentQueries {
  const context = { db, engine, damaged }
  return {
    incidents: (query = {}) => findPage(context, query),
    incident: (id, options = {}) => findOne(context, id, options),
    incidentVersions: (id) => findVersions(context, id),
    async claimsOfIncident(id, options = {}) {
      const incident = await findOne(context, id, options)
      if (incident === undefined) return []
      const rows = await inChunks(incident.claims, (some) =>
        db.selectFrom('claims').select(['id', 'claim']).where('id', 'in', some).execute(),
      )
      const byId = new Map(rows.map((row) => [row.id, parseJson<Claim>(row.claim, damaged)]))
      return incident.claims.flatMap((claim) => byId.get(claim) ?? [])
    },
  }
}

const columns = { weight: 'weight', day: 'day_from', updated: 'known_from' } as const

async function findPage(context: Context, query: IncidentQuery): Promise<IncidentPage> {
  const { db, damaged } = context
  const order = orderOf(query.order)
  const limit = pageSize(query.limit)
  const column = columns[order]
  const conditions = conditionsOf(context, query)
  const where = sql.join(conditions, sql` and `)
  const after = query.after === undefined ? undefined : parseCursor(order, query.after)
  const later =
    after === undefined
      ? sql``
      : sql`and (${sql.ref(column)} < ${after.value} or (${sql.ref(column)} = ${after.value} and id > ${after.id}))`
  const page = sql<{ id: string; value: number | string; incident: string }>`
    select id, ${sql.ref(column)} as value, incident from incidents where number in (
      select number from incidents where ${where} ${later}
      order by ${sql.ref(column)} desc, id limit ${limit + 1})
    order by ${sql.ref(column)} desc, id`
  const { rows } = await page.execute(db)
  const counted = await sql<{ total: number }>`select count(*) as total from incidents where ${where}`.execute(db)
  const asOf = await momentOf(db, query)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    incidents: shown.map(({ incident }) => ({ ...parseJson<Incident>(incident, damaged), asOf })),
    ...(rows.length > limit && last !== undefined ? { next: renderCursor(order, last) } : {}),
    total: Number(counted.rows[0]?.total ?? 0),
    asOf,
  }
}

function orderOf(order: IncidentOrder | undefined): IncidentOrder {
  if (order === undefined) return 'weight'
  if (Object.hasOwn(columns, order)) return order
  throw new Failure('usage/argument', `incidents are ordered by ${Object.keys(columns).join(', ')}`)
}

/** As asked, or when the latest merged report became known. */
async function momentOf(db: Kysely<Tables>, { asOf }: AsOf): Promise<string> {
  const latest = async (): Promise<number | null> => {
    const known = db.selectFrom('merged_reports').select('known_at').orderBy('known_at', 'desc').limit(1)
    return (await known.executeTakeFirst())?.known_at ?? null
  }
  const moment = instantOf(asOf) ?? (await latest())
  return moment === null ? '' : new Date(moment).toISOString()
}

function known({ asOf }: AsOf): RawBuilder<SqlBool> {
  const moment = instantOf(asOf)
  return moment === undefined ? sql`known_to = ${forever}` : sql`known_from <= ${moment} and known_to > ${moment}`
}

function conditionsOf({ engine }: Context, query: IncidentQuery): RawBuilder<SqlBool>[] {
  const { near, box, types, party, source, status, country, text, minKilled, only, without = [] } = query
  const named = (name: string | undefined, column: WordColumn): RawBuilder<SqlBool>[] => {
    if (name === undefined) return []
    const question = nameQuestion(name)
    return question === undefined ? [sql`1 = 0`] : [sql`number in ${engine.incidentsWith(question, column)}`]
  }
  const oneOf = (column: string, values: readonly string[] | undefined): RawBuilder<SqlBool>[] => {
    if (values === undefined) return []
    return values.length === 0 ? [sql`1 = 0`] : [sql`${sql.ref(column)} in (${sql.join([...values])})`]
  }
  return [
    known(query),
    ...daysOf(query),
    ...(near === undefined ? [] : [inCircle(near)]),
    ...(box === undefined ? [] : [inBox(box)]),
    ...oneOf('id', only),
    ...(without.length === 0 ? [] : [sql<SqlBool>`id not in (${sql.join([...without])})`]),
    ...oneOf('type', types),
    ...oneOf('status', status),
    ...(country === undefined ? [] : [sql<SqlBool>`country = ${country}`]),
    ...(minKilled === undefined ? [] : [sql<SqlBool>`killed >= ${wholeOf(minKilled)}`]),
    ...named(party, 'party'),
    ...named(source, 'source'),
    ...(text === undefined ? [] : [sql<SqlBool>`number in ${engine.incidentsWith(parseQuestion(text))}`]),
  ]
}

function wholeOf(value: number): number {
  if (Number.isSafeInteger(value)) return value
  throw new Failure('usage/argument', `a number of people is whole, not ${value}`)
}

/** Incidents without a day are in no span of days. */
function daysOf({ from, to }: IncidentQuery): RawBuilder<SqlBool>[] {
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

async function findOne(context: Context, id: string, options: AsOf): Promise<Incident | undefined> {
  const { db, damaged } = context
  let asked = id
  for (let joins = 0; joins < joinsMax; joins += 1) {
    const found = await sql<{ incident: string }>`
      select incident from incidents where id = ${asked} and ${known(options)}`.execute(db)
    const [row] = found.rows
    if (row !== undefined) return { ...parseJson<Incident>(row.incident, damaged), asOf: await momentOf(db, options) }
    const moment = instantOf(options.asOf) ?? forever
    const joined = db.selectFrom('former_ids').select('id').where('former', '=', asked)
    const latest = joined.where('known_from', '<=', moment).orderBy('known_from', 'desc').orderBy('id')
    const next = await latest.limit(1).executeTakeFirst()
    if (next === undefined) return undefined
    asked = next.id
  }
  return undefined
}

async function findVersions({ db, damaged }: Context, id: string): Promise<readonly IncidentVersion[]> {
  const versions = db.selectFrom('incidents').select(['known_from', 'known_to', 'incident']).where('id', '=', id)
  const rows = await versions.orderBy('known_from').execute()
  return rows.map(({ known_from, known_to, incident }) => {
    const knownFrom = new Date(known_from).toISOString()
    return {
      knownFrom,
      ...(known_to === forever ? {} : { knownTo: new Date(known_to).toISOString() }),
      incident: { ...parseJson<Incident>(incident, damaged), asOf: knownFrom },
    }
  })
}

/** A moment or a day meant whole: the first instant after it. */
export function endOf(time: string): number {
  const start = instantOf(time) ?? 0
  const text = time.trim()
  if (text.length > 10) return start
  const [year = 0, month = 1, day] = text.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 1) : (parseInstant(text) ?? 0) + 86_400_000
}
