/** Did whoever a verb has for its subject do it, or did it befell him; and did anybody do it at all? */

import { wordSet } from '../../../stdx/index.ts'
import { agentsOf, type Match } from '../clause/match.ts'
import { attackersOf, isRepelling } from '../clause/repel.ts'
import { lemmaAt, meets, type Scene } from '../clause/scene.ts'
import { type Clause, dependents, isWithin } from '../clause/tree.ts'
import { sufferingVerbs } from '../en/words.ts'
import { type Kind, type KindName, kinds } from '../kind.ts'
import { isNegated } from '../reality/own-reality.ts'

/** Kinds that tell what came of an event for people. */
export const outcomes: ReadonlySet<KindName> = new Set(['kill', 'injure'])

/** Whoever "died in the firing", "lost his life", "regained her freedom" or "is in custody" did nothing: it was done to him. */
export function asSuffered(scene: Scene, clause: Clause, { pattern }: Match): Clause {
  const { tree } = scene
  const lemma = lemmaAt(tree, clause.verb)
  const suffered: Clause = { ...clause, passive: true, subjects: [], objects: clause.subjects }
  if (pattern.name === 'arrest' && dependents(tree, clause.verb, ['cop']).length > 0) return suffered
  // "Two men went on trial", "pleaded guilty".
  if (/^(?:charge|convict)$/.test(pattern.name) && /^(?:stand|go|face|plead)$/.test(lemma)) return suffered
  // "A patrol came under fire from rebels."
  if (lemma === 'come' && pattern.prepositions.some(({ word }) => word === 'under')) {
    const obliques = clause.obliques.map((one) => (one.preposition === 'from' ? { ...one, preposition: 'by' } : one))
    return { ...suffered, obliques }
  }
  // "The strike ended": whoever ended it.
  if (pattern.intransitive && lemma === 'end') return suffered
  // "The town fell to the rebels."
  if (pattern.name === 'seize' && lemma === 'fall') {
    const takers = clause.obliques.filter(({ preposition }) => preposition === 'to').map(({ index }) => index)
    return { ...clause, subjects: takers, objects: clause.subjects }
  }
  // "Repelled an attempt by rebels to storm it": whoever did was attacked.
  if (isRepelling(tree, clause.verb) && clause.objects.some((index) => meets(scene, index, advances)))
    return {
      ...clause,
      passive: false,
      subjects: clause.objects.flatMap((attack) => attackersOf(tree, attack)),
      objects: clause.passive ? agentsOf(clause) : clause.subjects,
    }
  if (clause.passive) return clause
  // "A convoy struck a landmine."
  if (pattern.name === 'mine') return suffered
  if (pattern.name === 'release' && freedVerbs.has(lemma)) return suffered
  if (pattern.name === 'expel' && lemma === 'leave') return suffered
  if (lemma === 'evacuate' && isLeaving(scene, clause)) return suffered
  if (lemma === 'drown' && clause.objects.length === 0) return suffered
  return outcomes.has(pattern.name) && sufferingVerbs.has(lemma) ? suffered : clause
}

const advances = {
  words: wordSet('attempt bid advance thrust push infiltration foray sortie wave charge'),
  classes: ['offensive'],
}

/** "All residents evacuated", "families evacuated their homes": they were brought to safety, and brought nobody. */
const isLeaving = (scene: Scene, { subjects, objects }: Clause): boolean =>
  subjects.length > 0 &&
  subjects.every((index) => meets(scene, index, evacuees)) &&
  objects.every((index) => meets(scene, index, premises))

const evacuees = { words: new Set(['worker', 'student', 'everyone', 'everybody', 'staff']), classes: ['evacuated'] }
const premises = { words: new Set(['area', 'city', 'region', 'district', 'island']), classes: ['building'] }

/** Verbs whose subject is whoever is free again. */
const freedVerbs: ReadonlySet<string> = new Set(['regain', 'gain', 'recover', 'win', 'walk'])

/**
 * What is "set on fire" by nobody named is a fire; by somebody, arson. Who "was drowned in the river" may have fallen in, and what a bridge
 * does, "killing 40", nobody did.
 */
export function kindOf(scene: Scene, clause: Clause, { pattern }: Match): Kind {
  if (outcomes.has(pattern.name) && isResultOfThing(scene, clause)) return kinds.get('accident') ?? pattern.kind
  // "Went on hunger strike" stops no work.
  if (pattern.name === 'strike' && isHungry(scene, clause)) return kinds.get('hunger') ?? pattern.kind
  if (pattern.name === 'agree' && isVowedNot(scene, clause)) return kinds.get('reject') ?? pattern.kind
  if (pattern.kind.type === 'ASSAULT' && pattern.name !== 'mine' && isOnRoad(scene, clause))
    return kinds.get('accident') ?? pattern.kind
  if (!clause.passive || agentsOf(clause).length > 0) return pattern.kind
  if (lemmaAt(scene.tree, clause.verb) === 'drown') return kinds.get('drown') ?? pattern.kind
  if (
    pattern.name === 'arrest' &&
    lemmaAt(scene.tree, clause.verb) === 'seize' &&
    clause.objects.every(isUnarmed(scene))
  )
    return kinds.get('abduct') ?? pattern.kind
  const burns = pattern.name === 'destroy' && pattern.weight > 1 && pattern.prepositions.length > 0
  return burns ? (kinds.get('fire') ?? pattern.kind) : pattern.kind
}

const isHungry = ({ tree }: Scene, { objects, obliques }: Clause): boolean =>
  [...objects, ...obliques.map(({ index }) => index)].some((index) =>
    dependents(tree, index, ['compound', 'amod']).some((child) => lemmaAt(tree, child) === 'hunger'),
  )

/** "40 pupils were seized": by nobody who would have to arrest them. */
const isUnarmed =
  (scene: Scene) =>
  (index: number): boolean =>
    meets(scene, index, unarmed) && scene.partyAt(index)?.sector !== 'CRM'

const unarmed = {
  words:
    wordSet(`pupil student schoolchild schoolchildren schoolgirl schoolboy girl boy child baby woman villager passenger tourist traveller traveler worshipper
    parishioner nun priest missionary hostage crew sailor seafarer farmer herder miner engineer expatriate hiker family commuter resident
    churchgoer pilgrim nurse doctor medic aid-worker`),
  classes: [],
}

const structures = { words: new Set<string>(), classes: ['structure', 'craft', 'railed'] }

/** "The span parted, killing 40": the outcome of what a thing does of itself. */
function isResultOfThing(scene: Scene, { verb, passive, subjects }: Clause): boolean {
  const { xpos, deprel, head = -1 } = scene.tree.tokens[verb] ?? {}
  if (passive || xpos !== 'VBG' || deprel !== 'advcl' || subjects.length === 0) return false
  const isActive = dependents(scene.tree, head, ['nsubj:pass', 'aux:pass', 'obj']).length === 0
  return isActive && subjects.every((index) => meets(scene, index, structures))
}

/** "Vowed not to resume talks": a refusal. */
const isVowedNot = ({ tree }: Scene, { verb, complements }: Clause): boolean =>
  /^(?:vow|pledge|promise|swear)$/.test(lemmaAt(tree, verb)) &&
  complements.some(
    (own) =>
      isNegated(tree, own) &&
      /^(?:meet|talk|negotiate|resume|cooperate|sign|recogni[sz]e|join|attend|release|withdraw|leave|allow|accept|surrender|disarm|resign|implement|lift)$/.test(
        lemmaAt(tree, own),
      ),
  )

const struckOnRoads = {
  words: new Set(['pedestrian', 'cyclist', 'motorcyclist', 'biker', 'jogger']),
  classes: ['vehicle'],
}
/** Where traffic is, within a town and between towns: other words than those of the ways that places are called by. */
const carriageways =
  /^(?:lane|road|street|highway|motorway|interstate|freeway|intersection|junction|crossing|crosswalk|crossroads|roundabout|carriageway|kerb|curb)$/

/** "A van was struck in the westbound lane", "a cyclist was hit and killed crossing the road": by traffic, where nobody is named. */
function isOnRoad(scene: Scene, { verb, passive, objects, obliques }: Clause): boolean {
  const { tree } = scene
  if (
    !passive ||
    !/^(?:strike|hit)$/.test(lemmaAt(tree, verb)) ||
    obliques.some(({ preposition }) => preposition === 'by')
  )
    return false
  if (objects.length === 0 || !objects.every((index) => meets(scene, index, struckOnRoads))) return false
  return tree.tokens.some(({ lemma }, at) => carriageways.test(lemma.toLowerCase()) && isWithin(tree, at, verb))
}
