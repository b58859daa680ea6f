/** How much does a place say: a site, a town, a division, a country? */
import type { PlaceMention } from '../../place/index.ts'
import type { Sentence } from '../../token/index.ts'
import { aroundTown } from '../en/words.ts'

/** Finer places win over coarser ones that hang as near: "in Almaty, Kazakhstan". */
export const fineness: Readonly<Record<PlaceMention['precision'], number>> = {
  site: 4,
  city: 3,
  admin: 2,
  country: 1,
  none: 0,
}

/** A place that no gazetteer knows is finer than a country, "near Auno, Nigeria", and than the district around it. */
export function finenessIn({ tokens }: Sentence, { precision, span, name, admin1 }: PlaceMention): number {
  if (precision === 'none') return 2.5
  // "In Odisha, a rebel was arrested in Malkangiri": a district of it.
  if (precision === 'admin' && name !== admin1) return 2.2
  const behind = tokens.find(({ start }) => start >= span.end)?.lower ?? ''
  return precision === 'city' && aroundTown.has(behind) ? fineness.admin : fineness[precision]
}
