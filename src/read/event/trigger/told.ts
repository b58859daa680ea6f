/** Is a noun of the lexicon told to have taken place, or only spoken of, or a figure of speech? */

import { isParty, isPhysical, lemmaAt, meets, type Scene } from '../clause/scene.ts'
import { dependents, hasDeterminer, prepositionOf, type Tree } from '../clause/tree.ts'
import type { NounEntry } from '../en/pattern.ts'
import {
  conditions,
  figurativeDisasters,
  figurativeFights,
  figurativeMatters,
  figurativeModifiers,
  naturalMatter,
  occurrencePrepositions,
  periods,
  playedWords,
  territories,
} from '../en/words.ts'
import { type Kind, quadClasses } from '../kind.ts'
import { topConjunct } from '../reality/noun-own.ts'
import type { Occurrence } from '../reality/reality.ts'
import type { Roles } from '../role/argument.ts'
import { isCalled, isPicketers } from './called.ts'
import { isFigureNoun } from './figure.ts'
import { isHabitual, isInFiction, isOfKinds } from './generic.ts'
import { isStandingWar } from './state.ts'

/** "A legal battle", "a war of words", "a Clinton rally": no violence, and no protest. */
function isOfWords(scene: Scene, head: number, { type }: Kind): boolean {
  const { tree } = scene
  const before = dependents(tree, head, ['amod', 'compound', 'nmod:poss'])
  // A "market rally" is of shares, a "market bombing" is of a market.
  const isDeed = literalDeeds.has(lemmaAt(tree, head))
  const isFigure = (child: number): boolean => {
    const lemma = lemmaAt(tree, child)
    return figurativeModifiers.has(lemma) && !(isDeed && /^(?:market|court|gun|campaign|election)$/.test(lemma))
  }
  if (before.some(isFigure)) return true
  const isPerson = (child: number): boolean => scene.nameAt(child)?.kind === 'person'
  if (type === 'PROTEST') return before.some(isPerson)
  if (type === 'CONSULT') return false
  const about = dependents(tree, head, ['nmod']).filter((child) => !before.includes(child))
  // "Her attacks on Smith": more than one, or one person's on another, are of words.
  const several = tree.tokens[head]?.xpos === 'NNS' && lemmaAt(tree, head) === 'attack'
  if (about.some(isPerson) && (several || before.some(isPerson))) return true
  return about.some((child) => figurativeMatters.has(lemmaAt(tree, child)))
}

/** Nouns of deeds that nobody does in words or with shares. */
const literalDeeds: ReadonlySet<string> = new Set([
  'bombing',
  'blast',
  'explosion',
  'shooting',
  'massacre',
  'killing',
  'stabbing',
  'ambush',
  'attack',
])

const ofWhat = (tree: Tree, noun: number): number[] =>
  dependents(tree, noun, ['nmod']).filter((child) => prepositionOf(tree, child) === 'of')

/** "The march of time": what a protest is "of" is people, or it is none. */
function isFigurative(scene: Scene, head: number): boolean {
  const of = ofWhat(scene.tree, head)
  // "A demonstration of force" is no more of people than one of strength.
  return of.some(
    (child) =>
      scene.tree.tokens[child]?.upos === 'NOUN' &&
      (!isParty(scene, child) || scene.tree.tokens[child]?.lower === 'force'),
  )
}

/** "A flood of money", "a storm of criticism": what it is of is no water. */
function isFloodOfThings(tree: Tree, head: number): boolean {
  // "A crush of fans killed 12" is one.
  const { head: teller = -1, deprel } = tree.tokens[head] ?? {}
  const kills = deprel === 'nsubj' && /^(?:kill|injure|hurt|wound|claim|leave)$/.test(lemmaAt(tree, teller))
  if (kills || !figurativeDisasters.has(lemmaAt(tree, head))) return false
  const of = ofWhat(tree, head)
  return of.some((child) => {
    const lemma = lemmaAt(tree, child)
    return tree.tokens[child]?.upos === 'NOUN' && !naturalMatter.has(lemma) && !periods.has(lemma)
  })
}

/** "An earthquake in the industry", "a political earthquake": nothing shook but trade and politics. */
function isUpheaval({ tree }: Scene, head: number): boolean {
  if (!/^(?:earthquake|quake|tsunami|storm|tremor|avalanche|landslide)$/.test(lemmaAt(tree, head))) return false
  return dependents(tree, head, ['amod', 'compound', 'nmod']).some((child) => {
    const lemma = lemmaAt(tree, child)
    return (
      figurativeModifiers.has(lemma) || /^(?:industry|economy|politics|market|party|sector|business|trade)$/.test(lemma)
    )
  })
}

/** "Took no part in the shooting": what somebody is said to have had no share in is only spoken of. */
function isWithoutShare(tree: Tree, head: number): boolean {
  const share = tree.tokens[head]?.head ?? -1
  const of = shares.has(lemmaAt(tree, share))
    ? share
    : dependents(tree, share, ['obj']).find((child) => shares.has(lemmaAt(tree, child)))
  return of !== undefined && prepositionOf(tree, head) === 'in' && hasDeterminer(tree, of, /^no$/)
}

const shares: ReadonlySet<string> = new Set(['part', 'role', 'hand', 'share', 'involvement'])

/** Words from "warrant" to what it is for. */
const warrantReachMax = 4

/** "Had four warrants out for her arrest". */
function isOfWarrant(tree: Tree, head: number): boolean {
  return (
    prepositionOf(tree, head) === 'for' &&
    tree.tokens.slice(Math.max(0, head - warrantReachMax), head).some(({ lemma }) => lemma === 'warrant')
  )
}

/** "Canada has one trade agreement": what somebody has was made at another time. */
function isOwned(tree: Tree, head: number, { type }: Kind, { light = -1 }: Occurrence): boolean {
  const { xpos = '' } = tree.tokens[light] ?? {}
  const has = lemmaAt(tree, light) === 'have' && /^VB[ZP]$/.test(xpos) && dependents(tree, light, ['aux']).length === 0
  return has && !tree.sentence.headline && type === 'AGREE' && tree.tokens[head]?.upos === 'NOUN'
}

/** Things that are only an event where they are told to go off. */
const devices: ReadonlySet<string> = new Set([
  'bomb',
  'device',
  'ied',
  'dynamite',
  'charge',
  'bomber',
  'bullet',
  'cannon',
])

/** Verbs that carry other nouns' events, but not that a device went off. */
const idle =
  /^(?:have|make|do|carry|see|offer|receive|exchange|trade|host|engage|take|deliver|file|hold|commit|conduct|demand|organi[sz]e)$/

/** Types whose nouns are as often of words and votes. */
const figurativeTypes: ReadonlySet<Kind['type']> = new Set(['PROTEST', 'ASSAULT', 'CONSULT', 'COERCE'])

/** "A battle over pensions", "the war on caffeine", "a fight with cancer": what it is about is nobody, no place and no thing. */
function isFightForMatter(scene: Scene, head: number): boolean {
  const { tree } = scene
  if (!figurativeFights.has(lemmaAt(tree, head))) return false
  const matters = dependents(tree, head, ['nmod', 'obl']).filter((child) =>
    /^(?:over|on|with|against)$/.test(prepositionOf(tree, child)),
  )
  const aims = [...dependents(tree, head, ['acl']), head + 2].filter(
    (child) => tree.tokens[child]?.xpos === 'VB' && dependents(tree, child, ['mark']).some((mark) => mark > head),
  )
  return (
    matters.some((child) => tree.tokens[child]?.upos === 'NOUN' && !isTangible(scene, child)) ||
    // "A battle to stay alive", "to save his name"; "to retake the town" is one.
    (aims.length > 0 && !aims.some((aim) => dependents(tree, aim, ['obj', 'obl']).some((at) => isTangible(scene, at))))
  )
}

/** "An explosion in cases", "an explosion of interest": what only grows. */
function isGrowth(scene: Scene, head: number): boolean {
  const of = dependents(scene.tree, head, ['nmod']).filter((child) =>
    /^(?:in|of)$/.test(prepositionOf(scene.tree, child)),
  )
  return /^(?:explosion|eruption)$/.test(lemmaAt(scene.tree, head)) && of.some((child) => meets(scene, child, growing))
}

const growing = { words: figurativeMatters, classes: ['growing'] }

function isTangible(scene: Scene, index: number): boolean {
  const territory = { words: territories, classes: ['weapon', 'missile'] }
  return (
    isParty(scene, index) ||
    isPhysical(scene, index) ||
    scene.placeAt(index) !== undefined ||
    meets(scene, index, territory)
  )
}

/** "Poverty and violence", "since the war": a condition, with nobody who does it to anybody. */
function isCondition({ tree }: Scene, head: number, { actors, targets }: Roles): boolean {
  return conditions.has(lemmaAt(tree, head)) && actors.length + targets.length === 0 && !tree.sentence.headline
}

interface Evidence {
  readonly occurrence: Occurrence
  readonly roles: Roles
}

function isRequest(tree: Tree, child: number): boolean {
  return prepositionOf(tree, child) === 'for' || tree.tokens[child]?.deprel === 'acl'
}

/** "Resigned in protest": what something else is done in. "A mock raid": what is played. */
function isGesture(tree: Tree, head: number): boolean {
  const bare = dependents(tree, head, ['det', 'amod', 'nummod', 'nmod:poss', 'compound'])
  if (
    lemmaAt(tree, head) === 'protest' &&
    tree.tokens[head]?.xpos === 'NN' &&
    prepositionOf(tree, head) === 'in' &&
    bare.length === 0
  )
    return true
  return bare.some((child) => playedWords.has(lemmaAt(tree, child)))
}

/** "Declared war on motorists": a war is on a state, a place or those who fight. */
function isWarOfWords(scene: Scene, head: number, { light }: Occurrence): boolean {
  const { tree } = scene
  if (light === undefined || lemmaAt(tree, head) !== 'war' || lemmaAt(tree, light) !== 'declare') return false
  const on = [...dependents(tree, head, ['nmod']), ...dependents(tree, light, ['obl'])].filter(
    (child) => prepositionOf(tree, child) === 'on',
  )
  return on.some((child) => scene.placeAt(child) === undefined && !meets(scene, child, belligerents))
}

const belligerents = { words: territories, classes: ['country', 'force', 'rebel'] }

/** Is the noun told to have taken place, or only spoken of? */
export function isTold(scene: Scene, head: number, entry: NounEntry, { occurrence, roles }: Evidence): boolean {
  const { tree } = scene
  const { act, kind, words } = entry
  if (kind.type === 'PROTEST' && isFigurative(scene, head)) return false
  if (
    isInFiction(tree, head) ||
    isFigureNoun(scene, head, entry) ||
    isUpheaval(scene, head) ||
    isGesture(tree, head) ||
    isWarOfWords(scene, head, occurrence) ||
    isOfKinds(tree, head) ||
    (kind.type === 'PROTEST' && isStruck(tree, head)) ||
    isHabitual(tree, tree.tokens[topConjunct(tree, head)]?.head ?? -1) ||
    isFightForMatter(scene, head) ||
    isGrowth(scene, head) ||
    isFloodOfThings(tree, head) ||
    isWithoutShare(tree, head) ||
    isPicketers(scene, head) ||
    isCalled(tree, head) ||
    isOfWarrant(tree, head) ||
    isOwned(tree, head, kind, occurrence) ||
    isStandingWar(tree, head)
  )
    return false
  if (figurativeTypes.has(kind.type) && isOfWords(scene, head, kind)) return false
  // A call that is received or made for nothing is by telephone.
  if (
    act &&
    words[0] === 'call' &&
    !dependents(tree, head, ['nmod', 'acl', 'obl']).some((child) => isRequest(tree, child))
  )
    return false
  if (act)
    return (
      isOpened(tree, head, entry, roles) ||
      (occurrence.light !== undefined && (roles.acted || roles.targets.length > 0))
    )
  // "Engaged two car bombs", "made a bomb": it is there, and did not go off.
  const light = occurrence.light === undefined ? undefined : lemmaAt(tree, occurrence.light)
  if (devices.has(words.at(-1) ?? '') && light !== undefined && idle.test(light)) return false
  if (occurrence.told) return true
  if (isCondition(scene, head, roles)) return false
  if (quadClasses[kind.type] > 0 && quadClasses[kind.type] < 4) return false
  const top = topConjunct(tree, head)
  const during = occurrencePrepositions.has(prepositionOf(tree, top))
  // "After a car bomb in Ankara"; of "a bomb" alone it is not said that it went off.
  if (devices.has(words.at(-1) ?? '')) return during && words.length > 1
  if (during) return true
  // "The number of civilian deaths": how many they are, and nothing that befell them beside what is told.
  const isOfNumber = /^(?:death|fatality)$/.test(lemmaAt(tree, head)) && tree.tokens[head]?.xpos === 'NNS'
  if (roles.actors.length + (isOfNumber ? 0 : roles.targets.length) > 0) return true
  if (tree.sentence.headline && (tree.tokens[top]?.head ?? -1) < 0) return true
  const modifiers = dependents(tree, head, ['det', 'nummod', 'acl', 'nmod', 'nmod:poss']).filter(
    (child) => tree.tokens[child]?.lower !== 'any',
  )
  return modifiers.length > 0 && tree.tokens[head]?.xpos !== 'NNPS'
}

/** "Talks between the army and rebels began in Geneva": two sides, and a verb that says that they met. */
const isOpened = (tree: Tree, head: number, { kind }: NounEntry, { actors, targets }: Roles): boolean =>
  kind.type === 'CONSULT' &&
  tree.tokens[head]?.deprel === 'nsubj' &&
  actors.length > 0 &&
  targets.length > 0 &&
  /^(?:begin|open|start|resume)$/.test(lemmaAt(tree, tree.tokens[head].head))

/** "The attack on a peace rally", "the one on a march": what was struck, and told as that. */
const isStruck = (tree: Tree, head: number): boolean =>
  prepositionOf(tree, head) === 'on' &&
  /^(?:one|attack|assault|bombing|raid)$/.test(lemmaAt(tree, tree.tokens[head]?.head ?? -1))
