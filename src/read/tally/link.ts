/**
 * Of which event are people counted, and where? Their own event where it is told; else the nearest in the tree of the sentence; else
 * one told before it. People in another town than the event's are not its people.
 */
import type { Rule, Span, Tally } from '../../model/index.ts'
import { contains, overlaps } from '../../model/index.ts'
import {
  type EventMention,
  isEndOfJourney,
  isSumOfDays,
  mentionRule,
  overYears,
  type SentenceContext,
} from '../event/index.ts'
import type { PlaceMention } from '../place/index.ts'
import { isMarked, isParticiple, type Sentence } from '../token/index.ts'
import { areApart } from './apart.ts'
import { canComeOf, isNone, isOfCounted, isOfFoiled, isOwnDeed } from './cause.ts'
import { kindsMeant } from './kind.ts'
import { mentionedIn } from './mentioned.ts'
import { isHandedOver, isOfOldYear, isTotal } from './total.ts'

/** What stands in the sentence; of the events, those of the sentences before it too. */
export type TallyScene = SentenceContext & {
  readonly events: readonly EventMention[]
  readonly sentences: readonly Sentence[]
  readonly placeOf: (event: EventMention) => PlaceMention | undefined
  /** The first sentence whose events a count goes back to that names none. */
  readonly back: number
}

export const sameEvent: Rule = {
  id: 'tally/en/event-before',
  reads:
    'A count whose sentence names no event belongs to the event told last, at most twelve sentences before it, and not to one in another town, nor to one of another paragraph where a report is on a week or a quarter, or of another day or place that heads a list.',
  apply: undefined,
}

export interface Counting {
  readonly category: Tally['category']
  /** Tokens of the number and of what tells the fate. */
  readonly tokens: readonly [from: number, to: number]
  /** The number's first token. */
  readonly number: number
  /** It is the figure of a toll. */
  readonly figure: boolean
  /** The event of the count told before this one. */
  readonly before?: string | undefined
}

export interface Link {
  readonly event: EventMention | undefined
  /** The event is told in an earlier sentence. */
  readonly inferred: boolean
  /** Index of the place that the count's own clause names. */
  readonly place: number | undefined
}

/** The event of a count among `events`, and the place of its clause. */
export function findLink(
  sentence: Sentence,
  counting: Counting,
  events: readonly EventMention[],
  { places, sentences, placeOf, published, back }: Omit<TallyScene, 'events'>,
): Link {
  const standing = places.filter(({ place }) => isOfClause(sentence, counting, place))
  const own =
    places.find(({ place }) => isRightBehind(sentence, counting, place)) ??
    standing.find(({ place }) => isOfPart(sentence, counting, place)) ??
    standing.find(({ place }) => partOf(sentence, place) < 0)
  const isElsewhere = (event: EventMention): boolean => {
    // A storm or a flood is in many places at once.
    if (event.type === 'DISASTER' && event.sentence === sentence.index) return false
    const there = own && placeOf(event)
    return own !== undefined && there !== undefined && areApart(own.place, there)
  }
  const canCome = (event: EventMention): boolean =>
    canComeOf(counting.category, event) || isOwnDeed(sentence, counting, event)
  const fitting = events.filter(
    (event) => canCome(event) && !isElsewhere(event) && !isOfOthers(sentence, counting, event),
  )
  const nearest = nearestIn(sentence, counting, fitting)
  // "A bomber struck a rally, killing 14": of the deed that killed them, and not of what it struck.
  const struck = nearest?.type === 'PROTEST' ? mentionedIn(sentence, counting, fitting) : undefined
  const here = struck?.sentence === sentence.index ? struck : nearest
  const kinds = kindsMeant(sentence, counting)
  const ofKind = kinds === undefined ? fitting : fitting.filter(({ type }) => kinds.has(type))
  const goesOn = isMore(sentence, counting) ? ofKind.find(({ id }) => id === counting.before) : undefined
  const isOfNone =
    isOfFoiled(sentence, counting, events) ||
    isOfOldYear(sentence, published) ||
    isHandedOver(sentence, counting.tokens)
  const near = ofKind.filter((event) => event.sentence >= back)
  const last = isOfNone ? undefined : toldBefore(sentence, counting, near, sentences)
  const isLong = overYears(sentence, sentence.tokens[counting.number] ?? sentence, published) !== undefined
  const isSum = ({ type }: EventMention): boolean => type !== 'DISASTER' && isSumOfDays(sentence)
  const unlessTotal = (event: EventMention | undefined) =>
    event !== undefined && (isLong || isSum(event) || isTotal(sentence, own?.place, placeOf(event))) ? undefined : event
  const before = unlessTotal(last)
  const again = isOfNone ? undefined : unlessTotal(mentionedIn(sentence, counting, fitting))
  // "Eight of those arrested are accused of a lynching": of the arrests that were counted, and not of what they are accused of.
  const whole = isOfCounted(sentence, counting) ? events.find(({ id }) => id === counting.before) : undefined
  const event = whole ?? here ?? again ?? goesOn ?? before
  return { event, inferred: (whole ?? here) === undefined && event !== undefined, place: own?.index }
}

/** "55 more were injured", "another 12", "a toll of 30": beside those who were counted before, or of them. */
function isMore({ tokens }: Sentence, { number, figure }: Counting): boolean {
  if (figure) return true
  const behind = tokens.slice(number + 1, number + 3).some(({ lower }) => /^(?:more|others?)$/.test(lower))
  return behind || /^(?:another|further|additional)$/.test(tokens[number - 1]?.lower ?? '')
}

/** "11 of them in Jenin": the first token of what is "of them" or "of whom" right before a place, or -1. */
function partOf({ tokens }: Sentence, { span }: PlaceMention): number {
  const first = tokens.findIndex(({ end }) => end > span.start)
  const isPart = /^(?:them|whom)$/.test(tokens[first - 2]?.lower ?? '') && tokens[first - 3]?.lower === 'of'
  return isPart ? first - 3 : -1
}

/** Words from a number to the name of its place: "two in the western town of Emali". */
const rightBehindMax = 7

/** "Four in Sambava", "three more near Kitengela", "a teacher in Emali": a bare number or one person, and a place, whatever the tree makes of them. */
function isRightBehind({ tokens }: Sentence, { number }: Counting, { span, role }: PlaceMention): boolean {
  const isOne = tokens[number]?.upos === 'DET'
  const last = isOne ? (tokens[number]?.head ?? -1) : tokens.findIndex(({ upos }, at) => at >= number && upos === 'NUM')
  const at = last + (/^(?:more|others?)$/.test(tokens[last + 1]?.lower ?? '') ? 2 : 1)
  if (role !== 'location' || !/^(?:in|at|near|outside|off)$/.test(tokens[at]?.lower ?? '')) return false
  const first = tokens.findIndex(({ end }) => end > span.start)
  if (first <= at || first > number + rightBehindMax) return false
  return tokens
    .slice(at + 1, first)
    .every(({ upos, deprel }) => /^(?:DET|ADJ|NOUN|ADP)$/.test(upos) || deprel === 'amod')
}

const isOfPart = (sentence: Sentence, { tokens: [, to], number }: Counting, place: PlaceMention): boolean => {
  const of = partOf(sentence, place)
  return of > number && of <= Math.max(to, number + 1)
}

/** "11 bodies, one from a road accident": what another number of the sentence is from. */
function isOfOthers(sentence: Sentence, { number }: Counting, event: EventMention): boolean {
  if (event.sentence !== sentence.index) return false
  const [own, ...above] = pathUp(sentence, headOf(sentence, event.trigger))
  const relation = sentence.tokens[own ?? -1]?.deprel ?? ''
  const [next = -1] = above
  return relation === 'nmod' && next !== number && sentence.tokens[next]?.upos === 'NUM'
}

/** The nearest in the tree, then in the text. */
function nearestIn(
  sentence: Sentence,
  { tokens: [from, to], number, category }: Counting,
  events: readonly EventMention[],
) {
  const own = events.filter((event) => event.sentence === sentence.index)
  // "The attack left two dead before police shot the attacker": what was told before is told here too.
  const told = own.length === 0 || category === 'detained' ? [] : events.filter((event) => isToldAgain(sentence, event))
  const here = [...own, ...told]
  if (here.length < 2) return here[0]
  const counted = pathUp(sentence, number)
  const steps = (event: EventMention): number => {
    const at = headOf(sentence, mentionOf(sentence, event))
    if (at >= from && at < to) return 0
    const path = pathUp(sentence, at)
    const meeting = path.findIndex((token) => counted.includes(token))
    if (
      meeting < 0 ||
      path.slice(0, meeting).some((token) => isYetToCome(sentence, token) || isLongBefore(sentence, token))
    )
      return Number.POSITIVE_INFINITY
    return meeting + counted.indexOf(path[meeting] ?? -1)
  }
  const start = sentence.tokens[from]?.start ?? 0
  const distance = (event: EventMention): number => Math.abs(mentionOf(sentence, event).start - start)
  // "A nun kidnapped in May was freed": of what was done last.
  const isHelp = (event: EventMention): boolean =>
    category === 'other' && /^(?:RETREAT|AID)$/.test(event.type) && steps(event) === 0
  const helped = here.find(isHelp)
  if (helped !== undefined) return helped
  return here.toSorted((a, b) => steps(a) - steps(b) || distance(a) - distance(b))[0]
}

/** "Before police shot the attacker": what opens a clause of what came after the rest. */
const isYetToCome = ({ tokens }: Sentence, clause: number): boolean =>
  isMarked(tokens, clause, 'mark', (word) => word === 'before' || word === 'until')

/** "Two weeks after a quake": what lies that far back hurt nobody now. */
const isLongBefore = ({ tokens }: Sentence, event: number): boolean =>
  tokens.some(({ head, deprel, lower }, at) => {
    const isApart = head === event && deprel === 'case' && /^(?:after|before)$/.test(lower)
    return isApart && /^(?:days?|weeks?|months?|years?|hours?)$/.test(tokens[at - 1]?.lower ?? '')
  })

const isToldAgain = (sentence: Sentence, event: EventMention): boolean =>
  event.sentence < sentence.index && mentionOf(sentence, event) !== event.trigger

/** Where a sentence tells an event: its trigger, or a later mention. */
function mentionOf(sentence: Sentence, { trigger, because, sentence: told }: EventMention): Span {
  if (told === sentence.index) return trigger
  const mention = because.find(
    ({ rule, span }) =>
      rule === mentionRule.id && span !== undefined && contains(sentence, span) && !contains(trigger, span),
  )
  return mention?.span ?? trigger
}

/** Of the last sentence that tells one, the event that its tree puts first. Arrests come of a protest before they come of another arrest. */
function toldBefore(
  sentence: Sentence,
  { category, number }: Counting,
  events: readonly EventMention[],
  sentences: readonly Sentence[],
): EventMention | undefined {
  // "He denied that civilians had been killed. Nobody was": of what is denied.
  const isTold = ({ reality }: EventMention): boolean =>
    reality === 'happened' || (reality === 'denied' && isNone(sentence, number))
  const before = events.filter((event) => event.sentence < sentence.index && isTold(event))
  const protests = category === 'detained' ? before.filter(({ type }) => type === 'PROTEST') : []
  const candidates = protests.length > 0 ? protests : before
  const lasts = candidates.map((event) => lastTold(event, sentence.index, sentences))
  const last = sentences[Math.max(-1, ...lasts)]
  if (last === undefined) return undefined
  const depth = (event: EventMention): number => pathUp(last, headOf(last, mentionOf(last, event))).length
  return candidates.filter((_, at) => lasts[at] === last.index).sort((a, b) => depth(a) - depth(b))[0]
}

/** The last sentence before another in which an event is told: its own, or one that tells it again. */
function lastTold({ sentence, because }: EventMention, before: number, sentences: readonly Sentence[]): number {
  const mentions = because.flatMap(({ rule, span }) => (rule === mentionRule.id && span !== undefined ? [span] : []))
  const last = sentences.slice(sentence, before).findLast((one) => mentions.some((span) => contains(one, span)))
  return last?.index ?? sentence
}

/** Words above a word in the tree that are looked at. */
const climbMax = 20

/** A token and what it hangs on, up to the root. */
function pathUp({ tokens }: Sentence, from: number): number[] {
  const path: number[] = []
  for (let at = from; at >= 0 && path.length < climbMax; at = tokens[at]?.head ?? -1) path.push(at)
  return path
}

/** The word of a trigger through which the others hang. */
function headOf({ tokens }: Sentence, trigger: Span): number {
  const first = tokens.findIndex((token) => overlaps(token, trigger))
  for (let at = first; at >= 0 && overlaps(tokens[at] ?? trigger, trigger) && at < tokens.length; at += 1) {
    const head = tokens[tokens[at]?.head ?? -1]
    if (head === undefined || !overlaps(head, trigger)) return at
  }
  return first
}

/** Whether a place stands in the clause of a count: both hang on the same verb, or the place on the people. */
function isOfClause(sentence: Sentence, { tokens: [from, to], number }: Counting, place: PlaceMention): boolean {
  if (place.role !== 'location' || place.sentence !== sentence.index) return false
  const first = sentence.tokens.findIndex((token) => token.end > place.span.start)
  // "In the port city of Chittagong": the port is what kind of city it is.
  if (place.kind === 'site' && /^(?:compound|amod)$/.test(sentence.tokens[first]?.deprel ?? '')) return false
  // "A teacher from Leeds": where somebody comes from.
  const isOrigin = isMarked(sentence.tokens, first, 'case', (word) => word === 'from')
  if (isOrigin && sentence.tokens[first]?.deprel === 'nmod') return false
  const clause = clauseOf(sentence, number)
  const own = clause >= from && clause < to ? [clause] : []
  if (isEndOfJourney(sentence, place, { own, others: [] })) return false
  // "In Shangla a roof collapsed, killing six": what a participle tells is where its verb is.
  const main = isParticiple(sentence.tokens, clause) ? sentence.tokens[clause]?.head : undefined
  for (const at of pathUp(sentence, first)) {
    if (at === clause || (at === main && place.precision !== 'country')) return true
    // "Eleven, including two officers in Nobol": where the part was.
    if ((at < from || at >= to) && isMarked(sentence.tokens, at, 'case', (word) => word === 'including')) return false
    if (at >= from && at < to && sentence.tokens[at]?.upos !== 'VERB') return true
    if (!contains(place.span, sentence.tokens[at] ?? place.span) && isClause(sentence, at)) return false
  }
  return false
}

const clausal = /^(?:root|ccomp|advcl|acl|parataxis|csubj)/

function isClause({ tokens }: Sentence, at: number): boolean {
  const { upos = '', deprel = '' } = tokens[at] ?? {}
  return upos === 'VERB' || upos === 'AUX' || clausal.test(deprel)
}

function clauseOf(sentence: Sentence, from: number): number {
  return pathUp(sentence, from).find((at) => isClause(sentence, at)) ?? -1
}
