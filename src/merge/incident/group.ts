/**
 * Which scenes are of one incident? First those that say when they were: of one kind, in one place, on one day. Then riots that
 * go on from day to day, those of whom only the province or country is told, and last those that only point back ("the riot").
 *
 * Nothing here chains: where a scene goes depends on the anchored scenes of the days next to it, never on other scenes that
 * were placed. So it does not depend on order, and a window of reports is enough (`neighbourKeys`).
 */
import { compareText } from '../../stdx/index.ts'
import {
  addDays,
  type Digest,
  episodeDaysMax,
  isMain,
  type Kind,
  lookBackDays,
  mayBeSame,
  type Scene,
} from '../digest/index.ts'

/** A scene with the report that tells it. */
export interface Told {
  readonly scene: Scene
  readonly digest: Digest
  readonly isRiot: boolean
  /** Figures of its counts, `killed 12`. */
  readonly figures: ReadonlySet<string>
}

export interface Group {
  readonly kind: Kind
  readonly region: string
  readonly town?: string
  readonly admin?: string
  readonly wave: boolean
  /** Days on which it was, sorted; the first is its name. */
  readonly days: readonly string[]
  readonly told: readonly Told[]
  /** When each of its days was first told of, by day. */
  readonly firstAt: ReadonlyMap<string, { readonly at: string; readonly report: string }>
}

interface Cluster {
  readonly kind: Kind
  readonly region: string
  readonly town: string | undefined
  readonly admin: string | undefined
  readonly wave: boolean
  readonly days: string[]
  readonly told: Told[]
}

/** Groups of scenes; `told` is in the order of time. */
export function groupScenes(told: readonly Told[]): Group[] {
  const towns = cellsOf(told.filter(({ scene }) => !scene.loose && (scene.town !== undefined || scene.wave)))
  const episodes = joinEpisodes(towns)
  const coarse = told.filter(({ scene }) => !scene.loose && scene.town === undefined && !scene.wave)
  const left: Told[] = []
  const byRegion = groupBy(episodes, ({ region }) => region)
  const additions: (readonly [Cluster, Told])[] = []
  for (const one of coarse) {
    const found = placeCoarse(one, byRegion.get(one.scene.region) ?? [])
    if (found === 'none') left.push(one)
    else if (found !== 'many') additions.push([found, one])
  }
  const anchored = [...episodes, ...cellsOf(left)]
  const anchoredByRegion = groupBy(anchored, ({ region }) => region)
  const orphans: Told[] = []
  for (const one of told.filter(({ scene }) => scene.loose)) {
    const found = placeLoose(one, anchoredByRegion.get(one.scene.region) ?? [])
    if (found === undefined) orphans.push(one)
    else additions.push([found, one])
  }
  for (const [cluster, one] of additions) cluster.told.push(one)
  return [...anchored, ...joinEpisodes(cellsOf(orphans))].map(groupOf)
}

function groupOf({ told, days, town, admin, ...about }: Cluster): Group {
  const inOrder = [...told].sort(
    (a, b) => compareText(a.digest.at, b.digest.at) || compareText(a.digest.id, b.digest.id),
  )
  const firstAt = new Map<string, { at: string; report: string }>()
  for (const { scene, digest } of inOrder)
    if (!firstAt.has(scene.day)) firstAt.set(scene.day, { at: digest.at, report: digest.id })
  const where = { ...(town === undefined ? {} : { town }), ...(admin === undefined ? {} : { admin }) }
  return { ...about, ...where, days: [...days].sort(), told: inOrder, firstAt }
}

/** Scenes of one place and day, by kind; what is told without its kind goes to the kind that most reports tell. */
function cellsOf(told: readonly Told[]): Cluster[] {
  const cells = groupBy(told, ({ scene: { region, town, admin, day, wave } }) =>
    [region, town ?? (wave ? '*' : `/${admin ?? ''}`), day].join('|'),
  )
  return [...cells.values()].flatMap(clusterKinds)
}

/** Kinds in the order in which they take others in: what is specific before what is not. */
const takesIn: readonly Kind[] = [
  'disaster',
  'explosive',
  'accident',
  'shooting',
  'abduction',
  'unrest',
  'destruction',
  'attack',
]

function clusterKinds(cell: readonly Told[]): Cluster[] {
  const byKind = groupBy(cell, ({ scene }) => scene.kind)
  const clusters: Cluster[] = []
  const rankOf = (kind: Kind) => {
    const rank = takesIn.indexOf(kind)
    return kind === 'arrest' || kind === 'harm' ? takesIn.length + 1 : rank < 0 ? takesIn.length : rank
  }
  for (const [kind, own] of [...byKind].sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b))) {
    const fits = clusters.filter((cluster) => mayBeSame(cluster.kind, kind))
    const [largest] = fits.sort((a, b) => b.told.length - a.told.length || rankOf(a.kind) - rankOf(b.kind))
    const [first] = own
    if (largest !== undefined) largest.told.push(...own)
    else if (first !== undefined) {
      const { region, town, admin, wave, day } = first.scene
      clusters.push({ kind, region, town, admin, wave, days: [day], told: [...own] })
    }
  }
  return clusters
}

/** Days without news after which a wave is another one; a riot has none. */
const waveGapDays = 3

/** A riot that goes on is one episode, and so is a wave; marches on two days are two incidents. */
function joinEpisodes(clusters: readonly Cluster[]): Cluster[] {
  const isRiot = ({ told }: Cluster) => told.some((one) => one.isRiot)
  const lasting = clusters.filter((one) => one.kind === 'unrest' && (one.wave || isRiot(one)))
  const joined = new Set<Cluster>()
  for (const there of groupBy(lasting, (one) => [one.region, one.wave ? '*' : one.town].join('|')).values()) {
    const inOrder = [...there].sort((a, b) => compareText(a.days[0] ?? '', b.days[0] ?? ''))
    for (const [first, ...rest] of runsOf(inOrder)) {
      const last = rest.at(-1)?.days[0] ?? ''
      if (first === undefined || rest.length === 0 || last > addDays(first.days[0] ?? '', episodeDaysMax - 1)) continue
      for (const later of rest) {
        first.days.push(...later.days)
        first.told.push(...later.told)
        joined.add(later)
      }
    }
  }
  return clusters.filter((cluster) => !joined.has(cluster))
}

function runsOf(inOrder: readonly Cluster[]): Cluster[][] {
  const runs: Cluster[][] = []
  for (const cluster of inOrder) {
    const last = runs.at(-1)
    const until = addDays(last?.at(-1)?.days[0] ?? '1000-01-01', cluster.wave ? waveGapDays : 1)
    if (last !== undefined && (cluster.days[0] ?? '') <= until) last.push(cluster)
    else runs.push([cluster])
  }
  return runs
}

const sharesFigure = (one: Told, { told }: Cluster): boolean =>
  told.some((other) => [...one.figures].some((figure) => other.figures.has(figure)))

/** The one town's incident of that day that a scene without a town may be of; `many` where its report itself tells several. */
function placeCoarse(one: Told, clusters: readonly Cluster[]): Cluster | 'none' | 'many' {
  const { kind, day, admin } = one.scene
  const fits = clusters.filter(
    (cluster) =>
      !cluster.wave &&
      cluster.days.includes(day) &&
      mayBeSame(cluster.kind, kind) &&
      (admin === undefined || cluster.admin === undefined || cluster.admin === admin),
  )
  const own = fits.filter(({ told }) => told.some(({ digest }) => digest.id === one.digest.id))
  if (own.length > 0) return own.length === 1 && own[0] !== undefined ? own[0] : 'many'
  const alike = fits.filter((cluster) => sharesFigure(one, cluster))
  const [only] = alike.length === 1 ? alike : fits
  if (only !== undefined && (alike.length === 1 || fits.length === 1) && kind !== 'unrest') return only
  return 'none'
}

/** The latest incident of that place and kind within the days that such words reach back. */
function placeLoose(one: Told, clusters: readonly Cluster[]): Cluster | undefined {
  const { kind, day, town, admin } = one.scene
  const since = addDays(day, -lookBackDays)
  const until = addDays(day, 0)
  const lastIn = ({ days }: Cluster) =>
    [...days]
      .filter((own) => own >= since && own <= until)
      .sort()
      .at(-1) ?? ''
  const fits = clusters
    .filter((cluster) => cluster.wave === one.scene.wave && mayBeSame(cluster.kind, kind) && lastIn(cluster) !== '')
    .filter((cluster) => (town === undefined ? (admin ?? cluster.admin) === cluster.admin : cluster.town === town))
  if (fits.length === 0) return undefined
  const rank = (cluster: Cluster) =>
    (cluster.kind === kind ? 2 : 0) + (isMain(cluster.kind) ? 1 : 0) + (sharesFigure(one, cluster) ? 4 : 0)
  const [best, second] = fits.sort(
    (a, b) =>
      (town === undefined ? rank(b) - rank(a) : 0) ||
      compareText(lastIn(b), lastIn(a)) ||
      rank(b) - rank(a) ||
      compareText(a.town ?? '', b.town ?? ''),
  )
  const isUnsure = town === undefined && best !== undefined && second !== undefined && rank(best) === rank(second)
  return isUnsure && best.town !== second.town ? undefined : best
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
