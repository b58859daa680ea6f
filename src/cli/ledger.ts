/** Which ledger, and as of when? What all commands have in common that ask one. */
import type { LedgerView } from '../app/merge.ts'
import { viewLedger } from '../app/merge.ts'
import type { SettingValues } from '../config/index.ts'
import { Failure } from '../model/index.ts'

/** The ledger's path. Throws `usage/argument` where none was given, naming every way to give one. */
export function storeOf({ store }: SettingValues<'store'>): string {
  if (store !== undefined) return store
  throw new Failure(
    'usage/argument',
    'which ledger? Give --store FILE, set TOCSIN_STORE, or put {"store": "FILE"} into tocsin.json',
  )
}

export async function askLedger(
  settings: SettingValues<'store' | 'asOf'> & Partial<SettingValues<'policy'>>,
): Promise<LedgerView> {
  const { asOf, policy } = settings
  return viewLedger({
    store: storeOf(settings),
    ...(asOf === undefined ? {} : { asOf }),
    ...(policy === undefined ? {} : { policy }),
  })
}
