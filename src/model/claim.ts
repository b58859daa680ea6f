/** What does the ledger store? One event or tally of a reading together with who says it, never overwritten. */
import type { Attribution, Event, Place, Reading, Tally } from './reading.ts'

interface ClaimFrame {
  /** `REPORT/EVENT` or `REPORT/TALLY`, as in `3f2a…-9c1d…/e1`. */
  readonly id: string
  /** Id of the report in the ledger. */
  readonly report: string
  readonly ref?: string
  /** The report's publication (or, failing that, when it was taken in), ISO 8601. */
  readonly at: string
  readonly attributions: readonly Attribution[]
  readonly place?: Place
}

/** An event with its place and attributions resolved. */
export type EventClaim = ClaimFrame & { readonly kind: 'event' } & Omit<Event, 'id' | 'attributions' | 'place'>

/** A count with its place and attributions resolved; `event` is the id of the claim of the event it belongs to. */
export type TallyClaim = ClaimFrame & { readonly kind: 'tally' } & Omit<Tally, 'id' | 'attributions' | 'place'>

/** What the ledger stores and never changes: an event or a count of one report, and who says it. */
export type Claim = EventClaim | TallyClaim

/** The claims of one reading, in text order: events first, then tallies. */
export function claimsOf(reading: Reading, report: { readonly id: string; readonly at: string }): Claim[] {
  const byId = new Map(reading.attributions.map((attribution) => [attribution.id, attribution]))
  const frame = (own: { id: string; attributions: readonly string[]; place?: number }): ClaimFrame => {
    const place = own.place === undefined ? undefined : reading.places[own.place]
    return {
      id: `${report.id}/${own.id}`,
      report: report.id,
      ...(reading.report.ref === undefined ? {} : { ref: reading.report.ref }),
      at: report.at,
      attributions: own.attributions.flatMap((id) => byId.get(id) ?? []),
      ...(place === undefined ? {} : { place }),
    }
  }
  const events = reading.events.map(({ id, attributions, place, ...event }): EventClaim => {
    return { kind: 'event', ...event, ...frame({ id, attributions, ...(place === undefined ? {} : { place }) }) }
  })
  const tallies = reading.tallies.map(({ id, attributions, place, event, ...tally }): TallyClaim => {
    const own = { id, attributions, ...(place === undefined ? {} : { place }) }
    return {
      kind: 'tally',
      ...tally,
      ...(event === undefined ? {} : { event: `${report.id}/${event}` }),
      ...frame(own),
    }
  })
  return [...events, ...tallies]
}
