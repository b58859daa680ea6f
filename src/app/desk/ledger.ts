/**
 * What does the desk ask of a ledger? Pages of incidents, reports and claims as of a moment, the versions of an incident, and
 * what has changed since a cursor. Routes and alerts know this contract and no engine.
 */
import type { JudgementState } from '../../merge/index.ts'
import type { Claim, Incident, Judgement, Lineage } from '../../model/index.ts'
import type {
  Facets,
  FoundReport,
  IncidentDays,
  LedgerExtent,
  LineageFilter,
  MomentQuery,
  Moments,
  SourceActivity,
  StoredReport,
} from '../../store/index.ts'
import type { GivenJudgement } from '../judge/index.ts'
import type { DeskView } from './view.ts'

export interface Paged {
  /** Where the page before it ended, as its `next` said. Throws `request/cursor` where it is none. */
  readonly after?: string
  readonly limit: number
}

export interface AsOf {
  /** ISO 8601; the latest report where it is left out. */
  readonly asOf?: string
  /** `machine`: as merging found the incidents, without what analysts have merged and split by hand. */
  readonly grouping?: 'judged' | 'machine'
}

/** Degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface IncidentFilter {
  /** Days of the event, ISO 8601, both included. */
  readonly from?: string
  readonly to?: string
  readonly near?: { readonly lat: number; readonly lon: number; readonly radiusKm: number }
  /** West may be greater than east, where the box crosses the antimeridian. */
  readonly box?: Box
  /** Whether it is placed more closely than in a country: what a map can show. */
  readonly isPlaced?: boolean
  readonly types?: readonly string[]
  readonly statuses?: readonly string[]
  readonly countries?: readonly string[]
  /** Whole words of a party's name, one after the other, or its country or sector code. */
  readonly party?: string
  /** Whole words of the name of a publisher, or of whoever is cited for a figure. */
  readonly source?: string
  /** A report of one of these publishers, by the name as it is written. */
  readonly outlets?: readonly string[]
  /** Words in the title, the names or the cited sentences, with the operators of a search. */
  readonly text?: string
  readonly killedMin?: number
  readonly originsMin?: number
  /** Of those that merging found, only these, and none of these, by id. */
  readonly only?: readonly string[]
  readonly without?: readonly string[]
}

/** `day`: the latest day first; `weight`: the most killed, then the most reported first; `updated`: what changed last first. */
export const incidentOrders = ['day', 'weight', 'updated'] as const
export type IncidentOrder = (typeof incidentOrders)[number]

export interface IncidentQuery extends IncidentFilter, AsOf, Paged {
  readonly order?: IncidentOrder
  /** Incidents that are left out before the page. */
  readonly offset?: number
}

export interface MapQuery extends IncidentFilter, AsOf {
  /** Degrees of latitude that marks stand apart at least. */
  readonly apart: number
  /** Only what may be seen in this window. */
  readonly within?: Box
}

/** One incident, or several that lie close together. */
export interface MapMark {
  /** The middle of them. */
  readonly lat: number
  readonly lon: number
  readonly incidents: number
  readonly killed: number
  /** What they span. */
  readonly box: Box
  /** The weightiest of them. */
  readonly first: Pick<Incident, 'id' | 'title' | 'type' | 'place'>
}

export interface IncidentMap {
  readonly marks: readonly MapMark[]
  /** Incidents that pass, seen in the window or not, and of them those that no map can show. */
  readonly total: number
  readonly unplaced: number
  readonly asOf: string
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Of all pages together. */
  readonly total: number
  /** Where there are more. */
  readonly next?: string
  /** The moment of knowledge that was asked about, ISO 8601. */
  readonly asOf: string
}

export interface ReportQuery extends AsOf, Paged {
  /** Words that the text must hold, all of them. */
  readonly text?: string
  readonly publisher?: string
  readonly language?: string
  /** Days of publication, both included. */
  readonly from?: string
  readonly to?: string
}

export interface ClaimQuery extends AsOf, Paged {
  readonly incident?: string
  readonly report?: string
  readonly kind?: 'event' | 'tally'
}

/** An incident of the ledger at one moment of knowledge, and until when it stood like that. */
export interface IncidentVersion {
  readonly knownFrom: string
  readonly knownTo?: string
  readonly incident: Incident
}

export interface Change {
  /** Where the next question begins. */
  readonly cursor: string
  readonly kind: 'added' | 'changed' | 'removed'
  readonly id: string
  /** As it is now; left out where it was removed. */
  readonly incident?: Incident
}

export interface Changes {
  readonly changes: readonly Change[]
  /** The cursor after the last of them. */
  readonly cursor: string
  /** The cursor that was asked for is not known here: these changes begin anew, with everything there is. */
  readonly isReset: boolean
  /** There are more after that cursor already. */
  readonly hasMore: boolean
}

export type ListedClaim = Claim & { readonly incident?: string }

/** A judgement, and whether anything is different by it. */
export type ListedJudgement = Judgement & { readonly state: JudgementState }

export type FindIncident = (id: string, at: AsOf) => Promise<Incident | undefined>

/** The ledger as merging gives it. */
export interface MachineLedger {
  /** Differs whenever anything that the ledger answers may differ. */
  revision(): Promise<string>
  incidents(query: IncidentQuery): Promise<Page<Incident>>
  incident(id: string, at: AsOf): Promise<Incident | undefined>
  versions(id: string): Promise<readonly IncidentVersion[]>
  /** With excerpts around the words that were asked for. */
  reports(query: ReportQuery): Promise<Page<FoundReport>>
  report(id: string): Promise<StoredReport | undefined>
  /** When these reports became known, ISO 8601 UTC, by id. */
  knownAt(reports: readonly string[]): Promise<ReadonlyMap<string, string>>
  claims(query: ClaimQuery): Promise<Page<ListedClaim>>
  lineages(query: LineageFilter & Paged): Promise<Page<Lineage>>
  lineageOf(report: string, at: AsOf): Promise<Lineage | undefined>
  /** What changed after a cursor, in the order in which it did; from the beginning without one. */
  changes(after: string | undefined, limit: number, find?: FindIncident): Promise<Changes>
  /** The cursor of the last change. */
  latestChange(): Promise<string>
  /** When the ledger learnt something. */
  moments(query: MomentQuery): Promise<Moments>
  /** Which values the incidents have that pass. */
  facets(filter: IncidentFilter & AsOf): Promise<Facets>
  /** How they are spread over days. */
  days(filter: IncidentFilter & AsOf): Promise<IncidentDays>
  /** Where they are, as marks of a map: all that pass are counted. */
  map(query: MapQuery): Promise<IncidentMap>
  sources(at: AsOf): Promise<readonly SourceActivity[]>
  extent(at: AsOf): Promise<LedgerExtent>
  /** The incidents that pass, with their claims and reports, for briefs and exports. Throws `request/too-large`. */
  view(filter: IncidentFilter & AsOf): Promise<DeskView>
  close(): Promise<void>
}

/** What the store itself answers: a map is made from memory alone, and waits until that is there. */
export type EngineLedger = Omit<MachineLedger, 'map'>

/** The same with what analysts say of the grouping. */
export interface DeskLedger extends MachineLedger {
  /** Those that were made until that moment, the first first. */
  judgements(at: AsOf): Promise<readonly ListedJudgement[]>
  /** Throws `request/not-found` or `request/invalid`. */
  judge(given: GivenJudgement): Promise<Judgement>
}
