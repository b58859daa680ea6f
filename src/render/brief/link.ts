/** What is an incident to others: part of a wave, an answer, a follow-up? And which report told it apart, or joined it? */
import type { Incident } from '../../model/index.ts'
import type { Context } from './context.ts'
import { numbersOf } from './context.ts'
import type { Block, Inlines } from './document.ts'
import { cites, strong, text } from './document.ts'
import { counted, datedHeading } from './phrase.ts'

/** Incidents that are named one by one; more of them are counted. */
const NAMED_MAX = 4

const wordsOf: Readonly<Record<string, readonly [to: string, from: string]>> = {
  'part-of': ['part of', 'its parts'],
  response: ['a response to', 'followed in response by'],
  'follow-up': ['a follow-up of', 'followed up by'],
}

/** Nothing where it stands alone. */
export function relatedBlocks(incident: Incident, context: Context): Block[] {
  const said = Object.entries(wordsOf).flatMap(([kind, [to, from]]) => [
    ...named(to, targetsOf(incident, kind), context),
    ...named(from, context.linkedFrom.get(`${kind} ${incident.id}`) ?? [], context),
  ])
  const related: Block[] =
    said.length === 0 ? [] : [{ kind: 'paragraph', inlines: [strong('Related: '), text(`${said.join('; ')}.`)] }]
  return [...related, ...noteBlocks(incident, context)]
}

const targetsOf = ({ links }: Incident, kind: string): readonly string[] =>
  (links ?? []).filter((link) => link.kind === kind).map(({ to }) => to)

/** `part of Unrest across Kazakhstan, 2 to 15 January 2022 (no. 3)`; what the brief does not hold is left out. */
function named(words: string, ids: readonly string[], { incidents, places }: Context): string[] {
  const known = ids.flatMap((id) => incidents.get(id) ?? [])
  if (known.length === 0) return []
  const names = known.slice(0, NAMED_MAX).map((other) => {
    const number = places.get(other.id)
    return `${datedHeading(other)}${number === undefined ? '' : ` (no. ${number})`}`
  })
  const more = known.length - NAMED_MAX
  return [`${words} ${names.join(', ')}${more > 0 ? ` and ${counted(more, 'more incident')}` : ''}`]
}

function noteBlocks({ notes = [] }: Incident, context: Context): Block[] {
  return notes.map(({ kind, report, ids }): Block => {
    const others = ids.flatMap((id) => context.incidents.get(id) ?? []).map(datedHeading)
    const words =
      kind === 'joined'
        ? `Held to be ${counted(ids.length + 1, 'incident')} until a report told of the days between. `
        : `Not told apart from ${others.length === 0 ? 'another incident' : others.join(', ')} until a later report. `
    const inlines: Inlines = [text(words), ...cites(numbersOf([report], context))]
    return { kind: 'paragraph', inlines }
  })
}
