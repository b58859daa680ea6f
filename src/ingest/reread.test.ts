/** Does reading a capture again give what taking it in gave? For every kind of document, as long as no parser has changed. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { page, pdfOf, warcResponse, zipOf } from './cases.ts'
import { readPage, rereadCapture, takeIn } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-reread-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const html = page('Blast in Almaty', 'Two people were killed in Almaty on Tuesday, police said.')
const item = '<item><title>Blast</title><link>/1</link><description>&lt;p&gt;Two died.&lt;/p&gt;</description></item>'
const rss = `<rss version="2.0"><channel><title>Harbour Wire</title><language>en</language><link>https://wire.example/</link>${item}</channel></rss>`
const entry = '<entry><title>March</title><content type="html">&lt;p&gt;Hundreds marched.&lt;/p&gt;</content></entry>'
const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Wire',
  items: [{ id: '1', content_text: 'Three died.', date_published: '2024-05-14T10:00:00Z' }],
}

const documents: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['plain.txt', '<p>Two died.'],
  ['marked.md', '---\npublisher: A\n---\n# Blast\n\nTwo *died*.'],
  ['page.html', html],
  [
    'latin.html',
    Buffer.from('<html><meta charset="iso-8859-1"><title>Blast</title><p>Jos\xe9 died in Almaty.</p>', 'latin1'),
  ],
  ['lines.jsonl', '{"ref":"a","text":"Two died.","publisher":"W"}\n{"text":"Three died."}\n'],
  ['list.json', '[{"ref":"a","text":"Two died."}]'],
  ['one.json', '{"text":"Two died."}'],
  ['feed.rss', rss],
  ['feed.atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>${entry}</feed>`],
  ['feed.json', JSON.stringify(jsonFeed)],
  [
    'letter.eml',
    'From: Wire <a@b.example>\r\nDate: Tue, 14 May 2024 10:00:00 +0200\r\nSubject: Blast\r\nMIME-Version: 1.0\r\n\r\nTwo died.',
  ],
  [
    'paper.pdf',
    pdfOf([
      [
        [60, 770, 20, 'Blast'],
        [60, 730, 10, 'Two people died.'],
      ],
    ]),
  ],
  ['web.warc.gz', gzipSync(warcResponse('https://wire.example/1', html))],
  [
    'all.zip',
    zipOf([
      { path: 'page.html', content: html },
      { path: 'feed.rss', content: rss },
    ]),
  ],
]

for (const [name, content] of documents) {
  for (const stated of [{}, { publisher: 'Inland Post', published: '2024-05-13' }]) {
    test(`${name}, ${'publisher' in stated ? 'with what the caller states' : 'as it is'}`, async () => {
      const path = join(folder, name)
      writeFileSync(path, content)
      let reports = 0
      for await (const taken of takeIn({ inputs: [path], fetched: '2024-05-15T09:00:00.000Z', ...stated })) {
        if (taken.kind === 'failure') assert.fail(taken.failure.message)
        reports += 1
        // As the archive gives it back.
        const capture = {
          ...JSON.parse(JSON.stringify({ ...taken.capture, body: undefined })),
          body: taken.capture.body,
        }
        assert.deepEqual(await rereadCapture(capture), taken)
      }
      assert.ok(reports > 0)
    })
  }
}

test('a capture of a ledger that kept no context takes what the report said of itself before', async () => {
  const body = Buffer.from(item)
  const capture = {
    id: 'x',
    source: 'feed.rss#1',
    fetched: '2024-05-15T09:00:00.000Z',
    mediaType: 'application/xml',
    body,
  }
  const again = await rereadCapture(capture, { before: { publisher: 'Harbour Wire', title: 'Blast' } })
  assert.deepEqual(again.kind === 'report' && again.input, {
    text: 'Two died.',
    title: 'Blast',
    publisher: 'Harbour Wire',
    url: '/1',
  })
})

test('the page behind an entry of a feed, with what the feed says of it', async () => {
  const url = 'https://wire.example/2024/blast'
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const fetched = { url, status: 200, headers, mediaType: 'text/html', charset: 'utf-8', body: Buffer.from(html) }
  const entry = { title: 'Blast', publisher: 'Harbour Wire', published: '2024-05-14T10:00:00Z', text: 'Two died.' }
  const taken = await readPage(fetched as unknown as Parameters<typeof readPage>[0], {
    source: url,
    fetched: '2024-05-15T09:00:00.000Z',
    entry,
  })
  assert.equal(taken.kind === 'report' && taken.input.publisher, 'Harbour Wire')
  assert.deepEqual(taken.kind === 'report' && taken.capture.http, { status: 200, headers: Object.entries(headers) })
  assert.deepEqual(taken.kind === 'report' && (await rereadCapture(taken.capture)), taken)
})
