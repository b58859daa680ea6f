/** Of what shape are the server's answers? The types of its own table of schemas; nothing else of the program is used here. */
import type { Static } from 'typebox'
import type * as schema from '../../src/http/schema.ts'

export type Incident = Static<typeof schema.Incident>
export type TallyLine = Incident['tallies'][number]
export type Claim = Static<typeof schema.Claim>
export type Attribution = Static<typeof schema.Attribution>
export type Reading = Static<typeof schema.Reading>
export type Span = Static<typeof schema.Span>
export type ReportSummary = Static<typeof schema.ReportSummary>
export type Lineage = Static<typeof schema.Lineage>
export type Feed = Static<typeof schema.Feed>
export type Source = Static<typeof schema.Source>
export type IncidentMap = Static<typeof schema.IncidentMap>
export type MapMark = Static<typeof schema.MapMark>
export type Alert = Static<typeof schema.Alert>
export type AlertPreview = Static<typeof schema.AlertPreview>
export type AlertSummary = Static<typeof schema.AlertSummary>
export type AlertCondition = AlertSummary['when']
export type Facets = Static<typeof schema.Facets>
export type Timeline = Static<typeof schema.Timeline>
export type Moments = Static<typeof schema.Moments>
export type Ledger = Static<typeof schema.Ledger>
export type SearchHit = Static<typeof schema.SearchHit>
export type Judgement = Static<typeof schema.ListedJudgement>
export type IncidentVersion = Static<typeof schema.IncidentVersion>

export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next?: string
  readonly asOf: string
}
