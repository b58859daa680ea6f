/** Which feed is this tree of elements? RSS, RDF, Atom, a sitemap or a list of feeds; a page is none. */
import { isAbsolute, resolveAddress } from './address.ts'
import { type Elements, elementsByName, type FactContext, firstOf, readFacts, textOf } from './facts.ts'
import { type FeedWarnings, feedLimits } from './limit.ts'
import type { Feed, FeedItem, FeedKind, FeedLink, FeedSource, FeedText } from './model.ts'
import { readLocation } from './place.ts'
import type { Dialect } from './text.ts'
import { childElements, textInside, type XmlElement } from './tree.ts'

type XmlFeed = Omit<Feed, 'encoding'>

interface XmlContext extends FactContext {
  readonly text: string
}

/** `undefined` where the outermost element is of no kind of feed. */
export function readXmlFeed(root: XmlElement, text: string, warnings: FeedWarnings): XmlFeed | undefined {
  const kind = kindOf(root)
  if (kind === undefined) return undefined
  const version = versionOf(kind, root)
  const context: XmlContext = { text, warnings, dialect: dialectOf(kind, version) }
  if (kind === 'opml') return readOutline(root, context)
  const elements = elementsByName(root)
  const channel = kind === 'rss' || kind === 'rdf' ? (elements.get('channel')?.[0] ?? root) : root
  const inside = elementsByName(channel)
  const items = itemNames[kind].flatMap((name) => [
    ...(inside.get(name) ?? []),
    ...(channel === root ? [] : (elements.get(name) ?? [])),
  ])
  if (items.length > feedLimits.itemsMax) warnings.limit(`more than ${feedLimits.itemsMax} items`)
  const description = textOf(inside, descriptions, context)
  const ttl = readTtl(inside)
  const facts = readFacts(channel, inside, context)
  const language = facts.language ?? statedLanguage(channel)
  return {
    kind,
    ...(version === undefined ? {} : { version }),
    ...facts,
    ...(language === undefined ? {} : { language }),
    ...(description === undefined ? {} : { description }),
    ...(ttl === undefined ? {} : { ttl }),
    items: items.slice(0, feedLimits.itemsMax).map((item) => againstPage(readItem(item, context), facts.url)),
  }
}

const itemNames: Readonly<Record<Exclude<FeedKind, 'json' | 'opml'>, readonly string[]>> = {
  rss: ['item', 'entry'],
  rdf: ['item', 'entry'],
  atom: ['entry', 'item'],
  sitemap: ['url'],
  sitemapindex: ['sitemap'],
}

const descriptions = [
  'subtitle',
  'tagline',
  'description',
  'dc:description',
  'itunes:subtitle',
  'info',
  'itunes:summary',
]

function kindOf(root: XmlElement): Exclude<FeedKind, 'json'> | undefined {
  const name = root.name.replace(/^\?:/, '')
  if (name === 'rss' || name === 'channel') return 'rss'
  if (name === 'rdf:rdf' || name === 'rdf') return 'rdf'
  if (name === 'feed') return 'atom'
  if (name === 'urlset') return 'sitemap'
  if (name === 'sitemapindex') return 'sitemapindex'
  return name === 'opml' ? 'opml' : undefined
}

function versionOf(kind: FeedKind, root: XmlElement): string | undefined {
  const stated = root.attributes.get('version')?.trim().slice(0, 20) || undefined
  const vocabulary = root.attributes.get('xmlns')?.toLowerCase() ?? ''
  if (kind === 'atom') return vocabulary.includes('purl.org/atom/ns') ? (stated ?? '0.3') : (stated ?? '1.0')
  return kind === 'rdf' ? (vocabulary.includes('netscape.com') ? '0.90' : '1.0') : stated
}

function dialectOf(kind: FeedKind, version: string | undefined): Dialect {
  return kind !== 'atom' ? 'other' : version === '0.3' ? 'atom03' : 'atom'
}

function statedLanguage(element: XmlElement): string | undefined {
  return element.language || undefined
}

function readTtl(elements: Elements): number | undefined {
  const [ttl] = elements.get('ttl') ?? []
  const minutes = ttl === undefined ? Number.NaN : Number.parseInt(textInside(ttl), 10)
  return minutes > 0 ? minutes : undefined
}

function readItem(element: XmlElement, context: XmlContext): FeedItem {
  const elements = withNews(elementsByName(element))
  const facts = readFacts(element, elements, context)
  const { summary, content } = readBody(elements, context)
  const source = readSource(elements, context)
  const location = readLocation(element)
  const language = facts.language ?? statedLanguage(element)
  return {
    ...facts,
    ...(language === undefined ? {} : { language }),
    ...(summary === undefined ? {} : { summary }),
    ...(content === undefined ? {} : { content }),
    ...(source === undefined ? {} : { source }),
    enclosures: readEnclosures(elements, facts.links),
    ...(location === undefined ? {} : { location }),
    markup: context.text.slice(element.start, element.end),
  }
}

/** Where nothing else says what relative addresses are relative to, the page of the feed does. */
function againstPage(item: FeedItem, page: string | undefined): FeedItem {
  const isRelative = [item, ...item.links, ...item.enclosures].some(({ url }) => url !== undefined && !isAbsolute(url))
  if (page === undefined || !isRelative) return item
  const resolved = <Link extends { readonly url?: string }>(link: Link): Link =>
    link.url === undefined ? link : { ...link, url: resolveAddress(link.url, page) }
  return { ...resolved(item), links: item.links.map(resolved), enclosures: item.enclosures.map(resolved) }
}

/** A news sitemap has a page's title and date one level further in. */
function withNews(elements: Elements): Elements {
  const news = elements.get('news:news')?.[0]
  if (news === undefined) return elements
  const inside = [...elementsByName(news)].map(
    ([name, found]) => [name === 'news:title' ? 'title' : name, found] as const,
  )
  return new Map([...elements, ...inside])
}

const summaries = [
  'summary',
  'description',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
]
const contents = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'prodlink']

/** RSS's `description` is the whole text beside a `summary`. */
function readBody(
  elements: Elements,
  context: XmlContext,
): { summary: FeedText | undefined; content: FeedText | undefined } {
  const summary = textOf(elements, summaries, { ...context, unmarked: context.dialect === 'other' ? 'html' : 'text' })
  const content = textOf(elements, contents, { ...context, unmarked: context.dialect === 'other' ? 'html' : 'text' })
  if (content !== undefined || !elements.has('summary')) return { summary, content }
  return { summary, content: textOf(elements, ['description'], { ...context, unmarked: 'html' }) }
}

function readSource(elements: Elements, context: XmlContext): FeedSource | undefined {
  const [source] = firstOf(elements, ['source', 'dc:source', 'news:publication'])
  if (source === undefined) return undefined
  const inside = elementsByName(source)
  const name = inside.get('news:name')?.[0]
  if (name !== undefined || inside.size === 0) return namedSource(name ?? source, source)
  const description = textOf(inside, descriptions, context)
  const facts = readFacts(source, inside, context)
  return description === undefined ? facts : { ...facts, description }
}

function namedSource(name: XmlElement, source: XmlElement): FeedSource | undefined {
  const value = textInside(name)
  const url = resolveAddress(source.attributes.get('url') ?? '', source.base)
  if (value === '' && url === '') return undefined
  return {
    ...(value === '' ? {} : { title: { type: 'text', value } }),
    ...(url === '' ? {} : { url }),
    authors: [],
    contributors: [],
    categories: [],
    links: [],
  }
}

function readEnclosures(elements: Elements, links: readonly FeedLink[]): readonly FeedLink[] {
  const group = elements.get('media:group')?.flatMap(childElements) ?? []
  const media = [...(elements.get('media:content') ?? []), ...group.filter(({ name }) => name === 'media:content')]
  const found = links.filter(({ rel }) => rel === 'enclosure')
  for (const element of [...(elements.get('enclosure') ?? []), ...media].slice(0, feedLimits.listMax)) {
    const { attributes, base } = element
    const url = resolveAddress(attributes.get('url') ?? attributes.get('href') ?? '', base)
    if (url === '') continue
    const [type, length] = [attributes.get('type'), attributes.get('length') ?? attributes.get('filesize')]
    found.push({
      url,
      rel: 'enclosure',
      ...(type === undefined ? {} : { type }),
      ...(length === undefined ? {} : { length }),
    })
  }
  return found
}

/** A list of feeds: each outline with an address is an item, in the category that it states or else in its folder. */
function readOutline(root: XmlElement, context: XmlContext): XmlFeed {
  const elements = elementsByName(root)
  const [head] = elements.get('head') ?? []
  const items: FeedItem[] = []
  const visit = (element: XmlElement, folder: string): void => {
    const url = resolveAddress(element.attributes.get('xmlurl') ?? element.attributes.get('url') ?? '', element.base)
    if (element.name.endsWith('outline') && url !== '') {
      if (items.length >= feedLimits.itemsMax) context.warnings.limit(`more than ${feedLimits.itemsMax} items`)
      else items.push(outlineItem(element, { url, folder }, context))
    }
    const isFolder = element.name.endsWith('outline') && url === ''
    const inside = isFolder ? (element.attributes.get('text') ?? element.attributes.get('title') ?? folder) : folder
    for (const child of childElements(element)) visit(child, inside)
  }
  for (const body of elements.get('body') ?? []) visit(body, '')
  const version = root.attributes.get('version')
  return {
    kind: 'opml',
    ...(version === undefined ? {} : { version }),
    ...readFacts(head ?? root, head === undefined ? new Map() : elementsByName(head), context),
    items,
  }
}

function outlineItem(
  element: XmlElement,
  { url, folder }: { readonly url: string; readonly folder: string },
  context: XmlContext,
): FeedItem {
  const { attributes } = element
  const title = (attributes.get('title') ?? attributes.get('text') ?? '').trim()
  const page = resolveAddress(attributes.get('htmlurl') ?? '', element.base)
  const type = attributes.get('type')
  const language = attributes.get('language')?.trim()
  return {
    ...(title === '' ? {} : { title: { type: 'text', value: title } }),
    url,
    ...(language ? { language } : {}),
    authors: [],
    contributors: [],
    categories: (attributes.get('category') ?? folder)
      .split(',', feedLimits.listMax)
      .flatMap((term) => (term.trim() === '' ? [] : [{ term: term.trim() }])),
    links: [
      { url, rel: 'self', ...(type === undefined ? {} : { type }) },
      ...(page === '' ? [] : [{ url: page, rel: 'alternate' }]),
    ],
    enclosures: [],
    markup: context.text.slice(element.start, element.end),
  }
}
