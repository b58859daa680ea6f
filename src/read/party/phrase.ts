/** How far does the noun phrase around a head reach, and what do its words tell of country and sector? */
import type { ActorRole } from '../../model/index.ts'
import { countryByCapital, countryByDemonym, countryByName } from './en/countries.ts'
import {
  borrowingHeads,
  complementHeads,
  headSectors,
  modifierSectors,
  nameSectors,
  pairSectors,
  type Sector,
  timeWords,
  titleSectors,
} from './en/words.ts'
import { ownActors, roleOn } from './known.ts'
import { isCapital, prepositionOf, type View } from './view.ts'

/** Tokens `first` to `last`, the head among them. */
export interface Extent {
  readonly first: number
  readonly last: number
}

export interface About {
  readonly country?: string
  readonly sector?: Sector
}

/** Relations of words before the head that belong to its phrase. */
const before = /^(?:det|amod|compound|nmod:poss|nmod:desc|nmod:unmarked|flat|nummod|nmod|advmod|goeswith|det:predet)$/
/** And of words after it. */
const after = /^(?:flat|compound|goeswith|nmod:unmarked)$/
/** "of the …" is read as far as this many phrases deep. */
const depthMax = 3

/** The phrase without relative clauses, appositions, numbers in front and prepositions but "of"; "for" after a spokesman. */
export function extentOf(view: View, head: number, depth = 0): Extent {
  const { tokens } = view
  let first = head
  let last = head
  for (const child of view.children[head] ?? []) {
    const token = tokens[child]
    if (token === undefined) continue
    if (child < head) {
      if (!before.test(token.deprel) || timeWords.has(token.lower)) continue
      // "Of the 37 killed, 22 were civilians".
      if (token.deprel === 'nmod' && prepositionOf(view, child) !== '') continue
      const isCount = token.deprel === 'nummod' || token.deprel === 'advmod'
      if (!isCount || first < child) first = Math.min(first, isCount ? child : (view.leftmost[child] ?? child))
    } else if (timeWords.has(token.lower)) continue
    else if (after.test(token.deprel)) last = Math.max(last, view.rightmost[child] ?? child)
    else if (depth < depthMax && belongs(view, head, child))
      last = Math.max(last, extentOf(view, child, depth + 1).last)
  }
  return { first: skipCount(view, first, head), last }
}

/** Numbers in front are quantities, and so is what bounds them: "at least 12", "some 200". */
function skipCount(view: View, first: number, head: number): number {
  let at = first
  // "Shooting dead two people": what became of them.
  if (view.tokens[at]?.lower === 'dead' && /^(?:NUM|DET)$/.test(view.tokens[at + 1]?.upos ?? '')) at += 1
  // "The rebels, whose leader was killed".
  if (at < head && view.tokens[at]?.lower === 'whose') at += 1
  while (at < head && /^(?:NUM|PUNCT|CCONJ)$/.test(view.tokens[at]?.upos ?? '')) at += 1
  return at
}

function belongs(view: View, head: number, child: number): boolean {
  if (view.tokens[child]?.deprel !== 'nmod') return false
  const preposition = prepositionOf(view, child)
  return (
    preposition === 'of' || (preposition === 'for' && /^(?:spokes|representative)/.test(view.tokens[head]?.lower ?? ''))
  )
}

/** The complement with "of" or "for" inside the phrase. */
function complementOf(view: View, head: number): number | undefined {
  return view.children[head]?.find((child) => child > head && belongs(view, head, child))
}

/** What the phrase's own words tell. A word for an office borrows from its modifiers, then from its complement. */
export function aboutPhrase(view: View, head: number, day: string | undefined, depth = 0): About {
  const { first } = extentOf(view, head)
  const complement = depth < depthMax ? complementOf(view, head) : undefined
  const below = complement === undefined ? {} : aboutPhrase(view, complement, day, depth + 1)
  const own = knownRole(view, head, day)
  const country =
    own?.country ?? countryIn(view, { first, last: head }, day) ?? below.country ?? nearCountry(view, head)
  const sector =
    (own?.sector as Sector | undefined) ?? sectorOf(view, { first, last: head }, { head, below: below.sector, day })
  return { ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
}

/** What a row of words tells whose last one is the head: a title, or a body's name. */
export function aboutWords(view: View, { first, last }: Extent, day: string | undefined): About {
  const country = countryIn(view, { first, last }, day)
  const sector =
    sectorOf(view, { first, last }, { head: last, below: undefined, day }) ?? sectorInName(view, { first, last })
  return { ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
}

/** "Ministry of Interior", "Bank of England": the first word of a name that is one for a body. */
function sectorInName(view: View, { first, last }: Extent): Sector | undefined {
  for (let at = last; at >= first; at -= 1) {
    const word = view.tokens[at]?.lower ?? ''
    const pair = pairSectors.get(`${view.tokens[at - 1]?.lower} ${word}`)
    if (pair !== undefined && pair !== '') return pair
    const sector = nameSectors.get(word) ?? headSectors.get(word) ?? borrowingHeads.get(word)
    if (sector !== undefined && sector !== '') return sector
  }
  return undefined
}

function knownRole(view: View, index: number, day: string | undefined): ActorRole | undefined {
  const known = view.known[index]
  return known === undefined || (known.isShort && view.names[index]?.name.kind !== 'person')
    ? undefined
    : roleOn(known.actor, day)
}

/** "the parliament in Kyiv", "rebels in Darfur": the country of a place that the phrase goes on to name. */
function nearCountry(view: View, head: number): string | undefined {
  for (const child of view.children[head] ?? []) {
    if (child < head || view.tokens[child]?.deprel !== 'nmod' || prepositionOf(view, child) !== 'in') continue
    const country = countryAt(view, child)
    if (country !== undefined) return country
  }
  return undefined
}

/** The first country among the words, the last of those before the head where there are several in a row. */
function countryIn(view: View, { first, last }: Extent, day: string | undefined): string | undefined {
  for (let at = last; at >= first; at -= 1) {
    const country = knownRole(view, at, day)?.country ?? countryAt(view, at)
    if (country !== undefined) return country
  }
  return undefined
}

/** The country that a word names, as a name, an adjective, a capital or a place in it. Of "North Korean", the pair's. */
export function countryAt(view: View, index: number): string | undefined {
  const token = view.tokens[index]
  if (token === undefined || token.kind !== 'word') return undefined
  const isName = isCapital(token) || !view.capitalsTell
  if (!isName) return view.places[index]?.country
  // "The Iran-backed group" is not of Iran: who backs it is another.
  if (/-(?:backed|allied|supported|funded|sponsored|trained)$/.test(token.lower)) return undefined
  const own = token.lower.replace(/-(?:led|held|based|born|run|controlled|occupied|administered|ruled)$/, '')
  const word = own === '' ? token.lower : own
  for (const pair of [
    `${view.tokens[index - 1]?.lower ?? ''} ${word}`,
    `${word} ${view.tokens[index + 1]?.lower ?? ''}`,
  ]) {
    const country = countryByDemonym.get(pair) ?? countryByName.get(pair) ?? countryByCapital.get(pair)
    if (country !== undefined) return country
  }
  const byWord = countryByDemonym.get(word) ?? countryByName.get(word) ?? countryByCapital.get(word)
  return (
    byWord ??
    (own === token.lower ? undefined : leaderCountry(word)) ??
    view.places[index]?.country ??
    namedCountry(view, index)
  )
}

/** "Hamas-led gunmen": the country of who leads them. */
function leaderCountry(word: string): string | undefined {
  const known = ownActors()
    .get(word)
    ?.find(({ words, isShort }) => words.length === 1 && !isShort)
  return known === undefined ? undefined : roleOn(known.actor, undefined).country
}

/** A name of several words that is a country's: "the Democratic Republic of Congo". */
function namedCountry(view: View, index: number): string | undefined {
  const here = view.names[index]
  if (here === undefined || here.first === here.last) return undefined
  return countryByName.get(here.name.text.toLowerCase()) ?? countryByCapital.get(here.name.text.toLowerCase())
}

function sectorOf(
  view: View,
  { first, last }: Extent,
  { head, below, day }: { head: number; below: Sector | undefined; day: string | undefined },
): Sector | undefined {
  const words = view.tokens.slice(first, last + 1).map(({ lower }) => lower)
  const word = view.tokens[head]?.lower ?? ''
  const pair = pairSectors.get(words.slice(-2).join(' '))
  if (pair !== undefined) return pair === '' ? undefined : pair
  if (below !== undefined && (borrowingHeads.has(word) || complementHeads.has(word))) return below
  const own = headSectors.get(word)
  for (let at = head - 1; at >= first; at -= 1) {
    const role = knownRole(view, at, day)?.sector as Sector | undefined
    if (role === undefined) continue
    // "UN peacekeepers" are soldiers, "Taliban fighters" the Taliban, "Pentagon officials" the Pentagon's.
    return role === 'IGO' && own !== undefined && !borrowingHeads.has(word) ? own : role
  }
  const borrowed = borrowingHeads.get(word)
  if (borrowed === undefined) return armedSector(own, words) ?? titleSectors.get(word)
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const modifier = words[at] ?? ''
    // "The prosecutor general's office" is no general's.
    const office = pairSectors.get(`${words[at - 1]} ${modifier}`)
    const sector = office ?? modifierSectors.get(modifier) ?? headSectors.get(modifier)
    if (sector !== undefined && sector !== '') return sector
  }
  const isState =
    /^(?:forces|troops|defenders)$/.test(word) && countryIn(view, { first, last: head - 1 }, day) !== undefined
  return isState ? 'MIL' : borrowed === '' ? undefined : borrowed
}

function armedSector(own: Sector | undefined, words: readonly string[]): Sector | undefined {
  const isArmed = own === 'CVL' && words.some((word) => /^(?:armed|masked|heavily-armed)$/.test(word))
  return isArmed ? 'UAF' : own
}
