/** Is an attack beaten back, so that whoever does it was attacked: "repelled an assault", "fought off a raid"? */

import { lemmaAt } from './scene.ts'
import { dependents, prepositionOf, type Tree, withConjuncts } from './tree.ts'

export function isRepelling(tree: Tree, verb: number): boolean {
  const lemma = lemmaAt(tree, verb)
  if (/^(?:repel|repulse)$/.test(lemma)) return true
  if (/^(?:stop|halt)$/.test(lemma))
    return dependents(tree, verb, ['obj', 'nsubj:pass']).some((at) => isOfEnemy(tree, at))
  const particle = particleOf.get(lemma)
  return (
    particle !== undefined &&
    dependents(tree, verb, ['compound', 'advmod', 'obl']).some((at) => particle.test(tree.tokens[at]?.lower ?? ''))
  )
}

/** "12 Russian attacks", "enemy assaults": which others made, and nobody stops as one stops "attacks" of one's own. */
function isOfEnemy(tree: Tree, at: number): boolean {
  if (!/^(?:attack|assault|advance|offensive|incursion|raid|attempt)$/.test(lemmaAt(tree, at))) return false
  const isCounted = dependents(tree, at, ['nummod']).length > 0
  return dependents(tree, at, ['amod', 'compound']).some((child) => {
    const { lower = '', text = '' } = tree.tokens[child] ?? {}
    return lower === 'enemy' || (isCounted && /^\p{Lu}/u.test(text))
  })
}

const particleOf: ReadonlyMap<string, RegExp> = new Map([
  ...['beat', 'fight', 'push', 'drive', 'throw', 'hurl'].map((verb) => [verb, /^(?:back|off)$/] as const),
  ...['fend', 'ward', 'hold'].map((verb) => [verb, /^off$/] as const),
])

/** Whose the attack was: "an enemy attempt", "an attempt by rebels". */
export const attackersOf = (tree: Tree, attack: number): number[] => [
  ...dependents(tree, attack, ['nmod', 'obl'])
    .filter((at) => prepositionOf(tree, at) === 'by')
    .flatMap((at) => withConjuncts(tree, at)),
  ...dependents(tree, attack, ['nmod:poss', 'amod', 'compound']),
]
