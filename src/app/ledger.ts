/** Which archive belongs to a ledger? The folder that was named, or the one beside the file; both are opened together. */
import { openArchive } from '../archive/index.ts'
import { Failure } from '../model/index.ts'
import { openStore, type Store } from '../store/index.ts'

export interface LedgerOptions {
  /** Path of a SQLite file, or the address of a server. */
  readonly store: string
  /** Folder of the archive of captures; beside the file where it is left out. */
  readonly archive?: string | undefined
  readonly create: boolean
}

/** @example `archiveFolder('ledger.db')` is `ledger.db.warc`. */
export function archiveFolder(store: string, archive?: string): string {
  if (archive !== undefined) return archive
  if (!store.includes('://')) return `${store}.warc`
  throw new Failure(
    'usage/argument',
    'a ledger on a server has no folder beside it; name the archive with --archive DIR',
  )
}

/** The ledger with its archive: what is appended is kept there, and captures are read from there. Closing it closes both. */
export async function openLedger({ store, archive, create }: LedgerOptions): Promise<Store> {
  return openStore(store, { create, keeper: openArchive(archiveFolder(store, archive)) })
}
