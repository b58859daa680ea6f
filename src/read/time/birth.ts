/** Which times say when somebody was born, and so nothing of when anything else was? "A man born in 1961 was killed." */
import type { Span } from '../../model/index.ts'
import type { Token, TokenizedText } from '../token/index.ts'

/** Words from "born" to a date: "born in 1961 or 1962". */
const reach = 5
const between = /^(?:in|on|around|about|and|or|between|,|\d{1,4})$/

/** The times without those of births. */
export function withoutBirths<T extends { readonly sentence: number; readonly span: Span }>(
  times: readonly T[],
  { sentences }: Pick<TokenizedText, 'sentences'>,
): readonly T[] {
  return times.filter(({ sentence, span }) => {
    const { tokens } = sentences[sentence] ?? { tokens: [] }
    const first = tokens.findIndex(({ end }) => end > span.start)
    return !isBirth(tokens, first)
  })
}

function isBirth(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const lower = tokens[at]?.lower ?? ''
    if (lower === 'born') return true
    if (!between.test(lower)) return false
  }
  return false
}
