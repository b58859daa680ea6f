/** What is told beside the news: a state in which it happened, deeds of long ago, a version that answers another? */
import type { EventClaim, Reading } from '../../model/index.ts'
import { isLasting, isMain, type Kind } from './kind.ts'

/** "During the state of emergency", "under the curfew": a state that is known, and no news of it. */
const inState = /\b(?:during|under|despite|since|throughout|amid) (?:the|a|an) (?:[\p{L}-]+ ){0,2}$/iu
/** "Bandits who had taken part in attacks": done before, nobody says when. */
const whoHad = /\bwho (?:had|have) (?:(?!(?:was|were|is|are|has|died|did)\b)[\p{L}-]+ ){1,6}$/iu

/** Whether it is told as something known, so that it makes no incident by itself. */
export function isTakenForKnown(kind: Kind, { time }: EventClaim, before: string): boolean {
  if ((time?.basis ?? 'published') !== 'published') return false
  return (
    (isLasting(kind) && !kind.startsWith('DISRUPTION') && inState.test(before)) || (isMain(kind) && whoHad.test(before))
  )
}

/** UTF-16 units behind a denial in which what its speaker puts in the place of what is denied is said. */
const retortReach = 400

/**
 * "The minister rejected the account and said that the men had died in a traffic accident": people came to harm, but it is for
 * those whom the minister contradicts to say what it was.
 */
export function isRetort(kind: Kind, { attributions, trigger }: EventClaim, reading: Reading): boolean {
  if (kind !== 'accident') return false
  const speakers = new Set(attributions.flatMap(({ sourceName }) => sourceName ?? []))
  return reading.attributions.some(({ stance, sourceName, content }) => {
    const end = content.at(-1)?.end ?? Number.POSITIVE_INFINITY
    const isBefore = end <= trigger.start && trigger.start - end < retortReach
    return isBefore && (stance === 'denies' || stance === 'doubts') && speakers.has(sourceName ?? '')
  })
}

const hadBeen = /\bhad (?:(?:been|also|already|then) )?$/i

/** "Almaty, he said, had been attacked": what only stands behind the news as what had been, without a day, was before it. */
export function isSaidOfBefore(
  { time, sentence, trigger }: EventClaim,
  before: string,
  { sentences, report }: Reading,
): boolean {
  if ((time?.basis ?? 'published') !== 'published' || !hadBeen.test(before)) return false
  const body = sentences.findIndex(({ start }) => start >= (report.title?.length ?? 0))
  return trigger.start >= (report.title?.length ?? 0) && sentence > body + 1
}
