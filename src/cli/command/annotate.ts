/** `tocsin annotate`: what are the sentences, words, dependencies and names of these reports? */
import type { AnnotateItem } from '../../app/annotate.ts'
import { annotateInputs } from '../../app/annotate.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { renderConllu } from '../../read/syntax/index.ts'
import { renderList } from '../../render/json/index.ts'
import type { Run } from '../command.ts'
import { openIntake } from '../intake.ts'
import { interruption } from '../interrupt.ts'
import { exitOfItems, passing } from '../items.ts'
import { writeAll } from '../list.ts'
import { note, oneLine } from '../output.ts'

export const run: Run<'title' | 'annotateFormat' | 'allowPrivateNetwork' | 'parsers'> = async ({
  operands,
  settings,
  output,
}) => {
  const interrupted = interruption()
  const intake = openIntake({ inputs: operands, settings, signal: interrupted.signal })
  const counts = { passed: 0, failed: 0 }
  const annotated = passing<Annotated>(annotateInputs(intake, loadKnowledge()), counts, interrupted.signal)
  await writeAll(
    output,
    settings.annotateFormat === 'json' ? renderList('json', objects(annotated)) : conllu(annotated),
  )
  return exitOfItems(counts, interrupted)
}

type Annotated = AnnotateItem & { readonly kind: 'syntax' }

/** One document after the other, sentences numbered through. CoNLL-U has no place for warnings, so a person gets them. */
async function* conllu(items: AsyncIterable<Annotated>): AsyncGenerator<string> {
  let first = 1
  for await (const { source, syntax } of items) {
    for (const { message } of syntax.warnings) note(`tocsin: ${source}: ${oneLine(message)}`)
    yield renderConllu(syntax.value, source, first)
    first += syntax.value.sentences.length
  }
}

async function* objects(items: AsyncIterable<Annotated>): AsyncGenerator<object> {
  for await (const { source, syntax } of items) yield { id: source, ...syntax.value, warnings: syntax.warnings }
}
