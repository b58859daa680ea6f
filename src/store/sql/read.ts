/**
 * How is the ledger read? Page by page, by key: no cursor is open between two pages, so a reader never holds up a writer,
 * and memory does not grow with the ledger.
 */
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { ArchivePlace, Capture, CaptureKeeper, Claim } from '../../model/index.ts'
import { Failure, parseInstant } from '../../model/index.ts'
import type { StoredReport } from '../query.ts'
import { inChunks } from './chunk.ts'
import { type Damaged, parseJson } from './json.ts'
import { unpackClaims, unpackReading } from './packed.ts'
import type { CaptureRow, ClaimRow, Tables } from './tables.ts'

const inflateBody = promisify(inflate)

/** Keys taken at once. */
const pageRows = 500
/** UTF-16 units of readings taken at once: many short ones, or one as long as it may be. */
const groupSizeMax = 2 * 1024 * 1024
const groupRowsMax = 64

export interface Until {
  readonly until?: string
}

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
  const columns = ['id', 'fetched', 'source', 'reading', 'packed'] as const
  const rows = await db.selectFrom('current_reports').select(columns).where('id', 'in', ids).execute()
  return new Map(
    rows.map(({ id, fetched, source, ...columns }) => {
      return [id, { id, fetched, source, reading: unpackReading(columns, damaged) }]
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
    db.selectFrom('current_reports').select(['id', 'known_at', 'size', 'version']).where('id', 'in', some).execute(),
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

type ReportKey = Pick<Tables['current_reports'], 'id' | 'known_at' | 'size' | 'version'>

async function* reportKeys(db: Kysely<Tables>, { until }: Until): AsyncGenerator<readonly ReportKey[]> {
  const latest = instantOf(until)
  let after: ReportKey | undefined
  for (;;) {
    let query = db
      .selectFrom('current_reports')
      .select(['id', 'known_at', 'size', 'version'])
      .orderBy('known_at')
      .orderBy('id')
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
  for await (const keys of reportKeys(db, options)) {
    for (let start = 0; start < keys.length; start += groupRowsMax) {
      const ids = keys.slice(start, start + groupRowsMax).map(({ id }) => id)
      const byReport = await claimsOfReports(db, ids, damaged)
      for (const json of ids.flatMap((id) => byReport.get(id) ?? [])) yield parseJson<Claim>(json, damaged)
    }
  }
}

/** The claims of these reports as they now are, as JSON, by report. */
export async function claimsOfReports(
  db: Kysely<Tables>,
  ids: readonly string[],
  damaged: Damaged,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const reports = await db
    .selectFrom('current_reports')
    .select(['id', 'version', 'packed'])
    .where('id', 'in', ids)
    .execute()
  const current = new Map(reports.map((row) => [row.id, { ...row, claims: unpackClaims(row, damaged) }]))
  const idsWhere = (isLater: boolean): string[] =>
    reports.flatMap(({ id, version }) => (Number(version) > 0 === isLater ? [id] : []))
  const [first, later] = [idsWhere(false), idsWhere(true)]
  const columns = ['report', 'ordinal', 'claim'] as const
  const kept = db.selectFrom('claims').select(columns).where('report', 'in', first).orderBy('report').orderBy('ordinal')
  const reread = db
    .selectFrom('reclaims')
    .select([...columns, 'version'])
    .where('report', 'in', later)
  const byReport = new Map<string, string[]>()
  const add = ({ report, ordinal, claim }: Pick<ClaimRow, 'report' | 'ordinal' | 'claim'>): void => {
    const json = claim === '' ? (current.get(report)?.claims[ordinal] ?? '') : claim
    const claims = byReport.get(report)
    if (claims === undefined) byReport.set(report, [json])
    else claims.push(json)
  }
  if (first.length > 0) for (const row of await kept.execute()) add(row)
  if (later.length > 0) {
    for (const row of await reread.orderBy('report').orderBy('ordinal').execute()) {
      if (Number(row.version) === Number(current.get(row.report)?.version)) add(row)
    }
  }
  return byReport
}

export interface CaptureReading {
  /** Where bytes are that are in no row. */
  readonly keeper: CaptureKeeper | undefined
  readonly damaged: Damaged
  /** What failures call the ledger. */
  readonly name: string
}

/** The capture of these bytes, from that source or from whichever was the first. */
export async function readCapture(
  db: Kysely<Tables>,
  { id, source }: { readonly id: string; readonly source?: string },
  { keeper, damaged, name }: CaptureReading,
): Promise<Capture | undefined> {
  let query = db.selectFrom('captures').selectAll().where('id', '=', id).orderBy('fetched').orderBy('source')
  if (source !== undefined) query = query.where('source', '=', source)
  const row = await query.limit(1).executeTakeFirst()
  if (row === undefined) return undefined
  const place = placeOf(row)
  if (place !== undefined) {
    if (keeper !== undefined) return keeper.read(place)
    throw new Failure('archive/missing', `${name}: its captures are in an archive; name its folder with --archive`)
  }
  const body = await inflateBody(row.body).catch((error: unknown) => Promise.reject(damaged(error)))
  const more = row.more === null ? {} : parseJson<Pick<Capture, 'http' | 'context'>>(row.more, damaged)
  return { id, source: row.source, fetched: row.fetched, mediaType: row.media_type, body, ...more }
}

export function placeOf({ file, start, size }: Pick<CaptureRow, 'file' | 'start' | 'size'>): ArchivePlace | undefined {
  return file === null || start === null || size === null
    ? undefined
    : { file, start: Number(start), size: Number(size) }
}

export function instantOf(until: string | undefined): number | undefined {
  if (until === undefined) return undefined
  const instant = parseInstant(until)
  if (instant !== undefined) return instant
  throw new Failure('usage/time', `“${until}” is no time; write it as in 2022-01-06 or 2022-01-06T09:30:00Z`)
}
