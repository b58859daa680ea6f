/**
 * Which scenes are of one incident, as more of them become known? First those that say when they were: of one kind, in one place, on
 * one day. Then riots that go on from day to day, those of whom only the province or country is told, and last those that only point
 * back ("the riot").
 *
 * Nothing here chains: where a scene goes depends on the anchored scenes of the days next to it, never on other scenes that were
 * placed. So it does not depend on order, a window of reports is enough (`neighbourKeys`), and what one more report changes is
 * confined to the days next to its own: each step below is made anew only for the days that a change of the step before it reaches.
 */
import { addDays } from '../digest/index.ts'
import { type Cluster, cellsOf, type Told } from './cluster.ts'
import { type Group, groupOf } from './group.ts'
import {
  type DayIndex,
  type Delta,
  dayIndex,
  dayKey,
  daysBefore,
  deltaOf,
  isEmpty,
  joinDeltas,
  noDelta,
} from './near.ts'
import { type Around, backDays, mayTouch, placeCoarse, placeLate, placeLoose } from './place.ts'
import { splitByQuarter } from './quarter.ts'
import { joinRuns, mayRun } from './run.ts'
import { areSame, keepSame } from './same.ts'
import { findWaves, isOfCountry, isOfWave, placeInWave } from './wave.ts'
import { joinPlaces } from './within.ts'

/** Groups that went and that came. */
export interface GroupDelta {
  readonly gone: readonly Group[]
  readonly come: readonly Group[]
}

/** Groups of the scenes of one region. */
export interface Grouping {
  /** What is other once these are known as well; scenes come in the order of time. */
  add(told: readonly Told[]): GroupDelta
  /** What is other once the scenes of the days before `day` are let go. */
  forgetBefore(day: string): GroupDelta
}

/** Where the scenes of one list go: to a cluster, or nowhere. */
interface Placed {
  readonly additions: readonly (readonly [Cluster, Told])[]
  readonly left: readonly Told[]
}

/** Scenes by their day, or day and town (`dayKey`). */
type Lists = Map<string, readonly Told[]>
/** Lists that are other than before; without a scene where there is none any more. */
type Changed = ReadonlyMap<string, readonly Told[]>

/** `originOf` is the report from whose text each derives; it is looked at for the reports of the scenes that were added. */
export function makeGrouping(originOf: ReadonlyMap<string, string>): Grouping {
  let country: readonly Told[] = []
  let waves: ReturnType<typeof findWaves> = { waves: [], taken: new Set() }
  const [towns, coarse, loose]: [Lists, Lists, Lists] = [new Map(), new Map(), new Map()]
  const [inTowns, ofLeft, ofOrphans] = [clustering(), clustering(), clustering()]
  const [townIndex, anchoredIndex] = [dayIndex(), dayIndex()]
  const [coarsePlaces, loosePlaces] = [placing(), placing()]
  const groups = grouped()

  /** The country's scenes, and those with a place by list; returns the keys of the lists that have changed. */
  const sort = (told: readonly Told[]): Record<'towns' | 'coarse' | 'loose', Set<string>> => {
    const keys = { towns: new Set<string>(), coarse: new Set<string>(), loose: new Set<string>() }
    for (const one of told) {
      const { wave, loose: isLoose, town, day } = one.scene
      if (wave) continue
      const [lists, own] = isLoose
        ? [loose, keys.loose]
        : town === undefined
          ? [coarse, keys.coarse]
          : [towns, keys.towns]
      const key = isLoose ? dayKey(day, town) : day
      lists.set(key, [...(lists.get(key) ?? []), one])
      own.add(key)
    }
    return keys
  }
  const setCountry = (told: readonly Told[]): Delta => {
    country = told
    const found = findWaves(country)
    const before = waves.waves
    waves = { ...found, waves: keepSame(before, found.waves) }
    return deltaOf(before, waves.waves)
  }
  /** Scenes that only point back and are of no wave. */
  const pointing = (key: string): readonly Told[] => (loose.get(key) ?? []).filter((one) => !waves.taken.has(one))

  const update = (keys: Record<'towns' | 'coarse' | 'loose', Set<string>>, waveDelta: Delta): GroupDelta => {
    const townDelta = inTowns(listsOf(towns, keys.towns))
    for (const key of reachedBy(townIndex.apply(townDelta))) if (coarse.has(key)) keys.coarse.add(key)
    for (const key of reachedBy(daysOf(waveDelta))) if (coarse.has(key)) keys.coarse.add(key)
    const near = (index: DayIndex): Around => ({ near: index.near, originOf })
    const fromCoarse = coarsePlaces(listsOf(coarse, keys.coarse), (told) =>
      placeOfDay(told, near(townIndex), waves.waves),
    )
    const anchoredDelta = joinDeltas(townDelta, ofLeft(fromCoarse.left), waveDelta)
    const reached = new Set(reachedBy(anchoredIndex.apply(anchoredDelta)))
    for (const key of loose.keys()) if (reached.has(key.slice(0, dayLength))) keys.loose.add(key)
    if (!isEmpty(waveDelta)) for (const key of loose.keys()) if (!key.includes(' ')) keys.loose.add(key)
    const pointed = new Map([...keys.loose].map((key) => [key, pointing(key)] as const))
    const fromLoose = loosePlaces(pointed, (told, before) =>
      placeBack(told, near(anchoredIndex), before, anchoredDelta),
    )
    const delta = joinDeltas(anchoredDelta, ofOrphans(fromLoose.left))
    return groups(delta, [...fromCoarse.moved, ...fromLoose.moved])
  }
  return {
    add(told) {
      const ofCountry = told.filter(isOfCountry)
      const waveDelta = ofCountry.length === 0 ? noDelta : setCountry([...country, ...ofCountry])
      return update(sort(told), waveDelta)
    },
    forgetBefore(day) {
      const [ofTowns, ofCoarse, ofLoose] = [towns, coarse, loose].map((lists) => {
        const old = [...lists.keys()].filter((key) => key < day)
        for (const key of old) lists.delete(key)
        return new Set(old)
      })
      const waveDelta = setCountry(country.filter(({ scene }) => scene.day >= day))
      const none = new Set<string>()
      return update({ towns: ofTowns ?? none, coarse: ofCoarse ?? none, loose: ofLoose ?? none }, waveDelta)
    },
  }
}

const listsOf = (lists: Lists, keys: ReadonlySet<string>): Changed =>
  new Map([...keys].map((key) => [key, lists.get(key) ?? []]))

const daysOf = ({ gone, come }: Delta): ReadonlySet<string> => new Set([...gone, ...come].flatMap(({ days }) => days))

/** The keys of those who look back to one of these, of the same town where it has one. */
const reachedBy = (keys: Iterable<string>): string[] => [
  ...new Set(
    [...keys].flatMap((key) => {
      const [day = '', town] = [key.slice(0, dayLength), key.length > dayLength ? key.slice(dayLength + 1) : undefined]
      return daysAfter(day).map((later) => dayKey(later, town))
    }),
  ),
]

/** Characters of a day, with which the keys of lists begin (`dayKey`). */
const dayLength = 10

const daysAfter = (day: string): readonly string[] => daysBefore(addDays(day, backDays), backDays)

/** Clusters of the scenes of each list, with those of one episode joined; returns what is other once these lists are as given. */
function clustering(): (changed: Changed) => Delta {
  const cells = new Map<string, readonly Cluster[]>()
  const running = new Map<string, readonly Cluster[]>()
  let runs: readonly Cluster[] = []
  const update = (key: string, told: readonly Told[]): { delta: Delta; isRunOther: boolean } => {
    const before = cells.get(key) ?? []
    const now = keepSame(before, joinPlaces(cellsOf(told).flatMap(splitByQuarter)))
    put(cells, key, now)
    const own = now.filter(mayRun)
    const isRunOther = !areSame(running.get(key) ?? [], own)
    put(running, key, own)
    const isStill = (cluster: Cluster): boolean => !mayRun(cluster)
    return { delta: deltaOf(before.filter(isStill), now.filter(isStill)), isRunOther }
  }
  return (changed) => {
    const updates = [...changed].map(([key, told]) => update(key, told))
    const before = runs
    if (updates.some(({ isRunOther }) => isRunOther)) runs = keepSame(before, joinRuns([...running.values()].flat()))
    return joinDeltas(...updates.map(({ delta }) => delta), deltaOf(before, runs))
  }
}

function put<T>(lists: Map<string, readonly T[]>, key: string, list: readonly T[]): void {
  if (list.length === 0) lists.delete(key)
  else lists.set(key, list)
}

/** Where the scenes of a list went that go elsewhere, and where they go now. */
interface Move {
  readonly before: Placed['additions']
  readonly now: Placed['additions']
}

const nowhere: Placed = { additions: [], left: [] }

/** Places the scenes of lists that are other, or of which what is around them is; tells what is left of which lists, if that is other. */
function placing(): (
  changed: Changed,
  place: (told: readonly Told[], before: Placed) => Placed,
) => { readonly left: Changed; readonly moved: readonly Move[] } {
  const placed = new Map<string, Placed>()
  return (changed, place) => {
    const left = new Map<string, readonly Told[]>()
    const moved = [...changed].map(([list, told]) => {
      const before = placed.get(list) ?? nowhere
      const now = told.length === 0 ? nowhere : place(told, before)
      if (told.length === 0) placed.delete(list)
      else placed.set(list, now)
      if (!areSame(before.left, now.left)) left.set(list, now.left)
      return { before: without(before.additions, now.additions), now: without(now.additions, before.additions) }
    })
    return { left, moved }
  }
}

function without(some: Placed['additions'], others: Placed['additions']): Placed['additions'] {
  const clusterOf = new Map(others.map(([cluster, one]) => [one, cluster]))
  return some.filter(([cluster, one]) => clusterOf.get(one) !== cluster)
}

/** One town's incident of that day, or the country's unrest, for what tells no town. */
function placeOfDay(told: readonly Told[], around: Around, waves: readonly Cluster[]): Placed {
  const left: Told[] = []
  const additions: (readonly [Cluster, Told])[] = []
  for (const one of told) {
    const found = placeCoarse(one, around)
    const wave = found === 'none' && isOfWave(one) ? placeInWave(one, waves) : undefined
    const other = wave ?? (found === 'none' ? placeLate(one, around) : undefined)
    if (other !== undefined) additions.push([other, one])
    else if (found === 'none') left.push(one)
    else if (found !== 'many') additions.push([found, one])
  }
  return { left, additions }
}

/** Places scenes that point back; one that was placed `before` goes elsewhere only if a cluster went or came to which it may go. */
function placeBack(told: readonly Told[], around: Around, before: Placed, { gone, come }: Delta): Placed {
  const known = new Map<Told, Cluster | undefined>(before.left.map((one) => [one, undefined]))
  for (const [cluster, one] of before.additions) known.set(one, cluster)
  const other = [...gone, ...come]
  const isAsBefore = (one: Told): boolean =>
    known.has(one) && !other.some((cluster) => cluster === known.get(one) || mayTouch(one, cluster, around))
  const placed = told.map((one) => [isAsBefore(one) ? known.get(one) : placeLoose(one, around), one] as const)
  return {
    left: placed.flatMap(([cluster, one]) => (cluster === undefined ? [one] : [])),
    additions: placed.flatMap(([cluster, one]) => (cluster === undefined ? [] : [[cluster, one] as const])),
  }
}

/** The groups of clusters, with what was placed in them. */
function grouped(): (delta: Delta, moves: readonly Move[]) => GroupDelta {
  const additions = new Map<Cluster, Set<Told>>()
  const made = new Map<Cluster, Group>()
  const move = ({ before, now }: Move, touched: Set<Cluster>): void => {
    for (const [cluster, one] of before) {
      additions.get(cluster)?.delete(one)
      touched.add(cluster)
    }
    for (const [cluster, one] of now) {
      const there = additions.get(cluster) ?? new Set()
      additions.set(cluster, there.add(one))
      touched.add(cluster)
    }
  }
  return (delta, moves) => {
    const touched = new Set(delta.come)
    for (const one of moves) move(one, touched)
    const gone: Group[] = []
    const come: Group[] = []
    for (const cluster of delta.gone) {
      const group = made.get(cluster)
      if (group !== undefined) gone.push(group)
      made.delete(cluster)
      additions.delete(cluster)
      touched.delete(cluster)
    }
    for (const cluster of touched) {
      const before = made.get(cluster)
      const group = groupOf(cluster, [...(additions.get(cluster) ?? [])])
      if (before !== undefined && areSame(before.told, group.told)) continue
      if (before !== undefined) gone.push(before)
      made.set(cluster, group)
      come.push(group)
    }
    return { gone, come }
  }
}
