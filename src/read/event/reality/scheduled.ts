/** Has what a noun names only been set for a day, been called off, or come to nothing? */

import { lemmaAt } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree } from '../clause/tree.ts'
import { calledOffWith, monthNames, scheduling, weekdayNames } from '../en/words.ts'

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

const dayNames = new RegExp(`^(?:${weekdayNames}|tomorrow|${monthNames})$`)

/** "Pencilled in a strike for August": an object that the particle took for its own. */
export const isPencilled = (tree: Tree, verb: number, noun: number): boolean =>
  lemmaAt(tree, verb) === 'pencil' && tree.tokens[noun]?.deprel === 'obl' && prepositionOf(tree, noun) === 'in'

/** "The planned walkout was cancelled", "put off the march": whether a verb says that its object did not come about. */
export function isCalledOff(tree: Tree, verb: number): boolean {
  const particles = calledOffWith.get(lemmaAt(tree, verb))
  if (particles === undefined) return false
  if (particles === '') return true
  return dependents(tree, verb, ['compound', 'advmod']).some((child) => tree.tokens[child]?.lower === particles)
}

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
