/** What does a ledger say about what was asked? A dataset: the incidents as of a moment that a selection leaves. */
import type { Policy } from '../merge/index.ts'
import type { Dataset, Selection } from '../render/dataset/index.ts'
import { isWithin, makeDataset, selectIncidents } from '../render/dataset/index.ts'
import { viewLedger } from './merge.ts'

export interface DatasetRequest {
  readonly store: string
  /** ISO 8601; otherwise as of the latest report. */
  readonly asOf?: string
  readonly selection?: Selection
  /** Which of several figures heads a line. */
  readonly policy?: Policy
}

/** @example `await viewDataset({ store: 'ledger.db', selection: { countries: ['KAZ'] } })` */
export async function viewDataset({ store, asOf, policy, selection = {} }: DatasetRequest): Promise<Dataset> {
  const chosen = policy === undefined ? {} : { policy }
  const { query: _, ...rest } = selection
  const isAll = Object.values(rest).every((value) => value === undefined)
  const view = await viewLedger({
    store,
    ...(asOf === undefined ? {} : { asOf }),
    ...chosen,
    ...(isAll ? {} : { passes: (incident) => isWithin(incident, rest) }),
  })
  return selectIncidents(makeDataset({ ...view, ...chosen }), selection)
}
