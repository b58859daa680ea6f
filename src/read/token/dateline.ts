/** Where does a dateline end, and the report's first sentence begin? */
import type { Token } from './index.ts'

/** Tokens that place, date and agency take at the most. */
const datelineTokensMax = 24

/**
 * Index of the first token after a dateline, 0 where a sentence opens with none.
 *
 * @example 10 for `ALMATY, Jan 6 (Steppe Wire) - Twelve officers …`.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const opening = tokens[0]
  if (opening === undefined || !/^\p{Lu}{3,}/u.test(opening.text)) return 0
  const dash = tokens.slice(0, datelineTokensMax).findIndex(({ text }) => /^(?:-|–|—|--)$/.test(text))
  return dash < 0 ? 0 : dash + 1
}
