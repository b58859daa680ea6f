/** How good is it? Precision, recall and F1 from counts, as figures. */
import type { Figure } from './task.ts'

/** `right` of the `found`, `recalled` of the `gold`. Where matches are one to one, `right` and `recalled` are equal. */
export interface Matches {
  readonly found: number
  readonly right: number
  readonly gold: number
  readonly recalled: number
}

/** Matches while they are being counted. */
export type Sums = { -readonly [Name in keyof Matches]: number }

/** A share in per cent, to two decimals; 0 of 0 is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100
}

/** Harmonic mean of precision and recall, in per cent, to two decimals. */
export function f1({ found, right, gold, recalled }: Matches): number {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : recalled / gold
  return percent(2 * precision * recall, precision + recall)
}

/** F1 as a score with its two parts as details: `strictF1`, `strictPrecision`, `strictRecall`. */
export function f1Figures(name: string, matches: Matches): Figure[] {
  return [
    score(`${name}F1`, f1(matches)),
    { name: `${name}Precision`, value: percent(matches.right, matches.found), kind: 'detail' },
    { name: `${name}Recall`, value: percent(matches.recalled, matches.gold), kind: 'detail' },
  ]
}

export function score(name: string, value: number): Figure {
  return { name, value, kind: 'score' }
}

export function detail(name: string, value: number): Figure {
  return { name, value, kind: 'detail' }
}

export function count(name: string, value: number): Figure {
  return { name, value, kind: 'count' }
}
