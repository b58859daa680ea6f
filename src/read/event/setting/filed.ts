/** Was it where the report was filed? */
import { isFiledAtSeat, type PlaceMention } from '../../place/index.ts'
import type { Sentence } from '../../token/index.ts'
import { capitals } from '../en/capitals.ts'
import { isInClass } from '../en/pattern.ts'

/** Filed in a town, which may be where it happened; a country is no place of anything, and where all the world is spoken of is not its news. */
export const isDateline = (place: PlaceMention): boolean =>
  place.role === 'dateline' && (place.precision === 'city' || isUnknownTown(place)) && !isFiledAtSeat(place)

/** "MINOVA, Congo -": a town that no gazetteer knows. */
const isUnknownTown = ({ precision, kind, country }: PlaceMention): boolean =>
  precision === 'none' && kind === 'other' && country !== undefined

/** "Carried out 61 air strikes": so many were in no one town. */
export const isOfMany = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ head, deprel, text }) =>
      deprel === 'nummod' &&
      Number(text.replaceAll(',', '')) >= manyDeeds &&
      isInClass(tokens[head]?.lemma ?? '', 'violence'),
  )

/** Deeds that one town hardly sees in what one sentence tells; set by hand. */
const manyDeeds = 10

/** "CROMWELL - …": whether a report has named no place up to the end of a sentence but the town where it was filed, which is no capital. */
export function isOnlyFiled({ end }: Sentence, filed: number, all: readonly PlaceMention[]): boolean {
  const { name, country = '' } = all[filed] ?? {}
  if (name === capitals.get(country)) return false
  return all.every(
    ({ span, role, name: other }) => span.start >= end || other === name || !/^(?:location|modifier)$/.test(role),
  )
}
