/**
 * Are a report's voices named as an analyst would name them, and its counts of people read with whoever vouches for them?
 * Dispatches of our own (`voices.txt`) against what a person took from them before any program did.
 *
 * - *voice*: the distinct names of sources of a reading against the annotated voices, one to one. Two names for one voice cost
 *   precision, and so does a voice that is a pronoun or "the spokesman".
 * - *kind*: of the voices found, whose kind is right.
 * - *count*: category, bounds and words agree; *source*: of the counts found, those said by the right voice.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading, Tally } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { assign } from './assignment.ts'
import { count, f1Figures, percent, type Sums, score } from './figure.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

const table = 'eval/voices.txt'

export interface GoldVoice {
  /** Any of them is right. */
  readonly names: readonly string[]
  readonly kinds: readonly string[]
  readonly optional: boolean
}

export interface GoldCount {
  readonly category: string
  /** Low, best and high as a tally has them; `-` for none. */
  readonly bounds: string
  readonly words: string
  readonly cumulative: boolean
  readonly by: string | undefined
  readonly optional: boolean
}

export interface VoicesGold {
  readonly voices: readonly GoldVoice[]
  readonly counts: readonly GoldCount[]
}

export const voices = readingTask<VoicesGold>({
  name: 'voices',
  measures: 'who speaks, by one name each, and counts of people with their voice, against annotation by hand',
  needs: [table],
  source: 'this project; --data is a checkout of it',
  splits: ['open', 'aside'],
  load: ({ data, split }) =>
    parseVoices(readFileSync(join(data, table), 'utf8')).filter(
      (_, index) => split === undefined || (index % 3 === 2) === (split === 'aside'),
    ),
  score: scoreVoices,
})

/** The texts of the table. Throws on a line that it does not know. */
export function parseVoices(text: string): GoldDocument<VoicesGold>[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((section) => {
      const lines = section.split('\n')
      const isGold = (line: string) => /^\??(?:voice|count) /.test(line)
      const body = lines.slice(1).filter((line) => !isGold(line))
      const gold = lines.filter(isGold)
      return {
        input: {
          ref: lines[0]?.trim() ?? '',
          text: body.join('\n').trim(),
          language: 'en',
          published: '2023-05-18T18:00:00Z',
        },
        gold: {
          voices: gold.filter((line) => /^\??voice/.test(line)).map(parseVoice),
          counts: gold.filter((line) => /^\??count/.test(line)).map(parseCount),
        },
      }
    })
}

function parseVoice(line: string): GoldVoice {
  const [, mark, names, kinds] = /^(\??)voice (.+) \(([a-z/-]+)\)$/.exec(line) ?? []
  if (names === undefined || kinds === undefined) throw new Error(`no voice: ${line}`)
  return { names: names.split(' / '), kinds: kinds.split('/'), optional: mark === '?' }
}

function parseCount(line: string): GoldCount {
  const [, mark, category, bounds, words, total, by] =
    /^(\??)count (\w+) ([\d/-]+) "([^"]+)"( ~)?(?: by (.+))?$/.exec(line) ?? []
  if (category === undefined || bounds === undefined || words === undefined) throw new Error(`no count: ${line}`)
  return { category, bounds, words, cumulative: total !== undefined, by, optional: mark === '?' }
}

/** Without article, possessive pronoun and capitals. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?|his|her|its|their) /, '')
}

type Pair = { readonly document: GoldDocument<VoicesGold>; readonly reading: Reading }

export function scoreVoices(pairs: readonly Pair[]): Scored {
  const voice = { found: 0, right: 0, gold: 0, recalled: 0 }
  const counts = { found: 0, right: 0, gold: 0, recalled: 0 }
  const sums = { kinds: 0, voices: 0, sources: 0, counts: 0, totals: 0 }
  const misses: Miss[] = []
  for (const pair of pairs) {
    scoreNames(pair, { voice, sums, misses })
    scoreCounts(pair, { counts, sums, misses })
  }
  return {
    figures: [
      count('documents', pairs.length),
      ...f1Figures('voice', voice),
      score('kindRight', percent(sums.kinds, sums.voices)),
      ...f1Figures('count', counts),
      score('sourceRight', percent(sums.sources, sums.counts)),
      score('totalRight', percent(sums.totals, sums.counts)),
    ],
    misses,
  }
}

interface Points {
  kinds: number
  voices: number
  sources: number
  counts: number
  totals: number
}

function add(sums: Sums, { found, right, gold }: { found: number; right: number; gold: number }): void {
  sums.found += found
  sums.right += right
  sums.gold += gold
  sums.recalled += right
}

function scoreNames(
  { document: { gold, input }, reading }: Pair,
  { voice, sums, misses }: { voice: Sums; sums: Points; misses: Miss[] },
): void {
  const kindOf = new Map<string, string>()
  for (const { sourceName, sourceKind } of reading.attributions)
    if (sourceName !== undefined && !kindOf.has(bareName(sourceName))) kindOf.set(bareName(sourceName), sourceKind)
  const found = [...kindOf.keys()]
  const fits = (name: string, one: GoldVoice) => one.names.some((other) => bareName(other) === name)
  const chosen = assign(found.map((name) => gold.voices.map((one) => (fits(name, one) ? 1 : 0))))
  const matched = found.flatMap((name, at) => {
    const one = gold.voices[chosen[at] ?? -1]
    return one === undefined || !fits(name, one) ? [] : [{ name, one }]
  })
  const optional = matched.filter(({ one }) => one.optional).length
  const right = matched.length - optional
  add(voice, { found: found.length - optional, right, gold: gold.voices.filter((one) => !one.optional).length })
  for (const { name, one } of matched) {
    const kind = kindOf.get(name) ?? ''
    sums.voices += 1
    sums.kinds += one.kinds.includes(kind) ? 1 : 0
    if (!one.kinds.includes(kind))
      misses.push({ cause: 'kind wrong', words: kind, where: input.ref, detail: `${name}: ${one.kinds.join('/')}` })
  }
  const known = new Set(matched.map(({ one }) => one))
  const missed = gold.voices.filter((one) => !known.has(one) && !one.optional)
  for (const one of missed)
    misses.push({ cause: 'voice missed', words: one.names[0] ?? '', where: input.ref, detail: found.join(' | ') })
  for (const name of found.filter((own) => !matched.some((match) => match.name === own)))
    misses.push({ cause: 'voice invented', words: name, where: input.ref, detail: kindOf.get(name) ?? '' })
}

const boundsOf = ({ low, best, high }: Tally): string => [low, best ?? '-', high ?? '-'].join('/')

function scoreCounts(
  { document: { gold, input }, reading }: Pair,
  { counts, sums, misses }: { counts: Sums; sums: Points; misses: Miss[] },
): void {
  const spanOf = ({ words }: GoldCount) => {
    const start = reading.text.indexOf(words)
    if (start < 0) throw new Error(`${input.ref} does not say "${words}"`)
    return { start, end: start + words.length }
  }
  const fits = (tally: Tally, one: GoldCount) =>
    tally.category === one.category && boundsOf(tally) === one.bounds && overlaps(tally.span, spanOf(one))
  const chosen = assign(reading.tallies.map((tally) => gold.counts.map((one) => (fits(tally, one) ? 1 : 0))))
  const matched = reading.tallies.flatMap((tally, at) => {
    const one = gold.counts[chosen[at] ?? -1]
    return one === undefined || !fits(tally, one) ? [] : [{ tally, one }]
  })
  const optional = matched.filter(({ one }) => one.optional).length
  const right = matched.length - optional
  add(counts, {
    found: reading.tallies.length - optional,
    right,
    gold: gold.counts.filter((one) => !one.optional).length,
  })
  for (const { tally, one } of matched) {
    const [id] = tally.attributions
    const name = reading.attributions.find((attribution) => attribution.id === id)?.sourceName
    const names =
      gold.voices.find((voice) => voice.names[0] === one.by)?.names ?? (one.by === undefined ? [] : [one.by])
    const isBy = name === undefined ? names.length === 0 : names.some((other) => bareName(other) === bareName(name))
    sums.counts += 1
    sums.sources += isBy ? 1 : 0
    sums.totals += (tally.cumulative === true) === one.cumulative ? 1 : 0
    if (!isBy)
      misses.push({ cause: 'source wrong', words: `${one.by}`, where: input.ref, detail: `${name}: ${one.words}` })
    if ((tally.cumulative === true) !== one.cumulative)
      misses.push({ cause: 'total wrong', words: `${tally.cumulative}`, where: input.ref, detail: one.words })
  }
  for (const one of gold.counts.filter((own) => !own.optional && !matched.some((match) => match.one === own))) {
    const read = reading.tallies.filter(({ span }) => overlaps(span, spanOf(one)))
    const detail = read.map((tally) => `${tally.category} ${boundsOf(tally)}`).join('; ')
    misses.push({
      cause: 'count missed',
      words: `${one.category} ${one.bounds}`,
      where: input.ref,
      detail: `${one.words}, read ${detail}`,
    })
  }
  for (const tally of reading.tallies.filter((own) => !matched.some((match) => match.tally === own)))
    misses.push({
      cause: 'count invented',
      words: `${tally.category} ${boundsOf(tally)}`,
      where: input.ref,
      detail: reading.text.slice(tally.span.start, tally.span.end),
    })
}
