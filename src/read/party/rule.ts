/** What does a rule of parties give, and what do the rules share? */
import type { Rule } from '../../model/index.ts'
import { countryByCapital, countryByDemonym, countryByName } from './en/countries.ts'
import type { Sector } from './en/words.ts'
import type { Extent } from './phrase.ts'
import type { View } from './view.ts'

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

export const textOf = (view: View, { first, last }: Extent): string =>
  view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end).replace(/\s+/g, ' ')

/** Whether the word only qualifies another that is no party: then it is read only where the sentence shows that it acts. */
export function weak(view: View, index: number): { isWeak: true } | object {
  return qualifying.test(view.tokens[index]?.deprel ?? '') ? { isWeak: true } : {}
}

export const qualifies = (view: View, index: number): boolean => qualifying.test(view.tokens[index]?.deprel ?? '')

/** Whether a word or the name that it is in is a country's, its people's or its capital's. */
export const isCountryName = (view: View, index: number): boolean => {
  const lower = view.tokens[index]?.lower ?? ''
  const own = view.names[index]?.name.text.toLowerCase() ?? lower
  return [lower, own].some(
    (word) => countryByName.has(word) || countryByCapital.has(word) || countryByDemonym.has(word),
  )
}
