/** Has what a noun names only been set for a day, been called off, or come to nothing? */

import { monthPattern, weekdayPattern } from '../../../stdx/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree } from '../clause/tree.ts'
import { calledOffWith, scheduling } from '../en/words.ts'

/** "Announced further strikes for Wednesday", "called a strike from 3 May": whether a verb sets the day of what is to come. */
export function isSetFor(tree: Tree, verb: number, noun: number): boolean {
  if (!scheduling.has(lemmaAt(tree, verb))) return false
  const names = (at: number): boolean => dayNames.test(tree.tokens[at]?.lower ?? '')
  return [verb, noun]
    .flatMap((above) => dependents(tree, above, ['obl', 'nmod']))
    .some(
      (child) =>
        /^(?:for|from)$/.test(prepositionOf(tree, child)) &&
        (names(child) || dependents(tree, child, ['compound', 'nmod']).some(names)),
    )
}

/** "A strike by pilots starts on Monday", "the curfew takes effect tomorrow": the present of a day that is named is to come. */
export function isToBegin(tree: Tree, verb: number): boolean {
  const { xpos = '' } = tree.tokens[verb] ?? {}
  if (!/^VB[PZ]$/.test(xpos) || !isBeginning(tree, verb) || dependents(tree, verb, ['aux']).length > 0) return false
  // "Starts its fourth year".
  if (!/^(?:take|come)$/.test(lemmaAt(tree, verb)) && dependents(tree, verb, ['obj']).length > 0) return false
  return dependents(tree, verb, ['obl', 'advmod', 'nmod']).some(
    (child) => /^(?:on|from|at|)$/.test(prepositionOf(tree, child)) && namesDay(tree, child),
  )
}

function isBeginning(tree: Tree, verb: number): boolean {
  const lemma = lemmaAt(tree, verb)
  const beside = dependents(tree, verb, ['obj', 'obl', 'compound']).map((child) => lemmaAt(tree, child))
  if (lemma === 'take' || lemma === 'come') return beside.some((word) => /^(?:effect|force|place)$/.test(word))
  return (
    /^(?:begin|start|resume|commence|open|convene|reconvene)$/.test(lemma) ||
    (lemma === 'kick' && beside.includes('off'))
  )
}

const namesDay = (tree: Tree, at: number): boolean =>
  [at, ...dependents(tree, at, ['compound', 'nmod'])].some((word) => dayNames.test(tree.tokens[word]?.lower ?? ''))

/** "Arrested ahead of a march", "on the eve of the strike": when somebody did something else, it was still to come. */
export function isAhead(tree: Tree, noun: number): boolean {
  const { head = -1, deprel = '' } = tree.tokens[noun] ?? {}
  const of = dependents(tree, noun, ['case']).find((child) => tree.tokens[child]?.lower === 'of')
  if (of !== undefined && tree.tokens[of - 1]?.lower === 'ahead') return true
  return deprel === 'nmod' && /^(?:eve|run-up|lead-up|runup)$/.test(lemmaAt(tree, head))
}

/** "Announced a strike", "voted for a walkout": what is announced or voted for is to come, as a curfew that is announced is not. */
export function isAnnouncedAhead(tree: Tree, verb: number, noun: number): boolean {
  const lemma = lemmaAt(tree, verb)
  const isOn = [...dependents(tree, noun, ['nmod', 'obl']), ...dependents(tree, verb, ['obl'])].some(
    (child) => /^(?:on|against)$/.test(prepositionOf(tree, child)) && !namesDay(tree, child),
  )
  return (
    !isOn &&
    tree.tokens[noun]?.lemma !== undefined &&
    /^(?:strike|walkout|stoppage|march|rally|protest|demonstration|sit-in|offensive|operation|visit|talk|summit|meeting)$/.test(
      lemmaAt(tree, noun),
    ) &&
    (lemma === 'announce' || (/^(?:vote|opt|ballot)$/.test(lemma) && prepositionOf(tree, noun) === 'for'))
  )
}

/** "A planned march drew thousands", "the scheduled protest went ahead", "carried out the planned attack": what was planned took place. */
export function isPlanCarriedOut(tree: Tree, verb: number): boolean {
  if (!/^VB[DN]$/.test(tree.tokens[verb]?.xpos ?? '')) return false
  const beside = dependents(tree, verb, ['advmod', 'compound', 'obj']).map((child) => tree.tokens[child]?.lower ?? '')
  const lemma = lemmaAt(tree, verb)
  if (lemma === 'go') return beside.includes('ahead')
  if (lemma === 'take') return beside.includes('place')
  if (lemma === 'carry') return beside.includes('out')
  return /^(?:turn|draw|attract|begin|start|happen|bring|end|pass|erupt|descend|paralyse|paralyze|kill|injure|block|stage|hold|mount)$/.test(
    lemma,
  )
}

/** "Plans for a strike were dropped", "scrapped its plan for a march": whether of what a plan is for nothing will come. */
export function isPlanDropped(tree: Tree, plan: number): boolean {
  const { head = -1, deprel = '' } = tree.tokens[plan] ?? {}
  return (
    /^(?:plan|proposal|idea|intention)$/.test(lemmaAt(tree, plan)) &&
    /^(?:obj|nsubj:pass)$/.test(deprel) &&
    /^(?:drop|scrap|shelve|abandon|cancel|ditch|withdraw|axe)$/.test(lemmaAt(tree, head))
  )
}

const dayNames = new RegExp(`^(?:${weekdayPattern}|tomorrow|${monthPattern})$`, 'i')

/** "Pencilled in a strike for August": an object that the particle took for its own. */
export const isPencilled = (tree: Tree, verb: number, noun: number): boolean =>
  lemmaAt(tree, verb) === 'pencil' && tree.tokens[noun]?.deprel === 'obl' && prepositionOf(tree, noun) === 'in'

/** "The planned walkout was cancelled", "put off the march": whether a verb says that its object did not come about. */
export function isCalledOff(tree: Tree, verb: number): boolean {
  if (isStayed(tree, verb)) return true
  const particles = calledOffWith.get(lemmaAt(tree, verb))
  if (particles === undefined) return false
  if (particles === '') return true
  return dependents(tree, verb, ['compound', 'advmod']).some((child) => tree.tokens[child]?.lower === particles)
}

/** "The execution was stayed", "a judge blocked the deportation". */
const isStayed = (tree: Tree, verb: number): boolean =>
  /^(?:stay|halt|block|stop|suspend|delay|defer)$/.test(lemmaAt(tree, verb)) &&
  dependents(tree, verb, ['obj', 'nsubj:pass']).some((noun) =>
    /^(?:execution|hanging|deportation|extradition|eviction|expulsion)$/.test(lemmaAt(tree, noun)),
  )

/** "The truce collapsed", "a ceasefire broke down": whether a verb says that there is no more of the peace that it is told of. */
export function isBreakdown(tree: Tree, verb: number, noun: number): boolean {
  const broken = lemmaAt(tree, noun)
  const isTruce = /^(?:ceasefire|cease-fire|truce|armistice|cessation)$/.test(broken)
  if (!isTruce && !/^(?:peace|agreement|deal|accord|pact)$/.test(broken)) return false
  const lemma = lemmaAt(tree, verb)
  const down = dependents(tree, verb, ['compound', 'advmod']).some((child) =>
    /^(?:down|apart|through|up)$/.test(tree.tokens[child]?.lower ?? ''),
  )
  return (
    /^(?:collapse|unravel|fail|founder|disintegrate|crumble|end|expire|lapse)$/.test(lemma) ||
    (/^(?:break|fall)$/.test(lemma) && (isTruce || down)) ||
    (/^(?:fray|falter)$/.test(lemma) && isTruce)
  )
}
