/**
 * Which event's is a count, where its sentence tells of more than one? "An attack on a coach in which 13 people were killed" is of the attack;
 * "nine died, including a policeman who was stabbed" is of all that the stabbing was a part of.
 */
import type { Reading, Span, TallyClaim } from '../../model/index.ts'
import { coverOf, isOfSpeaker } from './cover.ts'
import { isTurnAt, leadOf } from './group.ts'
import type { Mark } from './mark.ts'
import { sentenceAt } from './sentence.ts'
import { isDateline } from './where.ts'

const inWhich = /\b(?:in|during|by) which (?:[^,.;]{0,40} )?$/i

/** The mark that the words before a count lead back to: "Monday's attack on a coach in Mastung, in which 13 people were killed". */
export function markInWhich({ span }: TallyClaim, marks: readonly Mark[], reading: Reading): Mark | undefined {
  const sentence = sentenceAt(span, reading)
  if (sentence === undefined) return undefined
  const link = inWhich.exec(reading.text.slice(sentence.start, span.start))
  if (link === null) return undefined
  const until = sentence.start + link.index
  const before = marks.filter(({ event: { trigger } }) => trigger.start >= sentence.start && trigger.end <= until)
  return before.sort((a, b) => b.event.trigger.end - a.event.trigger.end)[0]
}

const some = /\b(?:including|among (?:them|those)|one of (?:them|whom))\b/i

/** Whether words stand behind a count, and behind one for some of those who are counted: "nine people, including a policeman who was stabbed". */
export function isOfSome({ span }: TallyClaim, words: { readonly start: number }, reading: Reading): boolean {
  const end = sentenceAt(span, reading)?.end ?? span.end
  return words.start >= span.end && words.start < end && some.test(reading.text.slice(span.end, words.start))
}

/** "Opposed to 19 dead, said the commission. The ministry put the number at nine": of what the last count of that category before it is. */
export function groupBefore(
  { span, category }: TallyClaim,
  taken: ReadonlyMap<readonly Mark[], readonly TallyClaim[]>,
  { sentences }: Reading,
): readonly Mark[] | undefined {
  const at = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end)
  const from = sentences[Math.max(0, at - 1)]?.start ?? span.start
  const counted = [...taken].flatMap(([group, tallies]) =>
    tallies.flatMap((one) => (one.category === category && one.span.start >= from ? [{ group, one }] : [])),
  )
  const before = counted.filter(({ one }) => one.span.end <= span.start)
  return before.sort((a, b) => b.one.span.end - a.one.span.end)[0]?.group
}

/** "627 people had been arrested, and it knew of 32 abductions": of what is counted beside it in one sentence, where that is all one. */
export function groupBeside(
  { span }: TallyClaim,
  taken: ReadonlyMap<readonly Mark[], readonly TallyClaim[]>,
  reading: Reading,
): readonly Mark[] | undefined {
  const sentence = sentenceAt(span, reading)
  if (sentence === undefined) return undefined
  const there = [...taken].filter(([, tallies]) =>
    tallies.some((one) => one.span.start >= sentence.start && one.span.end <= span.start),
  )
  return there.length === 1 ? there[0]?.[0] : undefined
}

const someBefore = /\b(?:including|among (?:them|those))(?: (?:at least|about|some))? $/i
const someAtFirst = /^(?:including|among (?:them|those)) /i

/** "21, including five civilians who were caught in crossfire": some are of what all of them are of, however they came to harm. */
export function groupOfWhole(
  { span, category }: TallyClaim,
  taken: ReadonlyMap<readonly Mark[], readonly TallyClaim[]>,
  reading: Reading,
): readonly Mark[] | undefined {
  const sentence = sentenceAt(span, reading)
  if (sentence === undefined) return undefined
  const { text } = reading
  const isSome =
    someBefore.test(text.slice(sentence.start, span.start)) || someAtFirst.test(text.slice(span.start, span.end))
  if (!isSome) return undefined
  const wholes = [...taken].filter(([, tallies]) =>
    tallies.some((one) => one.category === category && one.span.start >= sentence.start && one.span.end <= span.start),
  )
  return wholes.length === 1 ? wholes[0]?.[0] : undefined
}

/**
 * "The shelling came a day after an air strike on a market in Kabkabiya killed more than 100": of what its own sentence tells of and places
 * before it, where the event that it was read to be of is told in another sentence and town.
 */
export function groupNamedHere(
  { span }: TallyClaim,
  own: readonly Mark[] | undefined,
  { groups, reading }: { readonly groups: readonly (readonly Mark[])[]; readonly reading: Reading },
): readonly Mark[] | undefined {
  const sentence = sentenceAt(span, reading)
  if (own === undefined || sentence === undefined) return undefined
  const isHere = ({ event: { trigger } }: Mark): boolean =>
    trigger.start >= sentence.start && trigger.start < sentence.end
  if (own.some(isHere)) return undefined
  const { town } = leadOf(own)
  const named = groups.filter((group) =>
    group.some(
      (mark) => isHere(mark) && mark.event.trigger.end <= span.start && mark.isPlaced && mark.town !== undefined,
    ),
  )
  const [only] = named
  return named.length === 1 && only !== undefined && town !== undefined && leadOf(only).town !== town ? only : undefined
}

const isOfTown = (group: readonly Mark[]): boolean => {
  const { kind, town } = leadOf(group)
  return town !== undefined && kind !== 'unrest' && kind !== 'disaster'
}

/**
 * "Also on Wednesday, two workers died when a crane toppled in Tuzla": the report turns to another town, in which it tells of no event; "three days
 * of rage across the country, in which 19 people have been killed" is of no shooting in one town.
 */
export function isOfOther({ span }: TallyClaim, group: readonly Mark[], reading: Reading): boolean {
  const sentence = sentenceAt(span, reading)
  if (sentence === undefined) return false
  const isHere = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end
  const isOnlyHarm = group.every(({ event, kind }) => !isHere(event.trigger) || kind === 'harm')
  if (isOnlyHarm && isOfTown(group) && coverOf(span, reading, false) === 'nation') return true
  if (!isTurnAt(span, reading)) return false
  if (group.some(({ event }) => isHere(event.trigger))) return false
  const { town } = leadOf(group)
  const towns = reading.places.filter(
    (place) =>
      place.precision === 'city' && isHere(place.span) && !isDateline(place, reading) && !isOfSpeaker(place, reading),
  )
  return towns.length > 0 && towns.every(({ lat, lon }) => town !== `${lat},${lon}`)
}

/** Whether a count is of no group for that. */
export const isTurnedAway = (tally: TallyClaim, groups: readonly (readonly Mark[])[], reading: Reading): boolean =>
  groups.some((group) => group.some(({ event }) => event.id === tally.event) && isOfOther(tally, group, reading))

/** The count alone, whatever it was read to have come of, and where. */
export function withoutEvent({ event: _, place: __, ...tally }: TallyClaim): TallyClaim {
  return tally
}
