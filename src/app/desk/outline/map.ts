/** What does a map show of a filter? Marks with the number of incidents in each, and what is known of the weightiest. */
import type { Store } from '../../../store/index.ts'
import type { MapMark } from '../ledger.ts'
import type { Book } from './book.ts'
import { type Cluster, type ClusterOptions, clustersOf } from './cluster.ts'
import type { Passing } from './pass.ts'

/** Marks of one answer: several times what a screen has room for. Where there would be more, they stand farther apart. */
const marksMax = 2000

export async function marksOf(
  { columns }: Book,
  passed: Passing,
  store: Store,
  options: ClusterOptions,
): Promise<readonly MapMark[]> {
  const clusters = fewEnough((apart) => clustersOf(columns, passed, { ...options, apart }), options.apart)
  const numberOf = ({ slot }: Cluster): number => columns.number[slot] ?? 0
  const bodies = await store.derived.incidentsOf(clusters.map(numberOf))
  return clusters.flatMap((cluster): MapMark[] => {
    const body = bodies.get(numberOf(cluster))
    if (body === undefined) return []
    const { slot: _, ...mark } = cluster
    const { id, title, type, place } = body
    return [{ ...mark, first: { id, title, type, ...(place === undefined ? {} : { place }) } }]
  })
}

function fewEnough(clustersAt: (apart: number) => Cluster[], apart: number): Cluster[] {
  for (let wider = apart; ; wider *= 2) {
    const clusters = clustersAt(wider)
    if (clusters.length <= marksMax) return clusters
  }
}
