/** What does an answer to MUC-4 consist of, and what is counted of it? */
import type { Sums } from './figure.ts'
import type { Fillers } from './muc4-data.ts'

/** What was found of one incident. */
export interface FoundTemplate {
  readonly type: string
  readonly fillers: Fillers
  /** As in the keys: `04 FEB 90`, `- 04 FEB 90`, `02 FEB 90 - 04 FEB 90`. */
  readonly date?: string
  /** `COLOMBIA: ANTIOQUIA (DEPARTMENT): MEDELLIN (CITY)`, or without the kinds in brackets. */
  readonly location?: string
  readonly victimNumber: readonly FoundFill[]
  readonly effect: readonly FoundFill[]
  readonly confidence: readonly FoundFill[]
}

/** `value` is said of what `of` names. */
export interface FoundFill {
  readonly value: string
  readonly of: string
}

export interface FoundDocument {
  readonly fillers: Fillers
  readonly templates: readonly FoundTemplate[]
}

export const noSums = (): Sums => ({ found: 0, right: 0, gold: 0, recalled: 0 })

export const slots = ['date', 'location', 'victimNumber', 'effect', 'confidence'] as const
export type Slot = (typeof slots)[number]

/** Small letters, no ASCII punctuation, articles as blanks, single blanks: the recipe of the published scorers. */
export function normalise(words: string): string {
  return words
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}
