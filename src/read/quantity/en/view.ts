/** What do the rules of quantity see of a sentence? Its words, which of them are in a time, and a little of its tree. */
import type { TimeMention } from '../../time/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import type { VagueCounts } from '../figure.ts'

export interface View {
  readonly tokens: readonly Token[]
  /** Lower case, by token. */
  readonly words: readonly string[]
  /** Whether the token is part of a time. */
  readonly timed: readonly boolean[]
  /** Whether it is part of a time that comes again: "every day". */
  readonly recurring: readonly boolean[]
  readonly headline: boolean
  readonly vagueCounts: VagueCounts
}

export function makeView(sentence: Sentence, times: readonly TimeMention[], vagueCounts: VagueCounts): View {
  const { tokens, headline } = sentence
  const words = tokens.map((token) => token.lower)
  const timed: boolean[] = new Array(tokens.length).fill(false)
  const recurring: boolean[] = new Array(tokens.length).fill(false)
  let at = 0
  for (const { span, type } of times) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1
    for (let next = at; (tokens[next]?.start ?? span.end) < span.end; next += 1) {
      timed[next] = true
      recurring[next] = type === 'SET'
    }
  }
  return { tokens, words, timed, recurring, headline: headline || isTitleCase(tokens), vagueCounts }
}

/** Share of capitals among the longer words from which a line is a headline. Running text has under a third. */
const capitalShareMin = 0.7

function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long += 1
    if (isCapital(token)) capital += 1
  }
  return long > 3 && capital >= capitalShareMin * long
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text.charAt(0) !== token.lower.charAt(0)
}

/** The token of a range through which it hangs in the tree: the first whose head is outside. */
export function topOf({ tokens }: View, first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head > last) return at
  }
  return first
}

/** Whether a token right before another touches it: no blank between. */
export function touches({ tokens }: View, left: number): boolean {
  return tokens[left] !== undefined && tokens[left].end === tokens[left + 1]?.start
}
