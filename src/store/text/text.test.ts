/** Which words is a text found by, and which questions are none? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as check, property, string } from 'fast-check'
import { isFailure } from '../../model/index.ts'
import { excerptsOf, highlightsOf, indexedWords, indexedWordsMax, parseQuestion } from './index.ts'

const words: readonly (readonly [string, string])[] = [
  ['At least 12 were HURT in Zürich’s “old town”.', 'at least 12 were hurt in zurich s old town'],
  ['İstanbul Ἀθῆναι Ёлка', 'istanbul αθηναι елка'],
  ['爆発が起きた', '爆発 発が が起 起き きた た'],
  ['2022年 5人', '2022 年 5 人'],
  ['ระเบิด', 'ระ ะเ เบ บิ ิด ด'],
  ['हिन्दी में', 'हिन्दी में'],
  ['اِنْفِجار', 'انفجار'],
  ['한국 사람', '한국 사람'],
  ['— … 🙂', ''],
]
for (const [text, expected] of words) {
  test(`${text} is found by: ${expected}`, () => assert.equal(indexedWords(text).join(' '), expected))
}

test('a book is indexed as far as the bound', () => {
  assert.equal(indexedWords('one '.repeat(indexedWordsMax + 5)).length, indexedWordsMax)
})

const refused = [
  '',
  '  ',
  '"open',
  '(a',
  'a)',
  'a OR',
  'OR a',
  'AND',
  'a AND',
  'NOT',
  'NOT a',
  '-a',
  '...',
  'a OR -b',
  '()',
]
for (const question of [...refused, '('.repeat(20), 'x '.repeat(70), 'x'.repeat(1001)]) {
  test(`no question: ${question.slice(0, 20)}`, () => {
    assert.throws(() => parseQuestion(question), { name: 'Failure', code: 'usage/query' })
  })
}

const marked: readonly (readonly [string, string, string])[] = [
  ['police', 'The Police met police officers.', 'Police|police'],
  ['"police officers" OR met', 'The Police met police officers.', 'met|police officers'],
  ['offic*', 'The Police met police officers.', 'officers'],
  ['the -zebra', 'The end', 'The'],
  ['爆発', '昨日、爆発が起きた', '爆発'],
  ['発', '昨日、爆発が起きた', '発が'],
  ['zurich', 'In Zürich', 'Zürich'],
]
for (const [question, text, expected] of marked) {
  test(`${question} in: ${text}`, () => {
    const spans = highlightsOf(text, parseQuestion(question))
    assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join('|'), expected)
  })
}

test('an excerpt shows the words with what stands around them', () => {
  const text = `${'before '.repeat(50)}the blast ${'after '.repeat(50)}and the blast again`
  const excerpts = excerptsOf(text, parseQuestion('blast'))
  assert.equal(excerpts.length, 2)
  for (const { span, text: shown, highlights } of excerpts) {
    assert.equal(shown, text.slice(span.start, span.end))
    assert.ok(shown.length < 200 && shown.includes('blast') && !shown.startsWith(' '), shown)
    for (const { start, end } of highlights) assert.equal(text.slice(start, end), 'blast')
  }
})

test('whatever is asked is a question or a failure with a sentence, and whatever is indexed is words', () => {
  const anything = string({ unit: 'binary', maxLength: 60 })
  check(
    property(anything, anything, (text, asked) => {
      for (const word of indexedWords(text)) assert.match(word, /^[\p{L}\p{N}\p{M}]+$/u)
      try {
        excerptsOf(text, parseQuestion(asked))
      } catch (error) {
        assert.ok(isFailure(error), String(error))
      }
    }),
    { numRuns: 500 },
  )
})
