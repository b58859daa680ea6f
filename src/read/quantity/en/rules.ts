/**
 * Which rules read English quantities, and in which order? At a word that can open one, the words that are one by themselves
 * ("nobody", "a woman", "two thirds", "12-year-old") before numbers with their bounds.
 */
import type { Rule } from '../../../model/index.ts'
import { type Amount, opensAmount, readAmount } from './amount.ts'
import type { Counted } from './counted.ts'
import { fraction } from './fraction.ts'
import { aged, headcount, joined, magnitude, ordinal } from './joined.ts'
import { classify, measuredRules } from './kind.ts'
import type { QuantityMatch, Reader } from './match.ts'
import { nobody, pairedPerson, person } from './person.ts'
import type { View } from './view.ts'
import { ageBefore, collectives, ordinals, vague } from './words.ts'

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
  ...['no', 'nobody', 'no-one', 'none', 'not', 'without'].map((word): [string, Reader[]] => [word, [nobody.apply]]),
  ...[...ageBefore].map((word): [string, Reader[]] => [word, [aged.apply]]),
  ...['magnitude', 'minus'].map((word): [string, Reader[]] => [word, [magnitude.apply]]),
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
  const next = word === 'a' ? person.apply(view, at) : undefined
  if (next !== undefined && next.last > at) return next
  const share = fraction.apply(view, at)
  if (share !== undefined) return share
  const amount = readAmount(view, at)
  const match = amount === undefined ? undefined : makeMatch(view, amount)
  return match ?? readWord(view, at, word)
}

function readWord(view: View, at: number, word: string): QuantityMatch | undefined {
  if (word === 'a' || word === 'an' || word === 'another') return person.apply(view, at)
  const paired = pairedPerson(view, at)
  if (paired !== undefined) return paired
  if (word === 'half') return fraction.apply(view, at)
  if (ordinals.has(word) || ordinalLike.test(word)) return ordinal.apply(view, at)
  if (!word.includes('-') && !word.includes('‐') && !word.includes('‑')) return undefined
  return headcount.apply(view, at) ?? joined.apply(view, at) ?? fraction.apply(view, at)
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
