/** Does the stage read every case of its table, refuse what it must, and survive any text? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../../check/words-of.ts'
import { makeReport } from '../text/index.ts'
import { findTimes } from '../time/index.ts'
import { cases } from './en/cases.ts'
import { findQuantities, type Quantity, rules } from './index.ts'

function read(text: string): readonly Quantity[] {
  const tokenized = wordsOf(text)
  return findQuantities(tokenized, findTimes(tokenized, '2022-01-07').value).value
}

const figures = (quantity: Quantity): string => `${quantity.low}/${quantity.best ?? '-'}/${quantity.high ?? '-'}`

/** The text with what was read in brackets, and the rules that fired: what a failure prints. */
function marked(text: string, quantities: readonly Quantity[]): string {
  let out = ''
  let at = 0
  for (const { span } of quantities) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return out + text.slice(at)
}

for (const { rule, lines } of cases.reads) {
  for (const [line, expected] of lines) {
    test(`${rule} reads: ${line}`, () => {
      const text = line.replaceAll(/[[\]]/g, '')
      const quantities = read(text)
      const fired = quantities.map((quantity) => quantity.because[0]?.rule)
      assert.equal(marked(text, quantities), line, `fired: ${fired.join(', ')}`)
      assert.equal(quantities.map(figures).join(' '), expected)
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
        assert.ok(Number.isSafeInteger(quantity.low) && quantity.low >= 0)
        assert.ok(quantity.low <= (quantity.high ?? Number.POSITIVE_INFINITY))
        assert.ok(quantity.best === undefined || quantity.best <= (quantity.high ?? 0))
        end = quantity.span.end
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
