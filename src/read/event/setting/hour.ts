/** Which hour is only that of an entry of a live blog, and not that of what it tells? */
import type { TimeMention } from '../../time/index.ts'
import type { Sentence } from '../../token/index.ts'

/** "14:05 - Police fired on a crowd on Tuesday": the hour that an entry opens with gives way to the day that it states. */
export function isHourOfEntry(
  { tokens, index }: Sentence,
  { span, value }: TimeMention,
  times: readonly TimeMention[],
): boolean {
  const first = tokens.find(({ kind }) => kind !== 'mark')
  if (first?.start !== span.start || !/T\d\d:/.test(value)) return false
  return times.some((other) => other.sentence === index && other.from !== undefined && other.span.start > span.end)
}
