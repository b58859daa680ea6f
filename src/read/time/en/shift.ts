/** Which way does "last" or "next" point? */
import type { Around } from '../rule.ts'

/** −1, 0 or 1 by the words last, this, next within the match. */
export function yearShift({ view, first, last }: Around): number {
  const words = view.words.slice(first, last + 1)
  return words.includes('last') ? -1 : words.includes('next') ? 1 : 0
}

/** The same of one word; "past" and "coming" too. */
export function shiftOf(word: string): number {
  if (/^(?:last|past|previous|preceding)$/.test(word)) return -1
  return /^(?:next|coming|following)$/.test(word) ? 1 : 0
}
