/** Which counts of people are parts of one phrase? "Two policemen and a child" are three people, and that is inferred. */
import type { Sentence } from '../token/index.ts'
import { sumOf } from './figure.ts'
import type { Quantity } from './index.ts'

const sumRule = 'quantity/en/sum'

/**
 * The quantities of a sentence with the sums of those that a conjunction joins, each sum before its parts. Every part must count
 * people by a noun of its own, so that neither "12 killed and 40 injured" nor "three of them and two cars" is one.
 */
export function withSums(text: string, sentence: Sentence, quantities: readonly Quantity[]): Quantity[] {
  const byTop = new Map(quantities.filter(isPart).map((quantity) => [quantity.top, quantity]))
  if (byTop.size < 2) return [...quantities]
  const partsOf = Map.groupBy(byTop.values(), (quantity) => firstConjunct(sentence, quantity.top, byTop))
  const sums: Quantity[] = []
  for (const parts of partsOf.values()) {
    const [first, last] = [parts[0], parts.at(-1)]
    if (parts.length < 2 || first === undefined || last === undefined || !joinedByAnd(sentence, parts)) continue
    const span = { start: first.span.start, end: last.phrase.end }
    sums.push({
      ...sumOf(parts),
      kind: 'people',
      span,
      phrase: span,
      text: text.slice(span.start, span.end),
      sentence: sentence.index,
      firstToken: first.firstToken,
      lastToken: last.noun ?? last.lastToken,
      top: first.top,
      noun: undefined,
      parts,
      because: [...parts.flatMap(({ because }) => because), { rule: sumRule, span, basis: 'inferred' }],
    })
  }
  return [...quantities, ...sums].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const isPart = ({ kind, noun, low }: Quantity): boolean => kind === 'people' && noun !== undefined && low > 0

function firstConjunct({ tokens }: Sentence, top: number, byTop: ReadonlyMap<number, Quantity>): number {
  let at = top
  // The parser takes the second of "a man, a woman and two children" for an apposition.
  for (
    let token = tokens[at];
    /^(?:conj|appos)$/.test(token?.deprel ?? '') && byTop.has(token?.head ?? -1);
    token = tokens[at]
  )
    at = token?.head ?? at
  return at
}

/** Between the parts stand only their own words, commas and an "and". */
function joinedByAnd({ tokens }: Sentence, parts: readonly Quantity[]): boolean {
  let and = false
  for (const [index, part] of parts.slice(1).entries()) {
    const before = parts[index]
    for (let at = (before?.noun ?? 0) + 1; at < part.firstToken; at += 1) {
      const { lower = '', upos } = tokens[at] ?? {}
      if (lower === 'or' || lower === 'including' || upos === 'VERB' || upos === 'AUX') return false
      if (lower === 'and') and = true
    }
  }
  return and
}
