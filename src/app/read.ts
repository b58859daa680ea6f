/** What do these inputs say? Each becomes a reading or a failure, in order, and none stops the others. */
import type { Intake } from '../ingest/index.ts'
import type { Reading, Report } from '../model/index.ts'
import { Failure, isFailure } from '../model/index.ts'
import type { Knowledge, ReadingOptions } from '../read/index.ts'
import { makeReport, readReport } from '../read/index.ts'

export type ReadItem =
  | { readonly kind: 'reading'; readonly source: string; readonly reading: Reading }
  | { readonly kind: 'failure'; readonly source: string; readonly failure: Failure }

/**
 * Reads what was taken in, one at a time. A fault of the reader itself costs its one report (`input/reader`, with the
 * error as the cause).
 */
export async function* readInputs(
  intake: AsyncIterable<Intake>,
  knowledge: Knowledge,
  options?: ReadingOptions,
): AsyncGenerator<ReadItem> {
  for await (const item of intake) yield item.kind === 'failure' ? item : readOne(item, knowledge, options)
}

function readOne(item: Intake & { kind: 'report' }, knowledge: Knowledge, options?: ReadingOptions): ReadItem {
  const { source } = item.capture
  const reading = readTaken(item, knowledge, options)
  return isFailure(reading) ? { kind: 'failure', source, failure: reading } : { kind: 'reading', source, reading }
}

/** What a report that was taken in says; a fault of the reader is a Failure `input/reader` and costs this report alone. */
export function readTaken(
  item: Intake & { kind: 'report' },
  knowledge: Knowledge,
  options?: ReadingOptions,
): Reading | Failure {
  return withReport(item, (report) => readReport(report, knowledge, options))
}

/**
 * What `use` makes of a report that was taken in, or the Failure `input/reader`.
 *
 * @throws Failure where data of the program are not there: every report alike misses them.
 */
export function withReport<T>(item: Intake & { kind: 'report' }, use: (report: Report) => T): T | Failure {
  try {
    return use(makeReport(item.input, item.warnings))
  } catch (error) {
    if (isFailure(error)) throw error
    const message = `${item.capture.source} could not be read because of a fault of the program, please report it: ${String(error)}`
    return new Failure('input/reader', message, { cause: error })
  }
}
