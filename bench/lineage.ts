/**
 * How many reports a second can be followed to the texts that they derive from, with a full window behind them? Reports are
 * made from the sample's sentences, with words, names and figures changed, one core, all within a week; every tenth is a copy, cut.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom } from '../check/random.ts'
import { findLineages, type LineageReport } from '../src/merge/index.ts'

export interface LineageSpeed {
  readonly reports: number
  readonly reportsPerSecond: number
  /** Of the copies made, per cent that were followed to their text. */
  readonly copiesFound: number
  /** Reports joined with another that they were not made from. */
  readonly joinedWrongly: number
  readonly residentMiB: number
}

const sentencesMin = 8
const sentencesSpread = 9
const copyEvery = 10
const weekMs = 7 * 86_400_000
const start = Date.parse('2024-01-01T00:00:00Z')

function sampleSentences(): string[] {
  const folder = join(import.meta.dirname, '..', 'sample')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 40)
  })
}

/** Syllables that make names and words which no other report has. */
const syllables = [
  'ka',
  'ro',
  'min',
  'sel',
  'ba',
  'tur',
  'ne',
  'gor',
  'li',
  'vash',
  'do',
  'pet',
  'an',
  'zhu',
  'mir',
  'os',
]

function makeWord(random: (below: number) => number, capital: boolean): string {
  const word = Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('')
  return capital ? word[0]?.toUpperCase() + word.slice(1) : word
}

function vary(sentence: string, random: (below: number) => number): string {
  return sentence
    .replace(/\d+/g, () => String(2 + random(3000)))
    .replace(/\p{L}{4,}/gu, (word) => (random(3) === 0 ? makeWord(random, /^\p{Lu}/u.test(word)) : word))
}

/** Reports in the order of their time; `from` names what a copy was cut from. */
export function makeReports(total: number): (LineageReport & { readonly from?: string })[] {
  const random = makeRandom(7)
  const pool = sampleSentences()
  const reports: (LineageReport & { readonly from?: string })[] = []
  for (let number = 0; number < total; number += 1) {
    const at = new Date(start + Math.floor((weekMs * number) / total)).toISOString()
    const about = { id: `r${String(number).padStart(7, '0')}`, at, language: 'en', publisher: `Outlet ${number % 500}` }
    const source = number % copyEvery === copyEvery - 1 ? reports[random(number)] : undefined
    if (source === undefined) {
      const length = sentencesMin + random(sentencesSpread)
      const sentences = Array.from({ length }, () => vary(pool[random(pool.length)] ?? '', random))
      reports.push({ ...about, text: sentences.join(' ') })
    } else reports.push({ ...about, text: source.text.slice(0, source.text.length * 0.6), from: source.id })
  }
  return reports
}

export function measureLineage(total: number): LineageSpeed {
  const reports = makeReports(total)
  const started = performance.now()
  const lineages = findLineages(reports)
  const seconds = (performance.now() - started) / 1000
  const residentMiB = Math.round(process.memoryUsage().rss / 1024 / 1024)
  const originOf = new Map(lineages.flatMap(({ origin, reports: ids }) => ids.map((id) => [id, origin] as const)))
  const copies = reports.filter(({ from }) => from !== undefined)
  const found = copies.filter(({ id, from }) => originOf.get(id) === originOf.get(from ?? ''))
  const wrong = reports.filter(({ id, from }) => from === undefined && originOf.get(id) !== id)
  return {
    reports: total,
    reportsPerSecond: Math.round(total / seconds),
    copiesFound: Math.round((1000 * found.length) / Math.max(1, copies.length)) / 10,
    joinedWrongly: wrong.length,
    residentMiB,
  }
}
