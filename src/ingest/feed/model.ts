/** What does a feed say? One plain shape for RSS, RDF, Atom, JSON Feed, news sitemaps and lists of feeds. */

/** Text as the feed marks it. Markup is cleaned: no scripts, no styling, only elements and addresses that do no harm. */
export interface FeedText {
  readonly type: 'text' | 'html' | 'xhtml'
  readonly value: string
  /** BCP 47, as stated for this text or what it stands in. */
  readonly language?: string
  /** What relative addresses in it were resolved against. */
  readonly base?: string
}

export interface FeedPerson {
  readonly name?: string
  readonly email?: string
  readonly url?: string
}

export interface FeedCategory {
  readonly term: string
  readonly scheme?: string
  readonly label?: string
}

export interface FeedLink {
  readonly url: string
  /** `alternate` where the feed does not say. */
  readonly rel: string
  readonly type?: string
  readonly title?: string
  /** As written; publishers write anything here. */
  readonly length?: string
  readonly language?: string
}

/** In the order of GeoJSON: longitude, latitude, in degrees of WGS 84. A polygon's ring is closed. */
export type FeedLocation =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }

export type Position = readonly [longitude: number, latitude: number]

/** What feeds and items state alike, and what an item states of the feed it was taken from. */
export interface FeedFacts {
  /** `guid`, Atom's or JSON Feed's `id`, `rdf:about`. */
  readonly id?: string
  readonly title?: FeedText
  /** The page: absolute wherever the feed, `xml:base` or the address it was found at allow that. */
  readonly url?: string
  /** BCP 47 as far as the publisher keeps to it. */
  readonly language?: string
  /** ISO 8601 with the offset that was stated. */
  readonly published?: string
  /** ISO 8601 with the offset that was stated. */
  readonly updated?: string
  readonly authors: readonly FeedPerson[]
  readonly contributors: readonly FeedPerson[]
  /** Dublin Core's, or a news sitemap's. */
  readonly publisher?: FeedPerson
  readonly categories: readonly FeedCategory[]
  readonly links: readonly FeedLink[]
  readonly rights?: FeedText
}

export interface FeedSource extends FeedFacts {
  readonly description?: FeedText
}

export interface FeedItem extends FeedFacts {
  readonly summary?: FeedText
  readonly content?: FeedText
  /** Where the publisher took it from. */
  readonly source?: FeedSource
  readonly enclosures: readonly FeedLink[]
  readonly location?: FeedLocation
  /** The item as it stands in the feed: its own markup, or its JSON. */
  readonly markup: string
}

/** `opml` and `sitemapindex` are lists of others: their items are feeds. */
export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'sitemapindex' | 'opml'

export interface Feed extends FeedFacts {
  readonly kind: FeedKind
  /** `2.0`, `0.91`, `1.0`; left out where it is not stated. */
  readonly version?: string
  /** Lower case: `utf-8`, `windows-1251`. */
  readonly encoding: string
  readonly description?: FeedText
  /** Minutes that the feed may be kept before it is asked for again. */
  readonly ttl?: number
  /** In the order of the feed. Of a list of feeds (OPML), the feeds. */
  readonly items: readonly FeedItem[]
}
