/** Which engine keeps the sources of the ledger at this address? The one that keeps the ledger. */
import type { Kysely } from 'kysely'
import { isServerAddress } from '../open.ts'
import { openDatabase } from '../sqlite/database.ts'
import type { SourceStore } from './index.ts'
import { sqlSourceStore } from './sql.ts'
import type { SourceTables } from './tables.ts'

/** How long a writer waits for another one, as for the ledger. */
const lockTimeoutMs = 5000

/**
 * Opens the sources of the ledger at `address`, a path or `postgres://…`; makes the ledger where `create` is set.
 *
 * @throws Failure `store/…`; `usage/argument` for an address that is none.
 */
export async function openSourceStore(address: string, options: { readonly create: boolean }): Promise<SourceStore> {
  const patience = { create: options.create, lockTimeoutMs }
  if (!isServerAddress(address)) {
    const { db } = await openDatabase(address, patience)
    return sqlSourceStore(asSources(db), address)
  }
  // Whoever keeps a file does not load what speaks to servers.
  const server = await import('../postgres/database.ts')
  const parsed = server.parseAddress(address)
  return sqlSourceStore(asSources(await server.openDatabase(parsed, patience)), parsed.name)
}

/** The same database, seen as its other tables. */
function asSources(db: unknown): Kysely<SourceTables> {
  return db as Kysely<SourceTables>
}
