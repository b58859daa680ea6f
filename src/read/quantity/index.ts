/**
 * How many, and of what? Numbers with their bounds and the words that stand for a number, each with its kind and with the noun
 * that it counts. Times are none, nor are numbers that are names, scores or telephone numbers.
 */
import type { Explained, Found, Rule, Span } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import type { QuantityKind } from './en/kind.ts'
import type { QuantityMatch } from './en/match.ts'
import { quantityRules, readQuantity } from './en/rules.ts'
import { makeView, type View } from './en/view.ts'
import type { Figure, VagueCounts } from './figure.ts'
import { areThings } from './others.ts'
import { withSums } from './sum.ts'

export type { QuantityKind } from './en/kind.ts'
export { persons as personNouns } from './en/people.ts'
export type { VagueCounts } from './figure.ts'
export { areThings } from './others.ts'

/**
 * A quantity. `span` covers the bound and the number with its unit ("at least 12", "40 kilometres"), not what is counted ("a",
 * "no"); `phrase` reaches to the counted noun. Token numbers are indexes in the sentence.
 */
export type Quantity = Explained<Figure> & {
  readonly kind: QuantityKind
  readonly span: Span
  readonly phrase: Span
  readonly text: string
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
  /** The head of what is counted, `people` in "dozens of young people", where the words name it. */
  readonly noun: number | undefined
  /** The token through which the whole phrase hangs in the tree: the noun in "12 people", the number in "12 of the people". */
  readonly top: number
  /** Of a sum: the counts that it is made of, in text order; they stand in the list as well. */
  readonly parts?: readonly Quantity[]
}

export interface QuantityOptions {
  /** What "dozens" and "hundreds" say at least; `plural`, 24 and 200, where left out. */
  readonly vagueCounts?: VagueCounts
}

/** All rules, in order. */
export const rules: readonly Rule[] = quantityRules

/**
 * Quantities in text order. A sum stands before its parts and covers them; all others do not overlap. Numbers inside `times` are
 * left out.
 *
 * @example "At least 12 people and a policeman were killed" gives low 12, 1/1/1 and their sum, low 13.
 */
export function findQuantities(
  tokenized: TokenizedText,
  times: readonly TimeMention[],
  { vagueCounts = 'plural' }: QuantityOptions = {},
): Found<readonly Quantity[]> {
  if (tokenized.language !== 'en') return found([])
  const timesOf = Map.groupBy(times, (time) => time.sentence)
  const quantities: Quantity[] = []
  for (const sentence of tokenized.sentences) {
    const view = makeView(sentence, timesOf.get(sentence.index) ?? [], vagueCounts)
    const here: Quantity[] = []
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const match = readQuantity(view, at)
      if (match === undefined) continue
      here.push(makeQuantity(tokenized.text, sentence, { ...match, kind: kindAmong(view, match, here.at(-1)) }))
      at = match.last
    }
    quantities.push(...withSums(tokenized.text, sentence, here))
  }
  return found(quantities)
}

/**
 * A number that names nothing counts what the number before it does: "captured six soldiers, freed two". The subject of a
 * verb is people where nothing says otherwise: "some 300 were treated".
 */
function kindAmong({ tokens }: View, { kind, noun, top }: QuantityMatch, before: Quantity | undefined): QuantityKind {
  if (noun !== undefined && areThings(tokens, noun)) return 'count'
  if (kind !== 'count' || noun !== undefined) return kind
  if (before?.kind === 'people') return 'people'
  const isSubject = /^nsubj/.test(tokens[top]?.deprel ?? '')
  return isSubject && (before === undefined || before.noun === undefined) ? 'people' : kind
}

function makeQuantity(text: string, sentence: Sentence, match: QuantityMatch): Quantity {
  const { first, last, figure, kind, noun, top, rules: ids } = match
  const span = { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 }
  return {
    ...figure,
    kind,
    span,
    phrase: { start: span.start, end: Math.max(span.end, sentence.tokens[noun ?? last]?.end ?? 0) },
    text: text.slice(span.start, span.end),
    sentence: sentence.index,
    firstToken: first,
    lastToken: last,
    noun,
    top,
    because: ids.map((rule) => ({ rule, span, basis: 'stated' })),
  }
}
