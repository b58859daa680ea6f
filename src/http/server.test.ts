/** Is the server safe as it comes, and does it answer as HTTP says? A real one, on a free port. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { viewLedger } from '../app/merge.ts'
import { makeDataset } from '../render/dataset/index.ts'
import { exportFormat } from '../render/export/index.ts'
import { dispatches, startServer, type TestServer } from './cases.ts'
import { routes } from './index.ts'

let server: TestServer
before(async () => {
  server = await startServer()
})
after(() => server.close())

interface Raw {
  readonly status: number
  readonly body: string
  readonly headers: NodeJS.Dict<string | string[]>
}

/** As no browser would let a page do: any header, any method, the path as it is. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Raw> {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const code = ({ body }: Raw): string => JSON.parse(body).code

test('every answer, an error too, forbids scripts of the page, sniffing and framing', async () => {
  for (const path of ['/', '/docs', '/incidents', '/nothing', '/codes', '/incidents?limit=-1']) {
    const { headers } = await ask(path)
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /default-src 'none'/)
    // Arithmetic of the reader in the browser, which lets no script in.
    assert.doesNotMatch(policy.replace("'wasm-unsafe-eval'", ''), /unsafe|https?:|\*/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.match(policy, /frame-ancestors 'none'/)
  }
})

test('errors are problems with a code of the table', async () => {
  const cases: readonly [string, number, string, string?][] = [
    ['/nothing', 404, 'request/not-found'],
    ['/incidents/i-none', 404, 'request/not-found'],
    ['/reports/none/reading', 404, 'request/not-found'],
    ['/incidents?limit=0', 400, 'request/invalid'],
    ['/incidents?limit=1&limit=2', 400, 'request/invalid'],
    ['/incidents?typo=1', 400, 'request/invalid'],
    ['/incidents?near=1', 400, 'request/invalid'],
    ['/incidents?near=91,0', 400, 'request/invalid'],
    ['/incidents?box=0,10,1,-10', 400, 'request/invalid'],
    ['/incidents?asOf=yesterday', 400, 'usage/time'],
    ['/incidents?after=zzz', 400, 'request/cursor'],
    ['/incidents?format=xlsx', 400, 'request/invalid'],
    ['/incidents/%E0%A4%A', 400, 'request/invalid'],
    ['/incidents', 405, 'request/method', 'DELETE'],
    ['/search', 400, 'request/invalid'],
    ['/search?text=%22open', 400, 'usage/query'],
    ['/incidents?text=(', 400, 'usage/query'],
  ]
  for (const [path, status, expected, method] of cases) {
    const answer = await ask(path, {}, method)
    assert.deepEqual([answer.status, code(answer)], [status, expected], path)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
  }
  const { status } = await ask('/incidents', { accept: 'image/png' })
  assert.equal(status, 406)
})

test('a client that has the answer is told so, until the ledger changes', async () => {
  const own = await startServer()
  const first = await own.get('/incidents')
  const tag = first.headers.get('etag') ?? ''
  assert.notEqual(tag, '')
  assert.equal((await own.get('/incidents', { 'if-none-match': tag })).status, 304)
  assert.equal((await own.get('/incidents?limit=1', { 'if-none-match': tag })).status, 200)
  assert.equal((await own.get('/incidents', { 'if-none-match': tag, accept: 'text/csv' })).status, 200)
  await own.add([
    { ref: 'new', published: '2031-05-01', text: 'Three people were killed in Cairo on Thursday, police said.' },
  ])
  await setTimeout(300)
  assert.equal((await own.get('/incidents', { 'if-none-match': tag })).status, 200)
  await own.close()
})

test('every format is there by its name, and by its media type where it is the first of it', async () => {
  const rows = routes.filter(({ path }) => path === '/incidents' || path === '/brief')
  assert.ok(rows.flatMap(({ answers }) => answers).length >= 20)
  for (const { path, answers } of rows) {
    for (const { name, mediaType } of answers) {
      const named = await ask(`${path}?format=${name}`)
      assert.equal(named.status, 200, name)
      assert.equal(String(named.headers['content-type']).split(';')[0], mediaType.split(';')[0], name)
      if (/parquet|word/.test(mediaType)) assert.doesNotMatch(String(named.headers['content-type']), /charset/)
      assert.ok(named.body.length > 0, name)
      const [first] = answers.filter((each) => each.mediaType === mediaType)
      const accepted = await ask(path, { accept: mediaType.split(';')[0] ?? '' })
      assert.equal(accepted.status, 200, name)
      // One that is not the first of its type is told from it by the name of the file, at most.
      if (first?.name === name) assert.equal(accepted.body.length, named.body.length, name)
    }
  }
})

test('what is exported is what the command exports', async () => {
  const merged = makeDataset(await viewLedger({ store: server.store }))
  const valuesOf = (text: string): unknown[] =>
    text.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)))
  for (const name of ['jsonl', 'prov', 'plover', 'stix']) {
    const expected = (await Array.fromAsync(exportFormat(name)?.render(merged) ?? [])).join('')
    const { body } = await ask(`/incidents?format=${name}`)
    const isLines = name === 'jsonl' || name === 'plover'
    if (isLines) assert.deepEqual(valuesOf(body), valuesOf(expected), name)
    else assert.deepEqual(JSON.parse(body), JSON.parse(expected), name)
    assert.ok(expected.length > 1000, name)
  }
})

test('a brief as a page keeps its own style and runs nothing', async () => {
  const { headers, body } = await ask('/brief', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
  const style = /<style>([^<]*)<\/style>/.exec(body)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  assert.ok(style !== '')
  assert.equal(
    headers['content-security-policy'],
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  )
})

test('a brief says what is new since a moment', async () => {
  const { body } = await ask('/brief?format=text&since=2031-03-05T12:00:00Z')
  assert.match(body, /NEW SINCE 5 MARCH 2031, 12:00\n/)
  assert.equal(code(await ask('/brief?since=yesterday')), 'usage/time')
})

test('long answers are compressed where the client takes that', async () => {
  const { headers } = await ask('/incidents', { 'accept-encoding': 'gzip' })
  assert.equal(headers['content-encoding'], 'gzip')
})

test('pages of one row add up to the whole, as of any moment', async () => {
  for (const path of ['/incidents', '/reports', '/claims', '/lineages', '/tallies', '/search?text=killed']) {
    const first = (await (await server.get(path)).json()) as { items: object[]; total?: number }
    const items: object[] = []
    let after = ''
    do {
      const page = await server.get(`${path}${path.includes('?') ? '&' : '?'}limit=1${after}`)
      const { items: own, next } = (await page.json()) as { items: object[]; next?: string }
      items.push(...own)
      after = next === undefined ? '' : `&after=${next}`
    } while (after !== '')
    assert.deepEqual(items, first.items, path)
    assert.equal(items.length, first.total ?? items.length, path)
    assert.ok(items.length > 1, path)
  }
})

test('what was not known yet is not told', async () => {
  const page = (await (await server.get('/incidents?asOf=2031-03-05T12:00:00Z')).json()) as {
    items: { tallies: { best: number }[] }[]
  }
  assert.deepEqual(
    page.items.map(({ tallies }) => tallies.map(({ best }) => best)),
    [[6]],
  )
  const before = (await (await server.get('/reports?asOf=2031-03-05T09:00:00Z')).json()) as { total: number }
  assert.equal(before.total, 0)
})

test('filters narrow', async () => {
  const total = async (query: string) =>
    ((await (await server.get(`/incidents?${query}`)).json()) as { total: number }).total
  assert.equal(await total(''), 2)
  assert.equal(await total('near=43.25,76.95&radius=100'), 1)
  assert.equal(await total('box=70,40,80,50'), 1)
  assert.equal(await total('box=170,-50,-170,50'), 0)
  assert.equal(await total('country=LBN'), 1)
  assert.equal(await total('country=LBN&country=KAZ'), 2)
  assert.equal(await total('killedMin=7'), 1)
  assert.equal(await total('source=orchard'), 1)
  assert.equal(await total('outlet=Example+Wire&outlet=Nobody'), 2)
  assert.equal(await total('outlet=Example'), 0)
  assert.equal(await total('placed=true'), 2)
  assert.equal(await total('text=almaty'), 1)
  assert.equal(await total('from=2031-04-01'), 1)
  assert.equal(await total('to=2031-03-31'), 1)
  assert.equal(await total('status=denied'), 0)
  // A form sends its empty fields too.
  assert.equal(await total('country=&killedMin=&text='), 2)
})

test('any query at all is answered, and never by a fault', async () => {
  const names = [...new Set(routes.flatMap(({ query }) => Object.keys(query?.properties ?? {})))]
  const paths = routes.filter(({ method, params }) => method === 'GET' && params === undefined).map(({ path }) => path)
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.constantFrom('-1', '1,1', 'null', '[]', '%00', '2031-02-30'),
  )
  const query = fc.array(fc.tuple(fc.constantFrom(...names, 'format', '__proto__'), value), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), query, async (path, pairs) => {
      const text = pairs.map(([name, own]) => `${name}=${encodeURIComponent(own.toWellFormed())}`).join('&')
      if (text.includes('format=events')) return
      const answer = await ask(`${path}?${text}`)
      assert.ok(answer.status < 500, `${path}?${text}: ${answer.body}`)
    }),
    { numRuns: 300 },
  )
})

test('a hostile report comes out as text', async () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  const own = await startServer([
    ...dispatches,
    {
      ref: `r"><script>`,
      url: 'javascript:alert(1)',
      title: `\u202eKilled ${script}\u0000\u0007 ]]> &amp; ${'A'.repeat(10_000_000)}`,
      publisher: `Evil ${script} \u202e`,
      byline: script,
      published: '2031-03-06T09:00:00Z',
      text: `Seven people were killed in Almaty on Wednesday, ${script} police said.`,
    },
  ])
  for (const accept of [
    'application/json',
    'text/csv',
    'application/geo+json',
    'application/atom+xml',
    'application/feed+json',
  ]) {
    const response = await own.get('/incidents', { accept })
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
    assert.doesNotMatch(response.headers.get('content-type') ?? '', /html/)
    const text = await response.text()
    assert.ok(text.length < 100_000, `${accept} ${text.length}`)
    if (accept.includes('xml')) assert.doesNotMatch(text, /<script|<img|\u202e|\p{Cc}(?<![\n\t])/u)
  }
  for (const path of ['/reports', '/search?text=almaty', '/sources', '/facets', '/brief', '/brief?format=text']) {
    const response = await own.get(path)
    assert.equal(response.status, 200)
    const text = await response.text()
    assert.doesNotMatch(response.headers.get('content-type') ?? '', /html/)
    if (!path.startsWith('/brief')) assert.ok(text.length < 100_000, `${path} ${text.length}`)
    if (path.startsWith('/brief')) assert.doesNotMatch(text, /\u202e|\p{Cc}(?<![\n\t])/u)
  }
  await own.close()
})

test('a text is read and not stored', async () => {
  const body = JSON.stringify({
    text: 'Two people were killed in Almaty on Thursday, police said.',
    published: '2031-03-07',
  })
  const answer = await ask('/read', { 'content-type': 'application/json' }, 'POST', body)
  assert.equal(answer.status, 200)
  const reading = JSON.parse(answer.body)
  assert.deepEqual([reading.tallies[0].best, reading.places[0].name], [2, 'Almaty'])
  assert.equal((await server.desk.ledger.reports({ limit: 10 })).total, dispatches.length)
})

test('no request leaves the machine', async () => {
  const reached: unknown[] = []
  const real = Socket.prototype.connect
  Socket.prototype.connect = function (this: Socket, ...given: never[]) {
    reached.push(given)
    return Reflect.apply(real, this, given) as Socket
  } as typeof real
  try {
    for (const { path, method, params } of routes)
      if (method === 'GET' && params === undefined)
        await server.get(`${path}${path === '/search' ? '?text=x' : '?'}`.replace(/\?$/, ''))
  } finally {
    Socket.prototype.connect = real
  }
  const { port } = new URL(server.url)
  assert.ok(
    reached.every((given) => JSON.stringify(given).includes(port)),
    JSON.stringify(reached),
  )
})
