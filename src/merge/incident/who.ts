/** Of whom is a count: of all who were there, or of a part with a name of its own? */
import type { TallyClaim } from '../../model/index.ts'
import { countryName } from '../../stdx/index.ts'

/** Words for everybody, "19 of our people" and "31 is the figure" among them: a count of these is of the whole, not of a part. */
const everybody =
  /^(?:people|persons?|others?|victims?|dead|bodies|of them|deaths?|fatalities|casualties|men|women|man|woman|residents?|civilians?|the wounded|figures?|numbers?|tolls?)$/i

/** One of several who are counted in one breath is a part of them. */
const somebody = /^(?:man|woman|men|women|civilians?|residents?)$/

/** "A 19-year-old man" is a man. */
const aged = /^\d{1,3}-year-old /

/** Who is aboard: all of them, where nobody counts the crew beside them. */
const aboard = /^(?:passengers?|travellers?|travelers?|riders?)$/i
const crew = /\b(?:crew|sailors?|drivers?|pilots?|seamen)\b/i

/** Words that say too little of whom a part is made of: another report's words for it say more. */
export const vaguePart = /^(?:members?|officers?|officials?|personnel|staff|ones|forces)$/i

/** The part that a count is of, as `whoOf` finds it beside the other counts of its incident. */
export interface Part {
  readonly key: string
  readonly label: string
}

/** The part that a count is of: what two counts of one part share, and how it is called; undefined for everybody. */
function whoOf({ who }: TallyClaim, isPart: boolean, isOfNations = false): Part | undefined {
  if (who === undefined) return undefined
  const words = who.text.replace(
    /^(?:(?:at least|about|some|the|a|an|our|my|more than|but|not|only|just)\s+|[\d,.]+\s+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+)+/i,
    '',
  )
  const key = words.toLowerCase()
  const plain = key.replace(aged, '')
  if (everybody.test(plain) && !(isPart && somebody.test(plain))) return undefined
  // A nationality keeps its capital letter: "Afghan civilians".
  const label = who.country === undefined ? key : words
  if (who.sector === undefined || !forces.has(who.sector)) return { key: key.replace(/(?<=\p{L}{3})s$/u, ''), label }
  if (!isOfNations) return { key: who.sector, label }
  const isBare = who.country !== undefined && !/\p{Lu}/u.test(words)
  return {
    key: `${who.sector} ${who.country ?? ''}`,
    label: isBare ? `${words} of ${countryName(who.country)}` : label,
  }
}

/**
 * Of which counts the nation matters: "two Kyrgyz servicemen", says one side, and another "14 Tajik soldiers": they are no rival figures for the
 * same men.
 */
function isOfNationsOf(tallies: readonly TallyClaim[]): (claim: TallyClaim) => boolean {
  const keyOf = ({ category, who }: TallyClaim): string => `${category} ${who?.sector ?? ''}`
  const nations = new Map<string, Set<string>>()
  for (const claim of tallies) {
    const { who, attributions } = claim
    const isOwn = who?.sector === 'MIL' && attributions[0]?.party?.country === who.country
    const isNamed = who?.sector !== undefined && who.country !== undefined && (isOwn || /\p{Lu}/u.test(who.text))
    if (isNamed) nations.set(keyOf(claim), (nations.get(keyOf(claim)) ?? new Set()).add(who.country))
  }
  return (claim) => (nations.get(keyOf(claim))?.size ?? 0) > 1
}

/**
 * Which counts are of one of several: in "a woman and her two children" the words that count them begin with those that count her; of "96
 * civilians, including 14 women" the 14 are some, as are men, women and civilians wherever their report counts more people beside them.
 */
function isCountedBesideOf(tallies: readonly TallyClaim[]): (claim: TallyClaim) => boolean {
  const keyOf = ({ report, category, span }: TallyClaim) => `${report}|${category}|${span.start}`
  const armed = new Set(tallies.flatMap(({ category, who }) => (soldiery.has(who?.sector ?? '') ? [category] : [])))
  const ends = new Map<string, Set<number>>()
  const most = new Map<string, number>()
  for (const claim of tallies) {
    ends.set(keyOf(claim), (ends.get(keyOf(claim)) ?? new Set()).add(claim.span.end))
    const key = `${claim.report}|${claim.category}`
    if (claim.background !== true) most.set(key, Math.max(most.get(key) ?? 0, claim.low))
  }
  return (claim) =>
    (ends.get(keyOf(claim))?.size ?? 0) > 1 ||
    // Civilians are not all where soldiers are counted as well.
    (armed.has(claim.category) && /^civilians?$/i.test(claim.who?.text ?? '')) ||
    (claim.best !== undefined && claim.best > 0 && claim.best < (most.get(`${claim.report}|${claim.category}`) ?? 0))
}

const soldiery: ReadonlySet<string> = new Set(['MIL', 'REB', 'UAF', 'INS', 'SEP'])

/** Which counts of those who were aboard are of everybody. */
function isWholeOf(tallies: readonly TallyClaim[]): (claim: TallyClaim) => boolean {
  const hasCrew = tallies.some(({ who }) => who !== undefined && crew.test(who.text))
  return ({ who }) => who !== undefined && !hasCrew && aboard.test(who.text)
}

/** Those who are told of beside the people to whom it was done: more of them than of the others are no others. */
const forces: ReadonlySet<string> = new Set([
  'COP',
  'MIL',
  'GOV',
  'SPY',
  'JUD',
  'REB',
  'UAF',
  'INS',
  'SEP',
  'CRM',
  'OPP',
])

/** The part that each count is of; undefined where it is of everybody. */
export function partsOf(tallies: readonly TallyClaim[]): (claim: TallyClaim) => Part | undefined {
  const [isWhole, isBeside, isOfNations] = [isWholeOf(tallies), isCountedBesideOf(tallies), isOfNationsOf(tallies)]
  const partOf = (claim: TallyClaim): Part | undefined =>
    isWhole(claim) ? undefined : whoOf(claim, isBeside(claim), isOfNations(claim))
  const isEverybody = areEverybodyOf(tallies, partOf)
  const shorter = shorterNames(tallies, partOf)
  const fuller = fullerNames(tallies, partOf)
  return (claim) => (isEverybody(claim) ? undefined : (shorter(claim) ?? fuller(claim) ?? partOf(claim)))
}

/** "A security guard", says one report, and another "a guard": where both count as many, they are those. */
function shorterNames(
  tallies: readonly TallyClaim[],
  partOf: (claim: TallyClaim) => Part | undefined,
): (claim: TallyClaim) => Part | undefined {
  const known = new Map<string, Part>()
  const keyOf = ({ category, best }: TallyClaim, label: string): string => `${category}|${best}|${label.toLowerCase()}`
  for (const claim of tallies) {
    const part = partOf(claim)
    if (part !== undefined && claim.best !== undefined) known.set(keyOf(claim, part.label), part)
  }
  return (claim) => {
    const label = partOf(claim)?.label ?? ''
    // "One Australian and one English climber" are not one climber.
    if (/\b(?:and|or|of|with)\b|[,\d]/i.test(label)) return undefined
    const words = label.split(' ')
    const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(' '))
    return tails.flatMap((tail) => known.get(keyOf(claim, tail)) ?? [])[0]
  }
}

/** "Five security personnel", say officials, and rebels "16 personnel": a word that says too little is of the only part that it ends. */
function fullerNames(
  tallies: readonly TallyClaim[],
  partOf: (claim: TallyClaim) => Part | undefined,
): (claim: TallyClaim) => Part | undefined {
  const parts = Map.groupBy(
    tallies.flatMap((claim) => {
      const part = partOf(claim)
      return part === undefined ? [] : [{ category: claim.category, part }]
    }),
    ({ category }) => category,
  )
  return (claim) => {
    const own = partOf(claim)
    if (own === undefined || !vaguePart.test(own.label)) return undefined
    const longer = (parts.get(claim.category) ?? []).filter(({ part }) => part.label.endsWith(` ${own.label}`))
    return new Set(longer.map(({ part }) => part.key)).size === 1 ? longer[0]?.part : undefined
  }
}

/**
 * "Around 30 miners are trapped", says one report, and another "22 are missing": a part that is as many as all are, or more, is all of them.
 * Policemen who were hurt may be more than the others who were, and not be counted with them.
 */
function areEverybodyOf(
  tallies: readonly TallyClaim[],
  partOf: (claim: TallyClaim) => Part | undefined,
): (claim: TallyClaim) => boolean {
  const most = new Map<string, number>()
  const keyOf = (claim: TallyClaim): string => `${claim.category}|${partOf(claim)?.key ?? ''}`
  for (const claim of tallies)
    if (claim.background !== true)
      most.set(keyOf(claim), Math.max(most.get(keyOf(claim)) ?? 0, claim.best ?? claim.low))
  return (claim) => {
    const all = most.get(`${claim.category}|`) ?? 0
    return all > 0 && !forces.has(claim.who?.sector ?? '') && (most.get(keyOf(claim)) ?? 0) >= all
  }
}
