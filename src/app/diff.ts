/** What changed in what a ledger says, from one moment of knowledge to another? */
import { diffIncidents, type Policy } from '../merge/index.ts'
import type { IncidentChange } from '../model/index.ts'
import { viewLedger } from './merge.ts'

export interface LedgerDiff {
  /** ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  readonly changes: readonly IncidentChange[]
}

/**
 * The changes from `from` to `to` (ISO 8601); without `to`, to the latest report. Asked in the other order it is the same changes
 * taken back.
 *
 * @example `await diffLedger({ store: 'ledger.db', from: '2022-01-06', to: '2022-01-07' })`
 */
export async function diffLedger(options: {
  readonly store: string
  readonly from: string
  readonly to?: string
  readonly policy?: Policy
}): Promise<LedgerDiff> {
  const { store, from, to, policy } = options
  const about = { store, ...(policy === undefined ? {} : { policy }) }
  const before = await viewLedger({ ...about, asOf: from })
  const after = await viewLedger({ ...about, ...(to === undefined ? {} : { asOf: to }) })
  return { from: before.asOf, to: after.asOf, changes: diffIncidents(before, after) }
}
