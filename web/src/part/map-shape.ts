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

/** Pixels of the picture; the window is as wide as the map at zoom 1, and as high as the picture lets it be. */
export interface Picture {
  readonly width: number
  readonly height: number
}

/** Of a window: how many map units it is wide and high, and how many of them are a pixel. */
export function unitsOf({ zoom }: Pick<Window, 'zoom'>, picture: Picture): Picture & { readonly pixel: number } {
  const width = mapWidth / zoom
  return { width, height: (width * picture.height) / picture.width, pixel: width / picture.width }
}

/** No part of the window leaves the map, unless it is higher than the map is. */
export function inside({ x, y, zoom }: Window, picture: Picture): Window {
  const kept = Math.max(1, Math.min(zoomMax, zoom))
  const { width, height } = unitsOf({ zoom: kept }, picture)
  const between = (at: number, half: number, most: number): number =>
    half * 2 >= most ? most / 2 : Math.max(half, Math.min(most - half, at))
  return { zoom: kept, x: between(x, width / 2, mapWidth), y: between(y, height / 2, mapHeight) }
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

/** Pixels that marks stand apart at least: as many as a finger needs. */
const apartPx = 44

/** The next power of two: what is asked for stays the same over small changes. */
const roundly = (value: number): number => 2 ** Math.round(Math.log2(value))

/** Degrees that marks stand apart where a pixel is so many map units. */
export const apartAt = (pixel: number): number =>
  Number(Math.max(0.02, roundly((apartPx * pixel) / unitsPerDegree)).toFixed(4))

/** Below this zoom the whole world is asked for at once. */
const windowedZoom = 4

/** The box to ask for: the window and as much around it, on a grid, so that a small move asks nothing new. */
export function withinOf(window: Window, picture: Picture): string | undefined {
  if (window.zoom < windowedZoom) return undefined
  const { width, height } = unitsOf(window, picture)
  const [stepX, stepY] = [2 * roundly(width / 2), 2 * roundly(height / 2)]
  const [left, top] = [Math.floor(window.x / stepX - 1.5) * stepX, Math.floor(window.y / stepY - 1.5) * stepY]
  return degreesOf({ left, top, right: left + 4 * stepX, bottom: top + 4 * stepY })
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
export function windowOf(marks: readonly Pick<MapMark, 'box'>[], picture: Picture, zoomMost = openingZoomMax): Window {
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
  const zoom = Math.min(
    mapWidth / (east - west + room),
    unitsOf({ zoom: 1 }, picture).height / (south - north + room),
    zoomMost,
  )
  return { x: (west + east) / 2, y: (north + south) / 2, zoom: Math.max(1, zoom) }
}

/** The box of the window in degrees, as WEST,SOUTH,EAST,NORTH; `undefined` where it is the whole world. */
export function boxOf(window: Window, picture: Picture): string | undefined {
  const { x, y, zoom } = window
  if (zoom <= 1) return undefined
  const { width, height } = unitsOf(window, picture)
  const [halfWidth, halfHeight] = [width / 2, height / 2]
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
