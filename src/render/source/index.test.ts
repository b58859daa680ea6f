/** What does a person see of the sources and of a watch? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderCheck, renderWatch, type WatchView } from './index.ts'

const now = Date.parse('2031-03-05T09:00:00Z')
const view: WatchView = {
  now,
  sources: { ok: 1, failing: 1, gone: 0 },
  reports: 1,
  revisions: 0,
  entries: 0,
  pagesFailed: 0,
  pagesRetried: 0,
  latest: [{ url: 'https://a.example/1', title: 'Clashes\u001b[31m in Almaty', isRevision: false }],
  next: [{ address: 'https://a.example/feed', at: now + 60_000 }],
  problems: [
    { address: 'https://b.example/feed', problem: 'https://b.example/feed answered 500: the server has a fault' },
    { address: 'https://c.example/feed', problem: 'it is a page, not a feed' },
  ],
}

test('the status of a watch names each problem once, and nothing on the page reaches the terminal as a command', () => {
  const lines = renderWatch(view, { width: 100 })
  assert.deepEqual(lines.slice(0, 2), [
    '2 sources: 1 fine, 1 failing',
    "1 new report, 0 revisions, 0 from feeds' words, 0 pages failed",
  ])
  assert.ok(lines.includes('  ! https://b.example/feed answered 500: the server has a fault'))
  assert.ok(lines.includes('  ! https://c.example/feed: it is a page, not a feed'))
  assert.ok(lines.includes('  in 60 s https://a.example/feed'))
  assert.ok(!lines.join('').includes('\u001b'))
})

test('no line is wider than the terminal', () => {
  for (const width of [20, 40, 79]) assert.ok(renderWatch(view, { width }).every((line) => line.length <= width))
})

test('a watch that ends says so, and not what would come next', () => {
  const text = renderWatch({ ...view, isEnding: true }, { width: 100 }).join('\n')
  assert.match(text, /Ending: what is under way is finished first; Ctrl-C again breaks it off/)
  assert.doesNotMatch(text, /in 60 s/)
})

test('a check without a title has no gap in its place', () => {
  const row = { address: 'https://a.example/map.xml', isFine: true, kind: 'sitemap', entries: 2, notes: [] }
  assert.equal(renderCheck(row), 'fine   https://a.example/map.xml\n       sitemap, 2 entries\n')
})
