import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feed, parseDate, parseFeed, wordsOf } from './index.ts'

async function parse(text: string | Uint8Array, origin: Parameters<typeof parseFeed>[1] = {}): Promise<Feed> {
  const { value } = await parseFeed(typeof text === 'string' ? Buffer.from(text) : text, origin)
  assert.ok(value !== undefined)
  return value
}

const facts = { authors: [], contributors: [], categories: [] } as const

test('RSS: the feed, an item, and what other vocabularies add', async () => {
  const item = `<item><title>Blast &amp; fire</title><link>/a</link><guid isPermaLink="false">77</guid>
<pubDate>Thu, 16 May 2024 09:00:00 +0300</pubDate><dc:creator>Ann Example</dc:creator><category domain="d">Unrest</category>
<description>Short.</description><content:encoded><![CDATA[<p>Two died.</p><script>x()</script>]]></content:encoded>
<source url="http://wire.example/feed">Wire</source><georss:point>34.5 69.2</georss:point>
<enclosure url="b.jpg" type="image/jpeg" length="9"/></item>`
  const feed = await parse(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Herald</title><link>http://herald.example/</link><language>en</language><ttl>30</ttl>${item}</channel></rss>`,
  )
  assert.equal(feed.kind, 'rss')
  assert.equal(feed.version, '2.0')
  assert.equal(feed.title?.value, 'Herald')
  assert.equal(feed.ttl, 30)
  assert.deepEqual(feed.items, [
    {
      id: '77',
      title: { type: 'text', value: 'Blast & fire' },
      url: 'http://herald.example/a',
      published: '2024-05-16T09:00:00+03:00',
      authors: [{ name: 'Ann Example' }],
      contributors: [],
      categories: [{ term: 'Unrest', scheme: 'd' }],
      links: [{ url: 'http://herald.example/a', rel: 'alternate' }],
      summary: { type: 'html', value: 'Short.' },
      content: { type: 'html', value: '<p>Two died.</p>' },
      source: { ...facts, title: { type: 'text', value: 'Wire' }, url: 'http://wire.example/feed', links: [] },
      enclosures: [{ url: 'http://herald.example/b.jpg', rel: 'enclosure', type: 'image/jpeg', length: '9' }],
      location: { type: 'Point', coordinates: [69.2, 34.5] },
      markup: item,
    },
  ])
})

test('RDF: items stand beside the channel and are named by their addresses', async () => {
  const feed = await parse(
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<channel><title>Herald</title></channel><item rdf:about="http://x.example/1"><title>One</title></item></rdf:RDF>`,
  )
  assert.equal(feed.kind, 'rdf')
  assert.deepEqual([feed.items[0]?.id, feed.items[0]?.title?.value], ['http://x.example/1', 'One'])
})

test('Atom: bases and languages are inherited, XHTML keeps its markup, addresses are resolved', async () => {
  const feed = await parse(
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="http://x.example/d/" xml:lang="de"><a:title>T</a:title>
<a:entry xml:lang="en"><a:id>tag:1</a:id><a:link href="e?a=1&amp;b=2"/><a:updated>2024-05-16T09:00:00Z</a:updated>
<a:author><a:name>Ann</a:name><a:email>a@x.example</a:email></a:author>
<a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="f" onclick="x()">One &lt; two</a></div></a:content></a:entry></a:feed>`,
  )
  const [item] = feed.items
  assert.equal(feed.language, 'de')
  assert.equal(item?.language, 'en')
  assert.equal(item?.url, 'http://x.example/d/e?a=1&b=2')
  assert.deepEqual(item?.authors, [{ name: 'Ann', email: 'a@x.example' }])
  assert.equal(item?.content?.value, '<a href="http://x.example/d/f">One &lt; two</a>')
})

test('JSON Feed, with fields of other types than it should have', async () => {
  const feed = await parse(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      home_page_url: 'http://x.example/',
      items: [
        { id: 7, url: '/a', content_html: '<p>Two died.', tags: ['x', 1], authors: [{ name: 'Ann' }, 3] },
        'no item',
      ],
    }),
  )
  const [item] = feed.items
  assert.deepEqual([feed.kind, feed.version, feed.items.length], ['json', '1.1', 1])
  assert.deepEqual(
    [item?.id, item?.url, item?.authors, item?.categories],
    ['7', 'http://x.example/a', [{ name: 'Ann' }], [{ term: 'x' }]],
  )
})

test('an index of sitemaps is a list of them', async () => {
  const { value: feed } = await parseFeed(
    Buffer.from(
      `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://x.example/1.xml</loc>
        <lastmod>2024-05-16</lastmod></sitemap><sitemap><loc>http://x.example/2.xml.gz</loc></sitemap></sitemapindex>`,
    ),
  )
  assert.deepEqual(
    [feed?.kind, feed?.items.map(({ url, updated }) => [url, updated])],
    [
      'sitemapindex',
      [
        ['http://x.example/1.xml', '2024-05-16'],
        ['http://x.example/2.xml.gz', undefined],
      ],
    ],
  )
})

test('a news sitemap has pages with headlines and publications', async () => {
  const feed = await parse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url>
<loc>http://x.example/a</loc><n:news><n:publication><n:name>Herald</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2024-05-16</n:publication_date><n:title>Two died</n:title></n:news></url></urlset>`,
  )
  const [item] = feed.items
  assert.deepEqual(
    [feed.kind, item?.url, item?.title?.value, item?.published, item?.language, item?.source?.title?.value],
    ['sitemap', 'http://x.example/a', 'Two died', '2024-05-16', 'en', 'Herald'],
  )
})

test('a list of feeds has them at any depth', async () => {
  const feed = await parse(
    '<opml version="2.0"><body><outline text="Asia"><outline text="A" xmlUrl="http://a.example/f" htmlUrl="http://a.example/"/></outline></body></opml>',
  )
  assert.deepEqual(
    feed.items.map(({ title, url }) => [title?.value, url]),
    [['A', 'http://a.example/f']],
  )
})

test('ill-formed feeds are read as far as they go, with a warning', async () => {
  const { value, warnings } = await parseFeed(
    Buffer.from(
      '<rss><channel><title>A & B &nbsp;</title><item><title>One<item><title>Two</title><description>x <br> y',
    ),
  )
  assert.equal(value?.title?.value, 'A & B')
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['feed/ill-formed'],
  )
  assert.equal(value?.items.length, 1)
})

test('what is no feed is none', async () => {
  for (const text of ['', 'Two died.', '<html><body>x</body></html>', '{"version":"1"}', '{', '<', '\0\0\0\0']) {
    assert.equal((await parseFeed(Buffer.from(text))).value, undefined, text)
  }
})

const titled = (title: string, encoding?: string) =>
  `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?><rss><channel><title>${title}</title></channel></rss>`
const utf32 = (text: string) =>
  Buffer.concat([...text].map((character) => Buffer.of(0, 0, 0, character.codePointAt(0) ?? 0)))

const encodings: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  contentType: string | undefined,
  encoding: string,
])[] = [
  ['UTF-8 by default', Buffer.from(titled('é')), undefined, 'utf-8'],
  ['the declaration', Buffer.from(titled('é', 'iso-8859-1'), 'latin1'), 'application/xml', 'iso-8859-1'],
  [
    'the header before the declaration',
    Buffer.from(titled('é', 'iso-8859-5'), 'latin1'),
    'text/xml; charset="ISO-8859-1"',
    'iso-8859-1',
  ],
  ['the declaration where a header is wrong', Buffer.from(titled('é', 'utf-8')), 'text/xml; charset=us-ascii', 'utf-8'],
  [
    'the mark before all',
    Buffer.from(`\uFEFF${titled('é', 'utf-8')}`, 'utf16le'),
    'text/xml; charset=utf-8',
    'utf-16le',
  ],
  ['UTF-16 without a mark', Buffer.from(titled('é'), 'utf16le'), undefined, 'utf-16le'],
  ['UTF-32', utf32(titled('é')), undefined, 'utf-32be'],
  ['a declaration of an encoding that it is not in', Buffer.from(titled('é', 'utf-16')), undefined, 'utf-8'],
]
for (const [name, bytes, contentType, encoding] of encodings) {
  test(`encoding: ${name}`, async () => {
    const feed = await parse(bytes, contentType === undefined ? {} : { contentType })
    assert.deepEqual([feed.title?.value, feed.encoding], ['é', encoding])
  })
}

const dates: readonly (readonly [written: string, iso: string | undefined])[] = [
  ['2024-05-16T09:00:00+03:00', '2024-05-16T09:00:00+03:00'],
  ['2024-05-16 09:00', '2024-05-16T09:00:00Z'],
  ['2024-05-16', '2024-05-16'],
  ['20240516T090000Z', '2024-05-16T09:00:00Z'],
  ['2024-W20-4', '2024-05-16'],
  ['2024-137', '2024-05-16'],
  ['2024', undefined],
  ['2024-02-30', undefined],
  ['Thu, 16 May 2024 09:00:00 GMT', '2024-05-16T09:00:00Z'],
  ['Thu, 16 May 24 09:00 EDT', '2024-05-16T09:00:00-04:00'],
  ['16 May 2024 09:00:00 -0330', '2024-05-16T09:00:00-03:30'],
  ['Thu May 16 09:00:00 2024', '2024-05-16T09:00:00Z'],
  ['Thu May 16 09:00:00 GMT 2024', '2024-05-16T09:00:00Z'],
  ['May 16, 2024 9:05 pm EST', '2024-05-16T21:05:00-05:00'],
  ['Thursday, 16 May 2024', '2024-05-16'],
  ['16-May-2024 09:00:00 UTC', '2024-05-16T09:00:00Z'],
  ['Thu, 16 May 2024 24:00:00 GMT', '2024-05-17T00:00:00Z'],
  ['1715850000', '2024-05-16T09:00:00Z'],
  ['Thu, 16 May 2024 09:00:00 XYZ', undefined],
  ['31 Feb 2024', undefined],
  ['soon', undefined],
]
for (const [written, iso] of dates) {
  test(`the date ${written} is ${iso ?? 'none'}`, () => assert.equal(parseDate(written), iso))
}

const markups: readonly (readonly [html: string, kept: string, words: string])[] = [
  ['<p>Two <b>died</b>.<br>Ten hurt.</p>', '<p>Two <b>died</b>.<br />Ten hurt.</p>', 'Two died.\nTen hurt.'],
  ['a<script>b</script>c<style>d</style>', 'ac', 'ac'],
  ['<a href="javascript:b()">c</a>', '<a href="">c</a>', 'c'],
  ['<a href=" java&#10;script:b()">c</a>', '<a href="">c</a>', 'c'],
  ['<img src="x.png" onerror="b()">', '<img src="http://x.example/x.png" />', ''],
  ['<iframe src="x">a</iframe> &amp; <blink>b</blink>', 'a &amp; b', 'a & b'],
  ['<ul><li>One</li><li>Two</li></ul>', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
  ['<scr<script>ipt>a()</script>b', 'ipt>a()b', 'ipt>a()b'],
]
for (const [html, kept, words] of markups) {
  test(`of ${html} no harm is kept`, async () => {
    const item = `<item><description><![CDATA[${html}]]></description></item>`
    const [{ summary } = {}] = (await parse(`<rss><channel>${item}</channel></rss>`, { url: 'http://x.example/' }))
      .items
    assert.equal(summary?.value, kept)
    assert.equal(summary === undefined ? '' : wordsOf(summary), words)
  })
}
