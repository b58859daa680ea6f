/** Of which happening of its report is a count of people? */
import type { Reading, TallyClaim } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import {
  groupBefore,
  groupBeside,
  groupNamedHere,
  groupOfWhole,
  isOfOther,
  isOfSome,
  markInWhich,
  withoutEvent,
} from './belong.ts'
import { addDays } from './block.ts'
import { begunWord, causeNamed, dayOfCause, isOfFirst, isOfSeveral, isOfSpeaker, isOfUnknownPlace } from './cover.ts'
import { isTurn, kindOfGroup, leadOf } from './group.ts'
import { isMain, mayBeSame } from './kind.ts'
import type { Mark, Scope } from './mark.ts'
import { sentenceAt } from './sentence.ts'

interface Assigning {
  readonly marks: readonly Mark[]
  readonly scope: Scope
}

/**
 * Counts go with what their sentence says they came of, or else with their event, or else with the one scene of their place, or of their
 * report.
 */
export function assignTallies(
  tallies: readonly TallyClaim[],
  groups: readonly Mark[][],
  { marks, scope }: Assigning,
): ReadonlyMap<readonly Mark[], readonly TallyClaim[]> {
  const groupOf = new Map(groups.flatMap((group) => group.map(({ event }) => [event.id, group] as const)))
  const taken = new Map<readonly Mark[], TallyClaim[]>()
  const told = new Set(marks.map(({ event }) => event.id))
  for (const tally of tallies) {
    if (isOfSeveral(tally.span, scope.reading) || isAdded(tally, tallies, scope)) continue
    const group = groupFor(tally, { groups, groupOf, taken, told, marks, scope })
    if (
      group !== undefined &&
      !isOfOther(tally, group, scope.reading) &&
      !isElsewhere(tally, group, scope) &&
      !isOfBefore(tally, leadOf(group))
    )
      taken.set(group, [...(taken.get(group) ?? []), tally])
  }
  return taken
}

interface Around extends Assigning {
  readonly groups: readonly Mark[][]
  /** Group of each event that is told. */
  readonly groupOf: ReadonlyMap<string, readonly Mark[]>
  /** Events that are told. */
  readonly told: ReadonlySet<string>
  /** What was found for the counts before. */
  readonly taken: ReadonlyMap<readonly Mark[], readonly TallyClaim[]>
}

function groupFor(counted: TallyClaim, { groups, groupOf, taken, told, marks, scope }: Around) {
  const { reading } = scope
  const ownMark = marks.find(({ event }) => event.id === counted.event)
  const isWhole = ownMark !== undefined && isOfSome(counted, ownMark.event.trigger, reading)
  const whichMark = markInWhich(counted, marks, reading)
  const tally = isWhole ? withoutEvent(counted) : counted
  const isOther = tally.event !== undefined && !told.has(tally.event)
  const ownId = whichMark?.event.id ?? besideStrike(ownMark, marks)?.event.id ?? tally.event
  const own = ownId === undefined ? undefined : groupOf.get(ownId)
  if (isOfLonger(tally, own, scope)) return undefined
  // "A day after an air strike killed more than 100": of what it was that the words lead back to, where the report has it.
  const isOfEarlier = tally.event === undefined && tally.background === true && isLookedBackTo(tally, scope)
  if (isOfEarlier) return undefined
  const ofStrike = isOfStrikers(tally, taken, reading) ? groups.find((group) => group.some(isWideStrike)) : undefined
  if (ofStrike !== undefined) return ofStrike
  const whole = groupOfWhole(tally, taken, reading) ?? groupNamedHere(tally, own, { groups, reading })
  if (whole !== undefined) return whole
  const beside = isWhole
    ? groupBefore(tally, taken, reading)
    : isOther && !isPlaced(tally, reading)
      ? groupBeside(tally, taken, reading)
      : undefined
  const main = groups.filter((group) => isMain(leadOf(group).kind))
  const first = isOfFirst(tally.span, reading) ? firstOf(main) : undefined
  return (
    groupCorrected(tally, taken, scope) ??
    first ??
    causeOf(tally, own, { groups, scope }) ??
    own ??
    beside ??
    onlyOf(tally, { groups, main, isOther, scope }) ??
    (isWhole ? groupOf.get(counted.event ?? '') : undefined)
  )
}

const isWideStrike = ({ isWide, event }: Mark): boolean => isWide && event.mode === 'strike'

/** "The union said that 3 million workers had taken part; the government spoke of 800,000": in the strike, and in no picket. */
function isOfStrikers(
  { category, who, span }: TallyClaim,
  taken: ReadonlyMap<readonly Mark[], readonly TallyClaim[]>,
  reading: Reading,
): boolean {
  if (category !== 'participants') return false
  if (/\b(?:workers|employees|strikers|public servants)\b/i.test(who?.text ?? '')) return true
  const before = [...taken].find(([group]) => group.some(isWideStrike))?.[1] ?? []
  const sentence = sentenceAt(span, reading)
  return before.some((one) => one.category === category && sentenceAt(one.span, reading) === sentence)
}

/** "Shot dead in Sfax on the second day of a general strike. Fourteen officers were injured": in what was there, and not by the strike. */
const besideStrike = (own: Mark | undefined, marks: readonly Mark[]): Mark | undefined =>
  own?.isWide === true && own.event.mode === 'strike'
    ? marks.find(
        ({ event, isWide, kind }) =>
          event.sentence === own.event.sentence &&
          event.trigger.end <= own.event.trigger.start &&
          !isWide &&
          isMain(kind),
      )
    : undefined

const isPlaced = ({ place, span }: TallyClaim, reading: Reading): boolean =>
  place !== undefined && sentenceAt(place.span, reading) === sentenceAt(span, reading)

interface Choice {
  readonly groups: readonly Mark[][]
  /** Those of a kind by which people come to harm. */
  readonly main: readonly Mark[][]
  /** Whether the count's own event is none that is told. */
  readonly isOther: boolean
  readonly scope: Scope
}

/** The one scene that a count may be of by its place, its day and the cause that its sentence names. */
function onlyOf(tally: TallyClaim, { groups, main, isOther, scope }: Choice): readonly Mark[] | undefined {
  const near = main.length > 0 ? main : groups.filter((group) => leadOf(group).kind === 'harm')
  const day = dayOfCause(tally.span, scope.reading)
  const cause = causeNamed(tally.span, scope.reading)
  const there = near.filter(
    (group) =>
      atSamePlace(tally, leadOf(group), scope.reading) &&
      mayBeOn(day, leadOf(group)) &&
      !isTurnedToLater(tally, group, scope) &&
      (cause === undefined || mayBeSame(kindOfGroup(group), cause)),
  )
  // "No one was hurt", of an attack that was foiled, is not of the only other scene.
  const isOfNothing = tally.event === undefined && tally.best === 0
  return there.length === 1 && !(isOther && tally.background === true) && !isOfNothing ? there[0] : undefined
}

/** "173 are in captivity. Meanwhile, in the next state, bandits kidnapped 15 pupils": what a report turns to is not what it counted before. */
const isTurnedToLater = ({ span }: TallyClaim, group: readonly Mark[], { reading }: Scope): boolean =>
  group.every(({ isTitle, event }) => !isTitle && event.trigger.start > span.end) &&
  group.some(({ event }) => isTurn(event, reading))

const formerCount =
  /\b(?:earlier|previous|former|initial|first) (?:[\p{L}-]+ )?(?:counts?|figures?|tolls?|numbers?|estimates?|reports?)\b/iu

/** "We have over 1,000 dead from the first quake. Earlier counts of more than 2,000 had been wrong": of what the count before it is. */
function groupCorrected(
  { span, category }: TallyClaim,
  taken: ReadonlyMap<readonly Mark[], readonly TallyClaim[]>,
  { reading: { sentences, text } }: Scope,
): readonly Mark[] | undefined {
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end)
  const [before, own] = [sentences[at - 1], sentences[at]]
  if (own === undefined || before === undefined || !formerCount.test(text.slice(own.start, span.end))) return undefined
  const isJustBefore = (other: TallyClaim): boolean =>
    other.category === category && other.span.start >= before.start && other.span.end <= span.start
  return [...taken].find(([, counted]) => counted.some(isJustBefore))?.[0]
}

/** The group of the first day, where they are of several. */
function firstOf(groups: readonly Mark[][]): Mark[] | undefined {
  const inOrder = [...groups].sort((a, b) => compareText(leadOf(a).day, leadOf(b).day))
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  return first === undefined || last === undefined || leadOf(first).day === leadOf(last).day ? undefined : first
}

/** Whether the words put a count in a village that no gazetteer knows, and the group is of a place that one does. */
const isElsewhere = ({ span }: TallyClaim, group: readonly Mark[], { reading }: Scope): boolean =>
  !leadOf(group).region.startsWith('~') && isOfUnknownPlace(span, reading)

/** "185 people have been killed since the fighting began", in a report of an ambassador who was assaulted: its own event is no fighting. */
function isOfLonger({ cumulative, span }: TallyClaim, own: readonly Mark[] | undefined, { reading }: Scope): boolean {
  const word = cumulative === true ? begunWord(span, reading) : undefined
  if (word === undefined || own === undefined) return false
  const isOne = fought.test(word) ? fought : new RegExp(word.slice(0, stemLength), 'i')
  return !own.some(
    ({ event: { trigger }, isWide }) => isWide || isOne.test(reading.text.slice(trigger.start, trigger.end)),
  )
}

/** Words that one fight is called by. */
const fought = /fight|fought|clash|battle|\bwar\b|offensive|violence|hostilit|conflict/i
/** Letters by which "protest" and "protesters" are alike. */
const stemLength = 4

/** "Twenty-two people died in protests in December", where the report tells of one in January: of weeks that were over before it; "410 have died this year" is of more than the one attack. */
function isOfBefore({ time }: TallyClaim, { day, loose, isWide }: Mark): boolean {
  const [from, to] = [time?.from?.slice(0, 10) ?? '', time?.to?.slice(0, 10) ?? '']
  const isOfMonths = from !== '' && to > addDays(from, monthDays) && from < addDays(day, -monthDays)
  if (isOfMonths && !isWide) return true
  return !loose && from !== '' && to !== '' && to < day && to >= addDays(from, weekDays - 1)
}

const weekDays = 7
const monthDays = 27

/** Whether a count of what was on that day may be of it; what only points back may be of any day. */
const mayBeOn = (day: string | undefined, { day: own, loose }: Mark): boolean =>
  day === undefined || loose || day === own

/**
 * "Thousands rallied. The hospital put the number of dead in the coup at ten": of the coup, and not of the rally that was told of before. Undefined
 * where the sentence tells of the event itself, or names nothing that the report tells of.
 */
function causeOf(
  { span, event }: TallyClaim,
  own: readonly Mark[] | undefined,
  { groups, scope }: { readonly groups: readonly Mark[][]; readonly scope: Scope },
): Mark[] | undefined {
  const mark = own?.find((one) => one.event.id === event)
  const kind = causeNamed(span, scope.reading)
  const sentence = scope.reading.sentences[mark?.event.sentence ?? -1]
  const isHere = sentence === undefined || (sentence.start <= span.start && span.start < sentence.end)
  if (own === undefined || kind === undefined || isHere || mayBeSame(kindOfGroup(own), kind)) return undefined
  const named = groups.filter((group) => kindOfGroup(group) === kind)
  return named.length === 1 ? named[0] : undefined
}

/** "Ten died, after one of the wounded died": what was added to a total that the sentence gives is no count of its own. */
function isAdded({ span, category, low }: TallyClaim, tallies: readonly TallyClaim[], { reading }: Scope): boolean {
  const sentence = reading.sentences.find(({ start, end }) => start <= span.start && span.end <= end)
  if (sentence === undefined || !ofTheHurt.test(reading.text.slice(span.start, span.end))) return false
  return tallies.some((other) => {
    const isHere = sentence.start <= other.span.start && other.span.end <= sentence.end
    return isHere && other.category === category && other.low > low
  })
}

const looksBack = /\b(?:day|week|month|year|hour)s? (?:after|since)\b/i

/** "The attack came a day after a bomb at a market killed 14": the words lead from what the report tells of to what was before it. */
function isLookedBackTo({ span }: TallyClaim, { reading }: Scope): boolean {
  const sentence = reading.sentences.find(({ start, end }) => start <= span.start && span.end <= end)
  return sentence !== undefined && looksBack.test(reading.text.slice(sentence.start, span.start))
}

const ofTheHurt = /\bof (?:the|those) (?:wounded|injured|hurt)\b|\bmore (?:bodies|victims|people|dead)\b/i

function atSamePlace({ place }: TallyClaim, { event, town }: Mark, reading: Reading): boolean {
  if (place === undefined || isOfSpeaker(place, reading)) return true
  return place.geonameId === event.place?.geonameId || town === `${place.lat},${place.lon}`
}
