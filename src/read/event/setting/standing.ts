/** Does a name that only qualifies a noun say where something was? "On the cattle market of Nyala", "at a Houston warehouse". */
import { contains, type Span } from '../../../model/index.ts'
import { isMarked, type Sentence, type Token } from '../../token/index.ts'
import { isInClass } from '../en/pattern.ts'
import { comparing, locatives } from '../en/words.ts'
import { shares } from './attachment.ts'

/** "The Litoral prison": a name that no gazetteer knows and that only qualifies a noun may be of anything; "Sumatra island" and "Kurkheda tehsil" are no more than Sumatra and Kurkheda. */
export function isQualifier({ tokens }: Sentence, { start, end }: Span): boolean {
  return tokens.some(({ start: at, head }) => {
    const noun = tokens[head]
    return at >= start && at < end && (noun?.start ?? 0) >= end && !divided.test(noun?.lemma ?? '')
  })
}

/** Nouns of parts of a land, which are no finer than the name before them. */
const divided =
  /^(?:island|area|village|town|valley|district|tehsil|tahsil|taluk|upazila|township|woreda|commune|locality|forest)$/

/** Words from a place up to the noun that stands "in", "on" or "at": "on the cattle market of Nyala", "in Oslo's government quarter". */
const standingStepsMax = 3

/** Is a name that only qualifies a noun part of where something is, and that noun no people? */
export function isStanding({ tokens }: Sentence, span: Span): boolean {
  let at = tokens.findIndex(({ end }) => end > span.start)
  for (let above = tokens[tokens[at]?.head ?? -1]; above !== undefined && contains(span, above); ) {
    at = tokens[at]?.head ?? -1
    above = tokens[tokens[at]?.head ?? -1]
  }
  // "Of Nyala" and "Oslo's" say where, as "a Houston warehouse" does; "the Litoral prison" is a name.
  if (!/^nmod/.test(tokens[at]?.deprel ?? '')) {
    // "An east Baltimore health centre": up to the noun that all of them qualify.
    const qualifies = (index: number): boolean => /^(?:compound|amod)$/.test(tokens[index]?.deprel ?? '')
    for (let steps = 0; steps < standingStepsMax && qualifies(tokens[at]?.head ?? -1); steps += 1)
      at = tokens[at]?.head ?? -1
    const noun = tokens[at]?.head ?? -1
    if (!qualifies(at) || !(isOneOfMany(tokens, noun) || isOfTown(tokens[noun]) || isCalledByTown(tokens[noun])))
      return false
  }
  for (let steps = 0; at >= 0 && steps < standingStepsMax; steps += 1) {
    const above = tokens[at]?.head ?? -1
    const noun = tokens[above]
    // "In most of Almaty".
    const isShare = noun !== undefined && shares.has(noun.lower)
    // "In Kyiv's Obolon district": a noun that what stands before it made a name.
    const isNoun = noun?.upos === 'NOUN' || (noun?.upos === 'PROPN' && noun.text === noun.lower) || isCalledByTown(noun)
    // "At the request of Kinshasa".
    if (isWish(noun)) return false
    // "A Peshawar school", "the church in Dholka"; "the church of St Peter" is called so.
    const isCalled = !isInClass(noun?.lemma ?? '', 'building') || isMarked(tokens, at, 'case', (word) => word === 'of')
    const isPeople = isCalled && isInClass(noun?.lemma ?? '', 'people')
    if ((!isNoun && !isShare) || isPeople) return false
    if (hasLocative(tokens, above) || isHit(noun)) return true
    at = above
  }
  return false
}

const isWish = (noun: Token | undefined): boolean =>
  /^(?:request|behest|invitation|urging|insistence|instigation|expense|hand|order|direction|demand|mercy)$/.test(
    noun?.lemma ?? '',
  )

/** "Attacked a Nairobi mall", "a Nairobi mall was attacked": what is attacked stands there. */
const isHit = (noun: Token | undefined): boolean =>
  (noun?.deprel === 'obj' || noun?.deprel === 'nsubj:pass') &&
  (isOfTown(noun) || ['building', 'place'].some((name) => isInClass(noun.lemma, name)))

const calledByTown =
  /^(?:market|bazaar|airport|port|harbour|harbor|hospital|mosque|cathedral|stadium|university|station|hall|courthouse)$/

/** "Shot two at the University of Kano": a deed stands there, and not who is of it. */
const isCalledByTown = (noun: Token | undefined): boolean =>
  noun?.deprel === 'obl' && calledByTown.test(noun.lemma.toLowerCase())

/** "The Jenin market was bombed": what most towns have one of is called by its town, as a prison or a camp is not. */
const isOfTown = (noun: Token | undefined): boolean =>
  noun?.deprel === 'nsubj:pass' && calledByTown.test(noun.lemma) && noun.text === noun.text.toLowerCase()

/** Kilometres from which a town only tells a reader where on the map to look. */
const farKm = 150
const kmOf: ReadonlyMap<string, number> = new Map([
  ...['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'].map((unit) => [unit, 1] as const),
  ...['mile', 'miles'].map((unit) => [unit, 1.609] as const),
])
const farWordsMax = 7

/** "Some 900 miles south of the capital, Jakarta": whether a place is only what the distance is measured from. */
export function isFarFrom({ tokens }: Sentence, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  for (let unit = at - 1; unit > Math.max(0, at - farWordsMax); unit -= 1) {
    const km = kmOf.get(tokens[unit]?.lower ?? '')
    if (km === undefined) continue
    const isMeasured = tokens.slice(unit + 1, at).some(({ lower }) => lower === 'of' || lower === 'from')
    return isMeasured && Number((tokens[unit - 1]?.text ?? '').replaceAll(',', '')) * km > farKm
  }
  return false
}

/** "A Houston warehouse", "his Nairobi home", a headline's "storm Mogadishu hotel": a common noun that only says of what town it is. */
function isOneOfMany(tokens: readonly Token[], noun: number): boolean {
  const { lemma = '', upos, xpos, text = '' } = tokens[noun] ?? {}
  const isCommon = upos === 'NOUN' && text === text.toLowerCase() && !isInClass(lemma, 'violence')
  const own = tokens.filter(({ head, deprel }) => head === noun && /^(?:nmod:poss|det)/.test(deprel))
  // Only a headline leaves the article of one thing away, and what it leaves away is "a".
  if (isCommon && xpos === 'NN' && own.length === 0 && isWithoutArticles(tokens)) return true
  return isCommon && own.some(({ deprel, lower }) => deprel === 'nmod:poss' || /^an?$/.test(lower))
}

const isWithoutArticles = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ lower }) => /^(?:an?|the)$/.test(lower))

export const hasLocative = (tokens: readonly Token[], index: number): boolean =>
  isMarked(tokens, index, 'case', (word) => locatives.has(word))

/** "A U.S. drone strike", "the UK air raid": letters that stand for what a state does, and not for where. */
export const isDeedOfState = ([state, ...deed]: Sentence['tokens']): boolean =>
  /^(?:u\.?s\.?(?:a\.?)?|u\.?k\.?|u\.?a\.?e\.?|e\.?u\.?)$/.test(state?.lower ?? '') &&
  deed.some(({ lemma }) => deedsOfState.test(lemma))

const deedsOfState =
  /^(?:strike|airstrike|air-strike|raid|bombing|bombardment|shelling|drone|missile|attack|offensive|invasion|operation|incursion|assault|blockade|embargo|campaign|intervention)$/

/** "17 were arrested, 11 of them in Jenin": the place of a part is not that of the whole. */
export function isOfPart({ tokens }: Sentence, span: Span): boolean {
  const first = tokens.findIndex(({ end }) => end > span.start)
  return /^(?:them|whom)$/.test(tokens[first - 2]?.lower ?? '') && tokens[first - 3]?.lower === 'of'
}

/** "The largest since Hiroshima", "more than in Aleppo": a place that something is compared with. */
export function isCompared({ tokens }: Sentence, span: Span, own: readonly number[] = []): boolean {
  if (isOfSimilar(tokens, span, own)) return true
  const first = tokens.findIndex(({ end }) => end > span.start)
  return tokens.some(
    ({ head, lower }, index) =>
      comparing.has(lower) && index < first && (head === first || index === first - 1 || index === first - 2),
  )
}

/** Words from a place up to what is like the event. */
const similarStepsMax = 3

/** "A new outbreak, along with similar cases in Russia", "days after similar protests in Sfax": where something like it was. */
function isOfSimilar(tokens: readonly Token[], { start }: Span, own: readonly number[]): boolean {
  let at = tokens.findIndex(({ end }) => end > start)
  for (let steps = 0; steps < similarStepsMax; steps += 1) {
    at = tokens[at]?.head ?? -1
    if (at < 0 || own.includes(at)) return false
    // "A similar attack in Lagos killed nine", "in a similar attack": that is the event itself.
    const isBeside =
      tokens[at]?.deprel === 'conj' ||
      isMarked(tokens, at, 'case', (word) => /^(?:with|after|to|following|like)$/.test(word))
    if (isBeside && tokens.some(({ head, lower }) => head === at && lower === 'similar')) return true
  }
  return false
}
