/**
 * Which part of a sitemap is news? What was published in the last two days, as Google's rule for news sitemaps has it; of pages
 * without a date, those that were not there before. An index of sitemaps is a list of sources, of which the recent are followed,
 * each for as long as it is recent: an index that has a new part every day must not become a thousand sources.
 */
import type { ReadFeed } from '../../ingest/entry/index.ts'
import { parseInstant } from '../../model/index.ts'
import type { Source } from '../../store/source/index.ts'
import type { Recognised } from './entry.ts'
import { newSource } from './source.ts'

const newsMs = 2 * 24 * 60 * 60 * 1000
/** Parts of an index that are followed: archives have one for each month since the beginning. */
const partsMax = 20
/** Parts that were not touched for so long hold no news. */
const partMs = 7 * 24 * 60 * 60 * 1000

/** Whether an entry of a sitemap is news; `isFirst` says that nothing of the sitemap was seen before. */
export function isNews({ entry }: Recognised, { now, isFirst }: { now: number; isFirst: boolean }): boolean {
  const date = entry.published ?? entry.updated
  const instant = date === undefined ? undefined : parseInstant(date)
  return instant === undefined ? !isFirst : instant > now - newsMs
}

/** The parts of an index that were touched lately, the latest first. */
export function partsOf(index: ReadFeed, source: Source, now: number): readonly Source[] {
  const dated = index.entries.flatMap(({ link, updated }) => {
    const at = updated === undefined ? undefined : parseInstant(updated)
    return link === undefined || !/^https?:/i.test(link) || (at ?? now) < now - partMs ? [] : [{ link, at: at ?? 0 }]
  })
  const latest = dated.toSorted((one, other) => other.at - one.at).slice(0, partsMax)
  return latest.map(({ link }) => ({ ...newSource({ address: link }, now), parent: source.id }))
}

/** Parts of an index that are followed and that it does not have among the recent ones any more. */
export function partsLeft(followed: readonly Source[], index: Source, parts: readonly Source[], now: number): Source[] {
  const recent = new Set(parts.map(({ id }) => id))
  const isQuiet = ({ addedAt, state }: Source): boolean => (state.newAt ?? addedAt) < now - partMs
  return followed.filter((source) => source.parent === index.id && !recent.has(source.id) && isQuiet(source))
}
