/** Which tables hold the sources? Rows change; what nobody searches by is one column of JSON. */

export interface SourceRow {
  readonly id: string
  readonly address: string
  readonly title: string | null
  readonly category: string | null
  readonly parent: string | null
  readonly added_at: number
  /** JSON of `SourceState`. */
  readonly state: string
}

export interface EntryRow {
  readonly source: string
  readonly key: string
  readonly guid: string | null
  readonly link: string | null
  readonly hash: string
  readonly updated: string | null
  readonly seen_at: number
}

export interface PageRow {
  readonly url: string
  readonly source: string
  readonly status: string
  readonly next_at: number | null
  readonly seen_at: number
  /** JSON of `PageState`. */
  readonly state: string
}

export interface HolderRow {
  /** Always 1: there is one. */
  readonly id: number
  readonly process: number
  readonly host: string
  readonly at: number
}

export interface SourceTables {
  readonly sources: SourceRow
  readonly source_entries: EntryRow
  readonly source_pages: PageRow
  readonly source_holder: HolderRow
}
