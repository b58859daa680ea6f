/** Does a report go on with the day of its scene? "Crowds marched on Tuesday. Police fired tear gas": on Tuesday, too. */
import { contains, type Event, type EventTime, type Rule, type Span } from '../../../model/index.ts'
import type { PlaceMention } from '../../place/index.ts'
import { isMarked, type Sentence } from '../../token/index.ts'
import type { Heads } from './attachment.ts'
import { isInPast } from './history.ts'
import type { Before, SettingContext } from './setting.ts'
import { isStretch } from './stretch.ts'
import { onDay } from './when.ts'

export const sceneDay: Rule = {
  id: 'event/en/scene-day',
  reads:
    'Force, crowds and harm that the sentences behind an event of a day tell in the past tense, with no day of their own, were on its day, and so were arrests right behind a protest.',
  apply: undefined,
}

/** Force, crowds and harm, which go on where and when a report is; what somebody then decided or said about them may be of the next day. */
export const isBodily = ({ type }: Pick<Event, 'type'>): boolean =>
  /^(?:ASSAULT|PROTEST|EXPLOSION|FIRE|ACCIDENT|DISASTER)$/.test(type)

/** Sentences that a day is carried over, and fewer to where a sentence names a place. */
const sentencesMax = 4
const sentencesToPlaceMax = 2
const sentencesToSayingMax = 1

/** The last of the places before one that fits. */
function lastBefore(
  all: readonly PlaceMention[],
  before: number,
  fits: (place: PlaceMention) => boolean,
): PlaceMention | undefined {
  for (let at = before - 1; at >= 0; at -= 1) {
    const place = all[at]
    if (place !== undefined && fits(place)) return place
  }
  return undefined
}

/** Is all that a sentence names in another country than what was named last before it? Its day is its own. */
function isAbroad({ places, before: { all } }: SettingContext & { readonly before: Before }): boolean {
  const isLocated = ({ role, country }: PlaceMention): boolean => role === 'location' && country !== undefined
  const here = places.filter(({ place }) => isLocated(place))
  const last = lastBefore(all, here[0]?.index ?? 0, isLocated)
  return here.length > 0 && last !== undefined && here.every(({ place }) => place.country !== last.country)
}

/** Words of another day than the one that the report was telling of. */
const ofNow =
  /^(?:now|today|currently|again|still|since|meanwhile|earlier|later|separately|previously|recently|separate|elsewhere)$/

/** "Tear gas and later live rounds" go on. */
const turns = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower, deprel }) => ofNow.test(lower) && !(lower === 'later' && deprel === 'amod'))

/** The day that a report's scene is told of, where words without a day go on with it; that they were `said` on another is none of theirs. */
export function sceneTime(
  sentence: Sentence,
  context: SettingContext & { readonly before: Before },
  said: Span,
): EventTime | undefined {
  const { times, places, published } = context
  const { scene } = context.before
  const isPlaced = places.some(({ place: { role } }) => role === 'location')
  const days = times.filter(({ type }) => type !== 'DURATION')
  const over = days.length > 0 ? sentencesToSayingMax : isPlaced ? sentencesToPlaceMax : sentencesMax
  if (scene === undefined || sentence.headline || sentence.index - scene.sentence > over) return undefined
  const { from, precision } = scene.time
  // What was on the day of the report has that day without it.
  if (published !== undefined && from?.slice(0, 10) === published.slice(0, 10)) return undefined
  if (isStretch(scene.time) || !/^(?:hour|part-of-day|day)$/.test(precision)) return undefined
  if (days.some(({ span }) => isPlaced || contains(said, span)) || !isInPast(sentence)) return undefined
  if (turns(sentence) || isAbroad(context)) return undefined
  // What went on is no more of the minute at which it began.
  return precision === 'hour' && from !== undefined ? onDay(from.slice(0, 10), 'inferred') : scene.time
}

/** "Five who were caught in crossfire": what only says how or where something else was; "answered with tear gas" says what was done. */
export const isCircumstance = ({ tokens }: Sentence, { own }: Heads): boolean =>
  own.some(
    (head) =>
      tokens[head]?.upos === 'NOUN' &&
      /^(?:obl|nmod)$/.test(tokens[head]?.deprel ?? '') &&
      !isMarked(tokens, head, 'case', (word) => word === 'with'),
  )
