/** Who did what to whom, is it so, and is it the news? */
import type { Event, Explained, Found } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { AttributionMention } from '../attribution/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Syntax } from '../syntax/index.ts'
import type { TimeMention } from '../time/index.ts'

export type EventMention = Explained<Event>

export interface EventContext {
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly parties: readonly PartyMention[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly AttributionMention[]
  readonly published: string | undefined
}

/** Events in text order; ids are e1, e2 … */
export function findEvents(_syntax: Syntax, _context: EventContext): Found<readonly EventMention[]> {
  return found([])
}
