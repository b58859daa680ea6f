/** Who speaks, and what kind of source is that? */
import type { Attribution, Span } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import { irregular, officeNouns, sourceKindOrder, sourceNouns, sourcePhrases, unions } from './en/words.ts'

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
  const strong = strongKindOf(words, party)
  return strong === 'other' ? weakKindOf(words) : strong
}

/** The same without the words that only say that somebody speaks for another: "spokesman", "office", "director". */
export function strongKindOf(words: string, party: PartyMention | undefined): SourceKind {
  const [head = words] = words.split(', which ')
  const lower = head.toLowerCase()
  const all = lower.match(/[\p{L}’-]+/gu) ?? []
  if (all.some((word) => sourceNouns.get(word) === 'igo')) return 'igo'
  // "A rebel commander", "a self-styled general", "a gang leader": an officer of no force of the state.
  const [person = lower] = lower.split(/,| (?:of|for|from|in|at|with|by|to|who|that|near|on) /)
  if (irregular.test(person)) return 'party'
  if (unions.test(lower)) return 'other'
  const phrase = sourcePhrases.find(([needle]) => lower.includes(needle))
  if (phrase !== undefined) return phrase[1]
  const noun = sourceNouns.get(headNounOf(lower))
  if (noun !== undefined) return noun
  const kinds = new Set(all.map((word) => sourceNouns.get(word)))
  const kind = sourceKindOrder.find((candidate) => kinds.has(candidate))
  return kind ?? sectorKinds[party?.sector ?? ''] ?? 'other'
}

export function weakKindOf(words: string): SourceKind {
  const all = words.toLowerCase().match(/[\p{L}’-]+/gu) ?? []
  return all.some((word) => officeNouns.has(word)) && !all.some((word) => sourceNouns.get(word) === 'other')
    ? 'official'
    : 'other'
}

/** The last word before what a noun goes on with: "farmer" of "farmer from the valley, at the hospital". */
function headNounOf(words: string): string {
  const [head = words] = words.split(/,| (?:of|for|from|in|at|with|by|to|who|that|near|on) /)
  return /([\p{L}’-]+)\W*$/u.exec(head)?.[1] ?? ''
}

/** Room for an article before the party. */
const articleCharsMax = 4

/** The party that a source's words name: the one that they begin with, not one that they go on to mention. */
export function partyWithin(source: Span, parties: readonly PartyMention[]): PartyMention | undefined {
  return parties.find(({ span }) => {
    return span.start >= source.start && span.start - source.start <= articleCharsMax && span.end <= source.end
  })
}
