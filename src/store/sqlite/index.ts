/** How is a ledger kept in one file, without a server? */
import type { CaptureKeeper } from '../../model/index.ts'
import type { Store } from '../index.ts'
import { sqlStore } from '../sql/index.ts'
import { openDatabase, type SqliteOptions } from './database.ts'
import { sqliteEngine } from './words.ts'

export { copyLedger } from './copy.ts'

/** Opens or makes the ledger in the file `path`; throws Failures `store/…`. */
export async function openSqlite(
  path: string,
  options: SqliteOptions & { readonly keeper?: CaptureKeeper },
): Promise<Store> {
  const { db } = await openDatabase(path, options)
  return sqlStore(db, sqliteEngine, { name: path, keeper: options.keeper })
}
