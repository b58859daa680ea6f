/**
 * How well are counts of people read in fresh texts? Dispatches of many kinds (`counts.txt`) against what a person took from them
 * before any program did: figures, and where those are right, who, by whom, where, of which event, and whether it is the news.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading, Span, Tally } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { assign } from './assignment.ts'
import { count, detail, f1Figures, percent } from './figure.ts'
import { takeMarks } from './marks.ts'
import { figureText } from './quantities.ts'
import { type GoldDocument, type Miss, readingTask, type Scored } from './task.ts'

const table = 'eval/counts.txt'

/** A count of a text. What is undefined is not asked; `-` asks for none. */
export interface GoldCount {
  readonly span: Span
  readonly categories: readonly string[]
  readonly figure: string
  readonly optional: boolean
  readonly background: boolean
  readonly total: boolean
  readonly who?: string
  readonly by?: string
  readonly in?: string
  readonly of?: string
}

export const counts = readingTask<readonly GoldCount[]>({
  name: 'counts',
  measures: 'counts of people in dispatches of many kinds, against annotation by hand',
  needs: [table],
  source: 'this project; --data is a checkout of it',
  splits: ['open', 'aside'],
  load: ({ data, split }) =>
    parseCounts(readFileSync(join(data, table), 'utf8')).filter(
      (_, index) => split === undefined || (index % 2 === 1) === (split === 'aside'),
    ),
  score: scoreCounts,
})

/** The texts of the table. Throws on a bracket that is not closed or tells no figure. */
export function parseCounts(table: string): GoldDocument<readonly GoldCount[]>[] {
  return table
    .split(/^== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n')
      const ref = section.slice(0, end).trim()
      const { text, gold } = parseMarks(section.slice(end).trim())
      return { input: { ref, text, language: 'en', published: '2023-05-18T18:00:00Z' }, gold }
    })
}

function parseMarks(marked: string): { text: string; gold: GoldCount[] } {
  const { text, marks } = takeMarks(marked)
  return { text, gold: marks.map(({ about, span }) => parseMark(about, span)) }
}

function parseMark(about: string, span: Span): GoldCount {
  const [told = '', ...asked] = about.split(';').map((part) => part.trim())
  const [categories = '', figure, ...flags] = told.split(' ')
  if (figure === undefined) throw new Error(`no figure: ${about}`)
  const values = asked.map((part): [string, string] => {
    const [key = '', ...words] = part.split(' ')
    if (!/^(?:who|by|in|of)$/.test(key)) throw new Error(`not asked: ${part}`)
    return [key, words.join(' ')]
  })
  return {
    span,
    categories: categories.replace('?', '').split('/'),
    figure,
    optional: categories.startsWith('?'),
    background: flags.includes('old'),
    total: flags.includes('total'),
    ...Object.fromEntries(values),
  }
}

type Pair = { readonly document: GoldDocument<readonly GoldCount[]>; readonly reading: Reading }

type IsRight = (gold: GoldCount, tally: Tally, reading: Reading) => boolean | undefined

/** What else should be right of a count whose figure is; undefined where the annotation does not ask. */
const also: Readonly<Record<string, IsRight>> = {
  Background: ({ background }, tally) => (tally.background ?? false) === background,
  Total: ({ total }, tally) => (tally.cumulative ?? false) === total,
  Who: ({ who }, tally) => (who === undefined ? undefined : isSame(who, tally.who?.text)),
  Source: ({ by }, tally, { attributions }) =>
    by === undefined ? undefined : isSame(by, attributions.find(({ id }) => tally.attributions[0] === id)?.sourceName),
  Place: ({ in: place }, tally, { places, text }) => {
    const read = tally.place === undefined ? undefined : places[tally.place]
    if (place === undefined) return undefined
    return [read?.name, read && text.slice(read.span.start, read.span.end)].some((name) => isSame(place, name))
  },
  Event: ({ of: words }, { event: id }, { events, text }) => {
    if (words === undefined) return undefined
    if (words === '-') return id === undefined
    // Whether an event was read at all is another question.
    const told = events.filter(({ trigger }) => isWithin(words, trigger, text))
    return told.length === 0 ? undefined : told.some((event) => event.id === id)
  },
}

/** The same words, or the one's within the other's; `-` is nothing, and any of what `/` parts is right. */
function isSame(gold: string, read: string | undefined): boolean {
  if (gold.includes('/')) return gold.split('/').some((part) => isSame(part, read))
  if (gold === '-' || read === undefined || read === '') return gold === '-' && (read === undefined || read === '')
  const [left, right] = [gold.toLowerCase(), read.toLowerCase()]
  return left.includes(right) || right.includes(left)
}

/** Whether a span touches any place where the words stand. */
function isWithin(words: string, span: Span, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (overlaps({ start: at, end: at + words.length }, span)) return true
  return false
}

const isRight = (gold: GoldCount, tally: Tally): boolean =>
  overlaps(gold.span, tally.span) && gold.categories.includes(tally.category) && gold.figure === figureText(tally)

/** Sums over all texts. What is optional is no loss where it is not read, and counts neither way where it is. */
export function scoreCounts(pairs: readonly Pair[]): Scored {
  const sums = { found: 0, right: 0, gold: 0, recalled: 0 }
  const shares = new Map(Object.keys(also).map((name) => [name, { right: 0, asked: 0 }]))
  const misses: Miss[] = []
  for (const { document, reading } of pairs) {
    const { gold, input } = document
    const { tallies, text } = reading
    const weight = (mine: GoldCount, theirs: Tally): number => (isRight(mine, theirs) ? (mine.optional ? 1 : 2) : 0)
    const chosen = assign(gold.map((mine) => tallies.map((theirs) => weight(mine, theirs))))
    const miss = (cause: string, words: string, { start, end }: Span): void => {
      misses.push({ cause, words, where: input.ref, detail: text.slice(Math.max(0, start - 60), end + 60) })
    }
    for (const [index, mine] of gold.entries()) {
      const theirs = tallies[chosen[index] ?? -1]
      if (mine.optional) continue
      sums.gold += 1
      if (theirs === undefined) {
        miss('missed', `${mine.categories.join('/')} ${mine.figure}`, mine.span)
        continue
      }
      sums.found += 1
      sums.right += 1
      sums.recalled += 1
      for (const [name, right] of asked(mine, theirs, reading)) {
        const share = shares.get(name) ?? { right: 0, asked: 0 }
        shares.set(name, { right: share.right + (right ? 1 : 0), asked: share.asked + 1 })
        if (!right) miss(`${name} wrong`, `${theirs.category} ${figureText(theirs)}`, mine.span)
      }
    }
    for (const [index, theirs] of tallies.entries()) {
      if (chosen.includes(index)) continue
      sums.found += 1
      miss('invented', `${theirs.category} ${figureText(theirs)}`, theirs.span)
    }
  }
  return {
    figures: [
      count('texts', pairs.length),
      ...f1Figures('count', sums),
      ...[...shares].map(([name, share]) => detail(`count${name}`, percent(share.right, share.asked))),
    ],
    misses,
  }
}

function asked(mine: GoldCount, theirs: Tally, reading: Reading): [string, boolean][] {
  return Object.entries(also).flatMap(([name, isRightOf]): [string, boolean][] => {
    const right = isRightOf(mine, theirs, reading)
    return right === undefined ? [] : [[name, right]]
  })
}
