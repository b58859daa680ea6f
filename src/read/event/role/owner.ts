/** Whose is the thing that is hit or seized? "Shelled rebel positions", "stoned the mayor's car", "fired on a bus carrying pilgrims". */

import type { Party } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { isParty, isPhysical, lemmaAt, meets, partyOf, phraseSpan, type Scene, textOf } from '../clause/scene.ts'
import { antecedent, dependents, prepositionOf, withConjuncts } from '../clause/tree.ts'

/** What is somebody's besides buildings and vehicles. */
const holdings = {
  words:
    wordSet(`position stronghold stockpile target line frontline trench hideaway encampment entrenchment bastion redoubt fortification infrastructure asset interest
    possession belongings belonging land crop harvest business motorcade column supply cache enclave lair den bunker homestead enclosure quarters`),
  classes: [],
}

/** Houses and bodies that a thing is the house, the bus or the wall of, and that say by name only of what kind it is. */
const premises = wordSet('school hospital church mosque university station house village town car party')

/** "A Lebanese restaurant": what is served there, and nobody's nation. */
const nationless = wordSet('restaurant cafe bar hotel bakery takeaway')

/** Participles of a thing, by where whoever it is of stands beside them. */
const bearing = wordSet('carry transport ferry convey house shelter host')
const possessing = wordSet(
  'own man hold use occupy guard run rent operate drive control inhabit staff frequent launch fire send',
)

/** What is shot down. */
const flying = { words: wordSet('drone missile rocket projectile uav'), classes: [] }

/** Whether a word is a thing that is no party of its own: "the homes", "positions"; not "the army convoy". */
export const isThing = (scene: Scene, index: number): boolean =>
  scene.partyAt(index) === undefined &&
  scene.nameAt(index) === undefined &&
  (isPhysical(scene, index) || meets(scene, index, holdings) || meets(scene, index, flying))

/**
 * Those whose a thing is, or who are in it. Whose kind it is of is named with it, "rebel positions", unless the owner has a name of its own:
 * "RSF positions" are of the RSF.
 */
export function ownersOf(scene: Scene, thing: number): Party[] {
  return ownersAt(scene, thing).flatMap((at) => {
    const owner = partyOf(scene, at)
    if (owner === undefined) return []
    const isKind = /^(?:compound|amod)$/.test(scene.tree.tokens[at]?.deprel ?? '')
    if (!isKind || scene.nameAt(at)?.kind === 'organization') return [owner]
    const span = phraseSpan(scene, thing)
    return [{ ...owner, span, text: textOf(scene, span) }]
  })
}

function ownersAt(scene: Scene, thing: number): number[] {
  const { tree } = scene
  const owners = dependents(tree, thing, ['nmod', 'compound', 'amod'])
    .filter((child) => tree.tokens[child]?.deprel !== 'nmod' || prepositionOf(tree, child) === 'of')
    .flatMap((child) => withConjuncts(tree, child))
    .map((child) => antecedent(tree, child))
    .filter((child) => isOwner(scene, thing, child))
  return owners.length > 0 ? owners : aboard(scene, thing)
}

function isOwner(scene: Scene, thing: number, at: number): boolean {
  const { tokens } = scene.tree
  const { upos, deprel } = tokens[at] ?? {}
  if (upos === 'PRON' || upos === 'NUM' || !isParty(scene, at)) return false
  const kind = scene.nameAt(at)?.kind
  const isKind = deprel === 'compound' || deprel === 'amod'
  if (isKind && premises.has(lemmaAt(scene.tree, at)) && kind === undefined) return false
  // "Official cars": an adjective that is a noun elsewhere.
  if (deprel === 'amod' && kind === undefined && !meets(scene, at, bearers)) return false
  if (isKind && kind === 'group') return !nationless.has(lemmaAt(scene.tree, thing))
  if (scene.placeAt(at) !== undefined && kind !== 'organization') return isOfState(scene, thing, at)
  // "A Toyota pickup": its make.
  const isMake = isKind && kind === 'organization' && meets(scene, thing, vehicles)
  return !isMake || !/^(?:|BUS|MNC)$/.test(scene.partyAt(at)?.sector ?? '')
}

const bearers = { words: new Set<string>(), classes: ['force', 'rebel'] }
const vehicles = { words: new Set<string>(), classes: ['vehicle'] }

/** "Israel's positions", "Ukrainian trenches": what only a state has; "Kenya's shops" says where they are. */
function isOfState(scene: Scene, thing: number, at: number): boolean {
  if (scene.placeAt(at)?.kind !== 'country') return false
  return [holdings, armed, flying].some((things) => meets(scene, thing, things))
}

const armed = {
  words: wordSet(
    'base camp barracks outpost post checkpoint convoy warship vessel ship tanker boat tank aircraft warplane jet plane helicopter',
  ),
  classes: [],
}

/** "A bus carrying pilgrims", "a checkpoint manned by soldiers", "land belonging to herders". */
function aboard({ tree }: Scene, thing: number): number[] {
  const phrase = (verb: number, preposition: string): number[] =>
    dependents(tree, verb, ['obl', 'nmod']).filter((child) => prepositionOf(tree, child) === preposition)
  return dependents(tree, thing, ['acl']).flatMap((verb) => {
    const lemma = lemmaAt(tree, verb)
    const whose = bearing.has(lemma)
      ? dependents(tree, verb, ['obj'])
      : lemma === 'belong'
        ? phrase(verb, 'to')
        : possessing.has(lemma)
          ? phrase(verb, 'by')
          : []
    return whose.flatMap((child) => withConjuncts(tree, child))
  })
}
