/** Is a sentence a dateline? The language core makes one a sentence of its own. */
import type { Token } from './index.ts'

/** Tokens that place, date and agency take at the most. */
const datelineTokensMax = 24

/**
 * Index of the first token after a dateline, 0 where a sentence is none: it begins with a capital, tells nothing, and ends with a
 * dash or a colon.
 *
 * @example 10 for `ALMATY, Jan 6 (Steppe Wire) -`.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const [opening, last] = [tokens[0], tokens.at(-1)]
  if (opening === undefined || last === undefined || tokens.length > datelineTokensMax) return 0
  if (!/^\p{Lu}/u.test(opening.text) || !/^(?:-{1,3}|–|—|:)$/.test(last.text)) return 0
  return tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? 0 : tokens.length
}
