/**
 * What has been learned of role fillers? `muc4-weights.br`, made by `train/fillers.ts` from MUC-4's training part: for each
 * feature a weight for each decision. Packed with Brotli it is text: `# table`, then lines of `feature weight…` in twentieths,
 * nothing for 0.
 */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** Weights of one table: for each feature one for each decision. */
export type Weights = ReadonlyMap<string, readonly number[]>

export interface FillerWeights {
  /** Is there anything to find in a text? By its words. */
  readonly relevance: Weights
  /** Does a thing fill a role? By its own features, a decision for each role. */
  readonly role: Weights
  /** And in view of what else the text has to offer; one table for each role, features by number. */
  readonly again: Weights
  /** Is this string how it is written down? */
  readonly variant: Weights
  /** Least chance of being right, for each role. */
  readonly least: Weights
}

const tableNames = ['relevance', 'role', 'again', 'variant', 'least'] as const
/** Parts of one that a table's weights are written in: the long tables coarsely. */
const scales: Readonly<Record<keyof FillerWeights, number>> = {
  relevance: 100,
  role: 20,
  again: 1000,
  variant: 20,
  least: 1000,
}

export function renderWeights(weights: FillerWeights): string {
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

export function parseWeights(text: string): FillerWeights {
  const tables = { relevance: new Map(), role: new Map(), again: new Map(), variant: new Map(), least: new Map() }
  let name: keyof FillerWeights = 'relevance'
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

export function loadWeights(): FillerWeights {
  return parseWeights(brotliDecompressSync(readFileSync(new URL('muc4-weights.br', import.meta.url))).toString())
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
