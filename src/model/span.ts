/** How do two spans lie to one another? Half open, in the same text. */
import type { Span } from './reading.ts'

/** Does `outer` hold the whole of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Have the two a character in common? */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
