/** Which engine keeps the sources of the ledger at this address? The one that keeps the ledger. */
import type { Kysely } from 'kysely'
import { Failure } from '../../model/index.ts'
import { openDatabase } from '../sqlite/database.ts'
import type { SourceStore } from './index.ts'
import { sqlSourceStore } from './sql.ts'
import type { SourceTables } from './tables.ts'

/** How long a writer waits for another one, as for the ledger. */
const lockTimeoutMs = 5000

/**
 * Opens the sources of the ledger at `path`; makes the ledger where `create` is set.
 *
 * @throws Failure `store/…`; `usage/argument` for an address of a server.
 */
export async function openSourceStore(path: string, options: { readonly create: boolean }): Promise<SourceStore> {
  if (/^postgres(?:ql)?:\/\//i.test(path)) {
    throw new Failure('usage/argument', 'sources on a PostgreSQL server are not supported yet; give the path of a file')
  }
  const { db } = await openDatabase(path, { create: options.create, lockTimeoutMs })
  // The same database, seen as its other tables.
  return sqlSourceStore(db as unknown as Kysely<SourceTables>, path)
}
