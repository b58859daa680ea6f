/** How far apart are two points on the Earth? */

interface Point {
  /** Degrees north and east. */
  readonly lat: number
  readonly lon: number
}

/** Mean radius of the Earth (IUGG). */
const earthRadiusKm = 6371.0088

/** Kilometres along the great circle, by the haversine formula. */
export function distanceKm(one: Point, other: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const [north, east] = [radians(other.lat - one.lat), radians(other.lon - one.lon)]
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(east / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half)))
}
