/** What do the incidents say that the ledger of the questions is filled with? */
import type { Incident } from '../../model/index.ts'
import { contentOf, type NewVersion } from '../index.ts'

/** An incident as told by one version. */
export interface Told {
  readonly id: string
  readonly day: string
  readonly lat: number
  readonly lon: number
  readonly killed: number
  readonly words: string
  readonly from: string
  readonly to?: string
}

export const told: readonly Told[] = [
  {
    id: 'i-a',
    day: '2024-05-14',
    lat: 43.25,
    lon: 76.9,
    killed: 3,
    words: 'blast at the market',
    from: '2024-05-14',
    to: '2024-05-16',
  },
  {
    id: 'i-a',
    day: '2024-05-14',
    lat: 43.25,
    lon: 76.9,
    killed: 40,
    words: 'blast at the market 爆発',
    from: '2024-05-16',
  },
  {
    id: 'i-b',
    day: '2024-05-15',
    lat: 43.5,
    lon: 77.4,
    killed: 7,
    words: 'gunmen near the market',
    from: '2024-05-15',
  },
  { id: 'i-c', day: '2024-05-20', lat: -17.8, lon: 179.9, killed: 0, words: 'march in Suva', from: '2024-05-20' },
  {
    id: 'i-d',
    day: '2024-05-21',
    lat: -17.8,
    lon: -179.9,
    killed: 1,
    words: 'ferry sank',
    from: '2024-05-21',
    to: '2024-05-22',
  },
]

export function versionOf({ id, day, lat, lon, killed, words, from, to }: Told): NewVersion {
  const incident: Incident = {
    schema: 'tocsin/incident/1',
    id,
    title: words,
    type: killed > 0 ? 'ASSAULT' : 'PROTEST',
    from: day,
    to: day,
    datePrecision: 1,
    place: { name: 'Somewhere', country: lat > 0 ? 'KAZ' : 'FJI', lat, lon, precision: 'city' },
    parties: [],
    tallies: [
      {
        category: 'killed',
        low: killed,
        best: killed,
        high: killed,
        basis: 'x',
        history: [],
        contested: false,
      } as Incident['tallies'][number],
    ],
    claims: [],
    reports: [],
    origins: 1,
    status: 'reported',
    asOf: '',
  } as Incident
  const known = { knownFrom: Date.parse(from), ...(to === undefined ? {} : { knownTo: Date.parse(to) }) }
  return {
    id,
    home: 'x',
    ...known,
    content: contentOf(incident),
    incident,
    words,
    party: 'riot police\nMIL',
    source: 'Steppe Wire',
    outlets: ['Steppe Wire', ''],
  }
}
