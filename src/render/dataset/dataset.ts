/**
 * What is shown or exported? A dataset: incidents with the claims, lineages and reports that they rest on, as of a moment,
 * under a policy, with a hash of all of it. Every renderer takes one, so that two files of one hash say the same.
 */
import type { Claim, EventClaim, Incident, Lineage, Reading, TallyClaim } from '../../model/index.ts'
import { textId } from '../../model/index.ts'
import { canonicalJson } from '../../stdx/index.ts'

/** A report as renderers see it. */
export interface DatasetReport {
  readonly id: string
  readonly reading: Reading
}

/** What a dataset is made of: what a ledger said at `asOf`. */
export interface DatasetSource {
  /** ISO 8601, UTC; '' where there is no report at all. */
  readonly asOf: string
  /** Which policy chose the headline figures; `most-authoritative` where nobody says. */
  readonly policy?: string
  readonly incidents: readonly Incident[]
  readonly claims: readonly Claim[]
  readonly lineages: readonly Lineage[]
  readonly reports: readonly DatasetReport[]
}

export interface Dataset extends Required<DatasetSource> {
  /** sha256 in hex of the moment, the policy, the incidents and the claims that they rest on; the same in every format. */
  readonly hash: string
}

/** One incident with what it rests on. */
export interface DatasetEntry {
  readonly incident: Incident
  readonly events: readonly EventClaim[]
  readonly tallies: readonly TallyClaim[]
  /** In the order in which they became known. */
  readonly reports: readonly DatasetReport[]
}

/** The policy that a ledger follows where none is asked for. */
const POLICY_DEFAULT = 'most-authoritative'

export function makeDataset(source: DatasetSource): Dataset {
  const { asOf, policy = POLICY_DEFAULT, incidents, claims, lineages, reports } = source
  const content = { asOf, policy, incidents, claims, lineages, reports }
  return { ...content, hash: hashOf(content) }
}

/**
 * A hash of hashes: each incident and each claim has its own, in the order of ids, so that neither the order in which a
 * ledger gives them nor the order of their fields matters.
 */
function hashOf({ asOf, policy, incidents, claims }: Required<DatasetSource>): string {
  const used = new Set(incidents.flatMap((incident) => incident.claims))
  const parts = [...incidents, ...claims.filter(({ id }) => used.has(id))].map(
    (part) => `${part.id} ${textId(canonicalJson(part))}`,
  )
  return textId([asOf, policy, ...parts.sort()].join('\n'))
}

/** The incidents one after the other, in the order of the dataset. Claims and reports that are not at hand are left out. */
export function* entriesOf({ incidents, claims, reports }: Dataset): Generator<DatasetEntry> {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const placeOf = new Map(reports.map(({ id }, index) => [id, index]))
  for (const incident of incidents) {
    const own = incident.claims.flatMap((id) => claimOf.get(id) ?? [])
    const known = incident.reports.flatMap((id) => placeOf.get(id) ?? []).sort((one, other) => one - other)
    yield {
      incident,
      events: own.filter((claim) => claim.kind === 'event'),
      tallies: own.filter((claim) => claim.kind === 'tally'),
      reports: known.flatMap((index) => reports[index] ?? []),
    }
  }
}
