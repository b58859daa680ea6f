/** In which part of its town is a happening: "a market in the Sadr City district of Baghdad", "a restaurant in Karrada"? */
import type { Reading, Span } from '../../model/index.ts'
import { foldName } from '../../stdx/index.ts'
import { isMain } from './kind.ts'
import type { Mark } from './mark.ts'
import { sentenceAt } from './sentence.ts'
import { spellingKey } from './spelling.ts'

interface Quarter {
  /** The same for all spellings of its name. */
  readonly key: string
  readonly span: Span
}

const word = '(?:district|neighbou?rhood|quarter|suburb|township|slum|ward|borough)'
const named = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?: \\p{Lu}[\\p{L}’'-]*\\p{Ll}){0,2}"
const patterns: readonly RegExp[] = [
  new RegExp(`\\b${word} of (?<name>${named})`, 'gu'),
  new RegExp(`\\b(?:in|at|near|of|from) the (?:\\p{Ll}+ )?(?<name>${named}) ${word}\\b`, 'gu'),
  new RegExp(`\\b(?:in|at|near|of) \\p{Lu}\\p{L}+['’]s (?<name>${named}) ${word}\\b`, 'gu'),
]

/** "In Baghdad's Sadr City": of a town that the report names as such. */
const owned = new RegExp(`\\b(?:in|at|near|of) (?<town>${named})['’]s (?<name>${named})`, 'gu')

/** Every mention of a part of a town in a report that tells of one as such; what is a town or a province itself is none. */
function findQuarters(reading: Reading): ReadonlyMap<number, readonly Quarter[]> {
  const { text, places } = reading
  const known = new Set(
    places.flatMap(({ precision, name, text: words }) => (precision === 'none' ? [] : [name, words])),
  )
  const towns = new Set(places.flatMap(({ precision, text: words }) => (precision === 'city' ? [words] : [])))
  const found = [
    ...patterns.flatMap((pattern) => [...text.matchAll(pattern)]),
    ...[...text.matchAll(owned)].filter(({ groups }) => towns.has(groups?.['town'] ?? '')),
  ]
  const names = new Set(found.flatMap(({ groups }) => groups?.['name'] ?? []).filter((name) => !known.has(name)))
  const mentions = names.size === 0 ? [] : mentionsOf([...names], reading)
  return Map.groupBy(mentions, ({ span }) => sentenceAt(span, reading)?.start ?? 0)
}

function mentionsOf(names: readonly string[], { text }: Reading): Quarter[] {
  const any = names.toSorted((a, b) => b.length - a.length).join('|')
  return [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'gu'))].map(({ 0: name, index }) => ({
    key: spellingKey(foldName(name.toLowerCase())),
    span: { start: index, end: index + name.length },
  }))
}

/** UTF-16 units between what happened and the part of a town that it is in, at the most. */
const reach = 120

/** Marks with the part of its town that the sentence names for each: behind its words and before those of the next, or else the last before them. */
export function withQuarters(marks: readonly Mark[], reading: Reading): readonly Mark[] {
  const quarters = findQuarters(reading)
  if (quarters.size === 0) return marks
  const starts = marks.flatMap(({ kind, event }) => (isMain(kind) ? [event.trigger.start] : [])).sort((a, b) => a - b)
  let next = 0
  const nextAfter = new Map<Mark, number>()
  for (const mark of marks.toSorted((a, b) => a.event.trigger.start - b.event.trigger.start)) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= mark.event.trigger.start) next += 1
    nextAfter.set(mark, starts[next] ?? Number.POSITIVE_INFINITY)
  }
  return marks.map((mark) => {
    const here = quarters.get(sentenceAt(mark.event.trigger, reading)?.start ?? -1) ?? []
    const quarter = nearest(mark.event.trigger, nextAfter.get(mark) ?? Number.POSITIVE_INFINITY, here)
    return quarter === undefined ? mark : { ...mark, quarter }
  })
}

function nearest({ start, end }: Span, next: number, here: readonly Quarter[]): string | undefined {
  const behind = here.find(({ span }) => span.start >= end && span.start < next && span.start - end <= reach)
  return (behind ?? here.findLast(({ span }) => span.end <= start && start - span.end <= reach))?.key
}
