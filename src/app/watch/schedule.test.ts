import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as check, constantFrom, integer, option, property, record } from 'fast-check'
import type { Source } from '../../store/source/index.ts'
import { attemptsMax, type Outcome, planNext, retryPageAt, revisitAt } from './schedule.ts'
import { newSource } from './source.ts'

const now = Date.parse('2031-03-05T09:00:00Z')
const minute = 60_000
const hour = 60 * minute
const bounds = { intervalMinMs: 5 * minute, intervalMaxMs: 24 * hour }
const fresh = newSource({ address: 'https://wire.example/feed' }, now)

function after(
  outcome: Outcome,
  state: Partial<Source['state']> = {},
): { waitMs: number; status: string; failures: number } {
  const { nextAt, status, failures } = planNext({ ...fresh, state: { ...fresh.state, ...state } }, outcome, {
    bounds,
    now,
  })
  return { waitMs: nextAt - now, status, failures }
}

const about = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) <= expected * 0.11, `${actual / minute} min, not about ${expected / minute}`)

test('a source that publishes every hour is asked every half hour', () => {
  const dates = Array.from({ length: 24 }, (_, index) => now - index * hour - minute)
  about(after({ kind: 'changed', dates }).waitMs, (23 * hour) / 24 / 2)
})

test('a busy source is asked no more often than the bounds allow, a silent one still once a day', () => {
  about(
    after({ kind: 'changed', dates: Array.from({ length: 100 }, (_, index) => now - index * 1000) }).waitMs,
    5 * minute,
  )
  about(after({ kind: 'changed', dates: [now - 13 * 24 * hour, now - 12 * 24 * hour] }).waitMs, 24 * hour)
})

test('without dates it is asked sooner after news, and later without', () => {
  const state = { intervalMs: hour }
  about(after({ kind: 'changed', newEntries: 3 }, state).waitMs, hour / 2)
  about(after({ kind: 'unchanged' }, state).waitMs, hour * 1.25)
})

test('what the server and the feed ask for is kept, up to a day', () => {
  about(after({ kind: 'unchanged', freshMs: 2 * hour }).waitMs, 2 * hour)
  about(after({ kind: 'unchanged', freshMs: hour, ttlMs: 3 * hour }).waitMs, 3 * hour)
  about(after({ kind: 'unchanged', freshMs: 365 * 24 * hour }).waitMs, 24 * hour)
})

test('a source that fails is asked less and less, and at once as before when it is well again', () => {
  const waits = [0, 1, 2, 3].map((failures) => after({ kind: 'failed' }, { failures }).waitMs)
  for (const [index, wait] of waits.entries()) about(wait, 5 * minute * 2 ** index)
  about(after({ kind: 'failed' }, { failures: 100 }).waitMs, 24 * hour)
  assert.equal(after({ kind: 'unchanged' }, { failures: 7 }).failures, 0)
})

test('Retry-After is never undercut', () => {
  const { waitMs, status } = after({ kind: 'throttled', retryMs: 40 * minute })
  assert.equal(status, 'waiting')
  assert.ok(waitMs >= 40 * minute && waitMs <= 44 * minute)
})

test('a source that is gone is looked at once more after a month', () => {
  assert.equal(after({ kind: 'gone' }).status, 'gone')
  about(after({ kind: 'gone' }).waitMs, 30 * 24 * hour)
})

test('whatever comes back, the next time lies within the bounds', () => {
  const outcomes = record({
    kind: constantFrom('changed', 'unchanged', 'failed', 'throttled', 'refused'),
    freshMs: integer({ min: 0, max: 10 ** 12 }),
    retryMs: integer({ min: 0, max: 10 ** 12 }),
    dates: array(integer({ min: 0, max: 2 * now })),
    newEntries: integer({ min: 0, max: 50 }),
  })
  const states = record({
    failures: integer({ min: 0, max: 10_000 }),
    interval: option(integer({ min: 1, max: 10 ** 12 })),
  })
  check(
    property(outcomes, states, (outcome, { failures, interval }) => {
      const state = { failures, ...(interval === null ? {} : { intervalMs: interval }) }
      const { waitMs } = after(outcome as Outcome, state)
      assert.ok(waitMs >= bounds.intervalMinMs * 0.9 && waitMs <= bounds.intervalMaxMs * 1.1, String(waitMs))
    }),
  )
})

test('pages are tried again later and later, and looked at again a few times', () => {
  assert.equal(retryPageAt(1, { bounds, now }), now + 5 * minute)
  assert.equal(retryPageAt(attemptsMax - 1, { bounds, now }), now + 5 * minute * 2 ** (attemptsMax - 2))
  assert.equal(retryPageAt(1, { bounds, now, retryMs: hour }), now + hour)
  const revisits = [0, 1, 2, 3].map((count) => revisitAt({ revisits: count, hasValidators: true, now }))
  assert.deepEqual(revisits, [now + hour, now + 6 * hour, now + 24 * hour, undefined])
  assert.equal(revisitAt({ revisits: 0, hasValidators: false, now }), undefined)
})
