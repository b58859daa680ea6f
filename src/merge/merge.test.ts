import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knowledge } from '../../check/knowledge.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { blockKeys, diffIncidents, digestOf, incidentOfClaims, mergeReports, neighbourKeys } from './index.ts'

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

test('what every newsroom takes back is retracted, and its figures head no line', () => {
  const told = known(
    'An explosion in Izmir on Monday killed two people, Aegean News reported.',
    '2024-03-04T10:00Z',
    'Aegean News',
  )
  const taken = known(
    'Aegean News has retracted its report of an explosion in Izmir on Monday.',
    '2024-03-04T18:00Z',
    'Aegean News',
  )
  const other = known(
    'Firefighters went from house to house in the Konak quarter of Izmir after the explosion there on Monday. Two people were killed, the governor said.',
    '2024-03-04T12:00Z',
    'Two',
  )
  const [incident] = mergeReports([told, taken]).incidents
  assert.deepEqual([incident?.status, incident?.tallies.length], ['retracted', 0])
  const [maintained] = mergeReports([told, taken, other]).incidents
  assert.deepEqual([maintained?.status, maintained?.tallies[0]?.best], ['reported', 2])
})

test('a count that the outlet took back by name heads its line no more', () => {
  const first = known(
    'KABUL - The quake in Herat on Saturday killed 90 people, the ministry said.',
    '2024-03-03T10:00Z',
    'One',
  )
  const corrected = known(
    'CORRECTED: The ministry on Sunday took back the toll of 90 for the quake in Herat, which it had published hours earlier. The quake in Herat on Saturday killed 40 people, the ministry said.',
    '2024-03-03T15:00Z',
    'One',
  )
  const killed = mergeReports([first, corrected]).incidents.flatMap(({ tallies }) =>
    tallies.filter(({ category }) => category === 'killed').map(({ low, best, high }) => [low, best, high]),
  )
  assert.deepEqual(killed, [[40, 40, 40]])
})

const totals = [
  known(
    'Rioters burned cars in Osh, Kyrgyzstan, on Thursday. Four people were killed in the riot in Osh, the health ministry said.',
    '2024-05-16T20:00Z',
    'One',
  ),
  known(
    'Nine people have been killed in unrest across Kyrgyzstan, the interior ministry said.',
    '2024-05-18T20:00Z',
    'Two',
  ),
]

test('what is told of the whole country is of the wave, and the town’s riot is part of it', () => {
  const { incidents } = mergeReports(totals)
  const [wave, riot] = incidents
  assert.deepEqual(
    incidents.map(({ title, place, tallies }) => [title, place?.precision, tallies[0]?.best]),
    [
      ['Unrest across Kyrgyzstan', 'country', 9],
      ['Riot in Osh', 'city', 4],
    ],
  )
  assert.deepEqual(riot?.links, [{ kind: 'part-of', to: wave?.id }])
})

test('a late report that tells of a second attack splits it from the first, and says so', () => {
  const monday = known(
    'An explosion in Ankara on Monday killed two people, the governor said.',
    '2024-03-04T10:00Z',
    'One',
  )
  const vague = known('The explosion in Turkey killed five people, a hospital said.', '2024-03-06T09:00Z', 'Two')
  const second = known(
    'Five people were killed in an explosion in Izmir on Tuesday, the governor of Izmir said.',
    '2024-03-06T15:00Z',
    'Three',
  )
  const before = mergeReports([monday, vague])
  const after = mergeReports([monday, vague, second])
  const [ankara, izmir] = after.incidents
  assert.deepEqual([before.incidents.length, ankara?.reports, izmir?.reports], [1, [monday.id], [vague.id, second.id]])
  assert.deepEqual(izmir?.notes, [
    { kind: 'split', at: '2024-03-06T15:00:00.000Z', report: second.id, ids: [ankara?.id] },
  ])
  const change = diffIncidents(before, after).find(({ id }) => id === izmir?.id)
  assert.deepEqual(
    change?.fields.find(({ field }) => field === 'split from')?.before,
    'Explosion in Ankara, 2024-03-04',
  )
})

test('two attacks in one country on one day, no town being told, are one only if the reports are alike', () => {
  const one = known(
    'Gunmen killed seven farmers in an attack in Nigeria on Monday, a union said.',
    '2024-03-04T10:00Z',
    'One',
  )
  const same = known(
    'Seven farmers were killed by gunmen in Nigeria on Monday, their union said.',
    '2024-03-04T12:00Z',
    'Two',
  )
  const other = known(
    'A police convoy was ambushed in Nigeria on Monday and three officers died, residents said.',
    '2024-03-04T13:00Z',
    'Three',
  )
  const groups = mergeReports([one, same, other]).incidents.map(({ reports: own }) => own)
  assert.deepEqual(groups.map((own) => own.length).sort(), [1, 2])
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

test('a count of the dead of which no event was read says that something happened', () => {
  const quake = known(
    'An earthquake in Herat on Saturday killed 14 people, the governor said.',
    '2023-10-07T14:00Z',
    'One',
  )
  const [report] = [
    known('Nine people have been killed across Afghanistan, the ministry said.', '2023-10-08T09:00Z', 'Two'),
  ]
  assert.ok(report !== undefined)
  const reading = {
    ...report.reading,
    events: [],
    tallies: report.reading.tallies.map(({ event: _, ...tally }) => tally),
  }
  const counted = mergeReports([quake, { ...report, reading }]).incidents.flatMap(({ tallies }) =>
    tallies.flatMap(({ category, history }) => history.map(({ low }) => `${category} ${low}`)),
  )
  assert.deepEqual(counted.sort(), ['killed 14', 'killed 9'])
})

test('what a denier puts in the place of what is denied does not say what happened', () => {
  const dispatch = known(
    'COCHABAMBA, Bolivia - Two people were killed on Wednesday when soldiers shot at roadblocks near Cochabamba, the ombudsman said. The interior minister, Roberto Rios, rejected the account. Rios said that the two men had died in a traffic accident.',
    '2026-02-18T22:00Z',
    'One',
  )
  const told = mergeReports([dispatch]).incidents.map(({ type, tallies }) => [type === 'ACCIDENT', tallies[0]?.best])
  assert.deepEqual(told, [[false, 2]])
})

const titles = (told: readonly Parameters<typeof known>[]) =>
  mergeReports(told.map((one) => known(...one))).incidents.map(({ title, from, to, origins }) => [
    title,
    from,
    to,
    origins,
  ])

test('shots that police fire at a crowd are of the protest there and then, and shots at robbers are not', () => {
  const march =
    'Thousands of people marched in Nairobi on Tuesday against a tax. Police fired tear gas at the protesters, and 60 people were injured.'
  assert.deepEqual(
    titles([
      [march, '2024-06-25T12:00Z', 'One'],
      [
        'The death toll in Tuesday’s police firing in Nairobi has climbed to 14, hospitals said.',
        '2024-06-26T09:00Z',
        'Two',
      ],
    ]),
    [['Protest in Nairobi', '2024-06-25', '2024-06-25', 2]],
  )
  assert.equal(
    titles([
      [march, '2024-06-25T12:00Z', 'One'],
      ['Police shot dead two robbers in Nairobi on Tuesday, a spokesman said.', '2024-06-26T09:00Z', 'Two'],
    ]).length,
    2,
  )
})

test('a strike of two days is one, and two marches are two', () => {
  assert.deepEqual(
    titles([
      ['Dock workers in Callao went on strike on Monday.', '2024-09-09T14:00Z', 'One'],
      ['Dock workers in Callao were on strike on Tuesday, and police arrested 27 people.', '2024-09-11T08:00Z', 'Two'],
    ]).map(([, from, to]) => [from, to]),
    [['2024-09-09', '2024-09-10']],
  )
  assert.equal(
    titles([
      ['Hundreds of people marched in Callao on Monday.', '2024-09-09T14:00Z', 'One'],
      ['Hundreds of people marched in Callao on Tuesday.', '2024-09-11T08:00Z', 'Two'],
    ]).length,
    2,
  )
})

test('an attack on a village and the next attack near it stay two', () => {
  assert.deepEqual(
    titles([
      [
        'Gunmen killed around 40 people in an attack on a village in central Mali on Sunday. They surrounded the village of Kuruma, in the Bankass district, and opened fire, the mayor said.',
        '2024-06-03T15:00Z',
        'One',
      ],
      [
        'Militants attacked the town of Kolangu in central Mali on Monday, killing nine people, a day after a massacre in a nearby village. In the village of Kuruma, 30 km away, gunmen killed 23 people on Sunday, according to the government.',
        '2024-06-04T13:00Z',
        'Two',
      ],
    ]),
    [
      ['Shooting in Kuruma', '2024-06-02', '2024-06-02', 2],
      ['Attack in Kolangu', '2024-06-03', '2024-06-03', 1],
    ],
  )
})
