import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findStories, type StoryReport } from './index.ts'

const at = '2024-03-04T10:00:00.000Z'
const tell = (id: string, text: string, when = at): StoryReport => ({ id, at: when, text })

const reports = [
  tell('a1', 'Harbour Lions sign striker Tunde Ogundele for a record fee of 40 million'),
  tell('a2', 'Tunde Ogundele joins Harbour Lions in a 40 million deal'),
  tell('b1', 'Northgate United sign goalkeeper Luca Marchetti for a record fee of 12 million'),
  tell('b2', 'Luca Marchetti, the goalkeeper, signs for Northgate United'),
  tell('c1', 'A comet will be seen without a telescope on Sunday'),
]

test('two transfers of one week stay two stories, and what nobody else tells is alone', () => {
  assert.deepEqual(findStories(reports), [['a1', 'a2'], ['b1', 'b2'], ['c1']])
})

test('the order of the reports changes nothing', () => {
  const expected = JSON.stringify(findStories(reports))
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      assert.equal(JSON.stringify(findStories(shuffled)), expected)
    }),
    { numRuns: 50 },
  )
})

test('the same words a month later are another story', () => {
  const later = tell('a2', reports[0]?.text ?? '', '2024-04-04T10:00:00.000Z')
  assert.equal(findStories([tell('a1', reports[0]?.text ?? ''), later]).length, 2)
})

test('no reports, and reports without words, are no failure', () => {
  assert.deepEqual(findStories([]), [])
  assert.deepEqual(findStories([tell('a', ''), tell('b', '!?')]), [['a'], ['b']])
})
