/** How do incidents become a map layer? RFC 7946 and RFC 8142; an incident without a place of its own has no point, and is there all the same. */
import type { Dataset } from '../dataset/index.ts'
import { pointOf } from '../geo.ts'
import { ownColumns } from './own.ts'
import type { ExportRow } from './row.ts'
import { exportRows } from './row.ts'

/** One FeatureCollection, a feature a line; what the dataset is stands in a member of its own, as RFC 7946 allows. */
export async function* renderGeojson(dataset: Dataset): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","dataset":${JSON.stringify(aboutOf(dataset))},"features":[`
  let separator = '\n'
  for (const row of exportRows(dataset)) {
    yield `${separator}${JSON.stringify(feature(row))}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** What precedes each text of a GeoJSON text sequence. */
const RECORD_SEPARATOR = '\u001e'

/** Features one after the other, each between a record separator and a line feed, so that a reader need not wait for the end. */
export async function* renderGeojsonSequence(dataset: Dataset): AsyncGenerator<string> {
  for (const row of exportRows(dataset)) yield `${RECORD_SEPARATOR}${JSON.stringify(feature(row))}\n`
}

/** What a dataset says of itself inside a file. */
export function aboutOf({ asOf, policy, hash }: Pick<Dataset, 'asOf' | 'policy' | 'hash'>): object {
  return { asOf, policy, sha256: hash }
}

/** Properties are the columns of our own table, empty ones left out; the geometry says where. */
function feature(row: ExportRow): object {
  const point = pointOf(row.incident)
  const properties = ownColumns
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
