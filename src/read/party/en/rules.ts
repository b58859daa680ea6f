/** What names a party? Rules in order; a word that one has taken is not read again by the next. */
import type { Rule } from '../../../model/index.ts'
import { nameEnd, nameStart } from '../name.ts'
import { isHead, type Phrase, readLeft, readPhrase } from '../phrase.ts'
import { adjoin, type Draft, isCapital, type View } from '../view.ts'
import { countryByCapital, countryByDemonym, countryByName } from './countries.ts'
import {
  actingVerbs,
  addressingVerbs,
  auxiliaries,
  bodies,
  bodiesWithCapitalOnly,
  buildingPrepositions,
  buildings,
  courtesyTitles,
  determiners,
  locativePrepositions,
  titleModifiers,
  titleSectors,
} from './words.ts'

type Read = Omit<Draft, 'rule' | 'basis'>
/** Reads the party whose first telling word stands at `index`. */
export type PartyRule = Rule<(view: View, index: number) => Read | undefined>

/** "President Kassym-Jomart Tokayev", "the health minister, Hamad Hasan", "Gen. Petrov", "Mr Hasan". */
const officeHolder: PartyRule = {
  id: 'party/en/office-holder',
  reads: 'reads a person named with a title or office as that person, with the sector of the office',
  apply: (view, index) => {
    const title = titleEnd(view, index)
    if (title === undefined) return undefined
    const phrase = readPhrase(view, title)
    const named = nameAfter(view, title) ?? (phrase === undefined ? undefined : nameBefore(view, phrase))
    if (named === undefined) return undefined
    const word = view.tokens[title]?.lower ?? ''
    const sector = phrase?.sector ?? titleSectors.get(word)
    const first = Math.min(named.first, phrase?.first ?? index, index)
    const last = Math.max(named.last, phrase?.last ?? title)
    const name = view.text.slice(view.tokens[named.first]?.start, view.tokens[named.last]?.end)
    return {
      first,
      last,
      head: word,
      name,
      ...(sector === undefined || courtesyTitles.has(word) ? {} : { sector }),
      ...(phrase?.country === undefined ? {} : { country: phrase.country }),
    }
  },
}

/** Index of the last word of a title that begins at `index`. */
function titleEnd(view: View, index: number): number | undefined {
  const isTitle = (word: string) => titleSectors.has(word) || courtesyTitles.has(word) || isPersonHead(word)
  let end: number | undefined
  for (let at = index; at < index + 5; at += 1) {
    const word = view.tokens[at]?.lower ?? ''
    if (isTitle(word)) end = at
    else if (!titleModifiers.has(word)) break
  }
  return end
}

/** Heads that stand for one person, before whose name they may stand. */
function isPersonHead(word: string): boolean {
  return /^(?:chief|leader|minister|official|officer|member|head|director|representative|adviser|aide|activist|farmer|resident|teacher|student|doctor|witness|protester|miner|driver|businessman|chairman|chairwoman|president)$/.test(
    word,
  )
}

interface Named {
  readonly first: number
  readonly last: number
}

function nameAfter(view: View, title: number): Named | undefined {
  const next = view.tokens[title + 1]
  const short = isCapital(view.tokens[title]) || /\.$/.test(view.tokens[title]?.text ?? '')
  if (next?.text === ',') {
    const last = nameEnd(view, title + 2)
    const closed = last !== undefined && /^[,.;]$/.test(view.tokens[last + 1]?.text ?? '.')
    return closed && last > title + 2 && !short ? { first: title + 2, last } : undefined
  }
  const last = nameEnd(view, title + 1)
  return last === undefined || (last === title + 1 && !short) ? undefined : { first: title + 1, last }
}

/** "Hamad Hasan, the health minister": a name of two words or more, a comma, and the office. */
function nameBefore(view: View, phrase: Phrase): Named | undefined {
  if (view.tokens[phrase.first - 1]?.text !== ',') return undefined
  if (!/^[,.;]$|^(?:said|told|who)$/.test(view.tokens[phrase.last + 1]?.lower ?? '.')) return undefined
  const first = nameStart(view, phrase.first - 2)
  return first === undefined ? undefined : { first, last: phrase.first - 2 }
}

/** "riot police", "the Kazakh government", "members of the security forces". */
const nounPhrase: PartyRule = {
  id: 'party/en/noun-phrase',
  reads: 'reads people and bodies named by what they are, with the words that tell which ones',
  apply: (view, index) => {
    if (!isHead(view.tokens[index]?.lower ?? '')) return undefined
    const phrase = readPhrase(view, index)
    if (phrase === undefined) return undefined
    const { first, head, last, sector, country } = phrase
    const word = view.tokens[head]?.lower ?? ''
    if (buildings.has(word) && buildingPrepositions.has(view.tokens[first - 1]?.lower ?? '')) return undefined
    return {
      first,
      last,
      head: word,
      ...(sector === undefined ? {} : { sector }),
      ...(country === undefined ? {} : { country }),
    }
  },
}

const bodyWordsMax = 7
const bodyFirstWords = new Set([...bodies.keys()].map((name) => name.split(' ')[0]))

/** "the United Nations", "Hezbollah", "the Lebanese Red Cross". */
const body: PartyRule = {
  id: 'party/en/body',
  reads: 'reads a body known by its name: the United Nations, NATO, the Red Cross, armed groups',
  apply: (view, index) => {
    const start = view.tokens[index]
    if (start === undefined || !bodyFirstWords.has(start.lower)) return undefined
    for (let last = Math.min(index + bodyWordsMax, view.tokens.length) - 1; last >= index; last -= 1) {
      const key = view.text.slice(start.start, view.tokens[last]?.end).toLowerCase()
      const known = bodies.get(key)
      if (known === undefined) continue
      if (bodiesWithCapitalOnly.has(key) && start.text !== start.text.toUpperCase()) return undefined
      if (!isCapital(start) && view.capitalsTell && !key.startsWith('al-')) return undefined
      if (isHead(view.tokens[last + 1]?.lower ?? '') && adjoin(view, last)) return undefined
      const left = readLeft(view, index)
      const { sector, name, country = left.country } = known
      const about = { ...(name === undefined ? {} : { name }), ...(country === undefined ? {} : { country }) }
      return { first: left.first, last, head: view.tokens[last]?.lower ?? '', sector, ...about }
    }
    return undefined
  },
}

/** "Russians", "the Kazakhs": a people by its name. */
const people: PartyRule = {
  id: 'party/en/people',
  reads: 'reads the people of a country by their name in the plural',
  apply: (view, index) => {
    const token = view.tokens[index]
    const country = countryByDemonym.get(token?.lower ?? '')
    if (token === undefined || country === undefined || !isCapital(token) || !/[^s]s$|men$/.test(token.lower))
      return undefined
    const first = determiners.has(view.tokens[index - 1]?.lower ?? '') ? index - 1 : index
    return { first, last: index, head: token.lower, sector: 'CVL', country }
  },
}

const namesWordsMax = 4

/** "Moscow said", "Russia has sent troops": a state by its name or its capital's. */
const metonym: PartyRule = {
  id: 'party/en/metonym',
  reads:
    'reads a country or its capital before a verb of saying or acting, or after "accused", "urged", as its government',
  apply: (view, index) => {
    const start = view.tokens[index]
    if (!isCapital(start) || locativePrepositions.has(wordBefore(view, index))) return undefined
    for (let last = Math.min(index + namesWordsMax, view.tokens.length) - 1; last >= index; last -= 1) {
      const key = view.text.slice(start?.start, view.tokens[last]?.end).toLowerCase()
      const country = countryByName.get(key) ?? countryByCapital.get(key)
      if (country === undefined) continue
      const place = view.placeOf(index)
      if (place?.role === 'location' || place?.role === 'dateline') return undefined
      if (!isActing(view, last + 1) && !addressingVerbs.has(wordBefore(view, index))) return undefined
      return { first: index, last, head: view.tokens[last]?.lower ?? '', sector: 'GOV', country }
    }
    return undefined
  },
}

function wordBefore(view: View, index: number): string {
  const before = view.tokens[index - 1]?.lower ?? ''
  return before === 'the' ? (view.tokens[index - 2]?.lower ?? '') : before
}

/** Index after the next country of a list: "Russia, Belarus and Armenia sent troops". */
function afterListed(view: View, index: number): number | undefined {
  const joint = view.tokens[index]?.lower ?? ''
  if (!/^(?:,|and)$/.test(joint)) return undefined
  const at = joint === ',' && view.tokens[index + 1]?.lower === 'and' ? index + 2 : index + 1
  const word = view.tokens[at]?.lower ?? ''
  return isCapital(view.tokens[at]) && (countryByName.has(word) || countryByCapital.has(word)) ? at + 1 : undefined
}

function isActing(view: View, index: number): boolean {
  let at = index
  for (let listed = afterListed(view, at); listed !== undefined; listed = afterListed(view, at)) at = listed
  const verb = at
  while (at < verb + 3 && auxiliaries.has(view.tokens[at]?.lower ?? '')) at += 1
  return actingVerbs.has(view.tokens[at]?.lower ?? '')
}

/** In order: a name with its office before the office alone, bodies before the phrases that they look like. */
export const partyRules: readonly PartyRule[] = [officeHolder, body, nounPhrase, people, metonym]

/** "Tokayev said", after "President Kassym-Jomart Tokayev". */
export const surnameRule: Rule<(view: View, index: number, known: ReadonlyMap<string, Draft>) => Read | undefined> = {
  id: 'party/en/surname',
  reads: 'reads the last name of a person whom the report has named with an office as that person',
  apply: (view, index, known) => {
    const token = view.tokens[index]
    if (token === undefined || !isCapital(token)) return undefined
    const person = known.get(token.text)
    const joined = isCapital(view.tokens[index + 1]) && view.tokens[index + 1]?.start === token.end + 1
    if (person?.name === undefined || joined) return undefined
    const start = person.name.includes(' ') ? nameStart(view, index) : undefined
    const { name, sector, country } = person
    const about = { ...(sector === undefined ? {} : { sector }), ...(country === undefined ? {} : { country }) }
    return { first: start ?? index, last: index, head: token.lower, name, ...about }
  },
}
