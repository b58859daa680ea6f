/** How does a feed become Atom (RFC 4287)? Every text escaped, no character that XML forbids, points as GeoRSS-Simple: latitude first. */
import type { FeedEntry, FeedSubject } from './entry.ts'
import { feedEntries } from './entry.ts'

/** Ends with a line feed. */
export function renderAtom(subject: FeedSubject): string {
  const entries = feedEntries(subject)
  const self = subject.self === undefined ? '' : `  <link rel="self" href="${escaped(subject.self)}"/>\n`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">
  <id>${escaped(subject.id)}</id>
  <title>${escaped(subject.title)}</title>
  <updated>${entries[0]?.updated ?? (subject.asOf || EPOCH)}</updated>
  <author><name>Tocsin</name></author>
  <generator>Tocsin</generator>
${self}${entries.map(entryXml).join('')}</feed>
`
}

/** Atom wants a time even where nothing is known yet. */
const EPOCH = '1970-01-01T00:00:00Z'

function entryXml(entry: FeedEntry): string {
  const { id, title, published, updated, text, tags, link, place, point } = entry
  const lines = [
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    ...(link === undefined ? [] : [`<link rel="alternate" href="${escaped(link)}"/>`]),
    ...tags.map((tag) => `<category term="${escaped(tag)}"/>`),
    ...(point === undefined ? [] : [`<georss:point>${point.lat} ${point.lon}</georss:point>`]),
    ...(place === undefined ? [] : [`<georss:featurename>${escaped(place)}</georss:featurename>`]),
    `<content type="text">${escaped(text)}</content>`,
  ]
  return `  <entry>\n${lines.map((line) => `    ${line}\n`).join('')}  </entry>\n`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML 1.0 allows no document to hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function escaped(text: string): string {
  const allowed = text.toWellFormed().replace(FORBIDDEN, '\ufffd')
  return allowed.replace(/[&<>"']/g, (character) => references[character] ?? '')
}
