/** How are alerts followed with a feed reader? Every alert, correction and retraction is an entry of its own. */
import type { Feed, FeedEntry } from '../feed/index.ts'
import { placeText } from '../party.ts'
import type { Alert } from './alert.ts'
import { alertText } from './text.ts'

const EPOCH = '1970-01-01T00:00:00Z'

/** The alerts of a rule, the latest first. */
export function alertFeed(rule: string, alerts: readonly Alert[]): Feed {
  const entries = alerts.toReversed().map(entryOf)
  const updated = entries[0]?.updated ?? EPOCH
  return { id: `urn:tocsin:alerts:${rule}`, title: `Alerts: ${rule}`, updated, entries }
}

function entryOf(alert: Alert): FeedEntry {
  const { id, at, kind, incident } = alert
  const { subject, body } = alertText(alert)
  const place = incident?.place
  const isPoint = place?.precision === 'city' || place?.precision === 'site'
  return {
    id: `urn:tocsin:alert:${id}`,
    title: subject,
    published: at,
    updated: at,
    text: body,
    tags: [kind, ...(incident === undefined ? [] : [incident.type, incident.status])],
    ...(place === undefined ? {} : { place: placeText(place) }),
    ...(isPoint && place.lat !== undefined && place.lon !== undefined
      ? { point: { lat: place.lat, lon: place.lon } }
      : {}),
  }
}
