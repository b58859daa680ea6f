/** Which words could be the name of a place? The longest names of the gazetteer, where the text's capitals allow it. */
import type { Gazetteer, GazetteerPlace } from '../../model/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { unbroken, untagged } from './as-read.ts'
import { isShoutedDateline } from './context.ts'
import { demonyms } from './en/demonyms.ts'
import { firstWord, landmarkNames, landmarks } from './en/landmark-names.ts'
import { spellings } from './en/spellings.ts'
import {
  afterHyphen,
  commonWords,
  neverPlaces,
  regionPoints,
  regions,
  roadNouns,
  stateAbbreviations,
  surePrepositions,
} from './en/words.ts'
import { hasLostCapitals, isCapital, isPossibleName, type LetterCase, lastOfRun, letterCaseOf } from './letter-case.ts'
import { indexNames, type NameAt, namesakeAt, placeNameAt } from './name.ts'
import { filedAt, unknownAt, withNoun } from './unknown.ts'

/** A place that a name may mean; regions and well-known sites are ours, the rest is the gazetteer's. */
export type Option = Omit<GazetteerPlace, 'kind' | 'country'> & {
  readonly kind: GazetteerPlace['kind'] | 'region' | 'site'
  readonly country?: string
}

export interface Candidate {
  readonly sentence: Sentence
  readonly letterCase: LetterCase
  /** Indexes of its first and last token. */
  readonly first: number
  readonly last: number
  /** As it stands in the text. */
  readonly name: string
  readonly options: readonly Option[]
  /** The name of the language core that covers it or ends in it. */
  readonly named?: NameAt
  /** A word for the people of the place, or for what is theirs. */
  readonly demonym?: true
  /** On our own list of seas, ranges, rivers and well-known sites. */
  readonly landmark?: true
  /** A town that no gazetteer knows, where a report was filed. */
  readonly filed?: true
  /** Where it ends within its last token: "U.S." in "U.S.-led". */
  readonly end?: number
}

/** Candidates in text order; they do not overlap. */
export function findCandidates(tokenized: TokenizedText, { look, nameWordsMax }: Lookup): Candidate[] {
  const lost = hasLostCapitals(tokenized)
  const nameAt = indexNames(tokenized)
  return tokenized.sentences.flatMap((sentence) => {
    const letterCase = lost ? 'lower' : letterCaseOf(sentence)
    const filed = filedAt({ tokenized, sentence, letterCase, look, wordsMax: nameWordsMax })
    // "John Smith, Kenya -".
    const isPerson = nameAt(sentence, 0)?.kind === 'person' && nameAt(sentence, 1)?.kind === 'person'
    const candidates: Candidate[] = filed === undefined || isPerson ? [] : [filed]
    for (let first = (candidates[0]?.last ?? -1) + 1; first < sentence.tokens.length; first += 1) {
      const previous = candidates.at(-1)
      const core = nameAt(sentence, first)
      const name = core?.kind !== 'place' && isShoutedDateline({ sentence, last: first }) ? undefined : core
      const town =
        name?.kind === 'person' && name.first === first
          ? namesakeAt({ tokenized, sentence, letterCase, look, name, previous })
          : undefined
      if (town !== undefined) candidates.push(town)
      if (name?.kind === 'person') {
        first = Math.max(first, name.last)
        continue
      }
      const isName = name?.kind === 'place' && name.first === first
      if (!isName && !mayBegin(sentence.tokens, { first, letterCase, previous })) continue
      const longest = longestAt({ tokenized, sentence, letterCase, first, look, wordsMax: nameWordsMax })
      const candidate =
        landmarkAt({ tokenized, sentence, letterCase, first, look }) ??
        demonymAt(sentence, { first, letterCase, look, name }) ??
        hyphenAt(sentence, { first, letterCase, look }) ??
        stateAt(sentence, { first, letterCase, look, previous }) ??
        (isName && !isCut(longest, name.last)
          ? placeNameAt({ tokenized, sentence, letterCase, look, name })
          : undefined) ??
        longest ??
        unknownAt({ tokenized, sentence, letterCase, first, look, wordsMax: nameWordsMax })
      if (candidate === undefined) continue
      const whole = withNoun(tokenized, candidate)
      candidates.push(name === undefined ? whole : { named: name, ...whole })
      first = whole.last
    }
    return candidates
  })
}

/** "Central African Republic", which the language core cut in two: the name of a country goes on behind its first word. */
const isCut = (longest: Candidate | undefined, last: number): boolean =>
  longest !== undefined && longest.last > last && longest.options[0]?.kind === 'country'

export interface Lookup {
  readonly look: (name: string) => readonly Option[]
  readonly nameWordsMax: number
}

/** Looks a name up once a report. */
export function makeLookup(gazetteer: Gazetteer): Lookup {
  const known = new Map<string, readonly Option[]>()
  const look = (written: string): readonly Option[] => {
    const name = unbroken(written)
    const before = known.get(name)
    if (before !== undefined) return before
    const landmark = landmarks.get(name.toLowerCase())
    const country = regions.get(name.toLowerCase())
    const options: readonly Option[] =
      landmark !== undefined
        ? [{ ...landmark, population: 0 }]
        : country === undefined
          ? gazetteer.lookup(spellings.get(name.toLowerCase()) ?? name)
          : [
              {
                name,
                kind: 'region',
                population: 0,
                ...(country === '' ? {} : { country }),
                ...regionPoints.get(name.toLowerCase()),
              },
            ]
    const apart = options.length === 0 ? untagged(name) : undefined
    const found = apart === undefined ? options : look(apart)
    known.set(name, found)
    return found
  }
  return { look, nameWordsMax: gazetteer.nameWordsMax }
}

interface Beginning {
  readonly first: number
  readonly letterCase: LetterCase
  readonly previous: Candidate | undefined
}

/** Without capitals to go by, a name is looked for only where a place must follow, or where it goes on a list of places. */
function mayBegin(tokens: readonly Token[], { first, letterCase, previous }: Beginning): boolean {
  const token = tokens[first]
  if (token === undefined || token.kind !== 'word') return false
  if (letterCase !== 'lower') return isCapital(token)
  const before = tokens[first - 1]?.lower ?? ''
  if (previous !== undefined && previous.last >= first - 2 && /^(?:,|and|or)$/.test(before)) return true
  return (
    surePrepositions.has(before) ||
    before === 'of' ||
    (before === 'the' && surePrepositions.has(tokens[first - 2]?.lower ?? ''))
  )
}

/** "the Strait of Hormuz", "Zaporizhzhia nuclear plant": written as in the list, where the text has capitals. */
function landmarkAt({
  tokenized,
  sentence,
  letterCase,
  first,
  look,
}: Omit<Position, 'wordsMax'>): Candidate | undefined {
  const token = sentence.tokens[first]
  const known = token === undefined ? undefined : landmarkNames.get(firstWord(token.lower))
  if (token === undefined || known === undefined) return undefined
  const hasCapitals = letterCase === 'mixed' || letterCase === 'title'
  for (const name of known) {
    const words = tokenized.text.slice(token.start, token.start + name.length).replaceAll('’', "'")
    if (hasCapitals ? words !== name : words.toLowerCase() !== name.toLowerCase()) continue
    let last = first
    while ((sentence.tokens[last]?.end ?? Number.POSITIVE_INFINITY) < token.start + name.length) last += 1
    if (sentence.tokens[last]?.end !== token.start + name.length) continue
    const text = tokenized.text.slice(token.start, sentence.tokens[last]?.end)
    return { sentence, letterCase, first, last, name: text, options: look(name), landmark: true }
  }
  return undefined
}

interface DemonymPosition {
  readonly first: number
  readonly letterCase: LetterCase
  readonly look: (name: string) => readonly Option[]
  readonly name: NameAt | undefined
}

/** "Syrian", "South Koreans"; not within a longer name: "American Airlines". */
function demonymAt(sentence: Sentence, { first, letterCase, look, name }: DemonymPosition): Candidate | undefined {
  const token = sentence.tokens[first]
  if (token === undefined || !isCapital(token)) return undefined
  const next = sentence.tokens[first + 1]
  const pair = isCapital(next) ? demonyms.get(`${token.lower}-${next?.lower}`) : undefined
  const place = pair ?? demonyms.get(token.lower)
  const last = pair === undefined ? first : first + 1
  if (place === undefined || (name !== undefined && name.kind !== 'group' && name.last > last)) return undefined
  if (pair === undefined && saysOtherwise(sentence, first)) return undefined
  const options = look(place).filter(({ kind }) => kind !== 'city' || place === 'London' || place === 'Paris')
  const words = last > first ? `${token.text} ${next?.text}` : token.text
  const countries = options.filter(({ kind }) => kind === 'country')
  const own = countries.length > 0 ? countries : options
  return own.length === 0 ? undefined : { sentence, letterCase, first, last, name: words, options: own, demonym: true }
}

/** "North American" is no American; "in French", "speaks Turkish" is the language. */
function saysOtherwise({ tokens }: Sentence, first: number): boolean {
  const before = tokens[first - 1]
  if (isCapital(before) && /^(?:north|south|latin|central|native|west|east)$/.test(before?.lower ?? '')) return true
  if (!/^(?:in|into|speaks?|spoke|speaking|fluent)$/.test(before?.lower ?? '')) return false
  const next = tokens[first + 1]
  return next === undefined || next.kind === 'mark' || next.upos === 'ADP' || next.upos === 'CCONJ'
}

/** "U.S." in "U.S.-led", "Russian" in "Russian-backed", "Turkey" in "Turkey-Syria", "Kano" in "the Kano-Jos road". */
function hyphenAt(
  sentence: Sentence,
  { first, letterCase, look }: Omit<DemonymPosition, 'name'>,
): Candidate | undefined {
  const token = sentence.tokens[first]
  const cut = token?.text.indexOf('-') ?? -1
  if (token === undefined || cut < 2 || !isCapital(token)) return undefined
  const name = token.text.slice(0, cut)
  const rest = token.text.slice(cut + 1)
  const frame = { sentence, letterCase, first, last: first, name, end: token.start + cut }
  const place = demonyms.get(name.toLowerCase())
  const isPair = demonyms.has(rest.toLowerCase()) || look(rest)[0]?.kind === 'country'
  const isOnRoad =
    /^(?:on|along|off)$/.test(sentence.tokens[first - 2]?.lower ?? '') ||
    (look(rest)[0]?.population ?? 0) >= roadTownMin
  const isRoad = roadNouns.has(sentence.tokens[first + 1]?.lower ?? '') && /^\p{Lu}/u.test(rest) && isOnRoad
  if (!afterHyphen.has(rest.toLowerCase()) && !isPair && !isRoad) return undefined
  if (place !== undefined) {
    const options = look(place).filter(({ kind }) => kind !== 'city')
    return options.length === 0 ? undefined : { ...frame, options, demonym: true }
  }
  const options = commonWords.has(name.toLowerCase()) || neverPlaces.has(name.toLowerCase()) ? [] : look(name)
  if (options.length === 0 || (isPair && options[0]?.kind !== 'country')) return undefined
  return { ...frame, options, named: { kind: 'place', first, last: first } }
}

/** A road that something only befalls is known by towns of this size: "the Coca-Cola route" is none. */
const roadTownMin = 50_000

interface StatePosition {
  readonly first: number
  readonly letterCase: LetterCase
  readonly look: (name: string) => readonly Option[]
  readonly previous: Candidate | undefined
}

/** "La." in "Alexandria, La.": short only beside a city of that state. */
function stateAt(sentence: Sentence, { first, letterCase, look, previous }: StatePosition): Candidate | undefined {
  const token = sentence.tokens[first]
  const name = stateAbbreviations.get(token?.lower.replace(/\.$/, '') ?? '')
  if (token === undefined || name === undefined || !isCapital(token)) return undefined
  if (previous?.last !== first - 2 || sentence.tokens[first - 1]?.text !== ',') return undefined
  const options = look(name).filter(({ kind }) => kind !== 'city')
  const contains = previous.options.some(({ admin1 }) => options.some((option) => option.admin1 === admin1))
  if (!contains) return undefined
  const dotted = sentence.tokens[first + 1]?.start === token.end && sentence.tokens[first + 1]?.text === '.'
  const last = dotted && first + 2 < sentence.tokens.length ? first + 1 : first
  return { sentence, letterCase, first, last, name: last > first ? `${token.text}.` : token.text, options }
}

export interface Position {
  readonly tokenized: TokenizedText
  readonly sentence: Sentence
  readonly letterCase: LetterCase
  readonly first: number
  readonly look: (name: string) => readonly Option[]
  readonly wordsMax: number
}

function longestAt({ tokenized, sentence, letterCase, first, look, wordsMax }: Position): Candidate | undefined {
  const { tokens } = sentence
  const start = tokens[first]?.start ?? 0
  for (let last = lastOfRun(tokenized, tokens, { first, letterCase, wordsMax }); last >= first; last -= 1) {
    const token = tokens[last]
    if (token === undefined || (letterCase !== 'lower' && !isCapital(token))) continue
    const name = tokenized.text.slice(start, token.end)
    if (!isPossibleName(name, letterCase, first === last ? token : undefined)) continue
    const options = look(name)
    if (options.length > 0) return { sentence, letterCase, first, last, name, options }
  }
  return undefined
}
