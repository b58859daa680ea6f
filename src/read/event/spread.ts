/** Which events stand for the other towns of a list? "Clashes in Kano, Kaduna and Jos" is one in each. */
import type { PlaceMention } from '../place/index.ts'
import type { EventMention } from './index.ts'
import { realityGroup } from './reality/own-reality.ts'
import { eachPlace } from './setting/each.ts'

/**
 * One more event for each other town of its list, right behind it: the same words, parties, day and sources, elsewhere; none where the report
 * tells of that one by itself. A count that names one of the towns is then of the event there, and one of all together stays with the first.
 */
export function inEach(
  events: readonly { readonly event: EventMention; readonly alsoIn: readonly number[] }[],
  places: readonly PlaceMention[],
): EventMention[] {
  const keyOf = (event: EventMention, at = -1): string => `${event.type} ${realityGroup(event)} ${places[at]?.name}`
  const told = new Set(events.flatMap(({ event }) => (event.background ? [] : [keyOf(event, event.place)])))
  return events.flatMap(({ event, alsoIn }) => [
    event,
    ...alsoIn
      .filter((at) => !told.has(keyOf(event, at)))
      .map((place): EventMention => {
        const span = places[place]?.span ?? event.trigger
        return { ...event, place, because: [...event.because, { rule: eachPlace.id, span, basis: 'stated' }] }
      }),
  ])
}
