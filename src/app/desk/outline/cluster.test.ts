/** Does a map count what the list holds, at every distance and in every window? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeRandom } from '../../../../check/random.ts'
import type { Outline } from '../../../store/index.ts'
import { clustersOf } from './cluster.ts'
import { makeColumns } from './columns.ts'
import { passing } from './pass.ts'

const random = makeRandom(7)
const towns = Array.from({ length: 40 }, () => ({ lat: random(170) - 85, lon: random(360) - 180 }))

function outlineOf(number: number): Outline {
  const town = towns[random(towns.length)] ?? { lat: 0, lon: 0 }
  const place = { lat: town.lat + random(100) / 100, lon: Math.min(180, town.lon + random(100) / 100) }
  return {
    ...{ number, id: `i${number}`, knownFrom: 0, weight: random(1000), type: 'FIRE', status: 'reported' },
    ...{ dayFrom: '', dayTo: '', killed: number % 4, origins: 1, values: [] },
    ...(number % 10 === 0 ? {} : number % 7 === 0 ? { middle: place } : place),
  }
}

const columns = makeColumns()
columns.add(Array.from({ length: 5000 }, (_, index) => outlineOf(index + 1)))
const all = passing(columns, {}, { held: [], values: [] })
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

test('every incident with a point or a province is in one mark', () => {
  for (const apart of [0.02, 0.3, 4, 45]) {
    const clusters = clustersOf(columns, all, { apart })
    assert.equal(sum(clusters.map(({ incidents }) => incidents)), 4500, String(apart))
    assert.equal(sum(clusters.map(({ killed }) => killed)), sum([...columns.killed].slice(0, 5000)) - withoutPoint())
    for (const { lat, lon, box } of clusters)
      assert.ok(lat >= box.south - 1e-9 && lat <= box.north + 1e-9 && lon >= box.west - 1e-9 && lon <= box.east + 1e-9)
  }
})

const withoutPoint = (): number =>
  sum(Array.from({ length: 5000 }, (_, slot) => (Number.isNaN(columns.pinLat[slot]) ? (columns.killed[slot] ?? 0) : 0)))

test('nearer by, marks come apart; what stands for a mark is the weightiest in it', () => {
  const [near, far] = [0.3, 20].map((apart) => clustersOf(columns, all, { apart }))
  assert.ok((near?.length ?? 0) > (far?.length ?? 0))
  const heaviest = Math.max(...[...columns.weight].filter((_, slot) => !Number.isNaN(columns.pinLat[slot])))
  assert.ok(far?.some(({ slot }) => columns.weight[slot] === heaviest))
})

test('a mark in the middle of a window counts as on the whole map', () => {
  const apart = 0.5
  const whole = clustersOf(columns, all, { apart })
  for (const mark of whole.slice(0, 10)) {
    const within = { west: mark.lon - 5, south: mark.lat - 5, east: mark.lon + 5, north: mark.lat + 5 }
    const seen = clustersOf(columns, all, { apart, within })
    assert.ok(
      seen.some(({ lat, lon, incidents }) => {
        return lat === mark.lat && lon === mark.lon && incidents === mark.incidents
      }),
    )
  }
})
