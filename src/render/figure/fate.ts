/** What became of what a voice said of a figure? The same words for it in briefs and on the page. */
import type { IncidentTally } from '../../model/index.ts'

export type Fate = 'denied' | 'taken back' | 'earlier' | 'stands'

type Entry = IncidentTally['history'][number]

/**
 * `denied`: the voice says that it is not so; `taken back`: it stands no more though it is later than what heads the line, and its voice has
 * said no other since; `earlier`: it was said before that, and stands no more.
 */
export function fateOf(
  tally: Pick<IncidentTally, 'basis' | 'history' | 'stands' | 'excludes'>,
  entry: Entry,
  isDenied: boolean,
): Fate {
  if (isDenied) return 'denied'
  if (tally.stands === undefined || tally.stands.includes(entry.claim)) return 'stands'
  // What excludes another and stands not itself is a denial of it.
  if (tally.excludes?.some((pair) => pair.includes(entry.claim)) === true) return 'denied'
  const at = tally.history.find(({ claim }) => claim === tally.basis)?.at
  if (at === undefined) return 'stands'
  const isLast = !tally.history.some((other) => other.source === entry.source && other.at > entry.at)
  if (entry.at > at && isLast) return 'taken back'
  return entry.at < at ? 'earlier' : 'stands'
}
