/**
 * What has been learned of role fillers? `muc4-weights.br`, made by `train/fillers.ts` from MUC-4's training part: for each
 * feature a weight for each decision, or for each unit of a network. Packed with Brotli it is text: `# table`, then lines of
 * `feature weight…` in parts of one (`scales`), nothing for 0. `muc4-tagger.br` beside it is an archive like the language core's.
 */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { Network } from './muc4-network.ts'
import { openTagger, type Tagger } from './muc4-tagger.ts'
import type { Tree } from './muc4-trees.ts'

/** Weights of one table: for each feature one for each decision. */
export type Weights = ReadonlyMap<string, readonly number[]>

export interface FillerTables {
  /** For each word the numbers of the narrow and the wide class of words that are used like it. */
  readonly classes: Weights
  /** Is there anything to find in a text? By its words. */
  readonly relevance: Weights
  /** Does a thing fill a role? A network on its own features, with a decision for each role. */
  readonly role: Weights
  readonly above: Weights
  /** And in view of what else the text has to offer: trees, as `role number`. */
  readonly again: Weights
  /** Is this string how it is written down? */
  readonly variant: Weights
  /** Are two fillers of one incident? Trees by their number. */
  readonly pair: Weights
  /** Is an incident a kidnapping, is it arson? */
  readonly type: Weights
  /** How sure is it that an organisation did it? A decision for each value. */
  readonly sure: Weights
  /** Least chance of being right with which something is given out, for each role. */
  readonly least: Weights
}

export interface FillerWeights extends FillerTables {
  /** Which role does a word fill, by the run of the text? */
  readonly tagger: Tagger
}

const tableNames = [
  'classes',
  'relevance',
  'role',
  'above',
  'again',
  'variant',
  'pair',
  'type',
  'sure',
  'least',
] as const
/** Parts of one that a table's weights are written in: the long tables coarsely. */
const scales: Readonly<Record<keyof FillerTables, number>> = {
  classes: 1,
  relevance: 100,
  role: 10,
  above: 1000,
  again: 1000,
  variant: 20,
  pair: 1000,
  type: 100,
  sure: 100,
  least: 1000,
}

export function renderWeights(weights: FillerTables): string {
  return tableNames
    .flatMap((name) => [
      `# ${name}`,
      ...[...weights[name]].map(([feature, row]) => {
        const parts = row.map((weight) => Math.round(weight * scales[name]))
        return [feature, ...parts.map((part) => (part === 0 ? '' : part))].join('\t')
      }),
    ])
    .join('\n')
}

export function parseWeights(text: string): FillerTables {
  const tables = {
    classes: new Map(),
    relevance: new Map(),
    role: new Map(),
    above: new Map(),
    again: new Map(),
    variant: new Map(),
    pair: new Map(),
    type: new Map(),
    sure: new Map(),
    least: new Map(),
  }
  let name: keyof FillerTables = 'relevance'
  for (const line of text.split('\n')) {
    const begun = tableNames.find((one) => line === `# ${one}`)
    if (begun !== undefined) {
      name = begun
      continue
    }
    const [feature = '', ...row] = line.split('\t')
    tables[name].set(
      feature,
      row.map((part) => Number(part) / scales[name]),
    )
  }
  return tables
}

/** The network that says whether a thing fills a role by its own features. */
export const networkOf = ({ role, above }: Pick<FillerTables, 'role' | 'above'>): Network => ({ below: role, above })

/** The trees that say whether two fillers are of one incident. */
export const pairTreesOf = ({ pair }: Pick<FillerTables, 'pair'>): readonly Tree[] => [...pair.values()]

/** The trees of a role. */
export function treesOf({ again }: Pick<FillerTables, 'again'>, role: string): Tree[] {
  return [...again].flatMap(([name, tree]) => (name.startsWith(`${role} `) ? [tree] : []))
}

export function loadWeights(): FillerWeights {
  const unpacked = (name: string) => brotliDecompressSync(readFileSync(new URL(name, import.meta.url)))
  const tagger = openTagger(unpacked('muc4-tagger.br'))
  return { ...parseWeights(unpacked('muc4-weights.br').toString()), tagger }
}

/** Log odds of each of so many decisions. */
export function sumWeights(features: Iterable<string>, table: Weights, decisions: number): number[] {
  const sums = new Array<number>(decisions).fill(0)
  for (const feature of features) {
    const row = table.get(feature)
    if (row === undefined) continue
    for (let at = 0; at < decisions; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  return sums
}

export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
