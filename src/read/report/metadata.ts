/**
 * What does a page say of itself? Headline, outlet, author, time of publication, address and language, from JSON-LD,
 * then from `<meta>`, then from what stands on the page. Only what is stated: a time that is no ISO 8601 is left out.
 */
import { parseInstant } from '../../model/index.ts'
import { type PageDocument, squeeze } from './dom.ts'
import { readStructured } from './structured.ts'

export interface PageMetadata {
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: string
  readonly url?: string
  readonly language?: string
}

/** Longer than this it is no headline, name or address. */
const valueCharsMax = 500

/** `url` is where the page was found; relative addresses are resolved against it. */
export function readMetadata(document: PageDocument, url: string | undefined): PageMetadata {
  const structured = readStructured(document)
  const meta = readMetas(document)
  const publisher = first(structured.publisher, meta('og:site_name'), meta('publisher'), meta('dc.publisher'))
  const title = first(
    structured.title,
    withoutOutlet(meta('og:title') ?? meta('twitter:title'), publisher),
    headline(document, publisher),
  )
  const byline = first(
    structured.byline,
    named(meta('author')),
    named(meta('article:author')),
    named(meta('dc.creator')),
  )
  const published = [structured.published, ...publishedMetas.map(meta), timeElement(document)].find(isInstant)
  const address = findAddress(document, meta('og:url'), url)
  const language = findLanguage(document)
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published: published.trim() }),
    ...(address === undefined ? {} : { url: address }),
    ...(language === undefined ? {} : { language }),
  }
}

/** Where publishers put the time, the most telling first. */
const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'publishdate',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
]

/** Looks `<meta>` up by property, name or itemprop, case aside; the first of a name counts. */
function readMetas(document: PageDocument): (name: string) => string | undefined {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = squeeze(element.getAttribute('content') ?? '')
    if (content === '' || content.length > valueCharsMax) continue
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.trim().toLowerCase()
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

function isInstant(value: string | undefined): value is string {
  return value !== undefined && parseInstant(value) !== undefined
}

/** The one `<h1>`, or else the page's `<title>`. */
function headline(document: PageDocument, publisher: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((element) => squeeze(element.textContent ?? ''))
  const page = withoutOutlet(squeeze(document.querySelector('title')?.textContent ?? ''), publisher)
  const heading = headings.find((text) => text !== '' && (headings.length === 1 || page?.includes(text) === true))
  return heading ?? (page === '' ? undefined : page)
}

/** `Headline | Outlet` and `Headline - Outlet` without the outlet, where the page says who that is. */
function withoutOutlet(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined || !title.toLowerCase().endsWith(publisher.toLowerCase()))
    return title
  const rest = title.slice(0, title.length - publisher.length).trimEnd()
  return /[|–—:·»-]$/.test(rest) ? rest.slice(0, -1).trimEnd() : title
}

/** A `<time>` that is marked as the publication, or else the only one on the page. */
function timeElement(document: PageDocument): string | undefined {
  const marked = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"][datetime]',
  )
  const stated = marked?.getAttribute('datetime')
  if (stated !== null && stated !== undefined) return stated
  const times = new Set(
    [...document.querySelectorAll('time[datetime]')].map((element) => element.getAttribute('datetime') ?? ''),
  )
  return times.size === 1 ? [...times][0] : undefined
}

/** The address that the page gives as its own, or else where it was found. */
function findAddress(
  document: PageDocument,
  openGraph: string | undefined,
  url: string | undefined,
): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  for (const stated of [canonical, openGraph, url]) {
    if (stated === null || stated === undefined || stated.trim() === '') continue
    const address = URL.parse(stated.trim(), url)
    if (address !== null && /^https?:$/.test(address.protocol)) return address.href
  }
  return undefined
}

function findLanguage(document: PageDocument): string | undefined {
  const stated = document.documentElement?.getAttribute('lang')?.trim().replaceAll('_', '-') ?? ''
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(stated)) return undefined
  try {
    return Intl.getCanonicalLocales(stated)[0]
  } catch {
    return undefined
  }
}
