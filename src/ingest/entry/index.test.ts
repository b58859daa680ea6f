import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEntries } from './index.ts'

test('names and dates that no database keeps as they are are told without what it would not keep', async () => {
  const items = [{ id: 'a\u0000b\ud800c', date_modified: '2031\u0000', content_text: 'Two people were killed.' }]
  const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items })
  const feed = await readEntries(Buffer.from(body), { url: 'https://wire.example/feed', mediaType: '' })
  const [entry] = feed?.entries ?? []
  assert.equal(entry?.guid, 'ab\ufffdc')
  assert.doesNotMatch(entry?.updated ?? '', /\0/)
})
