/**
 * What do the elements of a feed or an item state? One table for RSS, RDF and Atom and the vocabularies used in them, since
 * publishers mix them freely. Where a thing is stated twice, the feed's own element wins over Dublin Core's, and the first
 * of equals wins.
 */
import { resolveAddress } from './address.ts'
import { parseDate } from './date.ts'
import { type FeedWarnings, feedLimits } from './limit.ts'
import type { FeedCategory, FeedFacts, FeedLink, FeedPerson, FeedText } from './model.ts'
import { readPerson } from './person.ts'
import { type Dialect, readText } from './text.ts'
import { childElements, textInside, type XmlElement } from './tree.ts'

export interface FactContext {
  readonly dialect: Dialect
  readonly warnings: FeedWarnings
}

/** The elements that state a thing, the best first. */
const elementsOf = {
  id: ['id', 'guid', 'dc:identifier'],
  title: ['title', 'dc:title', 'media:title', 'itunes:title'],
  published: [
    'published',
    'issued',
    'dcterms:issued',
    'pubdate',
    'news:publication_date',
    'created',
    'dcterms:created',
  ],
  updated: ['updated', 'modified', 'dcterms:modified', 'lastbuilddate', 'dc:date', 'lastmod'],
  language: ['language', 'dc:language', 'news:language'],
  authors: ['author', 'dc:creator', 'dc:author', 'managingeditor', 'itunes:author', 'media:credit'],
  contributors: ['contributor', 'dc:contributor'],
  publisher: ['dc:publisher', 'webmaster', 'itunes:owner'],
  rights: ['rights', 'copyright', 'dc:rights', 'media:copyright'],
  categories: [
    'category',
    'dc:subject',
    'itunes:category',
    'media:category',
    'keywords',
    'itunes:keywords',
    'news:keywords',
  ],
} as const satisfies Record<string, readonly string[]>

export type Elements = ReadonlyMap<string, readonly XmlElement[]>

/** The elements directly inside, by name. */
export function elementsByName(element: XmlElement): Elements {
  return Map.groupBy(childElements(element), ({ name }) => name)
}

/** The elements of the first of these names that are there. */
export function firstOf(elements: Elements, names: readonly string[]): readonly XmlElement[] {
  for (const name of names) {
    const found = elements.get(name)
    if (found !== undefined) return found
  }
  return []
}

export function readFacts(element: XmlElement, elements: Elements, context: FactContext): FeedFacts {
  const links = readLinks(elements)
  const id = readId(element, elements)
  const url = pageOf(links, elements)
  const title = textOf(elements, elementsOf.title, context)
  const rights = textOf(elements, elementsOf.rights, context)
  const language = readLanguage(elements)
  const published = dateOf(elements, elementsOf.published)
  const updated = dateOf(elements, elementsOf.updated)
  const [publisher] = peopleOf(elements, elementsOf.publisher)
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    authors: peopleOf(elements, elementsOf.authors),
    contributors: peopleOf(elements, elementsOf.contributors),
    ...(publisher === undefined ? {} : { publisher }),
    categories: readCategories(elements),
    links,
    ...(rights === undefined ? {} : { rights }),
  }
}

/** The first of the elements that says anything. */
export function textOf(
  elements: Elements,
  names: readonly string[],
  context: FactContext & { readonly unmarked?: 'text' | 'html' },
): FeedText | undefined {
  const rules = { unmarked: context.unmarked ?? 'text', dialect: context.dialect, warnings: context.warnings }
  for (const name of names) {
    for (const element of elements.get(name) ?? []) {
      const text = readText(element, rules)
      if (text !== undefined) return text
    }
  }
  return undefined
}

function readId(element: XmlElement, elements: Elements): string | undefined {
  const [stated] = firstOf(elements, elementsOf.id)
  const id = stated === undefined ? (element.attributes.get('rdf:about') ?? '').trim() : textInside(stated)
  if (id === '') return undefined
  // A `guid` that is no address is a name, and stays as it is.
  return stated?.name === 'id' ? resolveAddress(id, stated.base) || id : id
}

function readLanguage(elements: Elements): string | undefined {
  const [stated] = firstOf(elements, elementsOf.language)
  const language = stated === undefined ? '' : textInside(stated)
  const publication = elements.get('news:publication')?.[0]
  const ofNews =
    publication === undefined ? undefined : childElements(publication).find((child) => child.name === 'news:language')
  return language || (ofNews === undefined ? undefined : textInside(ofNews)) || undefined
}

/** Of several, the last: what was changed is written below what was there. */
function dateOf(elements: Elements, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const element of (elements.get(name) ?? []).toReversed()) {
      const date = parseDate(textInside(element))
      if (date !== undefined) return date
    }
  }
  return undefined
}

function peopleOf(elements: Elements, names: readonly string[]): readonly FeedPerson[] {
  return firstOf(elements, names)
    .slice(0, feedLimits.listMax)
    .map(readPerson)
    .filter((person) => person !== undefined)
}

/** `link` of both kinds: Atom's with an address in `href`, RSS's with one inside. */
function readLinks(elements: Elements): readonly FeedLink[] {
  const found: FeedLink[] = []
  for (const element of [...(elements.get('link') ?? []), ...(elements.get('xhtml:link') ?? [])]) {
    if (found.length >= feedLimits.listMax) break
    const attribute = (name: string): string | undefined => element.attributes.get(name)?.trim() || undefined
    const written = attribute('href') ?? attribute('rdf:resource') ?? textInside(element)
    const url = resolveAddress(written, element.base)
    if (url === '') continue
    const [type, title, length, language] = ['type', 'title', 'length', 'hreflang'].map(attribute)
    found.push({
      url,
      rel: (attribute('rel') ?? 'alternate').toLowerCase(),
      ...(type === undefined ? {} : { type }),
      ...(title === undefined ? {} : { title }),
      ...(length === undefined ? {} : { length }),
      ...(language === undefined ? {} : { language }),
    })
  }
  return found
}

/** The page that a feed or an item is about: of several alternates, the one that is HTML. */
function pageOf(links: readonly FeedLink[], elements: Elements): string | undefined {
  const alternates = links.filter(({ rel }) => rel === 'alternate')
  const page = alternates.find(({ type }) => type === undefined || /html/i.test(type)) ?? alternates[0]
  if (page !== undefined) return page.url
  const [guid] = elements.get('guid') ?? []
  const isPage = guid !== undefined && guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false'
  const [place] = elements.get('loc') ?? []
  const written = place === undefined ? (isPage ? textInside(guid) : '') : textInside(place)
  const url = resolveAddress(written, guid?.base ?? place?.base)
  return /^https?:/i.test(url) ? url : undefined
}

function readCategories(elements: Elements): readonly FeedCategory[] {
  const found = new Map<string, FeedCategory>()
  const add = (category: FeedCategory): void => {
    if (category.term !== '' && found.size < feedLimits.listMax) found.set(JSON.stringify(category), category)
  }
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element
    if (name.endsWith('keywords')) {
      const separator = name === 'itunes:keywords' && !textInside(element).includes(',') ? /\s+/ : ','
      for (const term of textInside(element).split(separator, feedLimits.listMax)) add({ term: term.trim() })
      return
    }
    const scheme = attributes.get('scheme') ?? attributes.get('domain')
    const label = attributes.get('label')
    const text = name === 'itunes:category' ? attributes.get('text') : attributes.get('term')
    const isPodcast = name === 'itunes:category'
    add({
      term: (text ?? textInside(element)).trim(),
      ...(isPodcast ? { scheme: 'http://www.itunes.com/' } : scheme === undefined ? {} : { scheme }),
      ...(label === undefined ? {} : { label }),
    })
    if (isPodcast) for (const inner of childElements(element)) if (inner.name === name) visit(inner)
  }
  const stated = elementsOf.categories.flatMap((name) => elements.get(name) ?? [])
  for (const element of stated.toSorted((one, other) => one.start - other.start)) visit(element)
  return [...found.values()]
}
