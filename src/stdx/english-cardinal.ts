/** What number do these English words and digits say? Cardinals only; it knows nothing of what is counted. */

const ones: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
)
const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1_000],
  ['lakh', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
])

export interface Cardinal {
  readonly value: number
  /** How many words it takes. */
  readonly length: number
}

/** Thousands, or as in India thousands and then hundreds of thousands: 1,50,000. */
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/
const PLAIN = /^\d{1,12}$/
const DECIMAL = /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})\.\d{1,6}$/

/**
 * The cardinal that starts at `words[at]` (lower case, as a tokenizer leaves them), the longest reading; `undefined`
 * where there is none. Decimals count only before a scale word.
 *
 * @example `readCardinal(['one', 'hundred', 'and', 'three', 'men'], 0)` is `{ value: 103, length: 4 }`.
 */
export function readCardinal(words: readonly string[], at: number): Cardinal | undefined {
  const first = words[at]
  if (first === undefined) return undefined
  return /^\d/.test(first) ? readDigits(words, at, first) : readWords(words, at)
}

function readDigits(words: readonly string[], at: number, first: string): Cardinal | undefined {
  const scale = scales.get(words[at + 1] ?? '') ?? (words[at + 1] === 'hundred' ? 100 : undefined)
  if (scale !== undefined && (PLAIN.test(first) || GROUPED.test(first) || DECIMAL.test(first))) {
    return { value: Math.round(Number(first.replaceAll(',', '')) * scale), length: 2 }
  }
  if (!PLAIN.test(first) && !GROUPED.test(first)) return undefined
  return { value: Number(first.replaceAll(',', '')), length: 1 }
}

/** Below a hundred: "seven", "forty", "forty-two", "forty two". */
function readSmall(words: readonly string[], at: number): Cardinal | undefined {
  const word = words[at] ?? ''
  const one = ones.get(word)
  if (one !== undefined) return { value: one, length: 1 }
  const [left = '', right, rest] = word.split(/[-‐‑]/)
  const ten = tens.get(left)
  if (ten === undefined || rest !== undefined) return undefined
  if (right !== undefined) {
    const unit = ones.get(right) ?? 0
    return unit >= 1 && unit <= 9 ? { value: ten + unit, length: 1 } : undefined
  }
  const unit = ones.get(words[at + 1] ?? '') ?? 0
  return unit >= 1 && unit <= 9 ? { value: ten + unit, length: 2 } : { value: ten, length: 1 }
}

/** Below a thousand: "a hundred", "one hundred and three", "twelve hundred". */
function readHundreds(words: readonly string[], at: number): Cardinal | undefined {
  const article =
    (words[at] === 'a' || words[at] === 'an') && (words[at + 1] === 'hundred' || scales.has(words[at + 1] ?? ''))
  const small = article ? { value: 1, length: 1 } : readSmall(words, at)
  if (small === undefined) return undefined
  if (words[at + small.length] !== 'hundred') return small
  const hundreds = { value: small.value * 100, length: small.length + 1 }
  const and = words[at + hundreds.length] === 'and' ? 1 : 0
  const rest = readSmall(words, at + hundreds.length + and)
  if (rest === undefined || rest.value === 0) return hundreds
  return { value: hundreds.value + rest.value, length: hundreds.length + and + rest.length }
}

function readWords(words: readonly string[], at: number): Cardinal | undefined {
  let total = 0
  let length = 0
  let scaleBefore = Number.POSITIVE_INFINITY
  for (;;) {
    const and = length > 0 && words[at + length] === 'and' ? 1 : 0
    const part = readHundreds(words, at + length + and)
    if (part === undefined || (length > 0 && part.value === 0)) break
    const scale = scales.get(words[at + length + and + part.length] ?? '') ?? 1
    if (scale >= scaleBefore || (and === 1 && scale !== 1)) break
    if (length > 0 && scale === 1 && scaleBefore === 1) break
    total += part.value * scale
    length += and + part.length + (scale === 1 ? 0 : 1)
    scaleBefore = scale
    if (scale === 1) break
  }
  return length === 0 ? undefined : { value: total, length }
}
