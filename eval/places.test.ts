import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place, Reading } from '../src/model/index.ts'
import { distanceKm, type GoldPlace, nearestOccurrence, parsePlaces, scorePlaces } from './places.ts'
import { emptyReading } from './predictions.ts'
import type { GoldDocument, Scored } from './task.ts'

const lgl = `<articles><article docid="7"><domain>example.org</domain><dltime>2009-03-20 12:24:52-05</dltime>
<text><![CDATA[Paris & Lyon; then Paris, Texas.]]></text><toponyms count="3">
<toponym><start>21</start><end>26</end><phrase>Paris</phrase><gaztag><lat>33.66</lat><lon>-95.56</lon></gaztag></toponym>
<toponym><start>0</start><end>5</end><phrase>Paris</phrase><gaztag><lat>48.85</lat><lon>2.35</lon></gaztag></toponym>
<toponym><start>8</start><end>12</end><phrase>Lyon</phrase></toponym></toponyms></article></articles>`

const geoVirus = `<articles><article><source>x</source><text>In Pandi &amp; Bulacan</text><locations><location>
<name>Pandi</name><start>4</start><end>9</end><lat>14.87</lat><lon>120.95</lon></location></locations></article></articles>`

const [document] = parsePlaces(lgl, 'lgl') as [GoldDocument<readonly GoldPlace[]>]

function place(start: number, end: number, point: { lat?: number; lon?: number } = {}): Place {
  const text = document.input.text.slice(start, end)
  return { span: { start, end }, text, name: text, kind: 'city', precision: 'city', ...point }
}

function scoreOf(places: readonly Place[]): { figures: Map<string, number>; misses: Scored['misses'] } {
  const reading: Reading = { ...emptyReading(document.input), places }
  const { figures, misses } = scorePlaces([{ document, reading }])
  return { figures: new Map(figures.map(({ name, value }) => [name, value])), misses }
}

test('LGL: text, day and outlet; an offset that drifts goes to the nearest occurrence', () => {
  assert.deepEqual(document.input, {
    ref: 'lgl/7',
    text: 'Paris & Lyon; then Paris, Texas.',
    published: '2009-03-20',
    publisher: 'example.org',
  })
  assert.deepEqual(document.gold, [
    { start: 0, end: 5, lat: 48.85, lon: 2.35 },
    { start: 8, end: 12 },
    { start: 19, end: 24, lat: 33.66, lon: -95.56 },
  ])
})

test('GeoVirus counts from 1 and names its parts otherwise', () => {
  const [only] = parsePlaces(geoVirus, 'GeoVirus')
  assert.equal(only?.input.text, 'In Pandi & Bulacan')
  assert.deepEqual(only?.gold, [{ start: 3, end: 8, lat: 14.87, lon: 120.95 }])
})

test('recognition by overlap; 161 km of the recognised and of all; no point is not near', () => {
  const { figures, misses } = scoreOf([
    place(0, 5, { lat: 48.9, lon: 2.3 }),
    place(8, 12),
    place(19, 31, { lat: 48.85, lon: 2.35 }),
    place(14, 18),
  ])
  assert.equal(figures.get('recognitionPrecision'), 75)
  assert.equal(figures.get('recognitionRecall'), 100)
  assert.equal(figures.get('recognitionF1'), 85.71)
  // Of the two with coordinates one is near.
  assert.equal(figures.get('nearOfRecognised'), 50)
  assert.equal(figures.get('nearOfAll'), 50)
  assert.deepEqual(misses.map(({ cause }) => cause).sort(), ['far away', 'spurious'])
})

test('what was missed counts against all, not against the recognised', () => {
  const { figures, misses } = scoreOf([place(19, 24, { lat: 33.66, lon: -95.56 })])
  assert.equal(figures.get('recognitionRecall'), 33.33)
  assert.equal(figures.get('nearOfRecognised'), 100)
  assert.equal(figures.get('nearOfAll'), 50)
  assert.deepEqual(
    misses.map(({ cause }) => cause),
    ['missed', 'missed'],
  )
})

test('a recognised place without a point is an error of its own', () => {
  assert.deepEqual(
    scoreOf([place(0, 5)]).misses.map(({ cause }) => cause),
    ['no point', 'missed', 'missed'],
  )
})

test('distances are great circles', () => {
  const paris = { lat: 48.8566, lon: 2.3522 }
  assert.equal(Math.round(distanceKm(paris, { lat: 51.5074, lon: -0.1278 })), 344)
  assert.equal(distanceKm(paris, paris), 0)
  assert.equal(Math.round(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })), 111)
})

test('the nearest occurrence, the earlier one where two are as near', () => {
  assert.equal(nearestOccurrence('a b a', 'a', 2), 0)
  assert.equal(nearestOccurrence('a b a', 'a', 3), 4)
  assert.equal(nearestOccurrence('a b a', 'c', 3), undefined)
})
