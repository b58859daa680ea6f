/** What kind of number is it? In order: what is measured, paid, shared or aged is no count; then who or what is counted. */
import type { Rule } from '../../../model/index.ts'
import type { Amount } from './amount.ts'
import { type Counted, countedBy, countsPeople, isPeople } from './counted.ts'
import { isHeight, isNoCount } from './label.ts'
import { touches, type View } from './view.ts'
import {
  ageBefore,
  agedPersons,
  currencyAdjectives,
  fractions,
  moneyBehind,
  percentUnits,
  ratePeriods,
  timeUnits,
  tolls,
  unitAdjectives,
  units,
} from './words.ts'

export type QuantityKind =
  | 'people'
  | 'count'
  | 'rate'
  | 'ordinal'
  | 'fraction'
  | 'percent'
  | 'money'
  | 'measure'
  | 'age'

/** What a kind rule says: the kind, and the last token, where a unit belongs to the words. */
export interface Measured {
  readonly kind: QuantityKind
  readonly last: number
}

export type KindRule = Rule<(view: View, amount: Amount) => Measured | undefined>

/** Index of the unit that follows a number, or -1: right behind it, behind an adjective, behind a hyphen. */
function unitBehind({ words }: View, last: number, wanted: ReadonlySet<string>): number {
  const next = words[last + 1] ?? ''
  if (wanted.has(next)) return last + 1
  if (unitAdjectives.has(next) && wanted.has(words[last + 2] ?? '')) return last + 2
  return -1
}

const money: KindRule = {
  id: 'quantity/en/money',
  reads: 'a number with a currency: $12 million, 300 euros, thousands of dollars',
  apply: (view, { last, money: marked }) => {
    const { words } = view
    let next = last + 1
    if (words[next] === 'of') next += 1
    const opened = next
    while (currencyAdjectives.has(words[next] ?? '') && next - opened < 3) next += 1
    if (moneyBehind.has(words[next] ?? '')) return { kind: 'money', last: next }
    if (marked) return { kind: 'money', last }
    const cash = words[last + 1] === 'in' && /^(?:cash|aid|damages|fines|ransom)$/.test(words[last + 2] ?? '')
    return cash ? { kind: 'money', last: last + 2 } : undefined
  },
}

const percent: KindRule = {
  id: 'quantity/en/percent',
  reads: 'a number of hundredths: 12 percent, 8.5%',
  apply: (view, { last }) => {
    const { words } = view
    const unit = words[last + 1] ?? ''
    if (unit === 'per' && words[last + 2] === 'cent') return { kind: 'percent', last: last + 2 }
    if (!percentUnits.has(unit)) return undefined
    return { kind: 'percent', last: /^points?$/.test(words[last + 2] ?? '') ? last + 2 : last + 1 }
  },
}

const measure: KindRule = {
  id: 'quantity/en/measure',
  reads: 'a number with a unit of length, weight, heat or strength: 40 kilometres, 3 tons of explosives',
  apply: (view, { from, last, form, first }) => {
    const { words } = view
    const unit = unitBehind(view, last, units)
    if (unit >= 0 && words[unit] !== 'm') return { kind: 'measure', last: unit }
    if (unit >= 0)
      return touches(view, last) || words[unit + 1] !== 'people' ? { kind: 'measure', last: unit } : undefined
    const of = words[last + 1] === 'of' ? unitBehind(view, last + 1, units) : -1
    if (of >= 0 && form === 'vague') return { kind: 'measure', last: of }
    const named =
      /^(?:magnitude|measuring|measured)$/.test(words[first - 1] ?? '') ||
      (words[first - 1] === 'of' && words[first - 2] === 'magnitude')
    return named && from <= last ? { kind: 'measure', last } : undefined
  },
}

/** People do not get older, so that "the toll is 140" is no age. */
const ageMax = 110

/** "Years old" as local reports write it. */
const ageSigns: readonly (readonly string[])[] = [['y.o.'], ['y.o'], ['yo'], ['y', '/', 'o'], ['y', '.', 'o', '.']]

const age: KindRule = {
  id: 'quantity/en/age',
  reads: 'how old somebody is: "Aibek Bolatov, 38, said", 38 years old, aged 12 to 15',
  apply: (view, amount) => {
    const { words } = view
    const { from, last, figure } = amount
    const written = ageSigns.find((sign) => sign.every((word, at) => words[last + 1 + at] === word))
    if (written !== undefined) return { kind: 'age', last: last + written.length }
    if (/^(?:years?|yrs?|months?|weeks?|days?)$/.test(words[last + 1] ?? '')) {
      if (words[last + 2] === 'old') return { kind: 'age', last: last + 2 }
      if (words[last + 2] === 'of' && words[last + 3] === 'age') return { kind: 'age', last: last + 3 }
    }
    if ((figure.high ?? figure.low) > ageMax || isHeight(view, from, last)) return undefined
    const said =
      isAgeOf(view, amount) || isAgeSaid(view, amount) || isAgeInApposition(view, amount) || isAgeInList(view, from)
    return said ? { kind: 'age', last } : undefined
  },
}

/** "A girl of four drowned"; but "a mother of four", "a boy of four parents". */
function isAgeOf({ words, tokens }: View, { first, last }: Amount): boolean {
  const whose = words[first - 1] === 'of' && agedPersons.has(words[first - 2] ?? '')
  return whose && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[last + 1]?.upos ?? '')
}

/** "Who is 70", "he was 38"; but "the toll is 70". */
function isAgeSaid({ words, tokens }: View, { first, last, from }: Amount): boolean {
  if (!/^(?:is|was|am|['’](?:s|m))$/.test(words[first - 1] ?? '') || tokens[last + 1]?.kind === 'word') return false
  const subject = tokens.find(({ head, deprel }) => deprel === 'nsubj' && head === from)
  if (subject !== undefined) return subject.upos === 'PROPN' || /^(?:he|she|i|who)$/.test(subject.lower)
  return !words.slice(Math.max(0, first - 8), first).some((word) => tolls.has(word))
}

/** "Aibek Bolatov, 38, said", "his sister Dana (12)", "a teacher, 38,". */
function isAgeInApposition(view: View, { first, from, last, form }: Amount): boolean {
  const { words, tokens } = view
  const [opening, closing] = [words[first - 1], words[last + 1]]
  if (first !== from || form !== 'plain' || from !== last || tokens[from]?.kind !== 'number') return false
  const framed =
    (opening === ',' && /^[,.;):]$/.test(closing ?? '.')) ||
    (opening === '(' && closing === ')') ||
    (opening === ',' && /^(?:and|of|from|who|was|were|is)$/.test(closing ?? ''))
  // "On Monday, 12 of them seriously".
  if (closing === 'of' && /^(?:them|whom)$/.test(words[last + 2] ?? '')) return false
  const name = tokens[first - 2]
  if (!framed || name === undefined || name.kind !== 'word') return false
  if (opening === '(' && name.text !== name.lower) return true
  return name.upos === 'PROPN' || (opening !== '(' && isPeople(view, first - 2) && name.xpos === 'NN')
}

/** "Aged 7, 9 and 12", "at the age of 38", "turned 80". */
function isAgeInList({ words, tokens }: View, from: number): boolean {
  let at = from - 1
  while (
    at > from - 12 &&
    (/^(?:,|and|or|to|between|of|about|under|over|[-–])$/.test(words[at] ?? '') || tokens[at]?.upos === 'NUM')
  )
    at -= 1
  return ageBefore.has(words[at] ?? '') && (words[at] !== 'turned' || at === from - 1)
}

/** What is measured and not counted. In order: a currency or a sign settles it before a unit does. */
export const measuredRules: readonly KindRule[] = [money, percent, age, measure]

/** Tokens between a noun and its "a day". */
const rateReach = 6

/** Whether what was counted is counted anew each time: "two people a day", "40 arrive every month". */
export function isRate(view: View, { first, last }: Amount, { noun }: Counted): boolean {
  const { words, recurring } = view
  // The second number of a rate: "12 deaths per 1,000 births".
  if (words[first - 1] === 'per') return true
  const start = Math.max(last, noun ?? last) + 1
  for (let at = start; at < start + rateReach; at += 1) {
    const word = words[at] ?? ''
    if (/^[.;:,]$/.test(word) || /^(?:and|but|while|when|after|who|that|which|in)$/.test(word)) return false
    // "Six people a day earlier" is a time.
    if (/^an?$/.test(word) && /^(?:earlier|later|before|after|ago)$/.test(words[at + 2] ?? '')) return false
    if (recurring[at] === true) return true
    if (word === 'per' && at > start) return false
    const each =
      word === 'per' || word === 'every' || word === 'each' || (at === start && (word === 'a' || word === 'an'))
    if (each && (ratePeriods.has(words[at + 1] ?? '') || (word === 'per' && /^\d/.test(words[at + 1] ?? ''))))
      return true
  }
  return words[last + 1] === 'a' && ratePeriods.has(words[last + 2] ?? '')
}

export interface Classified extends Measured {
  readonly counted: Counted
  /** Of what is measured: the rule that says so. */
  readonly rule: string | undefined
}

/** The kind of an amount; nothing where its number is a name, a year or a score. */
export function classify(view: View, amount: Amount): Classified | undefined {
  const measured = readMeasured(view, amount)
  if (measured !== undefined) return measured
  const { first, from, last } = amount
  const counted = countedBy(view, from, last, first)
  if (amount.form === 'decimal' || fractions.has(view.words[last + 1] ?? '') || isNoCount(view, amount, counted))
    return undefined
  if (leadsToMeasured(view, amount)) return undefined
  if (counted.noun !== undefined && timeUnits.has(view.words[counted.noun] ?? '')) return undefined
  const people = isPeopleCounted(view, amount, counted)
  if (!people && isBareOne(view, amount, counted)) return undefined
  if (isRate(view, amount, counted)) return { kind: 'rate', last, counted, rule: 'quantity/en/rate' }
  return { kind: people ? 'people' : 'count', last, counted, rule: undefined }
}

function readMeasured(view: View, amount: Amount): Classified | undefined {
  for (const rule of measuredRules) {
    const measured = rule.apply(view, amount)
    if (measured !== undefined)
      return { ...measured, counted: { noun: undefined, top: amount.from, of: false }, rule: rule.id }
  }
  return undefined
}

/** "10 to 15 kilometers" is read whole or not at all; here what the range could not take. */
function leadsToMeasured({ words }: View, { last }: Amount): boolean {
  return /^(?:to|or|and)$/.test(words[last + 1] ?? '') && /^\d+\/\d+$/.test(words[last + 2] ?? '')
}

function isPeopleCounted(view: View, amount: Amount, counted: Counted): boolean {
  if (counted.noun === undefined) return countsPeople(view, amount, counted.top)
  if (isPeople(view, counted.noun)) return true
  return false
}

/** Words from a toll to its "one". */
const tollReach = 8

/** "One" without a noun is a count only where people are meant. */
function isBareOne({ words }: View, { from, last, form }: Amount, { noun }: Counted): boolean {
  // "Put the number of dead at one", "two hostages, not one".
  const isFigure =
    /^(?:at|to)$/.test(words[from - 1] ?? '') &&
    words.slice(Math.max(0, from - tollReach), from).some((word) => tolls.has(word))
  if (isFigure || (words[from - 1] === 'not' && /^(?:,|and)$/.test(words[from - 2] ?? ''))) return false
  // "Three died in Lamu and one in Kwale".
  const isGapped =
    /^(?:,|and)$/.test(words[from - 1] ?? '') && /^(?:in|at|near|outside|off)$/.test(words[from + 1] ?? '')
  return words[from] === 'one' && from === last && form === 'plain' && noun === undefined && !isGapped
}
