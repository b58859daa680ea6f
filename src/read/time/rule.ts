/** What is a rule about time? Patterns of words, and what they mean when they match. */
import type { Rule } from '../../model/index.ts'
import type { Anchor } from './anchor.ts'
import type { Moment } from './moment.ts'
import type { Captured, View } from './pattern.ts'

/** Where a match stands: tokens `first` to `last` of the view, both included. */
export interface Around {
  readonly view: View
  readonly first: number
  readonly last: number
}

/** What the caught words mean, or nothing where the words around them speak against it. */
export type Meaning = (captured: Captured, anchor: Anchor, around: Around) => Moment | undefined

/** `patterns` are described in `pattern.ts`. Of several matches at a token the longest wins, then the earlier rule. */
export interface TimeRule extends Rule<Meaning> {
  readonly patterns: readonly string[]
}

/** The lower-case word before or behind a match; '' beyond the sentence. */
export const wordBefore = ({ view, first }: Around, back = 1): string => view.words[first - back] ?? ''
export const wordAfter = ({ view, last }: Around, ahead = 1): string => view.words[last + ahead] ?? ''

/** Whether the word `ahead` tokens behind the match begins with a capital that says something. */
export function isCapitalAfter({ view, last }: Around, ahead = 1): boolean {
  return !view.caseless && /^\p{Lu}/u.test(view.tokens[last + ahead]?.text ?? '')
}

/** The same for the word before; the first word of a sentence says nothing. */
export function isCapitalBefore({ view, first }: Around): boolean {
  return !view.caseless && first > 1 && /^\p{Lu}/u.test(view.tokens[first - 1]?.text ?? '')
}

export function isMarkAfter({ view, last }: Around): boolean {
  const next = view.tokens[last + 1]
  return next === undefined || next.kind === 'mark' || /^['’]s$/.test(next.lower)
}
