/** With which preposition or conjunction does a word of a sentence stand? */
import type { Token } from './index.ts'

/** Whether a word has a preposition (`case`) or a conjunction (`mark`) of a kind: `in` of `market` in "in the market". */
export const isMarked = (
  tokens: readonly Token[],
  index: number,
  relation: 'case' | 'mark',
  is: (word: string) => boolean = () => true,
): boolean => tokens.some(({ head, deprel, lower }) => head === index && deprel === relation && is(lower))
