/** Which country is a place in that no gazetteer knows? The one that its own words name, else its sentence, else the report where that is in one. */

import { isFarFetched, isPartOf, namedCountries, type Reported } from './abroad.ts'
import type { Candidate, Option } from './candidate.ts'
import { after, isBorder } from './context.ts'
import { isDestination } from './destination.ts'
import type { Evidence } from './en/rules.ts'
import { betweenWords, seats } from './en/words.ts'

/** A country and, where the words name it, a division of it. */
export interface Land {
  readonly country: string
  readonly admin1?: string
}

interface Placed {
  readonly candidate: Candidate
  readonly evidence: Evidence
  readonly option: Option | undefined
}

/** Without the towns abroad that a report can hardly mean, and what is known of the country of those that stay unknown. */
export function placeOpen<One extends Placed>(
  placed: readonly One[],
  homes: readonly Option[],
  over: ReadonlyMap<number, string>,
): (One & { readonly land?: Land })[] {
  const named = namedCountries(placed)
  const home = new Set(homes.flatMap(({ country }) => (country === undefined ? [] : [country])))
  const containers = placed.map((one, index) => containerOf(one, [placed[index + 1], placed[index + 2]]))
  const stated = new Set(
    placed.flatMap(({ candidate, evidence }) => (evidence.within ? [candidate.name.toLowerCase()] : [])),
  )
  const closed = placed.flatMap((one, index): { readonly one: One; readonly container: Land | undefined }[] => {
    const kept = { one, container: containers[index] }
    const head = over.get(one.candidate.sentence.index)
    const reported: Reported = { named, home, stated: containers[index], head }
    if (one.option === undefined || stated.has(one.candidate.name.toLowerCase())) return [kept]
    // Where all is in capitals, the names that speak for a country are as doubtful as the town.
    if (one.candidate.letterCase === 'upper' || !isFarFetched(one, one.option, reported)) return [kept]
    // "FOUR", "Supreme": only the town of that name made it a place.
    return one.candidate.named?.kind === 'place' ? [{ ...kept, one: { ...one, option: undefined } }] : []
  })
  const left = closed.map(({ one }) => one)
  const ofReport = onlyCountry(left.filter(isLocated))
  const bySentence = Map.groupBy(left, ({ candidate }) => candidate.sentence.index)
  return closed.map(({ one, container }) => {
    if (one.option !== undefined) return one
    const { index } = one.candidate.sentence
    const beside = bySentence.get(index) ?? []
    const before =
      ofReport ?? onlyCountry([1, 2].flatMap((back) => bySentence.get(index - back) ?? []).filter(isLocated))
    // "The Sudanese army killed nine in Al-Qadira", in a report that was in Haiti.
    const isOfOthers = beside.some(
      (other) => other.option?.country !== undefined && other.option.country !== before && !isBystander(other),
    )
    const country = over.get(index) ?? onlyCountry(beside.filter(isLocated)) ?? (isOfOthers ? undefined : before)
    const land = container ?? (country === undefined ? undefined : { country })
    return land === undefined ? one : { ...one, land }
  })
}

/** "GENEVA, June 3 -": where bodies of many states speak of all the world. */
export const isSeat = (name: string): boolean => seats.has(name.toLowerCase())

/** Where something is, or what something there is called by: not "Germany closed its consulate", nor "like Nagasaki". */
const isLocated = ({ candidate, evidence }: Placed): boolean => isLocatedAt(candidate, evidence) && !isBorder(candidate)

const isLocatedAt = ({ name, sentence, first }: Candidate, { role, rule }: Evidence): boolean =>
  (role === 'location' && !isDestination(sentence, sentence.tokens[first] ?? sentence)) ||
  (role === 'dateline' && !isSeat(name)) ||
  (role === 'modifier' && /\/(?:kind|containment|body|modifier|of)$/.test(rule))

/** "Near the Afghan border", "killed two Chinese engineers", "the border with Niger": who or what is there, and not where. */
function isBystander({ candidate, evidence: { role } }: Placed): boolean {
  const { sentence, first, last } = candidate
  if (isBorder(candidate)) return true
  const { deprel = '', head = -1 } = sentence.tokens[last] ?? {}
  const noun = /^(?:amod|compound)/.test(deprel) ? sentence.tokens[head] : sentence.tokens[first]
  return role === 'demonym' && noun !== undefined && !/^nsubj|^root/.test(noun.deprel)
}

function onlyCountry(placed: readonly Placed[]): string | undefined {
  const countries = new Set(placed.flatMap(({ option }) => (option?.country === undefined ? [] : [option.country])))
  return countries.size === 1 ? [...countries][0] : undefined
}

/** "Mambasa in Ituri", "Banjska, Kosovo", "the Plateau district of Niamey": the country or division that the words right behind a name say it is in. */
function containerOf({ candidate }: Placed, [next, third]: readonly (Placed | undefined)[]): Land | undefined {
  if (next === undefined || next.candidate.sentence !== candidate.sentence) return undefined
  if (next.evidence.role === 'actor') return undefined
  const { country, admin1, kind } = next.option ?? {}
  if (country === undefined) return undefined
  const between = candidate.sentence.tokens.slice(candidate.last + 1, next.candidate.first).map(({ lower }) => lower)
  // "Dar es Salam, on the Chadian side of the lake".
  if (next.evidence.role === 'demonym')
    return after(next.candidate, 1)?.lower === 'side' && /^(?:, )?on the$/.test(between.join(' '))
      ? { country }
      : undefined
  const isPart = isPartOf(candidate) && next.candidate.first === candidate.last + 3
  if (isPart) return { country, ...(admin1 === undefined ? {} : { admin1 }) }
  const { tokens } = candidate.sentence
  const [link, ...rest] = between
  const isIn = link === 'in' && rest.every((word) => betweenWords.has(word))
  // "Manda in Tillaberi": the region, though its town is what is mostly meant.
  const isAround = next.candidate.options.some((outer) => outer.kind === 'admin' && outer.country === country)
  if (kind !== 'country' && kind !== 'admin' && !(isIn && isAround)) return undefined
  // "In Baye, Mali and Niger" lists three.
  const isList =
    /^(?:,|and|or)$/.test(tokens[next.candidate.last + 1]?.lower ?? '') &&
    third?.candidate.sentence === candidate.sentence &&
    third.candidate.first <= next.candidate.last + 3
  if (!isIn && !(link === ',' && rest.length === 0 && !isList)) return undefined
  return { country, ...(kind !== 'country' && admin1 !== undefined ? { admin1 } : {}) }
}
