import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Incident, IncidentTally, Party } from '../../model/index.ts'
import { subject } from '../cases.ts'
import { makeDataset } from '../dataset/index.ts'
import type { ExportRow } from './row.ts'
import { exportRows } from './row.ts'
import { isUcdp, priogridOf, ucdpColumns } from './ucdp.ts'
import { deathsOf } from './ucdp-sides.ts'

const [, base] = [...exportRows(makeDataset(subject))]
assert.ok(base !== undefined)

/** The columns of GED 25.1. */
const order =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'

test('the 49 columns in their order', () => {
  assert.deepEqual(
    ucdpColumns.map(({ name }) => name),
    order.split(' '),
  )
})

const valuesOf = (row: ExportRow) => Object.fromEntries(ucdpColumns.map(({ name, value }) => [name, value(row)]))

test('an incident as UCDP has it', () => {
  const values = valuesOf(base)
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  assert.deepEqual(filled, {
    id: values['id'],
    relid: 'NZL-2031-3-incident-1',
    year: 2031,
    code_status: 'Check',
    type_of_violence: 3,
    conflict_name: 'Government of New Zealand - Civilians',
    dyad_name: 'Government of New Zealand - Civilians',
    side_a: 'Government of New Zealand',
    side_b: 'Civilians',
    number_of_sources: 2,
    source_article:
      '"Harbour Wire,2031-03-04,Twelve dead after clashes at Westport market";"Daily *Lantern*,2031-03-04,Twelve dead after clashes at Westport market";"Inland Post,2031-03-05,Opposition speaks of 30 dead"',
    source_office: 'Harbour Wire;Daily *Lantern*;Inland Post',
    source_date: '2031-03-04;2031-03-04;2031-03-05',
    source_headline:
      'Twelve dead after clashes at Westport market;Twelve dead after clashes at Westport market;Opposition speaks of 30 dead',
    source_original: 'the health ministry',
    where_prec: 1,
    where_coordinates: 'Westport',
    where_description: 'Westport; West Coast',
    adm_1: 'West Coast',
    latitude: -41.7547,
    longitude: 171.6031,
    geom_wkt: 'POINT (171.6031 -41.7547)',
    priogrid_gid: 96 * 720 + 703 + 1,
    country: 'New Zealand',
    country_id: 920,
    region: 'Asia',
    event_clarity: 1,
    date_prec: 1,
    date_start: '2031-03-04',
    date_end: '2031-03-04',
    deaths_a: 0,
    deaths_b: 0,
    deaths_civilians: 0,
    deaths_unknown: 12,
    best: 12,
    high: 30,
    low: 12,
    gwnoa: 920,
  })
})

/** Cells worked out by hand from the PRIO-GRID codebook: 1 is at the south-west corner, 259,200 at the north-east. */
for (const [point, gid] of [
  [[-180, -90], 1],
  [[-179.5, -90], 2],
  [[-180, -89.5], 721],
  [[180, 90], 259_200],
  [[0.1, 0.1], 180 * 720 + 361],
] as const)
  test(`priogrid_gid of ${point.join(' ')} is ${gid}`, () => assert.equal(priogridOf(point), gid))

const tally = (low: number, more: Partial<IncidentTally> = {}): IncidentTally => ({
  category: 'killed',
  low,
  best: low,
  high: low,
  basis: '',
  history: [],
  contested: false,
  ...more,
})
const party = (text: string, sector: string): Party => ({ span: { start: 0, end: 1 }, text, sector })
const deaths = (tallies: Incident['tallies'], more: Partial<ExportRow> = {}) =>
  deathsOf({ ...base, actors: [], targets: [], ...more, incident: { ...base.incident, tallies } })

test('what a part accounts for goes to its side, the rest is unknown, and the four add up to best', () => {
  const battle = { actors: [party('troops', 'MIL')], targets: [party('rebels', 'REB')] }
  const parts = [
    tally(30),
    tally(12, { who: 'soldiers' }),
    tally(5, { who: 'militants' }),
    tally(3, { who: 'children' }),
  ]
  assert.deepEqual(deaths(parts, battle), { a: 12, b: 5, civilians: 3, unknown: 10, best: 30, low: 30, high: 30 })
})

test('parts never exceed the whole, and low, best and high keep their order', () => {
  const odd = deaths([tally(10, { low: 12, high: 8 }), tally(40, { who: 'children' })])
  assert.deepEqual(odd, { a: 0, b: 0, civilians: 10, unknown: 0, best: 10, low: 10, high: 10 })
})

test('without a whole, the greatest part is the least that is known', () => {
  assert.equal(deaths([tally(18, { who: 'police' }), tally(2, { who: 'children' })]).best, 18)
})

test('only what UCDP lists: someone was killed, on a day, in a country, and it stands', () => {
  const is = (change: Partial<Incident>) => isUcdp({ ...base, incident: { ...base.incident, ...change } })
  assert.equal(is({}), true)
  assert.equal(is({ tallies: [] }), false)
  assert.equal(is({ tallies: [tally(0)] }), false)
  assert.equal(is({ status: 'denied' }), false)
  assert.equal(is({ place: { name: 'At sea', precision: 'none' } }), false)
})
