/** Which country or division do the words behind a name say that it lies in? "Paris, Texas", "Santiago in the Dominican Republic". */
import type { Candidate, Option } from './candidate.ts'
import { after, before, betweenCount, type Context } from './context.ts'
import { stateAbbreviations } from './en/words.ts'
import { isCapital } from './letter-case.ts'

/** A country, or a division of any country or of this one. */
export interface Container {
  readonly country?: string
  readonly admin1?: string
}

/** What the name after the comma may be, where one of the candidate's places lies in it. */
export function containersAfter(candidate: Candidate, { candidates }: Context): readonly Container[] {
  if (after(candidate, 1)?.text !== ',') return []
  const token = after(candidate, 2)
  const short = stateAbbreviations.get((token?.lower ?? '').replace(/\.$/, ''))
  if (short !== undefined && isCapital(token) && candidate.options.some(({ admin1 }) => admin1 === short))
    return [{ admin1: short }]
  const next = candidates.from(candidate.sentence, candidate.last + 2)
  if (next === undefined || arePeers(candidate, next)) return []
  return containersIn(candidate, next)
}

/** "Santiago in the Dominican Republic": a smaller place in the country or division that follows. */
export function containersInside(candidate: Candidate, { candidates }: Context): readonly Container[] {
  if (after(candidate, 1)?.lower !== 'in') return []
  const at = after(candidate, 2)?.lower === 'the' ? 3 : 2
  const next = candidates.from(candidate.sentence, candidate.last + at)
  return next === undefined || next.demonym ? [] : containersIn(candidate, next)
}

/** "Pakistan's" in "in Pakistan's Bannu", "in Pakistan's northern Swat": the country or division that a smaller place is named as one of. */
export function ownerOf(candidate: Candidate, { candidates }: Context): Candidate | undefined {
  const mark = betweenCount(candidate) + 1
  if (!/^['’]s$/.test(before(candidate, mark)?.lower ?? '')) return undefined
  const owner = candidates.to(candidate.sentence, candidate.first - mark - 1)
  if (owner === undefined || owner.demonym) return undefined
  const isUnknown = candidate.options.length === 0 && candidate.named?.kind === 'place'
  const [{ kind } = { kind: 'city' }] = owner.options
  return containersIn(candidate, owner).length > 0 || (isUnknown && kind !== 'city') ? owner : undefined
}

/** Where a place lies that another is named as the owner of. */
export const containersOwning = (candidate: Candidate, owner: Candidate | undefined): readonly Container[] =>
  owner === undefined ? [] : containersIn(candidate, owner)

function containersIn(candidate: Candidate, next: Candidate): readonly Container[] {
  const outers = next.options.filter((outer) => candidate.options.some((inner) => liesIn(inner, outer)))
  return outers.map(({ kind: own, country: land, admin1 }) => ({
    ...(land === undefined ? {} : { country: land }),
    ...(own === 'admin' && admin1 !== undefined ? { admin1 } : {}),
  }))
}

/** "China, Japan and Korea", "California, Pennsylvania, Ohio": names of one rank in a longer list contain nothing. */
function arePeers(candidate: Candidate, next: Candidate): boolean {
  const ranks = (one: Candidate) => new Set(one.options.map(({ kind: own }) => own).filter((own) => own !== 'city'))
  const own = ranks(candidate)
  const shared = [...ranks(next)].some((rank) => own.has(rank)) || own.has('country')
  return (
    shared &&
    (/^(?:,|and|or)$/.test(after(next, 1)?.lower ?? '') || /^(?:,|and|or)$/.test(before(candidate, 1)?.lower ?? ''))
  )
}

/** Whether a place lies in another, by what the gazetteer says of both. */
export function liesIn(inner: Option, outer: Option): boolean {
  if (inner.country === undefined || inner.country !== outer.country || inner.kind === 'country') return false
  if (outer.kind === 'country') return true
  return outer.kind === 'admin' && inner.admin1 === outer.admin1 && inner.name !== outer.name
}
