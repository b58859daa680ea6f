/**
 * How does a ledger of a hundred thousand incidents come about in a minute? A few made dispatches are read and merged, and set on other
 * days, in other places, with other figures: reports, incidents, lineages and words are written by the store's own functions, in the
 * shape in which merging writes them.
 */
import { makeRandom } from '../../check/random.ts'
import { derivedVersion } from '../../src/app/materialise.ts'
import { makeDigest } from '../../src/app/merging/digest.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { mergeReports } from '../../src/merge/index.ts'
import { type Claim, claimsOf, type Incident, type Reading } from '../../src/model/index.ts'
import { makeReport, readReport } from '../../src/read/index.ts'
import { contentOf, type DerivedStep, openStore, type Store } from '../../src/store/index.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000
const firstDay = Date.parse('2025-01-01T00:00:00Z')
const days = 730
const fetched = '2026-12-31T00:00:00.000Z'
/** Incidents written in one transaction. */
const stepIncidents = 2000

const places: readonly (readonly [name: string, country: string, lat: number, lon: number])[] = [
  ['Maiduguri', 'NGA', 11.85, 13.16],
  ['Kaduna', 'NGA', 10.52, 7.44],
  ['Peshawar', 'PAK', 34.01, 71.58],
  ['Quetta', 'PAK', 30.18, 66.99],
  ['Cali', 'COL', 3.44, -76.52],
  ['Culiacán', 'MEX', 24.8, -107.39],
  ['Kharkiv', 'UKR', 49.99, 36.23],
  ['Kherson', 'UKR', 46.64, 32.61],
  ['Mosul', 'IRQ', 36.34, 43.13],
  ['Aleppo', 'SYR', 36.2, 37.16],
  ['Gao', 'MLI', 16.27, -0.04],
  ['Mogadishu', 'SOM', 2.04, 45.34],
  ['Garissa', 'KEN', -0.45, 39.65],
  ['Srinagar', 'IND', 34.09, 74.81],
  ['Imphal', 'IND', 24.81, 93.94],
  ['Lashio', 'MMR', 22.93, 97.75],
  ['Marawi', 'PHL', 8.0, 124.29],
  ['Diyarbakır', 'TUR', 37.91, 40.23],
  ['Almaty', 'KAZ', 43.25, 76.95],
  ['Beirut', 'LBN', 33.89, 35.5],
  ['Herat', 'AFG', 34.35, 62.2],
  ['Jacmel', 'HTI', 18.23, -72.54],
  ['Mekele', 'ETH', 13.49, 39.47],
  ['Nyala', 'SDN', 12.05, 24.88],
  ['Puno', 'PER', -15.84, -70.02],
  ['Dhaka', 'BGD', 23.71, 90.41],
  ['Maracaibo', 'VEN', 10.63, -71.64],
  ['Bujumbura', 'BDI', -3.38, 29.36],
]

const outlets = Array.from(
  { length: 60 },
  (_, index) =>
    `${['The Orchard', 'Steppe', 'Harbour', 'Meridian'][index % 4]} ${['Post', 'Wire', 'Courier'][index % 3]} ${index + 1}`,
)
const groups = Array.from(
  { length: 400 },
  (_, index) =>
    `${['Northern', 'River', 'People’s', 'Free', 'Hill'][index % 5]} ${['Front', 'Brigade', 'Union', 'Movement'][index % 4]} ${index + 1}`,
)
const statuses = ['reported', 'reported', 'reported', 'corroborated', 'contested', 'denied'] as const

const sentences = [
  'Gunmen killed seven people and wounded twelve in Kaduna on Tuesday, police said. The army denied that soldiers fired on the crowd.',
  'A bomb exploded at a crowded market in Herat on Friday, killing at least 12 people and wounding 34, the provincial health director said.',
  'Thousands of protesters marched in Almaty on Sunday against the price of fuel, and police detained 40 people, rights groups said.',
  'A landslide buried houses near Lashio on Monday and killed nine people, rescuers said.',
  'A bus fell into a river near Puno on Saturday, killing 18 people, firefighters said.',
  'Rebels abducted six aid workers in Nyala on Wednesday, the United Nations said.',
]

interface Base {
  readonly reading: Reading
  readonly incident: Incident
  readonly claims: readonly Claim[]
  readonly digest: string
}

function makeBases(): Base[] {
  const knowledge = loadKnowledge()
  return sentences.flatMap((text) => {
    const reading = readReport(
      makeReport({ text, title: text.split(',')[0] ?? '', published: '2025-01-15T12:00:00Z' }),
      knowledge,
    )
    const report = { id: 'BASE', fetched, source: 'made', reading }
    const digest = makeDigest(report)
    const [incident] = mergeReports([report]).incidents
    const claims = claimsOf(reading, { id: 'BASE', at: '2025-01-15T12:00:00.000Z' })
    // Reasons are half of a reading, and the page asks for none.
    const slim = { ...reading, because: [] }
    return incident === undefined ? [] : [{ reading: slim, incident, claims, digest: JSON.stringify(digest) }]
  })
}

/** Writes the ledger at `path`, which is not there yet. */
export async function makeLedger(path: string, incidents: number, onProgress: (line: string) => void): Promise<void> {
  const store = await openStore(path, { create: true })
  try {
    await store.derived.resetDerived(derivedVersion)
    const bases = makeBases()
    for (let from = 0; from < incidents; from += stepIncidents) {
      const some = Array.from({ length: Math.min(stepIncidents, incidents - from) }, (_, index) =>
        makeOne(bases, from + index),
      )
      await save(store, some)
      onProgress(`${from + some.length} incidents`)
    }
  } finally {
    await store.close()
  }
}

type Made = ReturnType<typeof makeOne>

/** One incident with its reports, of which every fourth is a copy, and with one or two versions. */
function makeOne(bases: readonly Base[], number: number) {
  const random = makeRandom(number + 1)
  const base = bases[number % bases.length] as Base
  const [name, country, lat, lon] = places[random(places.length)] as (typeof places)[number]
  const day = firstDay + random(days) * dayMs
  const from = new Date(day).toISOString().slice(0, 10)
  const knownAt = day + random(36) * hourMs + random(60) * 60_000
  const ids = Array.from({ length: 1 + (number % 3 === 0 ? 1 : 0) }, (_, index) => `made-${number}-${index}`)
  const reports = ids.map((id, index) => {
    const publisher = outlets[random(outlets.length)] ?? ''
    const at = knownAt + index * 7 * hourMs
    const published = new Date(at).toISOString()
    const report = {
      ...base.reading.report,
      id,
      ref: id,
      publisher,
      published,
      title: `${base.incident.title} in ${name}`,
    }
    return { id, at, publisher, published, isCopy: index > 0 && number % 4 === 0, reading: { ...base.reading, report } }
  })
  const renamed = (text: string): string => text.replaceAll('BASE', ids[0] ?? '')
  const parties = [
    {
      ...base.incident.parties[0],
      span: { start: 0, end: 1 },
      text: 'gunmen',
      name: groups[random(groups.length)] ?? '',
    },
  ]
  const spread = 0.5
  const title = `${base.incident.title} ${name} ${number}`
  const place = {
    name,
    country,
    precision: 'city',
    lat: lat + (random(1000) / 1000 - 0.5) * spread,
    lon: lon + (random(1000) / 1000 - 0.5) * spread,
  }
  const figure = 1 + random(random(20) === 0 ? 300 : 20)
  const whole = JSON.parse(renamed(JSON.stringify(base.incident))) as Incident
  const tallies = whole.tallies.map((tally, index) => (index === 0 ? { ...tally, low: figure, best: figure } : tally))
  const common = { ...whole, id: `incident-${number}`, title, from, to: from, place, parties, tallies } as Incident
  const versions = reports.map((_, index): Incident => {
    const known = reports.slice(0, index + 1).map(({ id }) => id)
    const status = statuses[(number + index) % statuses.length] ?? 'reported'
    return { ...common, reports: known, origins: known.length, status }
  })
  return { base, reports, versions, renamed, name, outlets: reports.map(({ publisher }) => publisher) }
}

async function save(store: Store, made: readonly Made[]): Promise<void> {
  await store.append(
    made.flatMap(({ base, reports, renamed }) =>
      reports.map(({ id, published, reading }, index) => {
        const capture = { id: `${id}`, source: id, fetched, mediaType: 'application/json', body: new Uint8Array() }
        const claims =
          index > 0
            ? []
            : base.claims.map((claim) => ({ ...(JSON.parse(renamed(JSON.stringify(claim))) as Claim), at: published }))
        return { id, capture, reading, claims }
      }),
    ),
  )
  const { generation } = await store.derived.derivation()
  await store.derived.saveStep({ generation, removed: [], ended: [], formerIds: [], settledIds: [], ...stepOf(made) })
}

function stepOf(made: readonly Made[]): Pick<DerivedStep, 'reports' | 'lineages' | 'added' | 'changes'> {
  const added = made.flatMap(({ base, versions, reports, name, outlets: own }) =>
    versions.map((incident, index) => {
      const knownFrom = reports[index]?.at ?? 0
      const knownTo = reports[index + 1]?.at
      return {
        ...{
          id: incident.id,
          home: `${incident.place?.country}|${incident.from}`,
          knownFrom,
          incident,
          content: contentOf(incident),
        },
        ...(knownTo === undefined ? {} : { knownTo }),
        words: `${incident.title}\n${name}\n${base.reading.text}`,
        party: incident.parties.map((party) => party.name ?? '').join('\n'),
        source: own.slice(0, index + 1).join('\n'),
        outlets: own.slice(0, index + 1),
      }
    }),
  )
  return {
    added,
    changes: made.flatMap(({ versions: [one], reports: [report] }) =>
      one === undefined ? [] : [{ kind: 'incident-added' as const, id: one.id, knownFrom: report?.at ?? 0 }],
    ),
    reports: made.flatMap(({ base, reports, renamed }) =>
      reports.map(({ id, at, publisher, reading }, index) => ({
        ...{
          id,
          knownAt: at,
          digest: renamed(base.digest),
          blocks: [],
          publisher,
          language: 'en',
          words: reading.text,
        },
        events: index > 0 ? 0 : base.claims.filter(({ kind }) => kind === 'event').length,
        tallies: index > 0 ? 0 : base.claims.filter(({ kind }) => kind === 'tally').length,
      })),
    ),
    lineages: made.flatMap(({ reports }) =>
      reports.map(({ id, isCopy }) => {
        const [first] = reports
        if (!isCopy || first === undefined) return { report: id, origin: id }
        return {
          report: id,
          origin: first.id,
          link: { from: first.id, to: id, kind: 'copy' as const, strength: 1, evidence: [] },
        }
      }),
    ),
  }
}
