/** How are incidents found? By columns and indexes over what was known from one moment to the next. */
import { type Kysely, sql } from 'kysely'
import type { Claim, Incident } from '../../model/index.ts'
import { Failure } from '../../model/index.ts'
import type { AsOf, IncidentOrder, IncidentPage, IncidentQuery, IncidentVersion, LedgerQueries } from '../query.ts'
import { chunked } from './chunk.ts'
import { conditionsOf, isByPlace, knownRows, momentOf } from './condition.ts'
import type { SqlEngine } from './engine.ts'
import { type Damaged, parseJson } from './json.ts'
import { unpackIncident } from './packed.ts'
import { pageSize, parseCursor, renderCursor } from './page.ts'
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
  const { db, damaged } = context
  const order = orderOf(query.order)
  const limit = pageSize(query.limit)
  const column = columns[order]
  const conditions = conditionsOf(context.engine, query)
  const where = sql.join(conditions, sql` and `)
  const after = query.after === undefined ? undefined : parseCursor(order, query.after)
  const later =
    after === undefined
      ? sql``
      : sql`and (${sql.ref(column)} < ${after.value} or (${sql.ref(column)} = ${after.value} and id > ${after.id}))`
  // Along the index of the order, unless a place leaves few to be put in order.
  const along = isByPlace(query) ? sql`+${sql.ref(column)}` : sql.ref(column)
  const page = sql<{ id: string; value: number | string; incident: Uint8Array }>`
    select page.id, page.value, b.incident from (
      select number, id, ${sql.ref(column)} as value from incidents where ${where} ${later}
      order by ${along} desc, id limit ${limit + 1}) page
    join incident_bodies b on b.number = page.number order by page.value desc, page.id`
  const { rows } = await page.execute(db)
  const count = async (): Promise<number> => {
    const counted = await sql<{ total: number }>`select count(*) as total from incidents where ${where}`.execute(db)
    return Number(counted.rows[0]?.total ?? 0)
  }
  const asOf = await momentOf(db, query)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    incidents: shown.map(({ incident }) => ({ ...unpackIncident(incident, damaged), asOf })),
    ...(rows.length > limit && last !== undefined ? { next: renderCursor(order, last) } : {}),
    total: query.total ?? (await count()),
    asOf,
  }
}

function orderOf(order: IncidentOrder | undefined): IncidentOrder {
  if (order === undefined) return 'weight'
  if (Object.hasOwn(columns, order)) return order
  throw new Failure('usage/argument', `incidents are ordered by ${Object.keys(columns).join(', ')}`)
}

async function findOne(context: Context, id: string, options: AsOf): Promise<Incident | undefined> {
  const { db, damaged } = context
  let asked = id
  for (let joins = 0; joins < joinsMax; joins += 1) {
    const found = await sql<{ incident: Uint8Array }>`
      select b.incident from incidents i join incident_bodies b on b.number = i.number
      where i.id = ${asked} and ${knownRows(options)}`.execute(db)
    const [row] = found.rows
    if (row !== undefined) return { ...unpackIncident(row.incident, damaged), asOf: await momentOf(db, options) }
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
  const whole = db.selectFrom('incidents').innerJoin('incident_bodies as b', 'b.number', 'incidents.number')
  const versions = whole.select(['known_from', 'known_to', 'b.incident']).where('id', '=', id)
  const rows = await versions.orderBy('known_from').execute()
  return rows.map(({ known_from, known_to, incident }) => {
    const knownFrom = new Date(known_from).toISOString()
    return {
      knownFrom,
      ...(known_to === forever ? {} : { knownTo: new Date(known_to).toISOString() }),
      incident: { ...unpackIncident(incident, damaged), asOf: knownFrom },
    }
  })
}
