/** Where are the police, the courts and the people of a town? In it, where nothing else is said of where they did what they did. */
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

export const peopledPlace: Rule = {
  id: 'event/en/place-of-people',
  reads:
    'Force, crowds and arrests are in the town that several people who do or suffer them are called by, where a report has named no place before.',
  apply: undefined,
}

/** Fans and teams go where they play, and troops where they are sent. */
const travellers =
  /\b(?:fans|supporters|players|pilgrims|tourists|officials|troops|forces|soldiers|rebels|fighters|militants)$/

/** @example `Police clash with Lagos market traders`: in Lagos, by inference. */
export function peopled(
  { done, background, bodily, arrest, speakers = [], sufferers = [] }: PolicedEvent,
  places: readonly PlaceAt[],
): Located | undefined {
  if (!done || background || (bodily !== true && arrest !== true)) return undefined
  const people = [...speakers, ...sufferers].filter(
    ({ text }) => /(?:s|men|people)$/.test(text) && !travellers.test(text),
  )
  const town = places.find(
    ({ place: { role, precision, span } }) =>
      role === 'modifier' &&
      precision === 'city' &&
      people.some(
        (party) => contains(party.span, span) && !/\p{Lu}/u.test(party.text.slice(span.end - party.span.start)),
      ),
  )
  if (town === undefined) return undefined
  return { index: town.index, reason: { rule: peopledPlace.id, span: town.place.span, basis: 'inferred' } }
}

/** Of an event, whether it was done, and who did it to whom. */
export interface PolicedEvent {
  readonly done: boolean
  readonly background: boolean
  readonly bodily?: boolean
  readonly arrest?: boolean
  readonly speakers?: readonly Pick<Party, 'sector' | 'span' | 'text'>[]
  readonly sufferers?: readonly Pick<Party, 'span' | 'text'>[]
}
