/** How do programs get incidents whole? One JSON object a line as the published schema has it, and one that says what they are. */
import type { Dataset } from '../dataset/index.ts'
import { jsonLine } from '../json/index.ts'
import { aboutOf } from './geojson.ts'

/** An incident a line, `schema/incident.schema.json`; each carries the dataset that it is from in a field of its own. */
export async function* renderJsonLines(dataset: Dataset): AsyncGenerator<string> {
  const about = aboutOf(dataset)
  for (const incident of dataset.incidents) yield jsonLine({ ...incident, dataset: about })
}
