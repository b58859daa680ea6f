/** What is a voice? Somebody who speaks in a report, under all the names that the report has for them. */
import type { Attribution } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { VoicePhrase } from './phrase.ts'

/** Somebody who speaks in a report. What is found out later is filled in, so that all that it says is said by one name. */
export interface Voice {
  /** As it was named, without article; not "the group" where another was meant. */
  readonly names: string[]
  /** Number of the person that it is. */
  readonly person: number | undefined
  readonly bodies: Set<number>
  /** Nouns for what it is. */
  readonly nouns: Set<string>
  readonly isPlural: boolean
  /** Named first as one of several: "a spokesman". */
  readonly isIndefinite: boolean
  /** Whose it is: of "the agency's spokesman" the agency. */
  readonly owner: Voice | undefined
  kind: Attribution['sourceKind']
  party: PartyMention | undefined
  /** The name of the party that its noun carries. */
  known: string | undefined
  /** The voice that it turned out to be. */
  same: Voice | undefined
}

export interface VoiceRequest {
  readonly phrase: VoicePhrase
  readonly text: string
  readonly party: PartyMention | undefined
  /** What a noun may stand for that was named and has not spoken. */
  readonly mention?: VoiceRequest | undefined
}
