import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subject } from '../cases.ts'
import { entriesOf, makeDataset, type Selection, selectIncidents } from './index.ts'

const dataset = makeDataset(subject)
const ids = (selection: Selection) => selectIncidents(dataset, selection).incidents.map(({ id }) => id)

test('the hash is the same in whatever order a ledger gives its content, and whatever the order of fields', () => {
  const turned = {
    ...subject,
    incidents: subject.incidents
      .toReversed()
      .map((each) => Object.fromEntries(Object.entries(each).toReversed()) as typeof each),
    claims: subject.claims.toReversed(),
  }
  assert.match(dataset.hash, /^[0-9a-f]{64}$/)
  assert.equal(makeDataset(turned).hash, dataset.hash)
})

for (const [what, other] of Object.entries({
  'the moment': { ...subject, asOf: '2031-03-07T00:00:00.000Z' },
  'the policy': { ...subject, policy: 'acled' },
  'a title': { ...subject, incidents: subject.incidents.map((each) => ({ ...each, title: 'other' })) },
  'a claim': { ...subject, claims: subject.claims.map((each) => ({ ...each, at: '2031-03-07T00:00:00.000Z' })) },
}))
  test(`${what} changes the hash`, () => assert.notEqual(makeDataset(other).hash, dataset.hash))

test('an entry has the claims and reports of its incident, in the order in which they became known', () => {
  const [fire, clashes] = [...entriesOf(dataset)]
  assert.deepEqual(
    fire?.reports.map(({ id }) => id),
    ['cccc000000000003-00000004'],
  )
  assert.deepEqual(
    clashes?.reports.map(({ id }) => id),
    subject.reports.slice(0, 3).map(({ id }) => id),
  )
  assert.deepEqual([clashes?.events.length, clashes?.tallies.length], [1, 4])
})

const cases: readonly (readonly [string, Selection, readonly string[]])[] = [
  ['nothing asked', {}, ['incident-2', 'incident-1']],
  ['a country', { countries: ['NZL'] }, ['incident-1']],
  ['a country without incidents', { countries: ['FRA'] }, []],
  ['around a point', { near: { lat: -41.7, lon: 171.5, radiusKm: 20 } }, ['incident-1']],
  ['not so far around a point', { near: { lat: -41.7, lon: 171.5, radiusKm: 5 } }, []],
  ['a country is not near its middle', { near: { lat: 1, lon: 2, radiusKm: 20_000 } }, ['incident-1']],
  ['from its day', { from: '2031-03-04' }, ['incident-1']],
  ['from the day after', { from: '2031-03-05' }, []],
  ['to its day', { to: '2031-03-04T12:00:00Z' }, ['incident-1']],
  ['to the day before', { to: '2031-03-03' }, []],
  ['words of title and sentence', { query: 'WESTPORT tear gas' }, ['incident-1']],
  ['words of two incidents', { query: 'westport depot' }, []],
  ['an id', { ids: ['incident-2'] }, ['incident-2']],
]
for (const [what, selection, expected] of cases)
  test(`selects: ${what}`, () => assert.deepEqual(ids(selection), expected))

test('what is selected rests on its own claims, lineages and reports, and has a hash of its own', () => {
  const selected = selectIncidents(dataset, { ids: ['incident-2'] })
  assert.deepEqual([selected.claims.length, selected.lineages.length, selected.reports.length], [1, 1, 1])
  assert.notEqual(selected.hash, dataset.hash)
})
