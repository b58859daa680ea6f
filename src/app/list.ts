/** How does a ledger answer programs? Its reports and claims in the shapes that they are written against. */
import type { Claim } from '../model/index.ts'
import type { StoredReport } from '../store/index.ts'
import type { LedgerView } from './merge.ts'

/** A report as it is listed; `revisionOf` is the id of the version of the same address that it replaces. */
export interface ListedReport {
  readonly id: string
  readonly ref?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly language: string
  readonly fetched: string
  readonly revisionOf?: string
}

export function listReports({ reports }: Pick<LedgerView, 'reports'>): ListedReport[] {
  const latestAt = new Map<string, string>()
  return reports.map((report) => {
    const { url } = report.reading.report
    const earlier = url === undefined ? undefined : latestAt.get(url)
    if (url !== undefined) latestAt.set(url, report.id)
    return listedReport(report, earlier)
  })
}

function listedReport({ id, fetched, reading }: StoredReport, revisionOf: string | undefined): ListedReport {
  const { ref, url, title, publisher, published, language } = reading.report
  return {
    id,
    ...(ref === undefined ? {} : { ref }),
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    language,
    fetched,
    ...(revisionOf === undefined ? {} : { revisionOf }),
  }
}

/** A claim with the incident that it belongs to, where it belongs to one. */
export type ListedClaim = Claim & { readonly incident?: string }

export function listClaims({ claims, incidentOf }: Pick<LedgerView, 'claims' | 'incidentOf'>): ListedClaim[] {
  return claims.map((claim) => {
    const incident = incidentOf.get(claim.id)
    const { id, kind, report, ...rest } = claim
    // The names that programs look for first stand first in the line.
    return { id, kind, report, ...(incident === undefined ? {} : { incident }), ...rest } as ListedClaim
  })
}
