/**
 * Which entries of this feed are new, and which have changed? An entry is known by its name (guid) and its link together: a
 * name that is used again for another link with other words is another entry, a link that is written anew is not.
 */
import type { FeedEntry } from '../../ingest/entry/index.ts'
import { textId } from '../../model/index.ts'
import type { SeenEntry } from '../../store/source/index.ts'

export interface Recognised {
  readonly entry: FeedEntry
  readonly seen: SeenEntry
  readonly news: 'new' | 'changed' | 'same'
  /** The page behind it, or `entry:` and its key where it has none of its own. */
  readonly page: string
  /** When it was written down the last time. */
  readonly seenBefore?: number
}

export interface Recognition {
  readonly source: string
  readonly now: number
}

/** Parameters that say where a reader came from, not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ns_\w+|at_(?:medium|campaign|custom\d)|cmpid|igshid)$/i

/** One spelling of a page's address; `undefined` where it is no web address. */
export function canonicalLink(link: string | undefined): string | undefined {
  const url = link === undefined ? null : URL.parse(link)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name))
  for (const name of new Set(names)) url.searchParams.delete(name)
  return url.href
}

/** In the order of the feed, each entry once. */
export function recognise(
  entries: readonly FeedEntry[],
  known: readonly SeenEntry[],
  { source, now }: Recognition,
): readonly Recognised[] {
  const links = Map.groupBy(entries, ({ link }) => canonicalLink(link))
  const memory = remember(known)
  const found = new Map<string, Recognised>()
  for (const entry of entries) {
    const link = canonicalLink(entry.link)
    // Where several entries share a link it is that of the site or of a list, and none of them has a page of its own.
    const hasOwnPage = link !== undefined && new Set(links.get(link)?.map(hashOf)).size <= 1
    const hash = hashOf(entry)
    const { guid } = entry
    const before = memory.find({ guid, link: hasOwnPage ? link : undefined, hash })
    const key =
      before?.key ?? textId(JSON.stringify([guid ?? null, hasOwnPage ? link : guid === undefined ? hash : null]))
    if (found.has(key)) continue
    const updated = entry.updated
    const seen: SeenEntry = {
      source,
      key,
      ...(guid === undefined ? {} : { guid }),
      ...(hasOwnPage ? { link } : {}),
      hash,
      ...(updated === undefined ? {} : { updated }),
      seenAt: now,
    }
    const isChanged = before !== undefined && (before.hash !== hash || before.updated !== updated)
    const news = before === undefined ? 'new' : isChanged ? 'changed' : 'same'
    const page = hasOwnPage ? (before?.link ?? link) : `entry:${source}/${key}`
    found.set(key, {
      entry,
      seen: hasOwnPage ? { ...seen, link: page } : seen,
      news,
      page,
      ...(before === undefined ? {} : { seenBefore: before.seenAt }),
    })
  }
  return [...found.values()]
}

/** Its words, and no date: feeds are written anew all the time. */
function hashOf({ input, markup }: FeedEntry): string {
  return textId(input === undefined ? markup : JSON.stringify([input.title ?? '', input.text]))
}

interface Sought {
  readonly guid: string | undefined
  readonly link: string | undefined
  readonly hash: string
}

function remember(known: readonly SeenEntry[]): { find(sought: Sought): SeenEntry | undefined } {
  const byGuid = Map.groupBy(known, ({ guid }) => guid)
  const byLink = Map.groupBy(known, ({ link }) => link)
  const byHash = Map.groupBy(known, ({ hash }) => hash)
  return {
    find({ guid, link, hash }) {
      const named = guid === undefined ? [] : (byGuid.get(guid) ?? [])
      const linked = link === undefined ? [] : (byLink.get(link) ?? [])
      if (link === undefined && guid === undefined) {
        return byHash.get(hash)?.find((seen) => seen.guid === undefined && seen.link === undefined)
      }
      const both = named.find((seen) => seen.link === link)
      return both ?? named.find((seen) => seen.hash === hash) ?? linked[0]
    },
  }
}
