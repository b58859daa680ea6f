/** What is told of a whole country, and what belongs to it? */
import { compareText } from '../../stdx/index.ts'
import { type Kind, lookBackDays, mayBeSame, type Scene, waveGapDays } from '../digest/index.ts'
import { type Cluster, cellsOf, latestIn, type Told, withMore } from './cluster.ts'
import { isRunning, joinRuns } from './run.ts'

/**
 * Unrest or floods across a country are told of day by day, and "the unrest" that names no town is of it while it lasts; what else is told of a
 * whole country goes to the latest such thing, or is its own. `taken` are the scenes of no whole country that are of a wave all the same.
 */
export function findWaves(told: readonly Told[]): { waves: readonly Cluster[]; taken: ReadonlySet<Told> } {
  const original = new Map(told.filter(mayBeOfRun).map((one) => [asWave(one), one]))
  const runs = joinRuns(cellsOf([...original.keys()])).filter((run) =>
    run.told.some((one) => original.get(one) === one),
  )
  const others = told.filter(({ scene }) => scene.wave && !isRunning(scene.kind))
  const isAnchor = ({ scene }: Told) => !scene.loose && !isDeedKind(scene.kind)
  const waves = [...runs, ...cellsOf(others.filter(isAnchor))]
  const orphans: Told[] = []
  const additions = new Map<Cluster, Told[]>()
  for (const one of others.filter((other) => !isAnchor(other))) {
    const best = placeInWave(one, waves)
    if (best === undefined) orphans.push(one)
    else additions.set(best, [...(additions.get(best) ?? []), one])
  }
  return {
    waves: [...waves.map((wave) => withMore(wave, additions.get(wave) ?? [])), ...joinRuns(cellsOf(orphans))],
    taken: new Set(runs.flatMap((run) => run.told.flatMap((one) => original.get(one) ?? []))),
  }
}

/** Whether it is told of a whole country, or may be of what is. */
export const isOfCountry = (one: Told): boolean => one.scene.wave || mayBeOfRun(one)

const mayBeOfRun = ({ scene }: Told): boolean =>
  isRunning(scene.kind) && (scene.wave || (scene.loose && namesNoPlace(scene)))

/** The same object for the same scene, so that a group of them is known again. */
function asWave(one: Told): Told {
  if (one.scene.wave) return one
  const found = waved.get(one) ?? { ...one, scene: { ...one.scene, wave: true } }
  waved.set(one, found)
  return found
}

const waved = new WeakMap<Told, Told>()

/** The latest wave of its country and kind that was told of so short before. */
export function placeInWave({ scene: { kind, region, day } }: Told, waves: readonly Cluster[]): Cluster | undefined {
  const lastIn = (cluster: Cluster) => latestIn(cluster, day, isRunning(cluster.kind) ? waveGapDays : lookBackDays)
  const [best] = waves
    .filter((cluster) => cluster.region === region && mayBeSame(cluster.kind, kind) && lastIn(cluster) !== '')
    .sort((a, b) => compareText(lastIn(b), lastIn(a)))
  return best
}

/** What unrest does and has done to it: told of a whole country, it is of the unrest there. */
const isDeedKind = (kind: Kind): boolean => kind === 'arrest' || kind === 'harm' || kind === 'attack'

/** "The unrest", no town being named, is the wave where there is one; so are arrests and deaths that name no place. */
export const isOfWave = ({ scene }: Told): boolean =>
  namesNoPlace(scene) && (scene.kind === 'unrest' || isDeedKind(scene.kind))

const namesNoPlace = ({ town, admin }: Scene): boolean => town === undefined && admin === undefined
