/** Where does an item say that it happened? GeoRSS, GML and W3C's points, to GeoJSON's geometry. */
import type { FeedLocation, Position } from './model.ts'
import { childElements, textInside, type XmlElement } from './tree.ts'

/** Corners of a line or polygon, beyond which it is not kept. */
const positionsMax = 10_000

/** The first place that can be read; elements may stand inside `where`. */
export function readLocation(element: XmlElement): FeedLocation | undefined {
  for (const child of childElements(element)) {
    const location = locationOf(child)
    if (location !== undefined) return location
  }
  return pointOfParts(element)
}

function locationOf(element: XmlElement): FeedLocation | undefined {
  const [vocabulary = '', name = ''] = element.name.split(':')
  if (vocabulary === 'georss' || vocabulary === 'gml') {
    if (name === 'where') return readLocation(element)
    const positions = positionsOf(textInside(element))
    if (name === 'point') return pointOf(positions)
    if (name === 'line' || name === 'linestring') return lineOf(positions)
    if (name === 'polygon') return polygonOf(positions)
    if (name === 'box' || name === 'envelope') return boxOf(positions)
  }
  return vocabulary === 'geo' && name === 'point' ? pointOfParts(element) : undefined
}

function pointOfParts(element: XmlElement): FeedLocation | undefined {
  const parts = childElements(element)
  const part = (name: string) => parts.find((child) => child.name === `geo:${name}`)
  const [lat, long] = [part('lat'), part('long') ?? part('lon')]
  if (lat === undefined || long === undefined) return undefined
  return pointOf(positionsOf(`${textInside(lat)} ${textInside(long)}`))
}

/** Pairs of latitude and longitude; `undefined` where a number is none or lies outside the world. */
function positionsOf(text: string): readonly Position[] | undefined {
  const numbers = text
    .split(/[\s,]+/, positionsMax * 2 + 1)
    .filter(Boolean)
    .map(Number)
  if (numbers.length === 0 || numbers.length % 2 !== 0 || numbers.length > positionsMax * 2) return undefined
  const positions: Position[] = []
  for (let at = 0; at < numbers.length; at += 2) {
    const [latitude = Number.NaN, longitude = Number.NaN] = numbers.slice(at, at + 2)
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined
    positions.push([longitude, latitude])
  }
  return positions
}

function pointOf(positions: readonly Position[] | undefined): FeedLocation | undefined {
  const [position] = positions ?? []
  return position === undefined ? undefined : { type: 'Point', coordinates: position }
}

function lineOf(positions: readonly Position[] | undefined): FeedLocation | undefined {
  return positions === undefined || positions.length < 2 ? undefined : { type: 'LineString', coordinates: positions }
}

/** A ring needs three corners and its first again. */
function polygonOf(positions: readonly Position[] | undefined): FeedLocation | undefined {
  return positions === undefined || positions.length < 4 ? undefined : { type: 'Polygon', coordinates: [positions] }
}

function boxOf(positions: readonly Position[] | undefined): FeedLocation | undefined {
  const [lower, upper] = positions ?? []
  if (lower === undefined || upper === undefined) return undefined
  const [[west, south], [east, north]] = [lower, upper]
  return polygonOf([lower, [east, south], upper, [west, north], lower])
}
