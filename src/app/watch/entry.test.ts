import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FeedEntry } from '../../ingest/entry/index.ts'
import type { SeenEntry } from '../../store/source/index.ts'
import { canonicalLink, type Recognised, recognise } from './entry.ts'

function entry(text: string, more: Partial<FeedEntry> = {}): FeedEntry {
  return { input: { text }, markup: `<item>${text}</item>`, ...more }
}

function look(entries: readonly FeedEntry[], known: readonly SeenEntry[] = []): readonly Recognised[] {
  return recognise(entries, known, { source: 's', now: 1 })
}

/** What is said of `second` once `first` was seen. */
function then(first: FeedEntry, second: FeedEntry): string {
  const seen = look([first]).map((each) => each.seen)
  return look([second], seen)
    .map(({ news }) => news)
    .join()
}

const link = 'https://a.example/1'

const cases: readonly (readonly [name: string, first: FeedEntry, second: FeedEntry, news: string])[] = [
  ['the same entry', entry('a', { guid: 'g', link }), entry('a', { guid: 'g', link }), 'same'],
  ['other words', entry('a', { guid: 'g', link }), entry('b', { guid: 'g', link }), 'changed'],
  [
    'another date of change',
    entry('a', { guid: 'g', link, updated: '1' }),
    entry('a', { guid: 'g', link, updated: '2' }),
    'changed',
  ],
  [
    'a name used again for another link and text',
    entry('a', { guid: 'g', link }),
    entry('b', { guid: 'g', link: `${link}2` }),
    'new',
  ],
  ['a link written anew', entry('a', { guid: 'g', link }), entry('a', { guid: 'g', link: `${link}2` }), 'same'],
  [
    'a link with where its reader came from',
    entry('a', { link }),
    entry('a', { link: `${link}?utm_source=x#top` }),
    'same',
  ],
  ['a new name for the same link', entry('a', { guid: 'g', link }), entry('a', { guid: 'h', link }), 'same'],
  ['neither name nor link, the same words', entry('a'), entry('a'), 'same'],
  ['neither name nor link, other words', entry('a'), entry('b'), 'new'],
  ['a name and no link', entry('a', { guid: 'g' }), entry('b', { guid: 'g' }), 'changed'],
]
for (const [name, first, second, news] of cases) test(`entries: ${name}`, () => assert.equal(then(first, second), news))

test('entries that share a link have no page of their own', () => {
  const pages = look([
    entry('a', { guid: 'g', link }),
    entry('b', { guid: 'h', link }),
    entry('c', { guid: 'i', link: `${link}2` }),
  ])
  assert.deepEqual(
    pages.map(({ page }) => page.startsWith('entry:')),
    [true, true, false],
  )
  assert.equal(new Set(pages.map(({ page }) => page)).size, 3)
})

test('an entry that stands twice in a feed is one', () => {
  assert.equal(look([entry('a', { guid: 'g', link }), entry('a', { guid: 'g', link })]).length, 1)
})

test('links that are no web addresses lead nowhere', () => {
  assert.deepEqual(
    ['mailto:a@b.example', '/relative', undefined, 'HTTP://A.example:80/x?b=1&utm_medium=y#z'].map(canonicalLink),
    [undefined, undefined, undefined, 'http://a.example/x?b=1'],
  )
})
