/** How are parties, places and sources named? By their canonical name where there is one, otherwise in the report's words. */
import type { Attribution, Party, Place, Span } from '../model/index.ts'
import { countryName } from '../stdx/index.ts'
import { plainText } from './plain/index.ts'

export function partyText(party: Pick<Party, 'name' | 'text'>): string {
  return plainText(party.name ?? party.text)
}

/** Names without repetition, as `a; b; c`. */
export function partiesText(parties: readonly Pick<Party, 'name' | 'text'>[]): string {
  return [...new Set(parties.map(partyText))].join('; ')
}

/** `Almaty, Kazakhstan`; what one of them repeats of another is said once. */
export function placeText({ name, admin1, country }: Pick<Place, 'name' | 'admin1' | 'country'>): string {
  const parts = [
    ...name.split(', '),
    ...(admin1 === undefined ? [] : [admin1]),
    ...(country === undefined ? [] : [countryName(country)]),
  ]
  return plainText([...new Set(parts)].join(', '))
}

/** Who speaks, or `''` where the text names nobody: that is the outlet's own voice. `text` is the report's, which `source` indexes. */
export function sourceText(attribution: Attribution, text: string): string {
  const words = attribution.source.map(({ start, end }: Span) => text.slice(start, end)).join(' ')
  const name = attribution.sourceName ?? attribution.party?.name ?? words
  return plainText(name.replace(/\s+/g, ' ').trim())
}
