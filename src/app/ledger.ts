/** Which archive belongs to a ledger? The folder that was named, or the one beside the file; both are opened together. */
import { openArchive } from '../archive/index.ts'
import { isServerAddress, openStore, type Store } from '../store/index.ts'

export interface LedgerOptions {
  /** Path of a SQLite file, or the address of a server. */
  readonly store: string
  /** Folder of the archive of captures; beside the file where it is left out. */
  readonly archive?: string | undefined
  readonly create: boolean
}

/**
 * Where the captures of a ledger are kept; a ledger on a server keeps them in its rows, unless a folder is named.
 *
 * @example `archiveFolder('ledger.db')` is `ledger.db.warc`.
 */
export function archiveFolder(store: string, archive?: string): string | undefined {
  return archive ?? (isServerAddress(store) ? undefined : `${store}.warc`)
}

/** What a ledger is called in messages and logs: its address without the password. */
export function ledgerName(store: string): string {
  const url = isServerAddress(store) ? URL.parse(store) : null
  if (url === null) return store
  url.password = ''
  return url.href
}

/** The ledger with its archive: what is appended is kept there, and captures are read from there. Closing it closes both. */
export async function openLedger({ store, archive, create }: LedgerOptions): Promise<Store> {
  const folder = archiveFolder(store, archive)
  return openStore(store, { create, ...(folder === undefined ? {} : { keeper: openArchive(folder) }) })
}
