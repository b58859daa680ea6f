/**
 * What is said behind a colon that ends a sentence: "The mayor issued the following statement:" and, in the next sentence or paragraph,
 * a quotation. All of it is the mayor's.
 */

import type { Span } from '../../model/index.ts'
import { wordSet } from '../../stdx/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import type { Said } from './chain.ts'
import type { WordRange } from './learned/label.ts'
import { findQuotations } from './quotes.ts'

/** Words from a saying to the colon that ends its sentence. */
const colonReach = 2

/** Verbs that announce words. Lemmas. */
const quoting =
  wordSet(`say tell write post tweet state issue release publish share send read add ask answer reply respond warn declare announce report
explain recall note put list comment quote cite according conclude insist argue appeal urge`)

/** What is announced, which is the quotation itself: "the following statement", "this message". */
const announced =
  /^(?:the following|this|these|a|the|in (?:a|the following))(?: \p{L}+){0,2} (?:statements?|messages?|words?|posts?|tweets?|letters?|notes?|comments?|remarks?|appeals?|declarations?)$/iu

/** The sayings, with the quotations that stand behind their colons where nobody has been heard to say them. */
export function withQuoted(sayings: readonly Said[], text: TokenizedText, begins: Int32Array): readonly Said[] {
  const opening = text.sentences.filter(({ tokens }) => tokens.at(-1)?.text === ':')
  if (opening.length === 0) return sayings
  const quotations = findQuotations(text.text)
  return opening.reduce((all, sentence) => {
    const quotation = quotationBehind(text, sentence, quotations)
    const range = quotation === undefined ? undefined : rangeOf(text, begins, { sentence, quotation })
    const begin = begins[sentence.index] ?? 0
    const end = begin + sentence.tokens.length
    const said = all.findLast(
      ({ source, cue, content, anchor }) =>
        source !== undefined &&
        quoting.has(sentence.tokens[anchor - begin]?.lemma ?? '') &&
        [source, cue, ...content].some(([from, to]) => from < end && to >= end - colonReach),
    )
    const isHeard = (one: Said): boolean =>
      one.content.some(([from, to]) => range !== undefined && from < range[1] && range[0] < to)
    if (range === undefined || said === undefined || all.some((one) => one !== said && isHeard(one))) return all
    return all.map((one) => (one === said ? { ...said, content: contentOf(said, range, { sentence, begin }) } : one))
  }, sayings)
}

/** The quotation that the next sentence opens with. */
function quotationBehind({ sentences }: TokenizedText, { index }: Sentence, quotations: readonly Span[]) {
  const next = sentences[index + 1]
  return next === undefined
    ? undefined
    : quotations.find(({ start }) => start > next.start - 1 && start <= next.start + 2)
}

/** Its words, with its marks. */
function rangeOf(
  { sentences }: TokenizedText,
  begins: Int32Array,
  { sentence, quotation }: { sentence: Sentence; quotation: Span },
): WordRange | undefined {
  const from = begins[sentence.index + 1] ?? 0
  const last = sentences.findLast(({ start }) => start < quotation.end)
  const at = last?.tokens.findLastIndex(({ start }) => start <= quotation.end) ?? -1
  return last === undefined || at < 0 ? undefined : [from, (begins[last.index] ?? 0) + at + 1]
}

/** The quotation in place of the words that announce it, else behind what is said before it. */
function contentOf(
  { content }: Said,
  quotation: WordRange,
  { sentence, begin }: { sentence: Sentence; begin: number },
) {
  const end = begin + sentence.tokens.length
  const before = content.flatMap(([from, to]): WordRange[] => (from < end ? [[from, Math.min(to, end)]] : []))
  const kept = before.filter(([from, to]) => {
    const words = sentence.tokens.slice(Math.max(0, from - begin), to - begin).filter(({ kind }) => kind !== 'mark')
    return words.length > 0 && !announced.test(words.map(({ text }) => text).join(' '))
  })
  const behind = content.flatMap(([from, to]): WordRange[] => (to > end ? [[Math.max(from, end), to]] : []))
  const isWhole = behind.some(([from, to]) => from <= quotation[0] && to >= quotation[1])
  return [...kept, ...(isWhole ? behind : [quotation, ...behind.filter(([from]) => from >= quotation[1])])]
}
