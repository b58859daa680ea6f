/**
 * What does the desk answer where analysts have merged and split by hand? The same questions, with the incidents that they made in
 * the place of those that merging found. One that they made passes a filter where any of those passes that it was made of, stands where
 * the first of them would stand, and is counted once.
 */
import type { JudgedIncident } from '../../merge/index.ts'
import type { Incident } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { composeIncident, type GivenJudgement, type JudgedMoment, judge, judgedAt } from '../judge/index.ts'
import { type MadeIncident, withDays, withMarks, withValues } from './judged-sum.ts'
import type { AsOf, ClaimQuery, DeskLedger, IncidentFilter, ListedClaim, MachineLedger, Page } from './ledger.ts'
import { rememberedBy } from './memory.ts'
import { pageOf } from './page.ts'

/** Incidents that judgements name and that a filter is tried on, at the most. */
const namedMax = 1000
/** Moments whose judged incidents are kept: as many as a slider is moved over. */
const momentsMax = 100
/** Claims of one incident that are looked at. */
const claimsMax = 100_000

interface Moment {
  readonly judged: JudgedMoment
  readonly made: Map<string, Promise<Incident | undefined>>
}

/** A ledger as merging gives it, with analysts' judgements over it. */
export function judgedLedger(ledger: MachineLedger, store: Store): DeskLedger {
  // Whoever judges sees what came of it at once, however long the ledger's own revision is believed.
  let judgedHere = 0
  const revision = async (): Promise<string> => `${await ledger.revision()}.${judgedHere}`
  const momentOf = moments(revision, store)
  const find = async (id: string, at: AsOf): Promise<JudgedIncident | undefined> => {
    const { judged } = await momentOf(at)
    return findMade(judged, id)
  }
  const make = async (one: JudgedIncident, at: AsOf): Promise<Incident | undefined> => {
    const { made } = await momentOf(at)
    const known = made.get(one.id) ?? composeIncident(store, one, at)
    made.set(one.id, known)
    return known
  }
  const incident = async (id: string, at: AsOf): Promise<Incident | undefined> => {
    if (isMachine(at)) return ledger.incident(id, at)
    const one = await find(id, at)
    if (one !== undefined) return make(one, at)
    const found = await ledger.incident(id, at)
    // An id that leads to an incident that was merged by hand.
    const into = found === undefined || found.id === id ? undefined : await find(found.id, at)
    return into === undefined ? found : make(into, at)
  }
  const standIns = async (filter: IncidentFilter & AsOf): Promise<StandIns> => {
    if (isMachine(filter)) return none
    const { judged } = await momentOf(filter)
    return standInsOf(judged, async (only) => {
      const { items } = await ledger.incidents({ ...filter, only, limit: namedMax })
      return new Set(items.map(({ id }) => id))
    })
  }
  const expand = async (items: readonly Incident[], { by }: StandIns, at: AsOf): Promise<Incident[]> => {
    const shown: Incident[] = []
    for (const item of items) {
      const group = by.get(item.id)
      if (group === undefined) shown.push(item)
      else for (const one of group) shown.push((await make(one, at)) ?? item)
    }
    return shown
  }
  const outlets = new WeakMap<Incident, readonly string[]>()
  const madeOf = async ({ by }: StandIns, at: AsOf): Promise<MadeIncident[]> => {
    const made: MadeIncident[] = []
    for (const one of [...by.values()].flat()) {
      const incident = await make(one, at)
      if (incident === undefined) continue
      const own = outlets.get(incident) ?? (await outletsOf(store, incident))
      outlets.set(incident, own)
      made.push({ incident, outlets: own })
    }
    return made
  }
  return {
    ...ledger,
    incident,
    async incidents(query) {
      const standing = await standIns(query)
      const page = await ledger.incidents({ ...query, ...withoutOf(standing) })
      return { ...page, total: page.total + standing.more, items: await expand(page.items, standing, query) }
    },
    async claims(query) {
      const one = query.incident === undefined || isMachine(query) ? undefined : await find(query.incident, query)
      return one === undefined || query.report !== undefined ? ledger.claims(query) : claimsOf(ledger, one, query)
    },
    async facets(filter) {
      const standing = await standIns(filter)
      return withValues(await ledger.facets({ ...filter, ...withoutParts(standing) }), await madeOf(standing, filter))
    },
    async days(filter) {
      const standing = await standIns(filter)
      return withDays(await ledger.days({ ...filter, ...withoutParts(standing) }), await madeOf(standing, filter))
    },
    async map(query) {
      const { apart, within: _, ...filter } = query
      const standing = await standIns(filter)
      const map = await ledger.map({ ...query, ...withoutParts(standing) })
      return withMarks(map, await madeOf(standing, filter), apart)
    },
    async view(filter) {
      const standing = await standIns(filter)
      const view = await ledger.view({ ...filter, ...withoutOf(standing) })
      return standing.by.size === 0 ? view : { ...view, incidents: await expand(view.incidents, standing, filter) }
    },
    changes: (after, limit) => ledger.changes(after, limit, incident),
    async judgements(at) {
      const judged = await judgedAt(store, at)
      return judged.judgements.map((one) => ({ ...one, state: judged.states.get(one.id) ?? 'rests' }))
    },
    revision,
    async judge(given: GivenJudgement) {
      const made = await judge(store, given)
      judgedHere += 1
      return made
    },
  }
}

const isMachine = (at: { readonly grouping?: string }): boolean => at.grouping === 'machine'

const findMade = ({ incidents }: JudgedMoment, id: string): JudgedIncident | undefined =>
  incidents.find((one) => one.id === id || one.alias.includes(id))

function moments(latest: () => Promise<string>, store: Store): (at: AsOf) => Promise<Moment> {
  const remember = rememberedBy(latest, momentsMax)
  return (at) =>
    remember(at.asOf ?? '', async (): Promise<Moment> => {
      const judged = await judgedAt(store, at.asOf === undefined ? {} : { asOf: at.asOf })
      return { judged, made: new Map() }
    })
}

/** Which incidents of merging stand for which that analysts made, in a list that is filtered. */
interface StandIns {
  readonly by: ReadonlyMap<string, readonly JudgedIncident[]>
  /** Incidents of merging that are in none of what is shown by themselves. */
  readonly without: readonly string[]
  /** So many more are shown than pass the filter without those. */
  readonly more: number
}

const none: StandIns = { by: new Map(), without: [], more: 0 }

type Without = Pick<IncidentFilter, 'without'>

const withoutOf = ({ without }: StandIns): Without => (without.length === 0 ? {} : { without })

/** Nothing of what stands for an incident that was made by hand. */
const withoutParts = ({ by, without }: StandIns): Without =>
  by.size === 0 ? {} : { without: [...by.keys(), ...without] }

async function outletsOf({ derived }: Store, { reports }: Incident): Promise<readonly string[]> {
  const found = await Array.fromAsync(derived.reportsOf(reports))
  return found.map(({ reading }) => reading.report.publisher ?? '')
}

async function standInsOf(
  { incidents }: JudgedMoment,
  passing: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<StandIns> {
  const named = [...new Set(incidents.flatMap(({ parts }) => [...parts.keys()]))]
  if (named.length === 0) return none
  const pass = await passing(named)
  const by = new Map<string, JudgedIncident[]>()
  for (const one of incidents) {
    const first = [...one.parts.keys()].find((id) => pass.has(id))
    if (first === undefined) continue
    const group = by.get(first) ?? []
    // What is still called by its old name stands before what was split from it.
    if (one.id === first) group.unshift(one)
    else group.push(one)
    by.set(first, group)
  }
  const shown = [...by.values()].reduce((sum, group) => sum + group.length, 0)
  return { by, without: [...pass].filter((id) => !by.has(id)), more: shown - by.size }
}

async function claimsOf(ledger: MachineLedger, one: JudgedIncident, query: ClaimQuery): Promise<Page<ListedClaim>> {
  const items: ListedClaim[] = []
  let asOf = ''
  for (const [incident, reports] of one.parts) {
    const { after: _, ...all } = query
    const page = await ledger.claims({ ...all, incident, limit: claimsMax })
    asOf = page.asOf
    for (const claim of page.items) if (reports.has(claim.report)) items.push({ ...claim, incident: one.id })
  }
  const of = JSON.stringify([one.id, query.kind, query.asOf])
  return pageOf(items, { ...query, of, id: ({ id }) => id, asOf })
}
