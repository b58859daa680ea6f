/** What passes a rule at a moment, and what became of what was told before? One look at the ledger. */
import type { Incident } from '../../model/index.ts'
import type { DeskLedger, IncidentFilter } from '../desk/index.ts'
import type { Moment, Told } from './evaluate.ts'
import type { AlertCondition } from './rule.ts'

/** Incidents read at once. */
const pageRows = 1000

export async function lookAt(
  ledger: DeskLedger,
  { when, told, asOf }: { when: AlertCondition; told: ReadonlyMap<string, Told>; asOf?: string },
): Promise<Moment> {
  const { rise, ...filter } = when
  const at = asOf === undefined ? {} : { asOf }
  if (rise !== undefined) {
    const { days, asOf: moment } = await ledger.days({ ...filter, ...at })
    return { at: moment, passing: [], others: new Map(), days }
  }
  const { passing, moment } = await passingAt(ledger, { ...filter, ...at })
  const ids = new Set(passing.map(({ id }) => id))
  const others = new Map<string, Incident>()
  for (const { key, isStanding } of told.values()) {
    const incident = isStanding && !ids.has(key) ? await ledger.incident(key, at) : undefined
    if (incident !== undefined) others.set(key, incident)
  }
  return { at: moment, passing, others, days: [] }
}

/** All of them, in the order in which they are listed. */
async function passingAt(
  ledger: DeskLedger,
  filter: IncidentFilter & { readonly asOf?: string },
): Promise<{ readonly passing: readonly Incident[]; readonly moment: string }> {
  const passing: Incident[] = []
  let after: string | undefined
  for (;;) {
    const page = await ledger.incidents({ ...filter, limit: pageRows, ...(after === undefined ? {} : { after }) })
    passing.push(...page.items)
    after = page.next
    if (after === undefined) return { passing, moment: page.asOf }
  }
}
