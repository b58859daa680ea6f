/**
 * How well are political events read? PLOVER's gold records: one event each, with its type. A record's type is found where an
 * event of the reading has it, its quad class where one is of that class; how many events a record is read to tell shows what
 * is invented. The records have the names of 2016, which are mapped to those of the manual 2.0.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event, Reading } from '../src/model/index.ts'
import { quadClasses } from '../src/read/event/index.ts'
import { halves, isInHalf } from './aside.ts'
import { count, detail, percent, score } from './figure.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

interface GoldActor {
  readonly code?: string
  readonly actorText?: string
}

interface PloverRecord {
  readonly id: string
  readonly date: string
  readonly event: string
  readonly eventText?: string
  readonly text: string
  readonly source?: string | readonly GoldActor[]
  readonly target?: string | readonly GoldActor[]
}

export interface GoldRecord {
  readonly types: readonly string[]
  readonly words: string
  readonly source: readonly string[]
  readonly target: readonly string[]
}

const file = 'plover/gsr.json'

/** Types of 2016 by those of the manual 2.0; a yielding of any kind may be either of the two that it was split into. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  DEMAND: ['REQUEST'],
  DISAPPROVE: ['ACCUSE'],
  INVESTIGATE: ['ACCUSE'],
  FIGHT: ['ASSAULT'],
  CONCEDE: ['CONCEDE', 'RETREAT'],
  RETREAT: ['RETREAT', 'CONCEDE'],
}

export const plover = readingTask<GoldRecord>({
  name: 'plover',
  measures: 'political events: type and quad class found, and events a record, on the gold records of PLOVER',
  needs: [file],
  source: 'https://github.com/openeventdata/PLOVER',
  splits: halves,
  load: ({ data, split }) => {
    const records: readonly PloverRecord[] = JSON.parse(readFileSync(join(data, file), 'utf8'))
    return records.filter(({ id }) => isInHalf(id, split)).map(makeDocument)
  },
  score: scorePlover,
})

function makeDocument({ id, event, eventText, text, source, target }: PloverRecord): GoldDocument<GoldRecord> {
  const textsOf = (actors: PloverRecord['source']): string[] =>
    typeof actors === 'object' ? actors.flatMap(({ actorText }) => actorText ?? []) : []
  return {
    input: { ref: id, text, language: 'en' },
    gold: {
      types: renamed[event] ?? [event],
      words: eventText ?? '',
      source: textsOf(source),
      target: textsOf(target),
    },
  }
}

const quadOf = (type: string | undefined): number => (quadClasses as Readonly<Record<string, number>>)[type ?? ''] ?? 0

export function scorePlover(pairs: readonly { document: GoldDocument<GoldRecord>; reading: Reading }[]): Scored {
  const sums = { type: 0, quad: 0, events: 0, source: 0, sources: 0 }
  const misses: Miss[] = []
  for (const { document, reading } of pairs) {
    const { types, source } = document.gold
    const [quad] = types.map(quadOf)
    const match = reading.events.find(({ type }) => types.includes(type))
    const sameQuad = reading.events.some(
      ({ type }) => quadOf(type) === quad || types.map(quadOf).includes(quadOf(type)),
    )
    sums.type += match === undefined ? 0 : 1
    sums.quad += sameQuad ? 1 : 0
    sums.events += reading.events.length
    if (match !== undefined && source.length > 0) {
      sums.sources += 1
      if (hasActor(match, source)) sums.source += 1
      else misses.push(makeMiss('actor', document, reading))
    }
    if (match === undefined) misses.push(makeMiss(sameQuad ? 'type wrong' : 'type and class missed', document, reading))
    if (reading.events.length > 2) misses.push(makeMiss('many events', document, reading))
  }
  return {
    figures: [
      count('records', pairs.length),
      score('typeFound', percent(sums.type, pairs.length)),
      score('quadFound', percent(sums.quad, pairs.length)),
      detail('eventsPer100Records', pairs.length === 0 ? 0 : Math.round((sums.events / pairs.length) * 100)),
      detail('sourceFound', percent(sums.source, sums.sources)),
    ],
    misses,
  }
}

function hasActor({ actors }: Event, source: readonly string[]): boolean {
  return actors.some(({ text }) => source.some((words) => share(text, words)))
}

function share(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\W+/))
  return other
    .toLowerCase()
    .split(/\W+/)
    .some((word) => word.length > 2 && words.has(word))
}

function makeMiss(cause: string, { input, gold }: GoldDocument<GoldRecord>, reading: Reading): Miss {
  const read = reading.events.map(
    ({ type, trigger, reality }) => `${type} ${reality} “${reading.text.slice(trigger.start, trigger.end)}”`,
  )
  return {
    cause,
    words: gold.types.join('/'),
    where: input.ref,
    detail: `“${gold.words}” read ${read.length === 0 ? 'nothing' : read.join(', ')} in “${input.text}”`,
  }
}
