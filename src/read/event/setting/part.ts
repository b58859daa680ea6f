/** Which places can an event be in that stands in one of several parts of its sentence, each of which has its own country? */
import type { Span } from '../../../model/index.ts'
import { partAt, type Sentence } from '../../token/index.ts'
import type { PlaceAt, PlacesBefore } from './where.ts'

/** What an event's part of its sentence leaves of the places there, and of what the report told before. */
export interface Part {
  readonly places: readonly PlaceAt[]
  readonly before: PlacesBefore
}

/**
 * @example `Senegal freed 25 detainees; Guinea's junta dissolved three parties; and unions in Benin called off a strike`: the second
 * of these was neither in Benin nor in Senegal.
 */
export function inPart(sentence: Sentence, { start }: Span, { places, before }: Part): Part {
  const part = partAt(sentence, start)
  const own = places.filter(({ place }) => partAt(sentence, place.span.start) === part)
  const states = new Set(own.flatMap(({ place: { role, country } }) => (role === 'demonym' ? [] : (country ?? []))))
  if (own.length === places.length || states.size === 0) return { places, before }
  const last = before.last === undefined ? undefined : before.all[before.last.place]
  const isElsewhere = before.last?.sentence === sentence.index && !states.has(last?.country ?? '')
  return {
    places: own,
    before: isElsewhere ? { ...before, last: undefined, filed: undefined, titled: undefined } : before,
  }
}
