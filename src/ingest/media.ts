/** What kind of document is it? By the ending of its name, by what the server says, or by how it begins. */
import { parseRecord } from './record.ts'

export type MediaKind = 'text' | 'markdown' | 'html' | 'json-lines' | 'json'

export const mediaTypes: Readonly<Record<MediaKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  'json-lines': 'application/x-ndjson',
  json: 'application/json',
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
}

/** `text/plain` says little, for servers send it for anything that they do not know. */
export function kindOfMediaType(mediaType: string): MediaKind | undefined {
  return Object.hasOwn(kindsByMediaType, mediaType) ? kindsByMediaType[mediaType] : undefined
}

/** Plain text, unless the first line is a report in JSON or the beginning is that of a page. */
export function kindOfText(text: string): MediaKind {
  const beginning = /\S/.exec(text)?.index ?? 0
  if (text[beginning] === '{') {
    const end = text.indexOf('\n', beginning)
    return 'input' in parseRecord(text.slice(beginning, end === -1 ? text.length : end)) ? 'json-lines' : 'text'
  }
  const opening = text.slice(beginning, beginning + 2000).replace(/^(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*){0,3}/, '')
  return /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p)\b/i.test(opening) ? 'html' : 'text'
}
