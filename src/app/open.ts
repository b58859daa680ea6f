/** How is a ledger opened to be asked? With everything merged that waits, left by whoever was killed or had no time. */
import { isFailure } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { openLedger } from './ledger.ts'
import { makeMerger } from './materialise.ts'

/**
 * Calls `ask` with the ledger, and closes it. A ledger that may not be written to, or is being written to by another, is asked as
 * it is; `counts().pending` says how many reports its incidents do not know yet.
 */
export async function withLedger<T>(address: string, ask: (store: Store) => Promise<T>): Promise<T> {
  const store = await openLedger({ store: address, create: false })
  try {
    await settleIfAllowed(store)
    return await ask(store)
  } finally {
    await store.close()
  }
}

async function settleIfAllowed(store: Store): Promise<void> {
  try {
    await makeMerger(store).settle()
  } catch (error) {
    const isTheirs = isFailure(error) && (error.code === 'store/locked' || error.code === 'store/unreadable')
    if (!isTheirs) throw error
  }
}
