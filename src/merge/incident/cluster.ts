/** Which scenes are of one place and day, and which of those of one kind? */
import { compareText } from '../../stdx/index.ts'
import { addDays, type Digest, isMain, isNational, type Kind, mayBeSame, type Scene } from '../digest/index.ts'
import { alikeMin, groupAlike, likeness } from '../likeness/index.ts'

/** A scene with the report that tells it. */
export interface Told {
  readonly scene: Scene
  /** Which scene of its report it is. */
  readonly index: number
  readonly digest: Digest
  /** Figures of its counts, `killed 12`. */
  readonly figures: ReadonlySet<string>
}

/** Never changed once it is made: what is the same is known by being the same object (`sameAgain`). */
export interface Cluster {
  readonly kind: Kind
  readonly region: string
  readonly town: string | undefined
  /** All towns that it is told to be in, where they are several. */
  readonly towns?: readonly string[]
  readonly admin: string | undefined
  readonly wave: boolean
  /** Tells it from another of its kind, region and day, where neither has a town: the report that first tells of it. */
  readonly part?: string
  readonly days: readonly string[]
  readonly told: readonly Told[]
}

/** Where a cluster is: the town, `*` for a whole country, or the province. */
export const spotOf = ({ town, wave, admin }: Pick<Cluster, 'town' | 'wave' | 'admin'> | Scene): string =>
  town ?? (wave ? '*' : `/${admin ?? ''}`)

/** Whether reports put it in that town. */
export const isInTown = ({ town, towns }: Cluster, of: string): boolean => town === of || towns?.includes(of) === true

/** The latest of its days within so many days before `day`, that day included; '' where there is none. */
export function latestIn({ days }: Cluster, day: string, back: number): string {
  const since = addDays(day, -back)
  let latest = ''
  for (const own of days) if (own >= since && own <= day && own > latest) latest = own
  return latest
}

/** Scenes of one place and day, by kind; what is told without its kind goes to the kind that most reports tell. */
export function cellsOf(told: readonly Told[]): Cluster[] {
  const cells = groupBy(told, ({ scene }) => `${scene.region}|${spotOf(scene)}|${scene.day}`)
  return [...cells.values()].flatMap(withoutDenied).flatMap(clusterKinds).flatMap(splitByWords)
}

/** "There was no tsunami", of a day and country with an earthquake: of what was not, nothing was told. */
function withoutDenied(cell: readonly Told[]): Told[][] {
  const names = new Set(cell.flatMap(({ scene }) => (scene.denied ? [] : (scene.name ?? []))))
  const isOther = ({ scene: { kind, denied, name } }: Told): boolean =>
    kind === 'disaster' && denied && name !== undefined && names.size > 0 && !names.has(name)
  return [cell.filter((one) => !isOther(one))]
}

/**
 * Two attacks in a country on one day are one only if the reports are alike in their words, or give the same figure: no town tells
 * them apart. A disaster in a province, a coup in a country, and what is not told as a happening, needs no such proof.
 */
function splitByWords(cluster: Cluster): Cluster[] {
  const { kind, region, town, wave, told } = cluster
  const isVague = region === '-' || (!isNational(kind) && (isMain(kind) || kind === 'harm' || kind === 'arrest'))
  if (town !== undefined || wave || told.length < 2 || !isVague) return [cluster]
  const inOrder = [...told].sort(byTime)
  const groups = groupAlike(inOrder.length, (a, b) => {
    const [one, other] = [inOrder[a], inOrder[b]]
    return one === undefined || other === undefined ? 0 : alikeness(one, other)
  })
  return groups.map((group, index) => {
    const own = group.flatMap((at) => inOrder[at] ?? [])
    const part = index === 0 ? undefined : own[0]?.digest.id
    return { ...cluster, told: own, ...(part === undefined ? {} : { part }) }
  })
}

/** What the same figure says beside the words. */
const figureAlike = 0.5

function alikeness(one: Told, other: Told): number {
  if (one.digest.id === other.digest.id) return 1
  const isSameFigure = [...one.figures].some((figure) => other.figures.has(figure))
  return Math.max(isSameFigure ? figureAlike : 0, likeness(one.digest.words, other.digest.words))
}

/** How alike a scene's report is, on average, to those of a cluster. */
export function likenessTo({ digest }: Told, { told }: Cluster): number {
  const values = told.map((other) => likeness(digest.words, other.digest.words))
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

export const byTime = (a: Told, b: Told): number =>
  compareText(a.digest.at, b.digest.at) || compareText(a.digest.id, b.digest.id) || a.index - b.index

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
  const isProtest = cell.some(({ scene }) => scene.kind === 'unrest' && !scene.wave)
  // Police who fire, where and when there was a protest, fired at it.
  const riots = cell.filter(({ scene }) => scene.kind === 'unrest' && scene.riot)
  const isOfCrowd = (one: Told): boolean =>
    (isProtest && one.scene.policing === true) ||
    (riots.length > 0 && one.scene.brawl === true) ||
    isShotInRiot(one, riots)
  const byKind = groupBy(cell, (one) => (isOfCrowd(one) ? 'unrest' : one.scene.kind))
  const clusters: (Cluster & { readonly told: Told[] })[] = []
  const rankOf = (kind: Kind) => {
    const rank = takesIn.indexOf(kind)
    return ['arrest', 'harm', 'seizure'].includes(kind) ? takesIn.length + 1 : rank < 0 ? takesIn.length : rank
  }
  for (const [kind, own] of [...byKind].sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b))) {
    const ofKind = clusters.filter(
      (cluster) =>
        mayBeSame(cluster.kind, kind) && !areToldApart(cluster, kind, own) && !isOtherArrest(cluster, kind, own),
    )
    const fits = ofKind.length > 0 ? ofKind : clusters.filter((cluster) => isOtherWordFor(cluster, kind, own))
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

/** "There was heavy shooting; 12 officers were killed": where another report tells of as many dead in a riot there on that day, the shots were fired in it. */
const isShotInRiot = (one: Told, riots: readonly Told[]): boolean =>
  one.scene.kind === 'shooting' &&
  one.scene.town !== undefined &&
  !riots.some(({ digest }) => digest.id === one.digest.id) &&
  riots.some((riot) => harmedInBoth(one, riot) >= tellingMin)

/** Deaths that their own report tells beside an abduction did not come of it; what they did come of, another report may say. */
function areToldApart(cluster: Cluster, kind: Kind, own: readonly Told[]): boolean {
  if (cluster.kind !== 'abduction' || kind !== 'harm') return false
  return own.every(({ digest }) => cluster.told.some((told) => told.digest.id === digest.id))
}

/** Arrests in a town are none at that day's march there, where no report tells of both, nor are two alike. */
function isOtherArrest({ kind: of, told }: Cluster, kind: Kind, own: readonly Told[]): boolean {
  if (kind !== 'arrest' || of !== 'unrest' || told.some(({ scene }) => scene.riot)) return false
  return !own.some((one) => told.some((other) => alikeness(one, other) >= alikeMin))
}

/** Of so many people who were killed or hurt, two happenings of one town and day are seldom both; set by hand. */
export const tellingMin = 3
/** How alike reports are of which one copies the other, or cuts it: set by hand, well above what one day in one town makes alike. */
const copyAlike = 0.6

/**
 * "Three people were killed in clashes", says one report, and another adds that mobs set fire to houses: an attack to the one is a riot to the
 * other, where the town, the day and the number of those who came to harm are the same. What one report tells as two things is two.
 */
function isOtherWordFor(cluster: Cluster, kind: Kind, own: readonly Told[]): boolean {
  if (cluster.town === undefined || cluster.wave || !isMain(kind) || !isMain(cluster.kind)) return false
  if (cluster.told.some(({ digest }) => own.some((one) => one.digest.id === digest.id))) return false
  const isRiotOrAttack = [kind, cluster.kind].every((one) => riotous.has(one))
  return own.some((one) =>
    cluster.told.some((other) => {
      const harmed = harmedInBoth(one, other)
      const isTelling = isRiotOrAttack && harmed >= tellingMin
      return isTelling || (harmed > 0 && likeness(one.digest.words, other.digest.words) >= copyAlike)
    }),
  )
}

/** Kinds that violence between crowds goes by. */
const riotous: ReadonlySet<Kind> = new Set(['unrest', 'attack', 'destruction'])

/** The most people whom both count as killed or as injured; 0 where they have no figure in common. */
export function harmedInBoth(one: Told, other: Told): number {
  const shared = [...one.figures].filter((figure) => other.figures.has(figure) && /^(?:killed|injured) /.test(figure))
  return Math.max(0, ...shared.map((figure) => Number(/\d+/.exec(figure)?.[0] ?? 0)))
}

/** Whether a scene may be of a cluster, by their kinds. */
export const isOfKind = ({ kind, policing, brawl }: Scene, cluster: Cluster): boolean =>
  mayBeSame(cluster.kind, kind) ||
  (cluster.kind === 'unrest' && (policing === true || (brawl === true && cluster.told.some(({ scene }) => scene.riot))))

/** The cluster with `more` scenes in it. */
export const withMore = (cluster: Cluster, more: readonly Told[]): Cluster =>
  more.length === 0 ? cluster : { ...cluster, told: [...cluster.told, ...more] }

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
