/** Which days are of one episode: of a riot that goes on, of unrest across a country, of a shutdown that lasts? */
import { compareText } from '../../stdx/index.ts'
import { addDays, episodeDaysMax, isLasting, type Kind, waveDaysMax, waveGapDays } from '../digest/index.ts'
import { type Cluster, groupBy, spotOf } from './cluster.ts'

/** Told of a whole country, it goes on from day to day, and so do its totals. */
export const isRunning = (kind: Kind): boolean => kind === 'unrest' || kind === 'disaster'

/** A riot or a strike that goes on, a wave and a state that lasts may be of several days; marches on two days are two incidents. */
export const mayRun = ({ kind, wave, told }: Cluster): boolean =>
  isLasting(kind) ||
  (wave && (isRunning(kind) || isFighting(kind))) ||
  (kind === 'unrest' && told.some(({ scene }) => scene.riot || scene.strike === true))

/** Of a whole country, those whom fighting kills are told of with it or without. */
const isFighting = (kind: Kind): boolean => kind === 'attack' || kind === 'harm'

/** A strike of three days is one; a riot on the day before it is another. */
const runKind = ({ wave, kind, told }: Cluster): Kind => {
  if (wave && isFighting(kind)) return 'attack'
  const isStrike = !wave && kind === 'unrest' && !told.some(({ scene }) => scene.riot)
  return isStrike ? 'strike' : kind
}

/** Episodes of clusters that may run, each in the place of the first of its days. */
export function joinRuns(clusters: readonly Cluster[]): Cluster[] {
  const joined = new Map<Cluster, Cluster | undefined>()
  const keyOf = (cluster: Cluster) => [cluster.region, runKind(cluster), spotOf(cluster)].join('|')
  for (const there of groupBy(clusters.filter(mayRun), keyOf).values()) {
    const inOrder = [...there].sort((a, b) => compareText(a.days[0] ?? '', b.days[0] ?? ''))
    for (const [first, ...rest] of runsOf(inOrder)) {
      if (first === undefined || rest.length === 0) continue
      for (const later of rest) joined.set(later, undefined)
      const days = [first, ...rest].flatMap((one) => one.days)
      joined.set(first, { ...first, days, told: [first, ...rest].flatMap((one) => one.told) })
    }
  }
  return clusters.flatMap((cluster) => (joined.has(cluster) ? (joined.get(cluster) ?? []) : cluster))
}

/** Runs of days without a gap; what is longer than an episode may be is cut by weeks, so that no run needs to be known whole. */
function runsOf(inOrder: readonly Cluster[]): Cluster[][] {
  const runs: Cluster[][] = []
  for (const cluster of inOrder) {
    const last = runs.at(-1)
    const until = addDays(last?.at(-1)?.days[0] ?? '1000-01-01', isWide(cluster) ? waveGapDays : 1)
    if (last !== undefined && (cluster.days[0] ?? '') <= until) last.push(cluster)
    else runs.push([cluster])
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    const daysMax = first !== undefined && isWide(first) ? waveDaysMax : episodeDaysMax
    const isWhole = (last?.days[0] ?? '') <= addDays(first?.days[0] ?? '', daysMax - 1)
    return isWhole ? [run] : [...groupBy(run, ({ days }) => weekOf(days[0] ?? '')).values()]
  })
}

const isWide = ({ wave, kind }: Cluster): boolean => wave || isLasting(kind)

/** Weeks from Monday to Sunday, counted. */
const weekOf = (day: string): string => String(Math.floor((Date.parse(`${day}T12:00:00Z`) / 86_400_000 + 3) / 7))
