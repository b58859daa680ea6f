/** Who passes on what another says? "officials quoted by local press", "the agency quoted the mayor as saying". */
import type { Sentence } from '../token/index.ts'
import { relays } from './en/words.ts'
import { dependentsOf, subtreeRange, type TokenRange } from './sentence-tree.ts'

export interface Relay {
  /** Who said it first. */
  readonly source: TokenRange
  readonly by: TokenRange
  readonly cue: TokenRange
}

/** Words of a source that belong to the passing on. */
const ownWords: ReadonlySet<string> = new Set(['case', 'acl', 'punct', 'acl:relcl'])

/**
 * The relay of an attribution, where its source or cue has one. `source` and `cue` are ranges of the sentence.
 *
 * @example "officials quoted by local press" as the source gives officials, with local press as who passes it on.
 */
export function findRelay(sentence: Sentence, source: TokenRange | undefined, cue: TokenRange): Relay | undefined {
  const { tokens } = sentence
  for (const [from, to] of source === undefined ? [cue] : [source, cue]) {
    for (let at = from; at < to; at += 1) {
      if (!relays.has(tokens[at]?.lemma ?? '')) continue
      const relay = agentRelay(sentence, at, source) ?? quotingRelay(sentence, at)
      if (relay !== undefined) return relay
    }
  }
  return undefined
}

/** "X, quoted by Y" and "X was quoted by Y as saying". */
function agentRelay(sentence: Sentence, verb: number, source: TokenRange | undefined): Relay | undefined {
  const { tokens } = sentence
  const agent = dependentsOf(sentence, verb).find((at) => {
    const isOblique = /^obl/.test(tokens[at]?.deprel ?? '')
    return isOblique && dependentsOf(sentence, at).some((mark) => tokens[mark]?.lower === 'by')
  })
  if (agent === undefined || source === undefined) return undefined
  const cut = Math.min(source[1], verb > source[0] ? verb : source[1])
  let end = cut
  while (end > source[0] && /^(?:,|as|was|were|is|are|who|which)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1
  if (end <= source[0]) return undefined
  return { source: [source[0], end], by: subtreeRange(sentence, agent, ownWords), cue: [verb, verb + 1] }
}

/** "Y quoted X as saying". */
function quotingRelay(sentence: Sentence, verb: number): Relay | undefined {
  const { tokens } = sentence
  const says = tokens.findIndex(({ lower }, at) => at > verb && lower === 'saying' && tokens[at - 1]?.lower === 'as')
  const below = dependentsOf(sentence, verb)
  const subject = below.find((at) => tokens[at]?.deprel === 'nsubj')
  const object = below.find((at) => tokens[at]?.deprel === 'obj')
  if (says < 0 || subject === undefined || object === undefined || object > says) return undefined
  const by = subtreeRange(sentence, subject, ownWords)
  return { source: subtreeRange(sentence, object, ownWords), by, cue: [verb, verb + 1] }
}
