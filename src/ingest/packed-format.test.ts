/** Which reports are in zip archives, packed files and PDFs, and what is said of the parts that are none? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { limits } from '../model/index.ts'
import { page, pdfOf, zipOf } from './cases.ts'
import { type Intake, type IntakeOptions, takeIn } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-format-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
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

test('a zip archive: each entry is an input; what leads out, links and has a password is refused', async () => {
  const inner = zipOf([{ path: 'deep.txt', content: 'Four died.' }])
  const archive = zipOf([
    { path: 'a/', content: '' },
    { path: 'a/один.txt', content: 'Two died.' },
    { path: 'page.html', content: blast },
    { path: 'photo.jpg', content: 'x' },
    { path: '../../etc/cron.txt', content: 'x' },
    { path: '/etc/passwd.txt', content: 'x' },
    { path: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
    { path: 'secret.txt', content: 'x', isEncrypted: true },
    { path: 'inner.zip', content: inner },
    { path: 'old.txt.gz', content: gzipSync('Five died.') },
    { path: 'lines.jsonl', content: '{"ref":"a","text":"x"}\n{"text":7}\n' },
    { path: 'liar.txt', content: 'Six died.', statedSize: 3 },
  ])
  const all = told(await take(file('all.zip', archive))).map((line) => line.replace('Blast in Almaty Two', 'Two'))
  assert.deepEqual(all, [
    'all.zip#a/один.txt: Two died.',
    'all.zip#page.html: Two people were killed in Almaty on Tuesday, police said.',
    'all.zip#../../etc/cron.txt: input/refused',
    'all.zip#/etc/passwd.txt: input/refused',
    'all.zip#link.txt: input/refused',
    'all.zip#secret.txt: input/encrypted',
    'all.zip#inner.zip#deep.txt: Four died.',
    'all.zip#old.txt.gz: Five died.',
    'all.zip#lines.jsonl#1: x',
    'all.zip#lines.jsonl#2: input/line',
    'all.zip#liar.txt: input/malformed',
  ])
  const [piped] = await take('-', { stdin: streamOf(archive) })
  assert.equal(piped?.kind === 'report' && piped.capture.source, '-#a/один.txt')
})

test('a zip archive: bombs, nests and archives of nothing', async () => {
  let nested = zipOf([{ path: 'x.txt', content: 'x' }])
  for (let depth = 0; depth < limits.archivesDeepMax + 1; depth++) nested = zipOf([{ path: 'z.zip', content: nested }])
  const outcome = async (name: string, bytes: Uint8Array): Promise<string> => {
    const item = (await take(file(name, bytes))).at(-1)
    return item?.kind === 'failure' ? item.failure.code : 'report'
  }
  assert.equal(await outcome('nested.zip', nested), 'input/too-deep')
  assert.equal(
    await outcome('bomb.zip', zipOf([{ path: 'b.txt', content: Buffer.alloc(20 * 1024 * 1024) }])),
    'input/too-large',
  )
  assert.equal(await outcome('bomb.txt.gz', gzipSync(Buffer.alloc(100 * 1024 * 1024))), 'input/too-large')
  assert.equal(await outcome('none.zip', zipOf([{ path: 'a.jpg', content: 'x' }])), 'input/missing')
  assert.equal(await outcome('bare.zip', zipOf([])), 'input/missing')
  assert.equal(await outcome('many.zip', zipOf([{ path: 'a.txt', content: 'x' }], 3)), 'input/malformed')
  assert.equal(await outcome('cut.zip', nested.subarray(0, 40)), 'input/malformed')
})

test('packed single files, and names that promise what the bytes are not', async () => {
  const [first] = await reports(file('page.html.gz', gzipSync(blast)))
  assert.equal(first?.input.title, 'Blast in Almaty')
  assert.equal((await reports(file('lines.jsonl.gz', gzipSync('{"text":"a"}\n{"text":"b"}\n')))).length, 2)
  assert.deepEqual(told(await take(file('plain.gz', 'Two died.'))), ['plain.gz: Two died.'])
  assert.deepEqual(told(await take(file('misnamed.txt', gzipSync('Two died.')))), ['misnamed.txt: Two died.'])
  assert.deepEqual(told(await take(file('empty.mbox', ''))), ['empty.mbox: input/empty'])
})

test('a PDF: columns one after the other, words joined, running heads left out', async () => {
  const column = (x: number, top: number, lines: readonly string[]) =>
    lines.map((text, index) => [x, top - index * 12, 10, text] as const)
  const head = (number: number) =>
    [
      [60, 810, 8, 'Harbour Wire Weekly'],
      [290, 30, 8, String(number)],
    ] as const
  const pages = [
    [
      ...head(1),
      [60, 770, 20, 'Twelve dead in Almaty'] as const,
      // The file has the columns line by line, as some programs write them.
      ...column(60, 730, [
        'At least twelve people were killed',
        'in clashes in Almaty on Tuesday, the',
        'health ministry said. The govern-',
        'ment spoke of ten.',
      ]),
      ...column(320, 730, [
        'Police held thirty people in the',
        'north of the city, and shops stayed',
        'closed. A curfew was announced by',
        'the mayor, who spoke on the',
      ]),
    ].toSorted((one, other) => other[1] - one[1]),
    [...head(2), ...column(60, 770, ['radio at noon.', 'The airport is closed.'])],
    [...head(3), ...column(60, 770, ['Nobody claimed the attack.'])],
  ]
  const [report] = await reports(file('weekly.pdf', pdfOf(pages)))
  assert.equal(report?.input.title, 'Twelve dead in Almaty')
  assert.equal(
    report.input.text,
    'At least twelve people were killed in clashes in Almaty on Tuesday, the health ministry said. The government spoke of ten.\n\n' +
      'Police held thirty people in the north of the city, and shops stayed closed. A curfew was announced by the mayor, who spoke on the radio at noon. The airport is closed.\n\n' +
      'Nobody claimed the attack.',
  )
  assert.equal(report.input.published, undefined)
  assert.deepEqual(told(await take(file('cut.pdf', pdfOf(pages).subarray(0, 300)))), ['cut.pdf: input/malformed'])
  assert.deepEqual(told(await take(file('blank.pdf', pdfOf([[]])))), ['blank.pdf: input/no-body'])
})
