/** Which states and peoples act, or are acted upon? */
import { aboutPhrase, countryAt, type Extent, extentOf } from '../phrase.ts'
import { isCountryName, type PartyRule, qualifies, textOf } from '../rule.ts'
import { childOf, isCapital, prepositionOf, type View } from '../view.ts'
import { countryByCapital, countryByDemonym, countryByName } from './countries.ts'
import { actingVerbs, addressingVerbs, motionVerbs, opposingPrepositions } from './words.ts'

/** "Russians", "the Kazakhs", "the Dutch", "Muslims": a people by its name. */
export const people: PartyRule = {
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
    const isModifier = !isPlural || (qualifies(view, index) && token.head > index)
    if (isModifier)
      return isNation ? { first: index, last: index, head: index, kind: 'state', ...about, isWeak: true } : undefined
    return { ...extent, head: index, kind: 'people', sector: isNation ? 'CVL' : 'SOC', ...about }
  },
}

/** "Moscow said", "Russia has sent troops", "talks with Kyiv": a state by its name or its capital's. */
export const metonym: PartyRule = {
  id: 'party/en/metonym',
  reads: 'reads a country or its capital that says, acts, is addressed or opposed as its government',
  apply: (view, index) => {
    const token = view.tokens[index]
    if (!isCapital(token) && view.capitalsTell) return undefined
    const extent = stateExtent(view, index)
    const country = extent === undefined ? undefined : countryAt(view, index)
    // Where the report was filed does nothing, whatever the tree makes of it.
    if (extent === undefined || view.places[index]?.role === 'dateline') return undefined
    const name = textOf(view, { first: extent.first, last: extent.last }).replace(/^the /i, '')
    const isCountry = countryByName.has(name.toLowerCase())
    if (country === undefined) return isCountry ? undefined : { ...extent, head: index, kind: 'place', isWeak: true }
    const acts = isActing(view, index, isCountry)
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
