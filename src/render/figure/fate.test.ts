import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fateOf } from './index.ts'

const entry = (claim: string, day: number, source: string) => ({
  claim,
  source,
  at: `2025-05-${10 + day}T12:00:00.000Z`,
  low: day,
})

const first = entry('first', 1, 'police')
const basis = entry('basis', 2, 'ministry')
const rival = entry('rival', 3, 'hospital')
const denial = entry('denial', 4, 'army')
const gone = entry('gone', 5, 'channel')
const tally = {
  basis: 'basis',
  history: [first, basis, rival, denial, gone],
  stands: ['basis', 'rival'],
  excludes: [
    ['basis', 'rival'],
    ['denial', 'basis'],
  ],
}

test('what was said stands, was said earlier, is denied or was taken back', () => {
  const fates = tally.history.map((one) => fateOf(tally, one, false))
  assert.deepEqual(fates, ['earlier', 'stands', 'stands', 'denied', 'taken back'])
  assert.equal(fateOf(tally, rival, true), 'denied')
})
