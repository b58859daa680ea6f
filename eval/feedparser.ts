/** Which of our fields are the ones that Universal Feed Parser's tests ask for? Its names over our feed, and which of them we carry. */
import type { Feed, FeedFacts, FeedItem, FeedLink, FeedPerson, FeedText } from '../src/ingest/feed/index.ts'
import { parseDate } from '../src/ingest/feed/index.ts'
import type { Alike } from './python-value.ts'

const text = ['value', 'type', 'language', 'base']
const person = ['name', 'email', 'url', 'href']
const link = ['href', 'url', 'rel', 'type', 'title', 'length', 'hreflang']

/** What can be asked of a feed or an item, and what of each of those; names with `_detail` say more of a text. */
const carried: Readonly<Record<string, readonly string[]>> = {
  title: [],
  title_detail: text,
  subtitle: [],
  subtitle_detail: text,
  tagline: [],
  tagline_detail: text,
  info: [],
  info_detail: text,
  description: [],
  description_detail: text,
  summary: [],
  summary_detail: text,
  content: text,
  rights: [],
  rights_detail: text,
  copyright: [],
  copyright_detail: text,
  id: [],
  guid: [],
  link: [],
  links: link,
  enclosures: link,
  language: [],
  published: [],
  published_parsed: [],
  updated: [],
  updated_parsed: [],
  modified: [],
  modified_parsed: [],
  author: [],
  author_detail: person,
  authors: person,
  contributors: person,
  publisher: [],
  publisher_detail: person,
  category: [],
  tags: ['term', 'scheme', 'label'],
  where: ['type', 'coordinates'],
  ttl: [],
  source: [],
}

/** Why an expectation is not about a field we carry; `undefined` where it is about those alone. */
export function whyNotCarried(path: readonly string[]): string | undefined {
  const [root = '', field = '', part] = path
  if (root === 'encoding' || root === 'version') return undefined
  if (root !== 'feed' && root !== 'entries')
    return root === 'bozo' ? 'well-formedness alone' : `${root}: the client's, not the feed's`
  if (field === '') return undefined
  if (field === 'source' && root === 'entries' && part !== undefined)
    return part === 'href' ? undefined : whyNotCarried(['feed', ...path.slice(2)])
  if (/^(?:itunes|psc)/.test(field)) return 'podcasts: seasons, chapters, explicit'
  if (!Object.hasOwn(carried, field)) return `field not carried: ${field}`
  return part === undefined || carried[field]?.includes(part) ? undefined : `field not carried: ${field}.${part}`
}

/** Our feed under the names that the expectations use. */
export function namesOf(feed: Feed): Readonly<Record<string, unknown>> {
  return {
    feed: {
      ...factsOf(feed),
      ...describe(feed.description),
      ...(feed.ttl === undefined ? {} : { ttl: String(feed.ttl) }),
    },
    entries: feed.items.map(itemOf),
    encoding: likeLabel(feed.encoding),
    version: versionOf(feed),
  }
}

function describe(description: FeedText | undefined): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...['subtitle', 'tagline', 'info', 'description'].map((name) => named(name, description)))
}

function itemOf(item: FeedItem): Readonly<Record<string, unknown>> {
  // The tests' parser gives the content as the summary of an item that has no other.
  const summary = item.summary ?? item.content
  return {
    ...factsOf(item),
    ...named('summary', summary),
    ...named('description', summary),
    content: item.content === undefined ? [] : [detailOf(item.content)],
    enclosures: item.enclosures.map(linkOf),
    ...(item.location === undefined ? {} : { where: item.location }),
    ...(item.source === undefined
      ? {}
      : {
          source: {
            ...factsOf(item.source),
            ...describe(item.source.description),
            ...(item.source.url === undefined ? {} : { href: item.source.url }),
          },
        }),
  }
}

function factsOf(facts: FeedFacts): Readonly<Record<string, unknown>> {
  const [author] = facts.authors
  const [category] = facts.categories
  return {
    ...named('title', facts.title),
    ...named('rights', facts.rights),
    ...named('copyright', facts.rights),
    ...(facts.id === undefined ? {} : { id: facts.id, guid: facts.id }),
    ...(facts.url === undefined ? {} : { link: facts.url }),
    links: facts.links.map(linkOf),
    language: facts.language ?? null,
    ...dated('published', facts.published),
    ...dated('updated', facts.updated ?? facts.published),
    ...dated('modified', facts.updated),
    ...(author === undefined ? {} : { author: lineOf(author), author_detail: personOf(author) }),
    authors: facts.authors.map(personOf),
    contributors: facts.contributors.map(personOf),
    ...(facts.publisher === undefined
      ? {}
      : { publisher: lineOf(facts.publisher), publisher_detail: personOf(facts.publisher) }),
    ...(category === undefined ? {} : { category: category.term }),
    tags: facts.categories.map(({ term, scheme, label }) => ({ term, scheme: scheme ?? null, label: label ?? null })),
  }
}

function named(name: string, value: FeedText | undefined): Readonly<Record<string, unknown>> {
  return value === undefined ? { [name]: '' } : { [name]: value.value, [`${name}_detail`]: detailOf(value) }
}

const mediaTypes = { text: 'text/plain', html: 'text/html', xhtml: 'application/xhtml+xml' } as const

function detailOf({ type, value, language, base }: FeedText): Readonly<Record<string, unknown>> {
  return { type: mediaTypes[type], value, language: language ?? null, base: base ?? '' }
}

function linkOf({ url, rel, type, title, length, language }: FeedLink): Readonly<Record<string, unknown>> {
  return { href: url, url, rel, type, title, length, hreflang: language }
}

function personOf({ name, email, url }: FeedPerson): Readonly<Record<string, unknown>> {
  return { name, email, url, href: url }
}

function lineOf({ name, email }: FeedPerson): string {
  return name === undefined ? (email ?? '') : email === undefined ? name : `${name} (${email})`
}

/** The date as a time tuple in UTC, and as text that is met by any way of writing the same. */
function dated(name: string, date: string | undefined): Readonly<Record<string, unknown>> {
  if (date === undefined) return {}
  const at = new Date(date)
  const days = Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86_400_000) + 1
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()]
  const tuple = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), ...time, (at.getUTCDay() + 6) % 7, days, 0]
  const like: Alike = { isLike: (other) => typeof other === 'string' && parseDate(other) === date }
  return { [name]: like, [`${name}_parsed`]: tuple }
}

/** Python's names are met by the same encodings under the web's; but the web reads ASCII and Latin-1 as one, and we do not. */
function likeLabel(label: string): Alike {
  return {
    isLike: (other) => typeof other === 'string' && (other.toLowerCase() === label || isSameEncoding(other, label)),
  }
}

function isSameEncoding(one: string, other: string): boolean {
  try {
    const { encoding } = new TextDecoder(one)
    return encoding !== 'windows-1252' && encoding === new TextDecoder(other).encoding
  } catch {
    return false
  }
}

function versionOf({ kind, version = '' }: Feed): string {
  if (kind === 'rss') {
    const known: Readonly<Record<string, string>> = {
      '0.91': 'rss091u',
      '0.92': 'rss092',
      '0.93': 'rss093',
      '0.94': 'rss094',
    }
    return known[version] ?? (version.startsWith('2') ? 'rss20' : 'rss')
  }
  if (kind === 'atom') return version === '1.0' ? 'atom10' : version === '0.3' ? 'atom03' : 'atom'
  return kind === 'rdf' ? (version === '1.0' ? 'rss10' : 'rss090') : kind
}
