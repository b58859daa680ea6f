/** What are event data sets about? Events as reports tell them, one row a claim, with the report that makes it. */
import type { EventClaim, Incident } from '../../model/index.ts'
import type { Dataset, DatasetReport } from '../dataset/index.ts'
import { ploverOf } from './plover-terms.ts'

export interface EventRow {
  readonly claim: EventClaim
  readonly report: DatasetReport
  readonly incident?: Incident
  readonly dataset: Pick<Dataset, 'asOf' | 'policy' | 'hash'>
}

/** The event claims of PLOVER's types, in the order of the dataset. Claims of a report that is not at hand are left out. */
export function* eventRows(dataset: Dataset): Generator<EventRow, void> {
  const { asOf, policy, hash, claims, incidents, reports } = dataset
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const incidentOf = new Map(incidents.flatMap((incident) => incident.claims.map((id) => [id, incident] as const)))
  for (const claim of claims) {
    const report = reportOf.get(claim.report)
    if (claim.kind !== 'event' || report === undefined || ploverOf(claim.type) === undefined) continue
    const incident = incidentOf.get(claim.id)
    yield { claim, report, ...(incident === undefined ? {} : { incident }), dataset: { asOf, policy, hash } }
  }
}

/** Whether it took place, as far as the report says, and is no history. */
export function isOccurrence({ claim: { reality, background } }: EventRow): boolean {
  return !background && (reality === 'happened' || reality === 'ongoing')
}

/** The day of the event; failing that, of the report, as coders of events do. ISO 8601. */
export function dayOf({ claim, report }: EventRow): string {
  return (claim.time?.from ?? report.reading.report.published ?? claim.at).slice(0, 10)
}

/** The sentence that tells it. */
export function sentenceOf({ claim, report: { reading } }: EventRow): string {
  const span = reading.sentences[claim.sentence] ?? claim.trigger
  return reading.text.slice(span.start, span.end).toWellFormed().replace(/\s+/g, ' ').trim()
}

/** Where a report can be found: its address, or a name made from its id. */
export function addressOf({ id, reading }: DatasetReport): string {
  return reading.report.url ?? `urn:tocsin:report:${id}`
}
