/**
 * Under which headings does a sentence stand? "PERU –", "26 May:" and "18:20 –" open a line and hold for it; "Peru" or "Saturday,
 * June 1" on a line of its own holds for the lines below. What a heading says is for the stages to tell: this finds its words.
 */
import type { Span } from '../../model/index.ts'
import type { Sentence, Token, TokenizedText } from './index.ts'
import { type Line, linesOf } from './line.ts'

/** The words of a heading, without the bullet before and the mark behind them, and the sentences that it holds for. */
export interface Heading {
  readonly sentence: number
  /** Index of its first token, and of the one behind its last. */
  readonly first: number
  readonly end: number
  /** First and last sentence that it holds for. */
  readonly from: number
  readonly to: number
  /** A colon stands behind it. */
  readonly colon: boolean
  /** It has a line of its own. */
  readonly alone: boolean
}

/** Tokens of a heading: "2:08 a.m., 2100 block of West Superior Street". */
const openingTokensMax = 14
const aloneTokensMax = 6

/** All headings of a body, in text order; what stands on a line of its own holds to the end, or to another that takes its place. */
export function headingsOf({ text, sentences }: Pick<TokenizedText, 'text' | 'sentences'>): readonly Heading[] {
  return linesOf(text, sentences).flatMap((line) => openingOf(line) ?? aloneOn(line, sentences.length - 1) ?? [])
}

/** The heading that is all of a line: a few words without a verb that no full stop ends. */
function aloneOn([sentence, ...more]: Line, to: number): Heading | undefined {
  const { tokens, index } = sentence
  const first = contentFrom(tokens)
  const end = /^[:–—-]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length
  const isShort = first < end && end - first <= aloneTokensMax && !/^[.!?;…]$/.test(tokens[end - 1]?.text ?? '')
  return more.length === 0 && isShort && !tells(tokens.slice(first, end))
    ? { sentence: index, first, end, from: index + 1, to, colon: tokens[end]?.text === ':', alone: true }
    : undefined
}

/** The heading that a line goes on behind, up to a colon or a dash. */
function openingOf([sentence, ...more]: Line): Heading | undefined {
  const { tokens, index } = sentence
  const first = contentFrom(tokens)
  const end = tokens.findIndex(({ text }, at) => at > first && /^(?::|–|—|--?)$/.test(text))
  const behind = tokens[end + 1] ?? more[0]?.tokens[0]
  if (
    end < 0 ||
    end - first > openingTokensMax ||
    !goesOn(tokens, first, { end, behind }) ||
    tells(tokens.slice(first, end))
  )
    return undefined
  return {
    sentence: index,
    first,
    end,
    from: index,
    to: more.at(-1)?.index ?? index,
    colon: tokens[end]?.text === ':',
    alone: false,
  }
}

/** Whether what stands behind a mark is what it heads: no words that "Iran:" speaks, nor an aside of "Israel – which …". */
function goesOn(
  tokens: readonly Token[],
  first: number,
  { end, behind }: { readonly end: number; readonly behind: Token | undefined },
): boolean {
  if (behind === undefined || /^["“‘']/.test(behind.text)) return false
  return tokens[end]?.text === ':' || tokens[first]?.kind === 'number' || !/^\p{Ll}/u.test(behind.text)
}

/** Behind the bullet of an item of a list, and behind "In Mali", "On 3 April". */
function contentFrom(tokens: readonly Token[]): number {
  const word = tokens.findIndex(({ kind, lower }) => kind !== 'mark' && !/^(?:in|on|from)$/.test(lower))
  return word < 0 ? tokens.length : word
}

/** Whether words have a verb that tells something, as those of a heading do not. */
export const tells = (tokens: readonly Token[]): boolean =>
  tokens.some(({ upos, xpos }) => upos === 'AUX' || /^VB[DPZ]$/.test(xpos))

/** Whether a heading is a sentence of its own, and what it holds for begins behind it. */
export const isWhole = ({ sentence, end }: Heading, sentences: readonly Sentence[]): boolean =>
  end >= (sentences[sentence]?.tokens.length ?? 0) - 1

/** The characters of its words. */
export function headingSpan({ sentence, first, end }: Heading, sentences: readonly Sentence[]): Span {
  const { tokens = [], start = 0 } = sentences[sentence] ?? {}
  return { start: tokens[first]?.start ?? start, end: tokens[end - 1]?.end ?? start }
}
