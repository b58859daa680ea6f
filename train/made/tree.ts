/** How is a sentence with its tree written down? A word with what hangs on it on its left and on its right; its order is that of the page. */
import type { TreeWord } from '../conllu.ts'

/** A word and all that hangs on it. */
export interface Node {
  readonly form: string
  /** Tags of the Penn Treebank and of Universal Dependencies, "NNS NOUN". */
  readonly tag: string
  readonly left: readonly Hung[]
  readonly right: readonly Hung[]
}

/** What hangs on a word, and by which relation. */
export type Hung = readonly [relation: string, node: Node]

/** A word; left and right in the order of the page. */
export const word = (form: string, tag: string, left: readonly Hung[] = [], right: readonly Hung[] = []): Node => ({
  form,
  tag,
  left,
  right,
})

/** A node with more on its left, before what hangs there, and on its right, behind. */
export const withMore = (node: Node, left: readonly Hung[], right: readonly Hung[] = []): Node => ({
  ...node,
  left: [...left, ...node.left],
  right: [...node.right, ...right],
})

export type MadeWord = Pick<TreeWord, 'form' | 'xpos' | 'upos' | 'head' | 'deprel'>

/** The words of a tree in order; heads are indices, -1 the root's. */
export function flatten(root: Node): MadeWord[] {
  const words: (MadeWord & { head: number })[] = []
  const visit = (node: Node, deprel: string): number => {
    const below = node.left.map(([relation, child]) => visit(child, relation))
    const [xpos = '', upos = ''] = node.tag.split(' ')
    const at = words.push({ form: node.form, xpos, upos, head: -1, deprel }) - 1
    below.push(...node.right.map(([relation, child]) => visit(child, relation)))
    for (const child of below) words[child]!.head = at
    return at
  }
  visit(root, 'root')
  const [first] = words
  if (first !== undefined) words[0] = { ...first, form: first.form.charAt(0).toUpperCase() + first.form.slice(1) }
  return words
}
