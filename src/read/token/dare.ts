/** Is something dared, and not told? */
import type { Token } from './index.ts'

/** "Let them arrest a thousand of us": whether a verb is an imperative "let". */
export const isDare = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.lemma === 'let' &&
  tokens[verb].xpos === 'VB' &&
  !tokens.some(({ head, deprel }) => head === verb && /^(?:nsubj|aux|mark)/.test(deprel))
