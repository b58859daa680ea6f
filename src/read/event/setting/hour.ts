/** Which hour is only that of an entry of a live blog, and not that of what it tells? */
import type { TimeMention } from '../../time/index.ts'
import type { Sentence } from '../../token/index.ts'

/**
 * "14:05 - Police fired on a crowd on Tuesday", "10:05 - One person has been killed": the hour that an entry opens with is when it was
 * written; what its heading says of the time (`entry.ts`) is inferred.
 */
export function isHourOfEntry(
  { tokens, index }: Sentence,
  { span, value }: TimeMention,
  times: readonly TimeMention[],
): boolean {
  const first = tokens.find(({ kind }) => kind !== 'mark')
  if (first?.start !== span.start || !/T\d\d:/.test(value)) return false
  const behind = tokens.find(({ start }) => start >= span.end)
  const isDated = times.some(
    (other) => other.sentence === index && other.from !== undefined && other.span.start > span.end,
  )
  return isDated || behind?.kind === 'mark'
}
