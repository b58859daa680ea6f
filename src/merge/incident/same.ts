/** What is as it was? Known by being the same object, so that what follows from it need not be found again. */
import type { Cluster } from './cluster.ts'

export const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

const isSameCluster = (a: Cluster, b: Cluster): boolean => areSame(a.told, b.told) && areSame(a.days, b.days)

/** `made`, with each cluster that is as one of `before` in the place of that one. */
export function keepSame(before: readonly Cluster[], made: readonly Cluster[]): readonly Cluster[] {
  if (before.length === 0) return made
  const keyOf = ({ town, admin, wave, kind, days, part }: Cluster): string =>
    `${kind}|${town}|${admin}|${wave}|${days[0]}|${part}`
  const byKey = new Map(before.map((cluster) => [keyOf(cluster), cluster]))
  return made.map((cluster) => {
    const same = byKey.get(keyOf(cluster))
    return same !== undefined && isSameCluster(same, cluster) ? same : cluster
  })
}
