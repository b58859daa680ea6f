/** Whom do the words name one by one? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read, shown } from '../../../check/reading-of.ts'

test('people who are named one by one are counted, and that is inferred', () => {
  const { tallies, because } = read('Ali Hassan, 24, and his brother Omar were shot dead.')
  assert.deepEqual(
    tallies.map(({ best, exactness }) => [best, exactness]),
    [[2, 'exact']],
  )
  assert.equal(because.find(({ of }) => of === '/tallies/0')?.basis, 'inferred')
})

test('who is definite is not counted anew, nor where a number tells of others whom the same befell', () => {
  const shownOf = (text: string): string[] => read(text).tallies.map(shown)
  assert.deepEqual(shownOf('A guard was shot dead in Jos. The guard died as two boys were hurt.'), [
    'killed 1/1/1 guard',
    'injured 2/2/2 boys',
  ])
  assert.deepEqual(shownOf('Two engineers and their driver were kidnapped.'), ['abducted 2/2/2 engineers'])
  assert.deepEqual(shownOf('The suspect was arrested after three people were killed.'), ['killed 3/3/3 people'])
})

test('a man and a woman are two, and who was caught in the third raid since June is no running total', () => {
  assert.deepEqual(
    read('A man and his wife were shot dead in Tula.').tallies.map(({ category, best }) => [category, best]),
    [
      ['killed', 1],
      ['killed', 1],
    ],
  )
  assert.equal(read('Police arrested 12 men in the third raid since June.').tallies[0]?.cumulative, undefined)
})
