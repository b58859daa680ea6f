/** How does any SQL engine keep the contract? The statements are the same; an engine brings its connection and tables. */
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Capture } from '../../model/index.ts'
import { captureKey } from '../capture-key.ts'
import { storeFailure } from '../failure.ts'
import type { Store } from '../index.ts'
import { appendEntries } from './append.ts'
import { sqlDerived } from './derive.ts'
import type { SqlEngine } from './engine.ts'
import { incidentQueries } from './incident.ts'
import { type Damaged, readCapture, readClaims, readReports } from './read.ts'
import { reportQueries } from './search.ts'
import type { Tables } from './tables.ts'

export type { IncidentWords, SqlEngine, WordColumn } from './engine.ts'
export type { Tables } from './tables.ts'

/** Capture ids in one statement, under the engines' bound on parameters. */
const idsPerStatementMax = 500

/** A Store on tables that are there; `name` is what failures call the ledger, its path or address. */
export function sqlStore(db: Kysely<Tables>, engine: SqlEngine, name: string): Store {
  const damaged = (cause: unknown) => storeFailure('damaged', name, cause)
  return {
    ...incidentQueries(db, engine, damaged),
    ...reportQueries(db, engine, damaged),
    derived: sqlDerived(db, engine, damaged),
    append: (entries) => appendEntries(db, engine, entries),
    hasCaptures: (captures) => knownCaptures(db, captures),
    reports: (options = {}) => readReports(db, options, damaged),
    claims: (options = {}) => readClaims(db, options, damaged),
    capture: async (id) => checked(await readCapture(db, { id }, damaged), damaged),
    async captureOf(report) {
      const row = await db
        .selectFrom('reports')
        .select(['capture', 'source'])
        .where('id', '=', report)
        .executeTakeFirst()
      if (row === undefined) return undefined
      return checked(await readCapture(db, { id: row.capture, source: row.source }, damaged), damaged)
    },
    close: () => db.destroy(),
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

async function knownCaptures(
  db: Kysely<Tables>,
  captures: readonly Pick<Capture, 'id' | 'source'>[],
): Promise<ReadonlySet<string>> {
  const asked = new Set(captures.map(captureKey))
  const ids = [...new Set(captures.map(({ id }) => id))]
  const there: string[] = []
  for (let start = 0; start < ids.length; start += idsPerStatementMax) {
    const some = ids.slice(start, start + idsPerStatementMax)
    const rows = await db.selectFrom('captures').select(['id', 'source']).where('id', 'in', some).execute()
    there.push(...rows.map(captureKey).filter((key) => asked.has(key)))
  }
  return new Set(there)
}
