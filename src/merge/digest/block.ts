/**
 * Which reports must be looked at together? A block is one country on one day, and every incident is at home in one block:
 * that of its country and its first day. What an incident is depends on nothing but the blocks next to its own. So merging
 * needs no more than a window of reports, whatever else the ledger holds, and no chain of reports grows through the year.
 */
import type { Claim } from '../../model/index.ts'

/**
 * Days that a block reaches, before and after: within so many, what is told without a day of its own may belong to an
 * incident of another day, and a total to an earlier one.
 */
export const reachDays = 10

const dayMs = 86_400_000

/** Key of what has no country. */
const nowhere = '-'

/** The block of a claim: its country, and its first day or else the day on which it was said. */
export function keyOfClaim(claim: Pick<Claim, 'place' | 'time'>, at: string): string {
  return blockKey(claim.place?.country, dayOf(claim, at))
}

/** `KAZ|2022-01-05` */
export function blockKey(country: string | undefined, day: string): string {
  return `${country ?? nowhere}|${day}`
}

function dayOf({ time }: Pick<Claim, 'time'>, at: string): string {
  const day = time?.from?.slice(0, 10)
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : at.slice(0, 10)
}

/** The blocks of all claims of a report, sorted. */
export function keysOf(claims: readonly Claim[], at: string): readonly string[] {
  return [...new Set(claims.map((claim) => keyOfClaim(claim, at)))].sort()
}

/**
 * The blocks that an incident at home in `key` may depend on, `key` itself among them. It works both ways: a report with
 * the key `key` can change incidents of these blocks and of no others.
 */
export function neighbourKeys(key: string): readonly string[] {
  const [country = nowhere, day = ''] = key.split('|')
  const noon = Date.parse(`${day}T12:00:00Z`)
  return Array.from({ length: 2 * reachDays + 1 }, (_, index) => {
    const near = new Date(noon + (index - reachDays) * dayMs).toISOString().slice(0, 10)
    return blockKey(country, near)
  })
}
