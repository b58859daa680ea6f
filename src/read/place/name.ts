/** What do the names that the language core found tell? Which words they cover, and which places a name of a place may mean. */
import type { Name } from '../syntax/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import type { Candidate, Option } from './candidate.ts'
import { isBehindDeed } from './done-to.ts'
import {
  bodyWords,
  deedNouns,
  divisionNouns,
  namePrefixes,
  nameSuffixes,
  occurrences,
  personNames,
  placeNouns,
  surePrepositions,
  trusting,
  wholeNouns,
} from './en/words.ts'
import type { LetterCase } from './letter-case.ts'

/** A name as tokens of its sentence. */
export interface NameAt {
  readonly kind: Name['kind']
  readonly first: number
  readonly last: number
}

/** The name that covers a token; names are few, so those of a sentence are laid out over its words once. */
export function indexNames({
  sentences,
  names,
}: TokenizedText): (sentence: Sentence, token: number) => NameAt | undefined {
  const laid = new Map<number, (NameAt | undefined)[]>()
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? []
    const covers = laid.get(name.sentence) ?? []
    laid.set(name.sentence, covers)
    const first = firstEndingAfter(tokens, name.start)
    let last = first
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? name.end) < name.end) last += 1
    if (first >= tokens.length) continue
    for (let at = first; at <= last; at += 1) covers[at] = { kind: name.kind, first, last }
  }
  return (sentence, token) => laid.get(sentence.index)?.[token]
}

/** Index of the first token that ends after `offset`; tokens are in order. */
function firstEndingAfter(tokens: Sentence['tokens'], offset: number): number {
  let from = 0
  let to = tokens.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((tokens[middle]?.end ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  return from
}

interface PlaceName {
  readonly tokenized: TokenizedText
  readonly sentence: Sentence
  readonly letterCase: LetterCase
  readonly look: (name: string) => readonly Option[]
  readonly name: NameAt
}

/** The whole of a name of a place; without options where the gazetteer knows none, which is no reason to cut it. */
export function placeNameAt({ tokenized, sentence, letterCase, look, name }: PlaceName): Candidate | undefined {
  const { tokens } = sentence
  let { first, last } = name
  while (first < last && (tokens[first]?.lower === 'the' || tokens[first]?.kind === 'mark')) first += 1
  while (first < last && /^['’]s?$|^[,;:)(]$/.test(tokens[last]?.lower ?? '')) last -= 1
  const text = (from: number, to: number) => tokenized.text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0)
  const make = (options: readonly Option[], from = first, to = last): Candidate => ({
    sentence,
    letterCase,
    first: from,
    last: to,
    name: text(from, to),
    options,
    named: name,
  })
  const whole = look(text(first, last))
  if (whole.length > 0) return make(whole)
  if (first < last) {
    if (namePrefixes.has(tokens[first]?.lower ?? '')) {
      const inner = look(text(first + 1, last))
      if (inner.length > 0) return make(inner, first + 1)
    }
    const noun = tokens[last]?.lower ?? ''
    if (divisionNouns.has(noun) || nameSuffixes.has(noun)) {
      const inner = look(text(first, last - 1))
      const divisions = inner.filter(({ kind }) => kind === 'admin')
      if (inner.length > 0) return make(divisions.length > 0 ? divisions : inner)
    }
    if (tokens.slice(first, last).some(({ text: mark }) => mark === ',')) return undefined
    if (bodyWords.has(noun)) return undefined
  }
  return /^\p{L}/u.test(text(first, last)) ? make([]) : undefined
}

/** Words of a name that people do not share with a town by chance. */
const namesakeWords = 3
/** Nobody is off or near a person of one name, as a ship or a blast is. */
const nextTo: ReadonlySet<string> = new Set(['off', 'near', 'outside'])
/** From so many inhabitants on, what somebody is "in" is rather a town than a role, a play or a person. */
const knownMin = 20_000

/**
 * "In Dera Ismail Khan", "sank off Pylos", "the town of Valjevo": the whole of a name that the language core takes for a person's, where only
 * a place can stand and which is long, or no name that people bear.
 */
export function namesakeAt(found: PlaceName & { readonly previous?: Candidate | undefined }): Candidate | undefined {
  const { name, sentence, previous } = found
  const [noun = '', before = ''] = [2, 1].map((back) => sentence.tokens[name.first - back]?.lower)
  const isLong = name.last - name.first + 1 >= namesakeWords && surePrepositions.has(before)
  const isOfTown = (before === 'of' && (placeNouns.get(noun) === 'city' || wholeNouns.has(noun))) || isSaidTown(found)
  const isIn = before === 'in' && !trusting.has(noun)
  const isPair = name.last === name.first + 1
  const isListed = isListedBehind(found, previous)
  const isShort = isOfTown || (name.last === name.first && (isIn || nextTo.has(before)))
  const mayBePair = isPair && (isIn || before === ',' || isListed)
  if (!isLong && !isShort && !mayBePair && !isListed) return undefined
  const town = placeNameAt({ ...found, name: { ...name, kind: 'place' } })
  const isWhole = town !== undefined && town.first === name.first && town.last === name.last
  if (!isWhole) return undefined
  const [best] = town.options
  if (isPair && best?.kind === 'country') return town
  if (personNames.has(town.name.toLowerCase())) return undefined
  if (best === undefined) return isOfTown || (!isPair && (isIn || isListed) && isScene(found)) ? town : undefined
  const isKnown = best.population >= knownMin
  if ((isPair && !isOfTown) || isListed) return isKnown && isScene(found, true) ? town : undefined
  return isIn && !isLong && !isKnown ? undefined : town
}

/** "In Mir Ali, a town on the border". */
function isSaidTown({ sentence: { tokens }, name }: PlaceName): boolean {
  const [comma, article, ...next] = tokens.slice(name.last + 1, name.last + 6).map(({ lower }) => lower)
  const noun = next.findIndex((word) => /^(?:town|city|village)$/.test(word))
  return (
    comma === ',' &&
    /^(?:a|the)$/.test(article ?? '') &&
    noun >= 0 &&
    /^(?:in|on|of|near|,|about|some|north|south|east|west)$/.test(next[noun + 1] ?? ',')
  )
}

/** "Around Tessit and Ndaki", "hit Rafah and Khan Younis": does a name stand in the tree beside a place where something is? */
function isListedBehind({ sentence: { tokens }, name }: PlaceName, previous: Candidate | undefined): boolean {
  const scene = tokens.slice(name.first, name.last + 1).find(({ head }) => head < name.first || head > name.last)
  if (previous === undefined || previous.sentence.tokens !== tokens || scene?.deprel !== 'conj') return false
  if (!/^(?:,|and)$/.test(tokens[name.first - 1]?.lower ?? '') || previous.last < name.first - 3) return false
  const isNext = /^(?:,|and|[.;:]|on|in|at)$/.test(tokens[name.last + 1]?.lower ?? '.')
  const isPlaced = surePrepositions.has(tokens[previous.first - 1]?.lower ?? '') || isBehindDeed(previous)
  return isNext && isPlaced && scene.head >= previous.first && scene.head <= previous.last
}

/** Verbs of what is done "in" somebody: "invest in", "rooted in". */
const inSomebody =
  /^(?:root|ground|invest|confide|delight|rejoice|originate|lie|result|culminate|vest|star|appear|play|cast)$/

/**
 * "Killed nine in Al-Qabda": a name that the gazetteer rarely or never has, where only a place can stand: what something is done in, and nobody that the
 * report names besides.
 */
function isScene(
  { tokenized: { names, text }, sentence: { tokens, index }, name }: PlaceName,
  isKnown = false,
): boolean {
  const [first, last] = [tokens[name.first], tokens[name.last]]
  const own = tokens.slice(name.first, name.last + 1).find(({ head }) => head < name.first || head > name.last)
  const scene = own?.deprel === 'conj' ? tokens[own.head] : own
  const deed = tokens[scene?.head ?? -1]
  const isDone =
    deed?.upos === 'VERB'
      ? !inSomebody.test(deed.lemma)
      : deedNouns.has(deed?.lower ?? '') || occurrences.has(deed?.lower ?? '')
  const isOwner = /^['’]s?$/.test(tokens[name.last + 1]?.text ?? '')
  if (first === undefined || last === undefined || !isDone || isOwner) return false
  const words = text.slice(first.start, last.end).split(' ')
  const isBesides = (other: Name): boolean =>
    (other.sentence !== index || other.end <= first.start || other.start >= last.end) &&
    other.text.split(' ').some((word) => words.includes(word))
  return (
    (isKnown || !words.some((word) => personNames.has(word.toLowerCase()))) &&
    !names.some((other) => other.kind === 'person' && isBesides(other))
  )
}
