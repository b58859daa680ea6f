/** Where on the map does a mark stand, and what part of the Earth does a window show? Degrees in, map units out, and back. */
import { type GeoProjection, geoEqualEarth } from 'd3-geo'
import type { MapMark } from '../contract.ts'

export const mapWidth = 960
export const mapHeight = 480
export const zoomMax = 64

/** What part of the map is shown: its middle in map units, and how much larger than the whole. */
export interface Window {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Map units left free around the marks when the map opens, and how near it opens at the most: a country, not a street. */
const roomUnits = 60
const openingZoomMax = 12

export const wholeWorld: Window = { x: mapWidth / 2, y: mapHeight / 2, zoom: 1 }

export const projection: GeoProjection = geoEqualEarth().fitSize([mapWidth, mapHeight], { type: 'Sphere' })

/** Kilometres around a point within which the place lies, by its precision: a site, a town, the middle of a province. */
const uncertaintyKm: Readonly<Record<string, number>> = { site: 1, city: 10, admin: 100 }

/** Map units of a degree and of a kilometre along a meridian: the projection keeps areas, so they are nearly the same everywhere. */
const unitsPerDegree = mapHeight / 180
const unitsPerKm = mapHeight / 20_004

/** Map units that marks stand apart at least on the whole map; as many pixels as a finger needs. */
const apartUnits = 28

/** Marks are asked for at zooms that are powers of two, so that they stay the same for a while. */
const levelOf = (zoom: number): number => 2 ** Math.max(0, Math.round(Math.log2(zoom)))

/** Degrees that marks stand apart at a zoom. */
export const apartAt = (zoom: number): number => Number((apartUnits / unitsPerDegree / levelOf(zoom)).toFixed(4))

/** Below this zoom the whole world is asked for at once. */
const windowedZoom = 4

/** The box to ask for: the window and as much around it, on a grid, so that a small move asks nothing new. */
export function withinOf({ x, y, zoom }: Window): string | undefined {
  if (zoom < windowedZoom) return undefined
  const [stepX, stepY] = [mapWidth / levelOf(zoom), mapHeight / levelOf(zoom)]
  const [left, top] = [Math.floor(x / stepX - 1) * stepX, Math.floor(y / stepY - 1) * stepY]
  return degreesOf({ left, top, right: left + 3 * stepX, bottom: top + 3 * stepY })
}

export interface PlacedMark extends MapMark {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Radius of the area in which the place lies, in map units; 0 for several incidents. */
  readonly area: number
}

export function placedOn(marks: readonly MapMark[]): PlacedMark[] {
  return marks.flatMap((mark) => {
    const at = projection([mark.lon, mark.lat])
    if (at === null) return []
    const [x, y] = at
    const km = mark.incidents === 1 ? (uncertaintyKm[mark.first.place?.precision ?? ''] ?? 0) : 0
    return [{ ...mark, key: mark.first.id, x, y, area: km * unitsPerKm }]
  })
}

/** The least window that shows all of these with room around them; where there are none, the world. */
export function windowOf(marks: readonly Pick<MapMark, 'box'>[], zoomMost = openingZoomMax): Window {
  const spots = marks.flatMap(({ box: { west, south, east, north } }) =>
    [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ].flatMap((corner) => {
      const at = projection(corner as [number, number])
      return at === null ? [] : [at]
    }),
  )
  if (spots.length === 0) return wholeWorld
  const [west, east] = [Math.min(...spots.map(([x]) => x)), Math.max(...spots.map(([x]) => x))]
  const [north, south] = [Math.min(...spots.map(([, y]) => y)), Math.max(...spots.map(([, y]) => y))]
  const room = Math.min(roomUnits, roomUnits * (openingZoomMax / zoomMost))
  const zoom = Math.min(mapWidth / (east - west + room), mapHeight / (south - north + room), zoomMost)
  return { x: (west + east) / 2, y: (north + south) / 2, zoom: Math.max(1, zoom) }
}

/** The box of the window in degrees, as WEST,SOUTH,EAST,NORTH; `undefined` where it is the whole world. */
export function boxOf({ x, y, zoom }: Window): string | undefined {
  if (zoom <= 1) return undefined
  const [halfWidth, halfHeight] = [mapWidth / zoom / 2, mapHeight / zoom / 2]
  return degreesOf({ left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight })
}

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function degreesOf({ left, top, right, bottom }: Rectangle): string {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map((corner) => projection.invert?.(corner as [number, number]) ?? [0, 0])
  const lons = corners.map(([lon = 0]) => bounded(lon, 180))
  const lats = corners.map(([, lat = 0]) => bounded(lat, 90))
  return boxText({
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  })
}

/** Outside the outline of the Earth there are no degrees. */
const bounded = (degree: number, most: number): number =>
  Number.isNaN(degree) ? most : Math.max(-most, Math.min(most, degree))

/** As the server takes it; a hair wider than it is, so that what lies on its edge lies in it. */
export function boxText({ west, south, east, north }: MapMark['box']): string {
  const hair = 0.0001
  return [west - hair, south - hair, east + hair, north + hair]
    .map((degree, index) => bounded(degree, index % 2 === 0 ? 180 : 90).toFixed(4))
    .join(',')
}
