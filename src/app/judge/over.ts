/**
 * What does a ledger say where analysts have judged? The incidents that they made in the place of those that merging found, in one
 * list, for whoever shows a ledger whole.
 */
import { byDay, type JudgedIncident, judgeIncidents } from '../../merge/index.ts'
import { type Incident, parseInstant } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'

export interface Judging {
  /** Judgements that were made later do not hold; all of them where it is left out. */
  readonly asOf: string | undefined
  /** Puts together what judgements made. */
  readonly compose: (one: JudgedIncident, found: readonly Incident[]) => Promise<Incident | undefined>
}

/** By first day, as merging sorts them. Links to what went into another incident lead to that one. */
export async function judgedOver(
  store: Pick<Store, 'judgements'>,
  incidents: readonly Incident[],
  { asOf, compose }: Judging,
): Promise<readonly Incident[]> {
  const all = await store.judgements.all()
  const until = asOf === undefined ? undefined : parseInstant(asOf)
  const judgements = until === undefined ? all : all.filter(({ at }) => Date.parse(at) <= until)
  const byId = new Map(incidents.flatMap((one) => [one.id, ...(one.formerIds ?? [])].map((id) => [id, one] as const)))
  for (const one of incidents) byId.set(one.id, one)
  const { incidents: judged } = judgeIncidents(judgements, (id) => byId.get(id))
  const named = new Set(judged.flatMap(({ parts }) => [...parts.keys()]))
  const shown = incidents.filter(({ id }) => !named.has(id))
  for (const one of judged) {
    const made = await compose(
      one,
      [...one.parts.keys()].flatMap((id) => byId.get(id) ?? []),
    )
    if (made !== undefined) shown.push(made)
  }
  const into = new Map(judged.flatMap(({ id, alias }) => alias.map((from) => [from, id] as const)))
  return shown.map((incident) => relinked(incident, into)).sort(byDay)
}

function relinked(incident: Incident, into: ReadonlyMap<string, string>): Incident {
  const { links, ...rest } = incident
  if (links === undefined || !links.some(({ to }) => into.has(to))) return incident
  const led = links
    .map((link) => ({ ...link, to: into.get(link.to) ?? link.to }))
    .filter(({ to }) => to !== incident.id)
  return led.length === 0 ? rest : { ...rest, links: led }
}
