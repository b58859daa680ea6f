/**
 * Which rules read English times, and in which order? At each word the longest match wins; between matches of one length
 * the rule that stands earlier does, so the dates that say most come first and durations, which any number and unit make,
 * come last.
 */
import type { TimeRule } from '../rule.ts'
import { dateRules } from './date-rules.ts'
import { dayRules } from './day-rules.ts'
import { distanceRules } from './distance-rules.ts'
import { joinRules } from './join-rules.ts'
import { namedRules } from './named-rules.ts'
import { periodRules } from './period-rules.ts'
import { spanRules } from './span-rules.ts'

/** Read first, over the words. */
export const wordRules: readonly TimeRule[] = [
  ...dateRules,
  ...namedRules,
  ...periodRules,
  ...dayRules,
  ...distanceRules,
  ...spanRules,
]

/** Read second, over the words and what the first found. */
export const neighbourRules: readonly TimeRule[] = joinRules
