/** Where? Mentions of places, resolved in the gazetteer. */
import type { Explained, Found, Gazetteer, Place } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { Syntax } from '../syntax/index.ts'

/**
 * A place, and the sentence that it stands in. `role` is how the words use it: `location` where something is, `dateline`
 * where the report was filed, `modifier` where it only qualifies a noun ("Almaty police").
 */
export type PlaceMention = Explained<Place> & {
  readonly sentence: number
  readonly role: 'location' | 'dateline' | 'modifier'
}

/** Places in text order. */
export function findPlaces(_syntax: Syntax, _gazetteer: Gazetteer): Found<readonly PlaceMention[]> {
  return found([])
}
