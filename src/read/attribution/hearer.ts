/**
 * Who only hears it? "Six were injured, the head of the service, Ana Ruiz, told reporters": the model may take those for the source who
 * are told, and "cases were confirmed in the suburbs of Cairns" for what the suburbs say.
 */
import type { Sentence } from '../token/index.ts'
import type { Spoken } from './content.ts'
import { sourceNouns } from './en/words.ts'
import { dependentsOf, headOfRange, subtreeRange, type TokenRange } from './sentence-tree.ts'

/** Whether the source is where the verb `at` tells that something was, and nobody; "was stated in a report" has it written there. */
export function isWhereabouts(sentence: Sentence, { source, cue }: Spoken, at: number): boolean {
  const { tokens } = sentence
  const isPassive = dependentsOf(sentence, at).some((child) => tokens[child]?.deprel === 'aux:pass')
  const isWritten = sourceNouns.get(tokens[headOfRange(sentence, source)]?.lemma ?? '') === 'document'
  const isBehind = source[0] === cue[1] && /^(?:in|at|near|across|around)$/.test(tokens[cue[1] - 1]?.lower ?? '')
  return isPassive && isBehind && !isWritten
}

const apart: ReadonlySet<string> = new Set(['punct'])

/** The words with whoever tells it as the source, where that was whoever is told. */
export function fromHearer(sentence: Sentence, spoken: Spoken): Spoken {
  const { tokens } = sentence
  const { deprel = '', head = -1 } = tokens[headOfRange(sentence, spoken.source)] ?? {}
  const teller = dependentsOf(sentence, head).find((at) => at < head && tokens[at]?.deprel === 'nsubj')
  if (!/^i?obj$/.test(deprel) || !telling.test(tokens[head]?.lower ?? '') || teller === undefined) return spoken
  const source = subtreeRange(sentence, teller, apart)
  const said = spoken.content.flatMap(([from, to]): TokenRange[] => [
    [from, Math.min(to, source[0])],
    [Math.max(from, source[1]), to],
  ])
  const content = said.map((range) => withoutMarks(sentence, range)).filter(([from, to]) => to > from)
  return content.length === 0 ? spoken : { ...spoken, source, content }
}

const telling = /^(?:told|tells|tell|telling|informed|informs)$/

function withoutMarks({ tokens }: Sentence, [from, to]: TokenRange): TokenRange {
  let end = to
  while (end > from && tokens[end - 1]?.text === ',') end -= 1
  return [from, end]
}
