import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EventClaim, Place } from '../../model/index.ts'
import type { Digest } from '../digest/index.ts'
import { findIncidents } from './index.ts'

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

/** A digest for each report. */
function digests(claims: readonly EventClaim[], publishers = new Map<string, string>()): Digest[] {
  return [...new Set(claims.map(({ report }) => report))].map((id) => {
    const own = claims.filter(({ report }) => report === id)
    const publisher = publishers.get(id)
    const at = own[0]?.at ?? ''
    return { id, at, claims: own, keys: [], ...(publisher === undefined ? {} : { publisher }) }
  })
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
    event('a', '2014-03-18', { background: true }),
    event('b', '2022-01-08', { reality: 'planned' }),
    event('c', '2022-01-09', { reality: 'denied' }),
  ]
  assert.deepEqual(titles(claims), [])
})

test('an event that another source denies is contested', () => {
  const [incident] = findIncidents(
    digests([event('a', '2022-01-04'), event('b', '2022-01-04', { reality: 'denied' })]),
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
