/** Whom does a source cite? "Reuters reported, citing two officials, that …": the officials say it, and the agency passes it on. */
import type { Sentence, TokenizedText } from '../token/index.ts'
import type { Said } from './chain.ts'
import { bare } from './en/draft.ts'
import { bodyNouns, relays } from './en/words.ts'
import type { WordRange } from './learned/label.ts'
import { dependentsOf, subtreeRange } from './sentence-tree.ts'
import { sourceKindOf } from './source.ts'

/** What is cited: without what follows it. */
const apart: ReadonlySet<string> = new Set(['acl:relcl', 'acl', 'punct', 'ccomp', 'parataxis'])

/** "Reuters reported, citing two officials, that …": the officials are the source. */
export function withCited(
  sayings: readonly Said[],
  { sentence, begin }: { sentence: Sentence; begin: number },
  { text }: TokenizedText,
): readonly Said[] {
  const { tokens } = sentence
  const at = tokens.findIndex(({ lemma, xpos }) => xpos === 'VBG' && relays.has(lemma))
  const verb = tokens[at]
  if (verb === undefined || verb.head < 0) return sayings
  const object = dependentsOf(sentence, at).find((other) => sentence.tokens[other]?.deprel === 'obj')
  // "TV Pirveli, citing doctors, reports": the tree hangs the citing on who does it, or on the verb.
  const above = sentence.tokens[verb.head]?.head ?? -1
  const main =
    sayings.find(({ anchor }) => anchor === verb.head + begin) ??
    sayings.find(({ anchor }) => anchor === above + begin) ??
    // "According to the daily, quoting a medic,": whoever stands before the comma passes it on.
    sayings.find(({ source }) => source?.[1] === at + begin - 1 && sentence.tokens[at - 1]?.text === ',')
  if (object === undefined || main === undefined || main.source === undefined) return sayings
  const [from, short] = subtreeRange(sentence, object, apart)
  const to = describedEnd(sentence, object, short)
  const words = text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)
  const noun = sentence.tokens[object]
  const isBody = noun?.upos === 'NOUN' && bodyNouns.has(noun.lemma)
  if (!isBody && sourceKindOf(words, undefined) === 'other') return sayings
  const cited = [at + begin, to + begin] as const
  const content = main.content.flatMap((range) => without(range, cited))
  if (content.length === 0) return sayings
  const own: Said = {
    ...main,
    rule: 'attribution/en/relay',
    source: [from + begin, to + begin],
    cue: [at + begin, at + begin + 1],
    content,
    relay: { by: upTo(main.source, tokens[at - 1]?.kind === 'mark' ? cited[0] - 1 : cited[0]), cue: main.cue },
  }
  return sayings.flatMap((one) => (one === main ? [own] : one.anchor === at + begin ? [] : [one]))
}

/** "State radio" of "state radio, quoting the governor". */
const upTo = ([from, to]: WordRange, end: number): WordRange => (from < end && end < to ? [from, end] : [from, to])

/** "A channel run by the government": a participle right behind a noun says which. */
function describedEnd(sentence: Sentence, noun: number, end: number): number {
  const next = sentence.tokens[end]
  const isBy = dependentsOf(sentence, end).some((at) => sentence.tokens[at]?.deprel === 'obl:agent')
  const isOfNoun = next?.head === noun || next?.head === sentence.tokens[noun]?.head
  return next?.xpos === 'VBN' && isBy && isOfNoun ? bare(sentence, subtreeRange(sentence, end))[1] : end
}

export function without([from, to]: WordRange, [first, end]: WordRange): WordRange[] {
  if (end <= from || to <= first) return [[from, to]]
  return [[from, first] as const, [end, to] as const].filter(([a, b]) => b > a)
}
