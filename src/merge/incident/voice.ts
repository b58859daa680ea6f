/** Who says a figure, and how much does it weigh? A voice is one source or one outlet, however many reports carry it. */
import type { Attribution, TallyClaim } from '../../model/index.ts'

type SourceKind = Attribution['sourceKind']

/** Least is most authoritative; kinds of one class weigh the same. */
const classOf: Readonly<Record<SourceKind, number>> = {
  official: 1,
  igo: 2,
  'security-force': 3,
  ngo: 4,
  expert: 4,
  document: 4,
  other: 5,
  media: 6,
  party: 7,
  witness: 8,
  anonymous: 9,
}

export const classes = { own: 2, outlet: 6, party: 7 } as const

/** Institutions that count and answer for it, by the words of their name. */
const institution =
  /\b(?:ministry|ministries|hospitals?|clinic|prosecutors?|governor|governorate|mayor|commissioner|municipality|fire (?:service|department|brigade)|civil (?:defen[cs]e|protection)|(?:disaster|emergency|rescue|health|prison) (?:management )?(?:agency|authority|service|services|department|office)|coroner)\b/i
const unitedNations =
  /\b(?:united nations|U\.?N\.?(?:HCR|ICEF|OCHA)?|world health organi[sz]ation|red crescent|red cross)\b/i

/** Who speaks for people and answers for no count. */
const representative = /\b(?:indigenous|tribal|unions?|committee|association|organi[sz]ers?)\b/i

/** "Our measurements", "our reporter": the outlet speaks itself. */
const ofOurs = /^(?:our|we)\b/i

export interface Voice {
  /** The same for one voice in any report. */
  readonly key: string
  /** Least is most authoritative. */
  readonly rank: number
  /** As the report names it; '' for the outlet itself. */
  readonly source: string
  readonly isOutlet: boolean
}

/** Whose figure it is: whoever said it first, or else the outlet. */
export function voiceOf(claim: TallyClaim, publisher: string): Voice {
  const attribution = claim.attributions[0]
  const source = attribution?.sourceName ?? ''
  const isOutlet =
    attribution === undefined || source === '' || ofOurs.test(source) || nameKey(source) === nameKey(publisher)
  if (isOutlet) return { key: `outlet ${nameKey(publisher)}`, rank: classes.outlet, source: '', isOutlet }
  return { key: nameKey(source), rank: rankOf(attribution, source, claim), source, isOutlet }
}

const military = /\b(?:army|military|defen[cs]e|border|armed forces|navy|air force|security|troops)\b/i

/** "Its forces had killed 20 Tajik soldiers": what one army says of another's dead. */
const isEnemyOf = (source: string, party: Attribution['party'], who: TallyClaim['who']): boolean =>
  military.test(source) &&
  who?.sector === 'MIL' &&
  who.country !== undefined &&
  party?.country !== undefined &&
  party.country !== who.country

/** A party is an authority about its own dead, and none about the other side's. */
function rankOf({ sourceKind, party }: Attribution, source: string, { who }: TallyClaim): number {
  if (unitedNations.test(source)) return Math.min(classOf.igo, classOf[sourceKind])
  if (representative.test(source)) return Math.max(classOf.other, classOf[sourceKind])
  if (institution.test(source) && classOf[sourceKind] >= classOf.ngo) return classOf.official
  const isOwn = sourceKind === 'party' && who?.sector !== undefined && who.sector === party?.sector
  if (isEnemyOf(source, party, who)) return classes.party
  const isWord = isOwn && /soldier|fighter|troop|its (?:own|men|members)/i.test(who.text)
  return isWord ? classes.own : classOf[sourceKind]
}

/** "A spokesman for the Civil Hospital" and "the Civil Hospital" are one voice. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:spokes(?:man|woman|person)|officials?|representative) (?:for|of|at|from) /, '')
    .replace(/ (?:spokes(?:man|woman|person)|officials?)$/, '')
    .replace(/^(?:the|a|an|its|their|local) /, '')
    .replace(/['’]s\b/g, '')
    .replace(/^the /, '')
    .trim()
}
