/**
 * What does a ledger hold on the whole? Sums over all incidents and reports as of any moment of knowledge: which values incidents
 * have, how they are spread over days, who gave how much, and when something was learnt.
 */
import type { Claim, Lineage } from '../model/index.ts'
import type { AsOf, IncidentFilter, Paging } from './query.ts'

export type FacetName = 'type' | 'status' | 'country' | 'source' | 'party'

/** A value with the number of incidents that have it. */
export interface FacetCount {
  readonly value: string
  readonly incidents: number
}

export interface Facets {
  /** The moment of knowledge that was answered for, ISO 8601 UTC; '' where nothing was known. */
  readonly asOf: string
  /** Incidents in all. */
  readonly total: number
  /** The most frequent first; of each facet 200 values at the most. `source` is the publishers of reports. */
  readonly values: Readonly<Record<FacetName, readonly FacetCount[]>>
}

export interface IncidentDays {
  readonly asOf: string
  /** Incidents of which no day is known. */
  readonly undated: number
  /** Days on which incidents began, the first first; those on which none did are left out. */
  readonly days: readonly { readonly day: string; readonly incidents: number; readonly killed: number }[]
}

export interface MomentQuery {
  /** ISO 8601, both included. */
  readonly from?: string
  readonly to?: string
  /** Moments at the most: where there are more, they are thinned out evenly, and the last one stays. */
  readonly limit?: number
}

export interface Moments {
  /** How many there are between the two, thinned out or not. */
  readonly total: number
  /** ISO 8601 UTC, the first first. */
  readonly moments: readonly string[]
}

/** What one outlet gave. */
export interface SourceActivity {
  /** As the reports name it; '' for all that name none. */
  readonly name: string
  readonly reports: number
  /** Of them, those that derive from no other report. */
  readonly origins: number
  readonly claims: number
  readonly incidents: number
  /** When its first and last report became known, ISO 8601 UTC. */
  readonly first: string
  readonly last: string
}

export interface LedgerExtent {
  readonly asOf: string
  readonly reports: number
  readonly claims: number
  readonly incidents: number
  readonly lineages: number
  /** Days on which the first and the last incident began, ISO 8601. */
  readonly firstDay?: string
  readonly lastDay?: string
}

/** Every condition given must hold; each of any report of a lineage. */
export interface LineageFilter extends AsOf {
  /** Words that one of its reports holds; see `ReportQuery.text` for the operators. */
  readonly text?: string
  /** Publishers by the name as it is written, of one of its reports. */
  readonly outlets?: readonly string[]
  /** How one of its reports derives from another: copy, rewrite, agency, translation, paraphrase, citation. */
  readonly kinds?: readonly string[]
  /** Only lineages in which a report derives from another. */
  readonly isShared?: boolean
}

export interface LineageQuery extends LineageFilter, Paging {
  /** How many there are on all pages together, where that is known from a page before; else they are counted. */
  readonly total?: number
}

export interface LineagePage {
  /** By the moment at which the origin became known, then its id. */
  readonly lineages: readonly Lineage[]
  readonly next?: string
  readonly total: number
}

export interface ClaimQuery extends AsOf, Paging {
  readonly report?: string
  readonly kind?: Claim['kind']
}

/** A claim with the incident that it belongs to, where it belongs to one. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly incident?: string
}

export interface ClaimPage {
  /** By the moment at which their reports became known, then the report's id, then their place in it. */
  readonly claims: readonly PlacedClaim[]
  readonly next?: string
  readonly total: number
}

/** Answers rest on the reports that are merged. */
export interface OverviewQueries {
  facets(filter?: IncidentFilter): Promise<Facets>
  incidentDays(filter?: IncidentFilter): Promise<IncidentDays>
  /** When reports became known. */
  moments(query?: MomentQuery): Promise<Moments>
  /** The busiest first. */
  sources(options?: AsOf): Promise<readonly SourceActivity[]>
  extent(options?: AsOf): Promise<LedgerExtent>
  /** Single reports are lineages of one. */
  lineages(query?: LineageQuery): Promise<LineagePage>
  placedClaims(query?: ClaimQuery): Promise<ClaimPage>
}
