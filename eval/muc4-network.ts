/**
 * What do features say together? A network with one hidden layer of rectified units, so that what two features mean in one
 * another's company need not be what each means alone. Learned by `train/filler-network.ts`.
 */

export interface Network {
  /** For each feature what it adds to each unit of the hidden layer. */
  readonly below: ReadonlyMap<string, readonly number[]>
  /** `hidden`: what each unit has from the start; for each decision its log odds to begin with, and what each unit adds to them. */
  readonly above: ReadonlyMap<string, readonly number[]>
}

/** A feature counts for less the more there are: units are to be of one size in a short text and in a long one. */
export const hiddenScale = (features: number): number => 3.35 / Math.sqrt(features + 1)

/** Log odds of each decision. */
export function networkOdds(
  features: readonly string[],
  { below, above }: Network,
  decisions: readonly string[],
): number[] {
  const scale = hiddenScale(features.length)
  const units = [...(above.get('hidden') ?? [])]
  for (const feature of features)
    for (const [unit, weight] of (below.get(feature) ?? []).entries()) units[unit] = (units[unit] ?? 0) + weight * scale
  return decisions.map((name) => {
    const [bias = 0, ...row] = above.get(name) ?? []
    return units.reduce((sum, value, unit) => (value > 0 ? sum + value * (row[unit] ?? 0) : sum), bias)
  })
}
