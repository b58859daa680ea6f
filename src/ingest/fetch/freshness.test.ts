import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshForMs, retryAfterMs } from './freshness.ts'

const now = Date.parse('2031-03-05T09:00:00Z')
const inHttp = (ms: number): string => new Date(ms).toUTCString()

const fresh: readonly (readonly [headers: Record<string, string>, seconds: number | undefined])[] = [
  [{}, undefined],
  [{ 'cache-control': 'max-age=300' }, 300],
  [{ 'cache-control': 'public, MAX-AGE=300, must-revalidate' }, 300],
  [{ 'cache-control': 's-maxage=900' }, undefined],
  [{ 'cache-control': 'max-age=300', age: '100' }, 200],
  [{ 'cache-control': 'max-age=300', age: '400' }, undefined],
  [{ 'cache-control': 'no-cache, max-age=300' }, undefined],
  [{ 'cache-control': 'no-store' }, undefined],
  [{ 'cache-control': 'max-age=0', expires: inHttp(now + 60_000) }, undefined],
  [{ expires: inHttp(now + 60_000) }, 60],
  [{ expires: inHttp(now + 60_000), date: inHttp(now + 30_000) }, 30],
  [{ expires: '0' }, undefined],
  [{ expires: 'never' }, undefined],
]
for (const [headers, seconds] of fresh)
  test(`fresh: ${JSON.stringify(headers)}`, () => {
    assert.equal(freshForMs(headers, now), seconds === undefined ? undefined : seconds * 1000)
  })

test('Retry-After is seconds or a date', () => {
  const after = (value: string) => retryAfterMs({ 'retry-after': value }, now)
  assert.deepEqual(['120', inHttp(now + 5000), inHttp(now - 5000), 'soon', ''].map(after), [
    120_000,
    5000,
    0,
    undefined,
    undefined,
  ])
  assert.equal(retryAfterMs({}, now), undefined)
})
