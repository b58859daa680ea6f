import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Incident } from '../../model/index.ts'
import { subject } from '../cases.ts'
import { exportColumns, renderCsv, renderGeojson } from './index.ts'

const publishers = new Map(subject.reports.map(({ id, reading }) => [id, reading.report.publisher ?? '']))
const exported = { ...subject, publishers }

/** Records of a CSV text; quoted cells may hold commas and line feeds. */
function records(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  const [heading = [], ...body] = rows.slice(0, -1)
  return body.map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ''])))
}

/** Every exporter, as whether it draws a point for an incident that stands there. */
const draws: Readonly<Record<string, (incident: Incident) => boolean>> = {
  csv: (incident) => {
    const [row] = records(renderCsv({ ...exported, incidents: [incident] }))
    return row?.['latitude'] !== '' || row['longitude'] !== ''
  },
  geojson: (incident) => {
    const { features } = JSON.parse(renderGeojson({ ...exported, incidents: [incident] }))
    return features[0].geometry !== null
  },
}

for (const [name, draw] of Object.entries(draws))
  test(`${name} draws towns and sites only: no country, division or region has a point`, () => {
    const [incident] = subject.incidents
    assert.ok(incident)
    const at = (precision: string) => draw({ ...incident, place: { name: 'Northland', lat: 1, lon: 2, precision } })
    assert.deepEqual(['site', 'city', 'admin', 'country', 'none'].map(at), [true, true, false, false, false])
    assert.equal(draw({ ...incident, place: { name: 'Northland', precision: 'city' } }), false)
  })

function withTitle(title: string): Incident[] {
  return subject.incidents.slice(0, 1).map((incident) => ({ ...incident, title }))
}

test('CSV has a heading, a record for each incident, and low, best and high where they are known', () => {
  const [unlocated, clashes] = records(renderCsv(exported))
  assert.deepEqual(
    Object.keys(clashes ?? {}),
    exportColumns.map(({ name }) => name),
  )
  const figures = ['killed_low', 'killed_best', 'killed_high', 'injured_low', 'injured_best', 'fatalities', 'contested']
  assert.deepEqual(
    figures.map((name) => clashes?.[name]),
    ['12', '12', '', '24', '', '12', 'killed'],
  )
  assert.deepEqual(
    figures.map((name) => unlocated?.[name]),
    ['', '', '', '', '', '', ''],
  )
  assert.equal(clashes?.['source'], 'Harbour Wire; Daily *Lantern*; Inland Post')
  assert.equal(clashes?.['event_date'], '2031-03-04')
  assert.equal(clashes?.['latitude'], '-41.7547')
})

for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'x", '＝1'])
  test(`no cell is taken for a formula: ${JSON.stringify(start)}`, () => {
    const [record] = records(renderCsv({ ...exported, incidents: withTitle(start) }))
    assert.equal(record?.['notes'], `'${start}`)
  })

for (const text of ['a=b', 'He said "no", twice', 'two\nlines', '5-6 dead'])
  test(`other text stays as it is: ${JSON.stringify(text)}`, () => {
    const [record] = records(renderCsv({ ...exported, incidents: withTitle(text) }))
    assert.equal(record?.['notes'], text)
  })

interface Feature {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

function features(incidents: readonly Incident[]): Feature[] {
  const collection: unknown = JSON.parse(renderGeojson({ ...exported, incidents }))
  assert.ok(typeof collection === 'object' && collection !== null && 'type' in collection && 'features' in collection)
  assert.equal(collection.type, 'FeatureCollection')
  return collection.features as Feature[]
}

test('GeoJSON draws a town at longitude and latitude', () => {
  const clashes = features(subject.incidents).find(({ id }) => id === 'incident-1')
  assert.deepEqual(clashes?.geometry, { type: 'Point', coordinates: [171.6031, -41.7547] })
  assert.equal(clashes?.properties['killed_best'], 12)
})

for (const precision of ['country', 'admin', 'none'] as const)
  test(`GeoJSON draws no point for a place of precision ${precision}, and keeps the incident`, () => {
    const moved = subject.incidents.map((incident) => ({
      ...incident,
      place: { name: 'Somewhere', lat: 1, lon: 2, precision },
    }))
    assert.deepEqual(
      features(moved).map(({ geometry }) => geometry),
      [null, null],
    )
  })

test('an export of nothing is well formed', () => {
  assert.deepEqual(features([]), [])
  assert.deepEqual(records(renderCsv({ ...exported, incidents: [] })), [])
})
