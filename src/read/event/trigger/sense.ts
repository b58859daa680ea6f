/**
 * Does a verb of violence mean violence here? Who acts and on what decides: soldiers attack a post, and critics a novel "as
 * sentimental"; malaria and wolves kill, and nobody did it; listeners bombard a station "with complaints".
 */

import { agentsOf, type Match } from '../clause/match.ts'
import { isRepelling } from '../clause/repel.ts'
import { isParty, lemmaAt, meets, type Scene } from '../clause/scene.ts'
import type { Tree } from '../clause/tree.ts'
import { type Clause, dependents, prepositionOf } from '../clause/tree.ts'
import {
  alertColours,
  careEmergencies,
  commands,
  dealers,
  demanding,
  documents,
  figurativeMatters,
  figurativeModifiers,
  harmsAlone,
  hurledWords,
  hurtfulMatters,
  lamed,
  outletsOfWords,
  reflexives,
  rivals,
  verbalAttacks,
  waiting,
} from '../en/words.ts'
import { quadClasses } from '../kind.ts'
import { isCalling } from './called.ts'
import { isAnyEmergency, isEveryday } from './everyday.ts'
import { isFigure } from './figure.ts'

/** Whether a match of a kind of violence, force or threat is a figure of speech, or a thing that nobody did. */
export function isOtherSense(scene: Scene, clause: Clause, match: Match): boolean {
  const { pattern } = match
  if (isFigure(scene, clause, match) || isEveryday(scene, clause, match)) return true
  if (pattern.kind.type === 'CONSULT') return isForPress(scene, clause) || isOnRounds(scene, clause)
  // "Police were called to a house": they were sent there, and nobody appealed to them.
  if (pattern.name === 'appeal' && clause.passive && lemmaAt(scene.tree, clause.verb) === 'call')
    return clause.obliques.some(({ preposition }) => preposition === 'to')
  if (pattern.name === 'release') return isOfDocument(scene, clause)
  if (pattern.name === 'ceasefire') return isRepelling(scene.tree, clause.verb)
  if (pattern.name === 'emergency') return clause.objects.some((index) => isOfCare(scene, index))
  if (isOfDealers(scene, clause)) return true
  if (pattern.name === 'deport' && isDrivenOut(scene, clause)) return true
  if (pattern.kind.type === 'COERCE') return isByThing(scene, clause)
  if (pattern.kind.type === 'PROTEST')
    return isGatheringFor(scene, clause) || isWaiting(scene, clause) || isCalling(scene.tree, clause.verb)
  if (pattern.name === 'alert') return isWarningOf(scene, clause)
  if (pattern.kind.type === 'THREATEN') return isDanger(scene, clause)
  if (quadClasses[pattern.kind.type] === 0) return isOfTraded(scene, clause)
  if (pattern.kind.type !== 'ASSAULT') return false
  // "In the occupied territory": what it is called.
  if (lemmaAt(scene.tree, clause.verb) === 'occupy' && scene.tree.tokens[clause.verb]?.deprel === 'amod') return true
  return isWithoutAgent(scene, clause) || isOfWords(scene, clause) || isIdiom(scene, clause)
}

/** "Held a press conference": words to everybody. */
const isForPress = ({ tree }: Scene, { objects }: Clause): boolean =>
  objects.some((index) =>
    dependents(tree, index, ['compound']).some((child) => /^(?:press|news|media)$/.test(lemmaAt(tree, child))),
  )

/** "35 detainees whom its staff had visited", "the ward that reporters visited": whoever looks after or into people negotiates nothing. */
function isOnRounds({ tree }: Scene, { verb, subjects }: Clause): boolean {
  if (lemmaAt(tree, verb) !== 'visit' || tree.tokens[verb]?.deprel !== 'acl:relcl') return false
  const isCarer = (index: number): boolean => onRounds.test(lemmaAt(tree, index)) || isOwnPeople(tree, index)
  return subjects.length > 0 && subjects.every(isCarer)
}

const onRounds =
  /^(?:staff|doctor|medic|nurse|paramedic|worker|volunteer|reporter|journalist|correspondent|researcher|monitor|investigator|inspector|lawyer|relative|family|team|crew)$/

/** "Its staff", "their people". */
const isOwnPeople = (tree: Tree, index: number): boolean =>
  /^(?:people|representative|delegate|member|colleague)$/.test(lemmaAt(tree, index)) &&
  dependents(tree, index, ['nmod:poss']).length > 0

/** "The flood cut off a road", "a treatment to prevent it": what a thing brings about nobody imposes. */
function isByThing(scene: Scene, { verb, passive, subjects }: Clause): boolean {
  const isSomebody = (index: number): boolean =>
    isParty(scene, index) ||
    scene.placeAt(index) !== undefined ||
    scene.tree.tokens[index]?.upos !== 'NOUN' ||
    meets(scene, index, { words: commands, classes: ['country', 'force', 'rebel', 'weapon', 'vehicle', 'violence'] })
  // A town that falls to rebels does nothing.
  const isFall = lemmaAt(scene.tree, verb) === 'fall'
  return !passive && !isFall && subjects.length > 0 && !subjects.some(isSomebody)
}

/** "Gathered to receive food aid": no protest. */
function isGatheringFor({ tree }: Scene, { verb }: Clause): boolean {
  if (!/^(?:gather|assemble|congregate|queue|line|flock)$/.test(lemmaAt(tree, verb))) return false
  return dependents(tree, verb, ['xcomp', 'advcl']).some((purpose) =>
    /^(?:receive|collect|pay|say|sing|play|share|get|buy|sell|vote|pray|watch|celebrate|welcome|mourn|bury|eat|hear|greet|bid|register|bathe|worship)$/.test(
      lemmaAt(tree, purpose),
    ),
  )
}

/** "Driven from their homes by floods": they fled, and nobody drove them. */
function isDrivenOut(scene: Scene, clause: Clause): boolean {
  if (!clause.passive || !/^(?:drive|force)$/.test(lemmaAt(scene.tree, clause.verb))) return false
  const agents = agentsOf(clause)
  return agents.length > 0 && !agents.some((index) => isParty(scene, index))
}

/** Words of gathering that do not yet say what for. */
const gatherings = /^(?:gather|assemble|congregate|crowd)$/

/** "Relatives had gathered at the pithead": they wait for theirs, unless the clause says that they demand something. */
function isWaiting(scene: Scene, { verb, subjects }: Clause): boolean {
  const { tree } = scene
  if (!gatherings.test(lemmaAt(tree, verb)) || subjects.length === 0) return false
  if (!subjects.every((index) => waiting.has(lemmaAt(tree, index)))) return false
  return !dependents(tree, verb, ['xcomp', 'advcl', 'conj']).some((purpose) => demanding.has(lemmaAt(tree, purpose)))
}

/** "Put four provinces on red alert": a warning of weather, where it is no force that stands to. */
function isWarningOf(scene: Scene, { passive, subjects, objects, obliques, nested }: Clause): boolean {
  const alerted = !passive && objects.length === 0 ? subjects : objects
  if (alerted.some((index) => meets(scene, index, forces))) return false
  return [...[...obliques, ...nested].map(({ index }) => index), ...objects].some((index) =>
    dependents(scene.tree, index, ['amod', 'compound']).some((child) => alertColours.has(lemmaAt(scene.tree, child))),
  )
}

const forces = { words: new Set<string>(), classes: ['force'] }

/** "Besieged by creditors", "shareholders toppled the board": with money, votes or questions. */
function isOfDealers({ tree }: Scene, clause: Clause): boolean {
  if (!/^(?:besiege|bombard|raid|topple|oust|depose|overthrow|blockade)$/.test(lemmaAt(tree, clause.verb))) return false
  const doers = clause.passive ? agentsOf(clause) : clause.subjects
  return doers.length > 0 && doers.every((index) => dealers.has(lemmaAt(tree, index)))
}

/** "Shares exploded", "the stock crashed", "sales caught fire": what is bought and sold. */
function isOfTraded(scene: Scene, clause: Clause): boolean {
  const doers = clause.passive ? agentsOf(clause) : clause.subjects
  return doers.length > 0 && doers.every((index) => meets(scene, index, traded))
}

const traded = { words: new Set<string>(), classes: ['traded'] }

/** "A poll of 400 voters released on Friday": the parser hung on people what is said of the paper. */
function isOfDocument({ tree }: Scene, { verb }: Clause): boolean {
  const { deprel = '', head = -1 } = tree.tokens[verb] ?? {}
  const { deprel: above = '', head: paper = -1 } = tree.tokens[head] ?? {}
  return deprel.startsWith('acl') && above === 'nmod' && documents.has(lemmaAt(tree, paper))
}

/** "It threatens the work of a decade": a danger, and no threat. */
function isDanger(scene: Scene, { verb, subjects, objects, complements }: Clause): boolean {
  if (lemmaAt(scene.tree, verb) !== 'threaten' || complements.length > 0 || objects.length === 0) return false
  const unnamed = subjects.every((index) => /^(?:it|this|that|which)$/.test(scene.tree.tokens[index]?.lower ?? ''))
  return unnamed && !objects.some((index) => isParty(scene, index))
}

/** What harms people without anybody's doing: "malaria killed", "the lake claims", "a wolf attacked". */
function isWithoutAgent({ tree }: Scene, clause: Clause): boolean {
  const subjects = clause.passive ? agentsOf(clause) : clause.subjects
  const harms = (index: number): boolean =>
    harmsAlone.has(lemmaAt(tree, index)) || (lemmaAt(tree, clause.verb) === 'hurt' && isMatter(lemmaAt(tree, index)))
  return subjects.length > 0 && subjects.every(harms)
}

const isMatter = (lemma: string): boolean => hurtfulMatters.has(lemma) || figurativeMatters.has(lemma)

/** "Attacked the record", "attacked it as sentimental", "attacked the ministry for being slow". */
function isOfWords(scene: Scene, { verb, passive, subjects, objects }: Clause): boolean {
  const { tree } = scene
  if (!verbalAttacks.has(lemmaAt(tree, verb))) return false
  if (!passive && isBetweenRivals(scene, { subjects, objects })) return true
  // "A letter attacking the governor".
  const { deprel = '', head = -1 } = tree.tokens[verb] ?? {}
  if (deprel.startsWith('acl') && outletsOfWords.has(lemmaAt(tree, head))) return true
  if (objects.some((index) => figurativeMatters.has(lemmaAt(tree, index)))) return true
  // "Attacked in the press".
  const outlets = dependents(tree, verb, ['obl']).filter((child) => outletsOfWords.has(lemmaAt(tree, child)))
  if (outlets.some((child) => prepositionOf(tree, child) === 'in')) return true
  // "Plotted to attack a newspaper for publishing it": an infinitive is a deed's.
  const finite = dependents(tree, verb, ['nsubj']).length > 0
  return dependents(tree, verb, ['advcl', 'obl', 'xcomp']).some((child) =>
    dependents(tree, child, ['mark', 'case']).some((mark) => {
      const lower = tree.tokens[mark]?.lower ?? ''
      const { upos, xpos } = tree.tokens[child] ?? {}
      return (upos === 'ADJ' && lower === 'as') || (finite && lower === 'for' && (xpos === 'VBG' || upos === 'ADJ'))
    }),
  )
}

/** "Senator Smith attacked the governor", "attacking the nominee": one politician another. */
function isBetweenRivals(scene: Scene, { subjects, objects }: Pick<Clause, 'subjects' | 'objects'>): boolean {
  const isPolitician = (index: number): boolean =>
    rivals.has(lemmaAt(scene.tree, index)) ||
    (politicians.has(scene.partyAt(index)?.sector ?? '') && scene.placeAt(index) === undefined && isOne(scene, index))
  const isNamed = (index: number): boolean => scene.nameAt(index)?.kind === 'person' && isPolitician(index)
  const [one, other] = [subjects.every(isNamed), objects.length > 0 && objects.every(isPolitician)]
  return (
    (subjects.length > 0 && one && other) ||
    (subjects.length === 0 && objects.some((index) => rivals.has(lemmaAt(scene.tree, index))))
  )
}

const isOne = (scene: Scene, index: number): boolean => !/^NNP?S$/.test(scene.tree.tokens[index]?.xpos ?? '')

const politicians: ReadonlySet<string> = new Set(['ELI', 'LEG', 'PTY', 'GOV'])

const offensive = { words: new Set<string>(), classes: ['offensive'] }

/** "Bombarded with complaints", "shot itself in the foot", a joke that "bombed". */
function isIdiom(scene: Scene, { verb, passive, objects, obliques }: Clause): boolean {
  const { tree } = scene
  // "Launched a diplomatic offensive".
  const isFigure = (child: number): boolean => figurativeModifiers.has(lemmaAt(tree, child))
  const offensives = objects.filter((index) => meets(scene, index, offensive))
  if (offensives.some((index) => dependents(tree, index, ['amod', 'compound']).some(isFigure))) return true
  const with_ = obliques.filter(({ preposition }) => preposition === 'with')
  if (with_.some(({ index }) => hurledWords.has(lemmaAt(tree, index)))) return true
  if (!passive && objects.length === 0 && lemmaAt(tree, verb) === 'bomb') return true
  const itself = objects.some((index) => reflexives.has(tree.tokens[index]?.lower ?? ''))
  return itself && obliques.some(({ index }) => lamed.has(lemmaAt(tree, index)))
}

/** "Gunmen fire on bus": whether those before it fire, and nothing burns. */
export function isShots(tree: Tree, at: number): boolean {
  const { tokens } = tree
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  // "Died in heavy fire from the hills": of which there is no one, as there is of a blaze.
  const isUnder = tokens[at]?.deprel.startsWith('obl') && /^(?:in|by|under)$/.test(prepositionOf(tree, at))
  const isBare = dependents(tree, at, ['det', 'compound', 'nmod:poss']).length === 0
  if (isUnder === true && isBare && volleys.has(before?.lower ?? '')) return true
  const isSubject = before?.xpos === 'NNS' || before?.xpos === 'NNPS' || before?.lower === 'police'
  return isSubject && /^(?:on|at|upon|into)$/.test(next?.lower ?? '')
}

const volleys = new Set(['heavy', 'hostile', 'friendly', 'indiscriminate', 'intense', 'sustained'])

/** "The hospital declared an emergency", "a mid-air emergency": nobody rules by it. */
export function isOfCare(scene: Scene, noun: number): boolean {
  const { tree } = scene
  if (isAnyEmergency(scene, noun)) return true
  if (dependents(tree, noun, ['amod', 'compound']).some((child) => careEmergencies.has(lemmaAt(tree, child))))
    return true
  const { head: verb = -1 } = tree.tokens[noun] ?? {}
  const { deprel = '', head: above = -1 } = tree.tokens[verb] ?? {}
  const around = [...dependents(tree, verb, ['nsubj', 'obl']), ...(deprel === 'acl:relcl' ? [above] : [])]
  return around.some((index) => index !== noun && meets(scene, index, carers))
}

const carers = {
  words: new Set(['pilot', 'crew', 'captain', 'plane', 'aircraft', 'jet', 'flight']),
  classes: ['clinic'],
}
