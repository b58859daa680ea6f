/** Does any feed make it throw, hang or go beyond a bound? `TOCSIN_FUZZ_FEEDS=1000000 npm test -- feed/fuzz` tries a million. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { warningCodes } from '../../model/index.ts'
import { type Feed, type FeedText, feedLimits, parseFeed } from './index.ts'

const runs = Number(process.env['TOCSIN_FUZZ_FEEDS'] ?? 3000)
/** The largest here takes half a second alone, and several times that on a busy machine; beyond this it hangs. */
const slowMs = 10_000

/** Pieces from which feeds and their breakages are put together. */
const pieces: readonly string[] = [
  ...'<rss> </rss> <rss version="2.0"> <channel> </channel> <item> </item> <title> </title> <link> </link>'.split(' '),
  ...'<guid> </guid> <description> </description> <content:encoded> </content:encoded> <pubDate> </pubDate>'.split(' '),
  ...'<feed> </feed> <entry> </entry> <id> </id> <updated> </updated> <author> </author> <name> </name>'.split(' '),
  ...'<rdf:RDF> </rdf:RDF> <urlset> </urlset> <url> </url> <loc> </loc> <opml> </opml> <body> </body>'.split(' '),
  ...'<a> </a> <b> </b> <div> </div> <p> </p> <br/> <script> </script> <style> </style> <svg> </svg> <source>'.split(
    ' ',
  ),
  ...'<![CDATA[ ]]> <!-- --> <? ?> <! > < & ; " \' = / ]] > -- [ ] { } : , \\'.split(' '),
  ...'&amp; &lt; &gt; &quot; &nbsp; &eacute; &#65; &#x41; &#0; &#xD800; &#x110000; &#146; &bogus; &a; &amp;lt;'.split(
    ' ',
  ),
  '<?xml version="1.0" encoding="utf-8"?>',
  '<?xml version="1.0" encoding="klingon"?>',
  '<!DOCTYPE rss [<!ENTITY a "b">]>',
  '<!DOCTYPE rss [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/hostname">',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<content type="xhtml">',
  '<content type="html">',
  '<content mode="base64">',
  '<x xml:base="../b/" xml:lang="" xmlns:d="http://purl.org/dc/elements/1.1/">',
  '<link href="/a" rel="enclosure"/>',
  '<a href="javascript:x()" onclick="y()">',
  '&lt;img src=x onerror=y()&gt;',
  '<a href="jav&#09;ascript:x()">',
  '<georss:point>',
  '45.3 -71.9',
  'Thu, 01 Jan 2004 19:48:21 GMT',
  '2004-02-30T25:61:61+99:99',
  '<itunes:category text="a">',
  '<news:news><news:publication>',
  '<outline xmlUrl="x"/>',
  'words of text',
  ' ',
  '\n',
  '\u0000',
  '\u0085',
  '\uD800',
  '\u2028',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"content_html":"<p>',
  '"}]}',
  '"authors":[{"name":null}],"date_published":"x","tags":[1]',
]

const repeated = fc
  .tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 300 }))
  .map(([piece, times]) => piece.repeat(times))
const soup = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: repeated }, fc.string()),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))

/** A right feed around the soup, so that it is reached. */
const placed = fc.tuple(soup, fc.nat(5)).map(([inside, kind]) => {
  if (kind === 0)
    return `<rss><channel><title>t</title><item><title>x</title><description>${inside}</description></item></channel></rss>`
  if (kind === 1)
    return `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">${inside}</content></entry></feed>`
  if (kind === 2) return `<rss><channel><item ${inside}>x</item></channel></rss>`
  if (kind === 3) return `<!DOCTYPE rss [${inside}]><rss><channel><item><title>&a;</title></item></channel></rss>`
  return inside
})
const contentType = fc.constantFrom(
  undefined,
  'text/xml',
  'application/rss+xml; charset=windows-1251',
  'text/html; charset=x',
)

function textsOf(feed: Feed): readonly FeedText[] {
  const ofItems = feed.items.flatMap(({ title, summary, content, rights }) => [title, summary, content, rights])
  return [feed.title, feed.description, feed.rights, ...ofItems].filter((text) => text !== undefined)
}

/** What must hold of whatever was parsed. */
async function check(bytes: Uint8Array, type: string | undefined): Promise<void> {
  const start = performance.now()
  const { value: feed, warnings } = await parseFeed(bytes, {
    url: 'http://example.com/feed',
    ...(type === undefined ? {} : { contentType: type }),
  })
  const tookMs = performance.now() - start
  assert.ok(tookMs < slowMs, `${tookMs} ms`)
  for (const { code } of warnings) assert.ok(Object.hasOwn(warningCodes, code), code)
  if (feed === undefined) return
  assert.ok(feed.items.length <= feedLimits.itemsMax)
  for (const item of [feed, ...feed.items]) {
    for (const list of [item.authors, item.categories, item.links, item.contributors]) {
      assert.ok(list.length <= feedLimits.listMax)
    }
    for (const { url } of item.links) assert.doesNotMatch(url, /^\s*(?:javascript|data|vbscript):/i)
    for (const date of [item.published, item.updated])
      assert.ok(date === undefined || !Number.isNaN(Date.parse(date)), date)
  }
  for (const { type, value } of textsOf(feed)) {
    assert.ok(value.length <= feedLimits.textCharsMax * feedLimits.growthMax)
    if (type !== 'text')
      assert.doesNotMatch(
        value,
        /<(?:script|style|iframe|object|svg)\b|<[^>"]*\son\w+=|<[a-z][^<>]*\shref="\s*javascript:/i,
      )
  }
}

test(`${runs} feeds put together from pieces are parsed or refused`, { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(placed, contentType, (text, type) => check(Buffer.from(text), type)),
    { numRuns: runs },
  )
})

test('any bytes are parsed or refused', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), contentType, check), {
    numRuns: Math.min(runs, 10_000),
  })
})

const inItem = (inside: string) =>
  `<rss><channel><title>t</title><item><title>x</title><description>${inside}</description></item></channel></rss>`
const numbered = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join('')

/** Forty thousand of what has brought down parsers. */
const large: Readonly<Record<string, (count: number) => string>> = {
  'nested elements': (count) => inItem('<a>'.repeat(count)),
  'nested elements of different names': (count) => inItem(numbered(count, (index) => `<a${index}>`)),
  attributes: (count) => inItem(`<a ${numbered(count, (index) => ` a${index}="1"`)}>`),
  'attributes of escaped markup': (count) => inItem(`&lt;a ${numbered(count, (index) => ` a${index}="1"`)}&gt;`),
  'CDATA sections': (count) => inItem('<![CDATA[<p>x</p>]]>'.repeat(count)),
  'CDATA that never ends': (count) => inItem('<![CDATA['.repeat(count)),
  'numeric references': (count) => inItem('&#65;&amp;#65;'.repeat(count)),
  'references to one entity': (count) =>
    `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(900)}">]>${inItem('&a;'.repeat(count))}`,
  'entities that never end': (count) => `<!DOCTYPE rss [${'<!ENTITY a "'.repeat(count)}`,
  'comments that never end': (count) => inItem('<!--'.repeat(count)),
  'closing tags that close nothing': (count) => inItem('</b>'.repeat(count)),
  'declarations of vocabularies': (count) =>
    `<rss>${numbered(count, (index) => `<a xmlns:b${index}="http://purl.org/dc/">`)}`,
  'addresses relative to a long one': (count) =>
    `<rss xml:base="http://example.com/${'b'.repeat(1900)}/"><channel><item><description>${'&lt;a href=c&gt;'.repeat(count)}</description></item></channel></rss>`,
  'levels of JSON': (count) => `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(count)}`,
}

/** The bomb of a billion words: nine levels of ten. */
const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${numbered(9, (level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)}]>${inItem('&l9;')}`

for (const [name, make] of Object.entries(large)) {
  test(`forty thousand ${name} do no harm`, () => check(Buffer.from(make(40_000)), undefined))
}

test('entities made of entities stay unread, with a warning, and files are never opened', async () => {
  const { value, warnings } = await parseFeed(Buffer.from(bomb))
  assert.equal(value?.items[0]?.summary?.value, '&l9;')
  assert.deepEqual(warnings.map(({ code }) => code).slice(0, 1), ['limit/feed'])
  const file = `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>${inItem('[&f;]')}`
  assert.equal((await parseFeed(Buffer.from(file))).value?.items[0]?.summary?.value, '[&f;]')
})
