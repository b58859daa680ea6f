import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits } from '../../model/index.ts'
import { languageCases } from './cases.ts'
import { makeReport } from './index.ts'

const codes = (input: Parameters<typeof makeReport>[0]) => makeReport(input).warnings.map(({ code }) => code)

test('the text is title, blank line, body; without a title it is the input character for character', () => {
  assert.equal(makeReport({ title: ' Clashes ', text: 'Two.\r\n' }).text, 'Clashes\n\nTwo.\r\n')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(makeReport({ text }).text, text)
    }),
  )
})

test('the id is the text’s and nothing else’s', () => {
  const one = makeReport({ text: 'Two people were killed.', publisher: 'One' })
  const two = makeReport({ text: 'Two people were killed.', publisher: 'Two', published: '2022-01-06' })
  assert.equal(one.id, two.id)
  assert.match(one.id, /^[0-9a-f]{64}$/)
})

test('what is cut, broken or unreadable is said', () => {
  assert.deepEqual(codes({ text: 'x'.repeat(limits.textCharsMax + 1) }), ['limit/text'])
  assert.deepEqual(codes({ text: 'a\ud800b' }), ['text/ill-formed'])
  assert.deepEqual(codes({ text: 'Two.', published: 'last Tuesday' }), ['published/unreadable'])
  assert.equal(makeReport({ text: 'a\ud800b' }).text, 'a\ufffdb')
})

for (const [language, text] of languageCases) {
  test(`${language}: ${text === '' ? 'nothing' : text}`, () => assert.equal(makeReport({ text }).language, language))
}

test('a page that says English of a Russian text is not believed; a variety of English is kept', () => {
  const russian = 'Полиция применила слезоточивый газ на центральной площади города. '.repeat(5)
  assert.equal(makeReport({ text: russian, language: 'en' }).language, 'ru')
  const english = 'Two people were killed in the explosion, the ministry said on Thursday. '.repeat(5)
  assert.equal(makeReport({ text: english, language: 'en-GB' }).language, 'en-GB')
})
