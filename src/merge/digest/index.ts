/** What does merging need of a report? Its claims and a few facts about it: small enough to be kept beside the reading. */
import type { Claim, Reading } from '../../model/index.ts'
import { claimsOf, reportInstant } from '../../model/index.ts'
import { keysOf } from './block.ts'

export { blockKey, keyOfClaim, neighbourKeys, reachDays } from './block.ts'

/** A report in the ledger as merging sees it. `fetched` is when it was taken in, ISO 8601. */
export interface KnownReport {
  readonly id: string
  readonly fetched: string
  readonly reading: Reading
}

/** What merging needs of a report. Plain data: it may be kept as JSON in place of the reading. */
export interface Digest {
  readonly id: string
  /** When the report became known, ISO 8601 UTC. */
  readonly at: string
  readonly publisher?: string
  readonly title?: string
  readonly claims: readonly Claim[]
  /** The blocks that the report has a part in, sorted. */
  readonly keys: readonly string[]
}

/** The digest of one report: depends on nothing else. */
export function digestOf({ id, fetched, reading }: KnownReport): Digest {
  const { published, publisher, title } = reading.report
  const at = new Date(reportInstant(published === undefined ? { fetched } : { published, fetched })).toISOString()
  const claims = claimsOf(reading, { id, at })
  return {
    id,
    at,
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    claims,
    keys: keysOf(claims, at),
  }
}

/**
 * Keys of the blocks that a report has a part in. Reports whose keys are no neighbours (`neighbourKeys`) never share an
 * incident, and neither changes an incident of the other.
 */
export function blockKeys(report: KnownReport): readonly string[] {
  return digestOf(report).keys
}
