/** Does the stage read every case of its table, refuse what it must, and survive any text? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../../check/words-of.ts'
import { makeReport } from '../text/index.ts'
import { findTimes } from '../time/index.ts'
import { cases } from './en/cases.ts'
import { findQuantities, type Quantity, type QuantityOptions, rules } from './index.ts'

function read(text: string, options?: QuantityOptions): readonly Quantity[] {
  const tokenized = wordsOf(text)
  return findQuantities(tokenized, findTimes(tokenized, '2022-01-07').value, options).value
}

const rounded = (value: number | undefined): string =>
  value === undefined ? '-' : String(Math.round(value * 1000) / 1000)

function shown({ low, best, high, kind }: Quantity): string {
  return `${rounded(low)}/${rounded(best)}/${rounded(high)}${kind === 'people' ? '' : ` ${kind}`}`
}

/** The text with what was read in brackets: what a failure prints. */
function marked(text: string, quantities: readonly Quantity[]): string {
  const count = (offset: number, edge: 'start' | 'end'): number =>
    quantities.filter(({ span }) => span[edge] === offset).length
  return Array.from({ length: text.length + 1 }, (_, at) => {
    return ']'.repeat(count(at, 'end')) + '['.repeat(count(at, 'start')) + text.charAt(at)
  }).join('')
}

for (const { rule, lines } of cases.reads) {
  for (const [line, expected] of lines) {
    test(`${rule} reads: ${line}`, () => {
      const text = line.replaceAll(/[[\]]/g, '')
      const quantities = read(text)
      const fired = quantities.flatMap(({ because }) => because.map((reason) => reason.rule))
      assert.equal(marked(text, quantities), line, `fired: ${fired.join(', ')}`)
      assert.equal(quantities.map(shown).join(', '), expected)
      assert.ok(fired.includes(rule), `fired: ${fired.join(', ')}`)
    })
  }
}

for (const { rule, lines } of cases.refuses) {
  for (const line of lines) {
    test(`${rule} refuses: ${line}`, () => {
      assert.deepEqual(
        read(line).map((quantity) => `${quantity.text} by ${quantity.because[0]?.rule}`),
        [],
      )
    })
  }
}

test('every rule of quantity has a case that it reads and one that it refuses', () => {
  const ids = rules.map(({ id }) => id)
  assert.deepEqual(new Set(cases.reads.map(({ rule }) => rule)), new Set(ids))
  assert.deepEqual(new Set(cases.refuses.map(({ rule }) => rule)), new Set(ids))
})

test('quantities of any words have exact spans, in order, with low at most best and best at most high', () => {
  const word = fc.constantFrom(
    ...'at least up to between and 12 20 3.5 million two dozen dozens of people a man no none or more - % $ from 1,000 one several hundred half , . ('.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      let end = 0
      for (const quantity of read(text)) {
        assert.equal(text.slice(quantity.span.start, quantity.span.end), quantity.text)
        assert.ok(quantity.span.start >= end && quantity.span.end > quantity.span.start)
        assert.ok(Number.isFinite(quantity.low) && quantity.low >= 0)
        assert.ok(quantity.phrase.start === quantity.span.start && quantity.phrase.end >= quantity.span.end)
        assert.ok(quantity.low <= (quantity.high ?? Number.POSITIVE_INFINITY))
        assert.ok(quantity.best === undefined || quantity.best <= (quantity.high ?? 0))
        if (quantity.parts === undefined) end = quantity.span.end
      }
    }),
  )
})

test('any string can be searched', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(read(text))))
})

test('time grows with the text, not with its square', () => {
  const paragraph = 'At least 12 people, between 20 and 30 men, dozens of women and a child were hurt, 38, or 4 to 1 '
  const measure = (times: number): number => {
    const tokenized = wordsOf(makeReport({ text: paragraph.repeat(times), language: 'en' }))
    const start = process.cpuUsage()
    findQuantities(tokenized, [])
    return process.cpuUsage(start).user
  }
  measure(50)
  // Four times the text may take up to ten times as long, in one trial of eight: the machine has other things to do. A
  // square law would take sixteen in all.
  assert.ok([1, 2, 3, 4, 5, 6, 7, 8].some(() => measure(400) < 10 * measure(100)))
})

test('no quantities in a language that is not read', () => {
  const tokenized = wordsOf(makeReport({ text: '12 Menschen starben.', language: 'de' }))
  assert.deepEqual(findQuantities(tokenized, []).value, [])
})

test("ACLED's reading takes a plural of a round number for one of it", () => {
  const lows = (words: string) => read(`${words} people were hurt.`, { vagueCounts: 'acled' }).map(({ low }) => low)
  assert.deepEqual(lows('Dozens of'), [12])
  assert.deepEqual(lows('Hundreds of'), [100])
  assert.deepEqual(lows('Tens of thousands of'), [10_000])
  assert.deepEqual(lows('Several'), [3])
  assert.deepEqual(lows('Several hundred'), [300])
})

test('a quantity points at what it counts, and at where it hangs in the tree', () => {
  const [dozens, twelve] = read('Dozens of young protesters and 12 police officers were hurt.').filter(
    ({ parts }) => parts === undefined,
  )
  const { tokens } = wordsOf('Dozens of young protesters and 12 police officers were hurt.').sentences[0] ?? {
    tokens: [],
  }
  const words = [dozens?.noun, dozens?.top, twelve?.noun, twelve?.top].map((at) => tokens[at ?? -1]?.text)
  assert.deepEqual(words, ['protesters', 'Dozens', 'officers', 'officers'])
})

test('a sum holds its parts', () => {
  const [sum] = read('Two policemen and a child were killed.')
  assert.deepEqual(
    sum?.parts?.map(({ low }) => low),
    [2, 1],
  )
})
