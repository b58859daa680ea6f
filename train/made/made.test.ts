/** Are made sentences trees, of classes that the reader's network has, and as various as they should be? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSyntaxModels } from '../../src/knowledge/index.ts'
import { isTree } from '../../src/read/syntax/lost-verb.ts'
import { makeRandom } from '../random.ts'
import { tagOf } from '../treebank.ts'
import { makeSentences } from './sentences.ts'

const sentences = makeSentences(400, makeRandom(7))

test('every made sentence is a tree with one root, and ends in a full stop', () => {
  for (const words of sentences) {
    assert.ok(isTree(words), words.map(({ form }) => form).join(' '))
    assert.equal(words.filter(({ head }) => head < 0).length, 1)
    assert.equal(words.at(-1)?.form, '.')
  }
})

test('tags and relations are those of the treebanks', () => {
  const { tags, relations } = loadSyntaxModels()
  const known = new Set(tags.map(([xpos, upos]) => tagOf({ xpos, upos })))
  for (const word of sentences.flat()) {
    assert.ok(known.has(tagOf(word)), `${word.form} ${tagOf(word)}`)
    assert.ok(relations.includes(word.deprel), `${word.form} ${word.deprel}`)
  }
})

test('what several verbs share hangs on the first of them', () => {
  const gapped = sentences.filter((words) =>
    words.some(
      ({ deprel, xpos }, at) =>
        deprel === 'conj' && xpos === 'VBN' && words.some(({ head, deprel: as }) => head === at && as === 'nsubj:pass'),
    ),
  )
  assert.ok(gapped.length > 40)
  for (const words of gapped)
    for (const { head, deprel } of words) {
      const isWhole = words.some((word) => word.head === head && word.deprel === 'aux:pass')
      if (!isWhole && /^(?:advcl|obl)$/.test(deprel) && words[head]?.deprel === 'conj' && words[head]?.xpos === 'VBN')
        assert.fail(words.map(({ form }) => form).join(' '))
    }
})

test('the same seed makes the same sentences, and few of them twice', () => {
  assert.deepEqual(makeSentences(50, makeRandom(7)), sentences.slice(0, 50))
  assert.ok(new Set(sentences.map((words) => words.map(({ form }) => form).join(' '))).size > 390)
})
