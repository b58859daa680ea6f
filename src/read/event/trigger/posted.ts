/** Is a force only posted somewhere or under way while something else is told? "Police stationed nearby", "on its way to Mand when it was hit". */
import { lemmaAt } from '../clause/scene.ts'
import { dependents, type Tree } from '../clause/tree.ts'

/** Whether the verb, or the noun of "on its way", says only where somebody was. */
export function isPosted(tree: Tree, verb: number): boolean {
  // The parse has it for a verb of its own as often as for a word of theirs.
  const isBare = dependents(tree, verb, ['obj', 'aux', 'aux:pass']).length === 0
  if (/^(?:station|garrison|base)$/.test(lemmaAt(tree, verb)) && isBare) return true
  return (
    /^(?:way|road)$/.test(lemmaAt(tree, verb)) &&
    dependents(tree, verb, ['advcl']).some((clause) => isWhen(tree, clause))
  )
}

const isWhen = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, ['advmod', 'mark']).some((at) => /^(?:when|as)$/.test(tree.tokens[at]?.lower ?? ''))
