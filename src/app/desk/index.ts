/**
 * What does someone at the desk do? Looks at incidents and at what they rest on, as of any moment, has a text read without
 * storing it, and follows what changes. The use cases that the routes call; they know no request.
 */

import type { ReadingOptions } from '../../read/index.ts'
import type { AlertBoard } from '../alert/index.ts'
import type { ChangeHub } from './hub.ts'
import { changeHub } from './hub.ts'
import type { DeskLedger } from './ledger.ts'
import type { Reader } from './reader.ts'
import { openReader } from './reader.ts'
import { openDeskLedger } from './stored.ts'

export type { GivenJudgement } from '../judge/index.ts'
export type { LedgerView } from '../merge.ts'
export { findFacets, findTimeline, timelineSteps } from './facet.ts'
export type { ChangeHub, Follower } from './hub.ts'
export type {
  Change,
  Changes,
  DeskLedger,
  IncidentFilter,
  IncidentOrder,
  IncidentQuery,
  IncidentVersion,
  ListedClaim,
  Page,
  Paged,
} from './ledger.ts'
export { incidentOrders } from './ledger.ts'
export { pageOf } from './page.ts'
export { passagesOf } from './passage.ts'
export { findSources } from './source.ts'
export { summaryOf } from './summary.ts'

export interface Desk {
  readonly version: string
  readonly ledger: DeskLedger
  /** Reads a text and keeps nothing. */
  readonly reader: Reader
  readonly hub: ChangeHub
  /** Where rules of alerts are kept. */
  readonly board?: AlertBoard
  close(): Promise<void>
}

export interface DeskOptions {
  /** The ledger's path. */
  readonly store: string
  readonly version: string
  /** Path of a user's own file of actors. */
  readonly actors?: string
  readonly reading?: ReadingOptions
}

/** Opens the desk on a ledger that is there. Throws Failures `store/…`. */
export async function openDesk({ store, version, ...reading }: DeskOptions): Promise<Desk> {
  const ledger = await openDeskLedger(store)
  const reader = openReader(reading)
  const hub = changeHub(ledger)
  return {
    version,
    ledger,
    reader,
    hub,
    async close() {
      hub.close()
      await reader.close()
      await ledger.close()
    },
  }
}
