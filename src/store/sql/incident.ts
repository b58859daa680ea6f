/** How are incidents found? By columns and indexes over what was known from one moment to the next. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Claim, Incident } from '../../model/index.ts'
import { Failure } from '../../model/index.ts'
import type { AsOf, IncidentOrder, IncidentPage, IncidentQuery, IncidentVersion, LedgerQueries } from '../query.ts'
import { bodiesOf } from './body.ts'
import { chunked } from './chunk.ts'
import { conditionsOf, isByPlace, knownRows, momentOf, plainConditionsOf, wordConditionsOf } from './condition.ts'
import type { SqlEngine } from './engine.ts'
import { type Damaged, parseJson } from './json.ts'
import { type PageEnd, pageOffset, pageSize, parseCursor, renderCursor } from './page.ts'
import { claimsOfReports, instantOf } from './read.ts'
import { forever, type Tables } from './tables.ts'

type IncidentQueries = Pick<LedgerQueries, 'incidents' | 'incident' | 'incidentVersions' | 'claimsOfIncident'>

/** How often an id is followed to the one that it was joined to: more than ledgers have shown, and an end for a circle. */
const joinsMax = 32

/** Reports whose claims are read at once. */
const reportsAtOnce = 500

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
      // As they now are: a later reader may have read what an earlier one did not.
      const kept = await Promise.all(
        [...chunked(incident.reports, reportsAtOnce)].map((some) => claimsOfReports(db, some, damaged)),
      )
      const claims = kept.flatMap((byReport) => [...byReport.values()].flat())
      const byId = new Map(claims.map((json) => parseJson<Claim>(json, damaged)).map((claim) => [claim.id, claim]))
      return incident.claims.flatMap((claim) => byId.get(claim) ?? [])
    },
  }
}

const columns = { weight: 'weight', day: 'day_from', updated: 'known_from' } as const

async function findPage(context: Context, query: IncidentQuery): Promise<IncidentPage> {
  const { db } = context
  const order = orderOf(query.order)
  const limit = pageSize(query.limit)
  const after = query.after === undefined ? undefined : parseCursor(order, query.after)
  const { rows, total } = await findRows(context, query, { column: columns[order], after, limit: limit + 1 })
  const asOf = await momentOf(db, query)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    incidents: (await incidentsOf(context, shown)).map((incident) => ({ ...incident, asOf })),
    ...(rows.length > limit && last !== undefined ? { next: renderCursor(order, last) } : {}),
    total,
    asOf,
  }
}

interface FoundRow {
  readonly number: number
  readonly id: string
  readonly value: number | string
  readonly total: number | null
}

interface Cut {
  readonly column: (typeof columns)[IncidentOrder]
  readonly after: PageEnd | undefined
  readonly limit: number
}

/**
 * The rows of a page, and how many there are on all pages. Where the order's index leads to them they are two questions: a page along
 * the index, and a count. Else all that pass are found once, for both.
 */
async function findRows({ db, engine }: Context, query: IncidentQuery, { column, after, limit }: Cut) {
  const where = sql.join(conditionsOf(engine, query), sql` and `)
  const isOnce = isFoundOnce(query)
  const later =
    after === undefined ? sql`1 = 1` : sql`(value < ${after.value} or (value = ${after.value} and id > ${after.id}))`
  const counted = isOnce && query.total === undefined ? sql`(select count(*) from found)` : sql`null`
  const { rows } = await sql<FoundRow>`
    with ${isOnce ? foundOnce(engine, query, column) : sql`found as not materialized (${rowsWhere(where, column)})`}
    select number, id, value, ${counted} as total from found where ${later}
    order by value desc, id limit ${limit} offset ${pageOffset(query.offset)}`.execute(db)
  const [first] = rows
  const known = query.total ?? first?.total
  // A page that is empty tells no total.
  if (known !== undefined && known !== null) return { rows, total: Number(known) }
  const all = await sql<{ total: number }>`select count(*) as total from incidents where ${where}`.execute(db)
  return { rows, total: Number(all.rows[0]?.total ?? 0) }
}

const rowsWhere = (where: RawBuilder<unknown>, column: string): RawBuilder<unknown> =>
  sql`select number, id, ${sql.ref(column)} as value from incidents where ${where}`

/** What passes all else first, then those of it that hold the words: the index of texts goes through their numbers alone. */
function foundOnce(engine: SqlEngine, query: IncidentQuery, column: string): RawBuilder<unknown> {
  const candidates = sql.join(plainConditionsOf(engine, query), sql` and `)
  const words = wordConditionsOf(engine, query, sql`candidates`)
  if (words.length === 0) return sql`found as materialized (${rowsWhere(candidates, column)})`
  return sql`candidates as materialized (${rowsWhere(candidates, column)}),
    found as materialized (select number, id, value from candidates where ${sql.join(words, sql` and `)})`
}

/** Whether all that pass have to be looked at to know the first of them. */
function isFoundOnce(query: IncidentQuery): boolean {
  return isByPlace(query) || query.asOf !== undefined || query.from !== undefined || query.to !== undefined
}

/** The incidents of these rows, in their order. */
async function incidentsOf(
  { db, damaged }: Context,
  rows: readonly { readonly number: number }[],
): Promise<Incident[]> {
  const numbers = rows.map(({ number }) => number)
  const bodies = await bodiesOf(db, numbers, damaged)
  return numbers.map((number) => parseJson<Incident>(bodies.get(number) ?? '', damaged))
}

function orderOf(order: IncidentOrder | undefined): IncidentOrder {
  if (order === undefined) return 'weight'
  if (Object.hasOwn(columns, order)) return order
  throw new Failure('usage/argument', `incidents are ordered by ${Object.keys(columns).join(', ')}`)
}

async function findOne(context: Context, id: string, options: AsOf): Promise<Incident | undefined> {
  const { db } = context
  let asked = id
  for (let joins = 0; joins < joinsMax; joins += 1) {
    const found = await sql<{ number: number }>`
      select number from incidents where id = ${asked} and ${knownRows(options)}`.execute(db)
    const [incident] = await incidentsOf(context, found.rows)
    if (incident !== undefined) return { ...incident, asOf: await momentOf(db, options) }
    const moment = instantOf(options.asOf) ?? forever
    const joined = db.selectFrom('former_ids').select('id').where('former', '=', asked)
    const latest = joined.where('known_from', '<=', moment).orderBy('known_from', 'desc').orderBy('id')
    const next = await latest.limit(1).executeTakeFirst()
    if (next === undefined) return undefined
    asked = next.id
  }
  return undefined
}

async function findVersions(context: Context, id: string): Promise<readonly IncidentVersion[]> {
  const versions = context.db.selectFrom('incidents').select(['number', 'known_from', 'known_to']).where('id', '=', id)
  const rows = await versions.orderBy('known_from').execute()
  const incidents = await incidentsOf(context, rows)
  return incidents.map((incident, index) => {
    const { known_from, known_to } = rows[index] ?? { known_from: 0, known_to: forever }
    const knownFrom = new Date(known_from).toISOString()
    return {
      knownFrom,
      ...(known_to === forever ? {} : { knownTo: new Date(known_to).toISOString() }),
      incident: { ...incident, asOf: knownFrom },
    }
  })
}
