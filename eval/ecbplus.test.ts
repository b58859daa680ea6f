import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreGroups } from './ecbplus.ts'

test('pairs and B³ of three documents of one happening in two groups, one of them with a stranger', () => {
  const documents = ['a', 'b', 'c', 'd'].map((id) => ({ id, topic: 1, incident: id === 'd' ? 'two' : 'one' }))
  const { figures } = scoreGroups(
    documents,
    new Map([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
      ['d', 'y'],
    ]),
  )
  const value = (name: string) => figures.find((figure) => figure.name === name)?.value
  // Pairs: one of two found is right, one of three gold is found. B³: precision 3/4, recall 2/3.
  assert.deepEqual([value('pairPrecision'), value('pairRecall'), value('bCubedF1')], [50, 33.33, 70.59])
})
