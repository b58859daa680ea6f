/** Which feed is this JSON? JSON Feed 1.x, read as far as it keeps to its types: a field of another type is left out. */
import { resolveAddress } from './address.ts'
import { parseDate } from './date.ts'
import { isJsonFeed, isObject, type Json } from './json-mark.ts'
import { type FeedWarnings, feedLimits } from './limit.ts'
import type { Feed, FeedFacts, FeedItem, FeedLink, FeedPerson } from './model.ts'
import { stringText } from './text.ts'

/** `undefined` where the text is no JSON Feed. */
export function readJsonFeed(
  text: string,
  context: { readonly base: string | undefined; readonly warnings: FeedWarnings },
): Omit<Feed, 'encoding'> | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isJsonFeed(value)) return undefined
  const version = /version\/([\d.]{1,8})/.exec(String(value['version']))?.[1]
  const base =
    addressOf(value, 'home_page_url', context.base) ?? addressOf(value, 'feed_url', context.base) ?? context.base
  const listed = listOf(value, 'items')
  if (listed.length > feedLimits.itemsMax) context.warnings.limit(`more than ${feedLimits.itemsMax} items`)
  const description = stringOf(value, 'description')
  const self = addressOf(value, 'feed_url', context.base)
  const page = addressOf(value, 'home_page_url', context.base)
  const links = [...(self === undefined ? [] : [{ url: self, rel: 'self' }]), ...alternates(page)]
  return {
    kind: 'json',
    ...(version === undefined ? {} : { version }),
    ...factsOf(value, base, links),
    ...(description === undefined ? {} : { description: { type: 'text', value: description } }),
    items: listed
      .slice(0, feedLimits.itemsMax)
      .filter(isObject)
      .map((item) => readItem(item, base)),
  }
}

function readItem(item: Json, base: string | undefined): FeedItem {
  const url = addressOf(item, 'url', base) ?? addressOf(item, 'external_url', base)
  const html = stringOf(item, 'content_html')
  const text = stringOf(item, 'content_text')
  const summary = stringOf(item, 'summary')
  const content = html === undefined ? stringText(text ?? '', 'text', base) : stringText(html, 'html', base)
  return {
    ...factsOf(item, base, alternates(url)),
    ...(summary === undefined ? {} : { summary: { type: 'text', value: summary } }),
    ...(content === undefined ? {} : { content }),
    enclosures: listOf(item, 'attachments')
      .filter(isObject)
      .flatMap((attachment) => enclosureOf(attachment, base)),
    markup: JSON.stringify(item),
  }
}

function alternates(url: string | undefined): readonly FeedLink[] {
  return url === undefined ? [] : [{ url, rel: 'alternate' }]
}

function factsOf(value: Json, base: string | undefined, links: readonly FeedLink[]): FeedFacts {
  // Publishers write numbers as ids, though the specification asks for strings.
  const id = typeof value['id'] === 'number' ? String(value['id']) : stringOf(value, 'id')
  const title = stringOf(value, 'title')
  const language = stringOf(value, 'language')
  const published = parseDate(stringOf(value, 'date_published') ?? '')
  const updated = parseDate(stringOf(value, 'date_modified') ?? '')
  const url = links.find(({ rel }) => rel === 'alternate')?.url
  const people = [...listOf(value, 'authors'), value['author']]
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title: { type: 'text', value: title } }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    authors: people.filter(isObject).flatMap((person) => personOf(person, base)),
    contributors: [],
    categories: listOf(value, 'tags').flatMap((tag) =>
      typeof tag === 'string' && tag.trim() !== '' ? [{ term: tag.trim() }] : [],
    ),
    links,
  }
}

function personOf(person: Json, base: string | undefined): FeedPerson[] {
  const name = stringOf(person, 'name')
  const url = addressOf(person, 'url', base)
  if (name === undefined && url === undefined) return []
  return [{ ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) }]
}

function enclosureOf(attachment: Json, base: string | undefined): FeedLink[] {
  const url = addressOf(attachment, 'url', base)
  if (url === undefined) return []
  const type = stringOf(attachment, 'mime_type')
  const title = stringOf(attachment, 'title')
  const size = attachment['size_in_bytes']
  return [
    {
      url,
      rel: 'enclosure',
      ...(type === undefined ? {} : { type }),
      ...(title === undefined ? {} : { title }),
      ...(typeof size === 'number' ? { length: String(size) } : {}),
    },
  ]
}

function listOf(value: Json, name: string): readonly unknown[] {
  const list = value[name]
  return Array.isArray(list) ? list.slice(0, name === 'items' ? feedLimits.itemsMax + 1 : feedLimits.listMax) : []
}

function stringOf(value: Json, name: string): string | undefined {
  const text = value[name]
  const kept = typeof text === 'string' ? text.slice(0, feedLimits.textCharsMax).trim() : ''
  return kept === '' ? undefined : kept
}

function addressOf(value: Json, name: string, base: string | undefined): string | undefined {
  return resolveAddress(stringOf(value, name) ?? '', base) || undefined
}
