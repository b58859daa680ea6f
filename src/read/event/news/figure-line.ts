/** Is a line one of a table of figures? "Injured: 133", "Houses burned: 240" count what happened, and tell nothing that happened. */

import type { Rule } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import type { Sentence, Token } from '../../token/index.ts'

export const figureLineRule: Rule = {
  id: 'event/en/figure-line',
  reads:
    'A line of figures ("Injured: 133", "Houses burned: 240") is the count of what the report tells elsewhere, and no event.',
  apply: undefined,
}

/** Words of the longest label: "Number of houses completely destroyed". */
const labelWordsMax = 6

/** What may stand beside the number: what bounds it, and whom it counts. */
const aside = wordSet(
  'about around at least more than over approximately approx some nearly almost up to people persons individuals civilians families households houses homes and',
)

/** A short label that ends in what became of somebody or something, a colon, and a number with nothing told of it. */
export function isFigureLine({ tokens }: Sentence): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':')
  const label = tokens.slice(0, colon).filter(({ kind }) => kind === 'word')
  if (colon < 1 || label.length === 0 || label.length > labelWordsMax || !isOutcome(label.at(-1))) return false
  if (label.some(({ upos }) => upos === 'AUX')) return false
  const behind = tokens.slice(colon + 1)
  return (
    behind.some(({ kind }) => kind === 'number') &&
    behind.every(({ kind, lower }) => kind !== 'word' || aside.has(lower))
  )
}

const isOutcome = (word: Token | undefined): boolean =>
  word !== undefined && /ed$|^(?:burnt|shot|hurt)$/.test(word.lower)
