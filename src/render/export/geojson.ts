/** How do incidents become a map layer? RFC 7946; an incident without a place of its own has no point, and is there all the same. */
import type { ExportRow, ExportSubject } from './row.ts'
import { exportColumns, exportRows, pointOf } from './row.ts'

/** One FeatureCollection, a feature a line. */
export function renderGeojson(subject: ExportSubject): string {
  const features = exportRows(subject).map((row) => JSON.stringify(feature(row)))
  return `{"type":"FeatureCollection","features":[${features.map((each) => `\n${each}`).join(',')}\n]}\n`
}

/** Properties are the columns of the table, empty ones left out; the geometry says where. */
function feature(row: ExportRow): object {
  const point = pointOf(row.incident)
  const properties = exportColumns
    .filter(({ name }) => name !== 'latitude' && name !== 'longitude')
    .map(({ name, value }) => [name, value(row)] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  return {
    type: 'Feature',
    id: row.incident.id,
    geometry: point === undefined ? null : { type: 'Point', coordinates: point },
    properties: Object.fromEntries(properties),
  }
}
