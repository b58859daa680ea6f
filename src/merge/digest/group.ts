/** Which marks of a report are of one happening? The main kinds by kind, place and day, then what belongs to them. */
import type { EventClaim, Reading, Span } from '../../model/index.ts'
import { isMain, type Kind, mayBeSame } from './kind.ts'
import type { Mark } from './mark.ts'
import { sentenceAt } from './sentence.ts'

/** The mark that says most: a main kind, a day of its own, a town. */
export function leadOf(group: readonly Mark[]): Mark {
  const weight = ({ kind, loose, town, isWide, isAside }: Mark) =>
    (isMain(kind) ? 4 : 0) +
    (kind === 'attack' ? -1 : 0) +
    (loose ? 0 : 2) +
    (town === undefined && !isWide ? 0 : 1) -
    (isAside ? 8 : 0)
  return group.reduce((best, mark) => (weight(mark) > weight(best) ? mark : best))
}

/** One group a happening: the main kinds by kind, place and day, then what belongs to them. */
export function groupMarks(marks: readonly Mark[], reading: Reading): Mark[][] {
  const groups: Mark[][] = []
  const rank = ({ kind, isAside }: Mark) => {
    const order =
      kind === 'unrest'
        ? 0
        : kind === 'attack' || kind === 'destruction'
          ? 2
          : isMain(kind)
            ? 1
            : kind === 'arrest'
              ? 3.5
              : 3
    return order + (isAside ? 4 : 0)
  }
  const order = (mark: Mark) => rank(mark) + (isNoise(mark, reading) ? 2.5 : 0)
  const inOrder = [...marks].sort((a, b) => order(a) - order(b))
  for (const mark of inOrder) {
    const group = bestGroup(mark, groups, reading)
    if (group === undefined) groups.push([mark])
    else group.push(mark)
  }
  return groups
}

export const kindOfGroup = (group: readonly Mark[]): Kind => group[0]?.kind ?? ''

function bestGroup(mark: Mark, groups: readonly Mark[][], reading: Reading): Mark[] | undefined {
  const isDependent = ['harm', 'arrest', 'destruction', 'AID'].includes(mark.kind)
  const fits = groups.filter((group) => {
    const lead = leadOf(group)
    if (
      isOtherDenied(group, mark) ||
      isApart(group, mark) ||
      isInOtherQuarter(group, mark) ||
      isDeniedBeside(group, mark, reading) ||
      isBeforehand(group, mark) ||
      isElsewhere(group, mark, reading)
    )
      return false
    const isTakenOver = !mark.isPlaced && mark.town === undefined
    const isHere = lead.region === mark.region && (samePlace(lead, mark) || isTakenOver)
    const isAnywhere = isDependent && !mark.isPlaced && isMain(kindOfGroup(group))
    const isNear = (isHere || isAnywhere) && (lead.day === mark.day || lead.loose || mark.loose)
    // Firemen who were sent and people who were helped are of what they were sent to and hurt in.
    const isHelp = mark.kind === 'AID' && isMain(kindOfGroup(group))
    const isOfKind =
      mayBeSame(kindOfGroup(group), mark.kind) || (mark.kind === 'arrest' && isAnywhere) || (isHelp && isNear)
    if (
      isWrought(group, mark) ||
      isArrestOver(group, mark, reading) ||
      isOutcome(group, mark) ||
      isHeard(group, mark, reading)
    )
      return true
    return isNear && (isOfKind || isPolicing(kindOfGroup(group), mark, reading) || isInRiot(group, mark))
  })
  const rank = (group: readonly Mark[]) => {
    const lead = leadOf(group)
    const inSentence = group.some(({ event }) => event.sentence === mark.event.sentence) ? 64 : 0
    const sameKind = kindOfGroup(group) === mark.kind ? 128 : 0
    const before = isDependent ? nearness(group, mark) : 0
    const place = lead.town === mark.town ? 2 : 0
    return (
      sameKind +
      inSentence +
      before +
      place +
      (lead.day === mark.day ? 1 : 0) -
      causeOrder.indexOf(kindOfGroup(group)) / 16
    )
  }
  const [best] = [...fits].sort((a, b) => rank(b) - rank(a))
  return best
}

/** "There was no tsunami after the earthquake": what was not is no part of what was. */
const isOtherDenied = (group: readonly Mark[], { kind, name, event }: Mark): boolean =>
  kind === 'disaster' &&
  name !== undefined &&
  group.every(
    (one) =>
      one.name !== undefined && one.name !== name && (one.event.reality === 'denied') !== (event.reality === 'denied'),
  )

/** "A car bomb exploded in Karrada, hours after a suicide bomber had struck in Sadr City": what is in two parts of a town is two. */
const isInOtherQuarter = (group: readonly Mark[], { kind, quarter }: Mark): boolean =>
  quarter !== undefined &&
  isMain(kind) &&
  kind !== 'unrest' &&
  group.some((one) => one.quarter !== undefined) &&
  group.every((one) => one.quarter !== quarter)

const butDenied = /\b(?:but|while|and) (?:it |he |she |they |has |had |have )?(?:den(?:y|ies|ied|ying)|rejected)\b/i

/** "It claimed the market bombing but denied that it had attacked the bus station": who owns up to the one and not to the other speaks of two. */
export const isDeniedBeside = (group: readonly Mark[], { kind, event }: Mark, { text }: Reading): boolean =>
  event.reality === 'denied' &&
  isMain(kind) &&
  group.some(
    ({ event: { sentence, reality, trigger } }) =>
      sentence === event.sentence &&
      reality !== 'denied' &&
      trigger.end < event.trigger.start &&
      butDenied.test(text.slice(trigger.end, event.trigger.start)),
  )

/** What hurts people, most likely first, where one sentence tells of several. */
const causeOrder: readonly Kind[] = [
  'disaster',
  'explosive',
  'accident',
  'shooting',
  'abduction',
  'coup',
  'unrest',
  'attack',
]

/** How near before it the group was told of, in sentences: at the most 32. */
function nearness(group: readonly Mark[], mark: Mark): number {
  const gaps = group.map(({ event }) => mark.event.sentence - event.sentence).filter((gap) => gap >= 0)
  return Math.max(0, 32 - 4 * Math.min(8, ...gaps))
}

/** What names no place at all may be of any. */
function samePlace(a: Mark, b: Mark): boolean {
  const isNowhere = a.event.place === undefined || b.event.place === undefined
  if (a.isWide !== b.isWide) return isNowhere
  return a.town === b.town || ((a.town === undefined || b.town === undefined) && isNowhere)
}

/** Walls and roofs come down in a disaster: told beside one whose town is not told it says where, and in a village that nobody knows it is part. */
function isWrought(group: readonly Mark[], { name, region }: Mark): boolean {
  const lead = leadOf(group)
  if (name !== 'Collapse' || lead.kind !== 'disaster') return false
  return region.startsWith('~') || (!lead.isWide && lead.region === region && lead.town === undefined)
}

const wrecking: ReadonlySet<Kind> = new Set(['shooting', 'explosive', 'attack'])

/** "Gunmen fired at a bus. It hit a truck and caught fire": what comes of an attack, told next and of no place of its own. */
function isOutcome(group: readonly Mark[], { kind, isPlaced, isTitle, event: { sentence } }: Mark): boolean {
  if (kind !== 'accident' || isPlaced || isTitle || !wrecking.has(kindOfGroup(group))) return false
  return group.some((one) => !one.isTitle && !one.isAside && [0, 1].includes(sentence - one.event.sentence))
}

/** "Journalists heard three loud explosions", "gunfire was heard around the square": shots and explosions of which nothing else is told. */
function isNoise({ isPlaced, event: { type, mode, trigger, sentence } }: Mark, { text, sentences }: Reading): boolean {
  const span = sentences[sentence]
  const isShots = type === 'ASSAULT' && mode === 'firearms'
  if (span === undefined || (type !== 'EXPLOSION' && !isShots)) return false
  const isHeardThere = wasHeard.test(text.slice(trigger.start, span.end))
  return isHeardThere || (!isShots && !isPlaced && /\bheard\b/i.test(text.slice(span.start, trigger.start)))
}

const wasHeard =
  /^(?:gunfire|gunshots?|shots|shooting|firing|explosions?|blasts?)\b(?: [\p{L}-]+){0,2} (?:was|were|is|being|be) (?:still )?heard\b/iu

/** Noises are of what was told before them there, where nothing is said of what else they were; shots are of a riot. */
function isHeard(group: readonly Mark[], mark: Mark, reading: Reading): boolean {
  const kind = kindOfGroup(group)
  const isRiot = kind === 'unrest' && group.some((one) => one.isRiot)
  const isBlast = mark.event.type === 'EXPLOSION' && (wrecking.has(kind) || kind === 'abduction')
  if (!(isRiot || isBlast) || !isNoise(mark, reading) || !isInTown(group, mark)) return false
  return group.some((one) => !one.isTitle && !one.isAside && one.event.sentence < mark.event.sentence)
}

/** Whether what is told of a square or a street is of the town that the group is of. */
const isInTown = (group: readonly Mark[], { town }: Mark): boolean =>
  town === undefined || group.some((one) => one.town === town)

const over =
  /\b(?:over|in connection with|in relation to|suspected (?:of|in)|on suspicion of|accused of|responsible for|behind|for their part in|linked to)\b/i

/** "Soldiers arrested four men on Tuesday over the killing of four people on Saturday": the arrest is of what it is over, whenever that was. */
function isArrestOver(group: readonly Mark[], { kind, event }: Mark, { text }: Reading): boolean {
  if (kind !== 'arrest') return false
  return group.some(({ kind: own, event: { sentence, trigger } }) => {
    const isAfter = sentence === event.sentence && trigger.start > event.trigger.end
    return isAfter && (isMain(own) || own === 'harm') && over.test(text.slice(event.trigger.end, trigger.start))
  })
}

const forces: ReadonlySet<string> = new Set(['COP', 'MIL', 'GOV', 'SPY'])

/** Force used at a protest, by police or against those who protest, belongs to the protest. */
function isPolicing(groupKind: Kind, { kind, event }: Mark, { text, sentences }: Reading): boolean {
  if (groupKind !== 'unrest' || !['shooting', 'attack', 'harm'].includes(kind)) return false
  const sentence = sentences[event.sentence]
  const isClash =
    kind === 'attack' && /^(?:clash|scuffl|brawl)/i.test(text.slice(event.trigger.start, event.trigger.end))
  if (isClash && sentence !== undefined && /\b(?:police|officers)\b/i.test(text.slice(sentence.start, sentence.end)))
    return true
  return event.actors.some(({ sector }) => forces.has(sector ?? '')) || isOnCrowd(event)
}

const crowd = /protest|demonstrat|march|riot|crowd|procession|mourners/i

/** Whether it is done to those who protest. */
const isOnCrowd = ({ targets }: EventClaim): boolean =>
  targets.some(({ sector, text }) => sector === 'OPP' || crowd.test(text))

/**
 * "Tuesday's police firing", "police shot dead a dozen demonstrators": whether another report may tell of it as a protest. Where the police
 * shot robbers, their words say so.
 */
export function mayBePolicing(group: readonly Mark[]): boolean {
  return group.some(({ kind, event }) => {
    const isByForce = event.actors.some(({ sector }) => forces.has(sector ?? ''))
    const isOnAnybody = event.targets.every(({ text }) => anybody.test(text))
    return (kind === 'shooting' || kind === 'attack') && (isOnCrowd(event) || (isByForce && isOnAnybody))
  })
}

/** "Wednesday's clashes there": of whom with whom is not said, and so they may be those of a riot. */
export const isBrawl = ({ event: { trigger, actors, targets } }: Mark, { text }: Reading): boolean =>
  /^clashes$/i.test(text.slice(trigger.start, trigger.end)) && actors.length + targets.length === 0

const anybody = /^(?:people|persons|civilians|residents|students|workers)$/i

/** "Detained in connection with the unrest" speaks of what went before, and not of a march that is told only after it. */
function isApart(group: readonly Mark[], mark: Mark): boolean {
  if (mark.isAnother ? group.some((one) => !one.isAside) : group[0]?.isAnother === true && !mark.isAside) return true
  const pointsBack = ({ isCaused, loose, isPlaced }: Mark) => isCaused && loose && !isPlaced
  const isAfter = (one: Mark, other: Mark) => one.event.sentence > other.event.sentence && !one.isTitle && !one.loose
  if (pointsBack(mark)) return group.every((one) => isAfter(one, mark))
  return group.every((one) => pointsBack(one) && isAfter(mark, one))
}

const turns =
  /\b(?:meanwhile|separately|elsewhere|in (?:a separate|an unrelated) (?:\p{L}+ )?(?:incident|attack|development)|also on \p{L}+day)\b/iu

/** Whether a sentence turns, before the words for an event, to what is not what the report told of till then. */
export const isTurn = ({ trigger }: EventClaim, reading: Reading): boolean => isTurnAt(trigger, reading)

export function isTurnAt(words: Span, reading: Reading): boolean {
  const sentence = sentenceAt(words, reading)
  return sentence !== undefined && turns.test(reading.text.slice(sentence.start, words.start))
}

/** "In the Bekaa, meanwhile, gunmen kidnapped a businessman": the report turns to another happening, but for what it puts in the same town. */
function isElsewhere(group: readonly Mark[], { event, town, isPlaced, isTitle }: Mark, reading: Reading): boolean {
  const isBefore = (one: Mark): boolean => !one.isTitle && event.sentence < one.event.sentence
  if (!isTitle && group.every((one) => isBefore(one) && isTurn(one.event, reading))) return true
  if (!isPlaced || !isTurn(event, reading)) return false
  return group.every((one) => one.event.sentence < event.sentence && (town === undefined || one.town !== town))
}

/**
 * "Police arrested the captain. Relatives marched to the port": who is arrested first is not arrested over a march that follows, and
 * who died before anybody was abducted did not die of that.
 */
function isBeforehand(group: readonly Mark[], { kind, event, isCaused }: Mark): boolean {
  const follows = kindOfGroup(group)
  const isLate =
    (kind === 'arrest' && !isCaused && follows === 'unrest') || (kind === 'harm' && follows === 'abduction')
  return isLate && group.every((one) => one.event.sentence > event.sentence && !one.isRiot && !one.isTitle)
}

const armed: ReadonlySet<string> = new Set(['REB', 'UAF', 'INS', 'SEP'])

/**
 * Violence of no kind that is told, where the report tells of a riot there and then, is of the riot, and so are shots and fires that
 * name no other place; armed groups make attacks.
 */
function isInRiot(group: readonly Mark[], { kind, event, isPlaced }: Mark): boolean {
  const isNext = ({ event: { sentence } }: Mark): boolean =>
    sentence === event.sentence || (!isPlaced && sentence + 1 === event.sentence)
  const isBeside = event.place === undefined || group.some(isNext)
  const isOf = kind === 'attack' || (isBeside && (kind === 'shooting' || event.type === 'FIRE'))
  if (!isOf || kindOfGroup(group) !== 'unrest' || !group.some(({ isRiot, isCaused }) => isRiot || isCaused))
    return false
  return !event.actors.some(({ sector }) => armed.has(sector ?? ''))
}
