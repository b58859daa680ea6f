/** How much of a feed is read? Hitting a bound is the warning `limit/feed`. */
import { type Warning, warning } from '../../model/index.ts'

export const feedLimits = {
  /** A sitemap may hold this many addresses; no feed has more items. */
  itemsMax: 50_000,
  /** Elements of a feed: ten for each of the most items that there may be. */
  elementsMax: 500_000,
  /** Elements within elements. Pages inside feeds reach 40; deeper ones are read as if they stood at the bound. */
  depthMax: 200,
  /** Attributes of one element; drawings have a dozen. */
  attributesMax: 100,
  /** Characters of one attribute, name or value: pictures inside addresses are larger, and nobody reads them here. */
  attributeCharsMax: 20_000,
  /** Characters of the address that others are relative to. */
  baseCharsMax: 2_000,
  /** Prefixes of vocabularies that are declared around an element. */
  prefixesMax: 50,
  /** How many times as long as it came markup may become by writing its addresses out. */
  growthMax: 4,
  /** Characters of one text, as markup. */
  textCharsMax: 2_000_000,
  /** Authors, categories or links of one item. */
  listMax: 200,
  /** Characters of the document type; HTML's own entities, declared one by one, take 15,000. */
  doctypeCharsMax: 100_000,
  /** Characters of an entity that the document type declares; longer ones and those made of others stay unread. */
  entityCharsMax: 1_000,
  /** Characters that declared entities may come to in the whole feed. */
  expansionCharsMax: 200_000,
} as const

/** Gathers warnings, each kind of bound once. */
export class FeedWarnings {
  readonly #seen = new Map<string, Warning>()

  limit(detail: string): void {
    if (!this.#seen.has(detail)) this.#seen.set(detail, warning('limit/feed', { detail }))
  }

  illFormed(detail: string): void {
    if (!this.#seen.has('ill-formed')) this.#seen.set('ill-formed', warning('feed/ill-formed', { detail }))
  }

  guessed(detail: string): void {
    this.#seen.set('encoding', warning('text/encoding', { detail }))
  }

  list(): readonly Warning[] {
    return [...this.#seen.values()]
  }
}
