import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { limits } from '../model/index.ts'
import { type Intake, type IntakeOptions, takeIn } from './index.ts'

const fetched = '2024-05-15T09:00:00Z'
let folder = ''

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-intake-'))
})
after(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = `${folder}/${name}`
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function take(inputs: readonly string[], options: Partial<IntakeOptions> = {}): Promise<Intake[]> {
  const items: Intake[] = []
  for await (const item of takeIn({ inputs, fetched, ...options })) items.push(item)
  return items
}

/** `ref: text` of reports and `source: code` of failures, without the folder's own path. */
function told(items: readonly Intake[]): string[] {
  return items.map((item) =>
    (item.kind === 'report'
      ? `${item.input.ref}: ${item.input.text}`
      : `${item.source}: ${item.failure.code}`
    ).replaceAll(`${folder}/`, ''),
  )
}

async function* streamOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

const withFacts: readonly [about: string, source: string, input: object][] = [
  ['facts above a text', '---\npublished: 2024-06-03\n---\nTwo died.', { published: '2024-06-03', text: 'Two died.' }],
  ['a line of dashes', '---\nNote: two died.\n---\nOne lives.', { text: '---\nNote: two died.\n---\nOne lives.' }],
  ['facts and nothing else', '---\ntitle: Two died\n---\n', { text: '---\ntitle: Two died\n---\n' }],
]
for (const [about, source, input] of withFacts) {
  test(`plain text with ${about}`, async () => {
    const path = await file(`${about.replaceAll(' ', '-')}.txt`, source)
    const [item] = await take([path])
    assert.deepEqual(item?.kind === 'report' && item.input, { ref: path, ...input })
  })
}

test('plain text is taken character for character, with the path as its name', async () => {
  const text = '  BLAST IN ALMATY\r\n\r\nTwo died.\t\n'
  const path = await file('plain.txt', text)
  const [item] = await take([path])
  assert.deepEqual(item, {
    kind: 'report',
    capture: {
      id: createHash('sha256').update(text).digest('hex'),
      source: path,
      fetched,
      mediaType: 'text/plain',
      body: Buffer.from(text),
      context: { ref: path, kind: 'text' },
    },
    input: { ref: path, text },
    warnings: [],
  })
})

test('what the caller states wins', async () => {
  const path = await file('stated.md', '---\npublisher: A\nref: r1\n---\n# T\n\nTwo died.')
  const stated = { publisher: 'B', published: '2022-01-05', title: 'U' }
  const [item] = await take([path], stated)
  assert.deepEqual(item?.kind === 'report' && item.input, { text: 'Two died.', ref: 'r1', ...stated })
})

test('folders are walked in the order of their paths', async () => {
  const names = [
    'walk/b.txt',
    'walk/a/z.md',
    'walk/a-b.txt',
    'walk/a/é.txt',
    'walk/B.html',
    'walk/.hidden.txt',
    'walk/.git/x.txt',
  ]
  for (const name of [...names, 'walk/photo.jpg']) await file(name, 'Two died.')
  await symlink(`${folder}/walk`, `${folder}/walk/circle`)
  const refs = (await take([`${folder}/walk/`])).map((item) => item.kind === 'report' && item.input.ref)
  const expected = ['walk/B.html', 'walk/a-b.txt', 'walk/a/z.md', 'walk/a/é.txt', 'walk/b.txt']
  assert.deepEqual(
    refs,
    expected.map((name) => `${folder}/${name}`),
  )
})

test('patterns, and a path that looks like one', async () => {
  for (const name of ['glob/2.txt', 'glob/10.txt', 'glob/[x].txt', 'glob/x.txt']) await file(name, name)
  assert.deepEqual(told(await take([`${folder}/glob/*0.txt`, `${folder}/glob/[x].txt`, `${folder}/glob/*.none`])), [
    'glob/10.txt: glob/10.txt',
    'glob/[x].txt: glob/[x].txt',
    'glob/*.none: input/missing',
  ])
  assert.equal((await take([`${folder}/glob/*`])).length, 4)
})

test('bad inputs among good ones are items of their own', async () => {
  await mkdir(`${folder}/bare`)
  const inputs = [
    await file('good.txt', 'Two died.'),
    `${folder}/none.txt`,
    await file('empty.txt', ''),
    await file('blank.md', ' \n'),
    await file('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    await file('bodiless.html', '<html><head><title>Blast</title></head></html>'),
    `${folder}/bare`,
    'ftp://a.example/report.txt',
    'nul\0.txt',
    '',
    await file('last.txt', 'One lives.'),
  ]
  assert.deepEqual(told(await take(inputs)), [
    'good.txt: Two died.',
    'none.txt: input/missing',
    'empty.txt: input/empty',
    'blank.md: input/empty',
    'picture.txt: input/binary',
    'bodiless.html: input/no-body',
    'bare: input/missing',
    'ftp://a.example/report.txt: fetch/refused',
    'nul\0.txt: input/missing',
    ': input/missing',
    'last.txt: One lives.',
  ])
})

test('JSON lines: a report a line, with the number of the line', async () => {
  const lines = ['{"ref":"a","text":"Two died."}', '', '{"ref":"b"}', '{"text":"One lives."}\r', 'nonsense']
  const path = await file('lines.jsonl', lines.join('\n'))
  const items = await take([path])
  assert.deepEqual(told(items), [
    'a: Two died.',
    'lines.jsonl#3: input/line',
    'undefined: One lives.',
    'lines.jsonl#5: input/line',
  ])
  assert.match(items[1]?.kind === 'failure' ? items[1].failure.message : '', /lines\.jsonl#3: "text" is missing/)
  const [first] = items
  assert.equal(first?.kind === 'report' && Buffer.from(first.capture.body).toString(), lines[0])
  assert.equal(first?.kind === 'report' && first.capture.source, `${path}#1`)
})

test('JSON lines in UTF-16, as some shells write them', async () => {
  const path = await file(
    'shell.jsonl',
    Buffer.from('\uFEFF{"ref":"a","text":"Взрыв"}\r\n{"ref":"b","text":"x"}\r\n', 'utf16le'),
  )
  assert.deepEqual(told(await take([path])), ['a: Взрыв', 'b: x'])
})

test('JSON: one report, a list, and lines under the wrong name', async () => {
  const one = await file('one.json', '{\n "text": "Two died."\n}')
  const list = await file('list.json', '[{"ref":"a","text":"x"}, 7]')
  const lines = await file('wrong.json', '{"ref":"a","text":"x"}\n{"ref":"b","text":"y"}')
  const broken = await file('broken.json', '{"text":')
  assert.deepEqual(told(await take([one, list, lines, broken])), [
    'one.json: Two died.',
    'a: x',
    'list.json#2: input/line',
    'a: x',
    'b: y',
    'broken.json: input/line',
  ])
})

const piped: readonly (readonly [name: string, chunks: readonly string[], expected: readonly string[]])[] = [
  ['text', ['Two', ' died.\n'], ['undefined: Two died.\n']],
  ['text in braces', ['{Two} died.'], ['undefined: {Two} died.']],
  ['JSON lines', ['\n {"te', 'xt":"x"}\n{"text', '":"y"}'], ['undefined: x', 'undefined: y']],
  ['a page', [' <!DOCTYPE html>', '<title>T</title><p>Two died.'], ['undefined: Two died.']],
  ['nothing', [], ['-: input/empty']],
]

for (const [name, chunks, expected] of piped) {
  test(`standard input: ${name}`, async () => {
    assert.deepEqual(told(await take(['-'], { stdin: streamOf(...chunks) })), expected)
  })
}

test('a file over the limit is refused without being read', async () => {
  const path = await file('film.txt', 'x')
  await truncate(path, limits.inputBytesMax + 1)
  const unnamed = await file('film', 'x')
  await truncate(unnamed, limits.inputBytesMax * 100)
  const before = process.memoryUsage().arrayBuffers
  assert.deepEqual(told(await take([path, unnamed])), ['film.txt: input/too-large', 'film: input/too-large'])
  assert.ok(process.memoryUsage().arrayBuffers - before < 16 * 1024 * 1024)
})

test('standard input over the limit is refused', async () => {
  const chunk = Buffer.alloc(limits.inputBytesMax / 4, 'Two died. ')
  assert.deepEqual(told(await take(['-'], { stdin: streamOf(chunk, chunk, chunk, chunk, chunk) })), [
    '-: input/too-large',
  ])
})

test('a plain text of 50 MB is taken whole', async () => {
  const path = await file(
    'large.txt',
    Buffer.alloc(50 * 1024 * 1024, 'Two people were killed in Almaty, police said.\n'),
  )
  const [item] = await take([path])
  assert.equal(item?.kind === 'report' && item.input.text.length, 50 * 1024 * 1024)
})

test('JSON lines beyond the limit are streamed, and a line beyond it is one failure', async () => {
  const path = await file('long.jsonl', '{"ref":"a","text":"x"}\n')
  const handle = await open(path, 'a')
  const chunk = Buffer.alloc(limits.inputBytesMax / 8, 'x')
  for (let written = 0; written <= limits.inputBytesMax; written += chunk.length) await handle.write(chunk)
  await handle.write('\n{"ref":"b","text":"y"}\n')
  await handle.close()
  assert.deepEqual(told(await take([path])), ['a: x', 'long.jsonl#2: input/too-large', 'b: y'])
})

test('a page from a server', async () => {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<html lang="en"><title>Blast</title><p>Two people died.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
  const [item] = await take([url], { allowPrivateNetwork: true })
  server.closeAllConnections()
  server.close()
  assert.deepEqual(item?.kind === 'report' && item.input, {
    text: 'Two people died.',
    title: 'Blast',
    url,
    language: 'en',
  })
  assert.deepEqual(told(await take([url])), [`${url}: fetch/refused`])
})

test('ends once it is aborted', async () => {
  const path = await file('abort.jsonl', '{"text":"x"}\n{"text":"y"}\n{"text":"z"}\n')
  const controller = new AbortController()
  const seen: Intake[] = []
  for await (const item of takeIn({ inputs: [path, path], fetched, signal: controller.signal })) {
    seen.push(item)
    if (seen.length === 2) controller.abort()
  }
  assert.equal(seen.length, 2)
})

test('any bytes under any name give items, and nothing is thrown', async () => {
  const ending = fc.constantFrom('.txt', '.md', '.html', '.jsonl', '.json', '')
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc
      .constantFrom('{"text":"x"}', '\n', '<p>', '<html>', '---\n', '\uFEFF', 'Two died. ')
      .map((text) => Buffer.from(text)),
  )
  await fc.assert(
    fc.asyncProperty(ending, fc.array(piece, { maxLength: 12 }), async (name, pieces) => {
      const items = await take([await file(`any${name}`, Buffer.concat(pieces))])
      assert.ok(items.length > 0)
      for (const item of items) if (item.kind === 'report') assert.match(item.input.text, /\S/)
    }),
    { numRuns: 150 },
  )
})
