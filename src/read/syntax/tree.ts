/**
 * Which heads make the best tree?
 *
 * Maximum spanning arborescence with exactly one root word (Chu and Liu 1965, Edmonds 1967), over scores
 * `scores[dependent * stride + head]` where head 0 is the artificial root and word i has number i + 1.
 */

/** Heads by word: the number of the head word, or -1 for the root word. Always a tree with one root. */
export function bestTree(scores: Float32Array, words: number, stride: number): Int32Array {
  const heads = new Int32Array(words)
  let roots = 0
  for (let word = 0; word < words; word++) {
    let best = -1
    for (let head = 0; head <= words; head++) {
      if (head === word + 1) continue
      if (best < 0 || scores[word * stride + head]! > scores[word * stride + best]!) best = head
    }
    heads[word] = best - 1
    if (best === 0) roots++
  }
  if (roots === 1 && isTree(heads)) return heads
  return rootedTree(scores, words, stride, heads)
}

function isTree(heads: Int32Array): boolean {
  const state = new Uint8Array(heads.length)
  for (let word = 0; word < heads.length; word++) {
    let at = word
    while (at >= 0 && state[at] === 0) {
      state[at] = 1
      at = heads[at]!
    }
    if (at >= 0 && state[at] === 1) return false
    for (at = word; at >= 0 && state[at] === 1; at = heads[at]!) state[at] = 2
  }
  return true
}

/** Tries the likeliest words as the only root and keeps the best tree. */
function rootedTree(scores: Float32Array, words: number, stride: number, greedy: Int32Array): Int32Array {
  const gain = (word: number): number => scores[word * stride]! - scores[word * stride + greedy[word]! + 1]!
  const candidates = Array.from({ length: words }, (_, word) => word)
    .sort((a, b) => gain(b) - gain(a) || scores[b * stride]! - scores[a * stride]! || a - b)
    .slice(0, rootsTried)
  let best: Int32Array | undefined
  let bestScore = -Infinity
  for (const root of candidates) {
    const heads = arborescence(scores, words, stride, root)
    let score = scores[root * stride]!
    for (let word = 0; word < words; word++) if (word !== root) score += scores[word * stride + heads[word]! + 1]!
    if (score > bestScore) [best, bestScore] = [heads, score]
  }
  return best ?? greedy
}

/** Words tried as the root where the greedy choice is no tree. Set by hand: the best root is nearly always the first. */
const rootsTried = 3

/**
 * Best heads for all words but `root`, by contracting cycles one after another. Every contraction removes a node,
 * each costs O(words), picking best heads O(words^2) in all: at most O(words^2) a call for the sizes allowed here.
 */
function arborescence(scores: Float32Array, words: number, stride: number, root: number): Int32Array {
  const n = words
  const weight = new Float64Array(n * n)
  const from = new Int32Array(n * n)
  const to = new Int32Array(n * n)
  for (let d = 0; d < n; d++) {
    for (let h = 0; h < n; h++) {
      weight[d * n + h] = d === h ? -Infinity : scores[d * stride + h + 1]!
      from[d * n + h] = h
      to[d * n + h] = d
    }
  }
  return contract({ n, root, weight, from, to, alive: Uint8Array.from({ length: n }, () => 1) })
}

interface Graph {
  readonly n: number
  readonly root: number
  readonly weight: Float64Array
  /** The original edge that a contracted edge stands for. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly alive: Uint8Array
}

/** The edge that a member of a cycle had inside it, and the words that the member stood for. */
interface Member {
  readonly dependent: number
  readonly head: number
  readonly words: readonly number[]
}

function contract(graph: Graph): Int32Array {
  const { n, root, weight, from, to, alive } = graph
  const chosen = new Int32Array(n).fill(-1)
  const cycles: (readonly Member[])[] = []
  const inside: (readonly number[])[] = Array.from({ length: n }, (_, word) => [word])
  const choose = (d: number): void => {
    let best = -1
    for (let h = 0; h < n; h++) {
      if (alive[h] === 1 && h !== d && (best < 0 || weight[d * n + h]! > weight[d * n + best]!)) best = h
    }
    chosen[d] = best
  }
  for (let d = 0; d < n; d++) if (d !== root) choose(d)
  for (let cycle = findCycle(chosen, alive, root); cycle.length > 0; cycle = findCycle(chosen, alive, root)) {
    const node = cycle[0]!
    const edge = (d: number): number => d * n + chosen[d]!
    cycles.push(Array.from(cycle, (d) => ({ dependent: to[edge(d)]!, head: from[edge(d)]!, words: inside[d]! })))
    inside[node] = Array.from(cycle).flatMap((d) => inside[d]!)
    const kept = Array.from(cycle, (d) => weight[edge(d)]!)
    for (const d of cycle) alive[d] = 0
    for (let x = 0; x < n; x++) {
      if (alive[x] === 1) mergeEdges(graph, cycle, kept, x)
    }
    alive[node] = 1
    choose(node)
    for (let d = 0; d < n; d++)
      if (alive[d] === 1 && d !== root && d !== node && alive[chosen[d]!] === 0) chosen[d] = node
  }
  return expand(graph, chosen, cycles)
}

/** Folds the edges between node `x` and the cycle's members into edges of its first member. */
function mergeEdges(graph: Graph, cycle: Int32Array, kept: readonly number[], x: number): void {
  const { n, weight, from, to } = graph
  const node = cycle[0]!
  let into = -1
  let intoWeight = -Infinity
  let out = node
  for (let i = 0; i < cycle.length; i++) {
    const d = cycle[i]!
    const entering = weight[d * n + x]! - kept[i]!
    if (into < 0 || entering > intoWeight) [into, intoWeight] = [d, entering]
    if (weight[x * n + d]! > weight[x * n + out]!) out = d
  }
  const [entry, exit] = [into * n + x, x * n + out]
  const [entryFrom, entryTo, exitFrom, exitTo, exitWeight] = [
    from[entry]!,
    to[entry]!,
    from[exit]!,
    to[exit]!,
    weight[exit]!,
  ]
  weight[node * n + x] = intoWeight
  from[node * n + x] = entryFrom
  to[node * n + x] = entryTo
  weight[x * n + node] = exitWeight
  from[x * n + node] = exitFrom
  to[x * n + node] = exitTo
}

function findCycle(chosen: Int32Array, alive: Uint8Array, root: number): Int32Array {
  const seen = new Int32Array(chosen.length).fill(-1)
  for (let start = 0; start < chosen.length; start++) {
    if (alive[start] === 0 || seen[start]! >= 0) continue
    let at = start
    while (at !== root && seen[at]! < 0) {
      seen[at] = start
      at = chosen[at]!
    }
    if (at === root || seen[at] !== start) continue
    const cycle = [at]
    for (let next = chosen[at]!; next !== at; next = chosen[next]!) cycle.push(next)
    return Int32Array.from(cycle)
  }
  return new Int32Array(0)
}

function expand(graph: Graph, chosen: Int32Array, cycles: readonly (readonly Member[])[]): Int32Array {
  const { n, root, from, to, alive } = graph
  const heads = new Int32Array(n).fill(-1)
  for (let d = 0; d < n; d++)
    if (alive[d] === 1 && d !== root) heads[to[d * n + chosen[d]!]!] = from[d * n + chosen[d]!]!
  for (const cycle of [...cycles].reverse()) {
    for (const member of cycle) {
      if (member.words.every((word) => heads[word] === -1 && word !== root)) heads[member.dependent] = member.head
    }
  }
  return heads
}
