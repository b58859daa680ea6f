import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, asyncProperty, assert as check, constantFrom, record, string, webUrl } from 'fast-check'
import { isFailure } from '../../model/index.ts'
import { type ListedFeed, readFeedList, renderOpml } from './index.ts'

const read = (text: string) => readFeedList(Buffer.from(text), 'feeds.txt')

test('an address a line, with a name where one is given', async () => {
  const text =
    '\uFEFF# ours\r\nhttps://a.example/feed\r\n\r\nhttp://b.example/x#y  Harbour  Wire # slow\nhttps://a.example/feed\n'
  assert.deepEqual(await read(text), [
    { address: 'https://a.example/feed' },
    { address: 'http://b.example/x#y', title: 'Harbour Wire' },
  ])
})

const wrong: readonly (readonly [text: string, code: string, message: RegExp])[] = [
  ['https://a.example/\na.example/feed', 'input/line', /feeds.txt, line 2: .*did you mean https:\/\/a.example\/feed/],
  ['ftp://a.example/', 'input/line', /line 1/],
  ['# nothing\n', 'source/none', /names no feed/],
  ['<opml version="2.0"><body/></opml>', 'source/none', /names no feed/],
  ['<rss><channel><title>x</title></channel></rss>', 'source/none', /a feed, not a list/],
  ['<!doctype html><p>x', 'source/none', /no list of feeds/],
]
for (const [text, code, message] of wrong)
  test(`a list that is none: ${JSON.stringify(text)}`, async () => {
    await assert.rejects(read(text), (error) => isFailure(error) && error.code === code && message.test(error.message))
  })

test('OPML with folders; what is no web address is left out', async () => {
  const text = `<opml version="1.1"><body><outline text="Wires"><outline text="A &amp; B" xmlUrl="https://a.example/f?a=1&amp;b=2" category="x"/>
    <outline text="C" xmlUrl="ftp://c.example"/><outline text="D" xmlUrl="https://d.example/f"/></outline><outline text="No feed"/></body></opml>`
  assert.deepEqual(await read(text), [
    { address: 'https://a.example/f?a=1&b=2', title: 'A & B', category: 'x' },
    { address: 'https://d.example/f', title: 'D', category: 'Wires' },
  ])
})

test('what is exported is imported as it was', async () => {
  const name = string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  const category = constantFrom('Wires', 'Ports & docks', '“Quotes” <b>')
  const feeds = array(record({ address: webUrl({ withQueryParameters: true }), title: name, category }), {
    minLength: 1,
    maxLength: 5,
  })
  await check(
    asyncProperty(feeds, async (listed) => {
      const again = await readFeedList(Buffer.from(renderOpml(listed)), 'x')
      const placed = (feeds: readonly ListedFeed[]) => new Map(feeds.map((feed) => [feed.address, feed.category]))
      assert.deepEqual(placed(again), placed([...Map.groupBy(listed, (feed) => feed.category).values()].flat()))
    }),
  )
})
