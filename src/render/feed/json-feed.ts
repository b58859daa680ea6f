/** How does a feed become JSON Feed 1.1? https://www.jsonfeed.org/version/1.1/ */
import type { Feed } from './entry.ts'

export function renderJsonFeed({ title: feedTitle, self, entries }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle,
    ...(self === undefined ? {} : { feed_url: self }),
    items: entries.map(({ id, title, text, published, updated, tags, link, place, point }) => ({
      id,
      ...(link === undefined ? {} : { url: link }),
      title,
      content_text: text,
      date_published: published,
      date_modified: updated,
      tags,
      ...(place === undefined ? {} : { _place: { name: place, ...(point ?? {}) } }),
    })),
  }
}
