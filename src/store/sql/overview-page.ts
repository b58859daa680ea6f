/** Which lineages and claims does the ledger hold, a page at a time? In the order in which their reports became known. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Claim, Incident, Lineage } from '../../model/index.ts'
import type { ClaimPage, ClaimQuery, LineageFilter, LineagePage, LineageQuery, PlacedClaim } from '../overview.ts'
import type { AsOf } from '../query.ts'
import { parseQuestion } from '../text/index.ts'
import { bodiesOf } from './body.ts'
import { chunked, inChunks } from './chunk.ts'
import { knownRows, reportsKnown } from './condition.ts'
import type { SqlEngine } from './engine.ts'
import { type Damaged, parseJson } from './json.ts'
import { type PageEnd, pageSize, parseCursor, renderCursor } from './page.ts'
import { claimsOfReports, instantOf } from './read.ts'
import type { Tables } from './tables.ts'

interface Context {
  readonly db: Kysely<Tables>
  readonly engine: SqlEngine
  readonly damaged: Damaged
}

export async function lineagePage({ db, engine, damaged }: Context, query: LineageQuery): Promise<LineagePage> {
  const limit = pageSize(query.limit)
  const after = query.after === undefined ? undefined : parseCursor('origin', query.after)
  const conditions = lineageConditions(engine, query)
  const where = sql.join([sql`l.link is null`, reportsKnown(query), ...conditions], sql` and `)
  const count = async (): Promise<number> => {
    if (conditions.length === 0) return originsKnown(db, query)
    const { rows: counted } = await sql<{ total: number }>`select count(*) as total
      from merged_reports m join lineage_links l on l.report = m.report where ${where}`.execute(db)
    return Number(counted[0]?.total ?? 0)
  }
  const { rows } = await sql<{ id: string; value: number }>`
    select m.report as id, m.known_at as value from merged_reports m join lineage_links l on l.report = m.report
    where ${where} and ${laterThan(after)}
    order by m.known_at, m.report limit ${limit + 1}`.execute(db)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const members = await inChunks(
    shown.map(({ id }) => id),
    async (some) => {
      const found = await sql<{ report: string; origin: string; link: string | null }>`
        select m.report, l.origin, l.link from lineage_links l join merged_reports m on m.report = l.report
        where l.origin in (${sql.join([...some])}) and ${reportsKnown(query)} order by m.known_at, m.report`.execute(db)
      return found.rows
    },
  )
  const byOrigin = Map.groupBy(members, ({ origin }) => origin)
  return {
    lineages: shown.map(({ id }) => {
      const own = byOrigin.get(id) ?? []
      const links = own.flatMap(({ link }) =>
        link === null ? [] : [parseJson<Lineage['links'][number]>(link, damaged)],
      )
      return { origin: id, reports: own.map(({ report }) => report), links }
    }),
    ...(rows.length > limit && last !== undefined ? { next: renderCursor('origin', last) } : {}),
    total: query.total ?? (await count()),
  }
}

/** Of origins whose lineages have such reports. */
function lineageConditions(engine: SqlEngine, query: LineageFilter): RawBuilder<SqlBool>[] {
  const { text, outlets, kinds, isShared = false } = query
  const having = (condition: RawBuilder<unknown>) => sql<SqlBool>`m.report in (
    select own.origin from lineage_links own join merged_reports r on r.report = own.report
    where ${reportsKnown(query)} and ${condition})`
  const oneOf = (column: RawBuilder<unknown>, values: readonly string[]) =>
    values.length === 0 ? sql`1 = 0` : sql`${column} in (${sql.join([...values])})`
  const question = text === undefined ? undefined : parseQuestion(text)
  return [
    ...(isShared ? [having(sql`own.link is not null`)] : []),
    ...(kinds === undefined ? [] : [having(oneOf(engine.jsonPart('link', ['kind']), kinds))]),
    ...(outlets === undefined ? [] : [having(oneOf(sql`r.outlet`, outlets))]),
    ...(question === undefined ? [] : [having(sql`r.number in ${engine.reportsWith(question)}`)]),
  ]
}

function laterThan(after: PageEnd | undefined) {
  if (after === undefined) return sql`1 = 1`
  return sql`(m.known_at > ${after.value} or (m.known_at = ${after.value} and m.report > ${after.id}))`
}

/** Reports that derive from no other one. */
export async function originsKnown(db: Kysely<Tables>, options: AsOf): Promise<number> {
  const count = async (from: ReturnType<typeof sql>): Promise<number> => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${from}`.execute(db)
    return Number(rows[0]?.n ?? 0)
  }
  const all = await count(sql`merged_reports where ${reportsKnown(options)}`)
  const derived =
    instantOf(options.asOf) === undefined
      ? sql`lineage_links where link is not null`
      : sql`lineage_links l cross join merged_reports m
          where m.report = l.report and l.link is not null and ${reportsKnown(options)}`
  return all - (await count(derived))
}

/** Reports whose claims are read at once. */
const reportsAtOnce = 64

interface ReportKey {
  readonly id: string
  readonly value: number
}

export async function placedClaims(db: Kysely<Tables>, damaged: Damaged, query: ClaimQuery): Promise<ClaimPage> {
  const limit = pageSize(query.limit)
  const kinds = query.kind === undefined ? sql`m.events + m.tallies` : sql.ref(`m.${columns[query.kind]}`)
  const own = query.report === undefined ? sql`1 = 1` : sql`m.report = ${query.report}`
  const counted = await sql<{ total: number | null }>`
    select sum(${kinds}) as total from merged_reports m where ${own} and ${reportsKnown(query)}`.execute(db)
  let after = query.after === undefined ? undefined : claimEnd(query.after)
  const claims: (PlacedClaim & { readonly end: PageEnd })[] = []
  while (claims.length <= limit) {
    const from = after === undefined ? sql`1 = 1` : startOf(after)
    const { rows } = await sql<ReportKey>`
      select m.report as id, m.known_at as value from merged_reports m
      where ${own} and ${reportsKnown(query)} and ${kinds} > 0 and ${from}
      order by m.known_at, m.report limit ${reportsAtOnce}`.execute(db)
    for (const one of await claimsOf(db, damaged, rows, query)) if (isAfter(one.end, after)) claims.push(one)
    const last = rows.at(-1)
    if (last === undefined || rows.length < reportsAtOnce) break
    after = { value: last.value, id: last.id, ordinal: Number.MAX_SAFE_INTEGER }
  }
  const shown = claims.slice(0, limit)
  const last = shown.at(-1)
  return {
    claims: shown.map(({ end: _, ...one }) => one),
    ...(claims.length > limit && last !== undefined ? { next: renderCursor('claim', last.end) } : {}),
    total: Number(counted.rows[0]?.total ?? 0),
  }
}

const columns = { event: 'events', tally: 'tallies' } as const

interface ClaimEnd extends ReportKey {
  readonly ordinal: number
}

/** The last claim of a page: its report's moment, and the report's id with the claim's place in it. */
function claimEnd(cursor: string): ClaimEnd {
  const { value, id } = parseCursor('claim', cursor)
  const [report = '', ordinal = '0'] = id.split(' ')
  return { value: Number(value), id: report, ordinal: Number(ordinal) }
}

function startOf({ value, id }: ClaimEnd) {
  return sql`(m.known_at > ${value} or (m.known_at = ${value} and m.report >= ${id}))`
}

function isAfter({ value, id }: PageEnd, after: ClaimEnd | undefined): boolean {
  if (after === undefined) return true
  const [report = '', ordinal = '0'] = id.split(' ')
  if (value !== after.value || report !== after.id) return true
  return Number(ordinal) > after.ordinal
}

async function claimsOf(
  db: Kysely<Tables>,
  damaged: Damaged,
  reports: readonly ReportKey[],
  query: ClaimQuery,
): Promise<(PlacedClaim & { readonly end: PageEnd })[]> {
  const ids = reports.map(({ id }) => id)
  const json = await claimsOfReports(db, ids, damaged)
  const incidentOf = await incidentsOfClaims(db, damaged, ids, query)
  return reports.flatMap(({ id, value }) => {
    const claims = (json.get(id) ?? []).map((one) => parseJson<Claim>(one, damaged))
    return claims.flatMap((claim, ordinal) => {
      if (query.kind !== undefined && claim.kind !== query.kind) return []
      const incident = incidentOf.get(claim.id)
      const end = { value, id: `${id} ${ordinal}` }
      return [{ claim, end, ...(incident === undefined ? {} : { incident }) }]
    })
  })
}

/** The incident of each claim of these reports that belongs to one at the moment. */
async function incidentsOfClaims(
  db: Kysely<Tables>,
  damaged: Damaged,
  reports: readonly string[],
  options: AsOf,
): Promise<ReadonlyMap<string, string>> {
  const incidentOf = new Map<string, string>()
  for (const some of chunked(reports, reportsAtOnce)) {
    const { rows } = await sql<{ number: number }>`
      select distinct i.number from incidents i join incident_reports r on r.number = i.number
      where r.report in (${sql.join([...some])}) and ${knownRows(options)}`.execute(db)
    const numbers = rows.map(({ number }) => number)
    for (const json of (await bodiesOf(db, numbers, damaged)).values()) {
      const { id, claims } = parseJson<Incident>(json, damaged)
      for (const claim of claims) incidentOf.set(claim, id)
    }
  }
  return incidentOf
}
