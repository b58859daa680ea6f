/** Where are the police and the courts of a town? In it, where nothing else is said of where they did what they did. */
import { contains, type Party, type Rule } from '../../../model/index.ts'
import type { Located, PlaceAt } from './where.ts'

export const policedPlace: Rule = {
  id: 'event/en/place-of-police',
  reads: 'What the police or a court of a town do is there, where no other place is said.',
  apply: undefined,
}

/** @example `Lahore police arrested nine people`: in Lahore, by inference. */
export function policed(
  { done, background, speakers = [] }: PolicedEvent,
  places: readonly PlaceAt[],
): Located | undefined {
  if (!done || background) return undefined
  const police = speakers.filter(({ sector }) => sector === 'COP' || sector === 'JUD')
  const town = places.find(
    ({ place: { role, precision, span } }) =>
      role === 'modifier' && precision === 'city' && police.some((party) => contains(party.span, span)),
  )
  if (town === undefined) return undefined
  return { index: town.index, reason: { rule: policedPlace.id, span: town.place.span, basis: 'inferred' } }
}

/** Of an event, whether it was done, and who did it. */
export interface PolicedEvent {
  readonly done: boolean
  readonly background: boolean
  readonly speakers?: readonly Pick<Party, 'sector' | 'span'>[]
}
