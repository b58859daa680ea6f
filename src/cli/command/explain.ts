/** `tocsin explain`: which rules read this, and why? */
import { explainSpan } from '../../app/explain.ts'
import type { ReadItem } from '../../app/read.ts'
import { readInputs } from '../../app/read.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import type { Reading, Span } from '../../model/index.ts'
import { Failure } from '../../model/index.ts'
import { readingRules } from '../../read/index.ts'
import { renderExplanations } from '../../render/explanation/index.ts'
import type { Invocation, Run } from '../command.ts'
import { openIntake } from '../intake.ts'
import { nothingFound, printList } from '../list.ts'
import { failureLine, note } from '../output.ts'

export const run: Run<'published' | 'publisher' | 'title' | 'actors' | 'format'> = async (invocation) => {
  const passage = parsePassage(invocation.operands[0] ?? '')
  const item = await readOne(passage, invocation.settings)
  if (item.kind === 'failure') {
    note(failureLine(item.failure, item.source))
    return 2
  }
  const { reading } = item
  if (passage.span.start >= reading.text.length)
    return nothingFound(`the text of ${item.source} ends at ${reading.text.length}`)
  const explanations = explainSpan(reading, passage.span, readingRules)
  if (explanations.length === 0) return nothingFound(`nothing was read at ${wordsAt(reading, passage.span)}`)
  return printList(explanations, invocation, () => renderExplanations(explanations, invocation.output))
}

interface Passage {
  readonly input: string
  /** As intake names it: the input, or `input#line`. */
  readonly source: string
  readonly span: Span
}

/** `FILE:START-END` or `FILE#LINE:START-END`. */
function parsePassage(operand: string): Passage {
  const match = /^(?<source>.+):(?<start>\d{1,9})-(?<end>\d{1,9})$/s.exec(operand)
  const { source = '', start, end } = match?.groups ?? {}
  const span = { start: Number(start), end: Number(end) }
  if (match === null || span.end < span.start)
    throw new Failure('usage/argument', `explain takes FILE:START-END, as in report.txt:0-120; not ${operand}`)
  return { input: source.replace(/#\d+$/, ''), source, span }
}

async function readOne(
  { input, source }: Passage,
  settings: Invocation<'published' | 'publisher' | 'title' | 'actors'>['settings'],
): Promise<ReadItem> {
  const found: ReadItem[] = []
  for await (const item of readInputs(openIntake({ inputs: [input], settings }), loadKnowledge(undefined, settings))) {
    if (input === source || item.source === source) found.push(item)
    if (found.length > 1) break
  }
  const [first, second] = found
  if (first === undefined) throw new Failure('input/missing', `there is no report ${source}`)
  if (second !== undefined)
    throw new Failure('usage/argument', `${input} holds several reports; name one, as in ${first.source}:0-120`)
  return first
}

const SHOWN_CHARS_MAX = 60

function wordsAt({ text }: Reading, { start, end }: Span): string {
  const words = text.slice(start, end)
  return `“${words.length > SHOWN_CHARS_MAX ? `${words.slice(0, SHOWN_CHARS_MAX)}…` : words}”`
}
