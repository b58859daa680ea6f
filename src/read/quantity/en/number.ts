/** Which number stands here, and does it count anything? Digits, words, dozens; not money, measures, ages, names. */
import { readCardinal } from '../../../stdx/index.ts'
import type { Token } from '../../token/index.ts'
import {
  ageBefore,
  fates,
  fatesOfOne,
  fractions,
  games,
  isPerson,
  labels,
  measures,
  moneyBefore,
  moneyBehind,
  phraseEnds,
  tolls,
} from './words.ts'

/** A sentence as the rules see it. */
export interface View {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  /** Whether the token is part of a time. */
  readonly timed: readonly boolean[]
  readonly headline: boolean
}

/** A number and the index of its last token. */
export interface Numeral {
  readonly value: number
  readonly last: number
  /** `dozen` where it is told in dozens or as a pair. */
  readonly kind: 'plain' | 'dozen'
}

/** Words looked at for what a number counts: "12 unarmed young protesters". */
const nounReach = 4

/** The number that starts at a token, whatever it counts. */
export function readNumeral(view: View, at: number): Numeral | undefined {
  const { words } = view
  if (view.timed[at] === true) return undefined
  const word = words[at] ?? ''
  if (word === 'half' && words[at + 1] === 'a' && words[at + 2] === 'dozen') return dozen(6, at + 2)
  if (word === 'half-dozen') return dozen(6, at)
  const article = word === 'a' || word === 'an' || word === 'another'
  if (article && words[at + 1] === 'half-dozen') return dozen(6, at + 1)
  if (article && words[at + 1] === 'dozen') return dozen(12, at + 1)
  if (article && words[at + 1] === 'pair' && words[at + 2] === 'of') return dozen(2, at + 2)
  const cardinal = readCardinal(words, at)
  if (cardinal === undefined) return undefined
  const last = at + cardinal.length - 1
  if (view.timed.slice(at, last + 1).includes(true)) return undefined
  return words[last + 1] === 'dozen'
    ? dozen(12 * cardinal.value, last + 1)
    : { value: cardinal.value, last, kind: 'plain' }
}

const dozen = (value: number, last: number): Numeral => ({ value, last, kind: 'dozen' })

/** Whether a noun for people follows: "12 young protesters". */
export function namesPeople({ words, tokens }: View, last: number): boolean {
  for (let at = last + 1; at <= last + nounReach; at += 1) {
    const word = words[at] ?? ''
    if (isPerson(word)) return true
    if (tokens[at]?.kind !== 'word' || phraseEnds.has(word)) return false
  }
  return false
}

/** Whether what follows says that people are counted: "12 young protesters", "12 were killed". */
export function countsPeople(view: View, last: number): boolean {
  return fates.has(view.words[last + 1] ?? '') || namesPeople(view, last)
}

/** Whether the number at `first` to `last` counts nothing: money, a measure, an age, a score, a name, part of a figure. */
export function isNoCount(view: View, first: number, last: number): boolean {
  const { words, tokens } = view
  const before = words[first - 1] ?? ''
  const after = words[last + 1] ?? ''
  if (/^0\d/.test(words[first] ?? '') || leadsToMeasure(view, first, last)) return true
  if (moneyBefore.has(before) || moneyBehind.has(after) || measures.has(after) || fractions.has(after)) return true
  if (after === 'million' || after === 'billion' || /^(?:[-–]|st|nd|rd|th)$/.test(after)) return true
  if (view.timed[last + 1] === true && /^\p{L}/u.test(after) && measures.has(after)) return true
  if (ageBefore.has(before) || (before === 'of' && /^ages?$/.test(words[first - 2] ?? ''))) return true
  if (tokens[first - 1]?.kind === 'number' || tokens[last + 1]?.kind === 'number') return true
  if (isListNumber(view, first, last) || isAgeInApposition(view, first, last)) return true
  if (isAgeSaid(view, first, last) || isHeight(view, first, last) || endsRatio(view, first, last)) return true
  if (before === 'every' || (before === 'under' && !countsPeople(view, last))) return true
  if (isShare(words, first, last) || (labels.has(before) && !namesPeople(view, last))) return true
  if (countsPeople(view, last)) return false
  return isName(view, first, last) || isYear(words, first, last) || isGame(view, first, last)
}

/** "10 to 15 kilometers", "four or five months ago", "4 and 1/2 years": the first number counts what the second does. */
function leadsToMeasure(view: View, first: number, last: number): boolean {
  const { words, timed } = view
  if (!/^(?:to|or|and|[-–—])$/.test(words[last + 1] ?? '')) return false
  const next = words[last + 2] ?? ''
  if (/^\d+\/\d+$/.test(next)) return true
  if (timed[last + 2] === true) return words[last + 1] !== 'and' && readCardinal(words, last + 2) !== undefined
  const right = readNumeral(view, last + 2)
  if (right !== undefined && isRatio(view, { first, last, right: right.value })) return true
  const unit = right === undefined ? '' : (words[right.last + 1] ?? '')
  return measures.has(unit) || moneyBehind.has(unit)
}

/** "split 4 to 1": the second number is less, and nothing fell "from" the first. */
function isRatio(view: View, pair: { first: number; last: number; right: number }): boolean {
  const left = readNumeral(view, pair.first)?.value ?? 0
  return (
    /^(?:to|-|–)$/.test(view.words[pair.last + 1] ?? '') && pair.right < left && view.words[pair.first - 1] !== 'from'
  )
}

/** The "1" of "4 to 1". */
function endsRatio(view: View, first: number, last: number): boolean {
  const left = readNumeral(view, first - 2)
  const right = readNumeral(view, first)?.value ?? 0
  return left?.last === first - 2 && last >= first && isRatio(view, { first: first - 2, last: first - 2, right })
}

/** "who is 70", "he was 38"; but "the toll is 70". */
function isAgeSaid({ words, tokens }: View, first: number, last: number): boolean {
  if (!/^(?:is|was|am|['’](?:s|m))$/.test(words[first - 1] ?? '') || Number(words[first]) > 110) return false
  if (words.slice(Math.max(0, first - 8), first).some((word) => tolls.has(word))) return false
  return tokens[last + 1]?.kind !== 'word'
}

/** 6'3" */
function isHeight({ words, tokens }: View, first: number, last: number): boolean {
  const quote = /^['’′]$/
  const behind = quote.test(words[first - 1] ?? '') && tokens[first - 2]?.kind === 'number'
  return behind || (quote.test(words[last + 1] ?? '') && tokens[last + 2]?.kind === 'number')
}

/** "1." at the start of a line, or "states: 1." in one. */
function isListNumber({ words, tokens }: View, first: number, last: number): boolean {
  const begins = first === 0 || /^[:;]$/.test(words[first - 1] ?? '')
  return begins && tokens[first]?.kind === 'number' && /^[.)]$/.test(words[last + 1] ?? '')
}

/** "Aibek Bolatov, 38, said", "Bolatov (38)". */
function isAgeInApposition({ words, tokens }: View, first: number, last: number): boolean {
  const [opening, closing] = [words[first - 1], words[last + 1]]
  const framed = (opening === ',' && /^[,.;)]$/.test(closing ?? '.')) || (opening === '(' && closing === ')')
  const value = Number(words[first])
  const named =
    tokens[first - 2]?.kind === 'word' && !isPerson(words[first - 2] ?? '') && !fates.has(words[first - 2] ?? '')
  return framed && first === last && value >= 1 && value <= 110 && named
}

/** "Hangar 4", "Boeing 737", "No. 5", "World War Two", "the Group of Seven". */
function isName({ words, tokens, headline }: View, first: number, last: number): boolean {
  const before = tokens[first - 1]
  const after = words[last + 1] ?? ''
  if (before === undefined) return false
  const capital = /^\p{Lu}/u
  const spelled = capital.test(tokens[first]?.text ?? '')
  if (spelled && first > 1 && !headline && tokens[first]?.text !== tokens[first]?.text.toUpperCase()) return true
  const named = capital.test(before.text) && first > 1 && before.text !== before.text.toUpperCase()
  const counts = /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '') && !phraseEnds.has(after)
  return named && !headline && first === last && tokens[first]?.kind === 'number' && !counts
}

function isYear(words: readonly string[], first: number, last: number): boolean {
  return first === last && /^(?:19|20)\d\d$/.test(words[first] ?? '')
}

/** "one in five", "three out of four". */
function isShare(words: readonly string[], first: number, last: number): boolean {
  if (words[first - 1] === 'in' && readCardinal(words, first - 2) !== undefined) return true
  const behind =
    words[last + 1] === 'out' && words[last + 2] === 'of' ? last + 3 : words[last + 1] === 'in' ? last + 2 : -1
  return behind > 0 && readCardinal(words, behind) !== undefined && !/^\d{4}$/.test(words[behind] ?? '')
}

/** "beat Malta 3-2". */
function isGame({ words }: View, first: number, last: number): boolean {
  const dashed = /^[-–]$/.test(words[first - 1] ?? '') || /^[-–]$/.test(words[last + 1] ?? '')
  return dashed && words.slice(Math.max(0, first - 8), last + 8).some((word) => games.has(word))
}

/** "one" is a count only where people follow, or it is one of them. */
export function isCountedOne(view: View, last: number): boolean {
  const { words } = view
  if (countsPeople(view, last) || fatesOfOne.has(words[last + 1] ?? '')) return true
  if (words[last + 1] !== 'of') return false
  return /^(?:them|whom)$/.test(words[last + 2] ?? '') || namesPeople(view, last + 1) || namesPeople(view, last + 2)
}
