/** What becomes of inputs that are shown one after the other? Failures are told at once, the rest passes, and both are counted. */
import type { Failure } from '../model/index.ts'
import type { interruption } from './interrupt.ts'
import { failureLine, note, noteStack } from './output.ts'

/** An input that failed, among others that did not. */
export interface FailedItem {
  readonly kind: 'failure'
  readonly source: string
  readonly failure: Failure
}

export interface Counts {
  passed: number
  failed: number
}

/** The items that did not fail; each failure becomes its line on standard error at once. Ends when the signal does. */
export async function* passing<T extends { readonly kind: string }>(
  items: AsyncIterable<T | FailedItem>,
  counts: Counts,
  signal: AbortSignal,
): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal.aborted) return
    if (isFailed(item)) {
      counts.failed += 1
      note(failureLine(item.failure, item.source))
      noteStack(item.failure)
    } else {
      counts.passed += 1
      yield item
    }
  }
}

function isFailed<T extends { readonly kind: string }>(item: T | FailedItem): item is FailedItem {
  return item.kind === 'failure'
}

/** The exit code of a command that has shown what passed: 130 after Ctrl-C, 2 where some failed, 1 where nothing came. */
export function exitOfItems({ passed, failed }: Counts, interrupted: ReturnType<typeof interruption>): number {
  const exit = interrupted.exitCode()
  if (exit !== undefined) return exit
  if (failed > 0) return 2
  if (passed > 0) return 0
  note('tocsin: no report in these inputs')
  return 1
}
