/** Which engine keeps the ledger at this address? A path is SQLite's. */
import { type CaptureKeeper, Failure } from '../model/index.ts'
import type { Store } from './index.ts'
import { openSqlite } from './sqlite/index.ts'

/**
 * How long a writer waits for another one. An append takes milliseconds, so one that holds the ledger for longer than
 * this is stuck or very busy, and a person who waits wants to know.
 */
const lockTimeoutMs = 5000

export interface OpenOptions {
  /** Makes the ledger where there is none. */
  readonly create: boolean
  /** Milliseconds that a writer waits for another one. */
  readonly lockTimeoutMs?: number
  /** Keeps the bytes of captures, and is closed with the ledger; without one they are in the ledger itself. */
  readonly keeper?: CaptureKeeper
}

/**
 * Opens the ledger at `path`; makes it where `create` is set.
 *
 * @throws Failure `store/missing`, `store/unreadable`, `store/newer`, `store/locked` or `store/full`; `usage/argument`
 * for an address of a server.
 * @example `const store = await openStore('ledger.db', { create: true })`
 */
export async function openStore(path: string, options: OpenOptions): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//i.test(path)) {
    throw new Failure('usage/argument', 'ledgers on a PostgreSQL server are not supported yet; give the path of a file')
  }
  return openSqlite(path, {
    create: options.create,
    lockTimeoutMs: options.lockTimeoutMs ?? lockTimeoutMs,
    ...(options.keeper === undefined ? {} : { keeper: options.keeper }),
  })
}
