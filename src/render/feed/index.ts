/** How are incidents followed with a feed reader? Atom with GeoRSS-Simple points, and JSON Feed 1.1: one entry an incident. */
export { renderAtom } from './atom.ts'
export type { Feed, FeedEntry, FeedSubject } from './entry.ts'
export { incidentFeed } from './entry.ts'
export { renderJsonFeed } from './json-feed.ts'
