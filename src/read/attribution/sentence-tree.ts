/** Which words belong to a word in the tree of its sentence? Ranges are half open, in words of the sentence. */
import type { Sentence, Token } from '../token/index.ts'

type Tree = Pick<Sentence, 'tokens'>

export type TokenRange = readonly [from: number, to: number]

/** Indices of the words that hang on `head`. */
export function dependentsOf({ tokens }: Tree, head: number): number[] {
  const found: number[] = []
  for (const [at, token] of tokens.entries()) if (token.head === head) found.push(at)
  return found
}

/** From the first to the last word below `head`, without the ones that `leave` names by their relation to it. */
export function subtreeRange(sentence: Tree, head: number, leave: ReadonlySet<string> = new Set()): TokenRange {
  let [from, to] = [head, head + 1]
  for (const at of dependentsOf(sentence, head)) {
    if (leave.has(sentence.tokens[at]?.deprel ?? '')) continue
    const [first, end] = subtreeRange(sentence, at)
    from = Math.min(from, first)
    to = Math.max(to, end)
  }
  return [from, to]
}

/** The word of a range that all others hang on: the first whose own head lies outside. */
export function headOfRange({ tokens }: Sentence, [from, to]: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const head = tokens[at]?.head ?? -1
    if ((head < from || head >= to) && tokens[at]?.kind !== 'mark') return at
  }
  return from
}

export const isFiniteVerb = ({ xpos }: Token): boolean => /^(?:VB[DPZ]|MD)$/.test(xpos)

export const isWord = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'mark'
