/** How are these inputs built? Each becomes sentences, words and names or a failure, in order, and none stops the others. */
import type { Intake } from '../ingest/index.ts'
import type { Failure, Found } from '../model/index.ts'
import { isFailure } from '../model/index.ts'
import { annotateReport, type Knowledge } from '../read/index.ts'
import type { Syntax } from '../read/syntax/index.ts'
import { withReport } from './read.ts'

export type AnnotateItem =
  | { readonly kind: 'syntax'; readonly source: string; readonly syntax: Found<Syntax> }
  | { readonly kind: 'failure'; readonly source: string; readonly failure: Failure }

/** Annotates what was taken in, one at a time. A fault of the reader itself costs its one report, as in reading. */
export async function* annotateInputs(
  intake: AsyncIterable<Intake>,
  knowledge: Knowledge,
): AsyncGenerator<AnnotateItem> {
  for await (const item of intake) {
    if (item.kind === 'failure') yield item
    else {
      const { source } = item.capture
      const syntax = withReport(item, (report) => annotateReport(report, knowledge))
      yield isFailure(syntax) ? { kind: 'failure', source, failure: syntax } : { kind: 'syntax', source, syntax }
    }
  }
}
