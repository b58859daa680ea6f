/** How many? Cardinal numbers that count things, with their bounds. Not times, ages, money, ordinals or percentages. */
import type { Explained, Found, Span, Tally } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { Syntax } from '../syntax/index.ts'
import type { TimeMention } from '../time/index.ts'

/**
 * A quantity: `span` covers the bound and the number ("at least 12"). `firstToken` and `lastToken` are the indexes of its
 * tokens in the sentence.
 */
export type Quantity = Explained<Pick<Tally, 'low' | 'best' | 'high' | 'exactness'>> & {
  readonly span: Span
  readonly text: string
  readonly sentence: number
  readonly firstToken: number
  readonly lastToken: number
}

/** Quantities in text order. Numbers inside `times` are left out. */
export function findQuantities(_syntax: Syntax, _times: readonly TimeMention[]): Found<readonly Quantity[]> {
  return found([])
}
