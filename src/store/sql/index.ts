/** How does any SQL engine keep the contract? The statements are the same; an engine brings its connection and tables. */
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Capture, CaptureKeeper } from '../../model/index.ts'
import { storeFailure } from '../failure.ts'
import type { Store } from '../index.ts'
import { appendEntries } from './append.ts'
import { knownCaptures } from './capture.ts'
import { sqlDerived } from './derive.ts'
import type { SqlEngine } from './engine.ts'
import { incidentQueries } from './incident.ts'
import type { Damaged } from './json.ts'
import { ledgerJudgements } from './judgement.ts'
import { ledgerOutlines } from './outline.ts'
import { overviewQueries } from './overview.ts'
import { readCapture, readClaims, readReports } from './read.ts'
import { ledgerRereads } from './reread.ts'
import { reportQueries } from './search.ts'
import type { Tables } from './tables.ts'

export type { IncidentWords, SqlEngine, WordColumn, WordsWhere } from './engine.ts'
export { judgementTables } from './judgement.ts'
export { overviewTables, versionsOnTop } from './overview-tables.ts'
export { packedTables } from './packed-tables.ts'
export { currentViews, rereadings } from './reread-tables.ts'
export { pageTurns, sourceTables } from './source-tables.ts'
export { forever, type Tables } from './tables.ts'

export interface SqlStoreOptions {
  readonly name: string
  readonly keeper?: CaptureKeeper | undefined
}

/** A Store on tables that are there; `name` is what failures call the ledger, its path or address. */
export function sqlStore(db: Kysely<Tables>, engine: SqlEngine, { name, keeper }: SqlStoreOptions): Store {
  const damaged = (cause: unknown) => storeFailure('damaged', name, cause)
  const append: Store['append'] = (entries) => appendEntries(db, { engine, keeper }, entries)
  return {
    ...incidentQueries(db, engine, damaged),
    ...reportQueries(db, engine, damaged),
    ...overviewQueries(db, engine, damaged),
    derived: sqlDerived(db, engine, damaged),
    outlines: ledgerOutlines(db, engine),
    judgements: ledgerJudgements(db, engine, damaged),
    append,
    rereads: ledgerRereads(db, { engine, damaged, append }),
    hasCaptures: (captures) => knownCaptures(db, captures),
    reports: (options = {}) => readReports(db, options, damaged),
    claims: (options = {}) => readClaims(db, options, damaged),
    async capture(id, source) {
      const asked = source === undefined ? { id } : { id, source }
      return checked(await readCapture(db, asked, { keeper, damaged, name }), damaged)
    },
    async captureOf(report) {
      const row = await db
        .selectFrom('reports')
        .select(['capture', 'source'])
        .where('id', '=', report)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const asked = { id: row.capture, source: row.source }
      return checked(await readCapture(db, asked, { keeper, damaged, name }), damaged)
    },
    async close() {
      await keeper?.close()
      await db.destroy()
    },
  }
}

/** The capture, if its bytes are those that it was named for. */
function checked(capture: Capture | undefined, damaged: Damaged): Capture | undefined {
  if (capture === undefined || sha256(capture.body) === capture.id) return capture
  throw damaged(new Error(`the bytes of capture ${capture.id} are not those that it was named for`))
}

function sha256(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
