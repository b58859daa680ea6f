/**
 * How many? Cardinal numbers that count things, with their bounds, and the words that stand for a number. Not times, ages,
 * money, measures, ordinals, fractions, percentages or numbers that are names.
 */
import type { Explained, Found, Rule, Span, Tally } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import type { View } from './en/number.ts'
import { type QuantityMatch, quantityRules } from './en/rules.ts'

/**
 * A quantity: `span` covers the bound and the number ("at least 12"), not what is counted ("a", "no"). `firstToken` and `lastToken` are the indexes of its
 * tokens in the sentence.
 */
export type Quantity = Explained<Pick<Tally, 'low' | 'best' | 'high' | 'exactness'>> & {
  readonly span: Span
  readonly text: string
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}

/** All rules, in order. */
export const rules: readonly Rule[] = quantityRules

/**
 * Quantities in text order; they do not overlap. Numbers inside `times` are left out. "A" and "no" are read only before
 * people.
 *
 * @example "At least 12 people and a policeman were killed" gives low 12, and 1/1/1.
 */
export function findQuantities(tokenized: TokenizedText, times: readonly TimeMention[]): Found<readonly Quantity[]> {
  if (tokenized.language !== 'en') return found([])
  const timesOf = Map.groupBy(times, (time) => time.sentence)
  return found(
    tokenized.sentences.flatMap((sentence) =>
      readSentence(tokenized.text, sentence, timesOf.get(sentence.index) ?? []),
    ),
  )
}

function readSentence(text: string, sentence: Sentence, times: readonly TimeMention[]): Quantity[] {
  const view = makeView(sentence, times)
  const quantities: Quantity[] = []
  for (let at = 0; at < view.tokens.length; at += 1) {
    const best = longest(view, at)
    if (best === undefined) continue
    quantities.push(makeQuantity(text, sentence, { at, ...best }))
    at = best.last
  }
  return quantities
}

function makeView(sentence: Sentence, times: readonly TimeMention[]): View {
  const { tokens, headline } = sentence
  let next = 0
  const timed = tokens.map((token) => {
    while ((times[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1
    return (times[next]?.span.start ?? Number.POSITIVE_INFINITY) < token.end
  })
  return { tokens, words: tokens.map((token) => token.lower), timed, headline: headline || isTitleCase(tokens) }
}

/** Share of capitals among the longer words from which a line is a headline. Running text has under a third. */
const capitalShareMin = 0.7

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  return long.length > 3 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length >= capitalShareMin * long.length
}

function longest(view: View, at: number): (QuantityMatch & { rule: string }) | undefined {
  let best: (QuantityMatch & { rule: string }) | undefined
  for (const rule of quantityRules) {
    const match = rule.apply(view, at)
    if (match !== undefined && (best === undefined || match.last > best.last)) best = { ...match, rule: rule.id }
  }
  return best
}

function makeQuantity(text: string, sentence: Sentence, match: QuantityMatch & { at: number; rule: string }): Quantity {
  const { at, last, figure, rule } = match
  const span = { start: sentence.tokens[at]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 }
  return {
    ...figure,
    span,
    text: text.slice(span.start, span.end),
    sentence: sentence.index,
    firstToken: at,
    lastToken: last,
    because: [{ rule, span, basis: 'stated' }],
  }
}
