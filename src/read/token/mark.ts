/** With which preposition or conjunction does a word of a sentence stand, or with none? */
import type { Token } from './index.ts'

/** Whether a word has a preposition (`case`) or a conjunction (`mark`) of a kind: `in` of `market` in "in the market". */
export const isMarked = (
  tokens: readonly Token[],
  index: number,
  relation: 'case' | 'mark',
  is: (word: string) => boolean = () => true,
): boolean => tokens.some(({ head, deprel, lower }) => head === index && deprel === relation && is(lower))

/** "A roof collapsed, killing six": whether a verb is a participle that goes on with its clause, and with nobody of its own. */
export const isParticiple = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.xpos === 'VBG' &&
  tokens[verb]?.deprel === 'advcl' &&
  !tokens.some(({ head, deprel }) => head === verb && /^(?:[nc]subj|mark)/.test(deprel))
