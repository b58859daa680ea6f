/** How many people were killed, injured, detained? */
import type { Explained, Found, Tally } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { AttributionMention } from '../attribution/index.ts'
import type { EventMention } from '../event/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { Syntax } from '../syntax/index.ts'
import type { TimeMention } from '../time/index.ts'

export type TallyMention = Explained<Tally>

export interface TallyContext {
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly parties: readonly PartyMention[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly AttributionMention[]
  readonly events: readonly EventMention[]
}

/** Tallies in text order; ids are t1, t2 … */
export function findTallies(_syntax: Syntax, _context: TallyContext): Found<readonly TallyMention[]> {
  return found([])
}
