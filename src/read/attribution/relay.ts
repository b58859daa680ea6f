/** Who passes on what a source says, where the source is named with it? "officials quoted by local press". */
import type { Sentence } from '../token/index.ts'
import { relays } from './en/words.ts'
import { dependentsOf, subtreeRange, type TokenRange } from './sentence-tree.ts'

export interface Relay {
  /** Who said it first. */
  readonly source: TokenRange
  readonly by: TokenRange
  readonly cue: TokenRange
}

/** What does not belong to whoever passes it on. */
const apart: ReadonlySet<string> = new Set(['case', 'acl', 'punct', 'acl:relcl'])
const joints = /^(?:,|as|was|were|is|are|who|which)$/

/**
 * The two that a source names, where it names two; its range is in words of the sentence.
 *
 * @example "city officials, quoted by local press" gives city officials, and local press as who passes it on.
 */
export function findRelay(sentence: Sentence, [from, to]: TokenRange): Relay | undefined {
  const { tokens } = sentence
  for (let verb = from + 1; verb < to; verb += 1) {
    if (!relays.has(tokens[verb]?.lemma ?? '')) continue
    const agent = dependentsOf(sentence, verb).find((at) => {
      return dependentsOf(sentence, at).some((mark) => tokens[mark]?.lower === 'by')
    })
    if (agent === undefined) continue
    let end = verb
    while (end > from && joints.test(tokens[end - 1]?.lower ?? '')) end -= 1
    if (end > from) return { source: [from, end], by: subtreeRange(sentence, agent, apart), cue: [verb, verb + 1] }
  }
  return undefined
}
