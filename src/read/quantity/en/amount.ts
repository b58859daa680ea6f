/**
 * Which words say a number with its bounds? "At least 12", "between 20 and 30", "50 or more", whatever they count. Money's mark
 * stands before its number and belongs to the words.
 */
import { betweenFigure, type Figure, figureOf, vagueFigure } from '../figure.ts'
import { type Numeral, readNumeral } from './number.ts'
import { topOf, touches, type View } from './view.ts'
import { type Bound, bounds, boundsBehind, changes, moneyBefore, moreWords, multipliers, passing } from './words.ts'

export type FigureRule = 'exact' | 'dozen' | 'at-least' | 'at-most' | 'about' | 'between' | 'vague'

/** `first` to `last` are the words of bound and number; the number itself begins at `from`, behind any bound. */
export interface Amount {
  readonly first: number
  readonly from: number
  readonly last: number
  readonly figure: Figure
  readonly rule: FigureRule
  readonly form: Numeral['form']
  /** Whether a currency mark stands in it. */
  readonly money: boolean
}

type Phrase = readonly [words: readonly string[], bound: Bound]

/** Phrases by their first word, longest first. */
function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const sorted = [...phrases].sort((a, b) => b[0].length - a[0].length)
  return Map.groupBy(sorted, ([words]) => words[0] ?? '')
}

const boundsByWord = byFirstWord(bounds)
const behindByWord = byFirstWord(boundsBehind)

function phraseAt(words: readonly string[], at: number, phrases: typeof boundsByWord): Phrase | undefined {
  const starting = phrases.get(words[at] ?? '')
  return starting?.find(([phrase]) => phrase.every((word, index) => words[at + index] === word))
}

/** Whether an amount can begin with a word that is no number: a bound, or a word that opens a range. */
export const opensAmount = (word: string): boolean =>
  boundsByWord.has(word) || openers.has(word) || moneyBefore.has(word)
const openers: ReadonlySet<string> = new Set(['between', 'from', 'anywhere', 'ranging', 'many'])

const handing = /^(?:hand|turn|sign)(?:s|ed|ing)?$/

/** The amount that begins at a token, or nothing. */
export function readAmount(view: View, at: number): Amount | undefined {
  const { words } = view
  if (words[at] === 'between' || words[at] === 'from' || words[at] === 'anywhere' || words[at] === 'ranging')
    return readFramed(view, at)
  // "Has gone up to 93", "the toll climbs up to 93", "is up to 93": the word is the verb's.
  if (words[at] === 'up' && isRisen(view, at)) return undefined
  // "Handed over five hostages".
  if (words[at] === 'over' && handing.test(words[at - 1] ?? '')) return undefined
  let next = at
  let bound: Bound | undefined
  for (
    let phrase = phraseAt(words, next, boundsByWord);
    phrase !== undefined;
    phrase = phraseAt(words, next, boundsByWord)
  ) {
    bound = bound === undefined || bound === 'about' ? phrase[1] : bound
    next += phrase[0].length
    if (bound === 'about' && words[next] === 'between') return undefined
  }
  if (words[next] === 'many' || (words[next] === 'the' && words[next + 1] === 'many'))
    next += words[next] === 'the' ? 2 : 1
  if (bound !== undefined && moreWords.has(words[next] ?? '') && readNumeral(view, next) === undefined) next += 1
  const money = moneyBefore.has(words[next] ?? '')
  const from = money ? next + 1 : next
  const numeral = readNumeral(view, from)
  if (numeral === undefined) return undefined
  if (next > at && bound === undefined && !money && numeral.form !== 'vague') return undefined
  return finish(view, { first: at, from, bound, numeral, money })
}

/** Whether "up" is that of a verb of rising, or of a toll that is or has reached what follows, and could not only be it. */
function isRisen({ tokens, words }: View, at: number): boolean {
  const before = tokens[at - 1]
  if (rising.test(before?.lemma ?? '')) return true
  const above = tokens[at]?.head ?? -1
  const isOf = (head: number): boolean => head === above || head === tokens[above]?.head
  const isToll = ({ head, deprel, lower }: View['tokens'][number]): boolean =>
    isOf(head) && deprel === 'nsubj' && /^(?:toll|tally)$/.test(lower)
  return (
    words[at + 1] === 'to' &&
    before?.upos !== 'ADP' &&
    tokens.some(isToll) &&
    !tokens.some(({ head, xpos }) => isOf(head) && xpos === 'MD')
  )
}

const rising = /^(?:go|shoot|creep|edge|move|grow|rise|climb|increase|jump|mount|soar)$/

interface Begun {
  readonly first: number
  readonly from: number
  readonly bound: Bound | undefined
  readonly numeral: Numeral
  readonly money: boolean
}

/** What follows the first number: a second one, or a bound behind. */
function finish(view: View, begun: Begun): Amount | undefined {
  const { first, from, numeral, money } = begun
  const range = begun.bound === 'at-least' ? undefined : readSecond(view, begun)
  if (range !== undefined) return range
  const odd = /^(.+)[-‐‑](odd|plus|something|ish)$/.exec(view.words[from] ?? '')
  if (odd !== null) return undefined
  const behind = phraseAt(view.words, numeral.last + 1, behindByWord)
  const glued = behind === undefined || /^[\p{L}]/u.test(behind[0][0] ?? '') || touches(view, numeral.last)
  const bound = begun.bound ?? (behind !== undefined && glued ? behind[1] : passed(view, from, numeral.last))
  const last = behind !== undefined && glued ? numeral.last + behind[0].length : numeral.last
  const base = { first, from, last, form: numeral.form, money }
  if (numeral.form === 'vague')
    return { ...base, last: alternative(view, last), figure: vagueFigure(numeral.value), rule: 'vague' }
  const figure = figureOf(numeral.value, bound ?? 'exact')
  return { ...base, figure, rule: bound ?? (numeral.form === 'collective' ? 'dozen' : 'exact') }
}

/** "The toll has passed 40,000": at least that. */
function passed({ tokens }: View, from: number, last: number): Bound | undefined {
  const before = tokens[from - 1]
  const verb = before?.lower === 'the' ? tokens[from - 2] : before
  if (verb === undefined || last < from) return undefined
  const isVerb = verb.upos === 'VERB' || /^(?:exceeds|surpasses|tops)$/.test(verb.lower)
  return isVerb && passing.has(verb.lemma) ? 'at-least' : undefined
}

/** "Hundreds, if not thousands": the first says the least. */
function alternative(view: View, last: number): number {
  const { words } = view
  let at = last + 1
  if (words[at] === ',') at += 1
  const opened = at
  while (/^(?:if|not|or|even|perhaps|possibly|maybe)$/.test(words[at] ?? '') && at - opened < 3) at += 1
  if (at === opened) return last
  const second = readNumeral(view, at)
  return second !== undefined && second.form === 'vague' ? second.last : last
}

const rangeMarks = /^(?:to|or|[-–—])$/

/** "20 to 30", "two or three", "10,000–15,000". */
function readSecond(view: View, { first, from, numeral, money }: Begun): Amount | undefined {
  const { words } = view
  const mark = words[numeral.last + 1] ?? ''
  if (!rangeMarks.test(mark) || numeral.form === 'vague') return undefined
  const extra = /^(?:even|perhaps|possibly)$/.test(words[numeral.last + 2] ?? '') ? 1 : 0
  const again = moneyBefore.has(words[numeral.last + 2 + extra] ?? '') ? 1 : 0
  const second = readNumeral(view, numeral.last + 2 + extra + again)
  if (second === undefined || second.form === 'vague') return undefined
  const isDash = /^[-–—]$/.test(mark)
  // A chain of dashes is a telephone number, a second dash a score of sets.
  if (isDash && (/^[-–—]$/.test(words[first - 1] ?? '') || /^[-–—]$/.test(words[second.last + 1] ?? '')))
    return undefined
  const low = scaledLike(view, from, numeral, second)
  if (low >= second.value || (mark === 'to' && isChange(view, from))) return undefined
  return {
    first,
    from,
    last: second.last,
    figure: betweenFigure(low, second.value),
    rule: 'between',
    form: numeral.form === 'decimal' ? 'decimal' : second.form,
    money,
  }
}

/** "Between 20 and 30", "from 30 to 40 men", "anywhere between 5 and 10". */
function readFramed(view: View, at: number): Amount | undefined {
  const { words } = view
  let open = at
  while (/^(?:anywhere|ranging)$/.test(words[open] ?? '')) open += 1
  const isBetween = words[open] === 'between'
  if (!isBetween && words[open] !== 'from') return undefined
  const skip = phraseAt(words, open + 1, boundsByWord)?.[0].length ?? 0
  const money = moneyBefore.has(words[open + 1 + skip] ?? '')
  const from = open + 1 + skip + (money ? 1 : 0)
  const left = readNumeral(view, from)
  if (left === undefined || left.form === 'vague' || words[left.last + 1] !== (isBetween ? 'and' : 'to'))
    return undefined
  const over = phraseAt(words, left.last + 2, boundsByWord)?.[0].length ?? 0
  const again = moneyBefore.has(words[left.last + 2 + over] ?? '') ? 1 : 0
  const right = readNumeral(view, left.last + 2 + over + again)
  if (right === undefined || right.form === 'vague') return undefined
  if (!isBetween && isChange(view, open + 1)) return undefined
  const low = scaledLike(view, from, left, right)
  if (low >= right.value) return undefined
  const form = left.form === 'decimal' ? 'decimal' : right.form
  return { first: at, from, last: right.last, figure: betweenFigure(low, right.value), rule: 'between', form, money }
}

/** Tokens before "from 3" that can tell of a change. */
const changeReach = 7

/** "Rose from 3 to 5", "up from 3 to 5": a change, and no range. */
function isChange(view: View, number: number): boolean {
  const { words, tokens } = view
  if (words[number - 1] !== 'from') return false
  const top = tokens[topOf(view, number, number)]
  const governor = top === undefined ? undefined : tokens[top.head]
  if (isChangeWord(governor)) return true
  for (let at = number - 2; at >= Math.max(0, number - changeReach); at -= 1) {
    if (isChangeWord(tokens[at])) return true
    if (/^[.;:]$/.test(words[at] ?? '')) return false
  }
  return false
}

const isChangeWord = (token: View['tokens'][number] | undefined): boolean =>
  token !== undefined && (changes.has(token.lower) || (token.upos === 'VERB' && changes.has(token.lemma)))

/** In "two to three thousand" and "two or three dozen" the scale is told once. */
function scaledLike({ words }: View, from: number, left: Numeral, right: Numeral): number {
  const scale = multipliers.get(words[right.last] ?? '')
  if (scale === undefined || left.value >= scale || left.last > from) return left.value
  return left.value <= 12 || left.value < right.value / scale ? left.value * scale : left.value
}
