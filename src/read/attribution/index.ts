/** Who says so? Direct quotations with their speaker, and "according to". */
import type { Attribution, Explained, Found } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { Syntax } from '../syntax/index.ts'

export type AttributionMention = Explained<Attribution>

/** Attributions in text order; ids are a1, a2 … */
export function findAttributions(
  _syntax: Syntax,
  _parties: readonly PartyMention[],
): Found<readonly AttributionMention[]> {
  return found([])
}
