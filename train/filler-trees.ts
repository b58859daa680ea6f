/**
 * Which small trees make a yes-or-no decision right on rows of numbers? Gradient boosting with steps of second order (Friedman
 * 2001; Chen and Guestrin 2016), over values in bins, each tree on a part of the items and of the columns.
 */
import { type Tree, treeValue } from '../eval/muc4-trees.ts'
import { makeRandom, type Random } from './random.ts'

export interface TreeItem {
  readonly row: readonly number[]
  readonly yes: boolean
}

export interface TreeOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly leafMin: number
  readonly itemShare: number
  readonly columnShare: number
  readonly decay: number
}

/** Set by the five-fold score on the training part. */
const roundOptions: TreeOptions = {
  trees: 40,
  depth: 3,
  rate: 0.1,
  leafMin: 20,
  itemShare: 0.7,
  columnShare: 0.5,
  decay: 5,
}
const binsMax = 32
const gainMin = 1e-3

/** A column's values as numbers of bins; `edges` are the least values of all bins but the first. */
interface Column {
  readonly edges: readonly number[]
  readonly bins: Uint8Array
}

interface Slopes {
  readonly first: Float64Array
  readonly second: Float64Array
}

interface Grown extends Slopes {
  readonly options: TreeOptions
  readonly columns: readonly Column[]
  readonly chosen: readonly number[]
}

/** A tree of one leaf, which says how likely yes is at all, and the trees that correct it. */
export function learnTrees(items: readonly TreeItem[], options = roundOptions): Tree[] {
  const random = makeRandom(1)
  const share = items.filter(({ yes }) => yes).length / Math.max(1, items.length)
  const trees: Tree[] = [[-1, rounded(Math.log((share + 1e-4) / (1 - share + 1e-4)))]]
  const columns = (items[0]?.row ?? []).map((_, column) => binsOf(items.map(({ row }) => row[column] ?? 0)))
  const odds = new Float64Array(items.length).fill(trees[0]?.[1] ?? 0)
  const first = new Float64Array(items.length)
  const second = new Float64Array(items.length)
  for (let round = 0; round < options.trees; round += 1) {
    for (const [index, { yes }] of items.entries()) {
      const p = 1 / (1 + Math.exp(-(odds[index] ?? 0)))
      first[index] = p - (yes ? 1 : 0)
      second[index] = Math.max(1e-6, p * (1 - p))
    }
    const chosen = part(columns.length, options.columnShare, random).filter((at) => columns[at]?.edges.length !== 0)
    const tree = grow(part(items.length, options.itemShare, random), options.depth, {
      options,
      columns,
      chosen,
      first,
      second,
    })
    trees.push(tree)
    for (const [index, { row }] of items.entries()) odds[index] = (odds[index] ?? 0) + treeValue(tree, row)
  }
  return trees
}

/** Weights are kept in thousandths. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000

function part(size: number, share: number, random: Random): number[] {
  return Array.from({ length: size }, (_, index) => index).filter(() => random.next() < share)
}

function binsOf(values: readonly number[]): Column {
  const sorted = [...values].sort((one, other) => one - other)
  const quantiles = Array.from(
    { length: binsMax - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / binsMax)] ?? 0,
  )
  const edges = [...new Set(quantiles.map(rounded))].filter((edge) => edge > (sorted[0] ?? 0))
  const binOf = (value: number) => {
    const above = edges.findIndex((edge) => value < edge)
    return above < 0 ? edges.length : above
  }
  return { edges, bins: Uint8Array.from(values.map(binOf)) }
}

function grow(items: readonly number[], depth: number, grown: Grown): number[] {
  const split = depth === 0 ? undefined : bestSplit(items, grown)
  const column = grown.columns[split?.column ?? -1]
  if (split === undefined || column === undefined) {
    const [first, second] = sumsOf(items, grown)
    return [-1, rounded((-grown.options.rate * first) / (second + grown.options.decay))]
  }
  const below = (index: number) => (column.bins[index] ?? 0) <= split.bin
  const left = grow(
    items.filter((index) => below(index)),
    depth - 1,
    grown,
  )
  const right = grow(
    items.filter((index) => !below(index)),
    depth - 1,
    grown,
  )
  return [split.column, column.edges[split.bin] ?? 0, left.length, ...left, ...right]
}

function sumsOf(items: readonly number[], { first, second }: Slopes): [number, number] {
  let [firstSum, secondSum] = [0, 0]
  for (const index of items) {
    firstSum += first[index] ?? 0
    secondSum += second[index] ?? 0
  }
  return [firstSum, secondSum]
}

/** Where a cut makes the most of the items' slopes; `bin` is the last on the left. */
function bestSplit(items: readonly number[], grown: Grown): { column: number; bin: number } | undefined {
  const [firstAll, secondAll] = sumsOf(items, grown)
  const worth = (first: number, second: number) => (first * first) / (second + grown.options.decay)
  let best: { column: number; bin: number; gain: number } | undefined
  for (const column of grown.chosen) {
    const { edges, bins } = grown.columns[column] ?? { edges: [], bins: new Uint8Array() }
    const sums = binSums(items, bins, grown)
    let [first, second, count] = [0, 0, 0]
    for (let bin = 0; bin < edges.length; bin += 1) {
      first += sums.first[bin] ?? 0
      second += sums.second[bin] ?? 0
      count += sums.count[bin] ?? 0
      if (count < grown.options.leafMin || items.length - count < grown.options.leafMin) continue
      const gain = worth(first, second) + worth(firstAll - first, secondAll - second) - worth(firstAll, secondAll)
      if (gain > (best?.gain ?? gainMin)) best = { column, bin, gain }
    }
  }
  return best
}

function binSums(items: readonly number[], bins: Uint8Array, slopes: Slopes): Slopes & { count: Float64Array } {
  const sums = {
    first: new Float64Array(binsMax),
    second: new Float64Array(binsMax),
    count: new Float64Array(binsMax),
  }
  for (const index of items) {
    const bin = bins[index] ?? 0
    sums.first[bin]! += slopes.first[index] ?? 0
    sums.second[bin]! += slopes.second[index] ?? 0
    sums.count[bin]! += 1
  }
  return sums
}
