/** What does the verb over a noun say of its event: that it took place, that it may yet, that a clue would help with it? */

import { isRepelling } from '../clause/repel.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, type Tree } from '../clause/tree.ts'
import { occurrenceVerbs } from '../en/words.ts'
import { isDefinite } from './noun-own.ts'
import { isFactual, isNegated, type Reality } from './own-reality.ts'

/** "Faces arrest": it may come to that. */
export const isFaced = (tree: Tree, verb: number, noun: number): boolean =>
  lemmaAt(tree, verb) === 'face' &&
  /^(?:arrest|detention|imprisonment|deportation|execution|eviction)$/.test(lemmaAt(tree, noun))

/** "Broke out", "explosions reported in Melitopol". */
export function isOccurrence(tree: Tree, verb: number): boolean {
  const lemma = lemmaAt(tree, verb)
  const bare = dependents(tree, verb, ['obj', 'ccomp', 'xcomp', 'aux', 'parataxis']).length === 0
  if (lemma === 'report') return bare && tree.tokens[verb]?.deprel === 'root'
  return occurrenceVerbs.has(lemma) && !isAfterwards(tree, verb)
}

/** "Would not go unpunished": said of what there was. */
export const isAfterwards = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, ['xcomp', 'obj', 'advmod', 'obl']).some((child) =>
    /^un(?:punished|answered|noticed|challenged|solved)$/.test(tree.tokens[child]?.lower ?? ''),
  )

/** "Information leading to an arrest": whether a verb tells only what a clue would help with. */
export const isClueTo = (tree: Tree, verb: number): boolean =>
  lemmaAt(tree, verb) === 'lead' &&
  tree.tokens[verb]?.deprel?.startsWith('acl') === true &&
  clues.has(lemmaAt(tree, tree.tokens[verb]?.head ?? -1))

/** "Stormed the palace in what the president called a coup": whoever calls it so did nothing. */
export const isNamedBy = (tree: Tree, verb: number): boolean => {
  const { deprel, head = -1 } = tree.tokens[verb] ?? {}
  return (
    /^(?:call|term|describe|label|dub|deem)$/.test(lemmaAt(tree, verb)) &&
    deprel === 'acl:relcl' &&
    tree.tokens[head]?.lower === 'what'
  )
}

export const callers: ReadonlySet<string> = new Set(['call', 'appeal', 'ask', 'press', 'plead'])

const clues: ReadonlySet<string> = new Set(['information', 'tip', 'clue', 'detail', 'reward', 'evidence'])

/** "Refrained from further strikes": whether a verb says that nobody did what stands behind its preposition. */
export const isAbstained = (lemma: string, preposition: string): boolean =>
  preposition === 'from' && /^(?:refrain|abstain|desist)$/.test(lemma)

/** "Had nothing to do with the explosion", "claimed the attack", "failed to report the accident": whether a verb tells of what there was without it, and goes on with nothing. */
export const isMadeOtherwise = (tree: Tree, verb: number, relation: string): boolean =>
  /^(?:claim|report|see|witness|hear|survive)$/.test(lemmaAt(tree, verb)) ||
  (relation === 'obl' && !/^(?:continue|resume|proceed)$/.test(lemmaAt(tree, verb)))

/** "Allows more killings": what is let come is not asked for, and need not come. */
export const isLetCome = (tree: Tree, verb: number): boolean =>
  /^(?:allow|permit|enable|let)$/.test(lemmaAt(tree, verb))

/** "I want to tell you that": whether a wish is only a way of saying. */
export const isWishToSay = (tree: Tree, verb: number, telling: number): boolean =>
  /^(?:want|wish|like|love)$/.test(lemmaAt(tree, verb)) && dependents(tree, telling, ['ccomp']).length > 0

/** "Escaped an attack by a mob", "dodged an assassination attempt": whoever got away from it saw that there was one; from arrest, that there was none. */
const isEscapedAlive = (tree: Tree, verb: number, noun: number): boolean =>
  /^(?:escape|dodge)$/.test(lemmaAt(tree, verb)) &&
  /^(?:attempt|attack|bombing|shooting|ambush|explosion|blast|fire|massacre|crash|raid|strike|airstrike|quake|earthquake|flood|accident|shelling)$/.test(
    lemmaAt(tree, noun),
  )

/** What a verb that says of an attack that somebody got away from it or beat it back makes of it: who "failed to repel" one was attacked, who "vowed to" may be. */
export function withstoodAs(
  tree: Tree,
  verb: number,
  noun: number,
  realityOfVerb: (tree: Tree, verb: number) => Reality,
): Reality | undefined {
  if (isEscapedAlive(tree, verb, noun)) return 'happened'
  if (!isRepelling(tree, verb)) return undefined
  const reality = realityOfVerb(tree, verb)
  if (isDefinite(tree, noun) || reality === 'denied') return 'happened'
  return isFactual(reality) ? reality : 'hypothetical'
}

/** "A suicide bomber was arrested": whoever was stopped bombed nothing. */
export const isStoppedBomber = (tree: Tree, verb: number, noun: number): boolean =>
  lemmaAt(tree, noun) === 'bomber' &&
  /^(?:stop|arrest|detain|catch|capture|intercept|kill|shoot|overpower|tackle|apprehend|neutralize|neutralise)$/.test(
    lemmaAt(tree, verb),
  )

/** "The bomb failed to explode", "did not go off": whether a verb says that a bomb did nothing. */
export const isDud = (tree: Tree, verb: number, noun: number): boolean => {
  const goesOff = (at: number): boolean => /^(?:explode|detonate|go|work|function|ignite)$/.test(lemmaAt(tree, at))
  const isFailing = lemmaAt(tree, verb) === 'fail' && dependents(tree, verb, ['xcomp']).some(goesOff)
  return (
    /^(?:bomb|device|grenade|explosive|mine|missile|rocket|shell|charge|ied)$/.test(lemmaAt(tree, noun)) &&
    (isFailing || (goesOff(verb) && isNegated(tree, verb)))
  )
}
