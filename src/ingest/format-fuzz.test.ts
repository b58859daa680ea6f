/** Archives, mailboxes, messages and PDFs that were bent, cut or mixed: they give items, and nothing hangs or throws. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { page, pdfOf, warcRecord, warcResponse, zipOf } from './cases.ts'
import { takeIn } from './index.ts'

const html = page('Blast in Almaty', 'Two people were killed in Almaty on Tuesday, police said.')
const letter =
  'From: Wire <a@b.example>\nSubject: Blast\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nTwo died.\n--b--\n'
const chunked =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<html\r\nffffffff\r\n>'
const warc = Buffer.concat([
  warcRecord({ 'WARC-Type': 'warcinfo' }, 'software: x'),
  warcResponse('https://a.example/', html, { 'WARC-Payload-Digest': 'sha1:A' }),
  warcRecord({ 'WARC-Type': 'response', 'Content-Type': 'application/http' }, chunked),
  warcRecord({ 'WARC-Type': 'revisit', 'WARC-Payload-Digest': 'sha1:A' }, ''),
])
const mbox = `From a@b.example Tue May 14 10:00:00 2024\n${letter}\nFrom a@b.example Tue May 14 10:00:01 2024\n${letter}`
const zip = zipOf([
  { path: 'page.html', content: html },
  { path: 'in.zip', content: zipOf([{ path: 'a.txt', content: 'x' }]) },
])

const seeds: Readonly<Record<string, Buffer>> = {
  'a plain web archive': warc,
  'a packed web archive': gzipSync(warc),
  'a mailbox': Buffer.from(mbox),
  'a message': Buffer.from(letter),
  'a zip archive': zip,
  'a PDF': pdfOf([
    [
      [60, 770, 20, 'Blast'],
      [60, 730, 10, 'Two people died.'],
    ],
  ]),
}

/** What is done to bytes: some are overwritten, a stretch is taken out, doubled or the rest cut off. */
const bend = fc.oneof(
  fc.record({ how: fc.constant('write' as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }) }),
  fc.record({ how: fc.constantFrom('drop' as const, 'double' as const), at: fc.nat(), size: fc.nat(200) }),
  fc.record({ how: fc.constant('cut' as const), at: fc.nat() }),
)

function bent(seed: Buffer, bends: readonly (typeof bend extends fc.Arbitrary<infer B> ? B : never)[]): Buffer {
  let bytes = Buffer.from(seed)
  for (const step of bends) {
    const at = bytes.length === 0 ? 0 : step.at % bytes.length
    if (step.how === 'write') bytes.set(step.bytes.subarray(0, Math.max(0, bytes.length - at)), at)
    else if (step.how === 'cut') bytes = bytes.subarray(0, at)
    else {
      const middle = bytes.subarray(at, at + step.size)
      const parts = step.how === 'drop' ? [] : [middle, middle]
      bytes = Buffer.concat([bytes.subarray(0, at), ...parts, bytes.subarray(at + step.size)])
    }
  }
  return bytes
}

/** In pieces of this size, so that every mark is parted somewhere. */
async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

for (const [name, seed] of Object.entries(seeds)) {
  test(`${name}, bent`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bend, { maxLength: 5 }), fc.constantFrom(7, 600, 100_000), async (bends, size) => {
        const stdin = inPieces(bent(seed, bends), size)
        let items = 0
        for await (const item of takeIn({
          inputs: ['-'],
          fetched: '2024-05-15T09:00:00.000Z',
          stdin,
          parsers: 'here',
        })) {
          items += 1
          if (item.kind === 'report') assert.match(item.input.text, /\S/)
          else assert.match(item.failure.code, /^input\//)
        }
        assert.ok(items > 0 || seed === warc || name.includes('web archive'))
      }),
      { numRuns: 120 },
    )
  })
}

test('a web archive and a mailbox in pieces of any size say the same', async () => {
  for (const seed of [warc, Buffer.from(mbox)]) {
    const told = async (size: number): Promise<unknown> => {
      const items = await Array.fromAsync(
        takeIn({ inputs: ['-'], fetched: '2024-05-15T09:00:00.000Z', stdin: inPieces(seed, size), parsers: 'here' }),
      )
      return items.map((item) =>
        item.kind === 'report' ? [item.capture.source, item.input.text] : item.failure.message,
      )
    }
    const whole = await told(seed.length)
    for (let size = 1; size < 40; size++) assert.deepEqual(await told(size), whole, `in pieces of ${size}`)
  }
})
