/** Is what a noun names one of several things that may be? */
import { lemmaAt } from '../clause/scene.ts'
import { dependents, type Tree } from '../clause/tree.ts'
import { adjectiveReality } from '../en/words.ts'

/** Words from one of several things that may be up to what says so of them all. */
const stepsMax = 5

/** "Possible triggers: an assassination of a leader, or a riot", "the risks include a bombing": whether it is one of what may be. */
export function isAmongRisks(tree: Tree, noun: number): boolean {
  let at = noun
  for (let steps = 0; steps < stepsMax; steps += 1) {
    const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
    const verb = tree.tokens[head]
    if (/^(?:appos|parataxis)$/.test(deprel) && isRisk(tree, head)) return true
    if (deprel === 'obj')
      return verb?.lemma === 'include' && dependents(tree, head, ['nsubj']).some((subject) => isRisk(tree, subject))
    // "An assassination of a leader, a roadblock": the parser hangs the next on the last noun before.
    const isNext =
      /^(?:appos|conj)$/.test(deprel) || (deprel === 'nmod' && /^(?:appos|conj)$/.test(tree.tokens[noun]?.deprel ?? ''))
    if (!isNext) return false
    at = head
  }
  return false
}

const isRisk = (tree: Tree, noun: number): boolean =>
  /^(?:risk|danger|threat|scenario|possibility)$/.test(lemmaAt(tree, noun)) ||
  dependents(tree, noun, ['amod']).some((child) =>
    /^(?:possible|likely)$/.test(adjectiveReality.get(lemmaAt(tree, child)) ?? ''),
  )
