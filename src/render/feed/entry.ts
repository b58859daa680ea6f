/** What does a feed say of an incident? One entry, in words and without markup; both formats are written from it. */
import type { Incident } from '../../model/index.ts'
import { figureText } from '../figure/index.ts'
import { placeText } from '../party.ts'
import { plainText } from '../plain/index.ts'

export interface FeedSubject {
  readonly title: string
  /** The feed's own id, as a URN. */
  readonly id: string
  readonly asOf: string
  /** Address of the feed itself, where it has one. */
  readonly self?: string
  /** Address of an incident's page, by id. */
  readonly link?: (id: string) => string
  readonly incidents: readonly Incident[]
  /** When each report became known, ISO 8601, by report id. */
  readonly knownAt: ReadonlyMap<string, string>
}

export interface FeedEntry {
  readonly id: string
  readonly title: string
  /** When its first report became known, and its last. */
  readonly published: string
  readonly updated: string
  readonly text: string
  readonly tags: readonly string[]
  readonly link?: string
  readonly place?: string
  /** A town or a site; a country's or province's middle is no place where anything happened. */
  readonly point?: { readonly lat: number; readonly lon: number }
}

/** A feed, what is new in it first. */
export interface Feed {
  readonly title: string
  /** A URN. */
  readonly id: string
  readonly updated: string
  /** Address of the feed itself, where it has one. */
  readonly self?: string
  readonly entries: readonly FeedEntry[]
}

/** The feed of these incidents, what was known last first. */
export function incidentFeed(subject: FeedSubject): Feed {
  const { title, id, asOf, self } = subject
  const entries = feedEntries(subject)
  const updated = entries[0]?.updated ?? (asOf || EPOCH)
  return { title, id, updated, entries, ...(self === undefined ? {} : { self }) }
}

/** Atom wants a time even where nothing is known yet. */
const EPOCH = '1970-01-01T00:00:00Z'

function feedEntries({ incidents, knownAt, link, asOf }: FeedSubject): FeedEntry[] {
  return incidents
    .map((incident): FeedEntry => {
      const moments = incident.reports.flatMap((id) => knownAt.get(id) ?? []).sort()
      const { place } = incident
      const isPoint = place?.precision === 'city' || place?.precision === 'site'
      return {
        id: `urn:tocsin:incident:${incident.id}`,
        title: plainText(incident.title),
        published: moments[0] ?? asOf,
        updated: moments.at(-1) ?? asOf,
        text: entryText(incident),
        tags: [incident.type, incident.status],
        ...(link === undefined ? {} : { link: link(incident.id) }),
        ...(place === undefined ? {} : { place: plainText(placeText(place)) }),
        ...(isPoint && place.lat !== undefined && place.lon !== undefined
          ? { point: { lat: place.lat, lon: place.lon } }
          : {}),
      }
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : 1))
}

/** Figures, how well it stands, and what it rests on, a line each. */
function entryText(incident: Incident): string {
  const { tallies, status, origins, reports, from, to } = incident
  const figures = tallies.map((tally) => {
    const who = tally.who === undefined ? '' : ` (${tally.who})`
    return `${tally.category}${who}: ${figureText(tally)}${tally.contested ? ', contested' : ''}`
  })
  const day = from === undefined ? [] : [`when: ${from}${to === undefined || to === from ? '' : ` to ${to}`}`]
  const stands = `${status}: ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}, ${origins} independent`
  return plainText([...day, ...figures, stands].join('\n'))
}
