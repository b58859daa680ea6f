/** When is what is known of an incident the same as before? When nothing differs but the moment that was asked about. */
import { createHash } from 'node:crypto'
import type { Incident } from '../model/index.ts'

/** The same for two incidents that differ in nothing but the moment that was asked about. */
export function contentOf(incident: Incident): string {
  const found = contents.get(incident)
  if (found !== undefined) return found
  const content = createHash('sha256').update(incidentJson(incident)).digest('hex').slice(0, 32)
  contents.set(incident, content)
  return content
}

/** Values are never changed, so what was hashed once need not be again. */
const contents = new WeakMap<Incident, string>()

export function incidentJson(incident: Incident): string {
  const { asOf: _, ...rest } = incident
  return JSON.stringify(rest)
}
