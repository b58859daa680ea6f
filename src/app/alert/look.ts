/** What passes a rule at a moment, and what became of what was told before? One look at the ledger. */
import type { Incident } from '../../model/index.ts'
import type { DeskLedger, IncidentFilter } from '../desk/index.ts'
import type { Moment, Told } from './evaluate.ts'
import type { AlertCondition } from './rule.ts'

export async function lookAt(
  ledger: DeskLedger,
  { when, told, asOf }: { when: AlertCondition; told: ReadonlyMap<string, Told>; asOf?: string },
): Promise<Moment> {
  const at = asOf === undefined ? {} : { asOf }
  const view = await ledger.view({ ...filterOf(when), ...at })
  const passing = new Set(view.incidents.map(({ id }) => id))
  const others = new Map<string, Incident>()
  for (const { key, isStanding } of when.rise === undefined ? told.values() : []) {
    const incident = isStanding && !passing.has(key) ? await ledger.incident(key, at) : undefined
    if (incident !== undefined) others.set(key, incident)
  }
  return { at: view.asOf, passing: view.incidents, others }
}

function filterOf({ rise: _, ...filter }: AlertCondition): IncidentFilter {
  return filter
}
