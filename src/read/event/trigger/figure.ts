/**
 * Is a word of violence one of weather, computers, votes or talk, by the word beside it? "A blast of cold air", "a lightning strike",
 * "hijacked the session", "a backbench revolt", "under fire from critics". Whom it is done to and what it is of decides, not the text.
 */

import { wordSet } from '../../../stdx/index.ts'
import type { Match } from '../clause/match.ts'
import { isParty, isPhysical, lemmaAt, meets, type Scene } from '../clause/scene.ts'
import { type Clause, dependents, prepositionOf, type Tree } from '../clause/tree.ts'
import type { NounEntry } from '../en/pattern.ts'
import { alertColours, reflexives } from '../en/words.ts'
import { quadClasses } from '../kind.ts'

const of = (...classes: string[]) => ({ words: new Set<string>(), classes })
const [weather, computing, airs, armed, deputies, livestock] = [
  of('weather'),
  of('computing'),
  of('air'),
  of('weapon', 'missile', 'gun', 'shooting'),
  of('deputy'),
  of('livestock'),
]
const thriving = {
  words: wordSet(
    'life wildlife colour color flavour flavor taste sound noise joy laughter creativity activity technology information use user sale spending cost salary debt variety talent energy emotion applause',
  ),
  classes: ['growing'],
}
const structures = of('structure', 'hanging', 'craft', 'railed', 'nature')
const lands = {
  words: new Set(['territory', 'land', 'peninsula', 'region', 'province', 'island', 'country', 'west-bank']),
  classes: [],
}

/** Of a verb. */
export function isFigure(scene: Scene, clause: Clause, { pattern }: Match): boolean {
  const { tree } = scene
  const { verb, subjects, objects } = clause
  const lemma = lemmaAt(tree, verb)
  const all = (indices: readonly number[], condition: Parameters<typeof meets>[2]): boolean =>
    indices.length > 0 && indices.every((index) => meets(scene, index, condition))
  // "A group calling itself Grey Heron": its name.
  if (lemma === 'call' && objects.some((index) => reflexives.has(tree.tokens[index]?.lower ?? ''))) return true
  if (!isForcible(pattern)) return false
  // "Beat the crowds": advice to the reader.
  if (isImperative(tree, verb)) return true
  // "Killed the process"; computers are attacked, cut and confiscated in earnest.
  if (onComputers.test(lemma) && objects.length > 0 && objects.every((index) => isOnComputer(scene, index))) return true
  if (isDisplay(scene, clause)) return true
  if (/^(?:explode|erupt|blow)$/.test(lemma) && isInFaces(tree, verb)) return true
  if (pattern.kind.type !== 'ASSAULT') return false
  // "Bombarded the goal", "stormed the penalty area".
  if (objects.length > 0 && objects.every((index) => isGoal(tree, index))) return true
  if (all(subjects, weather) && !objects.some((index) => isParty(scene, index))) return true
  // "Anthrax killed 40 cattle": nobody did; raiders who kill cattle do.
  return all(objects, livestock) && !clause.passive && !subjects.some((index) => isParty(scene, index))
}

/** What is attacked in a game. */
const isGoal = (tree: Tree, index: number): boolean =>
  /^(?:goal|goalmouth|goalkeeper|net|scoreline|wicket|basket|defence|defense)$/.test(lemmaAt(tree, index))
    ? dependents(tree, index, ['compound', 'nmod', 'amod']).length === 0
    : dependents(tree, index, ['compound']).some((child) => /^(?:penalty|goal)$/.test(lemmaAt(tree, child)))

/** "An activist fund's raid on the carmaker": for its shares. */
const isForShares = (tree: Tree, head: number, beside: readonly number[]): boolean =>
  [...beside, ...stagersOf(tree, head)].some((child) =>
    /^(?:fund|investor|bidder|shareholder|financier|corporate|share|predator)$/.test(lemmaAt(tree, child)),
  )

/** Violence, force, protest, accidents. */
const isForcible = ({ kind }: Match['pattern']): boolean => [0, 4].includes(quadClasses[kind.type])

const onComputers = /^(?:detonate|explode|bomb|hijack|hold|kill|execute)$/

/** "The session", "the network hostage". */
const isOnComputer = (scene: Scene, index: number): boolean =>
  meets(scene, index, computing) ||
  (lemmaAt(scene.tree, index) === 'hostage' &&
    dependents(scene.tree, index, ['compound']).some((child) => meets(scene, child, computing)))

/** "Fireworks exploded over the river": in the air, with no building and nobody harmed in the sentence. */
function isDisplay({ tree }: Scene, { subjects, obliques }: Clause): boolean {
  const above = obliques.some(({ preposition }) => /^(?:over|above|across)$/.test(preposition))
  return above && subjects.length > 0 && subjects.every((index) => lemmaAt(tree, index) === 'firework')
}

/** "Beat the crowds", "learn to fight off an attacker". */
function isImperative(tree: Tree, verb: number): boolean {
  const { deprel, xpos, head = -1 } = tree.tokens[verb] ?? {}
  if (deprel === 'xcomp' && xpos === 'VB' && lemmaAt(tree, head) !== 'let') return isImperative(tree, head)
  return (
    deprel === 'root' &&
    xpos === 'VB' &&
    !tree.sentence.headline &&
    dependents(tree, verb, ['nsubj', 'aux', 'mark']).length === 0
  )
}

/** "It exploded in their faces": a plan that failed. */
const isInFaces = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, ['obl']).some((child) => lemmaAt(tree, child) === 'face')

/** Of a noun of the lexicon, from its first word to its last. */
export function isFigureNoun(scene: Scene, head: number, { name, kind }: NounEntry): boolean {
  const { tree } = scene
  const lemma = lemmaAt(tree, head)
  const before = dependents(tree, head, ['amod', 'compound', 'nmod:poss'])
  const within = dependents(tree, head, ['nmod'])
  const matter = within.filter((child) => prepositionOf(tree, child) === 'of')
  // "Under fire from critics", "fire and fury".
  if (name === 'fire')
    return (
      prepositionOf(tree, head) === 'under' ||
      dependents(tree, head, ['conj']).some((other) => /^(?:fury|brimstone)$/.test(lemmaAt(tree, other)))
    )
  // "A blast of cold air", "an explosion of marine life", "an explosion in demand".
  if (/^(?:blast|burst|explosion|eruption)$/.test(lemma)) {
    const inWhat = within.filter((child) => prepositionOf(tree, child) === 'in')
    return (
      matter.some((child) => meets(scene, child, airs)) ||
      [...matter, ...inWhat].some((child) => meets(scene, child, thriving))
    )
  }
  // "Residents heard shots", "shots rang out"; at goal, in the arm and in a bar nobody hears them.
  if (lemma === 'shot' && !name.includes('gun')) return !isHeardFrom(tree, head)
  if (lemma === 'raid' && isForShares(tree, head, before)) return true
  // "A weather bomb" is a deep low.
  if (lemma === 'bomb') return before.some((child) => lemmaAt(tree, child) === 'weather')
  if (lemma === 'collapse' && name === 'accident') return isOfNoBuilding(scene, [...before, ...within])
  if (name === 'annex') return ![...before, ...within].some((child) => isLand(scene, child))
  // "A barrage of complaints"; one of rockets is fired.
  if (/^(?:barrage|volley|salvo|hail|bombardment)$/.test(lemma))
    return matter.length > 0 && matter.every((child) => !meets(scene, child, armed) && !isPhysical(scene, child))
  // "A flood warning", "an amber warning".
  if (kind.type === 'THREATEN')
    return before.some((child) => meets(scene, child, weather) || alertColours.has(lemmaAt(tree, child)))
  if (/^(?:revolt|rebellion|mutiny|uprising)$/.test(lemma))
    return [...before, ...within, ...stagersOf(tree, head)].some((child) => meets(scene, child, deputies))
  return false
}

/** What is heard or rings out, and no starting gun's. */
function isHeardFrom(tree: Tree, noun: number): boolean {
  const { head = -1, deprel = '', lower = '' } = tree.tokens[noun] ?? {}
  const isShots = lower === 'shots' && dependents(tree, noun, ['nmod', 'det']).length === 0
  return isShots && /^(?:obj|nsubj)/.test(deprel) && /^(?:hear|ring|echo)$/.test(lemmaAt(tree, head))
}

/** "The salmon collapse", "the collapse of the talks": what it says it is of stands nowhere and falls on nobody. */
function isOfNoBuilding(scene: Scene, beside: readonly number[]): boolean {
  const { tree } = scene
  const ofWhat = beside.filter((child) => {
    const { deprel, upos } = tree.tokens[child] ?? {}
    return (
      deprel === 'compound' ||
      (upos === 'NOUN' && deprel === 'nmod' && prepositionOf(tree, child) === 'of') ||
      (deprel === 'nmod:poss' && !days.test(tree.tokens[child]?.lower ?? ''))
    )
  })
  const stands = (at: number): boolean =>
    scene.placeAt(at) !== undefined || meets(scene, at, structures) || isPhysical(scene, at)
  if (ofWhat.length > 0) return !ofWhat.some(stands)
  // "The collapse", of which the sentence names neither what fell nor whom it hurt, nor where.
  return !tree.tokens.some(({ lemma }, at) => buried.test(lemma) || stands(at))
}

/** "Monday's collapse" is of something else. */
const days = /(?:day|week|month|year|night|morning|evening)$/

const buried =
  /^(?:rescuer|rescue|survivor|survive|victim|rubble|wreckage|debris|trap|bury|crush|kill|die|death|toll|injure|injury|missing|worker|miner|engineer)$/

/** "The annexation of Crimea", "Russia's annexation"; what a town council annexes are lots. */
const isLand = (scene: Scene, child: number): boolean =>
  scene.placeAt(child) !== undefined || scene.partyAt(child)?.country !== undefined || meets(scene, child, lands)

/** Who stages it: the subject of the verb that carries it. */
function stagersOf(tree: Tree, noun: number): number[] {
  const { head = -1, deprel } = tree.tokens[noun] ?? {}
  return deprel === 'obj' ? dependents(tree, head, ['nsubj']) : []
}
