/**
 * How alike are two reports in their words? Names, figures and long words say what a report is about, whatever else is in a ledger:
 * so the likeness of two reports is theirs alone, and a window of reports is enough to know it. Two happenings of one kind share
 * many words, so it is the average over all pairs of two groups that says whether they are one.
 */
import { monthNames, weekdayNames, wordSet } from '../../stdx/index.ts'

/** Word stems with their weights, the heaviest first; the squares of the weights add up to one. */
export type Words = readonly (readonly [string, number])[]

/** Words of a report that are looked at, the first ones: news says first what it is about. */
const wordsLookedAt = 400
/** Stems that are kept of a report. */
const wordsKept = 48
/** What names and figures weigh beside a short word. Set, with the weight of long words, on the open half of ECB+. */
const nameWeight = 4
const figureWeight = 2.2
const lengthWeightMax = 1.2

const common =
  wordSet(`a an the of in on at to for from by with as is are was were be been has have had it its he his she her they their them that this
  these those and or but not no who which what when where after before over into out up down about more than said says say will would
  could can may might one two first new also other some all we you our your
  ${weekdayNames.join(' ')} ${monthNames.join(' ')}`)

const wordPattern = /\p{L}[\p{L}\p{M}'’]+|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu

/** Stems and how often each stands there; `isName` where it is written with a capital inside a sentence. */
function countWords(text: string): ReadonlyMap<string, { readonly count: number; readonly isName: boolean }> {
  const counts = new Map<string, { count: number; isName: boolean }>()
  const flat = text.replace(/\s-\s/g, '-')
  for (const { 0: found, index } of [...flat.matchAll(wordPattern)].slice(0, wordsLookedAt)) {
    const word = found.toLowerCase().replace(/['’]s?/g, '')
    if (common.has(word) || word.length < 2) continue
    const stem = stemOf(word)
    const isName =
      found !== found.toLowerCase() && !/(?:^|[.!?:"“\n]\s*)$/.test(flat.slice(Math.max(0, index - 3), index))
    const known = counts.get(stem)
    counts.set(stem, { count: (known?.count ?? 0) + 1, isName: isName || known?.isName === true })
  }
  return counts
}

const stemOf = (word: string): string => word.replace(/(?<=.{4})(?:ing|ed|es|s)$/, '')

/**
 * The heaviest words of a text. `except` are words that say too little, as the name of the country that all of them are in.
 *
 * @example wordsOf('A blast shook Beirut').map(([word]) => word) // ['beirut', 'blast', 'shook']
 */
export function wordsOf(text: string, except: readonly string[] = []): Words {
  const left = new Set(except.flatMap((words) => [...countWords(words).keys()]))
  const weighed = [...countWords(text)]
    .filter(([stem]) => !left.has(stem))
    .map(([stem, { count, isName }]): [string, number] => {
      return [stem, (1 + Math.log(count)) * weightOf(stem, isName)]
    })
  const kept = weighed.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, wordsKept)
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1
  return kept.map(([stem, weight]) => [stem, Math.round((weight / length) * 1e4) / 1e4])
}

function weightOf(stem: string, isName: boolean): number {
  if (/\d/.test(stem)) return figureWeight
  return isName ? nameWeight : 1 + Math.min(lengthWeightMax, Math.max(0, stem.length - 4) / 4)
}

const weightsByWords = new WeakMap<Words, ReadonlyMap<string, number>>()

/** Words are never changed, and those of one report are compared with those of many. */
function weightsOf(words: Words): ReadonlyMap<string, number> {
  const found = weightsByWords.get(words) ?? new Map(words)
  weightsByWords.set(words, found)
  return found
}

/** Between 0, no word shared, and 1. */
export function likeness(a: Words, b: Words): number {
  const weights = weightsOf(b)
  const sum = a.reduce((total, [stem, weight]) => total + weight * (weights.get(stem) ?? 0), 0)
  return Math.round(sum * 1e6) / 1e6
}

/** Groups closer than this on average tell of one happening. Set on the open half of ECB+ (`eval/ecbplus.ts`). */
export const alikeMin = 0.25

/**
 * Numbers of items in groups that are alike on average, each sorted, by their first; `alike` gives the likeness of two items. Ties go
 * by the lower numbers, so the groups follow from the items and their order alone.
 */
export function groupAlike(size: number, alike: (a: number, b: number) => number): readonly (readonly number[])[] {
  const members = new Map(Array.from({ length: size }, (_, index) => [index, [index]]))
  const rows = new Map<number, Map<number, number>>()
  for (const a of members.keys()) {
    const row = [...members.keys()].flatMap((b): [number, number][] => {
      const value = a === b ? 0 : alike(Math.min(a, b), Math.max(a, b))
      return value < noneBelow ? [] : [[b, value]]
    })
    rows.set(a, new Map(row))
  }
  for (let pair = nearest(rows); pair !== undefined; pair = nearest(rows)) join(pair, rows, members)
  return [...members.values()].map((own) => own.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b)
}

/** Likeness below this is none: it only costs time. */
const noneBelow = 0.01

type Rows = Map<number, Map<number, number>>

function join([left, right]: readonly [number, number], rows: Rows, members: Map<number, number[]>): void {
  const [a, b] = [members.get(left) ?? [], members.get(right) ?? []]
  const [aRow, bRow] = [rows.get(left) ?? new Map(), rows.get(right) ?? new Map()]
  const joined = new Map<number, number>()
  for (const other of [...new Set([...aRow.keys(), ...bRow.keys()])].sort((m, n) => m - n)) {
    if (other === left || other === right) continue
    const value = ((aRow.get(other) ?? 0) * a.length + (bRow.get(other) ?? 0) * b.length) / (a.length + b.length)
    joined.set(other, value)
    rows.get(other)?.delete(right)
    rows.get(other)?.set(left, value)
  }
  rows.delete(right)
  rows.set(left, joined)
  members.set(left, [...a, ...b])
  members.delete(right)
}

function nearest(rows: Rows): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined
  let most = alikeMin
  for (const [left, row] of rows)
    for (const [right, value] of row) {
      if (right < left || value < most) continue
      const isFirst = best === undefined || value > most || left < best[0] || (left === best[0] && right < best[1])
      if (isFirst) best = [left, right]
      most = value
    }
  return best
}
