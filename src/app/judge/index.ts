/**
 * How does an analyst say that incidents are one, or two, and what does the ledger answer with then? A judgement is kept beside what
 * merging found and changes none of it: the incidents that analysts made are put together from the claims whenever they are asked for.
 * Judgements hold from the moment on at which they were made, so what was known before is told as it was then.
 */
import {
  type Digest,
  type FoundIncident,
  incidentOfClaims,
  type Judged,
  type JudgedIncident,
  judgeIncidents,
  namedIncidents,
  type Policy,
} from '../../merge/index.ts'
import {
  Failure,
  type Incident,
  type Judgement,
  type Lineage,
  type NewJudgement,
  nameJudgement,
  parseInstant,
} from '../../model/index.ts'
import type { AsOf, JudgementChange, Store } from '../../store/index.ts'
import { digestCache } from '../merging/digest.ts'
import { lineagesOf } from '../merging/step.ts'

type Ledger = Pick<Store, 'judgements' | 'incident' | 'derived'>

/** What judgements make of the incidents, as known at a moment. */
export interface JudgedMoment extends Judged {
  /** Those that were made until then, the first first. */
  readonly judgements: readonly Judgement[]
}

export async function judgedAt(store: Ledger, at: AsOf): Promise<JudgedMoment> {
  const until = at.asOf === undefined ? undefined : parseInstant(at.asOf)
  const all = await store.judgements.all()
  const judgements = until === undefined ? all : all.filter((one) => Date.parse(one.at) <= until)
  return { judgements, ...(await apply(store, judgements, at)) }
}

async function apply(store: Ledger, judgements: readonly Judgement[], at: AsOf): Promise<Judged> {
  const found = new Map<string, FoundIncident>()
  for (const id of namedIncidents(judgements)) {
    const incident = await store.incident(id, at)
    if (incident !== undefined) found.set(id, incident)
  }
  return judgeIncidents(judgements, (id) => found.get(id))
}

/** A judgement as someone makes it: all but its id and the moment, which are the ledger's to give. */
export type GivenJudgement = NewJudgement extends infer T ? (T extends NewJudgement ? Omit<T, 'at'> : never) : never

/**
 * Keeps a judgement made now.
 *
 * @throws Failure `request/not-found` for an incident or judgement that is not there, `request/invalid` where nothing would change
 */
export async function judge(store: Ledger, given: GivenJudgement, now = new Date()): Promise<Judgement> {
  const made = nameJudgement({ ...given, at: now.toISOString() })
  const before = await judgedAt(store, {})
  await checkNames(store, made, before)
  const { states, incidents } = await apply(store, [...before.judgements, made], {})
  const isVain = made.kind === 'undo' ? before.states.get(made.judgement) === 'undone' : states.get(made.id) !== 'works'
  if (isVain) throw new Failure('request/invalid', vainness[made.kind])
  await store.judgements.add(made, changesOf(about(made), before.incidents, incidents))
  return made
}

const about = (made: Judgement): string => (made.kind === 'undo' ? made.judgement : made.id)

/** Which incidents there are, and are no more, by a judgement that was made or undone. */
function changesOf(
  judgement: string,
  before: readonly JudgedIncident[],
  after: readonly JudgedIncident[],
): JudgementChange[] {
  const touched = [...before, ...after].filter(({ by }) => by.includes(judgement))
  const ids = new Set(touched.flatMap(({ id, parts, alias }) => [id, ...alias, ...parts.keys()]))
  const merged = new Set(touched.flatMap(({ parts }) => [...parts.keys()]))
  const isThere = (all: readonly JudgedIncident[], id: string): boolean =>
    all.some((one) => one.id === id) || (merged.has(id) && !all.some(({ alias }) => alias.includes(id)))
  return [...ids].flatMap((id): JudgementChange[] => {
    const [was, is] = [isThere(before, id), isThere(after, id)]
    if (!was && !is) return []
    return [{ kind: was ? (is ? 'incident-changed' : 'incident-removed') : 'incident-added', id }]
  })
}

const vainness = {
  merge: 'these are one incident already; name two or more that are not',
  split: 'name some of the reports of the incident, and not all of them',
  undo: 'this judgement is undone already',
} as const

async function checkNames(store: Ledger, made: Judgement, { judgements, incidents }: JudgedMoment): Promise<void> {
  if (made.kind === 'undo') {
    if (!judgements.some(({ id }) => id === made.judgement))
      throw new Failure('request/not-found', `there is no judgement ${made.judgement}`)
    return
  }
  for (const id of made.kind === 'merge' ? made.incidents : [made.incident]) {
    const isMade = incidents.some((one) => one.id === id || one.alias.includes(id))
    if (!isMade && (await store.incident(id)) === undefined)
      throw new Failure('request/not-found', `the ledger knows no incident ${id}`)
  }
}

/** Puts an incident together that judgements made, from the claims that it has at that moment. */
export async function composeIncident(store: Ledger, one: JudgedIncident, at: AsOf): Promise<Incident | undefined> {
  const found: Incident[] = []
  for (const id of one.parts.keys()) {
    const incident = await store.incident(id, at)
    if (incident !== undefined) found.push(incident)
  }
  const reports = [...new Set(found.flatMap((incident) => incident.reports))]
  const links = await store.derived.lineagesOf(reports)
  const cache = digestCache(store)
  const digests = [...(await cache.load([...new Set([...reports, ...links.map(({ origin }) => origin)])])).values()]
    .map(({ digest }) => digest)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
  return composeFrom({ found, digests, lineages: lineagesOf(links) }, one)
}

/** What an incident that judgements made is put together from. */
export interface Material {
  /** The incidents of merging that it is made of, the first of them the one that gives it its name. */
  readonly found: readonly Incident[]
  /** Of their reports, and of those that these derive from, in the order of time. */
  readonly digests: readonly Digest[]
  readonly lineages: readonly Lineage[]
  readonly policy?: Policy
}

export function composeFrom(
  { found, digests, lineages, policy }: Material,
  { id, parts, by }: JudgedIncident,
): Incident | undefined {
  const [first] = found
  if (first === undefined) return undefined
  const members = new Map(found.flatMap((one) => one.claims.map((claim) => [claim, one.id] as const)))
  const claims = digests.flatMap((digest) =>
    digest.claims.flatMap((claim) => {
      const of = members.get(claim.id)
      return of !== undefined && parts.get(of)?.has(digest.id) === true ? [claim.id] : []
    }),
  )
  const about = { id, lineages, asOf: first.asOf, ...(policy === undefined ? {} : { policy }) }
  const made = incidentOfClaims(digests, new Set(claims), about)
  if (made === undefined) return undefined
  const judged = { by: [...by], from: [...parts.keys()] }
  return first.id === id ? { ...made, ...namesOf(first, parts), judged } : { ...made, judged }
}

/** An incident that others were merged into, or split from, is still called what it was. */
function namesOf(incident: Incident, parts: ReadonlyMap<string, unknown>): Partial<Incident> {
  const { title, type, acled, place, links, formerIds, notes } = incident
  const kept = (links ?? []).filter(({ to }) => !parts.has(to))
  return {
    title,
    type,
    ...(acled === undefined ? {} : { acled }),
    ...(place === undefined ? {} : { place }),
    ...(kept.length === 0 ? {} : { links: kept }),
    ...(formerIds === undefined ? {} : { formerIds }),
    ...(notes === undefined ? {} : { notes }),
  }
}
