/** Is a clause one whose truth the word over it says: an infinitive, a gerund, what somebody is accused of? */

import { lemmaAt } from '../clause/scene.ts'
import { dependents, type Tree } from '../clause/tree.ts'
import { governors } from '../en/words.ts'
import { governingWord } from './own-reality.ts'

/** An infinitive or gerund, whose truth is its governor's to say. */
export function isGoverned(tree: Tree, at: number): boolean {
  const { deprel = '', xpos } = tree.tokens[at] ?? {}
  if (deprel === 'xcomp' || isBareGerund(tree, at)) return true
  const infinitive = dependents(tree, at, ['mark']).some((mark) => tree.tokens[mark]?.lower === 'to')
  if (infinitive) return ['acl', 'advcl', 'ccomp', 'csubj'].includes(deprel)
  const by = dependents(tree, at, ['mark']).some((mark) =>
    ['of', 'from', 'for', 'against', 'about'].includes(tree.tokens[mark]?.lower ?? ''),
  )
  return xpos === 'VBG' && by && ['advcl', 'acl', 'ccomp'].includes(deprel)
}

/** "Ruled out sending troops": a gerund right behind the verb whose object it is, which the parser took for a clause beside it. */
function isBareGerund(tree: Tree, at: number): boolean {
  const { deprel = '', xpos, head = -1 } = tree.tokens[at] ?? {}
  if (xpos !== 'VBG' || !['advcl', 'ccomp', 'obj'].includes(deprel)) return false
  const between = tree.tokens.slice(head + 1, at)
  return (
    head < at &&
    governors.has(governingWord(tree, head)) &&
    between.every((word) => word.head === head && /^(?:compound:prt|advmod)$/.test(word.deprel))
  )
}

/** "Accused two generals of planning": the verb, where the parser hung what they are accused of on them. */
export function accuserOver(tree: Tree, noun: number, below: number): number | undefined {
  const { head = -1, deprel } = tree.tokens[noun] ?? {}
  const isObject = tree.tokens[below]?.deprel === 'acl' && (deprel === 'obj' || deprel === 'nsubj:pass')
  return isObject && governors.get(lemmaAt(tree, head)) === 'possible' ? head : undefined
}
