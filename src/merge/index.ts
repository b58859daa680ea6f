/**
 * What do many readings say together? Pure and independent of their order: lineage → claims → incidents. Everything is
 * derived anew from the reports, so asking "as of" a moment is the same as leaving out what came later.
 *
 * It can be done block by block: `blockKeys` says which blocks a report has a part in, `neighbourKeys` which blocks have to be
 * read to know the incidents of one. Merging the reports of those, with `keys` set to that block, gives exactly the incidents
 * that merging everything gives and that are at home there.
 */
import type { Claim, Incident, Lineage } from '../model/index.ts'
import { parseInstant } from '../model/index.ts'
import { compareText } from '../stdx/index.ts'
import { type Digest, digestOf, type KnownReport } from './digest/index.ts'
import { findIncidents, type Policy } from './incident/index.ts'
import { findLineages } from './lineage/index.ts'

export { diffIncidents } from './diff/index.ts'
export {
  addDays,
  blockKey,
  blockKeys,
  type Digest,
  digestOf,
  type KnownReport,
  neighbourKeys,
  reachDays,
} from './digest/index.ts'
export {
  type Arrival,
  byDay,
  type Change,
  incidentOfClaims,
  makeRegion,
  type Policy,
  policies,
  type RegionMerge,
} from './incident/index.ts'
export {
  type FoundIncident,
  heldJudgements,
  type Judged,
  type JudgedIncident,
  type JudgementState,
  judgeIncidents,
  namedIncidents,
} from './judgement/index.ts'
export type { LineageReport } from './lineage/index.ts'
export { findLineages, followLineages } from './lineage/index.ts'
export { findStories, type StoryReport } from './story/index.ts'

/** What many reports say together, as known at `asOf`: copies folded, claims gathered into incidents. */
export interface Merged {
  /** The moment of knowledge, ISO 8601 UTC; '' where there is no report at all. */
  readonly asOf: string
  readonly claims: readonly Claim[]
  readonly lineages: readonly Lineage[]
  readonly incidents: readonly Incident[]
  /** Incident of each claim that belongs to one, by claim id. */
  readonly incidentOf: ReadonlyMap<string, string>
  /** Block in which each incident is at home, by incident id. */
  readonly homeOf: ReadonlyMap<string, string>
}

export interface MergeOptions {
  /** How the headline figures are found; `most-authoritative` where it is left out. */
  readonly policy?: Policy
  /** Only incidents that are at home in these blocks. */
  readonly keys?: ReadonlySet<string>
}

/**
 * Merges what was known at `asOf` (ISO 8601): the reports published until then, or taken in until then where no publication
 * is known. Without it, all of them, as of the latest. The order of `reports` does not matter.
 */
export function mergeReports(reports: readonly KnownReport[], asOf?: string, options: MergeOptions = {}): Merged {
  const readings = new Map(reports.map(({ id, reading }) => [id, reading]))
  const digests = knownAt(reports.map(digestOf), asOf)
  const lineages = findLineages(
    digests.flatMap(({ id, at }) => {
      const reading = readings.get(id)
      if (reading === undefined) return []
      const { publisher, byline, credits, language } = reading.report
      const about = { ...(publisher === undefined ? {} : { publisher }), ...(byline === undefined ? {} : { byline }) }
      return [{ id, at, text: reading.text, language, credits, ...about }]
    }),
  )
  return mergeDigests(digests, lineages, asOf, options)
}

/**
 * Merges digests, where the lineages of their reports are known already (`findLineages`; a report that is in none stands
 * alone). A ledger that keeps both need not read its readings again.
 */
export function mergeDigests(
  digests: readonly Digest[],
  lineages: readonly Lineage[],
  asOf?: string,
  options: MergeOptions = {},
): Merged {
  const known = knownAt(digests, asOf)
  const moment = asOf ?? known.at(-1)?.at ?? ''
  const claims = known.flatMap((digest) => digest.claims)
  return { asOf: moment, claims, lineages, ...findIncidents(known, { lineages, asOf: moment, ...options }) }
}

/** Those known at the moment, by time, then id. */
function knownAt(digests: readonly Digest[], asOf: string | undefined): Digest[] {
  const until = asOf === undefined ? Number.POSITIVE_INFINITY : (parseInstant(asOf) ?? Number.NEGATIVE_INFINITY)
  return digests
    .map((digest) => ({ digest, at: Date.parse(digest.at) }))
    .filter(({ at }) => at <= until)
    .sort((a, b) => a.at - b.at || compareText(a.digest.id, b.digest.id))
    .map(({ digest }) => digest)
}
