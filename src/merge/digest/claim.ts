/**
 * What does a claim say to merging, beside what reading made of it? Recaps of an earlier stage, former figures and parts of a count
 * that the report gives as well are no counts of their own; a figure that is called wrong is denied.
 */
import type { Claim, Reading, Span, TallyClaim } from '../../model/index.ts'
import { aliasesOf } from './alias.ts'
import { isRecent } from './day.ts'
import { isInRise, withOwn, withSharedWho } from './own.ts'
import { sentenceAt } from './sentence.ts'
import { denied, isMistaken } from './wrong.ts'

/** The claims of a report that was published at `at`, as merging takes them. */
export function asTold(claims: readonly Claim[], reading: Reading, at: string): Claim[] {
  const tallies = claims.filter((claim) => claim.kind === 'tally')
  const aliases = aliasesOf(reading)
  const named = (claim: TallyClaim): TallyClaim =>
    withTrueName(withName(asNews(claim, at, claims, reading), reading), aliases)
  return withSharedWho(claims, reading).map((claim) => {
    if (claim.kind !== 'tally') return claim
    const told = asFloor(withOwn(withSpeaker(asNth(named(claim), reading), reading), reading), reading)
    if (isMistaken(told, reading)) return denied(told)
    const isAside =
      isEarlierStage(told, reading) ||
      isPart(told, reading) ||
      isAdded(told, tallies, reading) ||
      isInRise(told, tallies, reading) ||
      isSummand(told, tallies, reading) ||
      isRecap(told, tallies, reading)
    return isAside ? { ...told, background: true } : told
  })
}

const verified = /\b(?:verified|verify|verifying|documented|identified)\b[^.;,]*$/i

/** "The United Nations has verified the deaths of 11 civilians": of so many it knows, and does not say that there were no more. */
function asFloor(claim: TallyClaim, reading: Reading): TallyClaim {
  const start = sentenceAt(claim.span, reading)?.start ?? claim.span.start
  const isKnown =
    claim.exactness === 'exact' && claim.low > 0 && (claim.category === 'killed' || claim.category === 'injured')
  const words = reading.text.slice(start, claim.span.end).replace(figuresAtEnd, '')
  if (!isKnown || !verified.test(words)) return claim
  const { best: _, high: __, ...floor } = claim
  return { ...floor, exactness: 'at-least' }
}

/** What is counted, up to the figure. */
const figuresAtEnd = /(?:\d[\d,]*)(?: \p{L}+){0,3}$/u

const former =
  /\bhad (?:stood|been)\b|\b(?:earlier|previous|initial|preliminary|provisional|original|first) (?:\p{L}+ )?(?:figure|toll|count|number|total|tally|estimate) of\b|\b(?:from|not|rather than|instead of) (?:the |some |about )?[\p{L}\d,.-]+$/iu
/** Words before a figure that may tell that it is a former one: "an earlier figure of 11". */
const formerReach = 24

/**
 * What an attributed count says of the day of publication is no history, though the words around it look back, nor is what one says of an
 * event of the last days that is looked back to: "four days after the landslide. The final toll is 24, the agency said"; but for a former
 * figure beside the new one: "raised the number of dead to 171, which had stood at 158", "nine, not 11".
 */
function asNews(claim: TallyClaim, at: string, claims: readonly Claim[], { text }: Reading): TallyClaim {
  if (claim.background !== true || claim.attributions.length === 0) return claim
  if (former.test(text.slice(Math.max(0, claim.span.start - formerReach), claim.span.end))) return claim
  const { background: _, ...news } = claim
  const day = claim.time?.from?.slice(0, 10)
  const isOfPast = claims.some(({ kind, id, ...one }) => kind === 'event' && id === claim.event && one.background)
  return day === at.slice(0, 10) || (isOfPast && day !== undefined && isRecent(day, at)) ? news : claim
}

/**
 * "SILVIA, Colombia - A landslide killed 12 people, the agency said": where all that the sentence's one source is read to have said is
 * the dateline, the count is the source's.
 */
function withSpeaker(claim: TallyClaim, { attributions, sentences, text }: Reading): TallyClaim {
  if (claim.attributions.length > 0) return claim
  const sentence = sentences.find(({ start, end }) => start <= claim.span.start && claim.span.end <= end)
  if (sentence === undefined) return claim
  const here = attributions.filter(({ source, content }) => {
    const isHere = source.some(({ start, end }) => start > claim.span.end && end <= sentence.end)
    return isHere && content.every(({ start, end }) => /^[\p{Lu}\s,./]+$/u.test(text.slice(start, end)))
  })
  return here.length === 1 ? { ...claim, attributions: here } : claim
}

const pronoun = /^(?:it|he|she|they)$/i

/** "The unrest has led to 640 arrests, it said": whoever spoke last before. */
function withName(claim: TallyClaim, { attributions: all }: Reading): TallyClaim {
  const isNameless = ({ sourceName }: TallyClaim['attributions'][number]): boolean => pronoun.test(sourceName ?? '')
  if (!claim.attributions.some(isNameless)) return claim
  const attributions = claim.attributions.map((one) => {
    const start = one.source[0]?.start ?? 0
    const last = all.findLast(
      (other) => other.sourceName !== undefined && !isNameless(other) && (other.source[0]?.start ?? start) < start,
    )
    return isNameless(one) && last !== undefined ? withSourceOf(one, last) : one
  })
  return { ...claim, attributions }
}

/** "The governor of the state said", where the report names the governor as well. */
function withTrueName(claim: TallyClaim, aliases: ReadonlyMap<string, Spoken>): TallyClaim {
  if (!claim.attributions.some(({ sourceName }) => aliases.has(sourceName ?? ''))) return claim
  const attributions = claim.attributions.map((one) => {
    const person = aliases.get(one.sourceName ?? '')
    return person === undefined ? one : withSourceOf(one, person)
  })
  return { ...claim, attributions }
}

const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const nth = new RegExp(
  `^an? (${ordinals.join('|')}) (?:person|man|woman|victim|patient|protester|demonstrator|civilian)\\b`,
  'i',
)
const hasDied = /^[^.;]{0,40}\b(?:died|succumbed|dies)\b/i

/** "A third person has died": by then they are three. */
function asNth(claim: TallyClaim, { text }: Reading): TallyClaim {
  const ordinal = nth.exec(text.slice(claim.span.start, claim.span.end))?.[1]?.toLowerCase()
  if (ordinal === undefined || claim.category !== 'killed' || claim.best !== 1) return claim
  if (!hasDied.test(text.slice(claim.span.start, claim.span.end + 24))) return claim
  const { who: _, ...all } = claim
  const count = ordinals.indexOf(ordinal) + 2
  return { ...all, low: count, best: count, high: count }
}

type Spoken = TallyClaim['attributions'][number]

function withSourceOf({ sourceName: _, party: __, ...one }: Spoken, { sourceName, sourceKind, party }: Spoken): Spoken {
  const name = sourceName === undefined ? {} : { sourceName }
  return { ...one, ...name, sourceKind, ...(party === undefined ? {} : { party }) }
}

const pluperfect =
  /\b(?:had|have|has) (?:earlier|previously|initially|originally|at first|first|until then|still|so far)\b|\b(?:earlier|previously|initially|originally|until then) had\b/i

/** "The governor had earlier spoken of four dead": an earlier stage, which the report tells beside the one that it is about. */
function isEarlierStage({ span, attributions }: TallyClaim, { text, sentences }: Reading): boolean {
  const sentence = sentenceAt(span, { sentences })
  if (sentence === undefined || attributions.length === 0) return false
  const cues = attributions.flatMap(({ cue }) => cue).filter(({ start }) => start >= sentence.start)
  return cues.some(
    ({ start, end }) => end <= span.start && pluperfect.test(text.slice(clauseStart(text, sentence, start), end)),
  )
}

/** Where the words before a cue begin that are of its clause. */
const clauseStart = (text: string, sentence: Span, at: number): number =>
  Math.max(sentence.start, text.lastIndexOf(', ', at), text.lastIndexOf('; ', at))

/** Words by which those are called of whom a count of a category is a part. */
const ofCategory: Readonly<Record<string, RegExp>> = {
  killed: /\b(?:dead|deceased|killed|bodies|victims|deaths|died)\b/i,
  injured: /\b(?:injured|wounded|hurt|treated|casualties)\b/i,
  missing: /\bmissing\b/i,
  detained: /\b(?:detained|detainees|arrested|held)\b/i,
  abducted: /\b(?:abducted|kidnapped|hostages|captives)\b/i,
}

const someOf =
  /^(?:\d+(?:[,.]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|dozens|scores|hundreds|several|some|many|most|half) of (?:the|those|these|them|whom)\b(.*)$/isu

/** "Eleven of the deaths were recorded in Nairobi": some of a country's, and all of a town's. */
const recordedIn =
  /^[^.;,]{0,40}?(?: (?:were|was|have been|had been))? (?:recorded|reported|registered|counted|documented) in \p{Lu}/u

/** "42 of the 81 injured", "five of them", "of the 81 injured, 50 have left hospital": some of those that are counted elsewhere. */
function isPart({ span, category, who }: TallyClaim, { text, sentences }: Reading): boolean {
  const own = ofCategory[category]
  if (own === undefined) return false
  const words = text.slice(span.start, span.end)
  if (/, of wh(?:om|ich) (?:\p{L}+ ){0,2}[\p{L}\d-]+$/iu.test(words)) return true
  if (/, of wh(?:om|ich) (?:\p{L}+ ){0,2}$/iu.test(text.slice(Math.max(0, span.start - formerReach), span.start)))
    return true
  const [, base] = someOf.exec(words) ?? []
  if (base !== undefined && recordedIn.test(text.slice(span.end - base.length, span.end + formerReach))) return false
  if (base !== undefined) return base.trim() === '' ? who === undefined : own.test(nounsOf(base))
  const sentence = sentenceAt(span, { sentences })
  const before = sentence === undefined ? '' : text.slice(sentence.start, span.start)
  const [, whole] = /^Of (?:the|those|these|its|their) ([^,;]+), $/iu.exec(before) ?? []
  return whole !== undefined && own.test(whole)
}

/** The words up to the verb: "the dead officers" of "the dead officers had been beheaded". */
const nounsOf = (words: string): string =>
  words.split(/\b(?:was|were|is|are|had|has|have)\b|(?<=\S )(?:who|that)\b/i)[0] ?? words

/** Whether two counts are of the same people as far as a report says. */
const isOfSame = (one: TallyClaim, other: TallyClaim): boolean =>
  one.category === other.category && one.event === other.event && other.background !== true

/** "Two more died at another hospital", beside "at least nine": they come to those who are counted, and are none against them. */
function isAdded(claim: TallyClaim, tallies: readonly TallyClaim[], { text }: Reading): boolean {
  const { best, span } = claim
  if (best === undefined || !/^(?:\S+ more|another \S+|a further \S+)\b/iu.test(text.slice(span.start, span.end)))
    return false
  return tallies.some((other) => isOfSame(claim, other) && other.low > best)
}

/** "Eleven died at one hospital and three in another town", where 14 are told as well: they are of those, wherever they died. */
function isSummand(claim: TallyClaim, tallies: readonly TallyClaim[], reading: Reading): boolean {
  const start = sentenceAt(claim.span, reading)?.start
  const counts = tallies.filter(({ category, background }) => category === claim.category && background !== true)
  const here = counts.filter(({ best, span }) => best !== undefined && sentenceAt(span, reading)?.start === start)
  return counts.some((whole) => {
    // "Killed 48 people: 39 in one province, seven in another and two in a third."
    const isHere = here.includes(whole)
    if (isHere && whole.event === undefined) return false
    const row = here.filter(({ span }) => !isHere || span.start > whole.span.start)
    if (row.length < 2 || row.includes(whole) || !row.some(({ id }) => id === claim.id)) return false
    const sum = row.reduce((total, { best = 0 }) => total + best, 0)
    return whole.best === sum && row.some(({ event }) => event === whole.event)
  })
}

const namesDeed =
  /^(?:killing|killings|murder|murders|death|deaths|abduction|kidnapping|wounding|shooting|arrest|detention)s? of\b/i

/** "Men were arrested over the killing of four people; a wounded woman died, raising the toll to five": four is what was known before. */
function isRecap(
  { span, category, event, best }: TallyClaim,
  tallies: readonly TallyClaim[],
  { text }: Reading,
): boolean {
  if (best === undefined || !namesDeed.test(text.slice(span.start, span.end))) return false
  return tallies.some((other) => {
    const isOfSame = other.category === category && other.event === event && other.background !== true
    return isOfSame && other.span.start > span.end && other.low > best
  })
}

const raising =
  /\b(?:tak|bring|rais|push|lift|driv)(?:e|es|ing|ed)?\b[^.;]{0,120}\bto (?:at least |more than |about )?$|\b(?:brought|took|drove|rose|risen|rises|rising|climbed|climbing|increased|grew|grown|went up|gone up)\b[^.;]{0,120}\bto (?:at least |more than |about )?$/iu
const figureLast = /(?:\d[\d,]*|[\p{L}-]+)$/u

/** Counts that the report tells as what a former one has become: "two of the wounded died, taking the toll to 26". */
export function risesOf(claims: readonly Claim[], reading: Reading): readonly string[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'tally' || claim.background === true || claim.best === undefined) return []
    const sentence = sentenceAt(claim.span, reading)
    if (sentence === undefined) return []
    const said = reading.text.slice(sentence.start, claim.span.end)
    if (claim.best > 1 && nth.test(reading.text.slice(claim.span.start, claim.span.end))) return [claim.id]
    return raising.test(said.replace(figureLast, '')) ? [claim.id] : []
  })
}
