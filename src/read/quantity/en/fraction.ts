/** Which words say a part of a whole? */
import { readCardinal } from '../../../stdx/index.ts'
import { figureOf } from '../figure.ts'
import type { QuantityRule } from './match.ts'
import { readNumeral } from './number.ts'
import type { View } from './view.ts'
import { bounds, fractions, ordinals } from './words.ts'

export const fraction: QuantityRule = {
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
