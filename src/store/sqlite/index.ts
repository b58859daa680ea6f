/** How is a ledger kept in one file, without a server? */
import type { Store } from '../index.ts'
import { sqlStore } from '../sql/index.ts'
import { openDatabase, type SqliteOptions } from './database.ts'
import { sqliteEngine } from './words.ts'

export { copyLedger } from './copy.ts'

/** Opens or makes the ledger in the file `path`; throws Failures `store/…`. */
export async function openSqlite(path: string, options: SqliteOptions): Promise<Store> {
  const { db } = await openDatabase(path, options)
  return sqlStore(db, sqliteEngine, path)
}
