/** What does a ledger say as of a moment? The reports known then, merged; the same ledger gives the same answer. */

import type { Merged, Policy } from '../merge/index.ts'
import { mergeReports } from '../merge/index.ts'
import { Failure, parseInstant } from '../model/index.ts'
import type { StoredReport } from '../store/index.ts'
import { openStore } from '../store/index.ts'

export interface LedgerView extends Merged {
  /** Reports known at `asOf`, by the time when they became known. */
  readonly reports: readonly StoredReport[]
}

/**
 * The ledger as of `asOf` (ISO 8601), or as of its latest report. All its readings are held in memory.
 *
 * @example `await viewLedger({ store: 'ledger.db', asOf: '2022-01-06T12:00:00Z' })`
 */
export async function viewLedger(options: {
  readonly store: string
  readonly asOf?: string
  readonly policy?: Policy
}): Promise<LedgerView> {
  const store = await openStore(options.store, { create: false })
  try {
    const until = options.asOf === undefined ? undefined : instantText(options.asOf)
    const reports = await Array.fromAsync(store.reports(until === undefined ? {} : { until }))
    return { ...mergeReports(reports, until, options.policy === undefined ? {} : { policy: options.policy }), reports }
  } finally {
    await store.close()
  }
}

function instantText(time: string): string {
  const instant = parseInstant(time)
  if (instant === undefined) throw new Failure('usage/time', `${time} is not an ISO 8601 time`)
  return new Date(instant).toISOString()
}
