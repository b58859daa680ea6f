import assert from 'node:assert/strict'
import { test } from 'node:test'
import { courseOf } from './watch-memory.ts'

/** A sample each ten seconds. */
function course(minutes: number, mebibytes: (minute: number) => number) {
  const at = Array.from({ length: minutes * 6 + 1 }, (_, number) => number * 10_000)
  return courseOf(at.map((atMs) => ({ atMs, mebibytes: mebibytes(atMs / 60_000) })))
}

test('memory that has come to rest in the second half is flat, whatever the first half did', () => {
  const { verdict, perMinute, third, last, most } = course(8, (minute) => Math.min(300, 100 + 100 * minute))
  assert.deepEqual({ verdict, third, last, most }, { verdict: 'flat', third: 300, last: 300, most: 300 })
  assert.deepEqual(perMinute.slice(0, 3), [150, 250, 300])
})

test('memory that goes on rising is not, and of a short run nothing is said', () => {
  assert.equal(course(20, (minute) => 300 + 6 * minute).verdict, 'rising')
  assert.equal(course(20, (minute) => 300 + minute).verdict, 'flat')
  assert.equal(course(4, () => 300).verdict, 'too short to say')
})
