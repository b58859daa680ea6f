/**
 * Is a verb of the lexicon one of everyday life here? Whom or what it is done with decides: people complain of pains, patients are
 * "treated and released", recruits join the navy, pistols go off by mishap.
 */

import { isMarked } from '../../token/index.ts'
import { agentsOf, type Match } from '../clause/match.ts'
import { isParty, lemmaAt, meets, type Scene } from '../clause/scene.ts'
import { type Clause, dependents, hasDeterminer, prepositionOf } from '../clause/tree.ts'
import {
  belongings,
  choices,
  helpers,
  joinable,
  kit,
  mishaps,
  papers,
  seats,
  services,
  symptoms,
} from '../en/everyday.ts'

/** What is asked of a clause by its verb. */
type Ask = (scene: Scene, clause: Clause, match: Match) => boolean

const of = (words: ReadonlySet<string>, ...classes: string[]) => ({ words, classes })

/** "Complained of chest pains". */
const isOfPains: Ask = (scene, { obliques }) =>
  obliques.some(({ preposition, index }) => /^(?:of|about)$/.test(preposition) && meets(scene, index, of(symptoms)))

/** "Was sitting in the kitchen": a seat, and no protest. */
const isSeated: Ask = (scene, { obliques }) =>
  obliques.some(({ preposition, index }) => preposition === 'in' && meets(scene, index, of(seats)))

/** "Were treated and released", "released from hospital": a patient. */
const isPatient: Ask = ({ tree }, { verb, obliques }) => {
  const { head = -1, deprel } = tree.tokens[verb] ?? {}
  const beside = [...(deprel === 'conj' ? [head] : []), ...dependents(tree, verb, ['conj'])]
  return (
    beside.some((other) => /^(?:treat|examine|evaluate|hospitalize|hospitalise)$/.test(lemmaAt(tree, other))) ||
    obliques.some(
      ({ preposition, index }) => preposition === 'from' && /^(?:hospital|clinic)$/.test(lemmaAt(tree, index)),
    )
  )
}

/** "She joined the navy", "Smith joined the queue": one person, and what takes anybody in. */
const isJoiner: Ask = (scene, { subjects, objects }) =>
  subjects.length === 1 &&
  subjects.every((index) => isOne(scene, index)) &&
  objects.length > 0 &&
  objects.every((index) => meets(scene, index, of(joinable)))

const isOne = (scene: Scene, index: number): boolean =>
  scene.nameAt(index)?.kind === 'person' ||
  /^(?:he|she|i|who)$/.test(scene.tree.tokens[index]?.lower ?? '') ||
  (scene.tree.tokens[index]?.xpos === 'NN' && hasDeterminer(scene.tree, index, /^an?$/))

/** "Called the port the key for peace", "a group called Citizens for Kenya": what somebody calls it; "called on them for calm" asks. */
const isNaming: Ask = ({ tree }, { verb, objects, obliques }, { pattern }) =>
  objects.length > 0 &&
  [...pattern.particles, ...pattern.prepositions.map(({ word }) => word)].includes('for') &&
  ((tree.tokens[verb]?.deprel === 'acl' && dependents(tree, verb, ['obj', 'xcomp']).length > 0) ||
    !obliques.some(({ preposition }) => /^(?:for|on|upon)$/.test(preposition)))

/** "Home hit by fire": the flames are what happened; those of guns have it said of them. */
const isByFlames: Ask = ({ tree }, clause) =>
  clause.passive &&
  agentsOf(clause).some(
    (index) =>
      /^(?:fire|blaze|wildfire|bushfire|flame|inferno)$/.test(lemmaAt(tree, index)) &&
      dependents(tree, index, ['compound', 'amod', 'nmod:poss']).every((child) => ofFlames.test(lemmaAt(tree, child))),
  )

const ofFlames =
  /^(?:big|huge|large|massive|major|second|first|fast|kitchen|house|forest|brush|grass|electrical|suspicious)$/

/** "Seized on the massacre to renew his call": made use of it. */
const isMadeUseOf: Ask = (_, { passive, objects, obliques }) =>
  !passive && objects.length === 0 && obliques.some(({ preposition }) => /^(?:on|upon)$/.test(preposition))

/** "The officer was cut by flying glass": a wound, where whoever cuts is nobody. */
const isWound: Ask = (scene, clause) =>
  clause.passive &&
  (agentsOf(clause).some((index) => !isParty(scene, index) && scene.placeAt(index) === undefined) ||
    dependents(scene.tree, clause.verb, ['advcl']).some((by) =>
      isMarked(scene.tree.tokens, by, 'mark', (word) => word === 'by'),
    ))

/** "Paralysed by fear": people, and no network or road. */
const isOfPeople: Ask = (scene, { objects }) =>
  objects.length > 0 && objects.every((index) => isParty(scene, index) && scene.placeAt(index) === undefined)

/** "Will investigate incentives": what one may choose, and nothing that anybody did. */
const isOfChoices: Ask = (scene, { objects }) =>
  objects.length > 0 && objects.every((index) => meets(scene, index, of(choices)))

/** "Rebuilt their homes", "would rebuild its network": help that somebody gives himself. */
const isOwn: Ask = ({ tree }, { passive, objects }) =>
  !passive &&
  objects.some((index) =>
    dependents(tree, index, ['nmod:poss']).some((owner) =>
      /^(?:his|her|its|their|our|my)$/.test(tree.tokens[owner]?.lower ?? ''),
    ),
  )

/** "Nobody is guaranteed a seat", "it is assured that": rights and forecasts, where nobody gives his word. */
const isAssured: Ask = (_, clause) => clause.passive && agentsOf(clause).length === 0

/** "Deployed a portable wall": nobody who goes and nothing that shoots, drives or bars the way. */
const isOfThings: Ask = (scene, { objects }) =>
  objects.length > 0 &&
  objects.every(
    (index) =>
      scene.tree.tokens[index]?.upos === 'NOUN' &&
      !isParty(scene, index) &&
      !meets(scene, index, of(kit, 'force', 'weapon', 'vehicle', 'missile', 'helper', 'rebel')),
  )

/** "The pistol went off": by mishap, and nothing blew up. */
const isMishap: Ask = (scene, { subjects }) => subjects.some((index) => meets(scene, index, of(mishaps)))

/** "Fired Adeyemi": a dismissal, and no shot. */
const isDismissed: Ask = (scene, { objects }) =>
  objects.length > 0 &&
  objects.every(
    (index) =>
      scene.nameAt(index)?.kind === 'person' ||
      (scene.tree.tokens[index]?.xpos === 'NNP' && dependents(scene.tree, index, ['det', 'nummod']).length === 0),
  )

/** "Stayed committed to the cause": what somebody thinks. */
const isKeptUp: Ask = ({ tree }, { verb }) =>
  /^(?:remain|stay)$/.test(lemmaAt(tree, tree.tokens[verb]?.head ?? -1)) && tree.tokens[verb]?.deprel === 'xcomp'

/** "Plan to hold several fairs": what they arrange, and no offer to anybody. */
const isArranged: Ask = (scene, { complements }) =>
  complements.some(
    (own) =>
      /^(?:hold|host|open|build|launch|travel)$/.test(lemmaAt(scene.tree, own)) &&
      !dependents(scene.tree, own, ['obj', 'obl']).some(
        (index) => isParty(scene, index) || meets(scene, index, of(new Set(), 'meeting', 'joint', 'accord', 'aid')),
      ),
  )

/** "Thanked the volunteers", "thanked him for his work": of one's own people. */
const isOfHelpers: Ask = (scene, { objects, obliques }) =>
  objects.length > 0 &&
  objects.every(
    (index) =>
      meets(scene, index, of(helpers)) ||
      (/^(?:him|her|them)$/.test(scene.tree.tokens[index]?.lower ?? '') &&
        obliques.some(
          ({ preposition, index: work }) =>
            preposition === 'for' && /^(?:work|service|year)$/.test(lemmaAt(scene.tree, work)),
        )),
  )

/** "Cut funding for schools": a budget, and no punishment. */
const isBudget: Ask = (scene, { obliques, nested }, { pattern }) =>
  pattern.name === 'reduce-aid' &&
  [...obliques, ...nested].some(
    ({ preposition, index }) => /^(?:for|to)$/.test(preposition) && meets(scene, index, of(services)),
  )

const isWoundOrBudget: Ask = (scene, clause, match) => isWound(scene, clause, match) || isBudget(scene, clause, match)

/** "Signed the decree", "signed a declaration of emergency": an office's own paper, and no agreement. */
const isOwnPaper: Ask = (scene, { objects }, { pattern }) =>
  pattern.name === 'sign' &&
  objects.length > 0 &&
  objects.every(
    (index) =>
      meets(scene, index, of(papers)) ||
      dependents(scene.tree, index, ['nmod']).some((child) =>
        /^(?:emergency|disaster)$/.test(lemmaAt(scene.tree, child)),
      ),
  )

/** "Must surrender his passport": a court's condition, and no army's end. */
const isOfBelongings: Ask = (scene, { objects }) =>
  objects.length > 0 && objects.every((index) => meets(scene, index, of(belongings)))

/** "Declined to discuss the items": no comment. */
const isNoComment: Ask = ({ tree }, { verb }) =>
  tree.tokens[verb]?.deprel === 'xcomp' && lemmaAt(tree, tree.tokens[verb]?.head ?? -1) === 'decline'

const asks: ReadonlyMap<string, Ask> = new Map<string, Ask>([
  ['complain', isOfPains],
  ['sit', isSeated],
  ['release', isPatient],
  ['join', isJoiner],
  ['call', isNaming],
  ['fire', isDismissed],
  ['paralyze', isOfPeople],
  ['paralyse', isOfPeople],
  ['investigate', isOfChoices],
  ['explore', isOfChoices],
  ['rebuild', isOwn],
  ['guarantee', isAssured],
  ['assure', isAssured],
  ['commit', isKeptUp],
  ['committed', isKeptUp],
  ['deploy', isOfThings],
  ['go', isMishap],
  ['plan', isArranged],
  ['intend', isArranged],
  ['thank', isOfHelpers],
  ['cut', isWoundOrBudget],
  ['reduce', isBudget],
  ['slash', isBudget],
  ['sign', isOwnPaper],
  ['seize', isMadeUseOf],
  ['hit', isByFlames],
  ['strike', isByFlames],
  ['discuss', isNoComment],
  ['surrender', isOfBelongings],
])

export const isEveryday: Ask = (scene, clause, match) =>
  asks.get(lemmaAt(scene.tree, clause.verb))?.(scene, clause, match) === true

/** "In an emergency", "in case of emergency": whichever there may be, and nobody rules by it. */
export function isAnyEmergency({ tree }: Scene, noun: number): boolean {
  return (
    /^(?:in|during|of|for)$/.test(prepositionOf(tree, noun)) &&
    lemmaAt(tree, noun) === 'emergency' &&
    !hasDeterminer(tree, noun, /^(?:the|this|that)$/) &&
    dependents(tree, noun, ['amod', 'compound', 'nmod:poss']).length === 0
  )
}
