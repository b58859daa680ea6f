/**
 * How well are times read? TIMEX3 against TimeBank, measured as in TempEval-3: strict (same words), relaxed (some of the
 * same words), and value (relaxed, and the value is the same string). The publication day is the document's creation time,
 * which is given and not scored.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading, Span, Time } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { halves, isInHalf } from './aside.ts'
import { count, f1Figures } from './figure.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'
import { attributes, decodeEntities } from './xml.ts'

export interface GoldTime extends Span {
  readonly type: string
  readonly value: string
}

const folder = 'timex/TimeBank'

export const timex = readingTask<readonly GoldTime[]>({
  name: 'timex',
  measures: 'times: strict, relaxed and value F1 on TimeBank (TempEval-3)',
  needs: [folder],
  source: 'the TempEval-3 training data (TimeBank, cleaned), https://www.cs.york.ac.uk/semeval-2013/task1/',
  splits: [...halves],
  load: ({ data, split }) =>
    readdirSync(join(data, folder))
      .filter((file) => file.endsWith('.tml') && isInHalf(file.slice(0, -'.tml'.length), split))
      .sort()
      .map((file) => parseTimeMl(readFileSync(join(data, folder, file), 'utf8'), file.slice(0, -'.tml'.length))),
  score: scoreTimes,
})

/** The text of a TimeML document without its tags, its times with offsets into that text, and its creation day. */
export function parseTimeMl(xml: string, ref: string): GoldDocument<readonly GoldTime[]> {
  const created = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1]
  const marked = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const gold: GoldTime[] = []
  const open: { start: number; type: string; value: string }[] = []
  let text = ''
  for (const [, close, name, tag = '', words = ''] of marked.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    text += decodeEntities(words)
    if (name !== 'TIMEX3') continue
    if (close === '') {
      const about = attributes(tag)
      const time = { start: text.length, type: about.get('type') ?? '', value: about.get('value') ?? '' }
      if (!tag.endsWith('/')) open.push(time)
    } else {
      const time = open.pop()
      if (time !== undefined && time.start < text.length) gold.push({ ...time, end: text.length })
    }
  }
  gold.sort((a, b) => a.start - b.start)
  return { input: { ref, text, ...(created === undefined ? {} : { published: created }) }, gold }
}

interface Sums {
  found: number
  gold: number
  strict: number
  relaxed: number
  value: number
  type: number
}

/** Sums over all documents. Each gold time is paired with at most one time that was read, the same words first. */
export function scoreTimes(
  pairs: readonly { document: GoldDocument<readonly GoldTime[]>; reading: Reading }[],
): Scored {
  const sums: Sums = { found: 0, gold: 0, strict: 0, relaxed: 0, value: 0, type: 0 }
  const misses: Miss[] = []
  for (const { document, reading } of pairs) {
    const matched = pairTimes(document.gold, reading.times)
    sums.found += reading.times.length
    sums.gold += document.gold.length
    for (const [gold, time] of matched) {
      sums.strict += isSame(gold, time.span) ? 1 : 0
      sums.relaxed += 1
      sums.type += gold.type === time.type ? 1 : 0
      sums.value += gold.value === time.value ? 1 : 0
    }
    misses.push(...findMisses(document, reading.times, matched))
  }
  const matches = (right: number) => ({ found: sums.found, gold: sums.gold, right, recalled: right })
  return {
    figures: [
      count('documents', pairs.length),
      count('gold', sums.gold),
      count('found', sums.found),
      ...f1Figures('strict', matches(sums.strict)),
      ...f1Figures('relaxed', matches(sums.relaxed)),
      ...f1Figures('value', matches(sums.value)),
      ...f1Figures('type', matches(sums.type)),
    ],
    misses,
  }
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end
function pairTimes(gold: readonly GoldTime[], times: readonly Time[]): ReadonlyMap<GoldTime, Time> {
  const pairs = new Map<GoldTime, Time>()
  const taken = new Set<Time>()
  for (const fits of [isSame, overlaps]) {
    for (const goldTime of gold) {
      if (pairs.has(goldTime)) continue
      const time = times.find((other) => !taken.has(other) && fits(goldTime, other.span))
      if (time === undefined) continue
      pairs.set(goldTime, time)
      taken.add(time)
    }
  }
  return pairs
}

function findMisses(
  { input, gold }: GoldDocument<readonly GoldTime[]>,
  times: readonly Time[],
  matched: ReadonlyMap<GoldTime, Time>,
): Miss[] {
  const misses: Miss[] = []
  const words = ({ start, end }: Span) => input.text.slice(start, end).replace(/\s+/g, ' ')
  const around = ({ start, end }: Span) => words({ start: Math.max(0, start - 40), end: end + 20 })
  const add = (cause: string, span: Span, detail: string) =>
    misses.push({ cause, words: words(span).toLowerCase().replace(/\d/g, '0'), where: input.ref, detail })
  for (const goldTime of gold) {
    const time = matched.get(goldTime)
    if (time === undefined) add('missed', goldTime, `${goldTime.type} ${goldTime.value} in “${around(goldTime)}”`)
    else {
      if (!isSame(goldTime, time.span)) add('wrong extent', goldTime, `read “${time.text}” in “${around(goldTime)}”`)
      if (goldTime.value !== time.value)
        add('wrong value', goldTime, `${goldTime.value}, read ${time.value} (published ${input.published ?? '?'})`)
    }
  }
  const right = new Set(matched.values())
  for (const time of times)
    if (!right.has(time)) add('spurious', time.span, `read ${time.type} ${time.value} in “${around(time.span)}”`)
  return misses
}
