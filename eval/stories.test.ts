import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scorePairs } from './stories.ts'

test('a mention that is in no incident is alone, and two that are in one are a pair', () => {
  const mention = (gold: string, found: string | undefined) => ({ gold, found, where: '', quote: '' })
  const { sums } = scorePairs([
    mention('one', 'x'),
    mention('one', 'x'),
    mention('one', undefined),
    mention('two', 'x'),
  ])
  assert.deepEqual(sums, { found: 3, right: 1, gold: 3, recalled: 1 })
})
