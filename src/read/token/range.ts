/** What stands at a token, and which characters does a range of tokens cover? */
import type { Span } from '../../model/index.ts'
import type { Sentence, Token } from './index.ts'

/** The word at `index` in lower case; '' beyond either end, so that rules can look around freely. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}

/** The characters of a range of tokens, half open; the sentence's own bounds where the range goes beyond it. */
export function rangeSpan(sentence: Sentence, [from, to]: readonly [number, number]): Span {
  return { start: sentence.tokens[from]?.start ?? sentence.start, end: sentence.tokens[to - 1]?.end ?? sentence.end }
}
