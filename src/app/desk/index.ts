/**
 * What does someone at the desk do? Looks at incidents and at what they rest on, as of any moment, has a text read without
 * storing it, and follows what changes. The use cases that the routes call; they know no request.
 */

import type { ReadingOptions } from '../../read/index.ts'
import type { AlertBoard } from '../alert/index.ts'
import type { ListedSource } from '../sources.ts'
import { type FetchReport, reportFetcher } from './address.ts'
import type { ChangeHub } from './hub.ts'
import { changeHub } from './hub.ts'
import type { DeskLedger } from './ledger.ts'
import type { Reader } from './reader.ts'
import { openReader } from './reader.ts'
import { openDeskLedger } from './stored.ts'

export type { GivenJudgement } from '../judge/index.ts'
export type { Figure, FigurePage, FigureQuery } from './figure.ts'
export { figurePage } from './figure.ts'
export type { ChangeHub, Follower } from './hub.ts'
export type {
  AsOf,
  Change,
  Changes,
  DeskLedger,
  IncidentFilter,
  IncidentMap,
  IncidentOrder,
  IncidentQuery,
  IncidentVersion,
  ListedClaim,
  MapMark,
  MapQuery,
  Page,
  Paged,
} from './ledger.ts'
export { incidentOrders } from './ledger.ts'
export { passageOf, summaryOf } from './summary.ts'
export { findTimeline, timelineSteps } from './timeline.ts'
export type { DeskView } from './view.ts'
export { knownAt } from './view.ts'

export interface Desk {
  readonly version: string
  readonly ledger: DeskLedger
  /** Reads a text and keeps nothing. */
  readonly reader: Reader
  readonly hub: ChangeHub
  /** The report that stands at an address. */
  readonly fetchReport: FetchReport
  /** Feeds that the ledger follows, and how each does. */
  feeds(): Promise<readonly ListedSource[]>
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
  /** Whether addresses of the machine's own network may be fetched. */
  readonly allowPrivateNetwork?: boolean
}

/** Opens the desk on a ledger that is there. Throws Failures `store/…`. */
export async function openDesk({ store, version, allowPrivateNetwork, ...reading }: DeskOptions): Promise<Desk> {
  const ledger = await openDeskLedger(store)
  const reader = openReader(reading)
  const hub = changeHub(ledger)
  return {
    version,
    ledger,
    reader,
    hub,
    fetchReport: reportFetcher(allowPrivateNetwork === undefined ? {} : { allowPrivateNetwork }),
    // Loaded when somebody asks: the desk itself fetches nothing.
    feeds: async () => (await import('../sources.ts')).listSources(store),
    async close() {
      hub.close()
      await reader.close()
      await ledger.close()
    },
  }
}
