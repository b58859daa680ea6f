/** What does the ledger hold on the whole? Sums by indexes that hold all they need, so that no row is looked at. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { Failure } from '../../model/index.ts'
import type { FacetCount, FacetName, Facets, IncidentDays, Moments, OverviewQueries } from '../overview.ts'
import type { AsOf, IncidentFilter } from '../query.ts'
import { conditionsOf, known, momentOf, reportsKnown } from './condition.ts'
import type { SqlEngine } from './engine.ts'
import type { Damaged } from './json.ts'
import { lineagePage, originsKnown, placedClaims } from './overview-page.ts'
import { instantOf } from './read.ts'
import type { Tables } from './tables.ts'

/** Values of one facet that are given: enough for a menu; the rest is found by searching. */
const facetValuesMax = 200

interface Context {
  readonly db: Kysely<Tables>
  readonly engine: SqlEngine
}

export function overviewQueries(db: Kysely<Tables>, engine: SqlEngine, damaged: Damaged): OverviewQueries {
  const context = { db, engine }
  return {
    facets: (filter = {}) => findFacets(context, filter),
    incidentDays: (filter = {}) => findDays(context, filter),
    moments: (query = {}) => findMoments(db, query),
    sources: (options = {}) => findSources(db, options),
    extent: (options = {}) => findExtent(db, options),
    lineages: (query = {}) => lineagePage({ db, engine, damaged }, query),
    placedClaims: (query = {}) => placedClaims(db, damaged, query),
  }
}

/** What holds for every incident that is known at the moment; more than that asks for their rows. */
function isWhole(conditions: readonly unknown[]): boolean {
  return conditions.length === 1
}

async function findFacets({ db, engine }: Context, filter: IncidentFilter): Promise<Facets> {
  const conditions = conditionsOf(engine, filter)
  const where = sql.join(conditions, sql` and `)
  // Without conditions nothing but the index of values is read.
  const counted = isWhole(conditions) ? where : sql`number in (select number from incidents where ${where})`
  const { rows } = await sql<{ facet: FacetName; value: string; incidents: number }>`
    select facet, value, incidents from (
      select f.facet, f.value, c.incidents, row_number() over (partition by f.facet order by c.incidents desc, f.value) as place
      from (select value, count(*) as incidents from incident_values where ${counted} group by value) c
      join facet_values f on f.number = c.value
      where not (f.facet = 'source' and f.value = '')) ranked
    where place <= ${facetValuesMax} order by facet, place`.execute(db)
  const total = await countOf(db, where)
  const valuesOf = (name: FacetName): readonly FacetCount[] =>
    rows.flatMap(({ facet, value, incidents }) => (facet === name ? [{ value, incidents: Number(incidents) }] : []))
  const [type, status, country] = [valuesOf('type'), valuesOf('status'), valuesOf('country')]
  const values = { type, status, country, source: valuesOf('source'), party: valuesOf('party') }
  return { asOf: await momentOf(db, filter), total, values }
}

async function countOf(db: Kysely<Tables>, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from incidents where ${where}`.execute(db)
  return Number(rows[0]?.total ?? 0)
}

async function findDays({ db, engine }: Context, filter: IncidentFilter): Promise<IncidentDays> {
  const where = sql.join(conditionsOf(engine, filter), sql` and `)
  const { rows } = await sql<{ day: string; incidents: number; killed: number }>`
    select day_from as day, count(*) as incidents, sum(killed) as killed from incidents where ${where}
    group by day_from order by day_from`.execute(db)
  const days = rows.map(({ day, incidents, killed }) => ({ day, incidents: Number(incidents), killed: Number(killed) }))
  return {
    asOf: await momentOf(db, filter),
    undated: days.find(({ day }) => day === '')?.incidents ?? 0,
    days: days.filter(({ day }) => day !== ''),
  }
}

async function findMoments(
  db: Kysely<Tables>,
  { from, to, limit }: { readonly from?: string; readonly to?: string; readonly limit?: number },
): Promise<Moments> {
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new Failure('usage/argument', `a number of moments is whole and at least 1, not ${limit}`)
  const [first, last] = [instantOf(from), instantOf(to)]
  const between = sql`${first === undefined ? sql`1 = 1` : sql`known_at >= ${first}`}
    and ${last === undefined ? sql`1 = 1` : sql`known_at <= ${last}`}`
  const counted = await sql<{ total: number }>`
    select count(distinct known_at) as total from merged_reports where ${between}`.execute(db)
  const total = Number(counted.rows[0]?.total ?? 0)
  const step = limit === undefined ? 1 : Math.max(1, Math.ceil(total / limit))
  const { rows } = await sql<{ known_at: number }>`
    select known_at from (
      select known_at, row_number() over (order by known_at) as place from (
        select distinct known_at from merged_reports where ${between}) moments) numbered
    where (${sql.lit(total)} - place) % ${sql.lit(step)} = 0 order by known_at`.execute(db)
  return { total, moments: rows.map(({ known_at }) => new Date(Number(known_at)).toISOString()) }
}

async function findSources(db: Kysely<Tables>, options: AsOf): ReturnType<OverviewQueries['sources']> {
  const { rows } = await sql<Record<'reports' | 'claims' | 'first' | 'last', number> & { name: string }>`
    select outlet as name, count(*) as reports, sum(events + tallies) as claims, min(known_at) as first, max(known_at) as last
    from merged_reports where ${reportsKnown(options)} group by outlet`.execute(db)
  // A cross join is worked from its left: of many reports few derive from another.
  const derived = await sql<{ name: string; reports: number }>`
    select m.outlet as name, count(*) as reports from lineage_links l cross join merged_reports m
    where m.report = l.report and l.link is not null and ${reportsKnown(options)} group by m.outlet`.execute(db)
  const told = await sql<{ name: string; incidents: number }>`
    select f.value as name, count(*) as incidents from facet_values f join incident_values v on v.value = f.number
    where f.facet = 'source' and ${known(options)} group by f.value`.execute(db)
  const copies = new Map(derived.rows.map(({ name, reports }) => [name, Number(reports)]))
  const incidents = new Map(told.rows.map((row) => [row.name, Number(row.incidents)]))
  return rows
    .map(({ name, reports, claims, first, last }) => ({
      name,
      reports: Number(reports),
      origins: Number(reports) - (copies.get(name) ?? 0),
      claims: Number(claims),
      incidents: incidents.get(name) ?? 0,
      first: new Date(Number(first)).toISOString(),
      last: new Date(Number(last)).toISOString(),
    }))
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1))
}

async function findExtent(db: Kysely<Tables>, options: AsOf): ReturnType<OverviewQueries['extent']> {
  const reports = await sql<{ reports: number; claims: number | null }>`
    select count(*) as reports, sum(events + tallies) as claims from merged_reports
    where ${reportsKnown(options)}`.execute(db)
  const days = await sql<{ incidents: number; first: string | null; last: string | null }>`
    select count(*) as incidents, min(nullif(day_from, '')) as first, max(day_from) as last from incidents
    where ${known(options)}`.execute(db)
  const [own, told] = [reports.rows[0], days.rows[0]]
  const first = told?.first ?? ''
  return {
    asOf: await momentOf(db, options),
    reports: Number(own?.reports ?? 0),
    claims: Number(own?.claims ?? 0),
    incidents: Number(told?.incidents ?? 0),
    lineages: await originsKnown(db, options),
    ...(first === '' ? {} : { firstDay: first, lastDay: told?.last ?? first }),
  }
}
