/** Which number stands at a word, whatever it counts? Figures, words, dozens, and the plurals that stand for a number. */
import { readCardinal } from '../../../stdx/index.ts'
import { isCapital, touches, type View } from './view.ts'
import { collectives, multipliers, scaleLetters, vague, vagueWithArticle } from './words.ts'

/** A number, and the index of its last token. */
export interface Numeral {
  readonly value: number
  readonly last: number
  /** `vague` where the word is a plural ("dozens"): `value` is the least that it says. */
  readonly form: 'plain' | 'decimal' | 'collective' | 'vague'
}

const decimal = /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})[.·]\d{1,6}$/
const article = /^(?:an?|another)$/

/** The number that starts at a token; nothing inside a time. */
export function readNumeral(view: View, at: number): Numeral | undefined {
  const word = view.words[at]
  if (word === undefined || view.timed[at] === true) return undefined
  const numeral = readVague(view, at) ?? readCollective(view, at) ?? readPlain(view, at)
  if (numeral === undefined) return undefined
  for (let index = at; index <= numeral.last; index += 1) if (view.timed[index] === true) return undefined
  return numeral
}

/** "Dozens", "tens of thousands", "several hundred", "a handful". */
function readVague(view: View, at: number): Numeral | undefined {
  const { words, vagueCounts } = view
  const withArticle = words[at] === 'a' || words[at] === 'the'
  const start = withArticle ? at + 1 : at
  const word = words[start] ?? ''
  const entry = vague.get(word)
  if (
    entry === undefined ||
    (vagueWithArticle.has(word) && words[at] !== 'a') ||
    (withArticle && !vagueWithArticle.has(word))
  )
    return undefined
  const times = vagueCounts === 'acled' && entry.unit > 1 ? 1 : entry.times
  if (entry.unit >= 10 && entry.unit <= 20 && !isManyScores(view, start)) return undefined
  const of = words[start + 1] === 'of' ? 2 : 1
  const multiplier = multipliers.get(words[start + of] ?? '')
  if (multiplier !== undefined && entry.unit === 1)
    return { value: times * multiplier, last: start + of, form: 'vague' }
  const second = of === 2 ? vague.get(words[start + 2] ?? '') : undefined
  if (second !== undefined && second.unit >= 1000)
    return { value: times * entry.unit * second.unit, last: start + 2, form: 'vague' }
  return { value: times * entry.unit, last: start, form: 'vague' }
}

/** "Scores of people", "scores were hurt"; not "credit scores" and "he scores". "Tens" likewise; "dozens" are nothing else. */
function isManyScores({ words, tokens }: View, at: number): boolean {
  if (words[at] === 'dozens' || words[at + 1] === 'of' || words[at + 1] === 'more') return true
  const before = tokens[at - 1]?.upos
  return (
    tokens[at]?.upos === 'NOUN' &&
    before !== 'NOUN' &&
    before !== 'ADJ' &&
    before !== 'PROPN' &&
    tokens[at + 1]?.xpos !== 'VBZ'
  )
}

/** "A dozen", "two dozen", "half a dozen", "a pair", "half a million". */
function readCollective({ words }: View, at: number): Numeral | undefined {
  const word = words[at] ?? ''
  if (word === 'half-dozen') return { value: 6, last: at, form: 'collective' }
  if (word === 'half' && (words[at + 1] === 'a' || words[at + 1] === 'an')) {
    const unit = multipliers.get(words[at + 2] ?? '')
    return unit === undefined ? undefined : { value: unit / 2, last: at + 2, form: 'collective' }
  }
  if (!article.test(word)) return undefined
  const value = collectives.get(words[at + 1] ?? '')
  return value === undefined ? undefined : { value, last: at + 1, form: 'collective' }
}

function readPlain(view: View, at: number): Numeral | undefined {
  const { words, tokens } = view
  const word = words[at] ?? ''
  const cardinal = readCardinal(words, at)
  if (cardinal === undefined) {
    if (!decimal.test(word)) return undefined
    const value = Number(word.replaceAll(',', '').replace('·', '.'))
    return scaledByLetter(view, at, value) ?? { value, last: at, form: 'decimal' }
  }
  const last = at + cardinal.length - 1
  const next = words[last + 1] ?? ''
  if (next === 'dozen' || (next === 'score' && !isCapital(tokens[last + 1])))
    return { value: (multipliers.get(next) ?? 1) * cardinal.value, last: last + 1, form: 'collective' }
  if (next === 'and' && words[last + 2] === 'a' && words[last + 3] === 'half') {
    const unit = multipliers.get(words[last] ?? '') ?? multipliers.get(words[last + 4] ?? '')
    const behind = multipliers.has(words[last + 4] ?? '') && !multipliers.has(words[last] ?? '')
    if (unit !== undefined && unit >= 100)
      return {
        value: behind ? (cardinal.value + 0.5) * unit : cardinal.value + unit / 2,
        last: behind ? last + 4 : last + 3,
        form: 'plain',
      }
  }
  if (cardinal.length > 1) return { value: cardinal.value, last, form: 'plain' }
  return (
    scaledByLetter(view, last, cardinal.value) ??
    grouped(view, at, cardinal.value) ?? { value: cardinal.value, last, form: 'plain' }
  )
}

/** "2.5m people", "$3bn": the letter touches the figure. */
function scaledByLetter(view: View, last: number, value: number): Numeral | undefined {
  const next = view.words[last + 1] ?? ''
  const scale = scaleLetters.get(next)
  if (scale === undefined || !touches(view, last)) return undefined
  // "40m away" are metres: millions have a noun behind them, or a currency before.
  if (next === 'm' && !/^NNP?S$/.test(view.tokens[last + 2]?.xpos ?? '') && !/[$€£₹]/.test(view.words[last - 1] ?? ''))
    return undefined
  return { value: Math.round(value * scale), last: last + 1, form: 'plain' }
}

/** "12 000 troops": thousands set apart by a blank. */
function grouped(view: View, at: number, value: number): Numeral | undefined {
  const [left, right] = [view.tokens[at], view.tokens[at + 1]]
  if (left === undefined || right === undefined || right.start - left.end !== 1 || !/^\d{1,3}$/.test(left.text))
    return undefined
  return right.text === '000' ? { value: value * 1000, last: at + 1, form: 'plain' } : undefined
}
