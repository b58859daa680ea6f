/** Does the scorer of parties give, on tiny examples, what one works out by hand? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Party, Reading } from '../src/model/index.ts'
import { parseSentence } from './cameo-ner.ts'
import { goldActors, scoreCountries, scoreSpans } from './parties.ts'

const reading = (parties: readonly Party[]): Reading => ({ parties }) as unknown as Reading
const party = (text: string, words: string, country?: string): Party => {
  const start = text.indexOf(words)
  return { span: { start, end: start + words.length }, text: words, ...(country === undefined ? {} : { country }) }
}
const figure = (scored: { figures: readonly { name: string; value: number }[] }, name: string) =>
  scored.figures.find((one) => one.name === name)?.value

const block = 'The B-S\nU I-S\n. I-S\narmy I-S\nheld O\n1 B-T\n, I-T\n000 I-T\nmen I-T\n’ O\ns O\nland O\n. O'

test('words are put together again, and marks keep their words', () => {
  const { input, gold } = parseSentence(block, '1')
  assert.equal(input.text, 'The U. army held 1,000 men’s land.')
  assert.deepEqual(
    gold.map(({ start, end, role }) => [input.text.slice(start, end), role]),
    [
      ['The U. army', 'S'],
      ['1,000 men', 'T'],
    ],
  )
})

test('one of two spans found, and one party too many: half of each', () => {
  const document = parseSentence(block, '1')
  const { text } = document.input
  const scored = scoreSpans([{ document, reading: reading([party(text, 'army'), party(text, 'land')]) }])
  assert.equal(figure(scored, 'overlapPrecision'), 50)
  assert.equal(figure(scored, 'overlapRecall'), 50)
  assert.equal(figure(scored, 'overlapF1'), 50)
})

test('two parties in one span are both right, but count once one to one', () => {
  const document = parseSentence(block, '1')
  const { text } = document.input
  const scored = scoreSpans([{ document, reading: reading([party(text, 'U.'), party(text, 'army')]) }])
  assert.equal(figure(scored, 'overlapPrecision'), 100)
  assert.equal(figure(scored, 'pairedF1'), 50)
})

test('a country is right where a party on the words has it; bodies between countries do not count', () => {
  const record = {
    id: '1',
    text: 'Tokyo and the UN met rebels.',
    source: [
      { actorText: 'Tokyo', code: 'JAP' },
      { actorText: 'UN', code: 'IGO' },
    ],
    target: [{ actorText: 'the rebels', code: 'SYR', sector: 'REB' }],
  }
  const gold = goldActors(record)
  assert.deepEqual(
    gold.map(({ country }) => country),
    ['JPN', 'SYR'],
  )
  const document = { input: { ref: '1', text: record.text }, gold }
  const scored = scoreCountries([
    { document, reading: reading([party(record.text, 'Tokyo', 'JPN'), party(record.text, 'rebels')]) },
  ])
  assert.equal(figure(scored, 'country'), 50)
  assert.equal(figure(scored, 'coverage'), 100)
})
