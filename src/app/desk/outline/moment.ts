/** When did the ledger learn something? The moments between two, thinned out evenly to as many as are wanted. */
import { Failure } from '../../../model/index.ts'
import type { MomentQuery, Moments } from '../../../store/index.ts'
import { instantOf } from './pass.ts'

/** Throws `usage/time` and `usage/argument`. */
export function momentsOf(all: readonly number[], { from, to, limit }: MomentQuery): Moments {
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new Failure('usage/argument', `a number of moments is whole and at least 1, not ${limit}`)
  const [first, last] = [instantOf(from) ?? Number.NEGATIVE_INFINITY, instantOf(to) ?? Number.POSITIVE_INFINITY]
  const between = all.filter((moment) => moment >= first && moment <= last)
  const total = between.length
  const step = limit === undefined ? 1 : Math.max(1, Math.ceil(total / limit))
  const kept = between.filter((_, index) => (total - 1 - index) % step === 0)
  return { total, moments: kept.map((moment) => new Date(moment).toISOString()) }
}
