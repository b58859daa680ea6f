/** Which engine keeps the ledger at this address? A path is SQLite's, `postgres://…` is a server's. */
import type { CaptureKeeper } from '../model/index.ts'
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
 * Opens the ledger at `address`, the path of a file or `postgres://USER@HOST/DATABASE?schema=NAME`; makes it where `create` is set.
 *
 * @throws Failure `store/missing`, `store/unreadable`, `store/newer`, `store/locked` or `store/full`; `usage/argument`
 * for an address that is none.
 * @example `const store = await openStore('ledger.db', { create: true })`
 */
export async function openStore(address: string, options: OpenOptions): Promise<Store> {
  const complete = {
    create: options.create,
    lockTimeoutMs: options.lockTimeoutMs ?? lockTimeoutMs,
    ...(options.keeper === undefined ? {} : { keeper: options.keeper }),
  }
  if (!isServerAddress(address)) return openSqlite(address, complete)
  // Whoever keeps a file does not load what speaks to servers.
  const { openPostgres } = await import('./postgres/index.ts')
  return openPostgres(address, complete)
}

/** Whether a ledger is kept on a server, not in a file. */
export function isServerAddress(address: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(address)
}
