/**
 * What does a page say of itself? Headline, outlet, author, address and language, from JSON-LD, then from `<meta>`, then from
 * what stands on the page. Only what is stated; `page-date.ts` reads the dates.
 */
import { attribute, elementsOf, type Page, type PageElement, squeeze, textOf } from './node.ts'
import { readStructured, type StructuredArticle } from './structured.ts'

export interface PageMetadata {
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly url?: string
  readonly language?: string
}

/** What the page states, and where the other facts are looked up. */
export interface PageFacts {
  readonly metadata: PageMetadata
  readonly structured: StructuredArticle | undefined
  /** A `<meta>` by property, name or itemprop. */
  readonly meta: (name: string) => string | undefined
}

/** Longer than this it is no headline, name or address. */
const valueCharsMax = 500
/** Longer than this it is no byline. */
const bylineCharsMax = 120

/** `url` is where the page was found; relative addresses are resolved against it. */
export function readMetadata(page: Page, url: string | undefined): PageFacts {
  const meta = readMetas(page)
  const address = findAddress(page, meta('og:url'), url)
  const plainTitle = squeeze(elementsOf(page, 'title').map(textOf)[0] ?? '')
  const structured = readStructured(page, { url: address ?? url, title: meta('og:title') ?? plainTitle })
  const publisher = first(structured?.publisher, meta('og:site_name'), meta('publisher'), meta('dc.publisher'))
  const title = first(
    structured?.title,
    withoutOutlet(meta('og:title') ?? meta('twitter:title'), publisher),
    headline(page, publisher),
  )
  const byline = first(
    structured?.byline,
    ...['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'].map((name) =>
      named(meta(name)),
    ),
    shownByline(page),
  )
  const language = findLanguage(page, structured, meta)
  const facts = { title, publisher, byline, url: address, language }
  return {
    metadata: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    structured,
    meta,
  }
}

/** Looks `<meta>` up by property, name or itemprop, case aside; the first of a name counts. */
function readMetas(page: Page): (name: string) => string | undefined {
  const values = new Map<string, string>()
  for (const element of elementsOf(page, 'meta')) {
    const content = squeeze(attribute(element, 'content') ?? '')
    if (content === '' || content.length > valueCharsMax) continue
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attribute(element, key)?.trim().toLowerCase()
      if (name !== undefined && !values.has(name)) values.set(name, content)
    }
  }
  return (name) => values.get(name)
}

function first(...values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== '' && value.length <= valueCharsMax)
}

/** An author given as an address of a profile is no name. */
function named(author: string | undefined): string | undefined {
  return author === undefined || /^https?:|^@/i.test(author) ? undefined : author.replace(/^by\s+/i, '')
}

/** What the page marks as its author, where people read it. */
function shownByline(page: Page): string | undefined {
  const isMarked = (element: PageElement) =>
    /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel') ?? '') || attribute(element, 'itemprop') === 'author'
  const element = elementsOf(page, 'a', 'span', 'div', 'p').find(
    (one) => /rel=|itemprop=/.test(one.tag) && isMarked(one),
  )
  const text = element === undefined ? '' : squeeze(textOf(element)).replace(/^(?:by|por|von|par|di|oleh)[\s:]+/i, '')
  return text === '' || text.length > bylineCharsMax ? undefined : named(text)
}

/** The one `<h1>`, or else the page's `<title>`. */
function headline(page: Page, publisher: string | undefined): string | undefined {
  const headings = elementsOf(page, 'h1').map((element) => squeeze(textOf(element)))
  const whole = withoutOutlet(squeeze(elementsOf(page, 'title').map(textOf)[0] ?? ''), publisher)
  const heading = headings.find((text) => text !== '' && (headings.length === 1 || whole?.includes(text) === true))
  return heading ?? (whole === '' ? undefined : whole)
}

/** `Headline | Outlet` and `Headline - Outlet` without the outlet, where the page says who that is. */
function withoutOutlet(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined || !title.toLowerCase().endsWith(publisher.toLowerCase()))
    return title
  const rest = title.slice(0, title.length - publisher.length).trimEnd()
  return /[|–—:·»-]$/.test(rest) ? rest.slice(0, -1).trimEnd() : title
}

/** The address that the page gives as its own, or else where it was found. */
function findAddress(page: Page, openGraph: string | undefined, url: string | undefined): string | undefined {
  const canonical = elementsOf(page, 'link')
    .filter((link) => attribute(link, 'rel')?.toLowerCase() === 'canonical')
    .map((link) => attribute(link, 'href'))[0]
  for (const stated of [canonical, openGraph, url]) {
    if (stated === undefined || stated.trim() === '') continue
    const address = URL.parse(stated.trim(), url)
    if (address !== null && /^https?:$/.test(address.protocol)) return address.href
  }
  return undefined
}

/** The page's own attribute, then what it says to machines. */
function findLanguage(
  page: Page,
  structured: StructuredArticle | undefined,
  meta: (name: string) => string | undefined,
): string | undefined {
  const own = elementsOf(page, 'html').map((html) => attribute(html, 'lang') ?? attribute(html, 'xml:lang'))[0]
  const stated = [own, structured?.language, meta('og:locale'), meta('language'), meta('dc.language')]
  return stated.map(languageTag).find((tag) => tag !== undefined)
}

function languageTag(stated: string | undefined): string | undefined {
  const tag = stated?.trim().replaceAll('_', '-') ?? ''
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
