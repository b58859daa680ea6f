/** Which vocabulary is an element of? By the address that its prefix stands for; prefixes that nobody declares mean what they mostly do. */

/** The vocabularies that are read, by a part of their address, lower case; '' is the feed's own. */
const addresses: readonly (readonly [part: string, vocabulary: string])[] = [
  ['www.w3.org/2005/atom', ''],
  ['purl.org/atom/ns', ''],
  ['purl.org/rss/', ''],
  ['purl.org/net/rss1.1', ''],
  ['my.netscape.com/', ''],
  ['channel.netscape.com/', ''],
  ['backend.userland.com/', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['www.rssboard.org/', ''],
  ['feedvalidator.org/', ''],
  ['www.sitemaps.org/schemas/', ''],
  ['www.google.com/schemas/sitemap/', ''],
  ['www.google.com/schemas/sitemap-news/', 'news'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/2000/svg', 'svg'],
  ['www.w3.org/1998/math', 'math'],
  ['www.w3.org/xml/1998/namespace', 'xml'],
  ['www.w3.org/1999/xlink', 'xlink'],
  ['purl.org/dc/elements/', 'dc'],
  ['purl.org/dc/terms/', 'dcterms'],
  ['purl.org/dc/', 'dc'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/', 'module'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/', 'itunes'],
  ['www.georss.org/georss', 'georss'],
  ['www.opengis.net/gml', 'gml'],
  ['www.w3.org/2003/01/geo/', 'geo'],
]

/** The longest part wins, so that modules of RSS are not taken for RSS. */
const byLength = addresses.toSorted(([one], [other]) => other.length - one.length)

const known: ReadonlySet<string> = new Set(addresses.map(([, vocabulary]) => vocabulary).filter(Boolean))
const usual: Readonly<Record<string, string>> = {
  atom: '',
  atom10: '',
  a10: '',
  rss: '',
  h: 'xhtml',
  georss: 'georss',
  dct: 'dcterms',
}

/** `undefined` for a vocabulary that is not read. */
export function vocabularyOf(address: string): string | undefined {
  const lower = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
  return byLength.find(([part]) => lower.startsWith(part))?.[1]
}

/** Of a prefix without an address. */
export function usualVocabulary(prefix: string): string | undefined {
  const lower = prefix.toLowerCase()
  if (Object.hasOwn(usual, lower)) return usual[lower]
  return known.has(lower) ? lower : undefined
}
