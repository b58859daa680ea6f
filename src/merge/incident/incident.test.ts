import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attribution, Claim, EventClaim, Place, Reading } from '../../model/index.ts'
import { addDays, type Digest, reachDays } from '../digest/index.ts'
import { findScenes } from '../digest/scene.ts'
import { findIncidents, makeRegion } from './index.ts'

const span = { start: 0, end: 1 }
const almaty: Place = {
  span,
  text: 'Almaty',
  name: 'Almaty',
  kind: 'city',
  country: 'KAZ',
  geonameId: 1526384,
  precision: 'city',
}
const aktau: Place = {
  span,
  text: 'Aktau',
  name: 'Aktau',
  kind: 'city',
  country: 'KAZ',
  geonameId: 610612,
  precision: 'city',
}

function event(report: string, day: string, more: Partial<EventClaim> = {}): EventClaim {
  return {
    kind: 'event',
    id: `${report}/e1`,
    report,
    at: `${day}T12:00:00.000Z`,
    trigger: span,
    sentence: 0,
    type: 'PROTEST',
    mode: 'demo',
    reality: 'happened',
    background: false,
    actors: [],
    targets: [],
    instruments: [],
    objects: [],
    place: almaty,
    time: { value: day, from: day, to: day, precision: 'day', basis: 'stated' },
    attributions: [],
    ...more,
  }
}

const context = { lineages: [], asOf: '2022-01-10' }

const nothing: Reading = {
  schema: 'tocsin/reading/1',
  report: { id: '', language: 'en', credits: [] },
  text: 'x',
  sentences: [span],
  names: [],
  times: [],
  places: [],
  parties: [],
  attributions: [],
  events: [],
  tallies: [],
  warnings: [],
  because: [],
}

/** A digest for each report, in the order of time. */
function digests(claims: readonly Claim[], publishers = new Map<string, string>()): Digest[] {
  const reports = [...new Set(claims.map(({ report }) => report))].map((id): Digest => {
    const own = claims.filter(({ report }) => report === id)
    const publisher = publishers.get(id)
    const at = own[0]?.at ?? ''
    const about = publisher === undefined ? {} : { publisher }
    return { id, at, corrects: false, claims: own, scenes: findScenes(own, nothing, at), words: [], keys: [], ...about }
  })
  return reports.sort((a, b) => (a.at < b.at ? -1 : 1))
}

const titles = (claims: readonly EventClaim[]) =>
  findIncidents(digests(claims), context).incidents.map(({ title, from }) => `${title} ${from}`)

test('one kind, one town, one day is one incident; another town or day is another', () => {
  const claims = [
    event('a', '2022-01-04'),
    event('b', '2022-01-04'),
    event('c', '2022-01-05'),
    event('d', '2022-01-04', { place: aktau }),
  ]
  assert.deepEqual(titles(claims), [
    'Protest in Aktau 2022-01-04',
    'Protest in Almaty 2022-01-04',
    'Protest in Almaty 2022-01-05',
  ])
})

test('a bombing told as an attack and as an explosion is one incident', () => {
  const claims = [
    event('a', '2022-01-04', { type: 'EXPLOSION' }),
    event('b', '2022-01-04', { type: 'ASSAULT', mode: 'explosives' }),
  ]
  assert.equal(titles(claims).length, 1)
})

test('background, plans and what is only denied make no incident', () => {
  const claims = [
    event('a', '2014-03-18', { background: true, at: '2022-01-04T12:00:00.000Z' }),
    event('b', '2022-01-08', { reality: 'planned' }),
    event('c', '2022-01-09', { reality: 'denied' }),
  ]
  assert.deepEqual(titles(claims), [])
})

const ministry: Attribution = {
  id: 'a1',
  source: [span],
  sourceName: 'the company',
  sourceKind: 'other',
  cue: [],
  content: [],
  mode: 'indirect',
  stance: 'denies',
}

test('what an authority denies and nobody maintains afterwards is denied', () => {
  const police = { ...ministry, sourceName: 'the police', sourceKind: 'security-force' as const }
  const denial = event('b', '2022-01-04', { reality: 'denied', attributions: [police], at: '2022-01-04T15:00:00.000Z' })
  const later = event('c', '2022-01-04', { at: '2022-01-04T20:00:00.000Z' })
  const statusOf = (claims: readonly EventClaim[]) => findIncidents(digests(claims), context).incidents[0]?.status
  assert.equal(statusOf([event('a', '2022-01-04'), denial]), 'denied')
  assert.equal(statusOf([event('a', '2022-01-04'), denial, later]), 'contested')
})

test('a riot that goes on is one episode under the id of its first day, and says which ids went into it', () => {
  const riot = (report: string, day: string) => event(report, day, { mode: 'riot' })
  const [first] = findIncidents(digests([riot('a', '2022-01-04')]), context).incidents
  const [second] = findIncidents(digests([riot('b', '2022-01-05')]), context).incidents
  const { incidents } = findIncidents(digests([riot('a', '2022-01-04'), riot('b', '2022-01-05')]), context)
  assert.deepEqual(
    incidents.map(({ id, from, to, formerIds }) => [id, from, to, formerIds]),
    [[first?.id, '2022-01-04', '2022-01-05', [second?.id]]],
  )
})

test('marches on two days, and riots with a day between them, stay apart', () => {
  const riot = (report: string, day: string) => event(report, day, { mode: 'riot' })
  assert.equal(titles([event('a', '2022-01-04'), event('b', '2022-01-05')]).length, 2)
  assert.equal(titles([riot('a', '2022-01-04'), riot('b', '2022-01-06')]).length, 2)
})

test('an event that another source denies is contested', () => {
  const [incident] = findIncidents(
    digests([event('a', '2022-01-04'), event('b', '2022-01-04', { reality: 'denied', attributions: [ministry] })]),
    context,
  ).incidents
  assert.equal(incident?.status, 'contested')
})

test('copies and a newsroom’s follow-ups are one origin', () => {
  const claims = ['a', 'b', 'c', 'd'].map((report) => event(report, '2022-01-04'))
  const lineages = [
    { origin: 'a', reports: ['a', 'b'], links: [] },
    { origin: 'c', reports: ['c'], links: [] },
    { origin: 'd', reports: ['d'], links: [] },
  ]
  const publishers = new Map([
    ['a', 'Steppe Wire'],
    ['b', 'Copycat Daily'],
    ['c', 'Steppe Wire'],
    ['d', 'Harbour Herald'],
  ])
  const [incident] = findIncidents(digests(claims, publishers), { lineages, asOf: '' }).incidents
  assert.deepEqual([incident?.origins, incident?.status], [2, 'corroborated'])
})

test('words make no incident: who accuses or agrees is told, and nothing happened', () => {
  for (const type of ['ACCUSE', 'AGREE', 'REQUEST', 'THREATEN', 'CONSULT'])
    assert.deepEqual(titles([event('a', '2022-01-04', { type })]), [], type)
})

/** Two months of marches, riots of several days and attacks in two towns and in no town, a report a day and town. */
function months(): Digest[] {
  const days = Array.from({ length: 60 }, (_, index) => addDays('2022-01-01', index))
  const { place: _, ...nowhere } = event('x', '2022-01-01')
  return days.flatMap((day, index) => {
    const riot = index % 9 < 3 ? { mode: 'riot' } : {}
    const told = [
      event(`a${index}`, day, riot),
      ...(index % 2 === 0 ? [event(`b${index}`, day, { place: aktau })] : []),
      ...(index % 5 === 0 ? [event(`c${index}`, addDays(day, -1), { type: 'EXPLOSION' })] : []),
      ...(index % 4 === 0 ? [{ ...nowhere, id: `d${index}/e1`, report: `d${index}`, at: `${day}T12:00:00.000Z` }] : []),
    ].map((one) => ({ ...one, at: `${day}T12:00:00.000Z` }))
    return digests(told)
  })
}

test('a region that lets old days go says the same of what comes later', () => {
  const [whole, short] = [makeRegion('KAZ'), makeRegion('KAZ')]
  const moments = [...Map.groupBy(months(), ({ at }) => at)]
  let told = 0
  for (const [index, [at, own]] of moments.entries()) {
    const day = at.slice(0, 10)
    if (index % 10 === 9) short.forgetBefore(addDays(day, -2 * reachDays - 3))
    const changes = [whole, short].map((region) => {
      const { touched, gone } = region.take({ digests: own, lineages: [] })
      const late = [...touched].filter((id) => region.homeDay(id) >= addDays(day, -reachDays)).sort()
      return { gone, incidents: late.map((id) => region.incident(id, at)) }
    })
    told += changes[0]?.incidents.length ?? 0
    assert.deepEqual(changes[1], changes[0])
  }
  assert.ok(told > 60 && [...short.ids()].length < [...whole.ids()].length)
})
