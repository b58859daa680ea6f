import type { Store } from './index.ts'

/** Opens the ledger at `path`; makes it where `create` is set. Throws Failures `store/…`. */
export async function openStore(_path: string, _options: { create: boolean }): Promise<Store> {
  throw new Error('not built yet')
}
