/** What kind of document is it? By the ending of its name, by what the server says, or by how it begins. */
import { parseRecord } from './record.ts'

/** What a parser takes whole. */
export type LeafKind = 'text' | 'markdown' | 'html' | 'json-lines' | 'json' | 'feed' | 'mail' | 'pdf'

/** What holds other documents, and is opened one part after the other. */
export type ContainerKind = 'warc' | 'mbox' | 'zip' | 'gzip'

export type MediaKind = LeafKind | ContainerKind

const containers: ReadonlySet<MediaKind> = new Set<MediaKind>(['warc', 'mbox', 'zip', 'gzip'])

export function isContainer(kind: MediaKind | undefined): kind is ContainerKind {
  return kind !== undefined && containers.has(kind)
}

export const mediaTypes: Readonly<Record<MediaKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  'json-lines': 'application/x-ndjson',
  json: 'application/json',
  feed: 'application/xml',
  mail: 'message/rfc822',
  pdf: 'application/pdf',
  warc: 'application/warc',
  mbox: 'application/mbox',
  zip: 'application/zip',
  gzip: 'application/gzip',
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
  eml: 'mail',
  mbox: 'mbox',
  pdf: 'pdf',
  warc: 'warc',
  zip: 'zip',
  gz: 'gzip',
}

/** The endings that are taken from folders, with their dots. */
export const reportEndings: readonly string[] = Object.keys(kindsByEnding).map((ending) => `.${ending}`)

/** Whether a file of this name is taken from a folder or an archive; of what is packed, the name below counts. */
export function isReportName(name: string): boolean {
  const kind = kindOfName(name)
  return kind === 'gzip' ? kindOfName(unpackedName(name)) !== undefined : kind !== undefined
}

/** @example `unpackedName('page.html.gz')` is `page.html`. */
export function unpackedName(name: string): string {
  return name.replace(/\.gz$/i, '')
}

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
  'application/pdf': 'pdf',
  'message/rfc822': 'mail',
  'application/mbox': 'mbox',
  'application/warc': 'warc',
  'application/zip': 'zip',
  'application/x-zip-compressed': 'zip',
  'application/gzip': 'gzip',
  'application/x-gzip': 'gzip',
}

/** A kind by its own name, as a capture remembers it. */
export function kindNamed(name: string | undefined): MediaKind | undefined {
  return name !== undefined && Object.hasOwn(mediaTypes, name) ? (name as MediaKind) : undefined
}

/** `text/plain` says little, for servers send it for anything that they do not know. */
export function kindOfMediaType(mediaType: string): MediaKind | undefined {
  return Object.hasOwn(kindsByMediaType, mediaType) ? kindsByMediaType[mediaType] : undefined
}

/** How much of the beginning the marks of a kind are looked for in, in bytes. */
export const magicBytesMax = 4096

/** What follows the letters PK: an entry, or the end of an archive without any. */
const zipMarks = [3, 5, 7]

/**
 * What the first bytes say, where they say it beyond doubt; it wins over any name. Messages look like text, so they are only
 * told where no name or server says what it is.
 */
export function kindOfBytes(head: Uint8Array, named: MediaKind | undefined): MediaKind | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08) return 'gzip'
  const opening = Buffer.from(head.subarray(0, magicBytesMax)).toString('latin1')
  if (zipMarks.some((mark) => head[2] === mark && head[3] === mark + 1 && opening.startsWith('PK'))) return 'zip'
  if (/^\s{0,1024}%PDF-\d/.test(opening)) return 'pdf'
  if (/^WARC\/\d\.\d{1,2}\r?\n/.test(opening)) return 'warc'
  if (named !== undefined) return undefined
  if (/^From \S[^\r\n]{0,200}\d\d:\d\d[^\r\n]{0,100}\r?\n[\w-]{1,60}:/.test(opening)) return 'mbox'
  return isMessage(opening) ? 'mail' : undefined
}

/** Two or more header lines of which one is of mail alone, and then a blank line or the end of what is looked at. */
function isMessage(opening: string): boolean {
  const head = opening.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.split(/\r?\n/)
  const isHead = lines.every((line) => /^(?:[\w-]{1,60}:|[ \t])/.test(line))
  return isHead && lines.length > 2 && /^(?:received|return-path|message-id|mime-version|delivered-to):/im.test(head)
}

/** How much of the beginning is looked at, in characters. */
const openingCharsMax = 4000

/**
 * Plain text, unless the first line is a report in JSON or the beginning is that of a page or a feed. What a server or a name
 * calls a page is asked as well: feeds are often sent as pages.
 */
export function kindOfText(text: string): 'text' | 'json-lines' | 'json' | 'feed' | 'html' {
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
