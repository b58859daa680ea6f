/**
 * Which rules read English quantities, and in which order? At each word the longest match wins; of one length the earlier
 * rule. Bounds come before the bare number, so that "at least 12" is never 12.
 */
import type { Rule } from '../../../model/index.ts'
import { readCardinal } from '../../../stdx/index.ts'
import { betweenFigure, type Figure, figureOf, vagueFigure } from '../figure.ts'
import { countsPeople, isCountedOne, isNoCount, type Numeral, readNumeral, type View } from './number.ts'
import {
  adjectival,
  bounds,
  boundsBehind,
  fates,
  games,
  isOnePerson,
  isPerson,
  moneyBefore,
  multipliers,
  noneNouns,
  notPeople,
  phraseEnds,
  vague,
} from './words.ts'

export interface QuantityMatch {
  readonly last: number
  readonly figure: Figure
}

export type QuantityRule = Rule<(view: View, at: number) => QuantityMatch | undefined>

type Bound = keyof typeof bounds

/** Length of the longest phrase that stands at a token; 0 where none does. */
function phraseAt(words: readonly string[], at: number, phrases: readonly (readonly string[])[]): number {
  let longest = 0
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, index) => words[at + index] === word)) longest = phrase.length
  }
  return longest
}

/** A number that counts, or nothing. */
function countAt(view: View, at: number): Numeral | undefined {
  const numeral = readNumeral(view, at)
  return numeral === undefined || isNoCount(view, at, numeral.last) ? undefined : numeral
}

/** "At least 12", "at least about 12", "12 or more". */
function readBound(view: View, at: number, bound: Bound): QuantityMatch | undefined {
  const { words } = view
  const before = phraseAt(words, at, bounds[bound])
  if (before > 0) {
    const about = bound === 'about' ? 0 : phraseAt(words, at + before, bounds.about)
    const numeral = countAt(view, at + before + about)
    if (numeral === undefined) return undefined
    if (words[at] === 'under' && before === 1 && !countsPeople(view, numeral.last)) return undefined
    const tail = bound === 'about' ? phraseAt(words, numeral.last + 1, boundsBehind.about) : 0
    return { last: numeral.last + tail, figure: figureOf(numeral.value, bound) }
  }
  const numeral = readNumeral(view, at)
  const behind = numeral === undefined ? 0 : phraseAt(words, numeral.last + 1, boundsBehind[bound])
  if (numeral === undefined || behind === 0 || isNoCount(view, at, numeral.last + behind)) return undefined
  return { last: numeral.last + behind, figure: figureOf(numeral.value, bound) }
}

const boundRule = (bound: Bound, reads: string): QuantityRule => ({
  id: `quantity/en/${bound}`,
  reads,
  apply: (view, at) => readBound(view, at, bound),
})

const RANGE_MARKS = /^(?:to|or|[-–—])$/

function readRange(view: View, at: number): QuantityMatch | undefined {
  const { words } = view
  const ranging = words[at] === 'from' && words[at - 1] === 'ranging'
  const framed = words[at] === 'between' || ranging ? 1 : phraseAt(words, at, bounds.about)
  const left = readNumeral(view, at + framed)
  if (left === undefined) return undefined
  const middle = words[left.last + 1] ?? ''
  if (words[at] === 'between' ? middle !== 'and' : !RANGE_MARKS.test(middle)) return undefined
  const right = readNumeral(view, left.last + 2)
  if (right === undefined || isNoCount(view, left.last + 2, right.last)) return undefined
  if (framed === 0 && (/^(?:from|[-–+#])$/.test(words[at - 1] ?? '') || isNoCountBefore(view, at))) return undefined
  const low = scaledLike(view, left, right, at + framed)
  return low < right.value ? { last: right.last, figure: betweenFigure(low, right.value) } : undefined
}

/** Money, ages and games before the first number. */
function isNoCountBefore(view: View, at: number): boolean {
  const near = view.words.slice(Math.max(0, at - 8), at)
  return /^(?:[$€£¥]|aged|ages?|no\.|score)$/.test(view.words[at - 1] ?? '') || near.some((word) => games.has(word))
}

/** In "two to three thousand" and "two or three dozen" the scale is told once. */
function scaledLike(view: View, left: Numeral, right: Numeral, at: number): number {
  if (left.kind === 'plain' && right.kind === 'dozen' && left.value < 12) return left.value * 12
  const scale = multipliers.get(view.words[right.last] ?? '') ?? 1
  const told = view.words.slice(at, left.last + 1).some((word) => multipliers.has(word))
  return scale >= 100 && !told && left.value < scale && !/^\d{3,}/.test(view.words[at] ?? '')
    ? left.value * scale
    : left.value
}

function readVague(view: View, at: number): QuantityMatch | undefined {
  const { words } = view
  if (view.timed[at] === true) return undefined
  const bound = phraseAt(words, at, [...bounds['at-least'], ...bounds.about, ['many'], ['the', 'many']])
  const start = at + bound
  const found = vague.find((entry) => entry.words.every((word, index) => words[start + index] === word))
  if (found === undefined) return undefined
  const last = start + found.words.length - 1
  const scale = multipliers.get(words[last + 1] ?? '')
  if (scale !== undefined) return vagueUnlessMeasured(view, last + 1, found.low * scale)
  if ((words[last] === 'scores' || words[last] === 'tens') && !countsManyBehind(view, last)) return undefined
  return vagueUnlessMeasured(view, last, found.low)
}

/** "Scores of people", "scores were hurt", but not "he scores". */
const countsManyBehind = (view: View, last: number): boolean =>
  view.words[last + 1] === 'of' || fates.has(view.words[last + 1] ?? '') || countsPeople(view, last)

function vagueUnlessMeasured(view: View, last: number, low: number): QuantityMatch | undefined {
  const of = view.words[last + 1] === 'of' ? 1 : 0
  const counted = view.words[last + of + 1] ?? ''
  const money = moneyBefore.has(counted) || /^(?:millions|billions|trillions)$/.test(counted)
  if (money || (counted === 'in' && /^(?:cash|aid|damages|fines)$/.test(view.words[last + 2] ?? ''))) return undefined
  return isNoCount(view, last + of, last + of) ? undefined : { last, figure: vagueFigure(low) }
}

/** Words between "a" and the person: "a young police officer". */
const modifiersMax = 3

/** Index of the person that a noun phrase from `at` on names, or −1. */
function personHead({ words, tokens }: View, at: number, isHead: (word: string) => boolean): number {
  let head = -1
  for (let index = at; index <= at + modifiersMax + 1; index += 1) {
    const word = words[index] ?? ''
    if (tokens[index]?.kind !== 'word' || phraseEnds.has(word)) break
    if (isHead(word)) head = index
    else if (head >= 0) {
      if (notPeople.has(word)) head = -1
      break
    }
  }
  return head
}

/** Whether no noun can stand at a token: a mark, a function word, a verb in the past. */
function endsPhrase({ words, tokens }: View, at: number): boolean {
  const word = words[at] ?? ''
  return tokens[at]?.kind !== 'word' || phraseEnds.has(word) || fates.has(word) || word.endsWith('ed')
}

/** Before "a" these say what somebody is, and count nobody: "he was a policeman". */
const predicates: ReadonlySet<string> = new Set(
  "such as like is was be been being became become becomes not n't n’t 'm ’m 're ’re".split(' '),
)

function readPerson(view: View, at: number): QuantityMatch | undefined {
  const word = view.words[at] ?? ''
  if (!/^(?:a|an|another)$/.test(word) || view.timed[at] === true || predicates.has(view.words[at - 1] ?? '')) {
    return undefined
  }
  const head = personHead(view, at + 1, isOnePerson)
  if (head > 0 && adjectival.has(view.words[head] ?? '') && !endsPhrase(view, head + 1)) return undefined
  return head < 0 ? undefined : { last: at, figure: figureOf(1, 'exact') }
}

function readNone(view: View, at: number): QuantityMatch | undefined {
  const { words } = view
  const none = { figure: figureOf(0, 'exact') }
  const word = words[at] ?? ''
  if (word === 'nobody' || word === 'no-one' || (word === 'no' && words[at + 1] === 'one' && words[at + 2] !== '-')) {
    return { ...none, last: word === 'no' ? at + 1 : at }
  }
  if (word === 'none') {
    const of = words[at + 1] === 'of'
    return !of || /^(?:them|whom|us)$/.test(words[at + 2] ?? '') || countsPeople(view, at + 2)
      ? { ...none, last: at }
      : undefined
  }
  if (word === 'not' && /^(?:a|one)$/.test(words[at + 1] ?? '')) {
    const single = words[at + 2] === 'single' ? at + 2 : words[at + 1] === 'one' ? at + 1 : -1
    return single > 0 && personHead(view, single + 1, isOnePerson) > 0 ? { ...none, last: single } : undefined
  }
  if (word !== 'no') return undefined
  const counted = (noun: string): boolean => isPerson(noun) || noneNouns.has(noun)
  return personHead(view, at + 1, counted) < 0 || words[at + 1] === 'police' ? undefined : { ...none, last: at }
}

function readExact(view: View, at: number, kind: Numeral['kind']): QuantityMatch | undefined {
  const numeral = countAt(view, at)
  if (numeral === undefined || numeral.kind !== kind) return undefined
  const bareOne = view.words[at] === 'one' && numeral.last === at
  if (bareOne && (view.words[at - 1] === 'no' || !isCountedOne(view, at))) return undefined
  return { last: numeral.last, figure: figureOf(numeral.value, 'exact') }
}

/** All rules, in order. */
export const quantityRules: readonly QuantityRule[] = [
  boundRule('at-least', 'a number with a floor under it: at least, no fewer than, more than, over, 50 or more'),
  boundRule('at-most', 'a number with a lid on it: up to, as many as, no more than, fewer than'),
  boundRule('about', 'a number that is rounded: about, some, around, nearly; no margin is invented'),
  {
    id: 'quantity/en/between',
    reads: 'two numbers that include the count: between 20 and 30, 20 to 30, two or three; no best',
    apply: readRange,
  },
  {
    id: 'quantity/en/vague',
    reads: 'dozens, scores, hundreds, several, a few: the least that the word says, and no best',
    apply: readVague,
  },
  {
    id: 'quantity/en/none',
    reads: 'none, nobody, no civilians, not a single soldier: zero',
    apply: readNone,
  },
  {
    id: 'quantity/en/dozen',
    reads: 'a dozen, two dozen, half a dozen, a pair of: that many',
    apply: (view, at) => readExact(view, at, 'dozen'),
  },
  {
    id: 'quantity/en/exact',
    reads: 'a number in digits or words that counts: 12, twelve, 2,750, 3.5 million',
    apply: (view, at) => readExact(view, at, 'plain'),
  },
  {
    id: 'quantity/en/person',
    reads: 'a or another before a person: one',
    apply: readPerson,
  },
  {
    id: 'quantity/en/strong',
    reads: 'a 5,000-strong crowd: that many',
    apply: (view, at) => {
      const match = /^(.+)[-‐‑]strong$/.exec(view.words[at] ?? '')
      const cardinal = match === null ? undefined : readCardinal([match[1] ?? ''], 0)
      return cardinal === undefined ? undefined : { last: at, figure: figureOf(cardinal.value, 'exact') }
    },
  },
]
