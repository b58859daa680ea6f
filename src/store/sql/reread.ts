/**
 * How are later readings kept? Beside the old ones, each under the version of its reader. A report whose text is the same has
 * another reading since; one whose capture gives another text is another report, and takes its place.
 */
import type { Kysely } from 'kysely'
import type { Reading } from '../../model/index.ts'
import type { Entry, LedgerRereads, Reread, RereadableReport } from '../index.ts'
import { claimRows } from './append.ts'
import { chunked } from './chunk.ts'
import type { SqlEngine } from './engine.ts'
import type { Damaged } from './json.ts'
import { packReading, readingLines, unpackReading } from './packed.ts'
import type { RereadRow, Tables } from './tables.ts'

/** Reports whose readings are in memory at once. */
const pageRows = 32

export interface RereadOptions {
  readonly engine: SqlEngine
  readonly damaged: Damaged
  readonly append: (entries: readonly Entry[]) => Promise<unknown>
}

export function ledgerRereads(db: Kysely<Tables>, { engine, damaged, append }: RereadOptions): LedgerRereads {
  return {
    async versions() {
      const rows = await db.selectFrom('readers').selectAll().orderBy('number').execute()
      return rows.map(({ number, reader, at }) => ({ number: Number(number), reader, at }))
    },
    begin: (reader, at) => beginVersion(db, reader, at),
    waiting: (version) => waitingReports(db, version, damaged),
    async add(version, rereads) {
      const changed = rereads.flatMap((reread) => (reread.outcome === 'changed' ? [reread] : []))
      // Reports that are new come first: a process killed in between has both, and the next run marks the old one as replaced.
      await append(changed.filter(({ base, entry }) => entry.id !== base).map(({ entry }) => entry))
      await addRereads(db, { engine, damaged }, { version, rereads })
    },
  }
}

async function beginVersion(db: Kysely<Tables>, reader: string, at: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const query = transaction.selectFrom('readers').selectAll().orderBy('number', 'desc')
    const latest = await query.limit(1).executeTakeFirst()
    if (latest?.reader === reader) return latest.number
    const number = (latest?.number ?? 0) + 1
    await transaction.insertInto('readers').values({ number, reader, at }).execute()
    return number
  })
}

async function* waitingReports(
  db: Kysely<Tables>,
  version: number | undefined,
  damaged: Damaged,
): AsyncGenerator<RereadableReport> {
  let after = ''
  for (;;) {
    const columns = ['id', 'fetched', 'source', 'capture', 'reading', 'packed'] as const
    let query = db.selectFrom('current_reports').select(columns).where('id', '>', after).orderBy('id')
    if (version !== undefined) {
      query = query.where(({ not, exists, selectFrom }) => {
        const done = selectFrom('rereads').select('base').whereRef('rereads.base', '=', 'current_reports.id')
        return not(exists(done.where('rereads.version', '=', version)))
      })
    }
    const rows = await query.limit(pageRows).execute()
    for (const { reading, packed, ...row } of rows)
      yield { ...row, reading: unpackReading({ reading, packed }, damaged) }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

interface Outcomes {
  readonly version: number
  readonly rereads: readonly Reread[]
}

async function addRereads(
  db: Kysely<Tables>,
  { engine, damaged }: Omit<RereadOptions, 'append'>,
  { version, rereads }: Outcomes,
): Promise<void> {
  const entries = rereads.flatMap((reread) => (reread.outcome === 'changed' ? [reread.entry] : []))
  await db.transaction().execute(async (transaction) => {
    await engine.lock(transaction)
    // What was made from the old readings is made anew by whoever merges next.
    if (entries.length > 0) await transaction.updateTable('derivation').set({ version: '' }).execute()
    for (const { id, reading, claims } of entries) {
      const { title = null, language } = reading.report
      const json = claims.map((claim) => JSON.stringify(claim))
      const values = { id, version, title, language, ...packReading(reading, json) }
      const there = transaction.selectFrom('current_reports').select(['reading', 'packed']).where('id', '=', id)
      const row = await there.executeTakeFirst()
      // A report that is there with this very reading needs no other.
      if (row !== undefined && isSame(unpackReading(row, damaged), reading)) continue
      const insert = transaction.insertInto('readings').values(values)
      await insert.onConflict((conflict) => conflict.doNothing()).execute()
      const rows = claimRows({ id, claims }).map((row) => ({ ...row, version }))
      for (const some of chunked(rows)) {
        const insertClaims = transaction.insertInto('reclaims').values(some)
        await insertClaims.onConflict((conflict) => conflict.doNothing()).execute()
      }
    }
    const outcomes: RereadRow[] = rereads.map((reread) => {
      const report = reread.outcome === 'changed' ? reread.entry.id : reread.base
      return { base: reread.base, version, outcome: reread.outcome, report }
    })
    // A report that is new by this needs not be read once more; one of another capture does.
    for (const { id, capture } of entries) {
      const there = transaction.selectFrom('reports').select('id').where('id', '=', id)
      const own = there.where('capture', '=', capture.id).where('source', '=', capture.source)
      const isOwn = (await own.executeTakeFirst()) !== undefined && !outcomes.some(({ base }) => base === id)
      if (isOwn) outcomes.push({ base: id, version, outcome: 'same', report: id })
    }
    for (const some of chunked(outcomes)) {
      const insert = transaction.insertInto('rereads').values(some)
      await insert.onConflict((conflict) => conflict.doNothing()).execute()
    }
  })
}

function isSame(one: Reading, other: Reading): boolean {
  return readingLines(one).join('\n') === readingLines(other).join('\n')
}
