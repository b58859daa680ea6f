/**
 * What is known of the sources that are followed? Unlike the ledger this changes: when each is asked next, what its server said
 * the last time, which entries were seen, and which pages behind them are still to be fetched. It lies beside the ledger, in
 * the same database, and is never ahead of it: a page is marked as done after its report is in the ledger.
 */
export { openSourceStore } from './open.ts'

/** How a source does: as words in lists, and as a label of metrics. */
export type SourceStatus = 'new' | 'ok' | 'failing' | 'waiting' | 'refused' | 'gone' | 'same'

/** What a server said of its answer; sent back only to the address that it came from. */
export interface Learned {
  readonly url: string
  readonly etag?: string
  readonly lastModified?: string
}

/** All instants are milliseconds since 1970. */
export interface SourceState {
  /** Where it is asked: its address, or where it has moved for good. */
  readonly url: string
  readonly status: SourceStatus
  readonly nextAt: number
  /** The last interval that was decided on, before what the server asked for. */
  readonly intervalMs?: number
  readonly kind?: string
  readonly title?: string
  readonly learned?: Learned
  /** sha256 of the last body. */
  readonly bodyId?: string
  readonly askedAt?: number
  readonly answeredAt?: number
  /** When it last had an entry that was new. */
  readonly newAt?: number
  /** One after the other, up to now. */
  readonly failures: number
  /** In words, of the last failure. */
  readonly problem?: string
}

export interface Source {
  /** Made from the address. */
  readonly id: string
  /** As it was given. */
  readonly address: string
  readonly title?: string
  readonly category?: string
  /** The index of sitemaps that lists it; nobody added it. */
  readonly parent?: string
  readonly addedAt: number
  readonly state: SourceState
}

/** An entry of a feed that was seen; `key` is unique in its source. */
export interface SeenEntry {
  readonly source: string
  readonly key: string
  readonly guid?: string
  readonly link?: string
  /** Hash of its words. */
  readonly hash: string
  /** As the feed states it. */
  readonly updated?: string
  /** When it was last in the feed. */
  readonly seenAt: number
}

export type PageStatus = 'due' | 'done' | 'failed'

/** What the feed says of a page, for a report where the page says less. */
export interface EntryFacts {
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
  readonly modified?: string
  readonly language?: string
  /** The entry as it stands in the feed. */
  readonly markup: string
  readonly mediaType: string
}

export interface PageState {
  readonly attempts: number
  /** How often it was asked for again since it changed. */
  readonly revisits: number
  readonly learned?: Learned
  /** sha256 of the bytes, and of the report's text. */
  readonly bodyId?: string
  readonly textId?: string
  readonly fetchedAt?: number
  readonly problem?: string
  /** Only as long as it is due. */
  readonly entry?: EntryFacts
}

/** A page behind an entry, whichever feeds name it; or, where there is none, the entry itself under `entry:`. */
export interface Page {
  readonly url: string
  /** The source that named it first. */
  readonly source: string
  readonly status: PageStatus
  /** When it is asked for next; none where it is left alone. */
  readonly nextAt?: number
  readonly seenAt: number
  readonly state: PageState
}

/** What is to be fetched when; the page itself is read when its turn comes. */
export type DuePage = Pick<Page, 'url' | 'source'> & { readonly nextAt: number }

export interface DueBounds {
  readonly until: number
  readonly limit: number
  readonly perSource: number
}

export interface SourceChange {
  readonly sources?: readonly Source[]
  readonly entries?: readonly SeenEntry[]
  readonly pages?: readonly Page[]
}

export interface SourceCounts {
  readonly entries: number
  readonly pages: Readonly<Record<PageStatus, number>>
}

/** Who follows the sources of a ledger: one process at a time. */
export interface Holder {
  readonly process: number
  readonly host: string
  readonly at: number
}

export interface SourceStore {
  sources(): Promise<readonly Source[]>
  /** Adds those that are not there yet; the others stay as they are, but for a title or a category given now. How many are new. */
  add(sources: readonly Source[]): Promise<number>
  /** Forgets a source, its parts and what was seen of it; the ledger keeps its reports. Whether it was there. */
  remove(id: string): Promise<boolean>
  /** What was seen of a source. */
  entries(source: string): Promise<readonly SeenEntry[]>
  pages(urls: readonly string[]): Promise<readonly Page[]>
  /** Pages whose time has come at `until`, the longest due first, `perSource` of one source: one that lists thousands holds up none. */
  duePages(bounds: DueBounds): Promise<readonly DuePage[]>
  /** All of it in one transaction: there when the promise resolves, or none of it. What is there is replaced. */
  save(change: SourceChange): Promise<void>
  /** Forgets entries and pages that no feed has named since; what is due stays. How many. */
  prune(before: number): Promise<number>
  counts(): Promise<SourceCounts>
  holder(): Promise<Holder | undefined>
  /** Puts `next` in the place of `before`, where that still stands: of several that try at once, one succeeds. */
  passHold(before: Holder | undefined, next: Holder | undefined): Promise<boolean>
  close(): Promise<void>
}
