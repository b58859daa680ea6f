/**
 * Which happenings of a day, told in places of two names, are one? A bar in Johannesburg to one report and in Soweto to another, a pit
 * that no gazetteer knows and the town beside it.
 *
 * Nothing chains: the one of which most reports tell stands for itself, and each other goes to one that does, or stands for itself.
 */
import { compareText, distanceKm } from '../../stdx/index.ts'
import { areUnlike, isMain, isUnknownTown, mayBeSame } from '../digest/index.ts'
import { likeness } from '../likeness/index.ts'
import { byTime, type Cluster, harmedInBoth, type Told, tellingMin } from './cluster.ts'

/** Clusters of one day, those that are one happening in the place of the one that stands for them. */
export function joinPlaces(clusters: readonly Cluster[]): Cluster[] {
  const [settled, open] = [clusters.filter((one) => !mayJoin(one)), clusters.filter(mayJoin)]
  const joined = new Map<Cluster, Cluster[]>()
  for (const one of [...open].sort(largestFirst)) {
    const fits = [...joined].flatMap(([other, more]) =>
      areOne(one, other) && !more.some((beside) => areToldApart(one, beside)) ? [other] : [],
    )
    const [best, second] = fits.map((fit) => ({ fit, value: mostAlike(one, fit) })).sort((a, b) => b.value - a.value)
    if (best === undefined || best.value === second?.value) joined.set(one, [])
    else joined.get(best.fit)?.push(one)
  }
  return [...settled, ...[...joined].map(([one, more]) => withPlaces(one, more))]
}

function withPlaces(one: Cluster, more: readonly Cluster[]): Cluster {
  if (more.length === 0) return one
  const towns = [one, ...more].flatMap(({ town, towns: others }) => [
    ...(others ?? []),
    ...(town === undefined ? [] : [town]),
  ])
  return { ...one, towns: [...new Set(towns)].sort(), told: [one, ...more].flatMap(({ told }) => told).sort(byTime) }
}

/** Marches and strikes of a day are many; an attack or an accident that reports tell alike is mostly one. */
const mayJoin = ({ kind, town, wave }: Cluster): boolean =>
  town !== undefined && !wave && isMain(kind) && kind !== 'unrest' && kind !== 'coup' && kind !== 'disaster'

/** A town that is known before one that is not, then by the reports that tell of it, then the first told. */
function largestFirst(a: Cluster, b: Cluster): number {
  const isUnknown = ({ town }: Cluster): number => Number(isUnknownTown(town))
  const reports = ({ told }: Cluster): number => new Set(told.map(({ digest }) => digest.id)).size
  const [one, other] = [a.told[0], b.told[0]]
  return (
    isUnknown(a) - isUnknown(b) ||
    reports(b) - reports(a) ||
    (one === undefined || other === undefined ? 0 : byTime(one, other)) ||
    compareText(a.town ?? '', b.town ?? '')
  )
}

/** What a town and its suburbs, or a village and the town that a report names for it, lie apart at the most. Set by hand. */
const nearKm = 40
/** How alike two reports are that tell of one happening in two places: where both give so many as killed or hurt, and where they do not. Set by hand. */
const alikeWithFigure = 0.12
const alikeAlone = 0.5

function areOne(one: Cluster, other: Cluster): boolean {
  if (!mayBeSame(one.kind, other.kind) || !areNear(one, other) || areToldApart(one, other)) return false
  if (isPartOf(one, other) || isPartOf(other, one)) return true
  const areHarmed = first(one).some((a) => first(other).some((b) => harmedInBoth(a, b) >= tellingMin))
  if (areHarmed) return mostAlike(one, other) >= alikeWithFigure
  return !haveOwnTolls(one, other) && mostAlike(one, other) >= alikeAlone
}

/** "Killing three", "killing 40": each counts its own, however alike the words are. */
const haveOwnTolls = (one: Cluster, other: Cluster): boolean =>
  ['killed ', 'injured '].some((fate) =>
    [one, other].every((cluster) =>
      first(cluster).some(({ figures }) => [...figures].some((figure) => figure.startsWith(fate))),
    ),
  )

/** A place that no gazetteer knows to one report is, to another, a part of the town. */
const isPartOf = ({ town }: Cluster, { told }: Cluster): boolean =>
  told.some(({ scene }) => scene.quarter !== undefined && `~${scene.quarter}` === town)

/** What one report tells as two is two. */
function areToldApart({ told }: Cluster, other: Cluster): boolean {
  const reports = new Set(told.map(({ digest }) => digest.id))
  const isOther = (name: string | undefined): boolean =>
    name !== undefined && told.every(({ scene }) => scene.name !== undefined && areUnlike(name, scene.name))
  return other.told.some(({ digest, scene }) => reports.has(digest.id) || isOther(scene.name))
}

const mostAlike = (one: Cluster, other: Cluster): number =>
  Math.max(...first(one).flatMap((a) => first(other).map((b) => likeness(a.digest.words, b.digest.words))))

/** Scenes of a cluster that are compared, the first ones: what many tell needs no more to be known again. */
const comparedMax = 8

const first = ({ told }: Cluster): readonly Told[] => told.slice(0, comparedMax)

/** Places that are known are near by their points; where a place lies that is not known, no map says. */
function areNear(one: Cluster, other: Cluster): boolean {
  const [a, b] = [pointOf(one.town), pointOf(other.town)]
  const isOneProvince = (one.admin ?? other.admin) === (other.admin ?? one.admin)
  if (one.town === other.town) return false
  if (a === undefined || b === undefined) return isOneProvince && (isUnknownTown(one.town) || isUnknownTown(other.town))
  return distanceKm(a, b) <= nearKm
}

/** Towns that the gazetteer knows go by their points. */
function pointOf(town: string | undefined): { readonly lat: number; readonly lon: number } | undefined {
  const [lat = '', lon = ''] = /^(-?[\d.]+),(-?[\d.]+)$/.exec(town ?? '')?.slice(1) ?? []
  return lat === '' ? undefined : { lat: Number(lat), lon: Number(lon) }
}
