/**
 * What becomes of the incidents that merging found, by the judgements of analysts? Pure: it says which incident is made of which
 * reports of which incidents; what they say together is merging's to tell (`incidentOfClaims`).
 *
 * Judgements name incidents and reports by ids that last. A report that comes later goes with the incident that merging puts it in;
 * incidents that merging joins by itself are one for every judgement that names either; where nothing is left that a judgement could
 * change it rests, and works again when there is something.
 */
import type { Judgement, MergeJudgement, SplitJudgement } from '../../model/index.ts'

/** An incident as merging found it: its id now, and its reports. */
export interface FoundIncident {
  readonly id: string
  readonly reports: readonly string[]
}

/** One incident by judgement: made of these reports of those incidents. */
export interface JudgedIncident {
  readonly id: string
  /** Reports by the id of the incident that merging has them in; the first gives it its name. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids that lead to it: of the judgements and of what was merged into it. */
  readonly alias: readonly string[]
  readonly by: readonly string[]
}

export type JudgementState = 'works' | 'rests' | 'undone'

export interface Judged {
  readonly incidents: readonly JudgedIncident[]
  readonly states: ReadonlyMap<string, JudgementState>
}

interface Making {
  readonly id: string
  readonly parts: Map<string, Set<string>>
  readonly alias: Set<string>
  readonly by: Set<string>
}

/** Those that no later judgement undoes that itself holds. `judgements` are in the order in which they were made. */
export function heldJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set<string>()
  for (const one of judgements.toReversed()) if (one.kind === 'undo' && !undone.has(one.id)) undone.add(one.judgement)
  return judgements.filter(({ id }) => !undone.has(id))
}

/** Ids of incidents that the judgements name, but for those that judgements made. */
export function namedIncidents(judgements: readonly Judgement[]): readonly string[] {
  const named = judgements.flatMap((one) =>
    one.kind === 'merge' ? one.incidents : one.kind === 'split' ? [one.incident] : [],
  )
  return [...new Set(named)].filter((id) => !judgements.some((one) => one.id === id))
}

/** `find` gives the incident that an id leads to, as merging found it. */
export function judgeIncidents(
  judgements: readonly Judgement[],
  find: (id: string) => FoundIncident | undefined,
): Judged {
  const made = new Map<string, Making>()
  const groupOf = (id: string): Making | undefined => {
    const own = [...made.values()].find((one) => one.id === id || one.alias.has(id))
    if (own !== undefined) return own
    const found = find(id)
    if (found === undefined) return undefined
    const known = [...made.values()].find((one) => one.id === found.id || one.alias.has(found.id))
    if (known !== undefined) return known
    const parts = new Map([[found.id, new Set(found.reports)]])
    const fresh: Making = { id: found.id, parts, alias: new Set(), by: new Set() }
    made.set(fresh.id, fresh)
    return fresh
  }
  const held = new Set(heldJudgements(judgements))
  const states = new Map<string, JudgementState>()
  for (const one of judgements) {
    if (!held.has(one)) states.set(one.id, 'undone')
    else if (one.kind === 'undo') states.set(one.id, 'works')
    else {
      const works = one.kind === 'merge' ? merge(one, groupOf, made) : split(one, groupOf, made)
      states.set(one.id, works ? 'works' : 'rests')
    }
  }
  const incidents = [...made.values()].filter(({ by, parts }) => by.size > 0 && parts.size > 0)
  return {
    incidents: incidents.map(({ id, parts, alias, by }) => ({ id, parts, alias: [...alias], by: [...by] })),
    states,
  }
}

type GroupOf = (id: string) => Making | undefined

function merge({ id, incidents }: MergeJudgement, groupOf: GroupOf, made: Map<string, Making>): boolean {
  const [into, ...others] = [...new Set(incidents.flatMap((one) => groupOf(one) ?? []))]
  if (into === undefined || others.length === 0) return false
  for (const other of others) {
    for (const [incident, reports] of other.parts)
      into.parts.set(incident, new Set([...(into.parts.get(incident) ?? []), ...reports]))
    for (const alias of [other.id, ...other.alias]) into.alias.add(alias)
    for (const by of other.by) into.by.add(by)
    made.delete(other.id)
  }
  into.by.add(id)
  return true
}

/** An incident of which no report would be left is none to split. */
function split({ id, incident, reports }: SplitJudgement, groupOf: GroupOf, made: Map<string, Making>): boolean {
  const from = groupOf(incident)
  if (from === undefined) return false
  const moving = new Set(reports)
  const parts = new Map<string, Set<string>>()
  const staying = new Map<string, Set<string>>()
  for (const [one, own] of from.parts) {
    const [leaves, stays] = [own.intersection(moving), own.difference(moving)]
    if (leaves.size > 0) parts.set(one, leaves)
    if (stays.size > 0) staying.set(one, stays)
  }
  if (parts.size === 0 || staying.size === 0) return false
  from.parts.clear()
  for (const [one, own] of staying) from.parts.set(one, own)
  from.by.add(id)
  made.set(id, { id, parts, alias: new Set(), by: new Set([id]) })
  return true
}
