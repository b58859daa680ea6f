/** Which reports are in web archives, mailboxes and messages, and what is said of the parts that are none? */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { page, warcRecord, warcResponse } from './cases.ts'
import { type Intake, type IntakeOptions, takeIn } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-format-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function take(input: string, options: Partial<IntakeOptions> = {}): Promise<Intake[]> {
  return Array.fromAsync(takeIn({ inputs: [input], fetched: '2024-06-01T00:00:00.000Z', ...options }))
}

type Report = Intake & { kind: 'report' }

async function reports(input: string, options: Partial<IntakeOptions> = {}): Promise<Report[]> {
  const items = await take(input, options)
  return items.map((item) => (item.kind === 'report' ? item : assert.fail(item.failure.message)))
}

/** `source: text` of reports and `source: code` of failures, without the folder's own path. */
function told(items: readonly Intake[]): string[] {
  return items.map((item) =>
    (item.kind === 'report' ? `${item.capture.source}: ${item.input.text}` : `${item.source}: ${item.failure.code}`)
      .replaceAll(`${folder}/`, '')
      .replace(/\s+/g, ' '),
  )
}

const blast = page('Blast in Almaty', 'Two people were killed in Almaty on Tuesday, police said.')
const march = page('March in Kano', 'Hundreds marched through Kano on Monday, witnesses said.')

async function byOtherWriter(type: string, url: string, body: string, gzip: boolean): Promise<Uint8Array> {
  async function* content(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(body)
  }
  const shared = { url, date: '2024-05-14T10:00:00Z', warcVersion: gzip ? 'WARC/1.1' : 'WARC/1.0' } as const
  const record =
    type === 'response'
      ? WARCRecord.create(
          { ...shared, type, httpHeaders: { 'Content-Type': 'text/html' }, statusline: 'HTTP/1.1 200 OK' },
          content(),
        )
      : WARCRecord.create(
          { ...shared, type: type as 'resource', warcHeaders: { 'Content-Type': 'text/plain' } },
          content(),
        )
  return WARCSerializer.serialize(record, { gzip })
}

for (const gzip of [false, true]) {
  test(`a web archive of another writer, ${gzip ? 'packed record by record' : 'plain'}`, async () => {
    const parts = [
      await byOtherWriter('response', 'https://wire.example/1', blast, gzip),
      await byOtherWriter('resource', 'https://wire.example/2', 'Three were held in Oran.', gzip),
      await byOtherWriter('conversion', 'https://wire.example/3', 'Five were hurt in Lima.', gzip),
    ]
    const [first, second, third] = await reports(file(`other-${gzip}.warc${gzip ? '.gz' : ''}`, Buffer.concat(parts)))
    assert.equal(first?.input.title, 'Blast in Almaty')
    assert.equal(first.input.url, 'https://wire.example/1')
    assert.equal(first.capture.fetched, '2024-05-14T10:00:00.000Z')
    assert.deepEqual(first.capture.http, { status: 200, headers: [['Content-Type', 'text/html']] })
    assert.equal(Buffer.from(first.capture.body).toString(), blast)
    assert.deepEqual([second?.input.text, third?.input.text], ['Three were held in Oran.', 'Five were hurt in Lima.'])
  })
}

test('a web archive: chunks and codings are undone, and what is no report is passed over', async () => {
  const html = (headers: string, body: string | Uint8Array): Buffer =>
    warcRecord(
      { 'WARC-Type': 'response', 'WARC-Target-URI': '<https://wire.example/x>', 'Content-Type': 'application/http' },
      Buffer.concat([Buffer.from(`HTTP/1.1 ${headers}\r\n\r\n`), Buffer.from(body as string)]),
    )
  const brotli = brotliCompressSync(blast)
  const chunked = Buffer.concat([
    Buffer.from(`${(10).toString(16)}\r\n`),
    brotli.subarray(0, 10),
    Buffer.from(`\r\n${(brotli.length - 10).toString(16)};x=y\r\n`),
    brotli.subarray(10),
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  const parts = [
    warcRecord({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
    html('200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: br', chunked),
    html('404 Not Found\r\nContent-Type: text/html', march),
    html('200 OK\r\nContent-Type: image/png', march),
    html('200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip', march),
  ]
  const found = await reports(file('codings.warc', Buffer.concat(parts)))
  assert.deepEqual(
    found.map(({ input }) => input.title),
    ['Blast in Almaty', 'March in Kano'],
  )
})

test('a web archive: "as before" is answered from the same file, or said to lie elsewhere', async () => {
  const digest = { 'WARC-Payload-Digest': 'sha1:AAAA' }
  const again = (fields: Readonly<Record<string, string>>): Buffer =>
    warcRecord(
      {
        'WARC-Type': 'revisit',
        'WARC-Target-URI': 'https://b.example/',
        'WARC-Date': '2024-05-20T00:00:00Z',
        ...fields,
      },
      '',
    )
  const parts = [
    warcResponse('https://a.example/', blast, digest),
    again(digest),
    again({ 'WARC-Payload-Digest': 'sha1:BBBB' }),
  ]
  const items = await take(file('revisit.warc', Buffer.concat(parts)))
  const [, second, third] = items
  assert.equal(second?.kind === 'report' && second.input.url, 'https://b.example/')
  assert.equal(second?.kind === 'report' && second.capture.fetched, '2024-05-20T00:00:00.000Z')
  assert.equal(third?.kind === 'failure' && third.failure.code, 'input/elsewhere')
})

test('a web archive: damage costs the record that it hits', async () => {
  const good = (number: number): Buffer => warcResponse(`https://a.example/${number}`, blast)
  const flipped = warcResponse('https://a.example/f', blast, {
    'WARC-Block-Digest': 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  })
  const parts = [good(1), Buffer.from('rubbish that\nis no record\r\n'), good(2), flipped, good(3).subarray(0, -40)]
  const items = await take(file('damaged.warc', Buffer.concat(parts)))
  const outcome = items.map((item) => (item.kind === 'report' ? item.input.url : item.failure.code))
  assert.deepEqual(outcome, [
    'https://a.example/1',
    'input/malformed',
    'https://a.example/2',
    'input/malformed',
    'input/malformed',
  ])
  // What was unpacked last before the damage is lost with it, up to some kilobytes.
  const noise = warcRecord({ 'WARC-Type': 'metadata' }, randomBytes(100_000))
  const cut = Buffer.concat([gzipSync(good(1)), gzipSync(noise), gzipSync(good(2)).subarray(0, -30)])
  const kinds = (await take(file('cut.warc.gz', cut))).map((item) => (item.kind === 'report' ? '' : item.failure.code))
  assert.deepEqual(kinds, ['', 'input/malformed'])
})

const letter = [
  'From: =?utf-8?q?Harbour_W=C3=ADre?= <news@wire.example>',
  'Date: Tue, 14 May 2024 10:00:00 +0200',
  'Subject: Fwd: =?utf-8?b?QmxhesOpIGluIEFsbWF0eQ==?=',
  'Message-ID: <one@wire.example>',
  'MIME-Version: 1.0',
]

test('a message: sender, date and subject are byline, publication and title', async () => {
  const body = [
    ...letter,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Two people died =E2=80=93 police said.',
    '',
    '-- ',
    'The desk',
  ].join('\r\n')
  for (const name of ['letter.eml', 'letter']) {
    const [report] = await reports(file(name, body))
    assert.equal(report?.input.text, 'Two people died – police said.')
    assert.equal(report.input.title, 'Blazé in Almaty')
    assert.equal(report.input.byline, 'Harbour Wíre')
    assert.equal(Date.parse(report.input.published ?? ''), Date.parse('2024-05-14T08:00:00Z'))
    assert.equal(report.capture.mediaType, 'message/rfc822')
  }
})

test('a newsletter whose text is a stub is read from its page', async () => {
  const parts = [
    ...letter,
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'View online: https://wire.example/',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    blast.replace('police said.', `police said. ${'Shops stayed closed in the city. '.repeat(8)}`),
    '--b--',
    '',
  ]
  const [report] = await reports(file('newsletter.eml', parts.join('\r\n')))
  assert.match(report?.input.text ?? '', /Two people were killed in Almaty on Tuesday/)
})

test('a mailbox: messages are told apart, quoted lines are not', async () => {
  const message = (number: number, text: string): string =>
    `From desk@wire.example Tue May 14 10:0${number}:00 2024\n${letter.join('\n').replace('one@', `${number}@`)}\n\n${text}\n\n`
  const box =
    message(1, 'Two died.\n\n>From the north came three, on May 3 at 10:00.\n\nFrom here on it is quiet.') +
    message(2, 'One lives.') +
    message(3, '')
  for (const name of ['box.mbox', 'box']) {
    const items = await take(file(name, box))
    assert.deepEqual(told(items), [
      `${name}#1: Two died. From the north came three, on May 3 at 10:00. From here on it is quiet.`,
      `${name}#2: One lives.`,
      `${name}#3: input/empty`,
    ])
    assert.equal(items[0]?.kind === 'report' && items[0].input.ref, '1@wire.example')
  }
})
