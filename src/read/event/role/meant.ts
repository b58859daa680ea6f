/** Who is meant by words that only point at people? "Both were freed", "two of them were shot", "those arrested include a priest". */

import { isParty, isPerson, lemmaAt, type Scene } from '../clause/scene.ts'
import { dependents, prepositionOf, withConjuncts } from '../clause/tree.ts'

/** The words for those whom a word stands for; itself where it stands for nobody else. */
export function meantBy(scene: Scene, index: number): number[] {
  const { lower = '', upos } = scene.tree.tokens[index] ?? {}
  if (lower === 'those') return named(scene, index) ?? [index]
  if (lower === 'both' || (upos === 'NUM' && isOfThem(scene, index)) || (part.test(lower) && isOfThem(scene, index)))
    return sufferersBefore(scene, index) ?? [index]
  return [index]
}

const part = /^(?:all|some|most|many|several|both|none|half|few|each|one)$/

const isOfThem = ({ tree }: Scene, index: number): boolean =>
  dependents(tree, index, ['nmod']).some((at) => tree.tokens[at]?.lower === 'them' && prepositionOf(tree, at) === 'of')

/** "Gunmen took six nurses; two of them were freed": whom the clause before tells of as those to whom it was done. */
function sufferersBefore(scene: Scene, index: number): number[] | undefined {
  const { tokens } = scene.tree
  for (let at = index - 1; at >= 0; at -= 1) {
    const { deprel = '', feats } = tokens[at] ?? {}
    if (deprel !== 'obj' && deprel !== 'nsubj:pass') continue
    const all = withConjuncts(scene.tree, at)
    const isMany = all.length > 1 || /Number=(?:Plur|Ptan)/.test(feats ?? '')
    return isMany && (isParty(scene, at) || isPerson(scene, at)) ? all : undefined
  }
  return undefined
}

/** "Those arrested include a priest", "those killed were farmers", "among those held were two nurses". */
function named(scene: Scene, those: number): number[] | undefined {
  const { tree } = scene
  const { head = -1, deprel = '' } = tree.tokens[those] ?? {}
  if (!deprel.startsWith('nsubj')) return undefined
  if (/^(?:include|comprise)$/.test(lemmaAt(tree, head)))
    return dependents(tree, head, ['obj']).flatMap((at) => withConjuncts(tree, at))
  const isNoun = /^(?:NOUN|PROPN)$/.test(tree.tokens[head]?.upos ?? '')
  const isNamed = isNoun && head > those && dependents(tree, head, ['cop']).length > 0
  return isNamed ? withConjuncts(tree, head) : undefined
}
