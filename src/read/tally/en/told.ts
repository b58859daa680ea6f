/** What counts were told before, and which is recent enough for another to be its part? */
import type { Fate } from './fate.ts'
import type { Category } from './words.ts'

/** A count that was read before, in text order. */
export interface Told {
  readonly sentence: number
  readonly category: Category
  readonly low: number
  readonly high: number | undefined
  /** What it counts, where a noun says so, lower case. */
  readonly noun?: string | undefined
  /** The rule that read it. */
  readonly rule?: string
}

/** A part with its fate, and the tokens that say who they are, where a predicate does. */
export interface Part extends Fate {
  readonly rule: 'of-them' | 'including' | 'put-in' | 'gapped' | 'predicate' | 'same-figure' | 'recount' | 'not-figure'
  readonly who?: readonly [number, number]
}

/** Sentences that "of them" looks back over. */
const backMax = 2

export const recent = (told: readonly Told[], sentence: number): Told | undefined => {
  const last = told.at(-1)
  return last !== undefined && sentence - last.sentence <= backMax ? last : undefined
}
