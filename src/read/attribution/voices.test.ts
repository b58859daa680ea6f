import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../../check/words-of.ts'
import { loadAttributionModel } from '../../knowledge/index.ts'
import { kindCases, voiceCases } from './en/voice-cases.ts'
import { findAttributions } from './index.ts'
import { sourceKindOf } from './source.ts'

const model = loadAttributionModel()
const read = (text: string) => findAttributions(wordsOf(text), [], model).value

for (const { says, lines } of voiceCases) {
  for (const [text, ...names] of lines) {
    test(`${says}: ${text}`, () => {
      const spoken = read(text).map(({ sourceName = '' }) => sourceName)
      assert.deepEqual(spoken, names)
    })
  }
}

test('a voice that is found through a noun says so', () => {
  const [, second] = read('The interior ministry said two men were held. The ministry said they were armed.')
  assert.deepEqual(second?.because.at(-1), {
    rule: 'attribution/en/same-voice',
    span: { start: 46, end: 58 },
    basis: 'inferred',
  })
})

test('whom the next speaker joins with "and" has said all', () => {
  const text = 'Herders blame the militia, and a nurse spoke of nine deaths.'
  const words = read(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))
  assert.deepEqual(words, [['the militia'], ['nine deaths']])
})

test('a speaker for a body is of its kind', () => {
  const kinds = read(
    'The UNHCR said its teams were there. “People have lost everything,” said the agency’s spokesperson, Dalal Harb.',
  ).map(({ sourceKind }) => sourceKind)
  assert.deepEqual(kinds, ['igo', 'igo'])
})

test('a spokesman is of the kind of the body that is the subject before him', () => {
  const kinds = read('The rebel movement opened three shelters, its spokesman Willy Ngoma said.').map(
    ({ sourceKind }) => sourceKind,
  )
  assert.deepEqual(kinds, ['party'])
})

for (const [words, kind] of kindCases) {
  test(`kind of source: ${words}`, () => assert.equal(sourceKindOf(words, undefined), kind))
}
