/** What did somebody say who gave no number? "Dozens" is dozens in a brief as well: nobody said 24. */
import type { Claim, Reading } from '../../model/index.ts'
import { countText, type Figure } from '../figure/index.ts'
import type { Context } from './context.ts'

const plurals =
  /\b(?:(?:many |tens of |hundreds of |several )?(?:dozens?|scores|hundreds?|thousands?|tens)(?=["”’]? of|["”’]? \p{L}|$)|several|a (?:handful|few|couple))(?: of (?:thousands|hundreds|millions))?/iu

interface Counted extends Figure {
  readonly basis?: string
  readonly claim?: string
}

/** `dozens of`, `hundreds of`, `several`, where the claim that a figure rests on says no more. */
export function vagueWords(
  counted: Counted,
  { claims, readings }: Pick<Context, 'claims' | 'readings'>,
): string | undefined {
  const claim = claims.get(counted.basis ?? counted.claim ?? '')
  const words = saidVaguely(counted, claim, readings)
  if (words === undefined || /^several|^a few/.test(words)) return words
  return `${words} of`
}

/** `dozens (24 or more)` in a table; other figures as they are. */
export function countIn(counted: Counted, { claims, readings }: Pick<Context, 'claims' | 'readings'>): string {
  const words = saidVaguely(counted, claims.get(counted.basis ?? counted.claim ?? ''), readings)
  return words === undefined ? countText(counted) : `${words} (${countText(counted)})`
}

function saidVaguely(
  { low, best, high }: Figure,
  claim: Claim | undefined,
  readings: ReadonlyMap<string, Reading>,
): string | undefined {
  if (claim?.kind !== 'tally' || claim.exactness !== 'vague' || best !== undefined || high !== undefined)
    return undefined
  if (claim.low !== low) return undefined
  const { start, end } = claim.span
  return plurals.exec(readings.get(claim.report)?.text.slice(start, end) ?? '')?.[0].toLowerCase()
}
