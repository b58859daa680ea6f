/** How are reports found, and what is told about one? By their words, publisher, language and the moment they became known. */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Lineage } from '../../model/index.ts'
import { Failure } from '../../model/index.ts'
import type {
  AsOf,
  Change,
  ChangeKind,
  FoundReport,
  LedgerQueries,
  ReportPage,
  ReportQuery,
  StoredReport,
} from '../query.ts'
import { excerptsOf, parseQuestion, type Question } from '../text/index.ts'
import { chunked } from './chunk.ts'
import { endOf } from './condition.ts'
import type { SqlEngine } from './engine.ts'
import { type Damaged, parseJson } from './json.ts'
import { type ReadingHead, unpackHead } from './packed.ts'
import { pageSize, parseCursor, renderCursor } from './page.ts'
import { instantOf, readSome } from './read.ts'
import { foldedName } from './step.ts'
import { forever, type LineageLinkRow, type Tables } from './tables.ts'

type ReportQueries = Pick<LedgerQueries, 'searchReports' | 'report' | 'lineageOf' | 'changes' | 'lastChange' | 'counts'>

export function reportQueries(db: Kysely<Tables>, engine: SqlEngine, damaged: Damaged): ReportQueries {
  return {
    searchReports: (query = {}) => findReports(db, engine, damaged, query),
    async report(id) {
      for await (const report of readSome(db, [id], damaged)) return report
      return undefined
    },
    lineageOf: (report, options = {}) => findLineage(db, damaged, report, options),
    changes: (options = {}) => findChanges(db, options),
    async lastChange() {
      const last = db.selectFrom('changes').select(({ fn }) => fn.max('number').as('number'))
      const { number } = await last.executeTakeFirstOrThrow()
      return number === null ? '' : String(number)
    },
    counts: () => countRows(db),
  }
}

async function findReports(
  db: Kysely<Tables>,
  engine: SqlEngine,
  damaged: Damaged,
  query: ReportQuery,
): Promise<ReportPage> {
  const limit = pageSize(query.limit)
  const question = query.text === undefined ? undefined : parseQuestion(query.text)
  const conditions = conditionsOf(engine, query, question)
  const where = conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `)
  const after = query.after === undefined ? undefined : parseCursor('known', query.after)
  const later =
    after === undefined
      ? sql``
      : sql`and (known_at < ${after.value} or (known_at = ${after.value} and report > ${after.id}))`
  const page = await sql<{ id: string; value: number }>`
    select report as id, known_at as value from merged_reports where ${where} ${later}
    order by known_at desc, report limit ${limit + 1}`.execute(db)
  const count = async (): Promise<number> => {
    // The index of texts holds the merged reports and no others.
    const isByWords = conditions.length === 1 && question !== undefined
    const all = isByWords ? sql`${engine.reportsWith(question)} as found` : sql`merged_reports where ${where}`
    const counted = await sql<{ total: number }>`select count(*) as total from ${all}`.execute(db)
    return Number(counted.rows[0]?.total ?? 0)
  }
  const shown = page.rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    reports: await foundReports({ db, damaged }, shown, question),
    ...(page.rows.length > limit && last !== undefined ? { next: renderCursor('known', last) } : {}),
    total: query.total ?? (await count()),
  }
}

function conditionsOf(
  engine: SqlEngine,
  { publisher, language, from, to, asOf }: ReportQuery,
  question: Question | undefined,
): RawBuilder<SqlBool>[] {
  const start = instantOf(from)
  const moment = instantOf(asOf)
  // The sign: along the index of moments, where the latest that hold the words are soon found; by their numbers all are looked up.
  return [
    ...(publisher === undefined ? [] : [sql<SqlBool>`publisher = ${foldedName(publisher)}`]),
    ...(language === undefined ? [] : [sql<SqlBool>`language = ${language}`]),
    ...(start === undefined ? [] : [sql<SqlBool>`known_at >= ${start}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`known_at < ${endOf(to)}`]),
    ...(moment === undefined ? [] : [sql<SqlBool>`known_at <= ${moment}`]),
    ...(question === undefined ? [] : [engine.isOneOf(sql`+number`, engine.reportsWith(question))]),
  ]
}

interface Finding {
  readonly db: Kysely<Tables>
  readonly damaged: Damaged
}

async function foundReports(
  finding: Finding,
  shown: readonly { readonly id: string; readonly value: number }[],
  question: Question | undefined,
): Promise<FoundReport[]> {
  const instants = new Map(shown.map(({ id, value }) => [id, value]))
  const found: FoundReport[] = []
  for await (const { id, fetched, source, report, text } of partsOf(finding, [...instants.keys()])) {
    const { ref, url, title, publisher, byline, published, language } = report
    found.push({
      id,
      fetched,
      source,
      knownAt: new Date(instants.get(id) ?? 0).toISOString(),
      ...(ref === undefined ? {} : { ref }),
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(byline === undefined ? {} : { byline }),
      ...(published === undefined ? {} : { published }),
      language,
      length: text.length,
      excerpts: excerptsOf(text, question),
    })
  }
  return found
}

type Parts = Pick<StoredReport, 'id' | 'fetched' | 'source'> & ReadingHead

/** What the reports say of themselves, and their texts. */
async function* partsOf({ db, damaged }: Finding, ids: readonly string[]): AsyncGenerator<Parts> {
  for (const some of chunked(ids, reportsAtOnce)) {
    const columns = ['id', 'fetched', 'source', 'reading', 'packed'] as const
    const rows = await db.selectFrom('current_reports').select(columns).where('id', 'in', some).execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const id of some) {
      const row = byId.get(id)
      if (row !== undefined) yield { id, fetched: row.fetched, source: row.source, ...unpackHead(row, damaged) }
    }
  }
}

/** Texts taken at once: of the longest ones, some tens of megabytes. */
const reportsAtOnce = 16

async function findLineage(
  db: Kysely<Tables>,
  damaged: Damaged,
  report: string,
  { asOf }: AsOf,
): Promise<Lineage | undefined> {
  const own = await db.selectFrom('lineage_links').select('origin').where('report', '=', report).executeTakeFirst()
  if (own === undefined) return undefined
  const members = db
    .selectFrom('lineage_links as l')
    .innerJoin('merged_reports as m', 'm.report', 'l.report')
    .select(['l.report', 'l.origin', 'l.link'])
    .where('l.origin', '=', own.origin)
  const moment = instantOf(asOf)
  const known = moment === undefined ? members : members.where('m.known_at', '<=', moment)
  const rows: readonly LineageLinkRow[] = await known.orderBy('m.known_at').orderBy('m.report').execute()
  if (!rows.some((row) => row.report === report)) return undefined
  return {
    origin: own.origin,
    reports: rows.map((row) => row.report),
    links: rows.flatMap(({ link }) => (link === null ? [] : [parseJson<Lineage['links'][number]>(link, damaged)])),
  }
}

async function findChanges(
  db: Kysely<Tables>,
  { after = '', limit }: { readonly after?: string; readonly limit?: number },
): Promise<readonly Change[]> {
  if (!/^\d{0,15}$/.test(after))
    throw new Failure('usage/argument', 'changes are asked for after the cursor of another')
  const changes = db
    .selectFrom('changes')
    .selectAll()
    .where('number', '>', Number(after || 0))
    .orderBy('number')
  const rows = await changes.limit(pageSize(limit)).execute()
  return rows.map(({ number, kind, id, known_from }) => {
    return { cursor: String(number), kind: kind as ChangeKind, id, knownFrom: new Date(known_from).toISOString() }
  })
}

async function countRows(db: Kysely<Tables>): ReturnType<LedgerQueries['counts']> {
  // One statement, so that they agree with each other while another process appends.
  const { rows } = await sql<Record<'reports' | 'claims' | 'captures' | 'incidents' | 'pending', number>>`select
    (select count(*) from current_reports) as reports,
    (select count(*) from current_claims where report in (select id from current_reports)) as claims,
    (select count(*) from captures) as captures, (select count(*) from pending) as pending,
    (select count(*) from incidents where known_to = ${forever}) as incidents`.execute(db)
  const [row] = rows
  const count = (value: number | undefined): number => Number(value ?? 0)
  return {
    reports: count(row?.reports),
    claims: count(row?.claims),
    captures: count(row?.captures),
    incidents: count(row?.incidents),
    pending: count(row?.pending),
  }
}
