/** How does a feed become JSON Feed 1.1? https://www.jsonfeed.org/version/1.1/ */
import type { FeedSubject } from './entry.ts'
import { feedEntries } from './entry.ts'

export function renderJsonFeed(subject: FeedSubject): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: subject.title,
    ...(subject.self === undefined ? {} : { feed_url: subject.self }),
    items: feedEntries(subject).map(({ id, title, text, published, updated, tags, link, place, point }) => ({
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
