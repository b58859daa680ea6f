/** How does a feed become Atom (RFC 4287)? Every text escaped, no character that XML forbids, points as GeoRSS-Simple: latitude first. */
import { xmlText } from '../xml.ts'
import type { Feed, FeedEntry } from './entry.ts'

/** Ends with a line feed. */
export function renderAtom({ id, title, updated, self, entries }: Feed): string {
  const own = self === undefined ? '' : `  <link rel="self" href="${xmlText(self)}"/>\n`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">
  <id>${xmlText(id)}</id>
  <title>${xmlText(title)}</title>
  <updated>${updated}</updated>
  <author><name>Tocsin</name></author>
  <generator>Tocsin</generator>
${own}${entries.map(entryXml).join('')}</feed>
`
}

function entryXml(entry: FeedEntry): string {
  const { id, title, published, updated, text, tags, link, place, point } = entry
  const lines = [
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    ...(link === undefined ? [] : [`<link rel="alternate" href="${xmlText(link)}"/>`]),
    ...tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    ...(point === undefined ? [] : [`<georss:point>${point.lat} ${point.lon}</georss:point>`]),
    ...(place === undefined ? [] : [`<georss:featurename>${xmlText(place)}</georss:featurename>`]),
    `<content type="text">${xmlText(text)}</content>`,
  ]
  return `  <entry>\n${lines.map((line) => `    ${line}\n`).join('')}  </entry>\n`
}
