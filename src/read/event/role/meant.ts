/** Who is meant by words that only point at people? "Both were freed", "two of them were shot", "those arrested include a priest". */

import { isParty, isPerson, lemmaAt, type Scene } from '../clause/scene.ts'
import { dependents, prepositionOf, withConjuncts } from '../clause/tree.ts'

/** The words for those whom a word stands for; itself where it stands for nobody else. */
export function meantBy(scene: Scene, index: number): number[] {
  const { lower = '', upos } = scene.tree.tokens[index] ?? {}
  if (/^(?:he|she|they|him|her|them)$/.test(lower)) return subjectMeant(scene, index) ?? [index]
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

/** "Those arrested include a priest", "those killed were farmers", "among those held were two nurses", "he was among those held". */
function named(scene: Scene, those: number): number[] | undefined {
  const { tree } = scene
  const { head = -1, deprel = '' } = tree.tokens[those] ?? {}
  if (!deprel.startsWith('nsubj')) {
    const subjects = prepositionOf(tree, those) === 'among' ? dependents(tree, those, ['nsubj']) : []
    return subjects.length === 0 ? undefined : subjects.flatMap((at) => withConjuncts(tree, at))
  }
  if (/^(?:include|comprise)$/.test(lemmaAt(tree, head)))
    return dependents(tree, head, ['obj']).flatMap((at) => withConjuncts(tree, at))
  const isNoun = /^(?:NOUN|PROPN)$/.test(tree.tokens[head]?.upos ?? '')
  const isNamed = isNoun && head > those && dependents(tree, head, ['cop']).length > 0
  return isNamed ? withConjuncts(tree, head) : undefined
}

const clauses = /^(?:after|before|when|as|while|because|since|until|though)$/

/**
 * "The gunman was killed after he had shot six people", "the thief stabbed a guard before officers shot him": the subject of the clause
 * above, where nobody else there is one or several as the pronoun says.
 */
function subjectMeant({ tree, ...scene }: Scene, pronoun: number): number[] | undefined {
  const { lower = '', head: verb = -1, deprel: own = '' } = tree.tokens[pronoun] ?? {}
  const { head: above = -1, deprel } = tree.tokens[verb] ?? {}
  const isMarked = dependents(tree, verb, ['mark', 'advmod']).some((at) => clauses.test(tree.tokens[at]?.lower ?? ''))
  if (!/^(?:nsubj|obj)/.test(own) || deprel !== 'advcl' || !isMarked) return undefined
  const isMany = (at: number): boolean => /Number=(?:Plur|Ptan)/.test(tree.tokens[at]?.feats ?? '')
  const fits = (at: number): boolean =>
    isMany(at) === /^the/.test(lower) && (isParty({ tree, ...scene }, at) || isPerson({ tree, ...scene }, at))
  const beside = [
    ...dependents(tree, verb, ['nsubj', 'obj']),
    ...dependents(tree, above, ['obj', 'iobj', 'obl', 'obl:agent']),
  ]
  const [subject, ...others] = dependents(tree, above, ['nsubj'])
  const isPeople =
    subject !== undefined && others.length === 0 && tree.tokens[subject]?.upos !== 'PRON' && fits(subject)
  const isAlone =
    beside.every((at) => at === pronoun || !fits(at)) && dependents(tree, subject ?? -1, ['conj']).length === 0
  return isPeople && isAlone && subject !== undefined ? [subject] : undefined
}
