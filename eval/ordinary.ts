/**
 * Is what is no event left alone? Events in short texts of ordinary news of many kinds (`ordinary.txt`: markets, matches,
 * obituaries, statistics, and crisis news among them) against what a person took from them before any program did.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event, Reading, Span } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { assign } from './assignment.ts'
import { count, f1Figures, percent, score } from './figure.ts'
import { takeMarks } from './marks.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

/** An event of a text: its mentions, and what is right of it. */
export interface OrdinaryEvent {
  readonly spans: readonly Span[]
  readonly types: readonly string[]
  readonly optional: boolean
  /** Of another time, or not so: no news of a thing that took place. */
  readonly news: boolean
  /** Names of its place and its first days, any of which is right; none where the table does not say. */
  readonly places: readonly string[]
  readonly days: readonly string[]
}

function eventTask(name: string, measures: string, { splits = [] as readonly string[] } = {}) {
  const table = `eval/${name}.txt`
  return readingTask<readonly OrdinaryEvent[]>({
    name,
    measures,
    needs: [table],
    source: 'this project; --data is a checkout of it',
    splits,
    load: ({ data, split }) =>
      parseOrdinary(readFileSync(join(data, table), 'utf8')).filter(
        (_, index) => split === undefined || (index % 3 === 2) === (split === 'aside'),
      ),
    score: scoreOrdinary,
  })
}

export const ordinary = eventTask(
  'ordinary',
  'events of ordinary news, most of which has none, against annotation by hand',
  { splits: ['open', 'aside'] },
)

/** A second set, for what was tuned on the first. */
export const ordinaryLater = eventTask('ordinary-later', 'events of ordinary news, on a second set')

export const settings = eventTask(
  'settings',
  'where and when the events of dispatches were that jump between places and days',
)

/** Held back: no rule is made from it, so its misses are better not printed. */
export const dispatches = eventTask('dispatches', 'events of crisis news that no rule was made from')

/** The texts of the table. Throws on a bracket that is not closed or has no type. */
export function parseOrdinary(table: string): GoldDocument<readonly OrdinaryEvent[]>[] {
  return table
    .split(/^== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n')
      const [ref = '', day = '2023-05-18'] = section.slice(0, end).trim().split(' ')
      const { text, gold } = parseMarks(section.slice(end).trim())
      return { input: { ref, text, language: 'en', published: `${day}T18:00:00Z` }, gold }
    })
}

function parseMarks(marked: string): { text: string; gold: OrdinaryEvent[] } {
  const { text, marks } = takeMarks(marked)
  const gold = new Map<string, OrdinaryEvent>()
  for (const { about, span } of marks) {
    const [types = '', ...flags] = about.split(' ')
    const after = (start: string): string[] =>
      flags.flatMap((flag) => (flag.startsWith(start) ? flag.slice(start.length).replaceAll('_', ' ').split('/') : []))
    if (types === '') throw new Error(`no type: ${text.slice(span.start, span.end)}`)
    const key = flags.find((flag) => /^\d+$/.test(flag)) ?? `at ${span.start}`
    const known = gold.get(key)
    gold.set(key, {
      spans: [...(known?.spans ?? []), span],
      types: [...(known?.types ?? []), ...types.replaceAll('?', '').split('/')],
      optional: known?.optional ?? types.includes('?'),
      news: known?.news ?? !(flags.includes('old') || flags.includes('not')),
      places: [...(known?.places ?? []), ...after('in:')],
      days: [...(known?.days ?? []), ...after('on:')],
    })
  }
  return { text, gold: [...gold.values()] }
}

type Pair = { readonly document: GoldDocument<readonly OrdinaryEvent[]>; readonly reading: Reading }

const isNews = ({ background, reality }: Event): boolean =>
  !background && (reality === 'happened' || reality === 'ongoing')

/** Sums over all texts. What is optional is no loss where it is not read, and counts neither way where it is. */
export function scoreOrdinary(pairs: readonly Pair[]): Scored {
  const all = { found: 0, right: 0, gold: 0, recalled: 0 }
  const news = { found: 0, right: 0 }
  const place = { asked: 0, right: 0 }
  const day = { asked: 0, right: 0 }
  const misses: Miss[] = []
  for (const pair of pairs) scorePair(pair, { all, news, place, day, misses })
  const quiet = pairs.filter(({ document }) => document.gold.length === 0)
  return {
    figures: [
      count('texts', pairs.length),
      ...f1Figures('event', all),
      score('newsPrecision', percent(news.right, news.found)),
      count('newsRead', news.found),
      ...(place.asked === 0 ? [] : [score('placeRight', percent(place.right, place.asked))]),
      ...(day.asked === 0 ? [] : [score('dayRight', percent(day.right, day.asked))]),
      count('quietTexts', quiet.length),
      count(
        'inventedInQuiet',
        quiet.reduce((sum, { reading }) => sum + reading.events.length, 0),
      ),
    ],
    misses,
  }
}

function scorePair(
  { document: { gold, input }, reading }: Pair,
  sums: {
    all: { found: number; right: number; gold: number; recalled: number }
    news: { found: number; right: number }
    place: Asked
    day: Asked
    misses: Miss[]
  },
): void {
  const { all, news, misses } = sums
  const { events, text } = reading
  const weight = ({ spans, types, optional }: OrdinaryEvent, { trigger, type }: Event): number =>
    types.includes(type) && spans.some((span) => overlaps(span, trigger)) ? (optional ? 1 : 2) : 0
  const chosen = assign(gold.map((mine) => events.map((theirs) => weight(mine, theirs))))
  const words = ({ start, end }: Span) => text.slice(Math.max(0, start - 40), end + 40)
  for (const [index, mine] of gold.entries()) {
    const theirs = events[chosen[index] ?? -1]
    if (theirs !== undefined && isNews(theirs)) {
      // What is told as news and is history, a plan or a threat is no news.
      news.found += mine.optional && mine.news ? 0 : 1
      news.right += !mine.optional && mine.news ? 1 : 0
      if (!mine.news)
        misses.push({ cause: 'told as news', words: theirs.type, where: input.ref, detail: words(theirs.trigger) })
    }
    if (theirs !== undefined) misses.push(...scoreSetting(mine, theirs, { ...sums, reading, ref: input.ref }))
    if (mine.optional) continue
    all.gold += 1
    if (theirs !== undefined) {
      all.found += 1
      all.right += 1
      all.recalled += 1
      continue
    }
    const [span = { start: 0, end: 0 }] = mine.spans
    misses.push({ cause: 'missed', words: mine.types.join('|'), where: input.ref, detail: words(span) })
  }
  for (const [index, theirs] of events.entries()) {
    if (chosen.includes(index)) continue
    all.found += 1
    news.found += isNews(theirs) ? 1 : 0
    misses.push({
      cause: 'invented',
      words: `${theirs.type} ${text.slice(theirs.trigger.start, theirs.trigger.end)}`,
      where: input.ref,
      detail: words(theirs.trigger),
    })
  }
}

interface Asked {
  asked: number
  right: number
}

/** Are place and day those of the table, where it names them? */
function scoreSetting(
  { places, days }: OrdinaryEvent,
  { place: at, time, trigger }: Event,
  { place, day, reading, ref }: { place: Asked; day: Asked; reading: Reading; ref: string },
): Miss[] {
  const { text } = reading
  const here = at === undefined ? undefined : reading.places[at]
  const names = here === undefined ? [] : [here.name, text.slice(here.span.start, here.span.end)]
  const read = { place: names.join('/'), day: time?.from?.slice(0, 10) ?? '' }
  const isRight = { place: names.some((name) => places.includes(name)), day: days.includes(read.day) }
  const wrong = (cause: string, value: string): Miss => {
    const detail = `${value} for ${text.slice(Math.max(0, trigger.start - 60), trigger.end + 60)}`
    return { cause, words: text.slice(trigger.start, trigger.end), where: ref, detail }
  }
  place.asked += places.length > 0 ? 1 : 0
  place.right += isRight.place ? 1 : 0
  day.asked += days.length > 0 ? 1 : 0
  day.right += isRight.day ? 1 : 0
  return [
    ...(places.length > 0 && !isRight.place ? [wrong('place wrong', read.place)] : []),
    ...(days.length > 0 && !isRight.day ? [wrong('day wrong', read.day)] : []),
  ]
}
