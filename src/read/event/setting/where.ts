/** Where did it happen? The places that hang on the event, then on its clause, then above it; then what the report told before. */
import type { Party, Reason, Rule, Span } from '../../../model/index.ts'
import { contains } from '../../../model/index.ts'
import { isDestination, type PlaceMention } from '../../place/index.ts'
import type { Sentence } from '../../token/index.ts'
import { anaphor, meantPlace } from './anaphor.ts'
import { isBehindBorder, withoutAnchors } from './anchored.ts'
import { attachment, type Heads, isAside, isOfParticiple, rankOf } from './attachment.ts'
import { isDaysApart } from './days-apart.ts'
import { isNationwide, isOfFarSpeaker } from './elsewhere.ts'
import { type Entry, entryPlace } from './entry.ts'
import { isDateline, isOfMany, isOnlyFiled } from './filed.ts'
import { fineness, finenessIn } from './fineness.ts'
import { isEndOfJourney } from './journey.ts'
import { isOfMatter } from './matter.ts'
import { inPart } from './part.ts'
import { peopled, peopledPlace, policed, policedPlace } from './policed.ts'
import { isCompared, isDeedOfState, isFarFrom, isOfPart, isQualifier, isStanding } from './standing.ts'
import { isOfSubjectBeside } from './subject-beside.ts'
import { isOfWhom, isPlaceOfOthers } from './whom.ts'

export const carriedPlace: Rule = {
  id: 'event/en/place-carried',
  reads:
    'An event whose words name no place is where the event told before it was, or else where the dateline was filed.',
  apply: undefined,
}

/** Which events were where the report was throughout tells nothing of which are one. */
export const onlyPlace: Rule = {
  id: 'event/en/only-place',
  reads:
    'An event whose words name no place is, in a report whose events so far were all in one place, or that has named none but the town where it was filed, there, unless it is history.',
  apply: undefined,
}

export const titledPlace: Rule = {
  id: 'event/en/place-of-title',
  reads:
    'What a report tells first, naming no place in its body so far, is in the one town or division that its title names.',
  apply: undefined,
}

export const placeRules: readonly Rule[] = [
  carriedPlace,
  onlyPlace,
  meantPlace,
  titledPlace,
  policedPlace,
  peopledPlace,
]

/** A place and its index in the reading. */
export interface PlaceAt {
  readonly place: PlaceMention
  readonly index: number
}

/** What the report told before: where the last event was, and what it named. */
export interface PlacesBefore {
  readonly last:
    | {
        readonly sentence: number
        readonly place: number
        readonly span: Span
        readonly said?: boolean
        readonly whom?: boolean
      }
    | undefined
  /** Where the report was filed, where its first sentence names no other place. */
  readonly filed: { readonly sentence: number; readonly place: number } | undefined
  /** The one place that the title names. */
  readonly titled: number | undefined
  /** Whether all events so far were in one place. */
  readonly single: boolean
  /** All places of the report, in text order. */
  readonly all: readonly PlaceMention[]
}

/** An event in its sentence; `definite` marks "the blast". */
export interface EventWords {
  readonly span: Span
  readonly definite: boolean
  readonly noun: boolean
  readonly heads: Heads
  /** Something that was done or befell, and not only said or meant; and that is news. */
  readonly done: boolean
  /** Words and no deed, whose matter may be elsewhere. */
  readonly said: boolean
  /** Words that have been said, though what they threaten or ask for is yet to come. */
  readonly uttered?: boolean
  /** Told in the past tense. */
  readonly past?: boolean
  /** Words of several who meet. */
  readonly isMeeting?: boolean
  /** Force, crowds and harm, which go on where and when the report is. */
  readonly bodily?: boolean
  /** People arrested. */
  readonly arrest?: boolean
  /** Who says or does it. */
  readonly speakers?: readonly Pick<Party, 'country' | 'sector' | 'span' | 'text'>[]
  readonly sufferers?: readonly Pick<Party, 'span' | 'text'>[]
  /** Planned, threatened or asked for, so that its day is yet to come. */
  readonly ahead: boolean
  /** History, which may have been anywhere. */
  readonly background: boolean
}

/** Index into the places, and why where no words say it. */
export type Located = { readonly index: number; readonly reason?: Reason }

/** Where an event was. `scene` is what its source says, or the whole sentence. */
export function findPlace(
  sentence: Sentence,
  event: EventWords,
  {
    scene,
    entry,
    ...told
  }: {
    readonly scene: Span
    readonly places: readonly PlaceAt[]
    readonly before: PlacesBefore
    readonly entry: Entry
  },
): Located | undefined {
  const { places, before } = inPart(sentence, event.span, told)
  const definite = event.definite && before.last !== undefined
  return (
    ownPlace(sentence, event, places) ??
    anaphor(sentence, event, before) ??
    placeIn(sentence, { ...event, definite }, { scene, places }) ??
    policed(event, places) ??
    carried(sentence, event, { places, before }) ??
    headed(entry) ??
    peopled(event, places)
  )
}

function headed({ place }: Entry): Located | undefined {
  if (place === undefined) return undefined
  return { index: place.value, reason: { rule: entryPlace.id, span: place.span, basis: 'inferred' } }
}

/** The finest place among the event's own words: what hangs on its trigger in the tree, also where no gazetteer knows it. */
function ownPlace(sentence: Sentence, { heads, said }: EventWords, places: readonly PlaceAt[]): Located | undefined {
  const own = places
    .filter(({ place }) => !isEndOfJourney(sentence, place, heads) && !isBehindBorder(sentence, place))
    .filter(({ place: { span, role, precision } }) => {
      const stands =
        precision === 'none'
          ? role === 'location' && !isQualifier(sentence, span)
          : role === 'location' || (role === 'modifier' && isStanding(sentence, span) && !isOfSite(span, places))
      return (
        stands &&
        !(said && isOfMatter(sentence, span, heads.own)) &&
        !isCompared(sentence, span, heads.own) &&
        !isFarFrom(sentence, span) &&
        !isOfPart(sentence, span) &&
        rankOf(sentence, span, heads) === attachment.own
      )
    })
  const [best] = withoutAnchors(sentence, own).sort(
    (a, b) => finenessIn(sentence, b.place) - finenessIn(sentence, a.place) || a.place.span.start - b.place.span.start,
  )
  return best === undefined ? undefined : { index: best.index }
}

/** "Goma airport": the airport is the place, and not the town that it is called by. */
const isOfSite = ({ end }: Span, places: readonly PlaceAt[]): boolean =>
  places.some(({ place }) => place.kind === 'site' && place.span.start === end + 1)

/** Characters between a definite noun and its own place: "the explosion in the port of Beirut". */
const ownPlaceCharsMax = 24

/** The best place of the scene: what hangs nearest, of those the finest, of those the nearest in words. */
export function placeIn(
  sentence: Sentence,
  { span, definite, heads, said }: Pick<EventWords, 'span' | 'definite' | 'heads'> & Partial<Pick<EventWords, 'said'>>,
  { scene, places }: { readonly scene: Span; readonly places: readonly PlaceAt[] },
): Located | undefined {
  const distance = ({ span: at }: PlaceMention): number => Math.abs(at.start - span.start)
  const isHere = (place: PlaceMention): boolean => {
    const gap = place.span.start - span.end
    const own = !definite || place.role === 'modifier' || (gap > 0 && gap <= ownPlaceCharsMax)
    const stands =
      isLocation(sentence, place, span) ||
      (place.role === 'modifier' && isStanding(sentence, place.span) && !isOfSite(place.span, places))
    return (
      own &&
      stands &&
      contains(scene, place.span) &&
      !(said && isOfMatter(sentence, place.span, heads.own)) &&
      !isCompared(sentence, place.span, heads.own) &&
      !(isFarFrom(sentence, place.span) || isBehindBorder(sentence, place)) &&
      !isOfPart(sentence, place.span) &&
      !isDestination(sentence, place.span) &&
      !(isAside(sentence, place.span, heads) || isOfWhom(sentence, place.span, heads)) &&
      !isPlaceOfOthers(sentence, place.span, heads) &&
      !(isDaysApart(sentence, place.span, heads) || isOfSubjectBeside(sentence, place.span, heads)) &&
      !isEndOfJourney(sentence, place, heads) &&
      !isOfParticiple(sentence, place.span, heads)
    )
  }
  const ranked = places
    .filter(({ place }) => isHere(place))
    .map((one) => ({ ...one, rank: rankOf(sentence, one.place.span, heads) }))
    .filter(
      ({ rank, place }) => rank < attachment.elsewhere && (place.precision !== 'none' || rank <= attachment.above),
    )
  const here = withoutAnchors(sentence, ranked).sort(
    (a, b) =>
      a.rank - b.rank ||
      finenessIn(sentence, b.place) - finenessIn(sentence, a.place) ||
      distance(a.place) - distance(b.place),
  )
  const [best] = here
  if (best === undefined) return undefined
  // "In Nigeria gunmen killed nine when they raided Owo": the town of that country says more.
  const finer =
    best.place.precision !== 'country'
      ? undefined
      : here.find(({ place }) => fineness[place.precision] > 1 && place.country === best.place.country)
  return { index: (finer ?? best).index }
}

/** Where something is, or a name right before the trigger: "the Beirut explosion". */
function isLocation({ tokens }: Sentence, { role, span: at }: PlaceMention, span: Span): boolean {
  if (role === 'location') return true
  const isBefore = role === 'modifier' && at.end < span.start && span.start - at.end <= 3
  return isBefore && !isDeedOfState(tokens.filter((token) => contains(at, token) || contains(span, token)))
}

/** Sentences that a place is carried over, in a report that has been in several. */
const carriedSentencesMax = 2

function carried(
  sentence: Sentence,
  { done, background, said, isMeeting = false, heads, speakers = [] }: EventWords,
  { places, before }: { readonly places: readonly PlaceAt[]; readonly before: PlacesBefore },
): Located | undefined {
  const found = (index: number, span: Span | undefined, { id }: Rule): Located | undefined =>
    span === undefined ? undefined : { index, reason: { rule: id, span, basis: 'inferred' } }
  const { last, filed, single, all } = before
  const isTalk = last?.said === true && all[last.place]?.precision !== 'country'
  if (background || (done && isTalk) || (last?.whom === true && last.sentence === sentence.index)) return undefined
  const scene = all[(last ?? filed)?.place ?? -1]
  if (said && isOfFarSpeaker(speakers, scene)) return undefined
  if (scene?.role === 'dateline' && isOfMany(sentence)) return undefined
  // "Amnesty called for an inquiry", "the union accused the police": who speaks of what was done in a street is not there.
  if (said && last?.sentence !== sentence.index && scene?.precision !== 'country' && !isMeeting) return undefined
  if (isNationwide(sentence, heads)) {
    const country = all.findLastIndex(
      (place) => place.span.end <= sentence.end && place.kind === 'country' && place.country === scene?.country,
    )
    return country < 0 ? undefined : found(country, all[country]?.span, carriedPlace)
  }
  if (last !== undefined && sentence.index - last.sentence <= carriedSentencesMax)
    return found(sentence.index === last.sentence ? last.place : townOf(last.place, all), last.span, carriedPlace)
  const here = places.find(({ place }) => isDateline(place))?.index
  if (here !== undefined) return found(here, all[here]?.span, carriedPlace)
  if (last === undefined && filed !== undefined && sentence.index - filed.sentence <= carriedSentencesMax)
    return found(filed.place, all[filed.place]?.span, carriedPlace)
  const title = last === undefined && done ? titled(sentence, before) : undefined
  if (title !== undefined) return found(title, all[title]?.span, titledPlace)
  if (done && last === undefined && filed !== undefined && isOnlyFiled(sentence, filed.place, all))
    return found(filed.place, all[filed.place]?.span, onlyPlace)
  if (!done || last === undefined || !single) return undefined
  const town = townOf(last.place, all)
  return found(town, all[town]?.span, onlyPlace)
}

/** The place of the title, where the body names none up to the end of a sentence. */
function titled({ headline, end }: Sentence, { titled: index, all }: PlacesBefore): number | undefined {
  if (index === undefined || headline) return undefined
  const isOfBody = ({ span, role, precision }: PlaceMention, at: number): boolean =>
    at > index &&
    span.end <= end &&
    (/^(?:city|admin|site)$/.test(precision) ? role !== 'demonym' && role !== 'actor' : role === 'location')
  return all.some(isOfBody) ? undefined : index
}

/** What was at an airport once need not be there again; the town around it is as far as this goes. */
function townOf(place: number, all: readonly PlaceMention[]): number {
  const known = all[place]
  const isSite = known?.kind === 'site' || known?.precision === 'site'
  const town = isSite
    ? all.findIndex(
        ({ name, kind, precision }) => kind === 'city' && precision === 'city' && known.name.endsWith(`, ${name}`),
      )
    : -1
  return town < 0 ? place : town
}
