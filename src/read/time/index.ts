/** When? TIMEX3 expressions with their values. */
import type { Explained, Found, Time } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { Syntax } from '../syntax/index.ts'

/** A time, and the sentence that it stands in. */
export type TimeMention = Explained<Time> & { readonly sentence: number }

/**
 * Dates and times in text order, resolved against `published` (ISO 8601; the calendar day as written there, whatever the
 * machine's zone). Without it relative dates stay relative and a warning says so.
 */
export function findTimes(_syntax: Syntax, _published: string | undefined): Found<readonly TimeMention[]> {
  return found([])
}
