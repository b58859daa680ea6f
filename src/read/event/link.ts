/** Which mentions in a report are of one event? One event stays of each, told where the body first tells it. */
import type { Event, Explained, Rule } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import { areApart, isAnother, isOfOtherDay, isOfOthers, isOtherDeed, isTurned } from './apart.ts'
import { isPlaceInferred, joined, ofNobody, sameEvent } from './joined.ts'
import { isAttempt } from './news/attempt.ts'
import { isFactual, realityGroup } from './reality/own-reality.ts'
import { meantPlace } from './setting/anaphor.ts'
import { sceneDay } from './setting/scene-day.ts'
import { carriedPlace, onlyPlace } from './setting/where.ts'
import { inEach } from './spread.ts'
import { isAnswer, isOfOwnSide } from './trigger/side.ts'

type EventMention = Explained<Event>

/** An event as a sentence tells it; `definite` marks "the blast". */
export interface ReadEvent {
  readonly event: EventMention
  readonly headline: boolean
  readonly definite: boolean
  /** People killed or hurt, by nobody that the sentence names. */
  readonly outcome: boolean
  /** Died of wounds: of what they got them in, and on a day of their own. */
  readonly lingering: boolean
  /** Killed and hurt in one: told with an event only where its own sentence names that. */
  readonly joined: boolean
  /** Told in a clause or phrase about somebody or some time: "the death of a boy whom an officer had shot". */
  readonly aside: boolean
  /** A course of many deeds, "the offensive", "the war", which no single one of them is. */
  readonly course: boolean
  /** Soldiers of many days and fights in one: "lost 900 men over the past week". */
  readonly sum: boolean
  /** What something else of its sentence came after or before: "clashes broke out after police shot a boy". */
  readonly apart: boolean
  /** The other places of a list that it was in. */
  readonly alsoIn: readonly number[]
}

const sameAsBefore: Rule = {
  id: 'event/en/same-as-before',
  reads: 'A noun with "the" names the event of its type that the report told before, where it happened and when.',
  apply: undefined,
}

const outcomeOfBefore: Rule = {
  id: 'event/en/outcome',
  reads:
    'People killed or hurt by nobody named, at no day of their own, are victims of the attack, blast, fire or disaster told just before.',
  apply: undefined,
}

export const linkRules: readonly Rule[] = [sameAsBefore, sameEvent, outcomeOfBefore]

/** What people can be killed and hurt in. */
export const harms: ReadonlySet<string> = new Set(['ASSAULT', 'EXPLOSION', 'FIRE', 'ACCIDENT', 'DISASTER', 'PROTEST'])

/** Sentences between an event and its toll: as far as a count looks back for its event. */
const outcomeSentencesMax = 12
/** The same where killed and hurt are told in one. */
const joinedSentencesMax = 1

/** The last event told before that people can have died in. */
function causeOf(
  { event, outcome, lingering, joined, sum }: ReadEvent,
  groups: readonly EventMention[][],
  places: readonly PlaceMention[],
  asides: ReadonlySet<EventMention>,
): EventMention[] | undefined {
  if (!outcome || sum || (event.time?.basis === 'stated' && !lingering) || event.background) return undefined
  const couldBe = ([first]: readonly EventMention[]): boolean =>
    first !== undefined &&
    harms.has(first.type) &&
    !first.background &&
    isFactual(first.reality) &&
    isFactual(event.reality) &&
    !isOfOwnSide(first, event) &&
    !isTurned(first, event) &&
    // What nobody did has its dead and its hurt in one sentence as often as in two.
    event.sentence - first.sentence <= (joined && !ofNobody.has(first.type) ? joinedSentencesMax : outcomeSentencesMax)
  const causes = groups.filter((group) => couldBe(group) && !areApart(group[0], event, places))
  // "The explosion shook the town. Six were hurt": told again, after whatever else.
  const last = causes.toSorted((one, other) => (one.at(-1)?.sentence ?? 0) - (other.at(-1)?.sentence ?? 0)).at(-1)
  if (last !== undefined) {
    const isMain = ([first]: readonly EventMention[]): boolean =>
      first?.sentence === last[0]?.sentence && first !== undefined && !asides.has(first)
    // "Two were shot dead as crowds marched. Nine others were hurt": by the shots.
    return causes.findLast((cause) => isMain(cause) && cause[0]?.type === event.type) ?? causes.findLast(isMain) ?? last
  }
  // "218 were killed and 7,000 wounded", a year after the explosion that alone is told of.
  const remembered = groups.some(couldBe)
    ? undefined
    : groups.findLast(([first]) => isRemembered(first) && !areApart(first, event, places))
  if (remembered !== undefined || !isPlaceInferred(event)) return remembered
  // "In Kabul, the government lowered the toll: over 1,000 were martyred": a place that only the words around name moves no disaster.
  return groups.find((group) => couldBe(group) && ofNobody.has(group[0]?.type ?? ''))
}

const isRemembered = (event: EventMention | undefined): boolean =>
  event?.background === true && isFactual(event.reality) && harms.has(event.type)

/** What a headline may call an event: arson is a fire, and a bombing an explosion. */
const typesOf = ({ type, mode }: EventMention): string[] =>
  mode === 'destroy'
    ? [type, 'FIRE']
    : mode === 'explosives' || mode === 'suicide-attack'
      ? [type, 'EXPLOSION']
      : [type]

/** Events in text order, one for all mentions of each. */
export function linkMentions(
  read: readonly ReadEvent[],
  places: readonly PlaceMention[],
  text: string,
): EventMention[] {
  const groups: EventMention[][] = []
  const byType = new Map<string, EventMention[][]>()
  const asides = new Set(read.flatMap(({ aside, event }) => (aside ? [event] : [])))
  const definites = new Set(read.flatMap(({ definite, event }) => (definite ? [event] : [])))
  const courses = new Set(read.flatMap(({ course, event }) => (course ? [event] : [])))
  const body = read.flatMap(({ headline, event }) => (headline ? [] : [event]))
  const isInBody = (event: EventMention): boolean =>
    body.some((other) => typesOf(other).includes(event.type) && (other.type !== event.type || sameMode(other, event)))
  for (const told of read) {
    const { event, headline, definite } = told
    if (headline && isInBody(event)) continue
    const cause = causeOf(told, groups, places, asides)
    if (cause !== undefined && told.lingering) continue
    if (cause !== undefined) {
      cause.push({
        ...event,
        because: [...event.because, { rule: outcomeOfBefore.id, span: event.trigger, basis: 'inferred' }],
      })
      continue
    }
    const key = `${event.type} ${event.background} ${realityGroup(event)}`
    const known = byType.get(key) ?? []
    // Looked through for "the blast" alone: a long report has many groups.
    const meant = (definite ? known : [])
      .filter((others) => !told.course || others.some((other) => courses.has(other)))
      .filter(([first]) => first === undefined || !isOtherEvent(event, first, text))
    const group = definite
      ? (meant.findLast(([first]) => sameMode(first, event) && !areApart(first, event, places)) ??
        meant.findLast(([first]) => sameMode(first, event)) ??
        meant.findLast(([first]) => first?.sentence !== event.sentence) ??
        deedMeant(event, byType) ??
        historyMeant(event, byType))
      : (told.sum || isAnother(event, text) ? [] : known).findLast(
          (others) =>
            isSame(others, event, { places, text }) &&
            !(told.apart && others.some(({ sentence }) => sentence === event.sentence)) &&
            !others.slice(-comparedMax).some((other) => isAnswer(other, event, text)),
        )
    if (group !== undefined) group.push(event)
    else {
      const opened = [event]
      groups.push(opened)
      byType.set(key, [...known, opened])
    }
  }
  const listed = new Map(read.map(({ event, alsoIn }) => [event, alsoIn]))
  const events = groups.flatMap(([first, ...later]) => {
    if (first === undefined) return []
    const event = joined(first, later, { places, definites })
    const told = [first, ...later].find(({ place }) => place === event.place)
    return [{ event, alsoIn: (told && !event.background && listed.get(told)) || [] }]
  })
  return inEach(events, places)
}

const isOtherEvent = (event: EventMention, first: EventMention, text: string): boolean =>
  isOfOtherDay(event, first, text) || isOtherDeed(first, event, text) || isOfOthers(event, first)

type ByType = ReadonlyMap<string, readonly EventMention[][]>

/** "Rebels blew up a bridge. The explosion …": what a deed of the report went off with. */
function deedMeant(event: EventMention, byType: ByType): EventMention[] | undefined {
  const deeds = byType.get(`ASSAULT ${event.background} ${realityGroup(event)}`) ?? []
  return deeds.findLast((told) => told.slice(-comparedMax).some((deed) => typesOf(deed).slice(1).includes(event.type)))
}

/** "The earthquake killed 25,000": at no day of its own, it is the one of 1988 that was told before. */
function historyMeant(event: EventMention, byType: ByType): EventMention[] | undefined {
  if (event.background || event.time?.basis === 'stated') return undefined
  return byType.get(`${event.type} true ${realityGroup(event)}`)?.at(-1)
}

const sameMode = (one: EventMention | undefined, other: EventMention): boolean => {
  const [mode, another] = [one === undefined ? undefined : modeOf(one), modeOf(other)]
  return mode === undefined || another === undefined || mode === another
}

/** A coup that was tried is no arrest, nor a curfew: it goes with what would have come of it. */
const modeOf = (event: EventMention): string | undefined =>
  event.type === 'COERCE' && isAttempt(event) ? 'seize' : event.mode

/** Mentions of one event that a new one is compared with: more would take time in their square. */
const comparedMax = 32

/** What is done by words, each time to somebody of its own. */
const words = /^(?:AGREE|CONSULT|SUPPORT|REQUEST|REJECT|ACCUSE|THREATEN|SANCTION|AID)$/

/** Does nothing tell the mention apart from those that are known? */
function isSame(
  others: readonly EventMention[],
  event: EventMention,
  { places, text }: { readonly places: readonly PlaceMention[]; readonly text: string },
): boolean {
  return others.slice(-comparedMax).every((other) => {
    if (!sameMode(other, event) || isOtherDeed(other, event, text) || isTurned(other, event)) return false
    if (isByTheSame(other, event) && !areApart(other, event, places)) return true
    if (!isOnSameDay(other, event) || !inSamePlace(other, event, places)) return false
    const verbal = words.test(event.type)
    return overlapsIn(other, event, 'actors', verbal) && overlapsIn(other, event, 'targets', verbal)
  })
}

/** "A suicide bomber struck …. The bomber blew himself up": by the one that was told of. */
function isByTheSame(one: EventMention, other: EventMention): boolean {
  const [first, second] = [one.actors[0]?.text ?? '', other.actors[0]?.text ?? '']
  const nounOf = (text: string): string => text.split(' ').at(-1)?.toLowerCase() ?? ''
  const isLater = /^(?:the|those|these) /i.test(second) && !/^(?:the|those|these) /i.test(first)
  const isThatDay = dayOf(one).slice(0, 10) === dayOf(other).slice(0, 10)
  return isLater && isThatDay && one.type === 'ASSAULT' && first !== '' && nounOf(first) === nounOf(second)
}

function overlapsIn(one: EventMention, other: EventMention, role: 'actors' | 'targets', verbal: boolean): boolean {
  const [some, others] = [one[role], other[role]]
  if (some.length === 0 || others.length === 0) return true
  const isNamed = [...some, ...others].some(({ name }) => name !== undefined)
  if (!verbal && !(isNamed && role === 'targets') && one.sentence !== other.sentence) return true
  return some.some((party) => others.some((second) => (party.name ?? party.text) === (second.name ?? second.text)))
}

const dayOf = ({ time }: EventMention): string => time?.from ?? time?.value ?? ''

/** Whether its day is only the report's own or was carried on, which says no more of which event it is than none does. */
const hasNoDay = ({ time, because }: EventMention): boolean =>
  time?.basis === 'published' ||
  // "In the past week".
  (time?.value.includes('/') === true && /^(?:week|month)$/.test(time.precision)) ||
  because.some(({ rule }) => rule === sceneDay.id)
const isCarried = (event: EventMention): boolean => hasNoDay(event) && event.time?.basis !== 'published'

/** "The toll from the earthquake", which hit on Monday: the day that only the report's own gives way to the one that is told. */
function isOnSameDay(one: EventMention, other: EventMention): boolean {
  // "Claimed the attack" goes on about the one of that day.
  if ((isMention(one) || isMention(other)) && dayOf(one).slice(0, 10) === dayOf(other).slice(0, 10)) return true
  if (isCarried(one) || isCarried(other) ? hasNoDay(one) && hasNoDay(other) : dayOf(one) === dayOf(other)) return true
  return ofNobody.has(one.type) && one.time?.basis === 'published' && other.time?.basis === 'stated' && isMention(one)
}

const isMention = ({ because }: EventMention): boolean => because[0]?.rule === 'event/en/mention'

/** What is carried over from the palace of a town may have been anywhere in the town. */
function inSamePlace(one: EventMention, other: EventMention, places: readonly PlaceMention[]): boolean {
  if (placeKey(one, places) === placeKey(other, places)) return true
  if (!other.because.some(({ rule }) => rule === carriedPlace.id)) return false
  const [here, there] = [one, other].map(({ place }) => (place === undefined ? undefined : places[place]))
  return here !== undefined && there !== undefined && here.name.endsWith(`, ${there.name}`)
}

function placeKey({ place, because }: EventMention, places: readonly PlaceMention[]): string {
  if (because.some(({ rule }) => rule === onlyPlace.id || rule === meantPlace.id)) return '||'
  const { name = '', country = '', admin1 = '' } = (place === undefined ? undefined : places[place]) ?? {}
  return `${name}|${admin1}|${country}`
}
