/** How does a planned feed or page look at a moment? In the dialect of the feed; an edited page's entry is dated anew. */
import { type PlannedFeed, type PlannedPage, titleOf, versionAt, wordsOf } from './plan.ts'

export interface Listed {
  readonly page: PlannedPage
  readonly url: string
}

export function renderFeed(feed: PlannedFeed, listed: readonly Listed[], now: number): { type: string; body: string } {
  const items = listed
    .filter(({ page }) => versionAt(page, now) > 0)
    .toSorted((one, other) => other.page.publishedAt - one.page.publishedAt)
    .map(({ page, url }) => itemOf(feed, { page, url }, now))
  const title = `Wire ${feed.number}`
  switch (feed.kind) {
    case 'rss':
      return xml(
        'application/rss+xml',
        `<rss version="2.0"><channel><title>${title}</title>${items.map(rssItem).join('')}</channel></rss>`,
      )
    case 'rdf':
      return xml(
        'application/rdf+xml',
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title></channel>${items.map(rdfItem).join('')}</rdf:RDF>`,
      )
    case 'atom':
      return xml(
        'application/atom+xml',
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>urn:wire:${feed.number}</id>${items.map(atomEntry).join('')}</feed>`,
      )
    case 'sitemap':
      return xml(
        'application/xml',
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${items.map(newsUrl(title)).join('')}</urlset>`,
      )
    case 'json':
      return {
        type: 'application/feed+json',
        body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: items.map(jsonItem) }),
      }
  }
}

interface Item {
  readonly guid: string
  readonly url: string
  readonly title: string
  readonly words: string
  readonly published: string
  readonly updated: string
}

function itemOf(feed: PlannedFeed, { page, url }: Listed, now: number): Item {
  const version = versionAt(page, now)
  const updatedAt = version > 1 && page.editedAt !== undefined ? page.editedAt : page.publishedAt
  return {
    guid: feed.reusesGuid ? 'latest' : `urn:item:${page.name}`,
    // Where a reader comes from is no part of a page's address.
    url: page.feed % 2 === 0 ? `${url}?utm_source=feed` : url,
    title: titleOf(page, version),
    words: wordsOf(page, version),
    published: new Date(page.publishedAt).toISOString(),
    updated: new Date(updatedAt).toISOString(),
  }
}

function xml(type: string, body: string): { type: string; body: string } {
  return { type, body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}` }
}

function rssItem({ guid, url, title, words, published }: Item): string {
  return `<item><guid isPermaLink="false">${guid}</guid><link>${url}</link><title>${title}</title><description>${words}</description><pubDate>${new Date(published).toUTCString()}</pubDate></item>`
}

function rdfItem({ url, title, words, published }: Item): string {
  return `<item rdf:about="${url}"><link>${url}</link><title>${title}</title><description>${words}</description><dc:date>${published}</dc:date></item>`
}

function atomEntry({ guid, url, title, words, published, updated }: Item): string {
  return `<entry><id>${guid}</id><link href="${url}"/><title>${title}</title><summary>${words}</summary><published>${published}</published><updated>${updated}</updated></entry>`
}

function newsUrl(publication: string) {
  return ({ url, title, published, updated }: Item): string =>
    `<url><loc>${url}</loc><lastmod>${updated}</lastmod><news:news><news:publication><news:name>${publication}</news:name><news:language>en</news:language></news:publication><news:publication_date>${published}</news:publication_date><news:title>${title}</news:title></news:news></url>`
}

function jsonItem({ guid, url, title, words, published, updated }: Item): object {
  return { id: guid, url, title, content_text: words, date_published: published, date_modified: updated }
}

export function renderPage(page: PlannedPage, version: number): string {
  const words = wordsOf(page, version)
  const filler = 'Shops stayed closed and the streets were quiet in the evening, residents said.'
  return `<!doctype html><html lang="en"><head><title>${titleOf(page, version)}</title><meta property="article:published_time" content="${new Date(page.publishedAt).toISOString()}"></head><body><nav>Home World</nav><article><h1>${titleOf(page, version)}</h1><p>${words}</p><p>${filler}</p></article></body></html>`
}
