/** What has a report told up to a place in it? Its scene, and the day of its last event. */
import type { Event, EventTime, Explained, Span } from '../../../model/index.ts'
import { isDestination, type PlaceMention } from '../../place/index.ts'
import { isMarked, type Sentence } from '../../token/index.ts'
import { isFactual } from '../reality/own-reality.ts'
import { isListed } from './each.ts'
import { dayOfTelling, type Entry } from './entry.ts'
import { isDateline } from './filed.ts'
import { isInPast, runningHistory, runningOn } from './history.ts'
import { isEndOfJourney } from './journey.ts'
import { isSaid } from './matter.ts'
import { isContrast, openingPlace, opensAnother } from './opening.ts'
import { isBodily } from './scene-day.ts'
import type { Before, SettingContext } from './setting.ts'
import { isRecentDay } from './when.ts'
import { onlyPlace, type PlaceAt } from './where.ts'
import { isToldOfWhom } from './whom.ts'

/** Where a report begins, or an item of a list that has nothing to do with the one before. */
export const nothingBefore = (all: readonly PlaceMention[]): Before => ({
  last: undefined,
  filed: undefined,
  titled: undefined,
  single: true,
  all,
  paragraph: 0,
  time: undefined,
  scene: undefined,
  past: undefined,
  verdict: undefined,
  news: undefined,
})

/** What the report has told where another entry begins: in the place that heads it, of another day and another story. */
export function atEntry(reached: Before, from: Entry, { name, time, place }: Entry): Before {
  if (name === from.name) return reached
  const isElsewhere = place?.value !== from.place?.value
  const before = isElsewhere ? { ...nothingBefore(reached.all), news: reached.news } : reached
  return time?.value.from === from.time?.value.from && !isElsewhere
    ? before
    : { ...before, time: undefined, scene: undefined, past: undefined }
}

/** What the report has told where a sentence begins: the place that it opens with is the scene, whether or not it tells an event. */
export function atSentence(
  reached: Before,
  sentence: Sentence,
  { places, times, published, entry }: Pick<SettingContext, 'places' | 'times' | 'published' | 'entry'>,
): Before {
  const isOfNow = times.some((time) => isRecentDay(time, dayOfTelling(entry, published)))
  const run = isOfNow ? { past: undefined, news: sentence.index } : { past: runningOn(reached.past, sentence) }
  // "In a separate case, two men were shot": nothing of it is where the last one was.
  const other = opensAnother(sentence) ? { last: undefined, scene: undefined, time: undefined, past: undefined } : {}
  // Each paragraph of a report on a month or a quarter is of a day and a place of its own.
  const isNext = sentence.paragraph !== reached.paragraph
  const isApart = entry.period !== undefined && isNext
  const isInTown = isApart && reached.last !== undefined && reached.all[reached.last.place]?.precision !== 'country'
  // "In Crete, however, …": the paragraph behind need not be there.
  const isBack = isNext && reached.last !== undefined && reached.last.place === reached.contrast
  const before: Before = {
    ...reached,
    ...run,
    ...other,
    ...(isBack ? { last: undefined, contrast: undefined } : {}),
    ...(isApart ? { scene: undefined } : {}),
    ...(isInTown ? { last: undefined } : {}),
    paragraph: sentence.paragraph,
  }
  if (sentence.headline) return { ...before, titled: titlePlace(sentence, places)?.index ?? before.titled }
  const dateline = places.find(({ place }) => isDateline(place))
  const isFiled = dateline !== undefined && places.every(({ place: { role } }) => role !== 'location')
  const filed = isFiled ? { sentence: sentence.index, place: dateline.index } : before.filed
  const opens = openingPlace(sentence, places)
  const scene = before.last === undefined ? undefined : before.all[before.last.place]
  // "In Nigeria, …" after a town of Nigeria says nothing new.
  const isCoarser = opens?.place.precision === 'country' && scene?.country === opens.place.country
  if (opens === undefined || isCoarser) return { ...before, filed }
  const contrast = isContrast(sentence, opens.place.span) ? { contrast: opens.index } : {}
  return { ...before, filed, ...contrast, ...sceneAt(before, sentence.index, opens) }
}

/** The one town or division that a title names, as what it tells of is called or where that is: "Lisbon tram crash". */
function titlePlace(sentence: Sentence, places: readonly PlaceAt[]): PlaceAt | undefined {
  const [only, ...others] = places.filter(({ place: { role } }) => role !== 'demonym' && role !== 'actor')
  const isFine = only !== undefined && /^(?:city|admin|site)$/.test(only.place.precision)
  return isFine && others.length === 0 && !isDestination(sentence, only.place.span) ? only : undefined
}

/** `said`: only words were told there; `whom`: what befell somebody of whom the sentence tells something else. */
function sceneAt(
  before: Before,
  sentence: number,
  { index, place, said = false, whom = false }: PlaceAt & { readonly said?: boolean; readonly whom?: boolean },
): Pick<Before, 'last' | 'single'> {
  const known = before.last === undefined ? undefined : before.all[before.last.place]
  return {
    single: before.single && (known === undefined || known.name === place.name),
    last: { sentence, place: index, span: place.span, said, whom },
  }
}

/** What the report has told once an event is told; words that only say which truce or plan is meant set no scene. */
export function after(
  reached: Before,
  event: Explained<Event>,
  sentence: Sentence,
  { isAside, places }: { readonly isAside: boolean; readonly places: readonly PlaceAt[] },
): Before {
  const isVerdict = event.type === 'SANCTION' && event.mode === 'convict' && isFactual(event.reality)
  const before = {
    ...reached,
    ...pastAfter(reached, event, sentence),
    scene: sceneAfter(reached, event, sentence),
    verdict: isVerdict ? sentence.index : reached.verdict,
  }
  const { place: index, time, background, reality, because } = event
  if (background) return before
  const place = index === undefined ? undefined : before.all[index]
  const told = time?.basis === 'published' || !isFactual(reality) ? before : { ...before, time }
  // "A man who was beaten in Aleppo was attacked on Monday": where, it does not say.
  const isOther = told.last?.whom === true && told.last.sentence === sentence.index
  if ((index === undefined || place === undefined) && isOther && !isToldOfWhom(sentence, event.trigger))
    return { ...told, last: undefined }
  if (index === undefined || place === undefined) return told
  if (because.some(({ rule }) => rule === onlyPlace.id)) return told
  // "Rallies were held in Jos, Kano and Lagos": the scene stays where it was, or there is none.
  if (isListed(sentence, place, places)) return { ...told, single: false }
  // "They were on their way to Osh when a bomb went off": not there.
  if (isEndOfJourney(sentence, place, { own: [], others: [] })) return told
  // "Unions plan a strike in Abuja", "accused them of attacking a convoy in Idlib": what is not so moves no scene.
  if (before.last !== undefined && !isFactual(reality)) return told
  // "Met in Geneva": where people talk of an attack it was not.
  if (isAside && (isSaid(event) || isOfPart(sentence, event.trigger))) return told
  // "The top official of religious law in Kenya condemned it", in a report from Kisumu: its scene is still there.
  const isCoarser =
    place.precision === 'country' &&
    before.last !== undefined &&
    place.country === before.all[before.last.place]?.country
  if (isSaid(event) && isCoarser) return told
  const said = isSaid(event) && !isDoneThere(before, place)
  const whom = isToldOfWhom(sentence, event.trigger)
  // "Accused of a killing in Madrid".
  if (whom && !isFactual(reality)) return told
  return { ...told, ...sceneAt(before, sentence.index, { index, place, said, whom }) }
}

/** The day that the report's scene is told of: what was on a day of its own begins it, and what is carried on from it goes on with it. */
function sceneAfter(
  { scene }: Before,
  { time, background, reality, type, mode }: Event,
  sentence: Sentence,
): Before['scene'] {
  if (background || !isFactual(reality) || time === undefined) return scene
  // Whoever was freed on the day after has ended it.
  if (!isBodily({ type })) return time.basis === 'published' || isSameDay(time, scene?.time) ? scene : undefined
  const goesOn = scene?.crowd === true && isSameDay(time, scene.time)
  const crowd = type === 'PROTEST' || mode === 'crowd-control' || goesOn
  return time.basis === 'published' ? undefined : { sentence: sentence.index, time, crowd }
}

const isSameDay = (one: EventTime, other: EventTime | undefined): boolean =>
  one.from?.slice(0, 10) === other?.from?.slice(0, 10)

/** A sentence that tells history with a date, and no news, begins or goes on with a story of the past. */
function pastAfter(
  { past, news }: Before,
  { background, time, reality, because }: Explained<Event>,
  sentence: Sentence,
): Pick<Before, 'past' | 'news'> {
  const { index, paragraph } = sentence
  const goesOn = because.some(({ rule }) => rule === runningHistory.id)
  const begun = goesOn ? (past?.begun ?? index) : index
  if (!isFactual(reality)) return { past, news }
  if (!background) return { past: undefined, news: index }
  const at = time ?? past?.time
  return {
    past: news === index || at === undefined || !isInPast(sentence) ? undefined : { paragraph, time: at, begun },
    news,
  }
}

/** "Nine died, including an officer stabbed in Kisumu", "by new terms, including the lifting of a siege of Foua": the place of one is not that of all. */
function isOfPart({ tokens }: Sentence, { start }: Span): boolean {
  const deed = tokens.find((token) => token.start >= start && token.deprel.startsWith('acl'))
  return isMarked(tokens, deed?.head ?? -1, 'case', (word) => word === 'including' || word === 'among')
}

/** Whether the last that was told was done there, and not only said. */
const isDoneThere = ({ last, all }: Before, { name }: PlaceMention): boolean =>
  last !== undefined && last.said !== true && all[last.place]?.name === name
