/** Does a noun only say how things are, or where something was? */
import { wordSet } from '../../../stdx/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree } from '../clause/tree.ts'

/** "Armed robbery remains common", "banditry and armed robbery remain a threat": how things are somewhere, and no robbery. */
export function isState(tree: Tree, noun: number): boolean {
  const { deprel = '', head = -1, xpos } = tree.tokens[noun] ?? {}
  if (deprel === 'conj' && head < noun && head >= 0) return isState(tree, head)
  const isBare = dependents(tree, noun, ['det', 'nmod:poss', 'nummod']).length === 0
  if (!isBare || !deprel.startsWith('nsubj') || xpos === undefined) return false
  const told = [head, ...dependents(tree, head, ['xcomp', 'obj'])]
  const isLink = /^(?:remain|become|stay|be)$/.test(lemmaAt(tree, head)) || dependents(tree, head, ['cop']).length > 0
  return isLink && told.some((at) => states.has(lemmaAt(tree, at)))
}

/** What is said of a kind of deed wherever it is told of as such. */
const states = wordSet(
  'common commonplace frequent rife prevalent widespread endemic rampant rare uncommon infrequent threat risk danger problem concern issue',
)

/** "Has been under house arrest": the verb of being tells it, and of whom. */
export const isUnderArrest = (tree: Tree, noun: number): boolean =>
  lemmaAt(tree, noun) === 'arrest' &&
  prepositionOf(tree, noun) === 'under' &&
  dependents(tree, noun, ['cop']).length > 0

/** "Soldiers beat two men at a roadblock": where it was, and no blocking of a road; "traders were held up by a roadblock" tells of one. */
export function isSpot(tree: Tree, noun: number): boolean {
  return (
    lemmaAt(tree, noun) === 'roadblock' &&
    /^(?:at|near|through|past|beside|from|behind)$/.test(prepositionOf(tree, noun))
  )
}

/** "In the Syrian civil war", "a deal to end the conflict": how things have long been, and an event only where it breaks out. */
export function isStandingWar(tree: Tree, head: number): boolean {
  if (!/^(?:war|conflict|insurgency)$/.test(lemmaAt(tree, head))) return false
  const { deprel = '', head: verb = -1 } = tree.tokens[head] ?? {}
  return !/^(?:nsubj|obj)/.test(deprel) || !outbreaks.test(lemmaAt(tree, verb))
}

const outbreaks =
  /^(?:break|erupt|begin|start|resume|restart|reignite|flare|ignite|rage|escalate|spread|return|declare|launch|wage|trigger|spark|provoke|unleash|fight)$/
