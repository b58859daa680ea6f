/** How are entries added? In one transaction, and only those that are new. */
import type { Kysely, Transaction } from 'kysely'
import { type CaptureKeeper, reportInstant } from '../../model/index.ts'
import type { Entry } from '../index.ts'
import { captureRows } from './capture.ts'
import { chunked } from './chunk.ts'
import type { SqlEngine } from './engine.ts'
import { packReading } from './packed.ts'
import type { ClaimRow, ReportRow, Tables } from './tables.ts'

export interface AppendOptions {
  readonly engine: SqlEngine
  /** Keeps the bytes of captures; without one they are in rows. */
  readonly keeper: CaptureKeeper | undefined
}

/** Appends entries; an id that is there already, or stands twice among them, is left as it is. Returns the new ids. */
export async function appendEntries(
  db: Kysely<Tables>,
  { engine, keeper }: AppendOptions,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  if (entries.length === 0) return []
  const first = [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].reverse()
  const rows = await captureRows(db, entries, keeper)
  const reports = first.map(reportRow)
  return db.transaction().execute(async (transaction) => {
    await engine.lock(transaction)
    for (const values of chunked(rows)) {
      const insert = transaction.insertInto('captures').values(values)
      await insert.onConflict((conflict) => conflict.doNothing()).execute()
    }
    const added = await addReports(transaction, reports)
    const claims = first.filter(({ id }) => added.has(id)).flatMap(claimRows)
    for (const values of chunked(claims)) await transaction.insertInto('claims').values(values).execute()
    await noteNew(
      transaction,
      reports.filter(({ id }) => added.has(id)),
    )
    return first.flatMap(({ id }) => (added.has(id) ? [id] : []))
  })
}

/** What is new waits to be merged, and is told to whoever follows the ledger. */
async function noteNew(transaction: Transaction<Tables>, rows: readonly ReportRow[]): Promise<void> {
  for (const some of chunked(rows)) {
    await transaction
      .insertInto('pending')
      .values(some.map(({ id }) => ({ report: id })))
      .execute()
    const changes = some.map(({ id, known_at }) => ({ kind: 'report-added', id, known_from: known_at }))
    await transaction.insertInto('changes').values(changes).execute()
  }
}

async function addReports(transaction: Transaction<Tables>, rows: readonly ReportRow[]): Promise<ReadonlySet<string>> {
  const added = new Set<string>()
  for (const values of chunked(rows)) {
    const insert = transaction.insertInto('reports').values(values)
    const news = await insert
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    for (const { id } of news) added.add(id)
  }
  return added
}

function reportRow({ id, capture, reading, claims }: Entry): ReportRow {
  const { ref, url, title, publisher, published, language } = reading.report
  const dated = published === undefined ? {} : { published }
  return {
    id,
    capture: capture.id,
    source: capture.source,
    fetched: capture.fetched,
    known_at: reportInstant({ ...dated, fetched: capture.fetched }),
    ref: ref ?? null,
    url: url ?? null,
    title: title ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    language,
    ...packReading(
      reading,
      claims.map((claim) => JSON.stringify(claim)),
    ),
  }
}

/** Their JSON is packed with the reading. */
export function claimRows({ id, claims }: Pick<Entry, 'id' | 'claims'>): ClaimRow[] {
  return claims.map((claim, ordinal) => {
    return { id: claim.id, report: id, ordinal, kind: claim.kind, claim: '' }
  })
}
