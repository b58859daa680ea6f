/** In which zone are times said? In that of most reports, said once; a time stands beside a day only where days alone do not tell. */
import { momentText } from '../moment.ts'

/** `+06:00`, or `Z` for UTC. */
export type Zone = string

const withZone = /T\d{2}:\d{2}.*?(Z|[+-]\d{2}:\d{2})$/

/** The zone of more than half of the moments; otherwise UTC. */
export function zoneOf(moments: readonly string[]): Zone {
  const zones = moments.flatMap((moment) => withZone.exec(moment)?.[1] ?? []).map(plain)
  const counts = Map.groupBy(zones, (zone) => zone)
  const most = [...counts].find(([, own]) => own.length * 2 > zones.length)?.[0]
  return most ?? 'Z'
}

const plain = (zone: string): Zone => (/^[+-]00:00$/.test(zone) ? 'Z' : zone)

/** `UTC+06:00` */
export const zoneText = (zone: Zone): string => (zone === 'Z' ? 'UTC' : `UTC${zone}`)

/** `6 January 2022`, or with `isTimed` `6 January 2022, 12:05`, in the zone; what has no time or no zone stays as it is. */
export function whenIn(moment: string, zone: Zone, isTimed = false): string {
  const at = Date.parse(moment)
  if (!withZone.test(moment) || Number.isNaN(at)) return momentText(moment)
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(zone) ?? []
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  const local = new Date(at + offsetMs).toISOString()
  return momentText(isTimed ? local.slice(0, 16) : local.slice(0, 10))
}
