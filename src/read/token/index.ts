/**
 * Where do sentences and words begin and end? Sentences with their tokens, in text order; every token carries its
 * offsets in the report's text. Tags and parse come with the language models.
 */
import type { Found, Report, Span, Warning } from '../../model/index.ts'
import { found, limits, warning } from '../../model/index.ts'
import { primaryLanguage } from '../text/index.ts'
import { type Range, type Split, splitSentences } from './split.ts'
import { tokenize } from './tokenize.ts'

export { datelineEnd } from './dateline.ts'
export { bySentence } from './locate.ts'
export { lowerAt, rangeSpan } from './range.ts'

/** One word, number or mark. */
export interface Token {
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)`. */
  readonly text: string
  /** Lower case. */
  readonly lower: string
  /** A word or number, a mark of punctuation, or a symbol. */
  readonly kind: 'word' | 'number' | 'mark'
}

/** One sentence; `index` counts from 0 in the text. `headline` is true for the report's title. */
export interface Sentence extends Span {
  readonly index: number
  readonly tokens: readonly Token[]
  readonly headline: boolean
}

export interface TokenizedText {
  readonly text: string
  /** Primary subtag of BCP 47 (`en` for en-GB). Stages yield nothing for a language that they do not read. */
  readonly language: string
  readonly sentences: readonly Sentence[]
}

/** Sentences and tokens of a report. Linear in the length of the text. */
export function tokenizeReport(report: Report): Found<TokenizedText> {
  const { text, bodyStart } = report
  const title = tokenize(text, 0, bodyStart)
  const body = tokenize(text, bodyStart, text.length)
  const inTitle = breakLong(title.tokens)
  const inBody = splitSentences(text, body.tokens)
  const ranges = [
    ...inTitle.ranges.map((range) => ({ ...range, tokens: title.tokens, headline: true })),
    ...inBody.ranges.map((range) => ({ ...range, tokens: body.tokens, headline: false })),
  ]
  const sentences = ranges
    .slice(0, limits.sentencesMax)
    .map(({ from, to, tokens, headline }, index) => makeSentence(tokens.slice(from, to), { index, headline }))
  const warnings: Warning[] = []
  const brokenToken = title.brokenAt ?? body.brokenAt
  const brokenSentence = inTitle.brokenAt ?? inBody.brokenAt
  if (brokenToken !== undefined) warnings.push(warning('limit/token-chars', { detail: `at character ${brokenToken}` }))
  if (brokenSentence !== undefined)
    warnings.push(warning('limit/sentence-tokens', { detail: `at character ${brokenSentence}` }))
  if (ranges.length > limits.sentencesMax)
    warnings.push(warning('limit/sentences', { detail: `${ranges.length} sentences, ${limits.sentencesMax} read` }))
  return found({ text, language: primaryLanguage(report.language), sentences }, warnings)
}

/** The title is one sentence, whatever stops it has; a longer one than the limit is broken. */
function breakLong(tokens: readonly Token[]): Split {
  const ranges: Range[] = []
  for (let from = 0; from < tokens.length; from += limits.sentenceTokensMax)
    ranges.push({ from, to: Math.min(tokens.length, from + limits.sentenceTokensMax) })
  return { ranges, brokenAt: ranges.length > 1 ? tokens[0]?.start : undefined }
}

function makeSentence(tokens: readonly Token[], about: { index: number; headline: boolean }): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, ...about, tokens }
}
