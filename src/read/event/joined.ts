/** What do all mentions of one event tell of it together? */
import type { Event, Explained, Rule } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import { isAttempt, saysHow } from './news/attempt.ts'
import { isNameless } from './role/claimed.ts'

type EventMention = Explained<Event>

/** By which a later mention is joined to its event. */
export const sameEvent: Rule = {
  id: 'event/en/same-event',
  reads:
    'Two mentions of one type that no place, day, mode or party tells apart are one event; a headline’s is the body’s of its type.',
  apply: undefined,
}

/** Types of what nobody does: whoever was killed and hurt in one, was so by it. */
export const ofNobody: ReadonlySet<string> = new Set(['EXPLOSION', 'FIRE', 'ACCIDENT', 'DISASTER'])

export const isPlaceInferred = ({ because }: EventMention): boolean =>
  because.some(({ rule, basis }) => basis === 'inferred' && isOfPlace(rule))

const isOfPlace = (rule: string): boolean => rule.startsWith('event/en/place')

/** Sentences up to the one that says when an attack was; further on it is another of the same war. */
const attackDayMax = 2

/**
 * "Gunmen attacked Gwoza. The attack took place on Monday": the first day that is told of what was told without one; nothing of deeds
 * but what happens once.
 */
function dayOfLater(first: EventMention, later: readonly EventMention[]): EventMention['time'] {
  if (!inOneSpot.has(first.type) && !ofNobody.has(first.type)) return undefined
  return later.find(
    ({ time, background, type, sentence }) =>
      type === first.type &&
      !background &&
      time?.basis === 'stated' &&
      // "31 deaths in the last 24 hours" do not date the epidemic.
      !(time.value.includes('/') && time.precision !== 'day') &&
      (ofNobody.has(type) || sentence - first.sentence <= attackDayMax),
  )?.time
}

/** What happens once and in one spot. */
const inOneSpot: ReadonlySet<string> = new Set(['ASSAULT', 'EXPLOSION', 'FIRE', 'ACCIDENT'])

/**
 * "Gunmen attacked a bus. The attack took place near Kano", "a bomb in central Turkey killed 13. … The blast in Kayseri": where a later mention
 * puts what the first puts nowhere, where the report only was, or only in the country.
 */
function placeOfLater(
  first: EventMention,
  later: readonly EventMention[],
  places: readonly PlaceMention[],
): number | undefined {
  const known = places[first.place ?? -1]
  const isInCountry = known?.precision === 'country' && inOneSpot.has(first.type)
  const isStated = first.place !== undefined && !isPlaceInferred(first)
  if ((isStated && !isInCountry) || first.background) return undefined
  const isFiner = ({ place = -1 }: EventMention): boolean =>
    known === undefined ||
    (places[place]?.precision !== 'country' && (!isStated || places[place]?.country === known.country))
  return later.find(
    (other) => other.place !== undefined && !other.background && !isPlaceInferred(other) && isFiner(other),
  )?.place
}

/** Later mentions add who says it, and who takes part where the first does not tell, or tells of no name: `definites` are "the attack". */
export function joined(
  first: EventMention,
  later: readonly EventMention[],
  { places, definites }: { places: readonly PlaceMention[]; definites: ReadonlySet<EventMention> },
): EventMention {
  const all = [first, ...later]
  const reasons = later.map(({ trigger }) => ({ rule: sameEvent.id, span: trigger, basis: 'inferred' as const }))
  const attempted = isAttempt(first)
  const { mode, cameo, acled } = all.find((one) => saysHow(one, attempted) && one.type === first.type) ?? first
  const place = placeOfLater(first, later, places)
  const told = all.find(({ actors }) => actors.length > 0)
  const named = isNameless(told?.actors ?? [])
    ? later.find((one) => definites.has(one) && one.type === told?.type && !isNameless(one.actors))
    : undefined
  const time = first.time?.basis === 'published' ? (dayOfLater(first, later) ?? first.time) : first.time
  return {
    ...first,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(mode === undefined ? {} : { mode }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(acled === undefined ? {} : { acled }),
    actors: named?.actors ?? told?.actors ?? [],
    // Who was hurt at a march is not whom it was against.
    targets:
      all.find(({ type, targets }) => targets.length > 0 && (type === first.type || first.type !== 'PROTEST'))
        ?.targets ?? [],
    objects: all.find(({ objects }) => objects.length > 0)?.objects ?? [],
    instruments: all.find(({ instruments }) => instruments.length > 0)?.instruments ?? [],
    attributions: [...new Set(all.flatMap(({ attributions }) => attributions))],
    because: [
      ...first.because.filter(({ rule, basis }) => place === undefined || basis !== 'inferred' || !isOfPlace(rule)),
      ...later.flatMap(({ because }) => because),
      ...reasons,
    ],
  }
}
