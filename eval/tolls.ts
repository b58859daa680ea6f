/**
 * Are plain toll sentences read whole? Made sentences, of the frames in `tolls.txt`: a sentence is right when every count is there and no
 * other, one happening of the right type carries them, and all that is read was where and when the sentence says.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../src/model/index.ts'
import { makeRandom, type Random } from '../train/random.ts'
import { count, percent, score } from './figure.ts'
import type { Miss, Scored, Task } from './task.ts'

const table = 'eval/tolls.txt'
const published = '2024-06-03T12:00:00Z'
/** Sentences made of each frame. */
const each = 24

export const tolls: Task = {
  name: 'tolls',
  measures: 'made toll sentences that are read whole: counts, what happened, where and when',
  needs: [table],
  source: 'this project; --data is a checkout of it',
  splits: [],
  run: ({ data, read }) => {
    const made = makeTolls(readFileSync(join(data, table), 'utf8'))
    return scoreTolls(
      made.map((toll, at) => ({
        toll,
        reading: read({ text: toll.text, published, language: 'en', ref: `tolls ${at + 1}` }),
      })),
    )
  },
}

/** A sentence with what is to be read of it. */
export interface Toll {
  readonly frame: string
  readonly text: string
  /** By category, the least that is said. */
  readonly counts: ReadonlyMap<string, number>
  readonly types: readonly string[]
  readonly country: string
  readonly day: string
}

const towns = [
  ['Sukkur', 'PAK'],
  ['Sikasso', 'MLI'],
  ['Zaria', 'NGA'],
  ['Nakuru', 'KEN'],
  ['Atyrau', 'KAZ'],
  ['Oaxaca', 'MEX'],
  ['Najaf', 'IRQ'],
  ['Khost', 'AFG'],
  ['Batumi', 'GEO'],
  ['Chittagong', 'BGD'],
  ['Butembo', 'COD'],
  ['Davao', 'PHL'],
  ['Jammu', 'IND'],
] as const
const days = [
  ['on Sunday', '2024-06-02'],
  ['on Friday', '2024-05-31'],
  ['on Thursday', '2024-05-30'],
  ['late on Saturday', '2024-06-01'],
  ['early on Sunday', '2024-06-02'],
  ['on Saturday night', '2024-06-01'],
] as const
const numbers = [
  ['two', 2],
  ['three', 3],
  ['at least 12', 12],
  ['seven', 7],
  ['as many as 20', 20],
  ['more than 30', 30],
  ['14', 14],
  ['nearly 40', 40],
  ['at least five', 5],
] as const

const one = <T>(random: Random, items: readonly T[]): T => {
  const item = items[random.below(items.length)]
  if (item === undefined) throw new Error('a list of tolls.txt is empty')
  return item
}

/** The sentences of a table of frames and lists, the same every time. Throws on a slot without a list. */
export function makeTolls(source: string): Toll[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const lists = new Map<string, { readonly words: string; readonly types: readonly string[] }[]>()
  for (const line of lines.filter((known) => known.startsWith(':'))) {
    const [, name = '', types = '', rest = ''] = /^:(\w+) ?([A-Z/]{4,} )?(.*)$/.exec(line) ?? []
    const words = types === '' ? rest.split('|').map((item) => item.trim()) : [rest]
    const known = lists.get(name) ?? []
    const right = types.trim().split('/').filter(Boolean)
    lists.set(name, [...known, ...words.map((item) => ({ words: item, types: right }))])
  }
  const random = makeRandom(1)
  return lines
    .filter((line) => !line.startsWith(':'))
    .flatMap((frame) => Array.from({ length: each }, () => fill(frame, lists, random)))
}

function fill(
  frame: string,
  lists: ReadonlyMap<string, readonly { readonly words: string; readonly types: readonly string[] }[]>,
  random: Random,
): Toll {
  const counts = new Map<string, number>()
  const [town, country] = one(random, towns)
  const [day, date] = one(random, days)
  let types: readonly string[] = []
  const slot = (name: string, rest: string): string => {
    if (name === 'town') return town
    if (name === 'day') return day
    const list = lists.get(name)
    if (list !== undefined) {
      const item = one(random, list)
      if (item.types.length > 0 && types.length === 0) types = item.types
      return item.words
    }
    const [figure, value] = one(random, numbers)
    counts.set(name.replace('-count', ''), value)
    if (rest === 'people') return `${figure} ${one(random, lists.get('people') ?? []).words}`
    return rest === 'others' ? `${figure} ${one(random, ['others', 'more'])}` : figure
  }
  const words = `${frame}<said>`.replace(/<([\w-]+)(?: (\w+))?>/g, (_, name: string, rest = '') => slot(name, rest))
  if (words.includes('<')) throw new Error(`a frame of tolls.txt has a slot that nothing fills: ${frame}`)
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  return { frame, text, counts, types, country, day: date }
}

const happenings = /^(?:ASSAULT|EXPLOSION|FIRE|ACCIDENT|DISASTER|PROTEST)$/

/** What is wrong with the reading of a sentence; empty where all is right. */
export function faultsOf({ counts, types, country, day, frame }: Toll, { events, tallies, places }: Reading): string[] {
  const faults: string[] = []
  for (const [category, value] of counts)
    if (!tallies.some((tally) => tally.category === category && (tally.low === value || tally.high === value)))
      faults.push(`no ${category}`)
  // "Including two women", "a soldier was killed".
  const others = /including two|^a soldier/.test(frame) ? 1 : 0
  if (tallies.length > counts.size + others) faults.push('a count too many')
  if (tallies.some(({ event }) => event === undefined)) faults.push('a count of nothing')
  const told = events.filter(({ type }) => happenings.test(type))
  if (!told.some(({ type }) => types.includes(type))) faults.push('another type')
  else if (told.some(({ type }) => !types.includes(type))) faults.push('a second type')
  if (told.length > (/<(?:crowd|took)>/.test(frame) ? 2 : 1)) faults.push('an event too many')
  if (events.some(({ place }) => place === undefined || places[place]?.country !== country)) faults.push('place')
  if (events.some(({ time }) => time === undefined || (time.from ?? '') > day || (time.to ?? '') < day))
    faults.push('day')
  return faults
}

/** The share of sentences that are read whole. */
export function scoreTolls(pairs: readonly { readonly toll: Toll; readonly reading: Reading }[]): Scored {
  const judged = pairs.map(({ toll, reading }) => ({ toll, faults: faultsOf(toll, reading) }))
  const right = judged.filter(({ faults }) => faults.length === 0).length
  const misses = judged.flatMap(({ toll, faults }): Miss[] =>
    faults.map((cause) => ({ cause, words: toll.frame, where: 'tolls', detail: toll.text })),
  )
  return { figures: [count('sentences', pairs.length), score('readWhole', percent(right, pairs.length))], misses }
}
