/**
 * How is the ledger read? Page by page, by key: no cursor is open between two pages, so a reader never holds up a writer,
 * and memory does not grow with the ledger.
 */
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { Capture, Claim, Reading } from '../../model/index.ts'
import { Failure, parseInstant } from '../../model/index.ts'
import type { StoredReport } from '../query.ts'
import { inChunks } from './chunk.ts'
import type { ReportRow, Tables } from './tables.ts'

const inflateBody = promisify(inflate)

/** Keys, or claims, taken at once. A claim is about 1 kB of JSON, so a page of them is under 1 MB. */
const pageRows = 500
/** UTF-16 units of readings taken at once: many short ones, or one as long as it may be. */
const groupSizeMax = 2 * 1024 * 1024
const groupRowsMax = 64

export interface Until {
  readonly until?: string
}

/** The Failure for a row that is not as it was written. */
export type Damaged = (cause: unknown) => Failure

export async function* readReports(db: Kysely<Tables>, options: Until, damaged: Damaged): AsyncGenerator<StoredReport> {
  for await (const keys of reportKeys(db, options)) {
    for (const group of grouped(keys)) {
      const ids = group.map(({ id }) => id)
      const found = await readGroup(db, ids, damaged)
      for (const id of ids) {
        const report = found.get(id)
        if (report === undefined) throw damaged(new Error(`report ${id} is in the index and not in the table`))
        yield report
      }
    }
  }
}

async function readGroup(
  db: Kysely<Tables>,
  ids: readonly string[],
  damaged: Damaged,
): Promise<ReadonlyMap<string, StoredReport>> {
  const columns = ['id', 'fetched', 'source', 'reading'] as const
  const rows = await db.selectFrom('reports').select(columns).where('id', 'in', ids).execute()
  return new Map(
    rows.map(({ id, fetched, source, reading }) => {
      return [id, { id, fetched, source, reading: parseJson<Reading>(reading, damaged) }]
    }),
  )
}

/** These reports, in the order of `ids`, a few at a time; those that are not there are left out. */
export async function* readSome(
  db: Kysely<Tables>,
  ids: readonly string[],
  damaged: Damaged,
): AsyncGenerator<StoredReport> {
  const keys = await inChunks(ids, (some) =>
    db.selectFrom('reports').select(['id', 'known_at', 'size']).where('id', 'in', some).execute(),
  )
  const byId = new Map(keys.map((key) => [key.id, key]))
  for (const group of grouped(ids.flatMap((id) => byId.get(id) ?? []))) {
    const found = await readGroup(
      db,
      group.map(({ id }) => id),
      damaged,
    )
    yield* group.flatMap(({ id }) => found.get(id) ?? [])
  }
}

type ReportKey = Pick<ReportRow, 'id' | 'known_at' | 'size'>

async function* reportKeys(db: Kysely<Tables>, { until }: Until): AsyncGenerator<readonly ReportKey[]> {
  const latest = instantOf(until)
  let after: ReportKey | undefined
  for (;;) {
    let query = db.selectFrom('reports').select(['id', 'known_at', 'size']).orderBy('known_at').orderBy('id')
    if (latest !== undefined) query = query.where('known_at', '<=', latest)
    if (after !== undefined) {
      const { known_at, id } = after
      query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('known_at', 'id'), '>', tuple(known_at, id)))
    }
    const keys = await query.limit(pageRows).execute()
    if (keys.length > 0) yield keys
    if (keys.length < pageRows) return
    after = keys.at(-1)
  }
}

/** Runs of keys whose readings fit into memory together. */
function* grouped(keys: readonly ReportKey[]): Generator<readonly ReportKey[]> {
  let group: ReportKey[] = []
  let size = 0
  for (const key of keys) {
    if (group.length > 0 && (group.length >= groupRowsMax || size + key.size > groupSizeMax)) {
      yield group
      group = []
      size = 0
    }
    group.push(key)
    size += key.size
  }
  if (group.length > 0) yield group
}

export async function* readClaims(db: Kysely<Tables>, options: Until, damaged: Damaged): AsyncGenerator<Claim> {
  const latest = instantOf(options.until)
  let after: { readonly known_at: number; readonly report: string; readonly ordinal: number } | undefined
  for (;;) {
    let query = db
      .selectFrom('reports')
      .innerJoin('claims', 'claims.report', 'reports.id')
      .select(['reports.known_at', 'claims.report', 'claims.ordinal', 'claims.claim'])
      .orderBy('reports.known_at')
      .orderBy('reports.id')
      .orderBy('claims.ordinal')
    if (latest !== undefined) query = query.where('reports.known_at', '<=', latest)
    if (after !== undefined) {
      const { known_at, report, ordinal } = after
      // The first condition is the one that an index on `reports` serves; the second drops what was already given.
      query = query
        .where(({ eb, refTuple, tuple }) => {
          return eb(refTuple('reports.known_at', 'reports.id'), '>=', tuple(known_at, report))
        })
        .where(({ eb, or }) => or([eb('reports.id', '!=', report), eb('claims.ordinal', '>', ordinal)]))
    }
    const rows = await query.limit(pageRows).execute()
    for (const row of rows) yield parseJson<Claim>(row.claim, damaged)
    if (rows.length < pageRows) return
    after = rows.at(-1)
  }
}

/** The capture of these bytes, from this source where one is given. */
export async function readCapture(
  db: Kysely<Tables>,
  { id, source }: { readonly id: string; readonly source?: string },
  damaged: Damaged,
): Promise<Capture | undefined> {
  const query = db.selectFrom('captures').selectAll().where('id', '=', id).orderBy('fetched').orderBy('source')
  const fromThere = source === undefined ? query : query.where('source', '=', source)
  const row = await fromThere.limit(1).executeTakeFirst()
  if (row === undefined) return undefined
  const body = await inflateBody(row.body).catch((error: unknown) => Promise.reject(damaged(error)))
  return { id, source: row.source, fetched: row.fetched, mediaType: row.media_type, body }
}

/** The store wrote it from a value of that type, and rows never change; what no longer parses is damage. */
export function parseJson<T>(json: string, damaged: Damaged): T {
  try {
    return JSON.parse(json) as T
  } catch (error) {
    throw damaged(error)
  }
}

export function instantOf(until: string | undefined): number | undefined {
  if (until === undefined) return undefined
  const instant = parseInstant(until)
  if (instant !== undefined) return instant
  throw new Failure('usage/time', `“${until}” is no time; write it as in 2022-01-06 or 2022-01-06T09:30:00Z`)
}
