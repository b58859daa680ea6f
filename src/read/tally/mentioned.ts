/** Of which event are the words of a count one more mention: "killing 14" of the bombing that it was joined to? */
import { contains } from '../../model/index.ts'
import type { EventMention } from '../event/index.ts'
import type { Sentence } from '../token/index.ts'
import type { Counting } from './link.ts'

/** The event of which the words of the count are one more mention, told elsewhere first. */
export function mentionedIn(
  sentence: Sentence,
  { tokens: [from, to], category }: Counting,
  events: readonly EventMention[],
): EventMention | undefined {
  // Arrests come of a protest before they come of another arrest.
  if (category === 'detained') return undefined
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
  if (first === undefined || last === undefined) return undefined
  const span = { start: first.start, end: last.end }
  const told = events.findLast(({ because }) => because.some((one) => one.span && contains(span, one.span)))
  // Of an event in several towns, of the first.
  return events.find(({ trigger }) => trigger.start === told?.trigger.start)
}
