/** What does taking in give? One item for each report, or the failure that stands in its place. */
import type { Capture, Failure, ReportInput, Warning } from '../model/index.ts'

/** One report's worth of input, or the failure that stands in its place; in input order. */
export type Intake =
  | {
      readonly kind: 'report'
      readonly capture: Capture
      readonly input: ReportInput
      readonly warnings: readonly Warning[]
    }
  | { readonly kind: 'failure'; readonly source: string; readonly failure: Failure }

export function failed(source: string, failure: Failure): Intake {
  return { kind: 'failure', source, failure }
}
