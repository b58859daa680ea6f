/** Who speaks, and what kind of source is that? */
import type { Attribution, Span } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import { sourceKindOrder, sourceNouns, sourcePhrases } from './en/words.ts'

export type SourceKind = Attribution['sourceKind']

/** Sectors of PLOVER that settle the kind where the words of the source do not. */
const sectorKinds: Readonly<Record<string, SourceKind>> = {
  COP: 'security-force',
  MIL: 'security-force',
  SPY: 'security-force',
  GOV: 'official',
  JUD: 'official',
  LEG: 'official',
  IGO: 'igo',
  NGO: 'ngo',
  JRN: 'media',
  REB: 'party',
  UAF: 'party',
  OPP: 'party',
  CVL: 'witness',
}

/** The kind of a source from its words, then from the sector of its party; `other` where neither tells. */
export function sourceKindOf(words: string, party: PartyMention | undefined): SourceKind {
  const [head = words] = words.split(', which ')
  const lower = head.toLowerCase()
  const phrase = sourcePhrases.find(([needle]) => lower.includes(needle))
  if (phrase !== undefined) return phrase[1]
  const kinds = new Set((lower.match(/[\p{L}’]+/gu) ?? []).map((word) => sourceNouns.get(word)))
  const kind = sourceKindOrder.find((candidate) => kinds.has(candidate))
  return kind ?? sectorKinds[party?.sector ?? ''] ?? 'other'
}

/** Room for an article before the party. */
const articleCharsMax = 4

/** The party that a source's words name: the one that they begin with, not one that they go on to mention. */
export function partyWithin(source: Span, parties: readonly PartyMention[]): PartyMention | undefined {
  return parties.find(({ span }) => {
    return span.start >= source.start && span.start - source.start <= articleCharsMax && span.end <= source.end
  })
}

/** A source's name: the party's, else its words without article and without an apposition after a proper name. */
export function sourceNameOf(words: string, party: PartyMention | undefined): string {
  const bare = words
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ')
  const [head = bare] = bare.split(/, (?:who |which |the |an? |head |chief |director )/)
  return party?.name ?? head
}
