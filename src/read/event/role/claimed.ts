/** Who says that it was they? "Gunmen attacked a town. … The Karo Front claimed responsibility": told before, by what they are called. */
import { contains, type Event, type Party } from '../../../model/index.ts'
import type { AttributionMention } from '../../attribution/index.ts'
import { attackers } from '../../syntax/index.ts'

/** What some are called for doing it, and by no name: it gives way to who they are. */
export const isNameless = (actors: readonly Party[]): boolean =>
  actors.every(({ name, text }) => name === undefined && !/\s\p{Lu}/u.test(text) && doers.test(text))

const doers = new RegExp(`\\b(?:${attackers}|men|suspects?)$`, 'i')

/** The events, with whoever claims "responsibility" and no more where nobody, or nobody by name, is told to have done what was told before. */
export function withClaimants<T extends Event>(
  events: readonly T[],
  attributions: readonly AttributionMention[],
  text: string,
): readonly T[] {
  const claims = attributions.filter(({ stance, cue: [cue], content }) => {
    const said = content.at(-1)
    return (
      stance === 'asserts' &&
      /\b(?:claim|admit|accept|assume|t[ao]ok|take)/i.test(text.slice(cue?.start, cue?.end)) &&
      /^(?:full )?responsibility$/.test(text.slice(said?.start, said?.end))
    )
  })
  return claims.length === 0 ? events : events.map((event) => claimedBy(event, claims))
}

function claimedBy<T extends Event>(event: T, claims: readonly AttributionMention[]): T {
  if (!isNameless(event.actors)) return event
  const { party } = claims.find(({ content }) => content.some((piece) => contains(piece, event.trigger))) ?? {}
  return party === undefined ? event : { ...event, actors: [party] }
}
