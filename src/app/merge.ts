/** What does a ledger say as of a moment? The reports known then, merged; the same ledger gives the same answer. */
import { withLedger } from './open.ts'
import { type LedgerView, type ViewRequest, viewStore } from './view.ts'

export type { LedgerView } from './view.ts'

/**
 * The ledger at `store` as of `asOf` (ISO 8601), or as of its latest report.
 *
 * @example `await viewLedger({ store: 'ledger.db', asOf: '2022-01-06T12:00:00Z' })`
 */
export async function viewLedger({ store, ...request }: ViewRequest & { readonly store: string }): Promise<LedgerView> {
  return withLedger(store, (opened) => viewStore(opened, request))
}
