/** Which candidates are no place after all? Parts of longer names, people, ordinary words, and states that act. */
import type { Token } from '../token/index.ts'
import type { Candidate } from './candidate.ts'
import { after, before, betweenCount, type Context, isSentenceStart, isShoutedDateline } from './context.ts'
import {
  actingVerbs,
  afterTitles,
  auxiliaries,
  bodyNouns,
  commonWords,
  deedNouns,
  diseaseNouns,
  firmNouns,
  holidayNouns,
  joinsNoName,
  kinNouns,
  locativePrepositions,
  mediaWords,
  namePrefixes,
  neverPlaceNames,
  neverPlaces,
  notLocativeBefore,
  officeNouns,
  otherThings,
  personNames,
  personTitles,
  placeNouns,
  portfolios,
  standingNouns,
  strainNouns,
  surePrepositions,
  thingCountries,
  thingVerbs,
  withArticle,
} from './en/words.ts'
import { isOffice, isOfGroup } from './group.ts'
import { isCapital } from './letter-case.ts'
import { isPlaced } from './placed.ts'
import { isOfSaint } from './saint.ts'

/** Whether the words themselves speak against a place. */
export function isRefused(candidate: Candidate, context: Context): boolean {
  if (candidate.filed) return false
  if (candidate.demonym) return isFirm(candidate) || strainNouns.has(after(candidate, 1)?.lower ?? '')
  if (isOfDisease(candidate) || isNewsAgency(candidate) || isDoerOf(candidate)) return true
  if (isOfGroup(candidate) || isOffice(candidate)) return true
  if (isOfSaint(candidate) || isOfCalendar(candidate) || isPortfolio(candidate) || isKin(candidate)) return true
  if (candidate.landmark)
    return isActor(candidate) || (candidate.first === candidate.last && isPartOfName(candidate, context))
  const name = candidate.name.toLowerCase()
  // What opens a dateline is a place, whatever the language core takes its capitals for.
  if (isShoutedDateline(candidate) && candidate.first === 0 && candidate.options.length > 0)
    return neverPlaces.has(name)
  if (isBeforeArticle(candidate)) return true
  if (after(candidate, 1)?.text === '$' || name.includes('$') || /-(?:like|style|type|era)$/.test(name)) return true
  if (isSpokenOfAsPerson(candidate) || isSpokenOfAsThing(candidate)) return true
  if (context.vessels.has(name) ? !followsLocative(candidate) : isArticled(candidate)) return true
  if (candidate.named?.kind === 'place')
    return (
      context.agencies.has(name) ||
      neverPlaces.has(name) ||
      isPerson(candidate) ||
      (candidate.last < candidate.named.last && mediaWords.has(sentenceWord(candidate, candidate.named.last))) ||
      isInside(candidate, candidate.named) ||
      isAcronym(candidate) ||
      neverPlaceNames.has(name) ||
      // "Villagers Shelter In Tents": a capital that the body writes without, and no gazetteer knows, names nothing.
      (candidate.options.length === 0 && (context.plainWords.has(name) || !isPlaced(candidate)))
    )
  if (candidate.named?.kind === 'person') return true
  if (candidate.named?.kind === 'organization' && mayNameBody(candidate, candidate.named)) return false
  return (
    isOrdinaryWord(candidate, context) ||
    context.agencies.has(candidate.name.toLowerCase()) ||
    isPerson(candidate) ||
    isOtherThing(candidate) ||
    isActor(candidate) ||
    (candidate.letterCase === 'mixed' && isPartOfName(candidate, context))
  )
}

/** "Qal'at al-Madiq" is not the town of Qalat. */
const isBeforeArticle = (candidate: Candidate): boolean =>
  candidate.options.length > 0 &&
  /^(?:al|el|an|as|ar|at|ad|az|ash)[-‑]\p{Lu}/u.test(after(candidate, 1)?.text ?? '') &&
  candidate.sentence.tokens[candidate.last]?.end === (after(candidate, 1)?.start ?? 0) - 1

/** "Soldiers killed in Boko Haram attack": a name that no gazetteer knows is rather that of who did it. */
const isDoerOf = (candidate: Candidate): boolean =>
  candidate.options.length === 0 &&
  deedNouns.has(after(candidate, 1)?.lower ?? '') &&
  !standingNouns.has(sentenceWord(candidate, candidate.last))

/** "Marburg virus", "the Sudan strain": a disease bears the name of where it was found first. */
function isOfDisease(candidate: Candidate): boolean {
  const noun = after(candidate, 1)?.lower ?? ''
  return strainNouns.has(noun) || (diseaseNouns.has(noun) && candidate.options[0]?.kind !== 'country')
}

/** "The Amaq agency", "the Anadolu news agency": who tells, and not where. */
function isNewsAgency(candidate: Candidate): boolean {
  const noun = after(candidate, after(candidate, 1)?.lower === 'news' ? 2 : 1)?.lower
  return noun === 'agency' && candidate.options[0]?.kind !== 'country'
}

/** "Christmas Eve", "Victory Day". */
function isOfCalendar(candidate: Candidate): boolean {
  if (isCapital(after(candidate, 1)) && holidayNouns.has(after(candidate, 1)?.lower ?? '')) return true
  const { first, last, options } = candidate
  return last > first && options.length === 0 && holidayNouns.has(sentenceWord(candidate, last))
}

/** "Home Minister", "Commerce Secretary": of what, and not of where. */
const isPortfolio = (candidate: Candidate): boolean =>
  portfolios.has(candidate.name.toLowerCase()) && officeNouns.has(after(candidate, 1)?.lower ?? '')

/** "The Ambulin tribe"; "a Yemen tribe" is one of that country. */
const isKin = (candidate: Candidate): boolean =>
  kinNouns.has(after(candidate, 1)?.lower ?? '') && candidate.options[0]?.kind !== 'country'

/** "Court" in the place name "Superior Court" is no name by itself. */
function isInside({ sentence, first }: Candidate, name: { first: number }): boolean {
  for (let at = name.first; at < first; at += 1) {
    const word = sentence.tokens[at]?.lower ?? ''
    if (!namePrefixes.has(word) && !/^(?:the|of|,|and|-)$/.test(word) && !isListed(sentence.tokens, at, first))
      return true
  }
  return false
}

/** Words before a comma within the name are another name. */
function isListed(tokens: readonly Token[], at: number, first: number): boolean {
  return tokens.slice(at, first).some(({ text }) => /^[,;/-]$/.test(text))
}

/** "SOS": letters that are no country's. */
function isAcronym({ name, letterCase, options }: Candidate): boolean {
  return letterCase === 'mixed' && /^\p{Lu}{2,4}$/u.test(name) && (options[0]?.kind ?? 'city') === 'city'
}

function followsLocative(candidate: Candidate): boolean {
  return locativePrepositions.has(before(candidate, betweenCount(candidate) + 1)?.lower ?? '')
}

function sentenceWord({ sentence }: Candidate, at: number): string {
  return sentence.tokens[at]?.lower ?? ''
}

/** "Georgia" in "Georgia Bureau of Investigation", "Michigan" in "University of Michigan". */
export function mayNameBody(candidate: Candidate, { first, last }: { first: number; last: number }): boolean {
  const { options } = candidate
  const word = candidate.name.toLowerCase()
  if (options.length === 0 || commonWords.has(word) || neverPlaces.has(word) || neverPlaceNames.has(word)) return false
  if (personNames.has(word) && options[0]?.kind === 'city') return false
  if (isAcronym(candidate) || bearsMedia(candidate, last)) return false
  if (candidate.first > first)
    return before(candidate, 1)?.lower === 'of' && before(candidate, 2)?.lower !== 'bank' && candidate.last === last
  return (
    candidate.last < last &&
    after(candidate, 1)?.kind === 'word' &&
    !/^(?:and|&|'s|’s)$/.test(after(candidate, 1)?.lower ?? '')
  )
}

/** "Lansing State Journal": the town of a paper's name is not where anything is. */
function bearsMedia(candidate: Candidate, last: number): boolean {
  for (let at = candidate.last + 1; at <= last; at += 1) if (mediaWords.has(sentenceWord(candidate, at))) return true
  return false
}

/** "American Airlines": a firm, which is not what the word says of people. */
function isFirm(candidate: Candidate): boolean {
  const next = after(candidate, 1)
  return isCapital(next) && firmNouns.has(next?.lower ?? '')
}

/** "Houston, who wrote the book", "one of Jackson", "according to Houston". */
function isSpokenOfAsPerson(candidate: Candidate): boolean {
  const isNation = candidate.options.some(({ kind }) => kind === 'country' || kind === 'region')
  if (isNation) return false
  const [word, previous] = [before(candidate, 1)?.lower ?? '', before(candidate, 2)?.lower ?? '']
  const described = after(candidate, 1)?.text === ',' && /^(?:who|whose|whom)$/.test(after(candidate, 2)?.lower ?? '')
  if (described && (notLocativeBefore.has(previous) || !(word === 'of' || word === ',' || followsLocative(candidate))))
    return true
  if (word === 'of' && /^(?:one|neither|either|none|each)$/.test(previous)) return true
  return word === 'to' && previous === 'according' && personNames.has(candidate.name.toLowerCase())
}

/** "Turkey is eaten cold": what is done to a bird is not done to a country. */
function isSpokenOfAsThing(candidate: Candidate): boolean {
  const token = candidate.sentence.tokens[candidate.first]
  if (token === undefined || candidate.first !== candidate.last || !thingCountries.has(token.lower)) return false
  const verb = candidate.sentence.tokens[token.head]
  return verb !== undefined && /^(?:obj|nsubj:pass)$/.test(token.deprel) && thingVerbs.has(verb.lemma)
}

/** "The Santa Clara sank": no town has an article, but for the few that are called by it. */
function isArticled(candidate: Candidate): boolean {
  const [first] = candidate.options
  if (first?.kind !== 'city' || before(candidate, 1)?.lower !== 'the') return false
  if (candidate.options.some(({ name }) => /^the\b/i.test(name)) || withArticle.has(candidate.name.toLowerCase()))
    return false
  const next = after(candidate, 1)
  return next === undefined || /^[.;:!?]$/.test(next.text) || /^(?:VERB|AUX)$/.test(next.upos)
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
  const word = before(candidate, betweenCount(candidate) + 1)?.lower ?? ''
  // "Students from the town of Jos said": what stands before "of" acts.
  if (word === 'of' || locativePrepositions.has(word)) return false
  let distance = pastJoined(candidate)
  const from = distance
  while (distance < from + 3 && auxiliaries.has(after(candidate, distance)?.lower ?? '')) distance += 1
  return actingVerbs.has(after(candidate, distance)?.lower ?? '')
}

/** "Germany and France condemned it": the states that act beside this one go before their verb. */
function pastJoined(candidate: Candidate): number {
  if (candidate.options[0]?.kind !== 'country' || after(candidate, 1)?.lower !== 'and') return 1
  let distance = 2
  while (distance < joinedMax && isCapital(after(candidate, distance))) distance += 1
  return distance > 2 ? distance : 1
}

/** Words of the state beside it: "and the" is none, "and Saudi Arabia" two. */
const joinedMax = 6

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
