/** Are the words those of a reader, do they cover any text, and is every sentence still a tree? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../../check/words-of.ts'
import type { Report } from '../../model/index.ts'
import { makeReport } from '../text/index.ts'
import { cases } from './cases.ts'
import type { Sentence, TokenizedText } from './index.ts'

for (const [text, words] of cases) {
  test(`words: ${JSON.stringify(text)}`, () => {
    const found = wordsOf(text).sentences.flatMap(({ tokens }) => tokens.map((token) => token.text))
    assert.equal(found.join(' '), words)
  })
}

test('an empty line ends a paragraph; a break alone and two blanks do not', () => {
  const { sentences } = wordsOf('Police fired.  They ran.\nOne fell.\n \nA shop burned.')
  assert.deepEqual(
    sentences.map(({ paragraph }) => paragraph),
    [0, 0, 0, 1],
  )
})

test('what stands before the body is headline', () => {
  const { sentences, text } = wordsOf(
    makeReport({ title: 'Three dead in Aktau', text: 'Police fired. They ran.', language: 'en' }),
  )
  assert.deepEqual(
    sentences.map(({ start, end, headline }) => [text.slice(start, end), headline]),
    [
      ['Three dead in Aktau', true],
      ['Police fired.', false],
      ['They ran.', false],
    ],
  )
})

test('a joined word takes its place in the tree from its head', () => {
  const [sentence] = wordsOf('The 12-year-old boy died.').sentences
  const age = sentence?.tokens[1]
  assert.deepEqual([age?.text, age?.lemma, age?.upos], ['12-year-old', '12-year-old', 'ADJ'])
  assert.equal(sentence?.tokens[age?.head ?? -1]?.text, 'boy')
})

test('kinds of words', () => {
  const kinds = wordsOf('In 2014, F-16 jets hit 2,750 km!').sentences[0]?.tokens.map(({ kind }) => kind)
  assert.deepEqual(kinds, ['word', 'number', 'mark', 'word', 'word', 'word', 'number', 'word', 'mark'])
})

test('another language has no words', () => {
  assert.deepEqual(wordsOf(makeReport({ text: 'Полиция стреляла.', language: 'ru' })).sentences, [])
})

/** One root, and every word reaches it. */
function checkTree({ tokens }: Sentence): void {
  assert.equal(tokens.filter(({ head }) => head === -1).length, 1)
  for (const token of tokens) {
    let steps = 0
    for (let at = token.head; at >= 0; at = tokens[at]?.head ?? -1) assert.ok(++steps <= tokens.length)
  }
}

/** Spans in order and in bounds, texts exact, sentences that begin and end with their words. */
function checkWords({ text, sentences }: TokenizedText): void {
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    assert.equal(sentence.index, index)
    assert.equal(sentence.start, sentence.tokens[0]?.start)
    assert.equal(sentence.end, sentence.tokens.at(-1)?.end)
    checkTree(sentence)
    for (const token of sentence.tokens) {
      assert.ok(token.start >= at && token.end > token.start && token.end <= text.length)
      assert.equal(text.slice(token.start, token.end), token.text)
      at = token.end
    }
  }
}

/** A report as a caller might build it: the text as it is, broken Unicode and all. */
const raw = (text: string): Report => ({
  ...makeReport({ text: '', language: 'en' }),
  text: text.toWellFormed(),
  bodyStart: 0,
})

const pieces = fc.constantFrom(
  'Police',
  'U.S.',
  '-',
  '‑',
  '12',
  '/',
  '2022-01-06',
  ' ',
  '.',
  "n't",
  '\n\n',
  '\ud800',
  'é',
)

test('words of any text are whole, in order and a tree', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => checkWords(wordsOf(raw(text)))))
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => checkWords(wordsOf(raw(parts.join(''))))),
    {
      numRuns: 300,
    },
  )
})
