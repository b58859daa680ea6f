/** Which figures are out because somebody says that they were wrong, or names them as what stood before? */
import type { TallyClaim } from '../../model/index.ts'
import type { Said } from './said.ts'
import { nameKey } from './voice.ts'

/** Reports that correct what was said before, each with the figures that it calls wrong. */
export type Correcting = ReadonlyMap<string, readonly number[]>

export interface FormerContext {
  readonly correcting?: Correcting
  /** When each outlet took back all that it said of the incident, by its publisher's name. */
  readonly retracted?: ReadonlyMap<string, string>
}

export const sameFigure = (a: TallyClaim, b: TallyClaim): boolean =>
  a.low === b.low && a.best === b.best && a.high === b.high

/** Whether a figure was taken back before it is asked for, by its number or with the whole report that gives it. */
export function findWithdrawn(tallies: readonly TallyClaim[], context: FormerContext): (one: Said) => boolean {
  const isWrong = calledWrong(tallies, context)
  const isFormer = calledFormer(tallies, context)
  return (one) => isWrong(one) || isFormer(one) || one.claim.at <= (context.retracted?.get(nameKey(one.outlet)) ?? '')
}

/**
 * "Thirteen, and not 14 as reported earlier", "46 a day before": a figure that a report tells of as the former one is out for whoever gave it
 * before. A report that does not correct has to give the new figure in the same breath, by the same source.
 */
function calledFormer(tallies: readonly TallyClaim[], { correcting }: FormerContext): (one: Said) => boolean {
  const former = tallies.filter(
    (claim) =>
      claim.background === true &&
      claim.best !== undefined &&
      (correcting?.has(claim.report) === true || tallies.some((now) => isRevision(now, claim))),
  )
  return ({ claim }) => former.some((old) => isOfSame(old, claim) && old.at > claim.at && sameFigure(old, claim))
}

/** Whether two counts may be of the same people: of those who are told of without a name for them, or of one sort. */
const isOfSame = (one: TallyClaim, other: TallyClaim): boolean =>
  one.category === other.category &&
  (one.who === undefined || other.who === undefined || one.who.sector === other.who.sector)

/** UTF-16 units between a figure and the one that it was before, at the most. */
const revisionReach = 160

/** "Sixteen soldiers were buried, the army said, revising its earlier toll of 14." */
function isRevision(now: TallyClaim, old: TallyClaim): boolean {
  if (now.report !== old.report || now.category !== old.category || now.background === true) return false
  const [one, other] = [now.attributions[0], old.attributions[0]]
  const isSaidAtOnce = one?.sourceName !== undefined && one.sourceName === other?.sourceName
  const gap = Math.max(now.span.start, old.span.start) - Math.min(now.span.end, old.span.end)
  return isSaidAtOnce && gap <= revisionReach && !sameFigure(now, old) && now.low > 0
}

/** Figures below this are too common for one to be known by its number alone, beyond the category that its report counts. Set by hand. */
const ownNumberMin = 10

/**
 * "The figure of 9,240 was a mistake", says a report that corrects: out is whoever gave it before, and where it tells of that itself; but not what
 * the report says all the same.
 */
function calledWrong(tallies: readonly TallyClaim[], { correcting }: FormerContext): (one: Said) => boolean {
  const maintained = new Set(
    tallies.flatMap((own) => (isAsserted(own) ? [`${own.report} ${own.best ?? own.low}`] : [])),
  )
  const found = new Map(
    tallies.flatMap(({ report, at, category }) =>
      (correcting?.get(report) ?? []).flatMap((figure) =>
        maintained.has(`${report} ${figure}`)
          ? []
          : [[`${report} ${category} ${figure}`, { figure, at, category, report }] as const],
      ),
    ),
  )
  const byFigure = Map.groupBy(found.values(), ({ figure }) => figure)
  return ({ claim }) =>
    (byFigure.get(claim.best ?? claim.low) ?? []).some(({ figure, at, category, report }) => {
      const isOf = claim.category === category || figure >= ownNumberMin
      return isOf && (claim.at < at || claim.report === report)
    })
}

const isAsserted = ({ background, attributions }: TallyClaim): boolean =>
  background !== true && attributions[0]?.stance !== 'denies'
