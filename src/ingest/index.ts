/**
 * How do reports come in? Files, folders, patterns, standard input and addresses become captures, and captures become
 * what the reader takes. One bad input never stops the others: it is an item with a failure.
 */
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

export interface IntakeOptions {
  /** Files, folders, patterns, http(s) addresses, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** Stated by the caller; they win over what the input says of itself. */
  readonly published?: string
  readonly publisher?: string
  readonly title?: string
  readonly allowPrivateNetwork?: boolean
  /** The instant that captures are stamped with, ISO 8601 UTC; given so that only the edge knows the clock. */
  readonly fetched: string
  readonly signal?: AbortSignal
}

/** Takes the inputs in, one at a time; memory does not grow with their number. */
export async function* takeIn(_options: IntakeOptions): AsyncGenerator<Intake> {}
