/** What kind of document is it? By the ending of its name, by what the server says, or by how it begins. */
import { parseRecord } from './record.ts'

export type MediaKind = 'text' | 'markdown' | 'html' | 'json-lines' | 'json' | 'feed'

export const mediaTypes: Readonly<Record<MediaKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  'json-lines': 'application/x-ndjson',
  json: 'application/json',
  feed: 'application/xml',
}

const kindsByEnding: Readonly<Record<string, MediaKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json',
  rss: 'feed',
  atom: 'feed',
}

/** The endings that are taken from folders, with their dots. */
export const reportEndings: readonly string[] = Object.keys(kindsByEnding).map((ending) => `.${ending}`)

/** `undefined` where the name does not say. */
export function kindOfName(name: string): MediaKind | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(kindsByEnding, ending) ? kindsByEnding[ending] : undefined
}

const kindsByMediaType: Readonly<Record<string, MediaKind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/x-ndjson': 'json-lines',
  'application/ndjson': 'json-lines',
  'application/jsonl': 'json-lines',
  'application/x-jsonlines': 'json-lines',
  'application/json': 'json',
  'application/feed+json': 'json',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'text/x-opml': 'feed',
}

/** `text/plain` says little, for servers send it for anything that they do not know. */
export function kindOfMediaType(mediaType: string): MediaKind | undefined {
  return Object.hasOwn(kindsByMediaType, mediaType) ? kindsByMediaType[mediaType] : undefined
}

/** How much of the beginning is looked at, in characters. */
const openingCharsMax = 4000

/**
 * Plain text, unless the first line is a report in JSON or the beginning is that of a page or a feed. What a server or a name
 * calls a page is asked as well: feeds are often sent as pages.
 */
export function kindOfText(text: string): MediaKind {
  const beginning = /\S/.exec(text)?.index ?? 0
  if (text[beginning] === '{') {
    const end = text.indexOf('\n', beginning)
    if ('input' in parseRecord(text.slice(beginning, end === -1 ? text.length : end))) return 'json-lines'
    const isFeed = /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(
      text.slice(beginning, beginning + openingCharsMax),
    )
    return isFeed ? 'json' : 'text'
  }
  const opening = openingOf(text, beginning)
  if (/^<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml|channel|\w+:(?:feed|rss|urlset))\b/i.test(opening)) return 'feed'
  return /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p)\b/i.test(opening) ? 'html' : 'text'
}

/** From the first tag on; declarations, styles of processing and comments before it say nothing. */
function openingOf(text: string, beginning: number): string {
  let at = beginning
  for (let passed = 0; passed < openingMarksMax; passed++) {
    const mark = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined
    const isDoctype = mark === undefined && /^<!doctype (?!html)/i.test(text.slice(at, at + 15))
    const end = mark === undefined ? (isDoctype ? doctypeEnd(text, at) : -1) : text.indexOf(mark, at) + mark.length
    if (end < at) break
    at = end
    while (/\s/.test(text.charAt(at))) at++
  }
  return text.slice(at, at + 100)
}

const openingMarksMax = 20

/** Behind the last bracket of what it declares, or behind itself. */
function doctypeEnd(text: string, at: number): number {
  const head = text.slice(at, at + openingCharsMax * 10)
  const match = /^<![^[>]*(?:\[[^\]]*\]\s*)?>/.exec(head)
  return match === null ? -1 : at + match[0].length
}
