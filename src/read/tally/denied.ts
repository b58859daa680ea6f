/**
 * Which counts are only rumoured, and denied right behind? "On social media it was said that a worker had died. The hospital denied it":
 * then the hospital denies the figure, and nobody asserts it. What a named voice says stands beside its denial and is none of these.
 */
import type { Attribution, Span } from '../../model/index.ts'
import type { AttributionMention } from '../attribution/index.ts'
import type { Sentence } from '../token/index.ts'

/** Sentences behind a rumour in which its denial is looked for. */
const denialReach = 2

export interface Rumour {
  readonly sentence: Sentence
  /** Where the count is told. */
  readonly span: Span
  /** Who says it. */
  readonly said: readonly AttributionMention[]
}

/**
 * Who denies a rumoured count, before those who spread it; nobody where it is no rumour, or none that is denied. `false` where it is called
 * false: then nothing is counted.
 */
export function denialOf(
  { sentence, span, said }: Rumour,
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  attributions: readonly AttributionMention[],
): AttributionMention | false | undefined {
  const tellers = said.filter(({ stance }) => stance !== 'denies')
  if (tellers.length === 0 || !tellers.every((one) => isHearsay(one, text))) return undefined
  const last = sentences[Math.min(sentences.length - 1, sentence.index + denialReach)] ?? sentence
  const wordsOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const [denier] = said.filter(({ stance }) => stance === 'denies')
  if (denier !== undefined) return callsFalse.test(wordsOf(denier.content)) ? false : denier
  for (const one of attributions) {
    const at = one.cue[0]?.start ?? -1
    if (at < span.end || at >= last.end) continue
    const content = wordsOf(one.content)
    if (one.stance === 'denies' && refersBack.test(content)) return one
    if (one.stance === 'asserts' && callsFalse.test(content)) return false
  }
  return undefined
}

const nets =
  /\b(?:rumou?rs?|social (?:media|networks?)|posts?|messages?|users?|videos?|online|internet|facebook|whatsapp|telegram|twitter|tiktok)\b/i

/** Nobody in particular says it, or people on the net. */
function isHearsay({ sourceName, sourceKind, source, cue }: Attribution, text: string): boolean {
  if (sourceName === undefined && sourceKind === 'other') return true
  return [...source, ...cue].some(({ start, end }) => nets.test(text.slice(start, end)))
}

const refersBack =
  /^(?:it|this|that|them|these|those)\P{L}*$|^(?:the|any|such|all|these|those) (?:\p{L}+ )?(?:deaths?|killings?|murders?|claims?|reports?|rumou?rs?|kidnappings?|abductions?|arrests?|news|story|allegations?|posts?|messages?|figures?|information|casualties)\b/iu

const callsFalse =
  /\b(?:baseless|false|untrue|fake|fabricated|fabrications?|unfounded|groundless|hoax|disinformation|misinformation|not true|no truth)\b/i
