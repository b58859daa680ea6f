/** What does a watch need, what does it tell, and what does it share among its jobs? */
import type { Fetcher } from '../../ingest/fetch/index.ts'
import type { ParserPlace } from '../../ingest/parser/index.ts'
import type { Failure } from '../../model/index.ts'
import type { Knowledge, ReadingOptions } from '../../read/index.ts'
import type { Store } from '../../store/index.ts'
import type { Source, SourceStatus, SourceStore } from '../../store/source/index.ts'
import type { Clock } from './clock.ts'
import type { HostBounds, HostGate } from './host.ts'
import type { RobotsKeeper } from './robots.ts'
import type { IntervalBounds } from './schedule.ts'
import type { Writer } from './writer.ts'

export interface WatchPolicy extends IntervalBounds, HostBounds {
  /** Requests under way at once. */
  readonly concurrency: number
}

/** What happens, one after the other; logs, metrics and the status are made of it. */
export type WatchEvent =
  /** The list of sources has changed: someone added or removed some, or an index has other parts. */
  | { readonly kind: 'followed'; readonly sources: readonly Source[] }
  | {
      readonly kind: 'asked'
      readonly source: string
      readonly address: string
      readonly status: SourceStatus
      readonly isChanged: boolean
      readonly entries: number
      readonly newEntries: number
      readonly tookMs: number
      readonly nextAt: number
      readonly problem?: string
    }
  | {
      readonly kind: 'report'
      readonly source: string
      readonly url: string
      readonly id: string
      readonly title?: string
      /** The page was there already, with other words. */
      readonly isRevision: boolean
      /** From the feed's own words: the page could not be had, or there is none. */
      readonly isEntry: boolean
      readonly tookMs: number
    }
  | {
      readonly kind: 'page'
      readonly source: string
      readonly url: string
      readonly outcome: PageOutcome
      readonly failure?: Failure
    }
  | { readonly kind: 'moved'; readonly source: string; readonly from: string; readonly to: string }

/** What came of a page that gave no new report. */
export type PageOutcome = 'same' | 'retry' | 'failed'

export interface WatchOptions {
  readonly store: Store
  readonly sources: SourceStore
  readonly knowledge: Knowledge
  readonly reading?: ReadingOptions
  /** Where feeds and pages are parsed; in a worker with limits where left out. */
  readonly parsers?: ParserPlace
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly policy: WatchPolicy
  /** Ids of the sources to follow; all of the ledger's where left out. */
  readonly only?: ReadonlySet<string>
  /** Asks each source that is due, and ends. */
  readonly isOnce?: boolean
  /** Ends the watch; what is under way is finished within `graceMs`. */
  readonly signal?: AbortSignal
  readonly onEvent?: (event: WatchEvent) => void
}

/** What the jobs of one watch share. */
export interface WatchContext extends WatchOptions {
  readonly gate: HostGate
  readonly robots: RobotsKeeper
  readonly writer: Writer
  /** Aborted when the time to finish is over. */
  readonly ending: AbortSignal
  /** Whether another source than `id` is asked at that address. */
  readonly isFollowed: (url: string, id: string) => boolean
  readonly tell: (event: WatchEvent) => void
}
