/** What does a source list just now? The entries of a feed or a sitemap with what each says of itself, or the parts of an index. */
import type { ReportInput } from '../../model/index.ts'
import { type FeedItem, type FeedKind, parseFeed, wordsOf } from '../feed/index.ts'
import { inputOf } from '../feed-item.ts'

export interface FeedEntry {
  readonly guid?: string
  /** The page, as the feed has it. */
  readonly link?: string
  readonly published?: string
  readonly updated?: string
  /** What it says as a report by itself; left out where it has no words. */
  readonly input?: ReportInput
  /** The entry as it stands in the feed. */
  readonly markup: string
}

export interface ReadFeed {
  readonly kind: FeedKind
  readonly title?: string
  /** How long the feed says that it may be kept. */
  readonly ttlMs?: number
  readonly entries: readonly FeedEntry[]
}

export interface FeedFacts {
  readonly url: string
  readonly mediaType: string
  readonly charset?: string
}

/** `undefined` where the bytes are no feed. Never throws on what a server sends. */
export async function readEntries(body: Uint8Array, facts: FeedFacts): Promise<ReadFeed | undefined> {
  const { url, mediaType, charset } = facts
  const contentType = charset === undefined ? mediaType : `${mediaType}; charset=${charset}`
  const { value: feed } = await parseFeed(body, { url, ...(contentType === '' ? {} : { contentType }) })
  if (feed === undefined) return undefined
  const title = feed.title === undefined ? '' : wordsOf(feed.title).replace(/\s+/g, ' ').trim()
  return {
    kind: feed.kind,
    ...(title === '' ? {} : { title }),
    ...(feed.ttl === undefined ? {} : { ttlMs: feed.ttl * 60_000 }),
    entries: feed.items.map((item) => entryOf(item, inputOf(item, feed))),
  }
}

function entryOf(item: FeedItem, input: ReportInput | undefined): FeedEntry {
  const { id, url, published, updated, markup } = item
  return {
    ...(id === undefined ? {} : { guid: storable(id) }),
    ...(url === undefined ? {} : { link: url }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated: storable(updated) }),
    ...(input === undefined ? {} : { input }),
    markup,
  }
}

/** Without what a database takes for the end of a text, or gives back as something else. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '')
}

/** How much of a page is looked at, in characters, and how many feeds of it are told. */
const hintCharsMax = 200_000
const hintsMax = 5

/** Addresses of feeds that a page names in its head; for a person who gave the page's address instead. */
export function feedHints(body: Uint8Array, url: string): readonly string[] {
  const head = new TextDecoder().decode(body.subarray(0, hintCharsMax))
  const hints: string[] = []
  for (const [tag] of head.matchAll(/<link\b[^>]{0,2000}>/gi)) {
    if (hints.length >= hintsMax) break
    if (!/type\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(tag)) continue
    const address = /href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)
    const written = (address?.[1] ?? address?.[2] ?? address?.[3] ?? '').replaceAll('&amp;', '&')
    const resolved = URL.parse(written, url)
    if (resolved !== null && /^https?:$/.test(resolved.protocol)) hints.push(resolved.href)
  }
  return hints
}
