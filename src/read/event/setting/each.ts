/** In which towns was an event, where its words list several? "In Kano, Kaduna and Jos" tells of one in each. */
import { contains, type Event, type Explained, type Rule, type Span } from '../../../model/index.ts'
import type { PlaceMention } from '../../place/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { isPlaceInferred } from '../joined.ts'
import { isFactual } from '../reality/own-reality.ts'
import { attachment, type Heads, pathUp, rankOf } from './attachment.ts'
import { isQualifier } from './standing.ts'
import type { PlaceAt } from './where.ts'

export const eachPlace: Rule = {
  id: 'event/en/each-place',
  reads:
    'What is told as done in several towns, "in Kano, Kaduna and Jos", or to people who are counted in one each, "killed three in Kherson and two in Nikopol", is an event in each of them.',
  apply: undefined,
}

/** An event and its words. */
interface Told {
  readonly event: Explained<Event>
  readonly heads: Heads
  /** Told by a noun. */
  readonly noun: boolean
}

/**
 * The other places in which an event was as well, as indices. A quake or a storm is one wherever it is, talks go from one town to the
 * next, and one blast that two towns hear was in neither or in one.
 */
export function otherPlaces(sentence: Sentence, told: Told, places: readonly PlaceAt[]): number[] {
  const { event, heads } = told
  const own = places.find(({ index }) => index === event.place)?.place
  const isSo = isFactual(event.reality) || event.reality === 'planned'
  if (own === undefined || event.background || !isSo || !mayBeInMany(event) || isPlaceInferred(event)) return []
  if (own.sentence !== sentence.index || isOne(sentence, told)) return []
  if (rankOf(sentence, own.span, heads) > attachment.clause) return []
  const here = places.filter(({ place }) => place.sentence === sentence.index && maySayWhere(sentence, place))
  const others = here.filter(({ index }) => index !== event.place)
  const list = listOf(sentence, own, here)
  const listed = list !== undefined && isDoneIn(sentence.tokens, list, heads) ? list.members : []
  const apart = countedApart(sentence, own, here)
  const found = others.filter(
    (one) => apart.includes(one) || (listed.some(({ place }) => place === own) && listed.includes(one)),
  )
  return found.filter(({ place: { name } }) => name !== own.name).map(({ index }) => index)
}

/** Whether a place stands in a list of several: what is told next was in none of them more than in another. */
export function isListed(sentence: Sentence, own: PlaceMention, places: readonly PlaceAt[]): boolean {
  const here = places.filter(({ place }) => place.sentence === sentence.index && maySayWhere(sentence, place))
  const members = own.sentence === sentence.index ? (listOf(sentence, own, here)?.members ?? []) : []
  return members.length > 1 && members.some(({ place }) => place === own)
}

/** What stands in a list with a place may have been taken for a name alone. */
const maySayWhere = (sentence: Sentence, { role, because, span }: PlaceMention): boolean =>
  role === 'location' ||
  (role === 'modifier' && because.some(({ rule }) => nameRules.has(rule)) && !isQualifier(sentence, span))
const nameRules: ReadonlySet<string> = new Set(['place/en/name', 'place/en/list'])

const mayBeInMany = ({ type, mode }: Told['event']): boolean =>
  /^(?:ASSAULT|PROTEST|EXPLOSION|FIRE|ACCIDENT)$/.test(type) || (type === 'COERCE' && mode !== undefined)

/** A town, a village or a site in one, known or not. */
const isTown = ({ precision, kind }: PlaceMention): boolean =>
  precision === 'city' || precision === 'site' || (precision === 'none' && kind === 'other')

const isMember = (place: PlaceMention): boolean => isTown(place) || place.precision === 'admin'

/** "A fire", "the explosion": one; "shelling" and "unrest" are as many as one likes, and a curfew is one in each town. */
function isOne({ tokens }: Sentence, { event: { type }, heads: { own }, noun }: Told): boolean {
  if (!noun || type === 'COERCE') return false
  return own.some((at) => {
    const { xpos, lower = '' } = tokens[at] ?? {}
    const isSingle = tokens.some(
      ({ head, deprel, lower: word }) => head === at && deprel === 'det' && single.test(word),
    )
    return xpos === 'NN' && isSingle && !lower.endsWith('ing')
  })
}

const single = /^(?:an?|another|one|the|this|that|each)$/

/** Words that stand between the names of a list, or before them. */
const joints =
  /^(?:,|and|&|in|at|on|both|the|also|of|nearby|capital|(?:town|port|village|suburb|settlement|neighbou?rhood|district|state|province|region)s?|city|cities|(?:north|south|east|west)(?:ern)?|central|coastal)$/

/** Names in a row, and the members of the list that they are. */
interface List {
  readonly span: Span
  readonly members: readonly PlaceAt[]
}

/** "Kano, Kaduna and Jos": the list that a place stands in, closed by "and"; of "Bama in Borno and Jos, Plateau" the towns. */
function listOf({ tokens }: Sentence, own: PlaceMention, places: readonly PlaceAt[]): List | undefined {
  const between = (one: PlaceAt | undefined, other: PlaceAt | undefined): string[] =>
    tokens.flatMap(({ start, end, lower }) =>
      start >= (one?.place.span.end ?? 0) && end <= (other?.place.span.start ?? 0) ? [lower] : [],
    )
  const isJoined = (gap: readonly string[]): boolean => gap.every((word) => joints.test(word))
  const at = places.findIndex(({ place }) => place === own)
  let [from, to] = [at, at]
  while (from > 0 && isJoined(between(places[from - 1], places[from]))) from -= 1
  while (to + 1 < places.length && isJoined(between(places[to], places[to + 1]))) to += 1
  const row = places.slice(from, to + 1)
  const gaps = row.map((one, index) => (index === 0 ? [','] : between(row[index - 1], one)))
  const members = row.filter(({ place }, index) => {
    const gap = gaps[index] ?? []
    const isIn = gap.join(' ') === ',' && index > 0 && place.because.some(({ rule }) => rule === 'place/en/containment')
    return isMember(place) && !isIn && gap.some((word) => /^(?:,|and|&)$/.test(word))
  })
  const [first, last] = [row[0]?.place.span ?? own.span, row.at(-1)?.place.span ?? own.span]
  const rest = tokens.filter(({ start }) => start >= last.end).map(({ lower }) => lower)
  const isClosed = gaps.some((gap) => gap.includes('and') || gap.includes('&')) || andOthers.test(rest.join(' '))
  return isClosed && members.some(({ place }) => isTown(place))
    ? { span: { start: first.start, end: last.end }, members }
    : undefined
}

/** "Tunis, Sfax and other cities". */
const andOthers = /^(?:, )?and (?:other|several|elsewhere|many|nearby|some|a number)\b/

/** "In", "across", "on", or without a preposition what is hit; not "between", "near", "from", and not "on a border in". */
function isDoneIn(tokens: readonly Token[], { span }: List, { own }: Heads): boolean {
  let before = tokens.findIndex(({ start }) => start >= span.start) - 1
  const path = pathUp(tokens, span).filter((at) => !contains(span, tokens[at] ?? span))
  const beside = [tokens[before - 1], tokens[before], tokens.find(({ start }) => start >= span.end)]
  if (beside.some((token) => divisions.test(token?.lower ?? ''))) return false
  while (before >= 0 && isOfList(tokens[before])) before -= 1
  const { lower = '', upos } = tokens[before] ?? {}
  const above = path.find((at) => !isOfList(tokens[at])) ?? -1
  const { xpos, upos: kind } = tokens[above] ?? {}
  if (spots.test(lower)) return own.includes(above) || kind !== 'NOUN' || xpos === 'NNS'
  return upos === 'VERB' || own.includes(before) || isPatient(tokens, span)
}

/** "Shelled the regions of Terter and Agdam", "in Rutshuru and Masisi territories": somewhere in both. */
const divisions =
  /^(?:regions|districts|provinces|states|oblasts|areas|territories|counties|governorates|departments|tehsils|cantons)$/

/** "The coastal towns of", "cities including", "such towns as". */
const isOfList = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.upos !== 'PROPN' &&
  !spots.test(token.lower) &&
  (joints.test(token.lower) || /^(?:including|such|as|several|many|other|some)$/.test(token.lower))

/** "Kyiv and Lviv were shelled". */
const isPatient = (tokens: readonly Token[], span: Span): boolean =>
  tokens.some(({ deprel, start }) => deprel === 'nsubj:pass' && start >= span.start && start < span.end)

const spots = /^(?:in|at|on|across|inside|against)$/

/**
 * "Three in Kherson and two in Nikopol", "a priest in Jos and a teacher in Kaduna": the places behind that of the first of several who are
 * counted, each with its own; not "a soldier in Kherson, and a depot in Lviv burned", and none of another day.
 */
function countedApart({ tokens }: Sentence, own: PlaceMention, places: readonly PlaceAt[]): readonly PlaceAt[] {
  const before = tokens.filter(({ end }) => end <= own.span.start).map(letterOf)
  if (!/n[nwv]*p[wo]*$/.test(before.join(''))) return []
  const found: PlaceAt[] = []
  let reached: Span = own.span
  let isClosed = false
  for (const one of places.filter(({ place }) => place.span.start > own.span.start)) {
    const gap = tokens.filter(({ start, end }) => start >= reached.end && end <= one.place.span.start)
    if (!/^c{1,2}q*n[nw]*p[wo]*$/.test(gap.map(letterOf).join(''))) break
    const isSubject = gap.some(({ deprel }) => deprel.startsWith('nsubj'))
    const [next] = tokens.filter(({ start }) => start >= one.place.span.end)
    if (isSubject || /^(?:VERB|AUX)$/.test(next?.upos ?? '')) break
    found.push(one)
    reached = one.place.span
    isClosed = gap.some(({ lower }) => lower === 'and')
  }
  // "A man in Kano, a city in Nigeria".
  return isClosed ? found : []
}

/** A word as one letter: c joins, q bounds a number, n counts, p says where, o is "of", w and v are what is counted and what befell it. */
function letterOf({ lower, upos }: Token): string {
  if (/^(?:,|and|&)$/.test(lower)) return 'c'
  if (upos === 'NUM' || /^(?:an?|another|others)$/.test(lower)) return 'n'
  if (/^(?:least|about|around|nearly|almost|some|up|to|more|than)$/.test(lower)) return 'q'
  if (/^(?:in|near|outside|on|at)$/.test(lower)) return lower === 'at' ? 'q' : 'p'
  if (lower === 'of') return 'o'
  if (/^(?:VERB|AUX)$/.test(upos)) return 'v'
  return /^(?:NOUN|ADJ|PROPN|DET)$/.test(upos) ? 'w' : 'x'
}
