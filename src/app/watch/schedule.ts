/**
 * When is a source asked next? A pure function of what is known of it, of what came back and of the time. A source is asked
 * about twice as often as it publishes, never more often than its server allows, and less and less often while it fails.
 */
import type { Source, SourceState, SourceStatus } from '../../store/source/index.ts'

export interface IntervalBounds {
  readonly intervalMinMs: number
  readonly intervalMaxMs: number
}

/** What came of asking. */
export type Outcome =
  | Served
  | { readonly kind: 'failed' | 'throttled' | 'refused' | 'gone' | 'same'; readonly retryMs?: number }

interface Served {
  readonly kind: 'changed' | 'unchanged'
  /** For how long the server, and for how long the feed, says that the answer may be kept. */
  readonly freshMs?: number
  readonly ttlMs?: number
  /** When its entries were published, milliseconds; none where nothing was read. */
  readonly dates?: readonly number[]
  readonly newEntries?: number
}

export type Timing = Required<Pick<SourceState, 'status' | 'nextAt' | 'intervalMs' | 'failures'>>

const dayMs = 24 * 60 * 60 * 1000
/** What is asked for at most on a server's word (`Retry-After`, `max-age`): a wrong year in a header must not end a source. */
const wishMaxMs = dayMs
/** Sources that are gone, or the same as another, are looked at once more after this: servers err. */
const goneMs = 30 * dayMs
/** Of how long ago entries tell how often a source publishes. */
const paceMs = 14 * dayMs
/** Without dates: how the interval changes with something new and without. Up slowly, so that no burst is missed. */
const quicker = 0.5
const slower = 1.25
/** Share of the interval by which sources are spread, so that those added together do not stay together. */
const spread = 0.1
/** Doublings of the wait while a source fails. */
const doublingsMax = 12

/** @example A source that publishes every hour and was just read is asked again in half an hour. */
export function planNext(
  source: Source,
  outcome: Outcome,
  { bounds, now }: { bounds: IntervalBounds; now: number },
): Timing {
  const { state } = source
  const within = (ms: number): number => Math.min(bounds.intervalMaxMs, Math.max(bounds.intervalMinMs, ms))
  const previous = within(state.intervalMs ?? bounds.intervalMinMs)
  const after = (waitMs: number): number => Math.round(now + waitMs * (1 + spread * spreadOf(source.id, now)))
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged': {
      const intervalMs = within(intervalOf(outcome, previous, now))
      const wish = Math.min(wishMaxMs, Math.max(outcome.freshMs ?? 0, outcome.ttlMs ?? 0))
      return { status: 'ok', failures: 0, intervalMs, nextAt: after(Math.max(intervalMs, wish)) }
    }
    case 'failed':
    case 'throttled': {
      const failures = state.failures + 1
      const backOff = within(bounds.intervalMinMs * 2 ** Math.min(failures - 1, doublingsMax))
      const wait = Math.max(backOff, Math.min(outcome.retryMs ?? 0, wishMaxMs))
      const status: SourceStatus = outcome.kind === 'failed' ? 'failing' : 'waiting'
      // Never before the time that the server named: the spread goes one way.
      return { status, failures, intervalMs: previous, nextAt: Math.max(after(wait), now + wait) }
    }
    case 'refused':
      return {
        status: 'refused',
        failures: state.failures + 1,
        intervalMs: previous,
        nextAt: after(bounds.intervalMaxMs),
      }
    case 'gone':
    case 'same':
      return { status: outcome.kind, failures: state.failures, intervalMs: previous, nextAt: after(goneMs) }
  }
}

function intervalOf({ kind, dates = [], newEntries = 0 }: Served, previous: number, now: number): number {
  if (kind === 'unchanged') return previous * slower
  const recent = dates.filter((date) => date <= now && date > now - paceMs).toSorted((one, other) => one - other)
  const [first] = recent
  if (first === undefined || recent.length < 2) return previous * (newEntries > 0 ? quicker : slower)
  // Up to now, not up to the last entry: a source that has fallen silent is asked less and less.
  return (now - first) / recent.length / 2
}

/** From -1 to 1, the same for the same source and moment. */
function spreadOf(id: string, now: number): number {
  let hash = now % 65_521
  for (let index = 0; index < id.length; index += 1) hash = (hash * 31 + id.charCodeAt(index)) % 65_521
  return (hash / 65_521) * 2 - 1
}

/** A page that could not be had is tried so often; then what the feed says of it has to do. */
export const attemptsMax = 6

/** When a page is tried again after its `attempts`th failure. */
export function retryPageAt(
  attempts: number,
  { bounds, now, retryMs = 0 }: { bounds: IntervalBounds; now: number; retryMs?: number },
): number {
  const backOff = Math.min(bounds.intervalMaxMs, bounds.intervalMinMs * 2 ** Math.min(attempts - 1, doublingsMax))
  return Math.round(now + Math.max(backOff, Math.min(retryMs, wishMaxMs)))
}

/** When a page is looked at again for edits after it was fetched: most edits come within the first day. */
const revisitsMs: readonly number[] = [60 * 60 * 1000, 6 * 60 * 60 * 1000, dayMs]

/**
 * A page with validators is asked for again a few times, since that costs a server nothing while it stays the same; one
 * without only when its entry in the feed changes.
 */
export function revisitAt({
  revisits,
  hasValidators,
  now,
}: {
  revisits: number
  hasValidators: boolean
  now: number
}): number | undefined {
  const wait = revisitsMs[revisits]
  return wait === undefined || !hasValidators ? undefined : Math.round(now + wait)
}
