/** Who says it? A voice by its name, and where a report speaks itself, its outlet by its own. */
import { useAnswer } from '../api.ts'
import type { ReportSummary } from '../contract.ts'

interface VoiceProps {
  /** '' for the outlet itself. */
  readonly source: string
  readonly claim: string
}

export function Voice({ source, claim }: VoiceProps) {
  return source === '' ? <Outlet report={reportOf(claim)} /> : <bdi>{source}</bdi>
}

function Outlet({ report }: { readonly report: string }) {
  const { value } = useAnswer<ReportSummary>(`/reports/${encodeURIComponent(report)}`)
  return <bdi>{value?.publisher ?? 'the outlet itself'}</bdi>
}

/** A claim's id begins with its report's. */
export const reportOf = (claim: string): string => claim.slice(0, claim.lastIndexOf('/'))
