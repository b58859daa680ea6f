import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Intake, takeIn } from './index.ts'

const fetched = '2024-05-15T09:00:00Z'
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-feed-'))
})
after(() => rm(folder, { recursive: true }))

async function take(input: string): Promise<Intake[]> {
  const items: Intake[] = []
  for await (const item of takeIn({ inputs: [input], fetched, allowPrivateNetwork: true })) items.push(item)
  return items
}

async function takeFile(name: string, content: string): Promise<Intake[]> {
  await writeFile(join(folder, name), content)
  return await take(join(folder, name))
}

const whole = `<item><title>Blast</title><link>http://x.example/a</link><pubDate>Thu, 16 May 2024 09:00:00 GMT</pubDate>
<author>ann@x.example (Ann)</author><description>Two died.</description>
<content:encoded>&lt;p&gt;Two people died.&lt;/p&gt;&lt;p&gt;Ten were hurt.&lt;/p&gt;</content:encoded></item>`
const rss = `<?xml version="1.0"?><!-- news --><rss version="2.0"><channel><title>Herald &amp; Post</title><language>en-us</language>
${whole}<item><title>Only a headline</title></item><item></item></channel></rss>`

test('each item of a feed is a report, under any name', async () => {
  for (const name of ['feed.xml', 'feed.rss', 'feed']) {
    const [first, second, third] = await takeFile(name, rss)
    assert.deepEqual(first?.kind === 'report' && first.input, {
      text: 'Two people died.\n\nTen were hurt.',
      title: 'Blast',
      url: 'http://x.example/a',
      publisher: 'Herald & Post',
      byline: 'Ann',
      published: '2024-05-16T09:00:00Z',
      language: 'en-US',
    })
    assert.equal(first?.kind === 'report' && Buffer.from(first.capture.body).toString(), whole)
    assert.equal(first?.kind === 'report' && first.capture.source, `${join(folder, name)}#1`)
    assert.deepEqual(second?.kind === 'report' && second.input.text, 'Only a headline')
    assert.equal(third?.kind === 'failure' && third.failure.code, 'input/line')
  }
})

test('a change after publication is told, one at the same moment is not', async () => {
  const entry = (updated: string): string =>
    `<entry><title>Blast</title><published>2024-05-16T09:00:00Z</published><updated>${updated}</updated><summary>Two died.</summary></entry>`
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom">${entry('2024-05-16T11:30:00+02:00')}${entry('2024-05-16T11:00:00+02:00')}</feed>`
  const items = await takeFile('changed.xml', feed)
  assert.deepEqual(
    items.map((item) => item.kind === 'report' && item.input.modified),
    ['2024-05-16T11:30:00+02:00', undefined],
  )
})

test('a JSON Feed is told from reports in JSON by its version', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1',
    title: 'Herald',
    items: [{ id: '1', content_text: 'Two died.' }],
  }
  for (const name of ['feed.json', 'feed-without-ending']) {
    const [item] = await takeFile(name, JSON.stringify(feed, undefined, 2))
    assert.deepEqual(item?.kind === 'report' && item.input, { text: 'Two died.', publisher: 'Herald' })
  }
})

const refused: readonly (readonly [name: string, content: string, code: string])[] = [
  ['empty.rss', '<rss><channel><title>x</title></channel></rss>', 'input/empty'],
  ['list.xml', '<opml><body><outline text="a" xmlUrl="http://a.example/"/></body></opml>', 'input/no-body'],
  ['none.rss', 'Two died.', 'input/no-body'],
]
for (const [name, content, code] of refused) {
  test(`${name} is refused with ${code}`, async () => {
    const items = await takeFile(name, content)
    assert.deepEqual(
      items.map((item) => item.kind === 'failure' && item.failure.code),
      [code],
    )
  })
}

test('a feed is taken from its address, whatever the server calls it, with relative addresses resolved', async () => {
  const types = ['application/rss+xml', 'text/xml; charset=utf-8', 'text/html', 'text/plain', 'application/xml']
  const server = createServer((request, response) => {
    const type = types[Number(request.url?.slice(1))] ?? ''
    response.writeHead(200, { 'content-type': type }).end(rss.replace('http://x.example/a', '/a'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  try {
    for (const [index, type] of types.entries()) {
      const [first] = await take(`${base}/${index}`)
      assert.deepEqual(
        [first?.kind === 'report' && first.input.url, first?.kind === 'report' && first.input.title],
        [`${base}/a`, 'Blast'],
        type,
      )
    }
  } finally {
    server.close()
  }
})
