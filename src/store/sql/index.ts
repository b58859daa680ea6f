/** How does any SQL engine keep the contract? The statements are the same; an engine brings its connection and tables. */
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { CaptureKeeper } from '../../model/index.ts'
import { storeFailure } from '../failure.ts'
import type { Store } from '../index.ts'
import { appendEntries } from './append.ts'
import { knownCaptures } from './capture.ts'
import { sqlDerived } from './derive.ts'
import type { SqlEngine } from './engine.ts'
import { incidentQueries } from './incident.ts'
import { readCapture, readClaims, readReports } from './read.ts'
import { ledgerRereads } from './reread.ts'
import { reportQueries } from './search.ts'
import type { Tables } from './tables.ts'

export type { IncidentWords, SqlEngine, WordColumn } from './engine.ts'
export type { Tables } from './tables.ts'

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
    derived: sqlDerived(db, engine, damaged),
    append,
    rereads: ledgerRereads(db, { engine, damaged, append }),
    hasCaptures: (captures) => knownCaptures(db, captures),
    reports: (options = {}) => readReports(db, options, damaged),
    claims: (options = {}) => readClaims(db, options, damaged),
    async capture(id, source) {
      const asked = source === undefined ? { id } : { id, source }
      const capture = await readCapture(db, asked, { keeper, damaged, name })
      if (capture === undefined || sha256(capture.body) === id) return capture
      throw damaged(new Error(`the bytes of capture ${id} are not those that it was named for`))
    },
    async close() {
      await keeper?.close()
      await db.destroy()
    },
  }
}

function sha256(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
