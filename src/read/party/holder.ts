/** Whose are "its forces" and "their fighters"? Those of whoever said so or did it last, and not of the country where they fight. */
import type { Candidate } from './candidate.ts'
import type { Reference } from './coreference.ts'
import type { Sector } from './en/words.ts'
import type { View } from './view.ts'

const armed =
  /^(?:forces?|troops?|fighters?|soldiers?|army|navy|militants?|gunmen|units?|warplanes|jets|warships?|commandos|paratroopers|brigades?|servicemen|personnel|militia|militiamen|artillery|aircraft)$/

/** Whoever has fighters that are no state's has them of his own sector. */
const irregular: ReadonlySet<string> = new Set(['REB', 'SEP', 'UAF', 'PRM', 'CRM', 'COP'])

/** "Its forces", and not "by force". */
export const isOwned = ({ tokens }: View, { first, head }: Pick<Candidate, 'first' | 'head'>): boolean =>
  /^(?:its|their)$/.test(tokens[first]?.lower ?? '') &&
  tokens[first]?.head === head &&
  armed.test(tokens[head]?.lower ?? '')

/** Bodies, states and those who fight; of one or of many, as the word says. */
export function canHold(
  { view: { tokens }, candidate: { kind, head, isWeak }, sector }: Reference,
  isOne: boolean,
): boolean {
  if (isWeak === true || kind === 'person' || kind === 'pronoun' || sector === 'CVL') return false
  const isMany = /Number=(?:Plur|Ptan)/.test(tokens[head]?.feats ?? '') || kind === 'people'
  return !isOne || !isMany || kind === 'body' || kind === 'state' || irregular.has(sector ?? '')
}

/** What whoever has them tells of them. */
export function ownedBy(
  { country, sector }: Reference,
  own: Sector | undefined,
): Pick<Reference, 'country' | 'sector'> {
  return { country, sector: sector !== undefined && irregular.has(sector) ? sector : (own ?? 'MIL') }
}
