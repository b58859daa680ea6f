/** Which candidates are no place after all? Parts of longer names, people, ordinary words, and states that act. */
import type { Token } from '../token/index.ts'
import { type Candidate, isCapital } from './candidate.ts'
import { after, before, betweenCount, type Context, isSentenceStart } from './context.ts'
import {
  actingVerbs,
  afterTitles,
  auxiliaries,
  bodyNouns,
  commonWords,
  joinsNoName,
  locativePrepositions,
  neverPlaceNames,
  neverPlaces,
  otherThings,
  personNames,
  personTitles,
  placeNouns,
  surePrepositions,
} from './en/words.ts'

/** Whether the words themselves speak against a place. */
export function isRefused(candidate: Candidate, context: Context): boolean {
  return (
    isOrdinaryWord(candidate, context) ||
    context.agencies.has(candidate.name.toLowerCase()) ||
    isPerson(candidate) ||
    isOtherThing(candidate) ||
    isActor(candidate) ||
    (candidate.letterCase === 'mixed' && isPartOfName(candidate, context))
  )
}

/** Whether a name like this needs a preposition that only places take: an ordinary word, or a name that people bear. */
export function isDoubtful(candidate: Candidate, context: Context): boolean {
  const word = candidate.name.toLowerCase()
  return commonWords.has(word) || personNames.has(word) || context.surnames.has(word)
}

/** Whether a preposition that people do not take stands before it. */
export function followsSurePreposition(candidate: Candidate): boolean {
  return surePrepositions.has(before(candidate, betweenCount(candidate) + 1)?.lower ?? '')
}

function isOrdinaryWord(candidate: Candidate, { plainWords }: Context): boolean {
  const word = candidate.name.toLowerCase()
  if (neverPlaces.has(word) || neverPlaceNames.has(word)) return true
  const shouted = candidate.letterCase === 'upper' || candidate.letterCase === 'lower'
  if (shouted && joinsNoName.has(candidate.sentence.tokens[candidate.first]?.lower ?? '') && !isCompass(word))
    return true
  if (candidate.first !== candidate.last) return false
  if (candidate.letterCase === 'mixed' && isSentenceStart(candidate))
    return commonWords.has(word) || plainWords.has(word)
  return commonWords.has(word) && !followsSurePreposition(candidate)
}

/** "NORTH KOREA", "EAST TIMOR": the only words that join no name by themselves and still begin one. */
function isCompass(name: string): boolean {
  return /^(?:north|south|east|west|central|new)\b/.test(name)
}

function isPerson(candidate: Candidate): boolean {
  const previous = before(candidate, 1)
  if (previous !== undefined && isTitle(previous)) return true
  if (previous?.text === '.' && /^\p{Lu}$/u.test(before(candidate, 2)?.text ?? '')) return true
  const age = after(candidate, 2)
  return after(candidate, 1)?.text === ',' && age?.kind === 'number' && /^[,.]$/.test(after(candidate, 3)?.text ?? '')
}

function isTitle(token: Token): boolean {
  if (/^\p{Lu}\.$/u.test(token.text)) return true
  return personTitles.has(token.lower) && (isCapital(token) || /^spokes/.test(token.lower))
}

function isOtherThing(candidate: Candidate): boolean {
  return otherThings.has(after(candidate, 1)?.lower ?? '')
}

/** "Moscow said", "Russia has sent troops": a government, not where something is. */
export function isActor(candidate: Candidate): boolean {
  if (locativePrepositions.has(before(candidate, betweenCount(candidate) + 1)?.lower ?? '')) return false
  let distance = 1
  while (distance < 4 && auxiliaries.has(after(candidate, distance)?.lower ?? '')) distance += 1
  return actingVerbs.has(after(candidate, distance)?.lower ?? '')
}

/** "Jordan Smith", "Paris Hilton", "the Washington Post", "Bank of America". */
function isPartOfName(candidate: Candidate, { tokenized, plainWords }: Context): boolean {
  const { sentence } = candidate
  const previous = before(candidate, 1)
  const next = after(candidate, 1)
  const adjoins = (left: Token | undefined, right: Token | undefined) =>
    isCapital(left) && isCapital(right) && tokenized.text.slice(left?.end, right?.start) === ' '
  const isNameWord = (token: Token | undefined) => !joinsNoName.has(token?.lower ?? '')
  if (adjoins(previous, sentence.tokens[candidate.first]) && isNameWord(previous)) {
    const startsSentence = candidate.first === 1 && plainWords.has(previous?.lower ?? '')
    if (!startsSentence && !placeNouns.has(previous?.lower ?? '')) return true
  }
  if (adjoins(sentence.tokens[candidate.last], next) && isNameWord(next) && !afterTitles.has(next?.lower ?? ''))
    return true
  const owner = before(candidate, 2)
  if (previous?.lower !== 'of' || !isCapital(owner) || !isNameWord(owner)) return false
  return bodyNouns.has(owner?.lower ?? '')
}
