/** What hangs on a word in the tree of its sentence? */
import type { Sentence, Token } from '../../token/index.ts'
import { nounifyGerunds } from './gerund.ts'

export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Indices of the words that depend on each word, in text order. */
  readonly children: readonly (readonly number[])[]
}

const none: readonly number[] = []

export function makeTree(sentence: Sentence): Tree {
  const tokens = nounifyGerunds(sentence.tokens)
  const children: number[][] = tokens.map(() => [])
  for (const [index, { head }] of tokens.entries()) if (head >= 0) children[head]?.push(index)
  return { sentence, tokens, children }
}

export const lowerAt = (tree: Tree, index: number): string => tree.tokens[index]?.lower ?? ''

export function childrenOf({ children }: Tree, index: number): readonly number[] {
  return children[index] ?? none
}

/** The words that depend on `index` by one of these relations, with subtypes: `nsubj` is `nsubj:pass` too. */
export function dependents(tree: Tree, index: number, relations: readonly string[]): number[] {
  return childrenOf(tree, index).filter((child) => {
    const { deprel = '' } = tree.tokens[child] ?? {}
    return relations.includes(deprel) || relations.includes(deprel.split(':', 1)[0] ?? '')
  })
}

/** A word and what is coordinated with it. */
export function withConjuncts(tree: Tree, index: number): number[] {
  return [index, ...dependents(tree, index, ['conj'])]
}

/** The preposition of a phrase, lower case; '' where it has none. */
export function prepositionOf(tree: Tree, index: number): string {
  const [word = -1] = dependents(tree, index, ['case'])
  return lowerAt(tree, word)
}
