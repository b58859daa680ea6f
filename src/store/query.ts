/**
 * What can a ledger be asked? Incidents, reports, claims and lineages, each as of any moment of knowledge, apart from the
 * time of the events; how an incident came to be what it is; and what was added or rewritten since a moment.
 */
import type { Claim, Incident, Lineage, Reading, Span } from '../model/index.ts'
import type { OverviewQueries } from './overview.ts'

/** A moment of knowledge, ISO 8601: what was published (or, failing that, taken in) until then. The latest where left out. */
export interface AsOf {
  readonly asOf?: string
}

/** A page: `after` is the `next` of the page before, an opaque text that holds for the same question only. */
export interface Paging {
  readonly after?: string
  /** Items at the most; 50 where left out, 1000 at the most. */
  readonly limit?: number
}

/** Degrees, WGS84. West may be greater than east: then the box crosses the antimeridian. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface Circle {
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
}

/** `weight`: the gravest first. `day`: the latest first day first. `updated`: what was learnt about last first. */
export type IncidentOrder = 'weight' | 'day' | 'updated'

/** Every condition given must hold. */
export interface IncidentFilter extends AsOf {
  /** Days of the event, ISO 8601, inclusive: incidents that have a day in common with them. */
  readonly from?: string
  readonly to?: string
  /** Incidents with a point in the circle or box; those without a point are in none. */
  readonly near?: Circle
  readonly box?: Box
  /** Whether it is placed more closely than in a country. */
  readonly isPlaced?: boolean
  /** One of these types, as in an incident. */
  readonly types?: readonly string[]
  /** Words of a party's name, or its country or sector code. */
  readonly party?: string
  /** Words of the name of whoever says it: a publisher, or a source that is quoted. */
  readonly source?: string
  /** A report of one of these publishers, by the name as it is written. */
  readonly outlets?: readonly string[]
  readonly status?: readonly Incident['status'][]
  /** One of these, ISO 3166-1 alpha-3. */
  readonly countries?: readonly string[]
  /** Words in the title, the names or the sentences that the claims stand in; see `ReportQuery.text` for the operators. */
  readonly text?: string
  /** At least so many people killed, by the best figure or, where there is none, the low one. */
  readonly minKilled?: number
  /** At least so many newsrooms that tell of it independently. */
  readonly minOrigins?: number
  /** Only these, and none of these, by id. */
  readonly only?: readonly string[]
  readonly without?: readonly string[]
}

export interface IncidentQuery extends IncidentFilter, Paging {
  /** How many there are on all pages together, where that is known from a page before; else they are counted. */
  readonly total?: number
  /** `weight` where left out. */
  readonly order?: IncidentOrder
  /** Incidents that are left out before the page, after those before `after`. */
  readonly offset?: number
}

export interface IncidentPage {
  readonly incidents: readonly Incident[]
  /** Where the next page begins; left out on the last one. */
  readonly next?: string
  /** How many there are on all pages together. */
  readonly total: number
  /** The moment of knowledge that was answered for, ISO 8601 UTC; '' where nothing was known. */
  readonly asOf: string
}

/** What was known of an incident from one moment until the next. */
export interface IncidentVersion {
  /** ISO 8601 UTC; a version holds from this moment on, up to and without the other. */
  readonly knownFrom: string
  /** Left out: it still holds. */
  readonly knownTo?: string
  readonly incident: Incident
}

export interface ReportQuery extends AsOf, Paging {
  /** How many there are on all pages together, where that is known from a page before; else they are counted. */
  readonly total?: number
  /**
   * Words that all stand in the report, in any script and in any order. `"…"` asks for a phrase, `word*` for a beginning,
   * `OR` for either, `NOT` or `-` for neither, parentheses for groups.
   */
  readonly text?: string
  readonly publisher?: string
  /** BCP 47, as in the report. */
  readonly language?: string
  /** When it became known, ISO 8601; from is inclusive, to exclusive unless it is a day, which is meant whole. */
  readonly from?: string
  readonly to?: string
}

/** A stretch of a report's text around what was asked for. */
export interface Excerpt {
  readonly span: Span
  readonly text: string
  /** Of the report's text, not of the excerpt. */
  readonly highlights: readonly Span[]
}

/** A report as it is found: all but its reading. */
export interface FoundReport {
  readonly id: string
  readonly fetched: string
  readonly source: string
  /** When it became known: its publication, or when it was taken in. ISO 8601 UTC. */
  readonly knownAt: string
  readonly ref?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
  readonly language: string
  /** UTF-16 code units of its text. */
  readonly length: number
  readonly excerpts: readonly Excerpt[]
}

export interface ReportPage {
  /** The latest first. */
  readonly reports: readonly FoundReport[]
  readonly next?: string
  readonly total: number
}

/** A report as it is kept. */
export interface StoredReport {
  readonly id: string
  /** When it was taken in, ISO 8601 UTC. */
  readonly fetched: string
  /** Where it was taken from: path, `path#line`, URL or `-`. */
  readonly source: string
  readonly reading: Reading
}

/** `removed`: the incident was joined to another or is no longer believed to be one; asking for its id finds the other. */
export type ChangeKind = 'report-added' | 'incident-added' | 'incident-changed' | 'incident-removed'

export interface Change {
  /** Ask for what came `after` this. */
  readonly cursor: string
  readonly kind: ChangeKind
  /** Of the report or incident. */
  readonly id: string
  /** The moment of knowledge from which on something is different, ISO 8601 UTC. */
  readonly knownFrom: string
}

export interface LedgerCounts {
  readonly reports: number
  readonly claims: number
  readonly captures: number
  /** As known at the latest. */
  readonly incidents: number
  /** Reports that are kept and not yet merged into incidents. */
  readonly pending: number
}

/**
 * Questions. Incidents and lineages answer for the reports that are merged; `counts().pending` are not yet.
 *
 * @throws Failure `usage/time`, `usage/query` or `usage/argument` for a question that is none.
 */
export interface LedgerQueries extends OverviewQueries {
  incidents(query?: IncidentQuery): Promise<IncidentPage>
  /** Also by an id that it had before it was joined to another. */
  incident(id: string, options?: AsOf): Promise<Incident | undefined>
  /** From the first to the latest; `[]` where there never was one of that id. */
  incidentVersions(id: string): Promise<readonly IncidentVersion[]>
  /** In the order of the incident; `[]` where there is none. */
  claimsOfIncident(id: string, options?: AsOf): Promise<readonly Claim[]>
  searchReports(query?: ReportQuery): Promise<ReportPage>
  report(id: string): Promise<StoredReport | undefined>
  /** The lineage that a report belongs to, by the report's id. */
  lineageOf(report: string, options?: AsOf): Promise<Lineage | undefined>
  /** In the order in which they were committed, the same for every reader; from the first where `after` is left out. */
  changes(options?: { readonly after?: string; readonly limit?: number }): Promise<readonly Change[]>
  /** The cursor of the last change; '' where there is none. */
  lastChange(): Promise<string>
  counts(): Promise<LedgerCounts>
}
