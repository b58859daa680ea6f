/** What do a bound and a number say? Low, best and high as the ledger's default policy has them, and ACLED's reading of "dozens". */
import type { Tally } from '../../model/index.ts'

/** `high` is left out where the words give none, `best` where they give no one figure. */
export type Figure = Pick<Tally, 'low' | 'best' | 'high' | 'exactness'>

/**
 * What a plural of a round number says at least. `plural`: two of it, as the word does, so that "dozens" are 24 and "hundreds"
 * 200. `acled`: one of it, the most conservative figure, 12 and 100 (ACLED Codebook, "Fatality methodology").
 */
export type VagueCounts = 'plural' | 'acled'

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

/** What several figures come to together; a bound or a vagueness of one is one of the sum. */
export function sumOf(figures: readonly Figure[]): Figure {
  const low = sum(figures.map((figure) => figure.low))
  const high = sum(figures.map((figure) => figure.high))
  const best = sum(figures.map((figure) => figure.best))
  const exactness = figures.find((figure) => figure.exactness !== 'exact')?.exactness ?? 'exact'
  return {
    low: low ?? 0,
    ...(best === undefined ? {} : { best }),
    ...(high === undefined ? {} : { high }),
    exactness,
  }
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce((left, right) => (left === undefined || right === undefined ? undefined : left + right), 0)
}
