/**
 * Which scenes are of one incident, as more of them become known? First those that say when they were: of one kind, in one place, on
 * one day. Then riots that go on from day to day, those of whom only the province or country is told, and last those that only point
 * back ("the riot").
 *
 * Nothing here chains: where a scene goes depends on the anchored scenes of the days next to it, never on other scenes that were
 * placed. So it does not depend on order, a window of reports is enough (`neighbourKeys`), and what one more report changes is
 * confined to the days next to its own: each step below is made anew only for the days whose inputs are other than before.
 */
import { type Cluster, cellsOf, type Told } from './cluster.ts'
import { type Group, groupOf } from './group.ts'
import { type ByDay, clustersByDay, daysBefore, nearDays } from './near.ts'
import { type Around, backDays, placeCoarse, placeLoose } from './place.ts'
import { joinRuns, mayRun } from './run.ts'
import { areSame, clusterKeeper, remembering } from './same.ts'
import { findWaves, isOfCountry, isOfWave, placeInWave } from './wave.ts'

/** Groups of the scenes of one region. */
export interface Grouping {
  /** All groups, once these are known as well; a group that is as it was is the same object. Scenes come in the order of time. */
  add(told: readonly Told[]): readonly Group[]
}

/** Where the scenes of one day go: to a cluster, or nowhere. */
interface Placed {
  readonly additions: readonly (readonly [Cluster, Told])[]
  readonly left: readonly Told[]
}

type DayLists = Map<string, readonly Told[]>

/** `originOf` is the report from whose text each derives; it is looked at for the reports of the scenes that were added. */
export function makeGrouping(originOf: ReadonlyMap<string, string>): Grouping {
  let country: readonly Told[] = []
  const towns: DayLists = new Map()
  const coarse: DayLists = new Map()
  const loose: DayLists = new Map()
  let waves: ReturnType<typeof findWaves> = { waves: [], taken: new Set() }
  const keepWaves = clusterKeeper()
  const [inTowns, ofLeft, ofOrphans] = [clustering(), clustering(), clustering()]
  let townDays: ByDay = new Map()
  let anchoredDays: ByDay = new Map()
  const [placedCoarse, placedLoose] = [remembering<Placed>(), remembering<Placed>()]
  const pointing = remembering<readonly Told[]>()
  const groupFor = groupKeeper()

  const take = (told: readonly Told[]): void => {
    const ofCountry = told.filter(isOfCountry)
    if (ofCountry.length > 0) {
      country = [...country, ...ofCountry]
      const found = findWaves(country)
      waves = { ...found, waves: keepWaves(found.waves) }
    }
    for (const one of told) {
      const { wave, loose: isLoose, town, day } = one.scene
      if (wave) continue
      const lists = isLoose ? loose : town === undefined ? coarse : towns
      lists.set(day, [...(lists.get(day) ?? []), one])
    }
  }
  const placeAllCoarse = (): Placed[] => {
    const around: Around = { near: nearDays(townDays), originOf }
    return [...coarse].map(([day, told]) =>
      placedCoarse(day, [told, townDays.get(day), ...waves.waves], () => placeOfDay(told, around, waves.waves)),
    )
  }
  const placeAllLoose = (): Placed[] => {
    const around: Around = { near: nearDays(anchoredDays), originOf }
    return [...loose].map(([day, all]) => {
      const told = pointing(day, [all, waves.taken], () => all.filter((one) => !waves.taken.has(one)))
      const inputs = daysBefore(day, backDays).map((one) => anchoredDays.get(one))
      return placedLoose(day, [told, ...inputs], () => placeBack(told, around))
    })
  }
  return {
    add(told) {
      take(told)
      const townClusters = inTowns(towns)
      townDays = clustersByDay(townClusters, townDays)
      const byCoarse = placeAllCoarse()
      const anchored = [...townClusters, ...ofLeft(byDayOf(byCoarse)), ...waves.waves]
      anchoredDays = clustersByDay(anchored, anchoredDays)
      const byLoose = placeAllLoose()
      const additions = new Map<Cluster, Told[]>()
      for (const placed of [...byCoarse, ...byLoose])
        for (const [cluster, one] of placed.additions) {
          const there = additions.get(cluster)
          if (there === undefined) additions.set(cluster, [one])
          else there.push(one)
        }
      return groupFor([...anchored, ...ofOrphans(byDayOf(byLoose))], additions)
    },
  }
}

const byDayOf = (placed: readonly Placed[]): DayLists =>
  new Map(placed.flatMap(({ left }) => (left[0] === undefined ? [] : [[left[0].scene.day, left] as const])))

/** Clusters of what is told of each day, with those of one episode joined. */
function clustering(): (byDay: DayLists) => readonly Cluster[] {
  const cells = remembering<readonly Cluster[]>()
  const keepers = new Map<string, ReturnType<typeof clusterKeeper>>()
  const runs = remembering<readonly Cluster[]>()
  const keepRuns = clusterKeeper()
  return (byDay) => {
    const all: Cluster[] = []
    for (const [day, told] of byDay) {
      const keep = keepers.get(day) ?? clusterKeeper()
      keepers.set(day, keep)
      for (const cluster of cells(day, told, () => keep(cellsOf(told)))) all.push(cluster)
    }
    const running = all.filter(mayRun)
    if (running.length < 2) return all
    const joined = runs('', running, () => keepRuns(joinRuns(running)))
    return [...all.filter((cluster) => !mayRun(cluster)), ...joined]
  }
}

/** One town's incident of that day, or the country's unrest, for what tells no town. */
function placeOfDay(told: readonly Told[], around: Around, waves: readonly Cluster[]): Placed {
  const left: Told[] = []
  const additions: (readonly [Cluster, Told])[] = []
  for (const one of told) {
    const found = placeCoarse(one, around)
    const wave = found === 'none' && isOfWave(one) ? placeInWave(one, waves) : undefined
    if (wave !== undefined) additions.push([wave, one])
    else if (found === 'none') left.push(one)
    else if (found !== 'many') additions.push([found, one])
  }
  return { left, additions }
}

function placeBack(told: readonly Told[], around: Around): Placed {
  const placed = told.map((one) => [placeLoose(one, around), one] as const)
  return {
    left: placed.flatMap(([cluster, one]) => (cluster === undefined ? [one] : [])),
    additions: placed.flatMap(([cluster, one]) => (cluster === undefined ? [] : [[cluster, one] as const])),
  }
}

type Additions = ReadonlyMap<Cluster, readonly Told[]>

function groupKeeper(): (clusters: readonly Cluster[], additions: Additions) => readonly Group[] {
  const made = new WeakMap<Cluster, { readonly more: readonly Told[]; readonly group: Group }>()
  return (clusters, additions) =>
    clusters.map((cluster) => {
      const more = additions.get(cluster) ?? []
      const before = made.get(cluster)
      if (before !== undefined && areSame(before.more, more)) return before.group
      const group = groupOf(cluster, more)
      made.set(cluster, { more, group })
      return group
    })
}
