/** What do small trees say of a row of numbers together? Learned by `train/filler-trees.ts`. */

/**
 * A tree written down before its branches: `-1, value` where it ends, else `column, least value on the right, length of the left
 * branch`, the left branch, the right branch.
 */
export type Tree = readonly number[]

export function treeValue(tree: Tree, row: readonly number[]): number {
  let at = 0
  for (;;) {
    const column = tree[at] ?? -1
    if (column < 0) return tree[at + 1] ?? 0
    const right = (row[column] ?? 0) >= (tree[at + 1] ?? 0)
    at += right ? 3 + (tree[at + 2] ?? 0) : 3
  }
}

/** Log odds: the sum over the trees. */
export function treesValue(trees: readonly Tree[], row: readonly number[]): number {
  return trees.reduce((sum, tree) => sum + treeValue(tree, row), 0)
}
