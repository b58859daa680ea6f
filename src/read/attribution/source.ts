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
  PRM: 'party',
  OPP: 'party',
  PTY: 'party',
  CVL: 'witness',
}

/** The kind of a source from its words, then from the sector of its party; `other` where neither tells. */
export function sourceKindOf(words: string, party: PartyMention | undefined): SourceKind {
  const strong = strongKindOf(words, party)
  return strong === 'other' ? weakKindOf(words) : strong
}

/** The same without the words that only say that somebody speaks for another: "spokesman", "office", "director". */
export function strongKindOf(words: string, party: PartyMention | undefined): SourceKind {
  const lower = words.toLowerCase().split(toldOf)[0] ?? ''
  const all = lower.match(/[\p{L}’-]+/gu) ?? []
  if (all.some((word) => sourceNouns.get(word) === 'igo')) return 'igo'
  // "A rebel commander", "a self-styled general", "a gang leader": an officer of no force of the state.
  const [person = lower] = lower.split(/,| (?:of|for|from|in|at|with|by|to|who|that|near|on) /)
  if (irregular.test(person)) return 'party'
  if (unions.test(lower)) return 'other'
  if (unnamed.test(words)) return 'anonymous'
  const phrase = sourcePhrases.find(([needle]) => lower.includes(needle))
  if (phrase !== undefined) return phrase[1]
  const noun = sourceNouns.get(headNounOf(lower))
  if (noun !== undefined) return noun
  const kinds = new Set(all.map((word) => sourceNouns.get(word)))
  const kind = sourceKindOrder.find((candidate) => kinds.has(candidate))
  return kind ?? sectorKinds[party?.sector ?? ''] ?? 'other'
}

export function weakKindOf(words: string): SourceKind {
  if (isCivic(words)) return 'other'
  const all = words.toLowerCase().match(/[\p{L}’-]+/gu) ?? []
  return all.some((word) => officeNouns.has(word)) && !all.some((word) => sourceNouns.get(word) === 'other')
    ? 'official'
    : 'other'
}

/** "A leader of the riders' coalition", "a community leader": of no office of the state. */
function isCivic(words: string): boolean {
  const [, of = ''] = words.split(/\b(?:head|chief|leader|director|representative) (?:of|for) /i)
  return civicBodies.test(of) || civicLeaders.test(words)
}

const civicBodies =
  /\b(?:coalition|campaign|movement|network|club|church|alliance|federation|guild|society|community|congregation|tribe|clan|company|firm|business|team)\b/i
const civicLeaders =
  /\b(?:community|church|tribal|religious|spiritual|business|student|clan) (?:head|chief|leader|director|representative)\b/i

/**
 * Where what is told of a source begins, which says nothing of what it is: "the senator, who asked for 20,000 troops", "one body
 * campaigning to leave the European Union". But for their post: "the doctor, who leads the charity's team".
 */
const toldOf = new RegExp(
  [
    ',? (?:[-–—] )?(?:who|whom|whose|which)\\b(?! (?:(?:also|now|once|formerly) )?',
    '(?:leads?|led|heads?|headed|chairs?|chaired|directs?|directed|runs?|ran|represents?|represented|works?|worked|serves?|served|',
    'teach(?:es)?|taught|advis(?:es?|ed)|is|was|are|were|(?:(?:said|claim(?:s|ed)?) (?:he |she |they |to )?)?sp(?:eaks?|oke) for) )',
    '|,? (?!including|working|serving|speaking)\\p{Ll}+ing (?:for|against|to|with|on)\\b',
  ].join(''),
  'u',
)

const unnamed = /\bcondition of anonymity\b/i

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
