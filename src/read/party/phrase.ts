/** How far does the noun phrase around a head reach, and what does it tell? Without a parse: words that may precede it. */
import { countryByDemonym, countryByName } from './en/countries.ts'
import {
  adjectival,
  adjectiveEndings,
  adjectives,
  bodies,
  borrowingHeads,
  determiners,
  followers,
  headlineVerbs,
  headSectors,
  modifierSectors,
  needsDeterminer,
  needsModifier,
  neverChained,
  notPartyAfter,
  pairSectors,
  type Sector,
} from './en/words.ts'
import { adjoin, isCapital, type View } from './view.ts'

export interface Phrase {
  readonly first: number
  /** The head. */
  readonly head: number
  readonly last: number
  readonly sector: Sector | undefined
  readonly country: string | undefined
}

/** Words before the head that are looked at. */
const modifiersMax = 8
/** "of the …" is read as far as this many words. */
const complementMax = 6

export function isHead(word: string): boolean {
  return headSectors.has(word) || borrowingHeads.has(word)
}

/** The noun phrase whose first head stands at `index`; `undefined` where the words are something else. */
export function readPhrase(view: View, index: number): Phrase | undefined {
  const head = lastHead(view, index)
  const word = view.tokens[head]?.lower ?? ''
  if (qualifies(view, head)) return undefined
  if (adjectival.has(word) && !endsPhrase(view, head)) return undefined
  const left = readLeft(view, head)
  const complement = readComplement(view, head)
  if (needsModifier.has(word) && !left.modified && complement === undefined) return undefined
  if (needsDeterminer.has(word) && !left.modified && !left.determined) return undefined
  const sector = sectorOf(view, { first: left.first, head }, complement?.sector)
  return {
    first: left.first,
    head,
    last: complement?.last ?? head,
    sector,
    country: left.country ?? complement?.country,
  }
}

/** "police station" is no party; "gunmen attack" is, because a plural qualifies no noun that could be a verb. */
function qualifies(view: View, head: number): boolean {
  const next = view.tokens[head + 1]?.lower ?? ''
  const isPlural = /(?:[^s]s|men)$/.test(view.tokens[head]?.lower ?? '')
  return notPartyAfter.has(next) && adjoin(view, head) && !(isPlural && headlineVerbs.has(next))
}

/** Whether no noun can follow that the head would only qualify. */
function endsPhrase(view: View, head: number): boolean {
  const next = view.tokens[head + 1]
  if (next === undefined || next.kind !== 'word' || !adjoin(view, head) || view.sentence.headline) return true
  return followers.has(next.lower) || /(?:ed|ly)$/.test(next.lower) || /^(?:'s|’s)$/.test(next.lower)
}

/** "police officers", "government troops": the last of several heads in a row. */
function lastHead(view: View, index: number): number {
  let head = index
  for (;;) {
    const next = view.tokens[head + 1]?.lower ?? ''
    if (!isHead(next) || neverChained.has(next) || !adjoin(view, head)) return head
    if (
      isCapital(view.tokens[head + 1]) !== isCapital(view.tokens[head]) &&
      view.tokens[head]?.start !== view.sentence.start
    )
      return head
    head += 1
  }
}

interface Left {
  readonly first: number
  readonly modified: boolean
  readonly determined: boolean
  readonly country: string | undefined
}

/** What stands before the head and belongs to it, back to a determiner. */
export function readLeft(view: View, head: number): Left {
  let first = head
  let modified = false
  let country: string | undefined
  while (first > 0 && head - first < modifiersMax) {
    const at = first - 1
    const word = view.tokens[at]?.lower ?? ''
    if (!adjoin(view, at) && word !== "'s") break
    if (determiners.has(word)) return { first: at, modified, determined: true, country }
    const owner = word === "'s" || word === '’s' ? ownerBefore(view, at) : undefined
    if (owner !== undefined)
      return { first: owner.first, modified: true, determined: true, country: country ?? owner.country }
    if (view.tokens[at]?.kind === 'number') return { first, modified, determined: true, country }
    const paired = at > 0 && countryByDemonym.has(pairAt(view, at))
    if (!paired && !isModifier(view, at, head)) break
    country ??= countryAt(view, at)
    first = paired ? at - 1 : view.placeOf(at) === undefined ? at : placeStart(view, at)
    modified = true
  }
  const counted = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|of)$/
  return { first, modified, determined: counted.test(view.tokens[first - 1]?.lower ?? ''), country }
}

function isModifier(view: View, index: number, head: number): boolean {
  const token = view.tokens[index]
  if (token === undefined || token.kind !== 'word') return false
  const { lower } = token
  if (adjectives.has(lower) || adjectiveEndings.test(lower) || countryByDemonym.has(lower)) return true
  if (isHead(lower) || modifierSectors.has(lower) || view.placeOf(index) !== undefined) return true
  if (!isCapital(token)) return false
  if (countryByName.has(lower) || bodies.has(lower)) return true
  const startsSentence = view.tokens.slice(0, index).every(({ kind }) => kind === 'mark')
  return view.capitalsTell && isCapital(view.tokens[head]) && !startsSentence
}

function placeStart(view: View, index: number): number {
  const place = view.placeOf(index)
  let first = index
  while (first > 0 && view.placeOf(first - 1) === place) first -= 1
  return first
}

function pairAt(view: View, index: number): string {
  return `${view.tokens[index - 1]?.lower ?? ''} ${view.tokens[index]?.lower ?? ''}`
}

/** "North Korean" is two words, the second of which means another country. */
function countryAt(view: View, index: number): string | undefined {
  const word = view.tokens[index]?.lower ?? ''
  const pair = pairAt(view, index)
  if (countryByDemonym.has(pair)) return countryByDemonym.get(pair)
  if (countryByDemonym.has(word)) return countryByDemonym.get(word)
  return view.placeOf(index)?.country ?? (isCapital(view.tokens[index]) ? countryByName.get(word) : undefined)
}

/** "the city's governor". */
const owners = /^(?:city|town|country|nation|state|region|province|republic|kingdom|union|party|group|army|ministry)$/

/** The place or country before a possessive: "Kazakhstan's". */
function ownerBefore(view: View, possessive: number): { first: number; country: string | undefined } | undefined {
  const at = possessive - 1
  const place = view.placeOf(at)
  if (place !== undefined) return { first: placeStart(view, at), country: place.country }
  const word = view.tokens[at]?.lower ?? ''
  const country = isCapital(view.tokens[at]) ? countryByName.get(word) : undefined
  const article = view.tokens[at - 1]?.lower === 'the' ? at - 1 : at
  if (country !== undefined || bodies.has(word))
    return { first: article, country: country ?? bodies.get(word)?.country }
  return owners.test(word) && view.tokens[at - 1]?.lower === 'the' ? { first: at - 1, country: undefined } : undefined
}

interface Complement {
  readonly last: number
  readonly sector: Sector | undefined
  readonly country: string | undefined
}

/** "of the security forces", "for the interior ministry", "of Internal Affairs", "of Kazakhstan". */
function readComplement(view: View, head: number): Complement | undefined {
  const word = view.tokens[head]?.lower ?? ''
  const link = view.tokens[head + 1]?.lower
  const speaks = /^(?:spokes|representative)/.test(word)
  if (!(link === 'of' || (link === 'for' && speaks))) return undefined
  const borrows = borrowingHeads.has(word)
  let last = head + 1
  let country: string | undefined
  for (let at = head + 2; at < view.tokens.length && at <= head + 1 + complementMax; at += 1) {
    const token = view.tokens[at]
    if (token === undefined || token.kind === 'mark') break
    country ??= view.placeOf(at)?.country ?? countryByDemonym.get(token.lower)
    if (borrows && isHead(token.lower)) {
      const inner = lastHead(view, at)
      return { last: inner, sector: sectorOf(view, { first: head + 2, head: inner }, undefined), country }
    }
    if (isCapital(token) || view.placeOf(at) !== undefined) last = at
    else if (!(determiners.has(token.lower) || /^(?:and|of|for)$/.test(token.lower) || isModifier(view, at, at))) break
  }
  const names =
    /^(?:ministry|department|party|union|army|council|committee|government|president|parliament|bank|movement|minister|king|queen|mayor|governor)$/
  return last > head + 1 && (borrows || names.test(word)) ? { last, sector: undefined, country } : undefined
}

function sectorOf(
  view: View,
  { first, head }: { first: number; head: number },
  complement: Sector | undefined,
): Sector | undefined {
  const words = view.tokens.slice(first, head + 1).map(({ lower }) => lower)
  const word = words.at(-1) ?? ''
  const pair = pairSectors.get(words.slice(-2).join(' '))
  if (words.slice(0, -1).some((own) => bodies.get(own)?.sector === 'IGO')) return 'IGO'
  if (pair !== undefined) return pair === '' ? undefined : pair
  if (complement !== undefined) return complement
  const borrowed = borrowingHeads.get(word)
  const before = words.slice(0, -1)
  if (borrowed === undefined) {
    const armed =
      headSectors.get(word) === 'CVL' && before.some((own) => /^(?:armed|masked|unidentified|unknown)$/.test(own))
    return armed ? undefined : headSectors.get(word)
  }
  for (const own of before.toReversed()) {
    const sector = modifierSectors.get(own) ?? bodies.get(own)?.sector ?? headSectors.get(own)
    if (sector !== undefined) return sector
  }
  if (word === 'forces' && before.some((own) => countryByDemonym.has(own) || countryByName.has(own))) return 'MIL'
  return borrowed === '' ? undefined : borrowed
}
