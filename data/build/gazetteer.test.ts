/** Is the gazetteer on disk the one that the manifest records, and does building it again give the same bytes? */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { foldName } from '../../src/stdx/index.ts'
import { loadManifest, loadSources } from './gazetteer.ts'
import { buildGazetteer } from './places.ts'

const file = new URL('../gazetteer/places.tsv', import.meta.url)
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
const manifest = loadManifest()

test('the file is the one that the manifest records, sorted, and not too large', () => {
  const bytes = readFileSync(file)
  assert.equal(sha256(bytes), manifest?.sha256)
  assert.equal(bytes.length, manifest?.bytes)
  assert.ok(bytes.length < 25_000_000)
  const lines = bytes.toString('utf8').trimEnd().split('\n')
  assert.ok(lines.every((line, index) => index === 0 || (lines[index - 1] ?? '') < line))
})

test('the sources of the manifest give these bytes', (t) => {
  const sources = loadSources()
  if (sources === undefined) return t.skip('the data packages are not installed')
  assert.equal(sha256(buildGazetteer(sources, foldName)), manifest?.sha256)
})

test('the point of a country lies among its places', () => {
  const places = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.split('\t'))
  const boxes = new Map<string, { south: number; north: number; west: number; east: number }>()
  for (const [, , kind, country = '', , latText, lonText] of places) {
    if (kind !== 'city') continue
    const [lat, lon] = [Number(latText), Number(lonText)]
    const box = boxes.get(country) ?? { south: lat, north: lat, west: lon, east: lon }
    boxes.set(country, box)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
  }
  const slack = 6
  const outside = places.filter(([, , kind, country = '', , latText, lonText]) => {
    const box = boxes.get(country)
    if (kind !== 'country' || country === 'ATA' || latText === '' || box === undefined) return false
    const [lat, lon] = [Number(latText), Number(lonText)]
    const aside = lat < box.south - slack || lat > box.north + slack || lon < box.west - slack || lon > box.east + slack
    return aside
  })
  assert.deepEqual(
    outside.map(([id, name]) => `${id} ${name}`),
    [],
  )
  assert.ok(places.filter(([, , kind, , , lat]) => kind === 'country' && lat !== '').length > 240)
})
