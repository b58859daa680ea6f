/** Are two places surely not one scene? */
import { distanceKm } from '../../stdx/index.ts'
import type { PlaceMention } from '../place/index.ts'

/** Towns within a walk of each other are one scene. */
const sameSceneKm = 20

/** Whether two places are surely not one: two countries, two provinces, or two towns far from each other. */
export function areApart(one: PlaceMention, other: PlaceMention): boolean {
  if (one.precision === 'none' || other.precision === 'none') return false
  if (one.country !== other.country) return one.country !== undefined && other.country !== undefined
  const isTown = ({ precision }: PlaceMention): boolean => precision === 'city' || precision === 'site'
  if (isTown(one) && isTown(other)) {
    const { lat = 0, lon = 0 } = one
    return (
      one.geonameId !== other.geonameId &&
      distanceKm({ lat, lon }, { lat: other.lat ?? 0, lon: other.lon ?? 0 }) > sameSceneKm
    )
  }
  return one.admin1 !== other.admin1 && one.admin1 !== undefined && other.admin1 !== undefined
}
