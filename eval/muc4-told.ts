/** What does the reading say of a thing and of its text? Names of features for the models of `muc4-filler.ts`. */
import { type Event, overlaps, type Reading, type Span } from '../src/model/index.ts'
import type { Mention } from './muc4-mention.ts'

const dayLength = 86_400_000

/** How long before the dispatch: the task asks for nothing that is more than two months old. */
function ageOf(from: string | undefined, published: string | undefined): string {
  const days = (Date.parse((published ?? '').slice(0, 10)) - Date.parse((from ?? '').slice(0, 10))) / dayLength
  if (!Number.isFinite(days)) return 'unknown'
  if (days < 0) return 'later'
  if (days <= 2) return 'days'
  if (days <= 14) return 'weeks'
  return days <= 61 ? 'months' : 'old'
}

/** What a reading tells of a mention, as names of features. */
export function toldBy({
  events,
  tallies,
  parties,
  attributions,
  times,
  places,
  report,
}: Reading): (mention: Mention) => readonly string[] {
  const { published } = report
  const describe = (event: Event): string =>
    event.background ? `${event.type}/background` : `${event.type}/${event.reality}`
  const roles = events.flatMap((event) => [
    ...event.actors.map(({ span }) => ({ span, role: 'actor', event })),
    ...event.targets.map(({ span }) => ({ span, role: 'target', event })),
    ...event.objects.map((span) => ({ span, role: 'object', event })),
    ...event.instruments.map((span) => ({ span, role: 'instrument', event })),
  ])
  return ({ sentence, head, kind }) => {
    const word: Span = sentence.tokens[head] ?? sentence
    const noun = kind === undefined ? sentence.tokens[head]?.lemma.toLowerCase() : `<${kind}>`
    const found = new Set<string>()
    for (const { span, role, event } of roles) {
      if (!overlaps(span, word)) continue
      found.add(`ev=${role}:${event.type}`).add(`eh=${role}:${event.type}:${noun}`)
      found.add(`em=${role}:${event.type}:${event.mode ?? ''}`)
      found.add(`er=${role}:${describe(event)}`).add(`et=${role}:${ageOf(event.time?.from, published)}`)
    }
    for (const { span, category, background } of tallies)
      if (overlaps(span, word)) found.add(`ta=${category}`).add(`tb=${category}:${background ?? false}`)
    for (const { span, sector, country } of parties)
      if (overlaps(span, word)) found.add(`pa=${sector ?? ''}`).add(`pc=${country ?? ''}:${sector ?? ''}`)
    for (const { source, content, sourceKind, stance } of attributions) {
      if (source.some((piece) => overlaps(piece, word))) found.add(`as=${sourceKind}`)
      if (content.some((piece) => overlaps(piece, word))) found.add(`ac=${sourceKind}:${stance}`)
    }
    for (const { from, value, span } of times)
      if (overlaps(span, sentence)) found.add(`ti=${ageOf(from ?? value, published)}`)
    for (const { span, kind } of places) if (overlaps(span, word)) found.add(`pl=${kind}`)
    for (const event of events) if (overlaps(event.trigger, sentence)) found.add(`se=${describe(event)}`)
    return [...found]
  }
}
