/** Where does a scene go that does not say its town, or points back to what happened before? */
import { compareText } from '../../stdx/index.ts'
import { areUnlike, isMain, isUnknownTown, type Kind, lookBackDays, waveGapDays } from '../digest/index.ts'
import { alikeMin, likeness } from '../likeness/index.ts'
import {
  type Cluster,
  harmedInBoth,
  isInTown,
  isOfKind,
  latestIn,
  likenessTo,
  type Told,
  tellingMin,
} from './cluster.ts'
import type { Near } from './near.ts'
import { isOfWave } from './wave.ts'

/** Clusters that a scene may go to, and what its report derives from. */
export interface Around {
  readonly near: Near
  readonly originOf: ReadonlyMap<string, string>
}

const figuresOf = ofCluster(({ told }) => new Set(told.flatMap(({ figures }) => [...figures])))
const reportsOf = ofCluster(({ told }) => [...new Set(told.map(({ digest }) => digest.id))])

/** What follows from a cluster alone is found once: clusters never change, and each is looked at by many scenes. */
function ofCluster<T>(find: (cluster: Cluster) => T): (cluster: Cluster) => T {
  const found = new WeakMap<Cluster, { readonly value: T }>()
  return (cluster) => {
    const known = found.get(cluster) ?? { value: find(cluster) }
    found.set(cluster, known)
    return known.value
  }
}

function sharesFigure(one: Told, cluster: Cluster): boolean {
  const figures = figuresOf(cluster)
  for (const figure of one.figures) if (figures.has(figure)) return true
  return false
}

/** Whether a report of the cluster has the text that this one derives from: a copy tells of what its original tells of. */
function sharesText({ digest }: Told, cluster: Cluster, { originOf }: Pick<Around, 'originOf'>): boolean {
  const origin = originOf.get(digest.id)
  if (origin === undefined) return false
  return reportsOf(cluster).some((report) => report !== digest.id && originOf.get(report) === origin)
}

/** A paraphrase or a translation may call a riot an attack. */
const isKin = (one: Told, cluster: Cluster, around: Pick<Around, 'originOf'>): boolean =>
  isMain(one.scene.kind) &&
  isMain(cluster.kind) &&
  sharesFigure(one, cluster) &&
  (sharesText(one, cluster, around) || isOfRiot(one, cluster))

/** "After the massacre of 46 women at the prison": of the riot there in which as many died. */
const isOfRiot = (one: Told, { kind, town, told }: Cluster): boolean =>
  one.scene.kind === 'attack' &&
  kind === 'unrest' &&
  town === one.scene.town &&
  told.some((other) => other.scene.riot && harmedInBoth(one, other) >= tellingMin)

/** Whether its words name a disaster that those of the cluster are not: a dam that burst is no earthquake. */
function isCalledOtherwise({ scene: { name, denied, kind } }: Told, { told }: Cluster): boolean {
  const names = told.flatMap(({ scene }) => scene.name ?? [])
  return (
    name !== undefined &&
    names.length > 0 &&
    names.every((other) => areUnlike(name, other) || (kind === 'disaster' && denied && name !== other))
  )
}

/** The one town's incident of that day that a scene without a town may be of; `many` where its report itself tells several. */
export function placeCoarse(one: Told, around: Around): Cluster | 'none' | 'many' {
  const { kind, day, admin } = one.scene
  const fits = around
    .near(day, 0)
    .filter(
      (cluster) =>
        isOfKind(one.scene, cluster) &&
        !isCalledOtherwise(one, cluster) &&
        (admin === undefined || cluster.admin === undefined || cluster.admin === admin),
    )
  const own = fits.filter(({ told }) => told.some(({ digest }) => digest.id === one.digest.id))
  if (own.length > 0) return own.length === 1 && own[0] !== undefined ? own[0] : 'many'
  const copied = fits.filter((cluster) => sharesText(one, cluster, around))
  if (copied.length === 1 && copied[0] !== undefined) return copied[0]
  const alike = fits.filter((cluster) => sharesFigure(one, cluster))
  const [only] = alike.length === 1 ? alike : fits
  if (one.scene.strike === true) return onlyAlike(one, fits.filter(isStrike)) ?? 'none'
  if (kind === 'unrest' && isDeadly(one)) return deadliest(one, fits) ?? 'none'
  if (alike.length === 0 && fits.length > 1) return mostAlike(one, fits) ?? 'none'
  if (only === undefined || kind === 'unrest' || (alike.length !== 1 && fits.length !== 1)) return 'none'
  // What one report calls a clash and another a drone strike is one thing only if they are alike beyond the day.
  const isSure =
    alike.length === 1 || only.kind === kind || isTakingOfPower(one, only) || likenessTo(one, only) >= alikeMin
  return isSure ? only : 'none'
}

/**
 * "The search at a coal mine in the north ended, with 29 dead", days after the mine of a town came down: a report without a town whose day is
 * only that of its publication may tell of what was in one town before, where the reports are alike.
 */
export function placeLate(one: Told, around: Around): Cluster | undefined {
  const { day, kind, admin } = one.scene
  if (!isRare(kind) || day < one.digest.at.slice(0, 10)) return undefined
  return likeliest(
    one,
    around
      .near(day, lookBackDays)
      .filter((cluster) => cluster.town !== undefined && (admin ?? cluster.admin) === cluster.admin),
    lateAlike,
  )
}

/** Kinds of which one province seldom has two in a week that reports tell of in the same words. */
const isRare = (kind: Kind): boolean => isMain(kind) && kind !== 'unrest' && kind !== 'coup'

/** How alike reports are of which the later tells of no town, and of which the later has another town of that province. Set by hand. */
const lateAlike = 0.3
const elsewhereAlike = 0.2

/** The only one of its kind of which a report is so alike. */
function likeliest(one: Told, clusters: readonly Cluster[], min: number): Cluster | undefined {
  const fits = clusters.filter(
    (cluster) =>
      cluster.kind === one.scene.kind &&
      !cluster.wave &&
      !isCalledOtherwise(one, cluster) &&
      cluster.told.some(({ digest }) => likeness(one.digest.words, digest.words) >= min),
  )
  return fits.length === 1 ? fits[0] : undefined
}

/**
 * "Rescuers in Northport said", of a collapse near a village of that province: what points back, and is in a town that has no such thing, goes
 * to the only one in the province, where the reports are alike; so does what is in a village that no gazetteer knows.
 */
function placeElsewhere(one: Told, around: Around): Cluster | undefined {
  return likeliest(
    one,
    around.near(one.scene.day, backDays).filter((cluster) => mayBeElsewhere(one, cluster)),
    elsewhereAlike,
  )
}

function mayBeElsewhere({ scene: { kind, town, admin, day } }: Told, cluster: Cluster): boolean {
  if (town === undefined || cluster.town === undefined) return false
  const isUnknown = isUnknownTown(town) || isUnknownTown(cluster.town)
  const isThere = isUnknown
    ? (admin ?? cluster.admin) === (cluster.admin ?? admin)
    : admin !== undefined && cluster.admin === admin
  return isThere && isRare(kind) && cluster.kind === kind && lastBefore(day, cluster) !== ''
}

/**
 * "An attempted coup in Togo", and the soldiers' attack or mutiny of that day in its one town, or the shots in the town from which the report was
 * sent: a country has one of a day.
 */
const isTakingOfPower = ({ scene }: Told, { told, town }: Cluster): boolean =>
  scene.kind === 'coup' &&
  ((town !== undefined && scene.sentFrom === town) ||
    told.some(({ digest }) => digest.words.some(([stem]) => ofPower.test(stem))))

const ofPower = /^(?:mutin|coup|putsch)/

/** Whether it tells of people who were killed. */
export const isDeadly = ({ figures }: Pick<Told, 'figures'>): boolean =>
  [...figures].some((own) => own.startsWith('killed'))

/** The one protest of the day in which people died, where its reports are alike: of marches there are many, of such there is mostly one. */
function deadliest(one: Told, fits: readonly Cluster[]): Cluster | undefined {
  return onlyAlike(
    one,
    fits.filter(({ told }) => told.some(isDeadly)),
  )
}

const isStrike = ({ told }: Cluster): boolean => told.some(({ scene }) => scene.strike === true)

function onlyAlike(one: Told, fits: readonly Cluster[]): Cluster | undefined {
  const [only, ...others] = fits
  if (only === undefined || others.length > 0) return undefined
  return sharesFigure(one, only) || likenessTo(one, only) >= alikeMin ? only : undefined
}

/** Days before its own in which what a scene points back to may have been. */
export const backDays = Math.max(lookBackDays, waveGapDays)

/** Whether where a scene goes that points back may depend on a cluster. */
export const mayTouch = (one: Told, cluster: Cluster, around: Pick<Around, 'originOf'>): boolean =>
  mayPointTo(one, cluster, around) || mayBeElsewhere(one, cluster)

/** Whether a cluster is one of those that a scene that points back may go to. */
function mayPointTo(one: Told, cluster: Cluster, around: Pick<Around, 'originOf'>): boolean {
  const { day, town, admin } = one.scene
  if (town === undefined ? !isInProvince(admin, cluster) : !isInTown(cluster, town)) return false
  if ((cluster.wave && !isOfWave(one)) || isCalledOtherwise(one, cluster)) return false
  if (!isOfKind(one.scene, cluster) && !isKin(one, cluster, around) && !isOfForce(one, cluster)) return false
  return lastBefore(day, cluster) !== ''
}

/** Of a village that no gazetteer knows, the province may not be told. */
const isInProvince = (admin: string | undefined, { town, admin: own }: Cluster): boolean =>
  (admin ?? own) === (isUnknownTown(town) ? (own ?? admin) : own)

/** "Of the deaths in the protests four were in that town": what is counted there is of the shots that were fired there, where no protest is told. */
const isOfForce = ({ scene: { kind, events, town } }: Told, cluster: Cluster): boolean =>
  kind === 'unrest' &&
  events.length === 0 &&
  town !== undefined &&
  cluster.kind === 'shooting' &&
  isInTown(cluster, town)

/** The latest day of a cluster within the days before `day` that words which point back reach; '' where there is none. */
const lastBefore = (day: string, cluster: Cluster): string =>
  latestIn(cluster, day, cluster.wave ? waveGapDays : lookBackDays)

/** The latest incident of that place and kind within the days that such words reach back. */
export function placeLoose(one: Told, around: Around): Cluster | undefined {
  const { day, town } = one.scene
  const fits = around
    .near(day, backDays, town)
    .filter((cluster) => mayPointTo(one, cluster, around))
    .map((cluster) => ({ cluster, last: lastBefore(day, cluster), rank: rankOf(one, cluster, around) }))
  if (fits.length === 0) return placeElsewhere(one, around)
  const [best, second] = fits.sort(
    (a, b) =>
      (town === undefined ? b.rank - a.rank : 0) ||
      compareText(b.last, a.last) ||
      b.rank - a.rank ||
      compareText(a.cluster.town ?? '', b.cluster.town ?? ''),
  )
  const isUnsure = town === undefined && best !== undefined && second !== undefined && best.rank === second.rank
  if (!isUnsure || best.cluster.town === second.cluster.town) return best?.cluster
  return mostAlike(
    one,
    fits.filter(({ rank }) => rank === best.rank).map(({ cluster }) => cluster),
  )
}

const isOfQuarter = ({ scene: { quarter } }: Told, { told }: Cluster): boolean =>
  quarter !== undefined && told.some(({ scene }) => scene.quarter === quarter)

/** What speaks for a cluster: the part of a town, the text of one of its reports, a figure, a wave, its kind. */
function rankOf(one: Told, cluster: Cluster, around: Around): number {
  return (
    (cluster.kind === one.scene.kind ? 2 : 0) +
    (isMain(cluster.kind) ? 1 : 0) +
    (cluster.wave ? 3 : 0) +
    (isOfQuarter(one, cluster) ? 16 : 0) +
    (sharesFigure(one, cluster) ? 4 : 0) +
    (sharesText(one, cluster, around) ? 8 : 0)
  )
}

/** The cluster whose reports are alike in their words, if no other is nearly so. */
function mostAlike(one: Told, fits: readonly Cluster[]): Cluster | undefined {
  const ranked = fits.map((cluster) => ({ cluster, value: likenessTo(one, cluster) })).sort((a, b) => b.value - a.value)
  const [best, second] = ranked
  if (best === undefined || best.value < alikeMin || best.value - (second?.value ?? 0) < alikeGap) return undefined
  return best.cluster
}

/** One town's incident must be so much more alike than the next for a report without a town to be of it. Set by hand. */
const alikeGap = 0.05
