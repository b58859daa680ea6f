/** How do places become marks on a map? Projection, clusters, and how sure each place is; numbers in, numbers out. */
import { type GeoProjection, geoEqualEarth } from 'd3-geo'
import Supercluster from 'supercluster'
import type { Incident } from '../contract.ts'

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

export interface MapPoint {
  readonly incident: Incident
  readonly lat: number
  readonly lon: number
  readonly uncertaintyKm: number
}

/** Points of incidents that have a place; a country's middle is no place, so those are listed beside the map. */
export function pointsOf(incidents: readonly Incident[]): {
  readonly points: readonly MapPoint[]
  readonly unplaced: readonly Incident[]
} {
  const points: MapPoint[] = []
  const unplaced: Incident[] = []
  for (const incident of incidents) {
    const { lat, lon, precision = 'none' } = incident.place ?? {}
    const radius = uncertaintyKm[precision]
    if (lat === undefined || lon === undefined || radius === undefined) unplaced.push(incident)
    else points.push({ incident, lat, lon, uncertaintyKm: radius })
  }
  return { points, unplaced }
}

export interface MapMark {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly incidents: readonly Incident[]
  /** Radius of the area in which the place lies, in map units; of a single incident only. */
  readonly area: number
}

/** Pixels within which marks become one. */
const clusterRadius = 28

export type Clusters = Supercluster<{ readonly point: MapPoint }>

export function clustersOf(points: readonly MapPoint[]): Clusters {
  const clusters: Clusters = new Supercluster({ radius: clusterRadius, extent: 256, maxZoom: 12 })
  clusters.load(
    points.map((point) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
      properties: { point },
    })),
  )
  return clusters
}

/** Map units of a kilometre along a meridian: the projection keeps areas, so it is nearly the same everywhere. */
const unitsPerKm = mapHeight / 20_004

/** Marks at a zoom; web maps' zoom 2 shows the world about as wide as this map. */
export function marksAt(clusters: Clusters, zoom: number): MapMark[] {
  const level = Math.max(0, Math.round(Math.log2(zoom)) + 2)
  return clusters.getClusters([-180, -90, 180, 90], level).flatMap((feature) => {
    const [lon = 0, lat = 0] = feature.geometry.coordinates
    const at = projection([lon, lat])
    if (at === null) return []
    const { properties } = feature
    if ('cluster_id' in properties) {
      const leaves = clusters.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY)
      const incidents = leaves.map(({ properties: { point } }) => point.incident)
      return [{ key: `c${properties.cluster_id}`, x: at[0], y: at[1], incidents, area: 0 }]
    }
    const { point } = properties
    return [
      {
        key: point.incident.id,
        x: at[0],
        y: at[1],
        incidents: [point.incident],
        area: point.uncertaintyKm * unitsPerKm,
      },
    ]
  })
}

/** The least window that shows all marks with room around them; where there are none, the world. */
export function windowOf(points: readonly MapPoint[]): Window {
  const spots = points.flatMap(({ lon, lat }) => {
    const at = projection([lon, lat])
    return at === null ? [] : [at]
  })
  if (spots.length === 0) return wholeWorld
  const [west, east] = [Math.min(...spots.map(([x]) => x)), Math.max(...spots.map(([x]) => x))]
  const [north, south] = [Math.min(...spots.map(([, y]) => y)), Math.max(...spots.map(([, y]) => y))]
  const zoom = Math.min(mapWidth / (east - west + roomUnits), mapHeight / (south - north + roomUnits), openingZoomMax)
  return { x: (west + east) / 2, y: (north + south) / 2, zoom: Math.max(1, zoom) }
}

/** The box of the window in degrees, as WEST,SOUTH,EAST,NORTH; `undefined` where it is the whole world. */
export function boxOf({ x, y, zoom }: Window): string | undefined {
  if (zoom <= 1 || projection.invert === undefined) return undefined
  const [halfWidth, halfHeight] = [mapWidth / zoom / 2, mapHeight / zoom / 2]
  const corners = [
    [x - halfWidth, y - halfHeight],
    [x + halfWidth, y - halfHeight],
    [x - halfWidth, y + halfHeight],
    [x + halfWidth, y + halfHeight],
  ].map((corner) => projection.invert?.(corner as [number, number]) ?? [0, 0])
  const lons = corners.map(([lon = 0]) => Math.max(-180, Math.min(180, lon)))
  const lats = corners.map(([, lat = 0]) => Math.max(-90, Math.min(90, lat)))
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
    .map((degree) => degree.toFixed(2))
    .join(',')
}
