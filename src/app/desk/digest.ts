/** When has an incident changed? When anything of it has but the moment at which it was asked about. */
import type { Incident } from '../../model/index.ts'

export function digest({ asOf: _, ...incident }: Incident): string {
  return JSON.stringify(incident)
}
