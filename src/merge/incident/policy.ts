/**
 * How do standing figures become low, best and high? By default from the most authoritative source; as ACLED does, the most
 * conservative figure; as UCDP does, a best estimate always, between the least and the greatest that anybody gives.
 */
import { compareText } from '../../stdx/index.ts'
import { excludes, type Said } from './said.ts'
import { classes } from './voice.ts'

/** How headline figures are found. */
export type Policy = 'most-authoritative' | 'acled' | 'ucdp'
export const policies: readonly Policy[] = ['most-authoritative', 'acled', 'ucdp']

export interface HeadlineFigure {
  readonly low: number
  readonly best?: number
  readonly high?: number
  readonly basis: Said
}

/** Undefined where nothing stands. */
export function figureBy(policy: Policy, category: string, standing: readonly Said[]): HeadlineFigure | undefined {
  if (standing.length === 0) return undefined
  if (policy === 'acled') return conservative(standing)
  if (policy === 'ucdp') return estimate(category, standing)
  return authoritative(category, standing)
}

/** In one report what it tells first goes before what it tells on. */
const byRank = (a: Said, b: Said): number =>
  a.voice.rank - b.voice.rank ||
  b.at - a.at ||
  compareText(a.claim.report, b.claim.report) ||
  a.claim.span.start - b.claim.span.start ||
  compareText(a.claim.id, b.claim.id)

function rangeOf(standing: readonly Said[]): { low: number; high?: number } {
  // "At least 11" doubts no count of 14, but one that only a party gives.
  const isMet = ({ claim, voice }: Said): boolean =>
    claim.best === undefined &&
    claim.high === undefined &&
    standing.some(
      (other) =>
        (other.claim.best ?? 0) >= claim.low && (other.voice.rank < classes.party || other.voice.rank <= voice.rank),
    )
  const lows = standing.filter((one) => one.claim.exactness !== 'at-most' && !isMet(one)).map(({ claim }) => claim.low)
  const highs = standing.flatMap(({ claim }) => claim.high ?? [])
  const top = Math.max(...highs)
  const isOpen = highs.length === 0 || standing.some(({ claim }) => claim.low > top)
  return { low: lows.length === 0 ? 0 : Math.min(...lows), ...(isOpen ? {} : { high: top }) }
}

/**
 * The latest best of the most authoritative class that has one, a party's about the other side only where nobody else gives a figure; failing
 * that, the latest of the most authoritative class.
 */
function authoritative(category: string, standing: readonly Said[]): HeadlineFigure | undefined {
  const isOfOthers = category !== 'participants' && standing.some(({ voice }) => voice.rank < classes.party)
  const heard = isOfOthers ? standing.filter(({ voice }) => voice.rank < classes.party) : standing
  const withBest = heard.filter(({ claim }) => claim.best !== undefined).sort(byRank)
  const counted = category === 'participants' ? independentOf(withBest) : withBest
  const basis = counted[0] ?? [...heard].sort(byRank)[0]
  const best = counted[0]?.claim.best
  return basis && { ...rangeOf(standing), ...(best === undefined ? {} : { best }), basis }
}

const independent: ReadonlySet<string> = new Set(['expert', 'media', 'igo', 'ngo'])

/** Police and organisers both have an interest in the size of a crowd: where they exclude each other, only others give the best. */
function independentOf(standing: readonly Said[]): readonly Said[] {
  const differ = standing.some((a) => standing.some((b) => a.voice.key !== b.voice.key && excludes(a.claim, b.claim)))
  if (!differ) return standing
  return standing.filter(
    ({ claim, voice }) => voice.isOutlet || independent.has(claim.attributions[0]?.sourceKind ?? 'media'),
  )
}

/** The least of the standing figures, those of a party about the other side only where there are no others. */
function conservative(standing: readonly Said[]): HeadlineFigure | undefined {
  const others = standing.filter(({ voice }) => voice.rank < classes.party)
  const heard = others.length > 0 ? others : standing
  const numberOf = ({ claim }: Said) => claim.best ?? (claim.exactness === 'at-most' ? (claim.high ?? 0) : claim.low)
  const [basis] = [...heard].sort((a, b) => numberOf(a) - numberOf(b) || byRank(a, b))
  return basis && { ...rangeOf(standing), best: numberOf(basis), basis }
}

/** A best always: the most authoritative, of that class the lower; a floor where nobody gives more. */
function estimate(category: string, standing: readonly Said[]): HeadlineFigure | undefined {
  const found = authoritative(category, standing)
  if (found === undefined) return undefined
  const sameClass = standing.filter(
    ({ voice, claim }) => voice.rank === found.basis.voice.rank && claim.best !== undefined,
  )
  const [lower] = sameClass.sort((a, b) => (a.claim.best ?? 0) - (b.claim.best ?? 0) || byRank(a, b))
  const basis = lower ?? found.basis
  const best = basis.claim.best ?? basis.claim.low
  const low = Math.min(
    best,
    ...standing.filter(({ claim }) => claim.exactness !== 'at-most').map(({ claim }) => claim.low),
  )
  return { low, best, high: Math.max(best, ...standing.map(({ claim }) => claim.high ?? claim.low)), basis }
}
