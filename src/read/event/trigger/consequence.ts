/** Which killing, wounding or wrecking is what came of another event of its sentence? */

import type { Party } from '../../../model/index.ts'
import { weekdayWord } from '../../../stdx/index.ts'
import { isMarked } from '../../token/index.ts'
import { isRepelling } from '../clause/repel.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, isPassive, isWithin, isYetToCome, prepositionOf, type Tree } from '../clause/tree.ts'
import { mereDeaths } from '../en/words.ts'
import type { EventType, KindName } from '../kind.ts'
import { isFactual } from '../reality/own-reality.ts'
import { causesBeside } from './generic.ts'
import { areOpposed, isOwnSide } from './side.ts'
import type { Draft } from './trigger.ts'

/** What people can have died of by somebody's doing. */
export const isCause = ({ kind, name }: Draft): boolean => causes.has(kind.type) && !results.has(name)

const results: ReadonlySet<KindName> = new Set(['kill', 'injure', 'destroy', 'massacre', 'loot'])

/** Also what a bus does, "killing 12", or a boat that capsizes: people drown. */
const isResult = (tree: Tree, { name, noun, head }: Draft): boolean =>
  results.has(name) || name === 'drown' || (!noun && /^(?:kill|injure|wound|hurt)$/.test(lemmaAt(tree, head)))

const causes: ReadonlySet<EventType> = new Set(['ASSAULT', 'EXPLOSION', 'FIRE', 'ACCIDENT', 'DISASTER'])

/** "In which", "during which", "when". */
function isInWhich(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, ['obl', 'advmod']).some((child) =>
    /^(?:which|when|where)$/.test(tree.tokens[child]?.lower ?? ''),
  )
}

const isOneOf =
  (parties: readonly Party[]) =>
  ({ span }: Party): boolean =>
    parties.some((other) => other.span.start === span.start)

/** "Suspects were shot by soldiers after a gang attacked", "police returned fire, and three officers were killed": what the other side did. */
function isAnswer(tree: Tree, { roles }: Draft, other: Draft): boolean {
  const { actors, targets } = other.roles
  if (areOpposed(roles.actors, actors)) return true
  // "Stabbed a guard and was shot dead": nobody does to himself what he did to another.
  // "Repelled an attack and killed 12": whoever was attacked did to the others what came of it.
  if (isRepelling(tree, other.light ?? other.head) && roles.actors.some(isOneOf(targets))) return true
  const isSame = actors.some(isOneOf(roles.targets))
  const isDeed = targets.length > 0 || (other.kind.type === 'ASSAULT' && other.name !== 'fight')
  if (isSame && roles.actors.length === 0 && isDeed) return true
  const isMutual = other.name === 'fight' || /^(?:exchange|trade|swap)$/.test(lemmaAt(tree, other.light ?? other.head))
  return !isMutual && roles.actors.length === 0 && isOwnSide(actors, roles.targets) && !isOwnSide(actors, targets)
}

/**
 * "The gunman was killed by police after he shot six people": he who suffers did it before; and "they" are those who suffer, where nobody
 * else is named that they could be.
 */
function isBySufferer(tree: Tree, draft: Draft, other: Draft): boolean {
  const [verb, cause] = [draft.light ?? draft.head, other.light ?? other.head]
  const { deprel, head } = tree.tokens[cause] ?? {}
  if (other.noun || deprel !== 'advcl' || head !== verb || isPassive(tree, cause)) return false
  const doer = dependents(tree, cause, ['nsubj']).map((at) => tree.tokens[at]?.lower ?? '')
  const [sufferer] = sufferersOf(tree, verb)
  if (doer.length !== 1 || sufferer === undefined) return false
  const isMany = /Number=(?:Plur|Ptan)/.test(tree.tokens[sufferer]?.feats ?? '')
  if (/^(?:he|she)$/.test(doer[0] ?? '')) return !isMany
  const isAfter = isMarked(tree.tokens, cause, 'mark', (word) => word === 'after')
  return doer[0] === 'they' && isMany && (isAfter || draft.roles.actors.length === 0)
}

/** The subjects of a passive, and of who died. */
const sufferersOf = (tree: Tree, verb: number): number[] =>
  isPassive(tree, verb) || /^(?:die|perish)$/.test(lemmaAt(tree, verb)) ? dependents(tree, verb, ['nsubj']) : []

/** "The attack came after soldiers killed a leader", "wounded two before officers killed him": what came first or next is no outcome of the other. */
function isApartInTime(tree: Tree, draft: Draft, other: Draft): boolean {
  const verb = draft.light ?? draft.head
  const isApart = isMarked(tree.tokens, verb, 'mark', (word) => /^(?:after|before|until)$/.test(word))
  const isOwn = dependents(tree, verb, ['nsubj']).length > 0
  return isApart && isOwn && !isWithin(tree, other.head, verb)
}

/** "Drowned after a boat capsized", where the parser has a boat that is capsized. */
const participlesOf = (tree: Tree, noun: number): number[] =>
  /^(?:after|when|as)$/.test(prepositionOf(tree, noun)) ? dependents(tree, noun, ['acl']) : []

const isCollapse = (tree: Tree, { name, noun, head }: Draft): boolean =>
  name === 'accident' &&
  (!noun || tree.tokens[head]?.upos === 'VERB') &&
  /^(?:collapse|crumble|cave|give|buckle|fall)$/.test(lemmaAt(tree, head))

/** "Part of the building collapsed in the blast": a noun of what brought it down. */
function bringsDown(tree: Tree, noun: number, byHead: ReadonlyMap<number, Draft>): boolean {
  const cause = byHead.get(noun)
  return (
    cause?.noun === true &&
    cause.kind.type !== 'ACCIDENT' &&
    /^(?:in|during|by|from|after)$/.test(prepositionOf(tree, noun))
  )
}

/** Clauses above an outcome that are looked at for what it came of. */
const clausesMax = 3

/**
 * "Rocked the city, toppling houses and killing 12", "tore through a van escorting nurses, killing two": the clauses above an outcome that has no
 * subject of its own, up to one that tells an event, each with its subjects.
 */
function clausesOver(tree: Tree, verb: number, byHead: ReadonlyMap<number, Draft>): number[] {
  const over: number[] = []
  if (dependents(tree, verb, ['nsubj', 'csubj']).length > 0) return over
  for (let at = verb, steps = 0; steps < clausesMax; steps += 1) {
    const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
    if (head < 0 || !['advcl', 'conj', 'acl'].includes(deprel)) break
    at = deprel === 'acl' ? (tree.tokens[head]?.head ?? -1) : head
    if (at < 0) break
    over.push(at, ...dependents(tree, at, ['nsubj']))
    // "Wounding two before officers shot and killed him".
    if (byHead.has(at) || isYetToCome(tree, at)) break
  }
  return over
}

/** The nouns that a noun hangs on. */
function nounsOver(tree: Tree, noun: number): number[] {
  const { deprel, head = -1 } = tree.tokens[noun] ?? {}
  return deprel === 'nmod' && head >= 0 && head < noun ? [head, ...nounsOver(tree, head)] : []
}

/** The weekday that the clause of a word names, or the clause around it. */
function dayOver(tree: Tree, word: number): string | undefined {
  for (let at = word, steps = 0; at >= 0 && steps < dayStepsMax; steps += 1) {
    const day = dependents(tree, at, ['obl', 'nmod', 'advmod']).find((child) => weekdayWord.test(lemmaAt(tree, child)))
    if (day !== undefined) return lemmaAt(tree, day)
    if (/^(?:conj|parataxis|root|ccomp)$/.test(tree.tokens[at]?.deprel ?? '')) return undefined
    at = tree.tokens[at]?.head ?? -1
  }
  return undefined
}

/** Words up to a weekday. */
const dayStepsMax = 4

/** "On Sunday a bomb killed five; on Monday another killed three": what was on another day came of something else. */
function isOnAnotherDay(tree: Tree, one: number, other: number): boolean {
  const [day, otherDay] = [dayOver(tree, one), dayOver(tree, other)]
  return day !== undefined && otherDay !== undefined && day !== otherDay
}

/** "To plan the attack on a hotel in Kano, in which two were killed": the noun of an event before "which", with no verb between, wherever its phrases hang. */
function nounBefore(tree: Tree, verb: number, byHead: ReadonlyMap<number, Draft>): number[] {
  const which = dependents(tree, verb, ['nsubj', 'obl']).find((at) => tree.tokens[at]?.lower === 'which') ?? -1
  for (let at = which - 1; at >= 0 && tree.tokens[at]?.upos !== 'VERB'; at -= 1)
    if (byHead.get(at)?.noun === true) return [at]
  return []
}

/** The event that a killing, wounding or wrecking is the outcome of. */
export function consequenceOf(tree: Tree, draft: Draft, byHead: ReadonlyMap<number, Draft>): Draft | undefined {
  const verb = draft.light ?? draft.head
  const { deprel = '' } = tree.tokens[verb] ?? {}
  const outcome = isResult(tree, draft)
  const related = outcome ? causesOf(tree, draft, byHead) : namesakesOf(tree, draft, byHead)
  if (isCollapse(tree, draft)) related.push(...causesBeside(tree, verb).filter((at) => bringsDown(tree, at, byHead)))
  const known = related.flatMap((index) => byHead.get(index) ?? [])
  // What somebody did before what only befell: "killed in violence when police opened fire".
  for (const other of [...known.filter(({ roles }) => roles.acted), ...known]) {
    if (other === draft || !causes.has(other.kind.type) || isAnswer(tree, draft, other)) continue
    if (isBySufferer(tree, draft, other) || isApartInTime(tree, draft, other)) continue
    if (isOnAnotherDay(tree, verb, other.light ?? other.head)) continue
    const isOfNoun = deprel === 'acl:relcl' && (isInWhich(tree, verb) || isOfVictim(tree, draft, other))
    const within = ['conj', 'advcl', 'xcomp'].includes(deprel) || isOfNoun
    if (results.has(other.name) && outcome && !within) continue
    // "Believed killed in a landslide": that they were is in doubt, and not the landslide.
    const isDoubted = draft.reality === 'possible' && outcome
    if (isFactual(other.reality) && (isFactual(draft.reality) || isDoubted)) return other
    if (!isFactual(other.reality) && !isFactual(draft.reality)) return other
  }
  return undefined
}

/** "The murder of a trader, who was shot dead on Monday": once more what befell the one that the noun names. */
const isOfVictim = (tree: Tree, { roles }: Draft, { noun, head, roles: { targets } }: Draft): boolean =>
  noun && !mereDeaths.has(lemmaAt(tree, head)) && targets.some(isOneOf(roles.targets))

/** Words on which what an outcome came of can stand. */
function causesOf(tree: Tree, draft: Draft, byHead: ReadonlyMap<number, Draft>): number[] {
  const verb = draft.light ?? draft.head
  const { head = -1, deprel = '' } = tree.tokens[verb] ?? {}
  const isBefore = (at: number): boolean => !isYetToCome(tree, at)
  const beside = causesBeside(tree, verb).filter(isBefore)
  // "Twelve were killed and 40 injured when two trains collided": the clause is of both.
  const joined = dependents(tree, verb, ['conj']).filter((other) => isResult(tree, byHead.get(other) ?? draft))
  // "Seven were killed, and ten wounded, in a firefight": and a phrase where the first has none.
  const shared = dependents(tree, verb, ['obl']).length > 0 ? ['advcl'] : ['advcl', 'obl']
  beside.push(...joined.flatMap((other) => dependents(tree, other, shared)).filter(isBefore))
  const isUnder = /^(?:advcl|conj|acl|acl:relcl|xcomp|parataxis)$/.test(deprel)
  // "The bombing of a market in Kano, which killed two": it was the bombing that did.
  const isRelative = deprel === 'acl:relcl' && !draft.roles.acted
  const nouns = isRelative ? [...nounsOver(tree, head), ...nounBefore(tree, verb, byHead)] : []
  return [
    ...beside,
    ...beside.flatMap((at) => participlesOf(tree, at)),
    ...(isUnder ? [head] : []),
    ...resultOf(tree, draft),
    ...nouns,
    ...clausesOver(tree, verb, byHead),
  ]
}

/** "The crash resulted in the deaths of two", "an accident that led to his death": the subject of the verb that says so. */
function resultOf(tree: Tree, { noun, light, head }: Draft): number[] {
  const { head: verb = -1, deprel } = tree.tokens[head] ?? {}
  if (!noun || light !== undefined || !/^(?:obl|obj)$/.test(deprel ?? '')) return []
  if (!/^(?:result|end|culminate|lead|cause)$/.test(lemmaAt(tree, verb))) return []
  const { deprel: as = '', head: above = -1 } = tree.tokens[verb] ?? {}
  return [...dependents(tree, verb, ['nsubj']), ...(as.startsWith('acl') ? [above] : [])]
}

const isSlaying = (tree: Tree, draft: Draft, other: Draft | undefined): boolean =>
  other !== undefined &&
  /^(?:kill|assassinate|attack)$/.test(other.name) &&
  /^(?:shoot|stab|beat|attack)$/.test(draft.name) &&
  isOfVictim(tree, draft, other)

/** Words on which the same happening can stand by another name. */
function namesakesOf(tree: Tree, draft: Draft, byHead: ReadonlyMap<number, Draft>): number[] {
  const verb = draft.light ?? draft.head
  const { head = -1, deprel = '' } = tree.tokens[verb] ?? {}
  // "The murder of a driver, who was stabbed on Monday".
  const isRelative = deprel === 'acl:relcl' && !draft.noun
  const named = isRelative ? nounsOver(tree, head).filter((at) => isSlaying(tree, draft, byHead.get(at))) : []
  if (named.length > 0) return named
  const above = byHead.get(head)
  if (above === undefined) return []
  // "An explosion and fire at the depot".
  if (draft.noun && deprel === 'conj')
    return above.noun && above.kind.type === 'EXPLOSION' && draft.kind.type === 'FIRE' ? [head] : []
  if (above.kind.type !== draft.kind.type) return []
  // "The massacre in which soldiers shot students", "that the army committed" is one event.
  if (deprel === 'acl:relcl') return isInWhich(tree, verb) || draft.asked.includes(head) ? [head] : []
  if (!draft.noun) return []
  if (deprel === 'appos') return [head]
  // "attacked the base in a raid": the noun names the verb's own event once more.
  return /^(?:obl|nmod|obl:agent)$/.test(deprel) && !results.has(above.name) ? [head] : []
}
