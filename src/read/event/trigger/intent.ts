/** What does somebody mean, refuse or have to do? What auxiliaries and the verb above say of a verb. */

import { lemmaAt } from '../clause/scene.ts'
import { dependents, type Tree } from '../clause/tree.ts'
import { futureModals, intentions, refusals, requiredModals } from '../en/words.ts'
import { isNegated } from '../reality/own-reality.ts'

/** The auxiliaries of a verb, or of the verb that it is coordinated with and shares them with; lower case. */
export function auxiliariesOf(tree: Tree, verb: number): string[] {
  const own = dependents(tree, verb, ['aux', 'cop']).map((child) => tree.tokens[child]?.lower ?? '')
  const { head = -1, deprel } = tree.tokens[verb] ?? {}
  const shares = own.length === 0 && deprel === 'conj' && head >= 0 && dependents(tree, verb, ['nsubj']).length === 0
  return shares ? dependents(tree, head, ['aux', 'cop']).map((child) => tree.tokens[child]?.lower ?? '') : own
}

/** Whether a verb says what somebody means to do: "will visit", "plans to visit". */
export function isIntended(tree: Tree, verb: number): boolean {
  if (auxiliariesOf(tree, verb).some((word) => futureModals.has(word) || word === 'would')) return true
  const { head = -1, deprel } = tree.tokens[verb] ?? {}
  return deprel === 'xcomp' && intentions.has(lemmaAt(tree, head))
}

/** Whether a verb says what somebody announces that he does: "will strike", not "had planned to strike". */
export function isAnnounced(tree: Tree, verb: number): boolean {
  return isIntended(tree, verb) && !plots.has(lemmaAt(tree, tree.tokens[verb]?.head ?? -1))
}

const plots: ReadonlySet<string> = new Set(['plan', 'prepare', 'intend', 'plot'])

/** Whether a verb says what somebody has to do: "must withdraw". */
export function isRequired(tree: Tree, verb: number): boolean {
  return auxiliariesOf(tree, verb).some((word) => requiredModals.has(word))
}

/** Whether a verb is what somebody refuses to do: "will not withdraw", "declined to resign". */
export function isRefused(tree: Tree, verb: number): boolean {
  const { head = -1, deprel } = tree.tokens[verb] ?? {}
  if (deprel === 'xcomp' && refusals.has(lemmaAt(tree, head))) return true
  return isNegated(tree, verb) && auxiliariesOf(tree, verb).some((word) => futureModals.has(word) || word === 'would')
}
