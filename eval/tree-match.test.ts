import assert from 'node:assert/strict'
import { test } from 'node:test'
import { f1 } from './figure.ts'
import { compareTrees, matchesOf, newTreeScores, type TreeColumn, type Trees, type TreeWord } from './tree-match.ts'

type Row = readonly [form: string, upos: string, head: number, deprel: string]

/** Sentences of words that stand one space apart. */
function treesOf(...sentences: readonly (readonly Row[])[]): Trees {
  let at = 0
  return sentences.map((rows) =>
    rows.map(([form, upos, head, deprel]): TreeWord => {
      const start = at
      at += form.length + 1
      return { form, lemma: form, upos, xpos: upos, head, deprel, start, end: start + form.length }
    }),
  )
}

const gold = treesOf(
  [
    ['Police', 'NOUN', 1, 'nsubj'],
    ['fled', 'VERB', -1, 'root'],
  ],
  [
    ['Two', 'NUM', 1, 'nsubj:pass'],
    ['died', 'VERB', -1, 'root'],
  ],
)

function scoreOf(found: Trees) {
  const scores = newTreeScores()
  compareTrees(gold, found, 'one', scores)
  return {
    f1: (column: TreeColumn) => f1(matchesOf(scores, column)),
    causes: scores.misses.map(({ cause }) => cause).sort(),
  }
}

test('the same trees score 100, with any language-specific part of a relation', () => {
  const { f1, causes } = scoreOf(gold.map((rows) => rows.map((word) => ({ ...word, deprel: word.deprel.slice(0, 5) }))))
  assert.deepEqual(
    (['sentences', 'words', 'upos', 'uas', 'las', 'lemma'] as const).map((column) => f1(column)),
    [100, 100, 100, 100, 100, 100],
  )
  assert.deepEqual(causes, [])
})

test('a head in another place costs UAS and LAS, a wrong relation LAS alone, a wrong tag neither', () => {
  const { f1, causes } = scoreOf(
    treesOf(
      [
        ['Police', 'PROPN', 1, 'obj'],
        ['fled', 'VERB', -1, 'root'],
      ],
      [
        ['Two', 'NUM', -1, 'root'],
        ['died', 'VERB', 0, 'obj'],
      ],
    ),
  )
  assert.deepEqual([f1('upos'), f1('uas'), f1('las'), f1('sentences')], [75, 50, 25, 100])
  assert.deepEqual(causes, ['UPOS NOUN read as PROPN', 'head of nsubj', 'head of root', 'relation nsubj read as obj'])
})

test('two sentences read as one: no sentence is right, and the second root is not a root', () => {
  const { f1 } = scoreOf(
    treesOf([
      ['Police', 'NOUN', 1, 'nsubj'],
      ['fled', 'VERB', -1, 'root'],
      ['Two', 'NUM', 3, 'nsubj'],
      ['died', 'VERB', 1, 'conj'],
    ]),
  )
  assert.deepEqual([f1('sentences'), f1('uas')], [0, 75])
})

test('words are aligned by their place: a word split in two is missed and two are too many', () => {
  const [first = [], second = []] = gold
  const found = [
    [{ ...first[0], end: 3 } as TreeWord, { ...first[0], start: 3 } as TreeWord, { ...first[1], head: -1 } as TreeWord],
    second,
  ]
  const { f1, causes } = scoreOf(found)
  assert.equal(f1('words'), 66.67)
  assert.deepEqual(causes, ['word split wrongly', 'word split wrongly'])
})
