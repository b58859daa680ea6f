/** Which lineages and claims does the ledger hold, a page at a time? In the order in which their reports became known. */
import { type Kysely, sql } from 'kysely'
import type { Claim, Lineage } from '../../model/index.ts'
import type { ClaimPage, ClaimQuery, LineagePage, LineageQuery, PlacedClaim } from '../overview.ts'
import type { AsOf } from '../query.ts'
import { chunked, inChunks } from './chunk.ts'
import { knownRows, reportsKnown } from './condition.ts'
import { type Damaged, parseJson } from './json.ts'
import { unpackIncident } from './packed.ts'
import { type PageEnd, pageSize, parseCursor, renderCursor } from './page.ts'
import { claimsOfReports, instantOf } from './read.ts'
import type { Tables } from './tables.ts'

export async function lineagePage(db: Kysely<Tables>, damaged: Damaged, query: LineageQuery): Promise<LineagePage> {
  const limit = pageSize(query.limit)
  const after = query.after === undefined ? undefined : parseCursor('origin', query.after)
  const { rows } = await sql<{ id: string; value: number }>`
    select m.report as id, m.known_at as value from merged_reports m join lineage_links l on l.report = m.report
    where l.link is null and ${reportsKnown(query)} and ${laterThan(after)}
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
    total: query.total ?? (await originsKnown(db, query)),
  }
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
    const { rows } = await sql<{ incident: Uint8Array }>`
      select incident from incident_bodies where number in (
        select i.number from incidents i join incident_reports r on r.number = i.number
        where r.report in (${sql.join([...some])}) and ${knownRows(options)})`.execute(db)
    for (const row of rows) {
      const { id, claims } = unpackIncident(row.incident, damaged)
      for (const claim of claims) incidentOf.set(claim, id)
    }
  }
  return incidentOf
}
