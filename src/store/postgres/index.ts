/** How is a ledger kept on a server, for several processes and machines? */
import type { CaptureKeeper } from '../../model/index.ts'
import type { Store } from '../index.ts'
import { sqlStore } from '../sql/index.ts'
import { openDatabase, type PostgresOptions, parseAddress } from './database.ts'
import { postgresEngine } from './words.ts'

/** Opens or makes the ledger at `postgres://…`; throws Failures `store/…` and `usage/argument`. */
export async function openPostgres(
  address: string,
  options: PostgresOptions & { readonly keeper?: CaptureKeeper },
): Promise<Store> {
  const parsed = parseAddress(address)
  return sqlStore(await openDatabase(parsed, options), postgresEngine, {
    name: parsed.name,
    keeper: options.keeper,
  })
}
