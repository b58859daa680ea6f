/** Who is named? Persons with an office and without, actors of the lists, bodies. */
import { roleOn } from '../known.ts'
import { aboutPhrase, aboutWords, countryAt, type Extent, extentOf } from '../phrase.ts'
import { isCountryName, type PartyRule, type Read, textOf, weak } from '../rule.ts'
import { childOf, isCapital, prepositionOf, type View } from '../view.ts'
import { borrowingHeads, courtesyTitles, headSectors, type Sector, titleSectors } from './words.ts'

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

/** "The union leader Carlos Rojas was shot": an office that the parser hangs beside the name, in the same role. */
function looseTitle(view: View, index: number, first: number): number {
  const [title, name] = [view.tokens[first - 1], view.tokens[index]]
  const isLoose = title !== undefined && title.head === name?.head && title.deprel === name.deprel
  return isLoose && title.deprel !== 'conj' && isTitle(title.lower) ? extentOf(view, first - 1).first : first
}

function flatOf(view: View, index: number): readonly number[] {
  return (view.children[index] ?? []).filter((child) => child > index && view.tokens[child]?.deprel === 'flat')
}

/** "President Kassym-Jomart Tokayev", "the health minister, Hamad Hasan", "Marwan Abboud, the city's governor". */
export const officeHolder: PartyRule = {
  id: 'party/en/office-holder',
  reads: 'reads a person named with a title or office as that person, with the sector of the office',
  apply: (view, index, day) => {
    const person = personAt(view, index)
    if (person === undefined) return officeBefore(view, index, day)
    const extent = extentOf(view, index)
    const first = Math.min(extent.first, person.first, looseTitle(view, index, person.first))
    const title = titleBefore(view, first, person.first)
    const apposition = officeAfter(view, index)
    if (title === undefined && apposition === undefined) return undefined
    // "President Castro of Honduras".
    const named = title === undefined ? person.last : extent.last
    const last = Math.max(person.last, named, apposition === undefined ? person.last : extentOf(view, apposition).last)
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
      ...(isNamesakeOf(view, index, about.country, day) ?? knownAbout(view, index, day)),
    }
  },
}

/** "President Castro of Honduras" is not the Castro that the list knows: a country beside a bare surname goes before it. */
function isNamesakeOf(
  view: View,
  index: number,
  own: string | undefined,
  day: string | undefined,
): Pick<Read, 'country'> | undefined {
  const known = view.known[index]
  if (known?.isShort !== true) return undefined
  const of = view.children[index]?.find((child) => child > index && prepositionOf(view, child) === 'of')
  const country = (of === undefined ? undefined : countryAt(view, of)) ?? own
  const { country: listed } = roleOn(known.actor, day)
  return country === undefined || listed === undefined || country === listed ? undefined : { country }
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
export const listed: PartyRule = {
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

/** "Leonid Kalashnikov", whatever he is. */
export const person: PartyRule = {
  id: 'party/en/person',
  reads: 'reads a person by name, without an office',
  apply: (view, index) => {
    const here = personAt(view, index)
    if (here === undefined) return undefined
    return { ...here, head: index, kind: 'person', name: textOf(view, here), ...weak(view, index) }
  },
}

/** "Kazakhtelecom", "the Supreme Court", "Delhi Police": a body by a name that no list has. */
export const body: PartyRule = {
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
