/** Which numbers stand in a word, or in two words that are one? "12-year-old", "thirty-odd", "a three-member team", "the 12th". */
import { readCardinal } from '../../../stdx/index.ts'
import { figureOf } from '../figure.ts'
import { readAmount } from './amount.ts'
import { countedBy, isPeople } from './counted.ts'
import type { QuantityMatch, QuantityRule } from './match.ts'
import { readNumeral } from './number.ts'
import { isCapital, type View } from './view.ts'
import { headcounts, ordinals, units } from './words.ts'

export const headcount: QuantityRule = {
  id: 'quantity/en/strong',
  reads: 'a 5,000-strong crowd, a three-member team, a two-man crew: that many',
  apply: (view, at) => {
    const number = headcounts.exec(view.words[at] ?? '')?.[1]
    const value = number === undefined ? undefined : readCardinal([number], 0)?.value
    if (value === undefined) return undefined
    const { head } = view.tokens[at] ?? { head: -1 }
    const noun = head > at ? head : undefined
    return {
      first: at,
      last: at,
      figure: figureOf(value, 'exact'),
      kind: 'people',
      noun,
      top: noun ?? at,
      rules: [headcount.id],
    }
  },
}

export const joined: QuantityRule = {
  id: 'quantity/en/joined',
  reads: 'a number in a word with its bound or unit: thirty-odd, 100-plus, 12-year-old, 40-kilometre, 6.3-magnitude',
  apply: (view, at) => {
    const word = view.words[at] ?? ''
    const match = /^(\d[\d.,]*|\p{L}+)[-‐‑](\p{L}+)(?:[-‐‑](\p{L}+))?$/u.exec(word)
    if (match === null) return readBroken(view, at)
    const [, number = '', tail = '', more] = match
    const value = readCardinal([number], 0)?.value ?? (/^\d+\.\d+$/.test(number) ? Number(number) : undefined)
    if (value === undefined) return undefined
    const plain = { first: at, last: at, noun: undefined, top: at, rules: [joined.id] }
    if (tail === 'odd' || tail === 'plus') {
      const { noun, top } = countedBy(view, at, at)
      const people = noun !== undefined && isPeople(view, noun)
      return {
        ...plain,
        figure: figureOf(value, tail === 'odd' ? 'about' : 'at-least'),
        kind: people ? 'people' : 'count',
        noun,
        top,
      }
    }
    if (/^olds?$/.test(more ?? '') && /^(?:year|month|week|day)$/.test(tail))
      return { ...plain, figure: figureOf(value, 'exact'), kind: 'age' }
    if (tail === 'percent') return { ...plain, figure: figureOf(value, 'exact'), kind: 'percent' }
    const unit = units.has(tail) || tail === 'magnitude'
    return unit ? { ...plain, figure: figureOf(value, 'exact'), kind: 'measure' } : undefined
  },
}

/** "6.1-magnitude" where the words are cut behind the hyphen. */
function readBroken(view: View, at: number): QuantityMatch | undefined {
  const number = /^(\d+(?:\.\d+)?)[-‐‑]$/.exec(view.words[at] ?? '')?.[1]
  const unit = view.words[at + 1] ?? ''
  if (number === undefined || !(units.has(unit) || unit === 'magnitude')) return undefined
  const figure = figureOf(Number(number), 'exact')
  return { first: at, last: at + 1, figure, kind: 'measure', noun: undefined, top: at, rules: [joined.id] }
}

export const ordinal: QuantityRule = {
  id: 'quantity/en/ordinal',
  reads: 'which one of a row: the third attack, the 12th victim',
  apply: (view, at) => {
    const { tokens, words } = view
    const token = tokens[at]
    const word = words[at] ?? ''
    const value = ordinals.get(word) ?? Number(/^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? Number.NaN)
    if (token === undefined || Number.isNaN(value) || view.timed[at] === true) return undefined
    const noun = token.head
    if (token.deprel !== 'amod' || noun <= at || isCapital(tokens[noun])) return undefined
    return {
      first: at,
      last: at,
      figure: figureOf(value, 'exact'),
      kind: 'ordinal',
      noun,
      top: noun,
      rules: [ordinal.id],
    }
  },
}

export const aged: QuantityRule = {
  id: 'quantity/en/aged',
  reads: 'aged 12, age 38, aged between 12 and 15',
  apply: (view, at) => {
    const amount = readAmount(view, at + 1)
    if (amount === undefined || view.words[at] === 'turned') return undefined
    const { last, figure } = amount
    return { first: at, last, figure, kind: 'age', noun: undefined, top: at, rules: [aged.id] }
  },
}

export const magnitude: QuantityRule = {
  id: 'quantity/en/magnitude',
  reads: 'magnitude 6.3, minus 20 degrees: the word belongs to the number',
  apply: (view, at) => {
    const { words } = view
    const from = words[at + 1] === 'of' ? at + 2 : at + 1
    const number = readNumeral(view, from)
    if (number === undefined) return undefined
    const unit = /^degrees?$/.test(words[number.last + 1] ?? '') ? number.last + 1 : number.last
    if (words[at] === 'minus' && unit === number.last) return undefined
    return {
      first: at,
      last: unit,
      figure: figureOf(number.value, 'exact'),
      kind: 'measure',
      noun: undefined,
      top: at,
      rules: [magnitude.id],
    }
  },
}
