/** Is a noun of violence only what people, or what was told before, are called? "Pickets blocked the gate", "he called it a massacre". */
import { lemmaAt, type Scene } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree } from '../clause/tree.ts'
import { isInClass } from '../en/pattern.ts'

/** "Shot two pickets", "pickets blocked the gate": people, and no picket. */
export function isPicketers({ tree }: Scene, head: number): boolean {
  const { xpos, deprel = '', head: verb = -1 } = tree.tokens[head] ?? {}
  if (lemmaAt(tree, head) !== 'picket' || xpos !== 'NNS') return false
  const isHarm =
    isInClass(lemmaAt(tree, verb), 'harm') || /^(?:arrest|detain|disperse|beat|injure|wound)$/.test(lemmaAt(tree, verb))
  return isHarm ? deprel !== 'nsubj' : deprel === 'nsubj' && dependents(tree, verb, ['obj']).length > 0
}

const calling = /^(?:call|describe|denounce|condemn|brand|label|term|deem|decry|dub|characteri[sz]e|slam)$/
const horrors = /^(?:massacre|slaughter|carnage|bloodbath|atrocity|genocide)$/

/** "Called it a massacre", "described the attack as a bloodbath", "this is a massacre": a word for what was told before. */
export function isCalled(tree: Tree, head: number): boolean {
  const { deprel = '', head: verb = -1 } = tree.tokens[head] ?? {}
  if (!horrors.test(lemmaAt(tree, head))) return false
  if (dependents(tree, head, ['cop']).length > 0)
    return dependents(tree, head, ['nsubj']).some((child) => isTold(tree, child, /^$/))
  if (!calling.test(lemmaAt(tree, verb))) return false
  const isName = deprel === 'xcomp' || (/^(?:obl|nmod)$/.test(deprel) && prepositionOf(tree, head) === 'as')
  return isName && dependents(tree, verb, ['obj', 'nsubj:pass']).some((child) => isTold(tree, child, /^(?:the|this)$/))
}

const isTold = (tree: Tree, noun: number, known: RegExp): boolean =>
  /^(?:it|this|that|what|which)$/.test(tree.tokens[noun]?.lower ?? '') ||
  dependents(tree, noun, ['det']).some((child) => known.test(tree.tokens[child]?.lower ?? ''))

/** "Called the strike a massacre", "called the march illegal": what it is called, and nobody was called to it. */
export const isCalling = (tree: Tree, verb: number): boolean =>
  lemmaAt(tree, verb) === 'call' &&
  dependents(tree, verb, ['xcomp']).some((child) => /^(?:NOUN|ADJ)$/.test(tree.tokens[child]?.upos ?? ''))
