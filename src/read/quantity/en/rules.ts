/**
 * Which rules read English quantities, and in which order? At a word that can open one, the words that are one by themselves
 * ("nobody", "a woman", "two thirds", "12-year-old") before numbers with their bounds.
 */
import type { Rule } from '../../../model/index.ts'
import { readCardinal } from '../../../stdx/index.ts'
import { type Figure, figureOf } from '../figure.ts'
import { type Amount, opensAmount, readAmount } from './amount.ts'
import { type Counted, countedBy, endsPhrase, isOnePerson, isPeople } from './counted.ts'
import { classify, measuredRules, type QuantityKind } from './kind.ts'
import { readNumeral } from './number.ts'
import { casualties, fates, peopleVerbs } from './people.ts'
import { isCapital, type View } from './view.ts'
import { ageBefore, bounds, collectives, fractions, headcounts, ordinals, units, vague } from './words.ts'

export interface QuantityMatch {
  readonly first: number
  readonly last: number
  readonly figure: Figure
  readonly kind: QuantityKind
  /** The counted noun, where there is one. */
  readonly noun: number | undefined
  /** The token through which number and noun hang in the tree. */
  readonly top: number
  /** Ids of the rules that made it. */
  readonly rules: readonly string[]
}

type Reader = (view: View, at: number) => QuantityMatch | undefined
export type QuantityRule = Rule<Reader | undefined>

const named = (id: string, reads: string): Rule<undefined> => ({ id: `quantity/en/${id}`, reads, apply: undefined })

/** What an amount's bound makes of its number; applied in one go, by `readAmount`. */
const figureRules: readonly Rule<undefined>[] = [
  named(
    'at-least',
    'a number with a floor under it: at least, no fewer than, more than, over, 50 or more, has passed 40,000',
  ),
  named('at-most', 'a number with a lid on it: up to, as many as, no more than, fewer than'),
  named('about', 'a number that is rounded: about, some, around, nearly, 20 or so, thirty-odd; no margin is invented'),
  named('between', 'two numbers that include the count: between 20 and 30, 20 to 30, two or three; no best'),
  named('vague', 'dozens, scores, hundreds, several, a few: the least that the word says, and no best'),
  named('dozen', 'a dozen, two dozen, half a dozen, a pair of: that many'),
  named('exact', 'a number in digits or words that counts: 12, twelve, 2,750, 3.5 million'),
]

const rate = named('rate', 'a count for each day, week or head: "two people a day" are not two people')

const one = figureOf(1, 'exact')
const none = figureOf(0, 'exact')

const person: QuantityRule = {
  id: 'quantity/en/person',
  reads: 'a or another before a person who does or suffers something: one',
  apply: (view, at) => {
    if (isAnotherAlone(view, at))
      return { first: at, last: at, figure: one, kind: 'people', noun: undefined, top: at, rules: [person.id] }
    const noun = personBehind(view, at)
    if (noun === undefined || isPredicate(view, at, noun)) return undefined
    return { first: at, last: at, figure: one, kind: 'people', noun, top: noun, rules: [person.id] }
  },
}

/** "Another injured", "another was killed", "wounded another". */
function isAnotherAlone({ words, tokens }: View, at: number): boolean {
  if (words[at] !== 'another') return false
  if (fates.has(words[at + 1] ?? '')) return tokens[at + 2]?.upos !== 'NOUN'
  const { head, deprel } = tokens[at] ?? { head: -1, deprel: '' }
  return /^(?:nsubj:pass|nsubj|obj)$/.test(deprel) && peopleVerbs.has(tokens[head]?.lemma ?? '')
}

/** Words between "a" and its person. */
const personReach = 6

function personBehind(view: View, at: number): number | undefined {
  const { tokens, words } = view
  const { head, deprel } = tokens[at] ?? { head: -1, deprel: '' }
  if (deprel === 'det' && head > at && head - at <= personReach) return isOnePerson(view, head) ? head : undefined
  let noun: number | undefined
  for (let next = at + 1; next <= at + personReach && !endsPhrase(view, next); next += 1) noun = next
  return noun !== undefined && words[at] !== 'the' && isOnePerson(view, noun) ? noun : undefined
}

/** "He was a policeman", "as a teacher", "Ali, a farmer, said", "a soldier's house": somebody is described, not counted. */
function isPredicate({ tokens, words }: View, at: number, noun: number): boolean {
  const { deprel, head } = tokens[noun] ?? { deprel: '', head: -1 }
  if (deprel === 'nmod:poss' || deprel === 'vocative') return true
  if (
    /^(?:as|like|than|not|n['’]t|such|is|was|be|been|being|['’](?:m|re|s)|are|were|became|become|becomes|becoming|what)$/.test(
      words[at - 1] ?? '',
    )
  )
    return true
  const joined = deprel === 'conj' ? head : noun
  if (tokens.some((token) => (token.head === noun || token.head === joined) && token.deprel === 'cop')) return true
  const apposed = deprel === 'appos' && tokens[head]?.upos === 'PROPN'
  return (
    apposed || (words[at - 1] === ',' && tokens[at - 2]?.upos === 'PROPN' && deprel !== 'conj' && deprel !== 'nsubj')
  )
}

const nobody: QuantityRule = {
  id: 'quantity/en/none',
  reads: 'none, nobody, no civilians, not a single soldier, without casualties: zero',
  apply: (view, at) => {
    const { words } = view
    const found = (last: number, noun: number | undefined): QuantityMatch => ({
      first: at,
      last,
      figure: none,
      kind: 'people',
      noun,
      top: noun ?? at,
      rules: [nobody.id],
    })
    switch (words[at]) {
      case 'nobody':
      case 'no-one':
        return found(at, undefined)
      case 'none': {
        if (words[at + 1] !== 'of') return found(at, undefined)
        const { noun } = countedBy(view, at, at)
        return noun !== undefined && isPeople(view, noun) ? { ...found(at, noun), top: at } : undefined
      }
      case 'not': {
        const single =
          words[at + 2] === 'single' && /^(?:a|one)$/.test(words[at + 1] ?? '')
            ? at + 2
            : words[at + 1] === 'one'
              ? at + 1
              : -1
        const noun = single < 0 ? undefined : personBehind(view, single)
        return noun === undefined ? undefined : found(single, noun)
      }
      case 'without': {
        const noun = countedBy(view, at, at).noun
        return noun === at + 1 && casualties.has(words[noun] ?? '') ? found(at, noun) : undefined
      }
      default:
        return words[at + 1] === 'one' && !/^[-‐‑]$/.test(words[at + 2] ?? '')
          ? found(at + 1, undefined)
          : noPeople(view, at, found)
    }
  },
}

/** "No civilians", "no deaths or injuries"; but "no police officer's word", "no reports of casualties". */
function noPeople(
  view: View,
  at: number,
  found: (last: number, noun: number) => QuantityMatch,
): QuantityMatch | undefined {
  const { noun } = countedBy(view, at, at)
  if (noun === undefined || noun - at > personReach || !isPeople(view, noun)) return undefined
  const chained = view.words[noun + 1] === 'of' && casualties.has(view.words[noun] ?? '') === false
  return chained ? undefined : found(at, noun)
}

const headcount: QuantityRule = {
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

const joined: QuantityRule = {
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

const ordinal: QuantityRule = {
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

const fraction: QuantityRule = {
  id: 'quantity/en/fraction',
  reads: 'a part of a whole: two thirds, half of the town, one in five, three out of four',
  apply: (view, at) => {
    const { words } = view
    const bound = bounds
      .filter(([phrase]) => phrase.every((word, index) => words[at + index] === word))
      .sort((a, b) => b[0].length - a[0].length)[0]
    const from = at + (bound?.[0].length ?? 0)
    const share = readShare(view, from)
    // "A quarter" is a time as well, but not a quarter of something.
    if (share === undefined || (view.timed[from] === true && words[share.last + 1] !== 'of')) return undefined
    const figure = figureOf(share.value, bound?.[1] ?? 'exact')
    return { first: at, last: share.last, figure, kind: 'fraction', noun: undefined, top: from, rules: [fraction.id] }
  },
}

interface Share {
  readonly value: number
  readonly last: number
}

function readShare(view: View, at: number): Share | undefined {
  const { words, tokens } = view
  const word = words[at] ?? ''
  const [left = '', right = ''] = word.split(/[-‐‑]/)
  const hyphened = fractions.get(right)
  if (hyphened !== undefined) return { value: (readCardinal([left], 0)?.value ?? Number.NaN) / hyphened, last: at }
  if (word === 'half' && ordinals.has(words[at - 1] ?? '')) return undefined
  if (word === 'half')
    return /^(?:of|the|its|their|his|her|all|that|those|these)$/.test(words[at + 1] ?? '')
      ? { value: 0.5, last: at }
      : undefined
  if (word === 'a' || word === 'one') {
    const part = fractions.get(words[at + 1] ?? '')
    const partitive = words[at + 2] === 'of' || words[at + 1] === 'half' || tokens[at + 1]?.xpos === 'NN'
    if (part !== undefined && partitive && tokens[at + 1]?.deprel !== 'amod') return { value: 1 / part, last: at + 1 }
    if (word === 'a') return undefined
  }
  const number = readNumeral(view, at)
  if (number === undefined || number.form !== 'plain') return undefined
  const part = fractions.get(words[number.last + 1] ?? '')
  if (part !== undefined && number.value > 1 && /s$|^half$/.test(words[number.last + 1] ?? ''))
    return { value: number.value / part, last: number.last + 1 }
  return readOutOf(view, number)
}

/** "One in five", "three out of every four"; not "12 in 2014". */
function readOutOf(view: View, { value, last }: { value: number; last: number }): Share | undefined {
  const { words } = view
  const out =
    words[last + 1] === 'out' && words[last + 2] === 'of' ? last + 3 : words[last + 1] === 'in' ? last + 2 : -1
  if (out < 0) return undefined
  const whole = readNumeral(view, words[out] === 'every' ? out + 1 : out)
  if (whole === undefined || whole.form !== 'plain' || whole.value <= value) return undefined
  const small = whole.value <= 100 || (value === 1 && whole.value % 100 === 0)
  return small ? { value: value / whole.value, last: whole.last } : undefined
}

const aged: QuantityRule = {
  id: 'quantity/en/aged',
  reads: 'aged 12, age 38, aged between 12 and 15',
  apply: (view, at) => {
    const amount = readAmount(view, at + 1)
    if (amount === undefined || view.words[at] === 'turned') return undefined
    const { last, figure } = amount
    return { first: at, last, figure, kind: 'age', noun: undefined, top: at, rules: [aged.id] }
  },
}

const magnitude: QuantityRule = {
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

const sum: Rule<undefined> = named(
  'sum',
  'people counted in parts that "and" joins: two policemen and a child are three people',
)

/** All rules, in order. */
export const quantityRules: readonly Rule[] = [
  fraction,
  nobody,
  headcount,
  joined,
  aged,
  magnitude,
  ...figureRules,
  ...measuredRules,
  rate,
  ordinal,
  person,
  sum,
]

/** The rules that can begin at a word that is no number. */
const openers: ReadonlyMap<string, readonly Reader[]> = new Map<string, Reader[]>([
  ...['no', 'nobody', 'no-one', 'none', 'not', 'without'].map((word): [string, Reader[]] => [
    word,
    [nobody.apply as Reader],
  ]),
  ...[...ageBefore].map((word): [string, Reader[]] => [word, [aged.apply as Reader]]),
  ...['magnitude', 'minus'].map((word): [string, Reader[]] => [word, [magnitude.apply as Reader]]),
])
const ordinalLike = /^\d{1,4}(?:st|nd|rd|th)$/
const digit = /^\d/
const hyphenedTens =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-‐‑](?:one|two|three|four|five|six|seven|eight|nine)$/

/** The quantity that begins at a token, or nothing. */
export function readQuantity(view: View, at: number): QuantityMatch | undefined {
  const word = view.words[at] ?? ''
  for (const read of openers.get(word) ?? []) {
    const match = read(view, at)
    if (match !== undefined) return match
  }
  const isNumber = digit.test(word) || numberWords.has(word) || hyphenedTens.test(word)
  if (!isNumber && !opensAmount(word)) return readWord(view, at, word)
  const share = fraction.apply?.(view, at)
  if (share !== undefined) return share
  const amount = readAmount(view, at)
  const match = amount === undefined ? undefined : makeMatch(view, amount)
  return match ?? readWord(view, at, word)
}

function readWord(view: View, at: number, word: string): QuantityMatch | undefined {
  if (word === 'a' || word === 'an' || word === 'another') return person.apply?.(view, at)
  if (word === 'half') return fraction.apply?.(view, at)
  if (ordinals.has(word) || ordinalLike.test(word)) return ordinal.apply?.(view, at)
  if (!word.includes('-') && !word.includes('‐') && !word.includes('‑')) return undefined
  return headcount.apply?.(view, at) ?? joined.apply?.(view, at) ?? fraction.apply?.(view, at)
}

function makeMatch(view: View, amount: Amount): QuantityMatch | undefined {
  const kind = classify(view, amount)
  if (kind === undefined) return undefined
  const { counted, rule } = kind
  if (isOneOfIdentity(view, amount, counted)) return undefined
  return {
    first: amount.first,
    last: kind.last,
    figure: amount.figure,
    kind: kind.kind,
    noun: counted.noun,
    top: counted.top,
    rules: [`quantity/en/${amount.rule}`, ...(rule === undefined ? [] : [rule])],
  }
}

/** "She is one of three women": who she is, not how many. */
function isOneOfIdentity({ words, tokens }: View, { from, last }: Amount, { of, top }: Counted): boolean {
  return (
    words[from] === 'one' && from === last && of && tokens.some(({ head, deprel }) => head === top && deprel === 'cop')
  )
}

/** Words of numbers. */
const numberWords: ReadonlySet<string> = new Set([
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand a an another half half-dozen the`.split(
    /\s+/,
  ),
  ...vague.keys(),
  ...collectives.keys(),
])
