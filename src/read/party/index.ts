/** Who can act, suffer or speak? */
import type { Explained, Found, Party } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Syntax } from '../syntax/index.ts'

/** A party, the sentence that it stands in, and its head word, lower case (`officers` in "12 police officers"). */
export type PartyMention = Explained<Party> & { readonly sentence: number; readonly head: string }

/** Parties in text order: people and bodies named by what they are (police, protesters, the Kazakh government). */
export function findParties(_syntax: Syntax, _places: readonly PlaceMention[]): Found<readonly PartyMention[]> {
  return found([])
}
