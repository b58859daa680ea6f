/**
 * Of which country are a force, an office or a people of no stated one? The one where their sentence is; else the one where most of the
 * report is, before one that the sentence only speaks of: "Students rallied outside the French embassy" in a report from Niamey.
 */
import type { Span } from '../../model/index.ts'
import { isDestination, isFiledAtSeat, type PlaceMention } from '../place/index.ts'
import { partAt, type Sentence } from '../token/index.ts'
import type { Reference } from './coreference.ts'

/** Places of one country from which a report is there, and not only passes it. */
const homeMin = 2
/** Places at home for one abroad where a state's own bodies only meet: "the government agreed in Oslo to talk". */
const abroadShare = 3

const isLocated = ({ role, kind }: PlaceMention): boolean =>
  role === 'location' || role === 'dateline' || (role === 'modifier' && (kind === 'city' || kind === 'admin'))

/** Where somebody was only flown, or is wanted, the report is not. */
const isSentTo = (sentence: Sentence | undefined, { role, span }: PlaceMention): boolean =>
  sentence !== undefined && role !== 'dateline' && isDestination(sentence, span)

/** "Near the Algerian border", "on the border with Chad": where a country ends, which may be on its other side. */
function isBorder(sentence: Sentence | undefined, span: Span): boolean {
  const tokens = sentence?.tokens ?? []
  const first = tokens.findIndex(({ end }) => end > span.start)
  const behind = tokens.find(({ start }) => start >= span.end)
  const before = tokens[first - 1]?.lower === 'with' ? tokens[first - 2] : undefined
  return [behind, before].some((token) => /^(?:border|frontier)s?$/.test(token?.lower ?? ''))
}

/** Where somebody is only sent, or where a country only ends. */
const isPassing = (sentence: Sentence, word: Span): boolean => isDestination(sentence, word) || isBorder(sentence, word)

/** The part of a sentence with semicolons. */
function keyOf(sentence: Sentence | undefined, offset: number): string | undefined {
  if (sentence?.tokens.some(({ text }) => text === ';') !== true) return undefined
  return `${sentence.index}/${partAt(sentence, offset)}`
}

/** Who tells of any country: "a guard told Reuters". */
const tellers: ReadonlySet<string> = new Set(['JRN', 'NGO', 'IGO'])

/** Who acts and speaks for a country where they are. */
const forces: ReadonlySet<string> = new Set(['MIL', 'PRM', 'COP', 'REB'])

/** "Between Norway and Sweden": what is joined to a place goes with it. */
const isJoined = (before: PlaceMention | undefined, { sentence, span, role }: PlaceMention): boolean =>
  before?.sentence === sentence &&
  isLocated(before) &&
  role === 'modifier' &&
  span.start - before.span.end <= jointChars

const jointChars = ' and '.length

export function countriesOf(
  references: readonly (readonly Reference[])[],
  places: readonly PlaceMention[],
  sentences: readonly Sentence[],
): (reference: Reference) => string | undefined {
  const ofReport = new Set<string>()
  const ofSentence = new Map<number, Set<string>>()
  const located = new Map<number, Set<string>>()
  const placed = new Map<number, Set<string>>()
  /** By forces and governments of a stated country, in sentences whose place no gazetteer knows. */
  const acting = new Map<number, Set<string>>()
  /** In a sentence with semicolons, by its part. */
  const parts = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  const put = <Key>(sets: Map<Key, Set<string>>, key: Key, country: string) =>
    sets.set(key, (sets.get(key) ?? new Set()).add(country))
  const add = (sentence: number, country: string | undefined): void => {
    if (country === undefined) return
    ofReport.add(country)
    put(ofSentence, sentence, country)
  }
  for (const [at, place] of places.entries()) {
    const { sentence, country } = place
    if (isFiledAtSeat(place) || isSentTo(sentences[sentence], place) || isBorder(sentences[sentence], place.span))
      continue
    add(sentence, country)
    if (country === undefined && place.role === 'location' && place.kind === 'other') acting.set(sentence, new Set())
    if (country === undefined) continue
    put(placed, sentence, country)
    const part = keyOf(sentences[sentence], place.span.start)
    if (part !== undefined && place.role !== 'demonym') put(parts, part, country)
    if (!isLocated(place) && !isJoined(places[at - 1], place)) continue
    put(located, sentence, country)
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  for (const { view, country, sector, candidate } of references.flat()) {
    const word = view.tokens[candidate.head]
    if (tellers.has(sector ?? '') || (word !== undefined && isPassing(view.sentence, word))) continue
    add(view.sentence.index, country)
    if (country !== undefined && forces.has(sector ?? '')) acting.get(view.sentence.index)?.add(country)
  }
  const home = mostOf(counts)
  const isPassed = (country: string | undefined): boolean =>
    country !== home && (counts.get(home ?? '') ?? 0) >= abroadShare * (counts.get(country ?? '') ?? 0)
  return ({ view, sector, candidate }) => {
    const { index } = view.sentence
    const part = keyOf(view.sentence, view.tokens[candidate.head]?.start ?? view.sentence.start)
    const state = part === undefined ? undefined : only(parts.get(part))
    if (state !== undefined) return state
    const here = only(located.get(index))
    if (here !== undefined && !(home !== undefined && sector === 'GOV' && isPassed(here))) return here
    // "The Sudanese army says the RSF killed nine in Al-Qadira", told after news of Haiti.
    const abroad = here === undefined ? only(acting.get(index)) : undefined
    if (abroad !== undefined) return abroad
    if (home !== undefined && (here !== undefined || !located.has(index))) return home
    const own = ofSentence.get(index)
    return own === undefined ? only(ofReport) : (only(own) ?? only(placed.get(index)))
  }
}

const only = (set: ReadonlySet<string> | undefined): string | undefined => (set?.size === 1 ? [...set][0] : undefined)

/** The country that more than half of the places of a report are in. */
function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].find(([, count]) => count >= homeMin && count > all / 2)?.[0]
}
