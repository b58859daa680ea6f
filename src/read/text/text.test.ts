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

const body = 'Four people were killed in Quetta on Monday, police said.'

for (const [text, title] of [
  [`Blast kills four in Quetta\n\n${body}\n`, 'Blast kills four in Quetta'],
  [`\nBlast kills four in Quetta?\r\n\r\nBy Sana Mir\r\n\r\n${body}`, 'Blast kills four in Quetta?'],
  [`Blast Kills Four in Quetta\nBy Sana Mir\n${body}`, 'Blast Kills Four in Quetta'],
  [`Blast kills four in Quetta\nFrom Sana Mir, Quetta\n\n${body}`, 'Blast kills four in Quetta'],
  [`Quetta: four killed in blast\n${`${body} `.repeat(3)}`, 'Quetta: four killed in blast'],
  // A sentence, a line broken at its margin, a section, an entry, a list, a day.
  [`${body}\n\n${body}`],
  [`Four people were killed in Quetta on Monday when a bomb\nwent off beside a bus, police in the city said.`],
  [`Balochistan province\n\n${body}`],
  [`18:20 Blast kills four in Quetta\n\n${body}`],
  [`Blast kills four in Quetta\n\nRally banned in Lahore\n\nStrike halts trains in Sindh`],
  [`Monday, 12 March 2026\n\n${body}`],
  ['Blast kills four in Quetta'],
] as const)
  test(`the headline of a text that has it in itself: ${JSON.stringify(text).slice(0, 60)}`, () => {
    const report = makeReport({ text })
    assert.equal(report.title, title)
    assert.equal(report.text, text)
    const below = report.text.slice(report.bodyStart)
    if (title === undefined) assert.equal(below, text)
    else assert.match(below, /^(?:(?:By|From) Sana Mir|Four people)/)
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
