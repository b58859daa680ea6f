import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadKnowledge } from '../knowledge/index.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { blockKeys, digestOf, incidentOfClaims, mergeReports, neighbourKeys } from './index.ts'

const knowledge = loadKnowledge()

function known(text: string, published: string, publisher: string) {
  const reading = readReport(makeReport({ text, published, publisher }), knowledge)
  return { id: publicationId(reading.report), fetched: '2024-01-01T00:00:00Z', reading }
}

const reports = [
  known('Two people were killed in an explosion in Ankara on Monday, the governor said.', '2024-03-04T10:00Z', 'One'),
  known('An explosion in Ankara on Monday killed three people, the health ministry said.', '2024-03-04T15:00Z', 'Two'),
  known('Rain is expected in Ankara on Tuesday.', '2024-03-04T16:00Z', 'Three'),
  known('Three people were killed in an explosion in Izmir on Monday, officials said.', '2024-03-05T09:00Z', 'One'),
]

test('two towns are two incidents, and the later and higher count of the same class heads the line', () => {
  const { incidents } = mergeReports(reports)
  assert.deepEqual(
    incidents.map(({ title, from, origins, tallies }) => [
      title,
      from,
      origins,
      tallies[0]?.category,
      tallies[0]?.best,
    ]),
    [
      ['Explosion in Ankara', '2024-03-04', 2, 'killed', 3],
      ['Explosion in İzmir', '2024-03-04', 1, 'killed', 3],
    ],
  )
})

test('as of noon only the morning’s report is known', () => {
  const { incidents, lineages, asOf } = mergeReports(reports, '2024-03-04T12:00:00Z')
  assert.equal(lineages.length, 1)
  assert.equal(asOf, '2024-03-04T12:00:00Z')
  assert.deepEqual(
    incidents.map(({ tallies }) => tallies[0]?.best),
    [2],
  )
})

test('the order of the reports changes nothing', () => {
  const expected = JSON.stringify(mergeReports(reports))
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      assert.equal(JSON.stringify(mergeReports(shuffled)), expected)
    }),
    { numRuns: 20 },
  )
})

test('no reports give no incidents', () => {
  assert.deepEqual(mergeReports([]), {
    asOf: '',
    claims: [],
    lineages: [],
    incidents: [],
    incidentOf: new Map(),
    homeOf: new Map(),
  })
})

test('block by block gives what merging everything gives', () => {
  const whole = mergeReports(reports)
  const keys = [...new Set(reports.flatMap(blockKeys))]
  const parts = keys.flatMap((key) => {
    const near = new Set(neighbourKeys(key))
    const read = reports.filter((report) => blockKeys(report).some((own) => near.has(own)))
    return mergeReports(read, whole.asOf, { keys: new Set([key]) }).incidents
  })
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  assert.deepEqual([...parts].sort(byId), [...whole.incidents].sort(byId))
})

test('an incident made of its own claims is what merging made of them', () => {
  const { incidents, lineages, asOf } = mergeReports(reports)
  for (const incident of incidents) {
    const { id, claims } = incident
    assert.deepEqual(incidentOfClaims(reports.map(digestOf), new Set(claims), { id, lineages, asOf }), incident)
  }
})

test('two incidents as one have the figures of both, and each origin once', () => {
  const { incidents, lineages, asOf } = mergeReports(reports)
  const claims = new Set(incidents.flatMap((incident) => incident.claims))
  const one = incidentOfClaims(reports.map(digestOf), claims, { id: 'i-x', lineages, asOf })
  assert.deepEqual([one?.id, one?.origins, one?.reports.length, one?.tallies[0]?.history.length], ['i-x', 2, 3, 3])
  assert.equal(incidentOfClaims(reports.map(digestOf), new Set(), { id: 'i-x', lineages, asOf }), undefined)
})
