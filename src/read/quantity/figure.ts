/** What do a bound and a number say? Low, best and high as the ledger's default policy has them. */
import type { Quantity } from './index.ts'

export type Figure = Pick<Quantity, 'low' | 'best' | 'high' | 'exactness'>

/** "Dozens" and the like have no best: the words give none. */
export const vagueFigure = (low: number): Figure => ({ low, exactness: 'vague' })

export const betweenFigure = (low: number, high: number): Figure => ({ low, high, exactness: 'between' })

/** One number under a bound. "More than 12" is 12 or more, and "nearly 12" is 12: no margin is invented. */
export function figureOf(value: number, exactness: 'exact' | 'at-least' | 'at-most' | 'about'): Figure {
  switch (exactness) {
    case 'exact':
    case 'about':
      return { low: value, best: value, high: value, exactness }
    case 'at-least':
      return { low: value, exactness }
    case 'at-most':
      return { low: 0, high: value, exactness }
  }
}
