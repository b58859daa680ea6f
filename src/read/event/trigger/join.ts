/**
 * Which drafts of a sentence are one event, and which are only what another is about? "Killed in a bombing" is one event;
 * "demanded the release" is a demand, and no release.
 */
import type { Party, Rule, Span } from '../../../model/index.ts'
import { isParticiple } from '../../token/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, isPassive, type Tree } from '../clause/tree.ts'
import { conditionals, governors, mereDeaths } from '../en/words.ts'
import { type EventType, type Kind, type KindName, kinds, quadClasses } from '../kind.ts'
import { isFactual } from '../reality/own-reality.ts'
import type { Roles } from '../role/argument.ts'
import { consequenceOf, isCause } from './consequence.ts'
import { contentOf, isContent } from './content.ts'
import { isAnnounced, isIntended, isRefused, isRequired } from './intent.ts'
import type { Draft } from './trigger.ts'

const absorbed: Rule = {
  id: 'event/en/content',
  reads:
    'What is agreed, asked for, refused or welcomed is the content of that event, and no event of its own; what is threatened or demanded that nobody did yet says so in its reality.',
  apply: undefined,
}
export const consequence: Rule = {
  id: 'event/en/consequence',
  reads:
    'People killed or hurt by, in or during an event that the same clause names are its victims, and no second event.',
  apply: undefined,
}
const intent: Rule = {
  id: 'event/en/intent',
  reads:
    'Cooperation that is only announced ("will visit") is PLOVER’s AGREE; conflict under a condition ("will strike unless") is its THREATEN.',
  apply: undefined,
}

export const joinRules: readonly Rule[] = [absorbed, consequence, intent]

/** A draft with the rules that joined it to others. */
export interface JoinedDraft extends Draft {
  readonly joinedBy: readonly { readonly rule: string; readonly from: number; readonly to: number }[]
  /** The words that its own and the joined drafts hang on. */
  readonly heads: readonly number[]
  /** Words of its clause that stand for somebody told of before. */
  readonly pronouns?: readonly number[]
}

export function joinDrafts(tree: Tree, drafts: readonly Draft[]): JoinedDraft[] {
  const byHead = new Map<number, Draft>()
  for (const draft of drafts) {
    byHead.set(draft.head, draft)
    if (draft.light !== undefined) byHead.set(draft.light, draft)
  }
  const merged = new Map<Draft, Draft[]>()
  const mains = new Map<Draft, Draft>()
  const dropped = new Set<Draft>()
  const modes = new Map<Draft, string>()
  const holders = new Set<Draft>()
  for (const draft of drafts) {
    const outcomeOf = consequenceOf(tree, draft, byHead) ?? sameActAs(tree, draft, byHead)
    // "Attacked the base, setting a jet on fire and killing 70": an outcome of an outcome is the event's.
    const main = outcomeOf === undefined ? undefined : (mains.get(outcomeOf) ?? outcomeOf)
    if (main !== undefined && !dropped.has(main)) {
      dropped.add(draft)
      mains.set(draft, main)
      merged.set(main, [...(merged.get(main) ?? []), draft, ...(merged.get(draft) ?? [])])
      continue
    }
    if (isPurpose(tree, draft)) dropped.add(draft)
    const above = contentOf(tree, draft, byHead)
    if (above === undefined) continue
    if (above.kind.type === 'THREATEN' && above.kind.mode === undefined)
      modes.set(above, threatModes[draft.kind.type] ?? '')
    if (!isContent(tree, draft, above)) continue
    dropped.add(draft)
    holders.add(above)
  }
  return drafts.flatMap((draft) =>
    dropped.has(draft) || (isMereDeath(tree, draft) && !merged.has(draft) && !drafts.some(isCause))
      ? []
      : [finish(tree, draft, { merged: merged.get(draft) ?? [], mode: modes.get(draft), holds: holders.has(draft) })],
  )
}

/** "Road deaths", "a rise in overdose deaths": that people died is told, and not that anybody killed them. */
function isMereDeath(tree: Tree, { name, noun, head, roles, light }: Draft): boolean {
  return (
    name === 'kill' &&
    noun &&
    (light === undefined || /^(?:give|report|record|register|lead|cause)$/.test(lemmaAt(tree, light))) &&
    roles.actors.length === 0 &&
    mereDeaths.has(lemmaAt(tree, head))
  )
}

/** "Sent money to support them": cooperation that is only what something else is for. */
function isPurpose(tree: Tree, { head, light, kind, reality }: Draft): boolean {
  const quad = quadClasses[kind.type]
  const verb = light ?? head
  if (quad === 0 || quad === 4 || reality !== 'planned' || isIntended(tree, verb)) return false
  return ['advcl', 'acl', 'xcomp'].includes(tree.tokens[verb]?.deprel ?? '') && !carriesOut(tree, verb)
}

function carriesOut(tree: Tree, verb: number): boolean {
  const { head = -1, deprel } = tree.tokens[verb] ?? {}
  return deprel === 'xcomp' && governors.get(lemmaAt(tree, head)) !== undefined
}

const threatModes: Partial<Record<EventType, string>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  PROTEST: 'restrict',
  SANCTION: 'relations',
}

function finish(
  tree: Tree,
  draft: Draft,
  { merged, mode, holds }: { merged: readonly Draft[]; mode: string | undefined; holds: boolean },
): JoinedDraft {
  const how =
    draft.name === 'attack'
      ? merged.find((other) => isParticiple(tree.tokens, other.head) && other.kind.mode)
      : undefined
  const told = how === undefined ? draft : { ...draft, kind: how.kind }
  const kind = intentKind(tree, told)
  const { from, to } = draft
  const joinedBy = [
    ...(holds ? [{ rule: absorbed.id, from, to }] : []),
    ...merged.map((other) => ({ rule: consequence.id, from: other.from, to: other.to })),
    ...(kind === told.kind ? [] : [{ rule: intent.id, from, to }]),
  ]
  const heads = [draft, ...merged].flatMap((one) => [...headsOf(one), ...ordererOf(tree, one)])
  const joined = joinRoles([draft.roles, ...merged.map((other) => other.roles)])
  // Nobody does a disaster, whatever its name.
  const roles = draft.kind.type === 'DISASTER' ? { ...joined, actors: [] } : joined
  const spoken = kind !== told.kind && kind.type !== 'AGREE'
  const reality = !spoken ? draft.reality : kind.type === 'THREATEN' ? 'threatened' : 'happened'
  return {
    ...draft,
    reality,
    kind: mode === undefined || mode === '' ? kind : { ...kind, mode },
    roles,
    joinedBy,
    heads,
  }
}

/** Its own word, its light verb, and the verb that tells it ("a riot broke out"). */
const headsOf = ({ head, light, teller }: Draft): number[] => [head, light, teller].filter((word) => word !== undefined)

/** "In March a court ordered nine protesters released": they were when it did. */
function ordererOf(tree: Tree, { head, noun }: Draft): number[] {
  const { deprel, head: above = -1, xpos } = tree.tokens[head] ?? {}
  if (noun || xpos !== 'VBN' || dependents(tree, head, ['aux', 'aux:pass']).length > 0) return []
  const isOfObject = deprel === 'acl' && tree.tokens[above]?.deprel === 'obj'
  const verb = isOfObject ? (tree.tokens[above]?.head ?? -1) : deprel === 'xcomp' || deprel === 'ccomp' ? above : -1
  return /^(?:order|direct)$/.test(lemmaAt(tree, verb)) ? [verb] : []
}

function joinRoles(all: readonly Roles[]): Roles {
  return {
    targets: all.reduce<readonly Party[]>((known, { targets }) => union(known, targets), []),
    actors: all.find(({ actors }) => actors.length > 0)?.actors ?? [],
    objects: distinct(all.flatMap(({ objects }) => objects)),
    instruments: distinct(all.flatMap(({ instruments }) => instruments)),
    acted: all.some(({ acted }) => acted),
    words: all[0]?.words ?? { doers: [], sufferers: [] },
  }
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(({ start }, index) => spans.findIndex((other) => other.start === start) === index)
}

function union(some: readonly Party[], others: readonly Party[]): Party[] {
  const isNew = ({ span }: { readonly span: Span }) => !some.some((one) => one.span.start === span.start)
  return [...some, ...others.filter(isNew)]
}

const intents: Partial<Record<EventType, KindName>> = {
  CONSULT: 'agree-meet',
  AID: 'agree-aid',
  COOPERATE: 'agree',
  SUPPORT: 'agree',
  CONCEDE: 'agree-yield',
  RETREAT: 'agree-yield',
}

/** What an event of cooperation is that somebody only means to bring about, refuses or has to; conflict under a condition. */
function intentKind(tree: Tree, draft: Draft): Kind {
  const { reality, kind, roles } = draft
  if (isFactual(reality)) return kind
  const verb = draft.light ?? draft.head
  const name = intents[kind.type]
  if (name !== undefined) {
    if (reality === 'planned' && isIntended(tree, verb)) return kinds.get(name) ?? kind
    if (reality === 'denied' && isRefused(tree, verb)) return kinds.get('reject') ?? kind
    if (reality === 'requested' && isRequired(tree, verb)) return kinds.get('demand') ?? kind
    return kind
  }
  const condition = dependents(tree, verb, ['advcl']).some((clause) =>
    dependents(tree, clause, ['mark']).some((mark) => conditionals.has(tree.tokens[mark]?.lower ?? '')),
  )
  const attacks = kind.type === 'ASSAULT' && reality === 'planned' && isAnnounced(tree, verb) && !draft.noun
  const threatens = quadClasses[kind.type] === 4 && (condition || attacks) && roles.acted && reality !== 'denied'
  return threatens ? { ...(kinds.get('threaten') ?? kind), mode: threatModes[kind.type] ?? 'restrict' } : kind
}

/**
 * "Mobile data stopped working": what a verb of the same kind takes for its complement is that verb's own event. "The quake struck at
 * noon": so is a verb that its noun of that kind has.
 */
function sameActAs(
  tree: Tree,
  { head, kind, noun, name }: Draft,
  byHead: ReadonlyMap<number, Draft>,
): Draft | undefined {
  const { deprel, head: above = -1 } = tree.tokens[head] ?? {}
  // "Used tear gas to disperse the crowd", "fired tear gas and broke up the march".
  const force = name === 'repress' && /^(?:advcl|conj|xcomp)$/.test(deprel ?? '') ? byHead.get(above) : undefined
  if (force?.kind.mode === 'crowd-control') return force
  const attack = isParticiple(tree.tokens, head) && manners.has(name) ? byHead.get(above) : undefined
  if (attack?.name === 'attack' && !attack.noun && !isPassive(tree, attack.head)) return attack
  const main = deprel === 'xcomp' ? byHead.get(above) : undefined
  if (main !== undefined && main.head === above && kind.type === 'DISRUPTION' && main.kind.type === kind.type)
    return main
  if (noun) return undefined
  return (
    dependents(tree, head, ['nsubj'])
      .map((subject) => byHead.get(subject))
      .find((told) => told?.teller === head && told.kind.type === kind.type) ??
    relatedDeed(tree, { head, kind }, byHead)
  )
}

/** How an attack is done: "attacked a bank, shooting two guards". */
const manners: ReadonlySet<KindName> = new Set(['shoot', 'bomb', 'grenade', 'shell', 'stab', 'destroy'])

/** "A strike on Sunday that hit a school": what the clause of a noun of the same kind tells, whichever noun the parser hung it on. */
function relatedDeed(
  tree: Tree,
  { head, kind }: Pick<Draft, 'head' | 'kind'>,
  byHead: ReadonlyMap<number, Draft>,
): Draft | undefined {
  const isRelative = (at: number): boolean => /^(?:that|which)$/.test(tree.tokens[at]?.lower ?? '')
  const relative = dependents(tree, head, ['nsubj']).find(isRelative)
  if (relative === undefined || !/^(?:acl:relcl|ccomp)$/.test(tree.tokens[head]?.deprel ?? '')) return undefined
  for (let at = relative - 1; at >= 0 && tree.tokens[at]?.upos !== 'VERB'; at -= 1) {
    const told = byHead.get(at)
    if (told?.noun === true && told.head === at && told.kind.type === kind.type) return told
    // The clause of a noun between, which is no word of time.
    if (tree.tokens[head]?.head === at && !/^(?:obl|nmod)/.test(tree.tokens[at]?.deprel ?? '')) return undefined
  }
  return undefined
}
