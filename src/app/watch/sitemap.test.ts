/** Which parts of an index of sitemaps are followed, and for how long? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../../store/source/index.ts'
import { partsLeft, partsOf } from './sitemap.ts'
import { newSource } from './source.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.parse('2031-03-05T09:00:00Z')
const index = newSource({ address: 'https://wire.example/sitemap.xml' }, now)

function indexAt(at: number, days: number) {
  const entries = Array.from({ length: days }, (_, number) => ({
    link: `https://wire.example/${new Date(at - number * day).toISOString().slice(0, 10)}.xml`,
    updated: new Date(at - number * day).toISOString(),
    markup: '',
  }))
  return { kind: 'sitemapindex' as const, entries }
}

test('the parts of an index that were touched in the last days are followed', () => {
  const parts = partsOf(indexAt(now, 400), index, now)
  assert.equal(parts.length, 8)
  assert.ok(parts.every(({ parent }) => parent === index.id))
})

test('an index with a new part every day is followed in as many parts after a year as after a fortnight', () => {
  let followed: readonly Source[] = [index]
  const counts: number[] = []
  for (let at = now; at < now + 365 * day; at += day) {
    const parts = partsOf(indexAt(at, 400), index, at)
    followed = [...new Map([...parts, ...followed].map((source) => [source.id, source])).values()]
    const left = new Set(partsLeft(followed, index, parts, at).map(({ id }) => id))
    followed = followed.filter(({ id }) => !left.has(id))
    counts.push(followed.length)
  }
  assert.equal(counts.at(-1), counts[13])
  assert.ok((counts[13] ?? 0) < 20)
  assert.ok(followed.includes(index))
})

test('a part that still brings something new stays, wherever it stands', () => {
  const part = { ...newSource({ address: 'https://wire.example/old.xml' }, now - 30 * day), parent: index.id }
  const lively = { ...part, state: { ...part.state, newAt: now - day } }
  assert.deepEqual(partsLeft([lively], index, [], now), [])
  assert.deepEqual(partsLeft([part], index, [], now), [part])
})
