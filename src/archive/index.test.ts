/** Do captures come back as they were, do other programs read the files, and what is said of files that are torn or bent? */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { WARCParser } from 'warcio'
import { type ArchivePlace, type Capture, isFailure } from '../model/index.ts'
import { checkArchive, openArchive } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-archive-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let archives = 0
const fresh = (): string => join(folder, `archive-${++archives}`)

function captureOf(body: string | Uint8Array, more: Partial<Capture> = {}): Capture {
  const bytes = Buffer.from(body as string)
  const id = createHash('sha256').update(bytes).digest('hex')
  return { id, source: 'a.txt', fetched: '2024-05-15T09:00:00.123Z', mediaType: 'text/plain', body: bytes, ...more }
}

const headers = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Set-Cookie', 'a=b'],
  ['Set-Cookie', 'c=d'],
  ['Content-Encoding', 'gzip'],
  ['Content-Length', '999'],
] as const
const page = captureOf('<p>Two died in Алматы.', {
  source: 'https://wire.example/один?x=1#y',
  mediaType: 'text/html',
  http: { status: 200, headers },
  context: { url: 'https://wire.example/1', charset: 'utf-8', stated: { publisher: 'W\r\nX-Evil: 1' } },
})

async function* allOf(
  path: string,
): AsyncGenerator<{ type: string; url: string; head: string; body: string; offset: number }> {
  const parser = new WARCParser(createReadStream(path))
  for await (const record of parser) {
    const body = Buffer.from(await record.readFully(false)).toString()
    yield {
      type: record.warcType ?? '',
      url: record.warcTargetURI ?? '',
      head: record.httpHeaders?.toString() ?? '',
      body,
      offset: parser.offset,
    }
  }
}

test('captures come back as they were', async () => {
  const archive = openArchive(fresh())
  const captures = [
    page,
    captureOf(''),
    captureOf(Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256)),
    captureOf('\r\n\r\nWARC/1.1\r\n'),
  ]
  const places = await archive.keep(captures.map((capture) => ({ capture })))
  for (const [index, place] of places.entries()) assert.deepEqual(await archive.read(place), captures[index])
  await archive.close()
})

test('another reader finds the same records, at the places that were told', async () => {
  const path = fresh()
  const archive = openArchive(path)
  const places = await archive.keep([
    { capture: page },
    { capture: captureOf('Two died.') },
    { capture: captureOf('Two died.', { source: 'b.txt' }) },
  ])
  await archive.close()
  const [file = ''] = readdirSync(path)
  const records = await Array.fromAsync(allOf(join(path, file)))
  assert.deepEqual(
    records.map(({ type }) => type),
    ['warcinfo', 'response', 'resource', 'revisit'],
  )
  assert.deepEqual(
    records.slice(1).map(({ offset }) => offset),
    places.map(({ start }) => start),
  )
  const [, response, resource, revisit] = records
  assert.equal(response?.url, 'https://wire.example/%D0%BE%D0%B4%D0%B8%D0%BD?x=1#y')
  assert.equal(response.body, '<p>Two died in Алматы.')
  assert.match(response.head, /^HTTP\/1\.1 200 OK\r\n/)
  assert.match(response.head, /X-Archive-Orig-Content-Encoding: gzip\r\n/i)
  assert.match(response.head, new RegExp(`\r\nContent-Length: ${page.body.length}\r\n`, 'i'))
  assert.equal(resource?.url, 'urn:x-tocsin:a.txt')
  assert.equal(resource.body, 'Two died.')
  assert.equal(revisit?.body, '')
  const text = readFileSync(join(path, file))
  assert.equal(text.subarray(places[1]?.start).readUInt16BE(0), 0x1f8b)
})

test('bytes that are there already are referred to, also in another file', async () => {
  const path = fresh()
  const first = openArchive(path)
  const original = captureOf('Two died. '.repeat(1000))
  const [place] = (await first.keep([{ capture: original }])) as [ArchivePlace]
  await first.close()
  const second = openArchive(path)
  const copy = { ...original, source: 'copy.txt', fetched: '2024-05-16T00:00:00.000Z' }
  const [again] = (await second.keep([
    { capture: copy, same: { source: original.source, fetched: original.fetched, place } },
  ])) as [ArchivePlace]
  const [third] = (await second.keep([
    { capture: { ...copy, source: 'third.txt' }, same: { source: copy.source, fetched: copy.fetched, place: again } },
  ])) as [ArchivePlace]
  assert.notEqual(again.file, place.file)
  assert.deepEqual(await second.read(again), copy)
  assert.deepEqual(await second.read(third), { ...copy, source: 'third.txt' })
  await second.close()
})

test('files are closed at their size, and each writer has its own', async () => {
  const path = fresh()
  const archives = [openArchive(path, { fileBytesMax: 4000 }), openArchive(path, { fileBytesMax: 4000 })]
  const kept = await Promise.all(
    archives.flatMap((archive, writer) =>
      Array.from({ length: 30 }, async (_, number) => {
        const capture = captureOf(`Report ${number} of ${writer}.`)
        return { capture, writer, places: await archive.keep([{ capture }]) }
      }),
    ),
  )
  const writersOf = new Map<string, Set<number>>()
  for (const { capture, writer, places } of kept) {
    assert.deepEqual(await archives[0]?.read(places[0] as ArchivePlace), capture)
    const writers = writersOf.get(places[0]?.file ?? '') ?? new Set()
    writersOf.set(places[0]?.file ?? '', writers.add(writer))
  }
  assert.ok(writersOf.size > 4)
  for (const writers of writersOf.values()) assert.equal(writers.size, 1)
  await Promise.all(archives.map((archive) => archive.close()))
  const checked = await Array.fromAsync(checkArchive(path))
  assert.equal(
    checked.reduce((sum, { captures }) => sum + captures, 0),
    60,
  )
  assert.deepEqual(
    checked.filter(({ trouble }) => trouble !== undefined),
    [],
  )
})

test('a torn end is said, and what stands before it is read', async () => {
  const path = fresh()
  const archive = openArchive(path)
  const places = await archive.keep(['One.', 'Two.', 'Three.'].map((text) => ({ capture: captureOf(text) })))
  await archive.close()
  const last = places[2] as ArchivePlace
  const file = join(path, last.file)
  for (const cut of [1, 30, last.size - 1]) {
    truncateSync(file, last.start + last.size - cut)
    const [checked] = await Array.fromAsync(checkArchive(path))
    assert.match(checked?.trouble ?? '', /torn off/)
    assert.equal((await archive.read(places[1] as ArchivePlace)).body.toString(), 'Two.')
    await assert.rejects(archive.read(last), (error) => isFailure(error) && error.code === 'archive/unreadable')
  }
  appendFileSync(file, 'rubbish')
  assert.ok((await Array.fromAsync(checkArchive(path)))[0]?.trouble !== undefined)
})

test('a place that is none, a file that is gone, and a folder that is none', async () => {
  const path = fresh()
  const archive = openArchive(path)
  const fails = async (place: ArchivePlace, code: string): Promise<void> => {
    await assert.rejects(archive.read(place), (error) => isFailure(error) && error.code === code)
  }
  await fails({ file: 'gone.warc.gz', start: 0, size: 10 }, 'archive/missing')
  await fails({ file: '../../etc/passwd', start: 0, size: 10 }, 'archive/unreadable')
  const [place] = (await archive.keep([{ capture: page }])) as [ArchivePlace]
  await fails({ ...place, start: place.start + 1 }, 'archive/unreadable')
  await fails({ ...place, size: place.size + 10 ** 12 }, 'archive/unreadable')
  await archive.close()
  const taken = fresh()
  writeFileSync(taken, 'a file')
  await assert.rejects(
    openArchive(taken).keep([{ capture: page }]),
    (error) => isFailure(error) && error.code === 'archive/unwritable',
  )
  assert.deepEqual(await Array.fromAsync(checkArchive(fresh())), [])
})

test('any capture comes back as it was', async () => {
  const archive = openArchive(fresh())
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  const capture = fc.record({
    source: text,
    body: fc.uint8Array({ maxLength: 200 }),
    mediaType: text,
    names: fc.array(fc.tuple(text, text), { maxLength: 3 }),
    status: fc.option(fc.integer({ min: 100, max: 599 })),
  })
  await fc.assert(
    fc.asyncProperty(capture, async ({ body, names, status, ...rest }) => {
      const made = captureOf(body, { ...rest, ...(status === null ? {} : { http: { status, headers: names } }) })
      const [place] = (await archive.keep([{ capture: made }])) as [ArchivePlace]
      assert.deepEqual(await archive.read(place), made)
    }),
    { numRuns: 100 },
  )
  await archive.close()
})
