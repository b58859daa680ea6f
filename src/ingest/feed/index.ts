/**
 * Which items are in this feed? RSS 0.9x to 2.0, RDF, Atom, JSON Feed, news sitemaps and lists of feeds become one plain shape.
 * Ill-formed feeds are read as far as they go; nothing outside the bytes is read, no entity is expanded twice, and every part
 * has a bound. Time is linear in the number of bytes, and no bytes make it throw.
 */
import { type Found, found } from '../../model/index.ts'
import { resolveAddress } from './address.ts'
import { decodeFeed } from './encoding.ts'
import { readJsonFeed } from './json-feed.ts'
import { FeedWarnings, feedLimits } from './limit.ts'
import type { Feed } from './model.ts'
import { parseTree } from './tree.ts'
import { readXmlFeed } from './xml-feed.ts'

export { parseDate } from './date.ts'
export { isJsonFeed } from './json-mark.ts'
export { feedLimits } from './limit.ts'
export type {
  Feed,
  FeedCategory,
  FeedFacts,
  FeedItem,
  FeedKind,
  FeedLink,
  FeedLocation,
  FeedPerson,
  FeedSource,
  FeedText,
} from './model.ts'
export { wordsOf } from './text.ts'

/** What is known of a feed before it is opened, most of it by the headers it came with. */
export interface FeedOrigin {
  /** Where it was found: what relative addresses are resolved against. */
  readonly url?: string
  /** `Content-Type` with its parameters. */
  readonly contentType?: string
  /** `Content-Location`, relative or not. */
  readonly contentLocation?: string
  /** `Content-Language`. */
  readonly contentLanguage?: string
}

/**
 * Parses a feed; the value is `undefined` where the bytes are no feed at all.
 *
 * @example `(await parseFeed(Buffer.from('<rss><channel><title>News</title></channel></rss>'))).value?.title?.value` is `News`.
 */
export async function parseFeed(bytes: Uint8Array, origin: FeedOrigin = {}): Promise<Found<Feed | undefined>> {
  const warnings = new FeedWarnings()
  const decoded = await decodeFeed(bytes, origin, warnings)
  if (decoded === undefined) return found(undefined, warnings.list())
  const { text, encoding } = decoded
  const base = baseOf(origin)
  const isJson = /^[\s\uFEFF]*\{/.test(text)
  const root = isJson ? undefined : parseTree(text, { base, language: origin.contentLanguage, warnings })
  const feed = isJson
    ? readJsonFeed(text, { base, warnings })
    : root === undefined
      ? undefined
      : readXmlFeed(root, text, warnings)
  return found(feed === undefined ? undefined : { ...feed, encoding }, warnings.list())
}

function baseOf({ url, contentLocation }: FeedOrigin): string | undefined {
  const stated = contentLocation === undefined ? '' : resolveAddress(contentLocation, url)
  return stated === '' || stated.length > feedLimits.baseCharsMax ? url : stated
}
