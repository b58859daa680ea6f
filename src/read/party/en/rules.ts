/** What names a party? Rules in order, each asked at the head of a noun phrase; the first that reads it decides. */
import type { Rule } from '../../../model/index.ts'
import { roleOn } from '../known.ts'
import { aboutPhrase, aboutWords, countryAt, type Extent, extentOf } from '../phrase.ts'
import { childOf, isCapital, prepositionOf, type View } from '../view.ts'
import { bodyWords, pairWords, pronounKinds, stateWords } from './anaphors.ts'
import { countryByCapital, countryByDemonym, countryByName } from './countries.ts'
import {
  actingVerbs,
  addressingVerbs,
  borrowingHeads,
  buildingPrepositions,
  buildings,
  courtesyTitles,
  headSectors,
  motionVerbs,
  needsModifier,
  opposingPrepositions,
  type Sector,
  titleSectors,
} from './words.ts'

/** What kind of thing a party is. */
export type PartyKind = 'person' | 'body' | 'noun' | 'people' | 'state' | 'place' | 'pronoun'

/** A party before it is written down. */
export interface Read extends Extent {
  readonly head: number
  readonly kind: PartyKind
  readonly sector?: Sector
  readonly country?: string
  readonly name?: string
  /** Only read where the sentence shows that it acts or suffers: a place, or a word that qualifies something else. */
  readonly isWeak?: boolean
  /** Only read where it points back at a party: "the group". */
  readonly isBare?: boolean
}

/** Reads the party whose head stands at `index`; `day` is the day of publication. */
export type PartyRule = Rule<(view: View, index: number, day: string | undefined) => Read | undefined>

/** Relations in which a word only qualifies the noun that it depends on. */
const qualifying = /^(?:compound|amod|nmod:desc|det|advmod|punct|case|aux|cop|mark|cc|advmod|discourse)$/

const isTitle = (word: string) =>
  titleSectors.has(word) || courtesyTitles.has(word) || headSectors.has(word) || borrowingHeads.has(word)

/** The last word for an office among those before a name: "Russian Foreign [Minister] Sergei Lavrov". */
function titleBefore(view: View, first: number, name: number): number | undefined {
  for (let at = name - 1; at >= first; at -= 1) if (isTitle(view.tokens[at]?.lower ?? '')) return at
  return undefined
}

/** A person's name at its head: as the core reads it, or known, or after a title. */
function personAt(view: View, index: number): Extent | undefined {
  const here = view.names[index]
  if (here?.name.kind === 'person') return isCountryName(view, index) ? undefined : here
  const title = view.children[index]?.find((child) => child < index && view.tokens[child]?.deprel === 'nmod:desc')
  const isNamed = title !== undefined && isTitle(view.tokens[title]?.lower ?? '') && isCapital(view.tokens[index])
  if (!isNamed || headSectors.has(view.tokens[index]?.lower ?? '')) return undefined
  return { first: title + 1, last: Math.max(index, ...flatOf(view, index)) }
}

function flatOf(view: View, index: number): readonly number[] {
  return (view.children[index] ?? []).filter((child) => child > index && view.tokens[child]?.deprel === 'flat')
}

const textOf = (view: View, { first, last }: Extent): string =>
  view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end).replace(/\s+/g, ' ')

/** "President Kassym-Jomart Tokayev", "the health minister, Hamad Hasan", "Marwan Abboud, the city's governor". */
const officeHolder: PartyRule = {
  id: 'party/en/office-holder',
  reads: 'reads a person named with a title or office as that person, with the sector of the office',
  apply: (view, index, day) => {
    const person = personAt(view, index)
    if (person === undefined) return officeBefore(view, index, day)
    const extent = extentOf(view, index)
    const first = Math.min(extent.first, person.first)
    const title = titleBefore(view, first, person.first)
    const apposition = officeAfter(view, index)
    if (title === undefined && apposition === undefined) return undefined
    const last = Math.max(person.last, apposition === undefined ? person.last : extentOf(view, apposition).last)
    const office =
      title === undefined ? aboutPhrase(view, apposition ?? index, day) : aboutWords(view, { first, last: title }, day)
    const isCourtesy = title !== undefined && courtesyTitles.has(view.tokens[title]?.lower ?? '')
    const about = isCourtesy && apposition !== undefined ? aboutPhrase(view, apposition, day) : office
    return {
      first,
      last,
      head: title ?? index,
      kind: 'person',
      name: textOf(view, person),
      ...about,
      ...knownAbout(view, index, day),
    }
  },
}

/** "…, the city's governor", behind a name. */
function officeAfter(view: View, index: number): number | undefined {
  const child = childOf(view, index, /^appos$/)
  const word = view.tokens[child ?? -1]?.lower ?? ''
  return child !== undefined && child > index && (headSectors.has(word) || borrowingHeads.has(word)) ? child : undefined
}

/** "The health minister, Hamad Hasan": an office with the name behind it. */
function officeBefore(view: View, index: number, day: string | undefined): Read | undefined {
  const word = view.tokens[index]?.lower ?? ''
  if (!isTitle(word)) return undefined
  const child = childOf(view, index, /^(?:appos|flat)$/)
  const named = child === undefined || child < index ? undefined : view.names[child]
  if (named?.name.kind !== 'person') return undefined
  const { first } = extentOf(view, index)
  const about = aboutPhrase(view, index, day)
  return { first, last: named.last, head: index, kind: 'person', name: textOf(view, named), ...about }
}

function knownAbout(view: View, index: number, day: string | undefined): Pick<Read, 'country' | 'sector' | 'name'> {
  const known = view.known[index]
  if (known === undefined) return {}
  const { country, sector } = roleOn(known.actor, day)
  return {
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector: sector as Sector }),
    ...(known.actor.kind === 'agent' ? {} : { name: known.actor.name }),
  }
}

/** "the United Nations", "Hezbollah", "Putin", "the Lebanese Red Cross". */
const listed: PartyRule = {
  id: 'party/en/listed',
  reads: 'reads a person or body that a list of actors names: leaders, bodies of states, agencies, armed groups',
  apply: (view, index, day) => {
    const known = view.known[index]
    if (known === undefined || (known.isShort && !isPersonName(view, index))) return undefined
    const extent = extentOf(view, index)
    const about = aboutPhrase(view, index, day)
    const isPerson = view.names[index]?.name.kind === 'person'
    return {
      first: Math.min(extent.first, known.first),
      last: Math.max(extent.last, known.last),
      head: index,
      kind: known.actor.kind === 'agent' ? 'noun' : isPerson ? 'person' : 'body',
      ...about,
      ...knownAbout(view, index, day),
      ...weak(view, index),
    }
  },
}

function isPersonName(view: View, index: number): boolean {
  const here = view.names[index]
  return here !== undefined
    ? here.name.kind === 'person' || here.name.kind === 'organization'
    : view.tokens[index]?.upos === 'PROPN'
}

/** Whether the word only qualifies another that is no party: then it is read only where the sentence shows that it acts. */
function weak(view: View, index: number): { isWeak: true } | object {
  return qualifying.test(view.tokens[index]?.deprel ?? '') ? { isWeak: true } : {}
}

/** "Leonid Kalashnikov", whatever he is. */
const person: PartyRule = {
  id: 'party/en/person',
  reads: 'reads a person by name, without an office',
  apply: (view, index) => {
    const here = personAt(view, index)
    if (here === undefined) return undefined
    return { ...here, head: index, kind: 'person', name: textOf(view, here), ...weak(view, index) }
  },
}

/** "riot police", "the Kazakh government", "members of the security forces". */
const nounPhrase: PartyRule = {
  id: 'party/en/noun-phrase',
  reads: 'reads people and bodies named by what they are, with the words that tell which ones',
  apply: (view, index, day) => {
    const token = view.tokens[index]
    const word = token?.lower ?? ''
    if (token === undefined || !(headSectors.has(word) || borrowingHeads.has(word))) return undefined
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.upos) && !isCapital(token)) return undefined
    const extent = extentOf(view, index)
    const isBare = needsModifier.has(word) && !isModified(view, index, extent)
    if (isBare && !bodyWords.has(word) && !pairWords.has(word)) return undefined
    if (buildings.has(word) && buildingPrepositions.has(prepositionOf(view, index))) return undefined
    const here = view.names[index]
    const isBody = here?.name.kind === 'organization' && here.first < index
    return {
      ...extent,
      head: index,
      kind: isBody ? 'body' : 'noun',
      ...(isBody ? { name: here.name.text } : {}),
      ...aboutPhrase(view, index, day),
      ...weak(view, index),
      ...(isBare ? { isBare } : {}),
    }
  },
}

/** "the country", "the two sides". */
const pointer: PartyRule = {
  id: 'party/en/pointer',
  reads: 'reads "the country" and "the two sides" where they point back at states and bodies',
  apply: (view, index) => {
    const { lower = '' } = view.tokens[index] ?? {}
    if ((!stateWords.has(lower) && !pairWords.has(lower)) || view.names[index] !== undefined) return undefined
    if (!/^(?:nsubj|obj|iobj|obl:agent|obl|nmod:poss)/.test(view.tokens[index]?.deprel ?? '')) return undefined
    if (/^(?:in|across|throughout|of|from|to)$/.test(prepositionOf(view, index))) return undefined
    return { ...extentOf(view, index), head: index, kind: 'noun', isBare: true }
  },
}

/** "he", "they", "it". */
const pronoun: PartyRule = {
  id: 'party/en/pronoun',
  reads: 'reads "he", "she", "they" and "it" as the party that was last the subject and that they can stand for',
  apply: (view, index) => {
    const token = view.tokens[index]
    if (
      token?.upos !== 'PRON' ||
      !pronounKinds.has(token.lower) ||
      token.deprel === 'nmod:poss' ||
      token.deprel === 'expl'
    )
      return undefined
    return { first: index, last: index, head: index, kind: 'pronoun' }
  },
}

/** More than an article and numbers. */
function isModified(view: View, index: number, { first, last }: Extent): boolean {
  if (last > index) return true
  return view.tokens.slice(first, index).some(({ upos }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(upos))
}

/** "Kazakhtelecom", "the Supreme Court", "Delhi Police": a body by a name that no list has. */
const body: PartyRule = {
  id: 'party/en/body',
  reads: 'reads a body by its name, with what the words of the name tell of it',
  apply: (view, index, day) => {
    const here = view.names[index]
    if (!view.capitalsTell || here?.name.kind !== 'organization' || isCountryName(view, index)) return undefined
    const extent = extentOf(view, index)
    const first = Math.min(extent.first, here.first)
    const last = Math.max(extent.last, here.last)
    const about = aboutWords(view, { first, last: here.last }, day)
    const { country } = aboutPhrase(view, index, day)
    return {
      first,
      last,
      head: index,
      kind: 'body',
      name: here.name.text,
      ...(country === undefined ? {} : { country }),
      ...about,
      ...weak(view, index),
    }
  },
}

const isCountryName = (view: View, index: number): boolean => {
  const lower = view.tokens[index]?.lower ?? ''
  const own = view.names[index]?.name.text.toLowerCase() ?? lower
  return [lower, own].some(
    (word) => countryByName.has(word) || countryByCapital.has(word) || countryByDemonym.has(word),
  )
}

/** "Russians", "the Kazakhs", "the Dutch", "Muslims": a people by its name. */
const people: PartyRule = {
  id: 'party/en/people',
  reads: 'reads a people or a community by its name in the plural',
  apply: (view, index, day) => {
    const token = view.tokens[index]
    if (token === undefined || !isCapital(token)) return undefined
    const isNation = countryByDemonym.has(token.lower)
    const isGroup = view.names[index]?.name.kind === 'group' || isNation
    if (!isGroup) return undefined
    const isPlural =
      /(?:[^s]s|men)$/.test(token.lower) ||
      (/^(?:NOUN|PROPN)$/.test(token.upos) && childOf(view, index, /^det$/) !== undefined)
    const extent = extentOf(view, index)
    const { country } = aboutPhrase(view, index, day)
    const about = country === undefined ? {} : { country }
    const qualifies = !isPlural || (qualifying.test(token.deprel) && token.head > index)
    if (qualifies)
      return isNation ? { first: index, last: index, head: index, kind: 'state', ...about, isWeak: true } : undefined
    return { ...extent, head: index, kind: 'people', sector: isNation ? 'CVL' : 'SOC', ...about }
  },
}

/** "Moscow said", "Russia has sent troops", "talks with Kyiv": a state by its name or its capital's. */
const metonym: PartyRule = {
  id: 'party/en/metonym',
  reads: 'reads a country or its capital that says, acts, is addressed or opposed as its government',
  apply: (view, index) => {
    const token = view.tokens[index]
    if (!isCapital(token) && view.capitalsTell) return undefined
    const extent = stateExtent(view, index)
    const country = extent === undefined ? undefined : countryAt(view, index)
    if (extent === undefined) return undefined
    const name = textOf(view, { first: extent.first, last: extent.last }).replace(/^the /i, '')
    const isCountry = countryByName.has(name.toLowerCase())
    if (country === undefined) return isCountry ? undefined : { ...extent, head: index, kind: 'place', isWeak: true }
    const acts = view.places[index]?.role !== 'dateline' && isActing(view, index, isCountry)
    return acts
      ? { ...extent, head: index, kind: 'state', sector: 'GOV', country }
      : { ...extent, head: index, kind: isCountry ? 'state' : 'place', country, isWeak: true }
  },
}

/** The words of a country's, a capital's or another place's name around its head. */
function stateExtent(view: View, index: number): Extent | undefined {
  const { lower } = view.tokens[index] ?? { lower: '' }
  const here = view.names[index]
  if (countryByDemonym.has(lower) && !countryByName.has(lower)) return undefined
  if (here !== undefined && isCountryName(view, index)) return { first: here.first, last: here.last }
  if (countryByName.has(lower) || countryByCapital.has(lower)) return { first: index, last: index }
  const place = view.places[index]
  if (place === undefined) return here?.name.kind === 'place' ? { first: here.first, last: here.last } : undefined
  const first = view.places.indexOf(place)
  return { first, last: view.places.lastIndexOf(place) }
}

function isActing(view: View, index: number, isCountry: boolean): boolean {
  const token = view.tokens[index]
  const governor = view.tokens[token?.head ?? -1]
  if (token === undefined || governor === undefined) return false
  const preposition = prepositionOf(view, index)
  switch (token.deprel) {
    case 'conj':
      return isActing(view, token.head, isCountry)
    case 'nsubj':
      return governor.upos === 'VERB' && (isCountry || actingVerbs.has(governor.lower))
    case 'nsubj:pass':
      return governor.upos === 'VERB' && isCountry && addressingVerbs.has(governor.lower)
    case 'obj':
    case 'iobj':
      return addressingVerbs.has(governor.lower) || (isCountry && !motionVerbs.has(governor.lemma))
    case 'obl:agent':
      return true
    case 'obl':
    case 'nmod':
      return opposingPrepositions.has(preposition)
    default:
      return false
  }
}

/** In order: a name with its office before the lists and the bare name, the lists before the words that they are made of. */
export const partyRules: readonly PartyRule[] = [
  pronoun,
  officeHolder,
  listed,
  person,
  nounPhrase,
  pointer,
  metonym,
  people,
  body,
]
