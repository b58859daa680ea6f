/**
 * Which of several happenings of one kind in one town on one day is a scene of? "Two bombings in Baghdad on Tuesday": where one report tells of
 * two in parts of the town that have names, there are two, and all that is told of that day goes to one of them.
 *
 * The parts are those that a report tells apart, whatever else is told, and each scene chooses by itself: nothing chains.
 */
import { compareText } from '../../stdx/index.ts'
import { likeness } from '../likeness/index.ts'
import { byTime, type Cluster, groupBy, type Told } from './cluster.ts'

/** The cluster, or one for each of the parts of its town that a report tells apart. */
export function splitByQuarter(cluster: Cluster): Cluster[] {
  const parts = partsOf(cluster)
  if (parts.length < 2) return [cluster]
  const seeds = parts.map((part) => ({ part, told: cluster.told.filter(({ scene }) => scene.quarter === part) }))
  const own = groupBy(cluster.told, (one) => placeIn(one, seeds))
  const inOrder = [...own].sort(([, a], [, b]) => byFirst(a, b))
  return inOrder.map(([quarter, told], index) => ({ ...cluster, told, ...(index === 0 ? {} : { part: quarter }) }))
}

/** Parts of the town of which one report tells in two scenes, sorted. */
function partsOf({ told, town, wave }: Cluster): readonly string[] {
  if (town === undefined || wave) return []
  const parts = [...groupBy(told, ({ digest }) => digest.id).values()].flatMap((own) => {
    const named = new Set(own.flatMap(({ scene }) => scene.quarter ?? []))
    return named.size > 1 ? [...named] : []
  })
  return [...new Set(parts)].sort()
}

interface Seed {
  readonly part: string
  readonly told: readonly Told[]
}

/** The part that it names; else that with which it has most figures in common, or which is most alike, or was told of first. */
function placeIn(one: Told, seeds: readonly Seed[]): string {
  const own = seeds.find(({ part }) => part === one.scene.quarter)
  const ranked = seeds
    .map(({ part, told }) => ({ part, told, shared: mostShared(one, told), alike: mostAlike(one, told) }))
    .sort((a, b) => b.shared - a.shared || b.alike - a.alike || byFirst(a.told, b.told) || compareText(a.part, b.part))
  return own?.part ?? ranked[0]?.part ?? ''
}

const mostShared = ({ figures }: Told, told: readonly Told[]): number =>
  Math.max(0, ...told.map((other) => [...figures].filter((figure) => other.figures.has(figure)).length))

const mostAlike = ({ digest }: Told, told: readonly Told[]): number =>
  Math.max(0, ...told.map((other) => likeness(digest.words, other.digest.words)))

const byFirst = (a: readonly Told[], b: readonly Told[]): number =>
  a[0] === undefined || b[0] === undefined ? 0 : byTime(a[0], b[0])
