/**
 * What does a ledger say as of a moment, from what it keeps? Incidents as they were known then and as analysts judged them until
 * then, with what they rest on; the same as merging its reports anew, of which nothing is done. Where a selection is known beforehand, no more than it asks for is read.
 */
import { byDay, type Digest, digestOf, mergeReports, type Policy } from '../merge/index.ts'
import { type Claim, Failure, type Incident, type Lineage, parseInstant } from '../model/index.ts'
import type { Store, StoredReport } from '../store/index.ts'
import { composeFrom, composeIncident } from './judge/index.ts'
import { judgedOver } from './judge/over.ts'
import { parseDigest } from './merging/digest.ts'

export interface LedgerView {
  /** The moment of knowledge, ISO 8601 UTC; '' where there is no report at all. */
  readonly asOf: string
  /** By first day, then place, then id. */
  readonly incidents: readonly Incident[]
  readonly claims: readonly Claim[]
  readonly lineages: readonly Lineage[]
  /** Incident of each claim that belongs to one, by claim id. */
  readonly incidentOf: ReadonlyMap<string, string>
  /** Reports known at `asOf`, by the time when they became known. */
  readonly reports: readonly StoredReport[]
}

export interface ViewRequest {
  /** ISO 8601; otherwise as of the latest report. */
  readonly asOf?: string
  readonly policy?: Policy
  /** Only incidents that pass, with the claims, lineages and reports that they rest on; all of them where it is left out. */
  readonly passes?: (incident: Incident) => boolean
}

/** The policy under which a ledger keeps its incidents. */
const policyKept: Policy = 'most-authoritative'
const pageMax = 1000

/**
 * Of reports that are not merged yet, or under another policy than the ledger's own, it is merged in memory.
 *
 * @example `await viewStore(store, { asOf: '2022-01-06T12:00:00Z' })`
 */
export async function viewStore(store: Store, request: ViewRequest = {}): Promise<LedgerView> {
  const { policy = policyKept, passes } = request
  const asOf = request.asOf === undefined ? undefined : instantText(request.asOf)
  const at = asOf === undefined ? {} : { asOf }
  if (policy !== policyKept || (await store.derived.pending(1)).length > 0) return mergedView(store, { policy, asOf })
  const { incidents, moment } = await allIncidents(store, at)
  const shown = await judgedOver(store, incidents, { asOf, compose: (one) => composeIncident(store, one, at) })
  const chosen = passes === undefined ? shown : shown.filter(passes)
  const known = await store.derived.mergedKnown(Number.MIN_SAFE_INTEGER, Date.parse(moment || '1970-01-01') + 1)
  const members = new Set(chosen.flatMap((incident) => incident.reports))
  const wanted = known.flatMap(({ id }) => (passes === undefined || members.has(id) ? [id] : []))
  const lineages = await lineagesOf(store, at, passes === undefined ? undefined : members)
  const incidentOf = incidentsOf(chosen)
  const reports = await Array.fromAsync(store.derived.reportsOf(wanted))
  const claims = await claimsOf(store, wanted, passes === undefined ? undefined : incidentOf)
  return { asOf: moment, incidents: chosen, claims, lineages, incidentOf, reports }
}

async function mergedView(
  store: Store,
  { policy, asOf }: { readonly policy: Policy; readonly asOf: string | undefined },
): Promise<LedgerView> {
  const reports = await Array.fromAsync(store.reports(asOf === undefined ? {} : { until: asOf }))
  const merged = mergeReports(reports, asOf, { policy })
  const { lineages } = merged
  const incidents = await judgedOver(store, merged.incidents, {
    asOf,
    compose: async (one, found) =>
      composeFrom({ found, digests: digestsFor(found, { reports, lineages }), lineages, policy }, one),
  })
  return { ...merged, incidents, incidentOf: incidentsOf(incidents), reports }
}

/** Digests of the reports of incidents, and of those that they derive from, in the order of time. */
function digestsFor(
  found: readonly Incident[],
  { reports, lineages }: { readonly reports: readonly StoredReport[]; readonly lineages: readonly Lineage[] },
): Digest[] {
  const members = new Set(found.flatMap((incident) => incident.reports))
  const origins = lineages.flatMap((one) => (one.reports.some((id) => members.has(id)) ? [one.origin] : []))
  const wanted = members.union(new Set(origins))
  return reports
    .filter(({ id }) => wanted.has(id))
    .map(digestOf)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
}

const incidentsOf = (incidents: readonly Incident[]): ReadonlyMap<string, string> =>
  new Map(incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))

async function allIncidents(
  store: Store,
  at: { readonly asOf?: string },
): Promise<{ readonly incidents: readonly Incident[]; readonly moment: string }> {
  const incidents: Incident[] = []
  let after: string | undefined
  for (;;) {
    const page = await store.incidents({
      ...at,
      order: 'day',
      limit: pageMax,
      ...(after === undefined ? {} : { after }),
    })
    incidents.push(...page.incidents)
    after = page.next
    if (after === undefined) return { incidents: incidents.sort(byDay), moment: page.asOf }
  }
}

/** Lineages with one of the members in them. */
async function lineagesOf(
  store: Store,
  at: { readonly asOf?: string },
  members: ReadonlySet<string> | undefined,
): Promise<readonly Lineage[]> {
  const lineages: Lineage[] = []
  let after: string | undefined
  for (;;) {
    const page = await store.lineages({ ...at, limit: pageMax, ...(after === undefined ? {} : { after }) })
    for (const lineage of page.lineages)
      if (members === undefined || lineage.reports.some((id) => members.has(id))) lineages.push(lineage)
    after = page.next
    if (after === undefined) return lineages
  }
}

/** Claims as merging sees them, in the order of the reports. */
async function claimsOf(
  store: Store,
  reports: readonly string[],
  wanted: ReadonlyMap<string, string> | undefined,
): Promise<readonly Claim[]> {
  const digests = new Map((await store.derived.digestsOf(reports)).map((one) => [one.id, one]))
  return reports.flatMap((id) => {
    const kept = digests.get(id)
    const claims = kept === undefined ? [] : parseDigest(kept).digest.claims
    return wanted === undefined ? claims : claims.filter((claim) => wanted.has(claim.id))
  })
}

function instantText(time: string): string {
  const instant = parseInstant(time)
  if (instant === undefined) throw new Failure('usage/time', `${time} is not an ISO 8601 time`)
  return new Date(instant).toISOString()
}
