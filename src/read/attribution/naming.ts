/** What is a noun called? The name that it carries, that stands beside it, or that ends its phrase: "the agency AFAD", "the police chief, Ali Idriss,". */
import { overlaps } from '../../model/index.ts'
import type { Name } from '../syntax/index.ts'
import type { Sentence, Token } from '../token/index.ts'
import { personNouns, plainNoun } from './en/voice-words.ts'
import { dependentsOf, headOfRange, isFiniteVerb, type TokenRange } from './sentence-tree.ts'

/** A source in its sentence: its words and the one that they hang on. */
export interface Phrase {
  readonly sentence: Sentence
  readonly whole: TokenRange
  readonly top: number
}

/** The words of a name in a sentence. */
export function tokensOf({ tokens }: Sentence, name: Name): TokenRange {
  const from = tokens.findIndex((token) => overlaps(token, name))
  return [from, tokens.findLastIndex((token) => overlaps(token, name)) + 1]
}

/** Relations by which a name says what a noun is called. */
const naming = /^(?:appos|flat|nmod:desc|list|goeswith)/

/** Whether the name holds the head, or is what the head is called; not "Basarnas" of "Basarnas spokesman". */
export function isNamedBy({ sentence, whole, top }: Phrase, name: Name): boolean {
  const { tokens } = sentence
  const [from, to] = tokensOf(sentence, name)
  if (from < whole[0] || from >= whole[1]) return false
  if ((tokens[to - 1]?.end ?? 0) > name.end && /\d/.test(tokens[to - 1]?.text ?? '')) return false
  if (name.kind === 'person' && endsTitle({ sentence, whole, top }, [from, to])) return true
  if ((top >= from && top < to) || (top + 1 === from && tokens[top]?.upos === 'NOUN')) return true
  let at = headOfRange(sentence, [from, Math.min(to, whole[1])])
  for (let step = 0; step < 3 && at !== top && !isSibling(sentence, top, at); step += 1) {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    const isAfter = deprel === 'compound' && at > head
    if (!naming.test(deprel) && !isAfter) return false
    at = head
  }
  return at === top || isSibling(sentence, top, at)
}

/** What the parser hangs beside a noun where it is what the noun is called: "the agency AFAD said". */
export function isSibling(sentence: Sentence, top: number, at: number): boolean {
  const [one, other] = [sentence.tokens[top], sentence.tokens[at]]
  if (one === undefined || other === undefined || at <= top) return false
  return one.head === other.head && one.deprel === other.deprel && firstBelow(sentence, at) === top + 1
}

export function firstBelow(sentence: Sentence, at: number): number {
  return dependentsOf(sentence, at).reduce((first, child) => Math.min(first, child), at)
}

/**
 * "A spokesman for the police, Serik Dauletov,": a person's name that ends a phrase for one person, wherever the tree hangs it. No
 * preposition stands between a title and its name: the president does not speak in "a spokesman for President Osmonov".
 */
function endsTitle({ sentence: { tokens }, whole }: Phrase, [from, to]: TokenRange): boolean {
  const isEnd = tokens.slice(to, whole[1]).every(({ kind }) => kind === 'mark')
  if (!isEnd || from === whole[0]) return false
  const isTitle = ({ lemma, xpos }: Token) =>
    personNouns.has(plainNoun(lemma.toLowerCase().replace(/^.*-/, ''))) && !/S$/.test(xpos)
  const before = tokens.slice(whole[0], from)
  const comma = before.findLastIndex(({ text }) => text === ',')
  // "One of its members, Musa Bala".
  const isOne = before[0]?.lower === 'one' && before[1]?.lower === 'of' && comma === before.length - 1
  if (isOne) return true
  const isPlain = before
    .slice(comma + 1)
    .every((token) => token.upos !== 'ADP' && !isFiniteVerb(token) && token.lower !== "'s")
  // "The head of the guild and bakery owner, Musa Bala": one person of two titles; "the mayor and the governor, Ali Idriss" are two.
  const joinsTwo = before.some(({ upos }, at) => upos === 'CCONJ' && (at > comma || before[at + 1]?.upos === 'DET'))
  return isPlain && before.some(isTitle) && !before.some(isFiniteVerb) && !joinsTwo
}

/** "The union, known as NUS": the name behind "known as" or "called". */
export function aliasOf(sentence: Sentence, head: number): string | undefined {
  const { tokens } = sentence
  for (const at of dependentsOf(sentence, head)) {
    const { deprel = '', lower = '' } = tokens[at] ?? {}
    if (!deprel.startsWith('acl') || !/^(?:known|called|nicknamed)$/.test(lower)) continue
    const below = dependentsOf(sentence, at)
    // "The party, which called a strike for Monday,": what somebody calls is no name.
    if (deprel !== 'acl' && below.some((one) => /^(?:nsubj|obj)$/.test(tokens[one]?.deprel ?? ''))) continue
    const name = below.find((one) => one > at && tokens[one]?.upos === 'PROPN')
    if (name !== undefined) return tokens[name]?.text
  }
  return undefined
}
