/** Whose deed is it said to be? "An attack blamed on Boko Haram", "killings attributed to rebels", "an ambush laid by them". */

import { wordSet } from '../../../stdx/index.ts'
import { isParty, isPhysical, lemmaAt, meets, type Scene } from '../clause/scene.ts'
import { clauseOf, dependents, prepositionOf, type Tree, withConjuncts } from '../clause/tree.ts'
import type { EventType } from '../kind.ts'
import { isNegated } from '../reality/own-reality.ts'

/** What somebody does or lets be done: a famine that is blamed on a government is nobody's deed. */
const deeds: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'EXPLOSION', 'FIRE'])

/** Verbs that lay a deed at somebody's door, with the preposition before him. */
const blaming: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['pin', 'on'],
  ['attribute', 'to'],
  ['ascribe', 'to'],
])

/** Participles behind a deed that name whoever has it done, or says that it is his. */
const making = wordSet(
  'claim lay set plan prepare order orchestrate mastermind organise organize coordinate unleash lead conduct mount execute direct call plant fire launch drop',
)

/** The words for those whose deed the noun is, by what is said of it. */
export function culpritsOf(scene: Scene, noun: number, type: EventType): number[] {
  if (!deeds.has(type)) return []
  const { tree } = scene
  const participles = dependents(tree, noun, ['acl', 'acl:relcl'])
  const makers = participles
    .filter((verb) => making.has(lemmaAt(tree, verb)) && !hasContent(tree, verb))
    .flatMap((verb) => phrases(tree, verb, 'by'))
  const governor = tree.tokens[noun]?.head ?? -1
  const isBlamed = isBlamedBy(tree, noun, governor)
  const verbs = [...participles, ...(isBlamed ? [governor] : [])]
  const blamed = verbs.flatMap((verb) => phrases(tree, verb, blaming.get(lemmaAt(tree, verb))))
  // "Police blamed the attack on rebels": the parser takes the rebels for those attacked.
  const nested = isBlamed ? phrases(tree, noun, blaming.get(lemmaAt(tree, governor))) : []
  return [
    ...makers,
    ...blamed,
    ...nested,
    ...claimantsOf(tree, noun),
    ...behind(tree, noun),
    ...fatalTo(tree, noun),
    ...behindOf(scene, noun),
  ]
}

/** Deeds that are done "on" whoever they befall, so that "of" leaves him who does them. */
const doneOn = wordSet(
  'attack raid assault offensive incursion onslaught aggression airstrike shelling bombing bombardment',
)
/** The same of which "of" says as often whom they befall: "the shelling of the rebels". */
const doneTo = wordSet('airstrike shelling bombing bombardment')

/**
 * "The attack of jihadists on a village", "the shelling of Russian troops on Kherson", and alone "an attack of jihadists": those behind "of"
 * have the deed done where "on" says to whom, or where they are no state's and bear arms.
 */
function behindOf(scene: Scene, noun: number): number[] {
  const lemma = lemmaAt(scene.tree, noun)
  if (!doneOn.has(lemma)) return []
  const own = phrases(scene.tree, noun, 'of')
  const on = [noun, ...own].flatMap((at) => ['on', 'against'].flatMap((word) => phrases(scene.tree, at, word)))
  const isAimed = on.some(
    (at) =>
      isParty(scene, at) || isPhysical(scene, at) || /^(?:city|admin|country)$/.test(scene.placeAt(at)?.kind ?? ''),
  )
  if (isAimed) return own.filter((at) => meets(scene, at, { words: none, classes: ['force', 'rebel', 'country'] }))
  return doneTo.has(lemma) ? [] : own.filter((at) => meets(scene, at, { words: none, classes: ['rebel'] }))
}

const none: ReadonlySet<string> = new Set()

/** "Rebels claimed responsibility for the attack", "took the blame for it": who owns to it; not "no group claimed". */
function claimantsOf(tree: Tree, noun: number): number[] {
  if (prepositionOf(tree, noun) !== 'for') return []
  const above = tree.tokens[noun]?.head ?? -1
  const isOwning = (verb: number, object: number): boolean =>
    owning.has(lemmaAt(tree, verb)) && owned.has(lemmaAt(tree, object)) && !isNegated(tree, verb)
  const verb = [above, tree.tokens[above]?.head ?? -1].find((at) =>
    dependents(tree, at, ['obj']).some((object) => (object === above || at === above) && isOwning(at, object)),
  )
  if (verb === undefined) return []
  return clauseOf(tree, verb).subjects.filter((at) => !isNegated(tree, at))
}

const owning = wordSet('claim admit accept take assume acknowledge')
const owned = wordSet('responsibility credit blame')

/** "The militia was behind the ambush", "the group behind it". */
function behind(tree: Tree, noun: number): number[] {
  if (prepositionOf(tree, noun) !== 'behind' || isNegated(tree, noun)) return []
  const { head = -1, deprel = '' } = tree.tokens[noun] ?? {}
  const own = dependents(tree, noun, ['nsubj'])
  return own.length > 0 ? own : deprel === 'nmod' ? [head] : []
}

/** "Two officers were killed in an encounter with rebels": those with whom whoever fell had it; the dead are another side. */
function fatalTo(tree: Tree, noun: number): number[] {
  const { head = -1, deprel = '' } = tree.tokens[noun] ?? {}
  if (!meetings.has(lemmaAt(tree, noun)) || !deprel.startsWith('obl') || isNegated(tree, head)) return []
  if (!/^(?:in|during)$/.test(prepositionOf(tree, noun))) return []
  const { objects, passive, subjects } = clauseOf(tree, head)
  const isFatal = passive ? felling.has(lemmaAt(tree, head)) : /^(?:die|perish)$/.test(lemmaAt(tree, head))
  if (!isFatal || (passive ? objects : subjects).length === 0) return []
  return [...phrases(tree, noun, 'with'), ...phrases(tree, head, 'with')]
}

/** Fights of two sides that a noun names, of which one is behind "with". */
const meetings = wordSet(
  'encounter clash gunfight gunbattle shootout shoot-out firefight battle skirmish exchange confrontation',
)
const felling = wordSet('kill slay injure wound hurt martyr neutralise neutralize eliminate shoot gun')

/**
 * "Authorities attribute the attacks to them": several deeds that were told before, each of which is another mention. Whose the last of
 * them is does not follow.
 */
export function isOfSeveral(tree: Tree, noun: number): boolean {
  const { head = -1, feats = '' } = tree.tokens[noun] ?? {}
  const isDefinite = dependents(tree, noun, ['det']).some((at) =>
    /^(?:the|these|those)$/.test(tree.tokens[at]?.lower ?? ''),
  )
  const isClaimed = prepositionOf(tree, noun) === 'for'
  return isDefinite && /Number=Plur/.test(feats ?? '') && (isClaimed || isBlamedBy(tree, noun, head))
}

const isBlamedBy = (tree: Tree, noun: number, verb: number): boolean =>
  /^(?:obj|nsubj:pass)$/.test(tree.tokens[noun]?.deprel ?? '') && blaming.has(lemmaAt(tree, verb))

/** "Claimed by the army to be a success": what is claimed is another thing. */
const hasContent = (tree: Tree, verb: number): boolean => dependents(tree, verb, ['xcomp', 'ccomp']).length > 0

function phrases(tree: Tree, at: number, preposition: string | undefined): number[] {
  return dependents(tree, at, ['obl', 'nmod', 'obl:agent'])
    .filter((child) => prepositionOf(tree, child) === preposition)
    .flatMap((child) => withConjuncts(tree, child))
}

/** "Clashes broke out between supporters of both": between whom, where the parser hung it on the verb. */
export function betweenWhom(tree: Tree, noun: number): number[] {
  const { deprel, head = -1 } = tree.tokens[noun] ?? {}
  if (deprel !== 'nsubj') return []
  return dependents(tree, head, ['obl']).filter((child) => /^(?:between|among)$/.test(prepositionOf(tree, child)))
}
