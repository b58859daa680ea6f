import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConllu } from './conllu.ts'
import { gumNameSpans } from './gum-names.ts'

const row = (id: string, form: string, upos: string, head: number | '_', misc = '_'): string =>
  [id, form, form.toLowerCase(), upos, upos, '_', head, head === 0 ? 'root' : 'dep', '_', misc].join('\t')

const source = [
  '# newdoc id = made-up',
  row('1-2', 'Rebels', '_', '_'),
  row('1', 'Re', 'NOUN', 3),
  row('2', 'bels', 'NOUN', 3),
  row('3', 'left', 'VERB', 0),
  row('3.1', 'gone', 'VERB', '_'),
  row('4', 'Aleppo', 'PROPN', 3, 'Entity=(1-place)|SpaceAfter=No'),
  row('5', '.', 'PUNCT', 3),
  '',
  '# newpar',
  row('1', 'General', 'PROPN', 3, 'Entity=(2-person'),
  row('2', 'Ali', 'PROPN', 1, 'Entity=2)'),
  row('3', 'stayed', 'VERB', 0),
  '',
].join('\n')

const [document] = parseConllu(source)

test('raw text is put together from forms: parts of a word share it, a paragraph begins after a blank line', () => {
  assert.equal(document?.name, 'made-up')
  assert.equal(document?.text, 'Rebels left Aleppo.\n\nGeneral Ali stayed ')
  const words = document?.sentences.flatMap((sentence) => sentence.words) ?? []
  assert.deepEqual(
    words.map(({ start, end }) => document?.text.slice(start, end)),
    ['Re', 'bels', 'left', 'Aleppo', '.', 'General', 'Ali', 'stayed'],
  )
  assert.deepEqual(
    words.map(({ head }) => head),
    [2, 2, -1, 2, 2, 2, 0, -1],
  )
})

test('a name is what is proper in a mention, without titles', () => {
  const names = document?.sentences.flatMap(({ words }) => gumNameSpans(words)) ?? []
  assert.deepEqual(
    names.map(({ start, end, kind }) => [document?.text.slice(start, end), kind]),
    [
      ['Aleppo', 'place'],
      ['Ali', 'person'],
    ],
  )
})
