/**
 * How well are hard dispatches read? Denials, chains of sources, sums and parts, old tolls, corrections, English by machine:
 * events, attributions and counts of `fixtures/hard` against what a person took from them, with precision and recall. The data
 * folder is a checkout of this project.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeIn } from '../src/ingest/index.ts'
import type { Attribution, Event, Reading, Span, Tally } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { assign } from './assignment.ts'
import { count, detail, f1Figures, percent } from './figure.ts'
import {
  type HardAttribution,
  type HardEvent,
  type HardGold,
  type HardTally,
  locateHard,
  parseHard,
} from './hard-annotation.ts'
import type { Miss, Scored, Task } from './task.ts'

const folder = 'fixtures/hard'

export const hard: Task = {
  name: 'hard',
  measures: 'events, attributions and counts of hard dispatches, against annotation by hand',
  needs: [folder],
  source: 'this project; --data is a checkout of it',
  splits: [],
  run: async ({ data, read }) => {
    const names = readdirSync(join(data, folder)).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []))
    const pairs: HardPair[] = []
    for (const name of names.sort()) {
      const lines = parseHard(readFileSync(join(data, folder, `${name}.yaml`), 'utf8'))
      const inputs = [join(data, folder, `${name}.md`)]
      for await (const item of takeIn({ inputs, fetched: '2024-01-01T00:00:00Z' })) {
        if (item.kind !== 'report') throw item.failure
        const reading = read({ ...item.input, ref: name })
        pairs.push({ name, gold: locateHard(lines, reading.text), reading })
      }
    }
    return scoreHard(pairs)
  },
}

export interface HardPair {
  readonly name: string
  readonly gold: HardGold
  readonly reading: Reading
}

interface Kind<Gold, Read> {
  readonly name: string
  readonly gold: (pair: HardPair) => readonly Gold[]
  readonly read: (pair: HardPair) => readonly Read[]
  /** Is this what was read of that? */
  readonly matches: (gold: Gold, read: Read, pair: HardPair) => boolean
  /** What else should be right where it is: names of shares; undefined where the annotation does not say. */
  readonly also: Readonly<Record<string, (gold: Gold, read: Read, pair: HardPair) => boolean | undefined>>
  readonly showGold: (gold: Gold) => Span
  readonly showRead: (read: Read) => Span
  readonly label: (item: Gold | Read) => string
}

const events: Kind<HardEvent, Event> = {
  name: 'event',
  gold: ({ gold }) => gold.events,
  read: ({ reading }) => reading.events,
  matches: ({ triggers, types }, { trigger, type }) =>
    types.includes(type) && triggers.some((span) => overlaps(span, trigger)),
  also: {
    Reality: ({ realities }, { reality }) => realities.includes(reality),
    Background: ({ background }, event) => event.background === background,
    Place: ({ place }, event, { reading }) => (place === undefined ? undefined : isPlace(place, event, reading)),
    Day: ({ day }, { time }) => (day === undefined ? undefined : (time?.from ?? '').startsWith(day)),
  },
  showGold: ({ triggers }) => triggers[0] ?? { start: 0, end: 0 },
  showRead: ({ trigger }) => trigger,
  label: (event) => ('types' in event ? event.types.join('|') : event.type),
}

/** The place that the annotation names, by its words or the name that it was resolved to. */
function isPlace(name: string, event: Event, { places, text }: Reading): boolean {
  const place = event.place === undefined ? undefined : places[event.place]
  return place !== undefined && [place.name, text.slice(place.span.start, place.span.end)].includes(name)
}

const attributions: Kind<HardAttribution, Attribution> = {
  name: 'attribution',
  gold: ({ gold }) => gold.attributions,
  read: ({ reading }) => reading.attributions,
  matches: (gold, { cue, source, content }) =>
    touches(gold.cue, cue) ||
    (gold.source !== undefined &&
      gold.content !== undefined &&
      touches(gold.source, source) &&
      touches(gold.content, content)),
  also: {
    Source: (gold, { source }) => (gold.source === undefined ? source.length === 0 : touches(gold.source, source)),
    Content: (gold, { content }) => gold.content === undefined || touches(gold.content, content),
    Stance: ({ stances }, { stance }) => stances.includes(stance),
    Via: ({ relayed }, { via }) => (via !== undefined) === relayed,
  },
  showGold: ({ cue }) => cue,
  showRead: ({ cue, source, content }) => cue[0] ?? source[0] ?? content[0] ?? { start: 0, end: 0 },
  label: (item) => ('stances' in item ? item.stances.join('|') : item.stance),
}

const touches = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(span, other))

const tallies: Kind<HardTally, Tally> = {
  name: 'tally',
  gold: ({ gold }) => gold.tallies,
  read: ({ reading }) => reading.tallies,
  matches: (gold, read) =>
    overlaps(gold.span, read.span) &&
    gold.category === read.category &&
    gold.low === read.low &&
    gold.best === read.best &&
    gold.high === read.high,
  also: {
    Background: ({ background }, tally) => (tally.background ?? false) === background,
    Source: ({ source }, tally, { reading }) => isSpeaker(source, speakerOf(tally, reading)),
    Stance: ({ denied }, tally, { reading }) =>
      reading.attributions.some(({ id, stance }) => tally.attributions.includes(id) && stance === 'denies') === denied,
  },
  showGold: ({ span }) => span,
  showRead: ({ span }) => span,
  label: ({ category, low, best, high }) => `${category} ${low}/${best ?? '–'}/${high ?? '–'}`,
}

function speakerOf({ attributions: [id] }: Tally, reading: Reading): string {
  return reading.attributions.find((attribution) => attribution.id === id)?.sourceName ?? ''
}

/** The same speaker, in more or fewer of the same words. */
function isSpeaker(gold: string, read: string): boolean {
  const [left, right] = [gold.toLowerCase(), read.toLowerCase()]
  return left === right || (left !== '' && right !== '' && (left.includes(right) || right.includes(left)))
}

/** Sums over all dispatches. What is optional is no loss where it is not read, and counts neither way where it is. */
export function scoreHard(pairs: readonly HardPair[]): Scored {
  const misses: Miss[] = []
  const quiet = pairs.filter(({ gold: { nothing } }) => nothing)
  const invented = quiet.flatMap(({ reading }) =>
    reading.events.filter(({ reality, background }) => !background && ['happened', 'ongoing'].includes(reality)),
  )
  return {
    figures: [
      ...scoreKind(events, pairs, misses),
      ...scoreKind(attributions, pairs, misses),
      ...scoreKind(tallies, pairs, misses),
      count('quietDispatches', quiet.length),
      count('inventedInQuiet', invented.length),
    ],
    misses,
  }
}

function scoreKind<Gold extends { readonly optional: boolean }, Read>(
  kind: Kind<Gold, Read>,
  pairs: readonly HardPair[],
  misses: Miss[],
): Scored['figures'] {
  const sums = { found: 0, right: 0, gold: 0, recalled: 0 }
  const shares = new Map(Object.keys(kind.also).map((name) => [name, { right: 0, asked: 0 }]))
  for (const pair of pairs) {
    const gold = kind.gold(pair)
    const read = kind.read(pair)
    const weight = (mine: Gold, theirs: Read) => (kind.matches(mine, theirs, pair) ? (mine.optional ? 1 : 2) : 0)
    const chosen = assign(gold.map((mine) => read.map((theirs) => weight(mine, theirs))))
    const free = new Set(chosen.flatMap((at, index) => (at >= 0 && gold[index]?.optional === true ? [at] : [])))
    const taken = new Set(chosen)
    sums.found += read.length - free.size
    for (const [index, mine] of gold.entries()) {
      if (mine.optional) continue
      sums.gold += 1
      const theirs = read[chosen[index] ?? -1]
      if (theirs === undefined) {
        misses.push(miss(`${kind.name} missed`, kind.label(mine), { pair, span: kind.showGold(mine) }))
        continue
      }
      sums.right += 1
      sums.recalled += 1
      for (const [name, isRight] of Object.entries(kind.also)) {
        const right = isRight(mine, theirs, pair)
        const share = shares.get(name)
        if (right === undefined || share === undefined) continue
        share.asked += 1
        share.right += right ? 1 : 0
        if (!right)
          misses.push(miss(`${kind.name}: ${name} wrong`, kind.label(theirs), { pair, span: kind.showGold(mine) }))
      }
    }
    for (const [index, theirs] of read.entries()) {
      if (taken.has(index)) continue
      misses.push(miss(`${kind.name} invented`, kind.label(theirs), { pair, span: kind.showRead(theirs) }))
    }
  }
  const also = [...shares].map(([name, { right, asked }]) => detail(`${kind.name}${name}`, percent(right, asked)))
  return [...f1Figures(kind.name, sums), ...also]
}

function miss(cause: string, words: string, { pair, span }: { pair: HardPair; span: Span }): Miss {
  const { text } = pair.reading
  const around = `${text.slice(Math.max(0, span.start - 50), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 30)}`
  return { cause, words, where: pair.name, detail: around.replace(/\s+/g, ' ') }
}
