/** What does someone get who means ill? Every attack one line: what is sent, and how it is refused. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { addToken, loadTokens, removeToken } from '../app/token.ts'
import { dispatches, startServer, type TestServer } from './cases.ts'
import { serve } from './index.ts'

let server: TestServer
before(async () => {
  server = await startServer()
})
after(() => server.close())

interface Answered {
  readonly status: number
  readonly head: string
  readonly body: string
}

/** Bytes as they are, on a connection of their own; what comes until it ends. */
function send(...pieces: readonly (string | Uint8Array)[]): Promise<Answered> {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    const chunks: Buffer[] = []
    for (const piece of pieces) socket.write(piece)
    // What was answered before the connection broke counts.
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => {
      const [head = '', body = ''] = Buffer.concat(chunks)
        .toString('latin1')
        .split(/\r\n\r\n(.*)/s)
      resolve({ status: Number(head.split(' ')[1]), head, body })
    })
  })
}

interface Sent {
  readonly method?: string
  readonly path?: string
  /** Lines; without `Host` in them, there is none. */
  readonly headers?: readonly string[]
  readonly body?: string | Uint8Array
}

const own = 'Host: localhost'
const json = 'Content-Type: application/json'

function ask({ method = 'GET', path = '/incidents?limit=1', headers = [own], body = '' }: Sent): Promise<Answered> {
  const length =
    body.length === 0 || headers.some((line) => /^(content-length|transfer)/i.test(line))
      ? []
      : [`Content-Length: ${body.length}`]
  return send(
    `${[`${method} ${path} HTTP/1.1`, ...headers, ...length, 'Connection: close'].join('\r\n')}\r\n\r\n`,
    body,
  )
}

const post = (headers: readonly string[], body: string | Uint8Array): Sent => {
  return { method: 'POST', path: '/read', headers: [own, ...headers], body }
}

const attacks: readonly (readonly [what: string, sent: Sent, status: number, code: string])[] = [
  // A name that someone else made to lead here.
  ['no host', { headers: [] }, 421, 'request/host'],
  ['another host', { headers: ['Host: evil.example'] }, 421, 'request/host'],
  ['a host that begins as this one', { headers: ['Host: 127.0.0.1.evil.example'] }, 421, 'request/host'],
  ['a host with a user', { headers: ['Host: localhost@evil.example'] }, 421, 'request/host'],
  ['a host with a dot at its end', { headers: ['Host: localhost.'] }, 421, 'request/host'],
  ['two hosts', { headers: [own, 'Host: evil.example'] }, 421, 'request/host'],
  [
    'another host below an own address',
    { path: 'http://localhost/incidents', headers: ['Host: evil.example'] },
    421,
    'request/host',
  ],
  // A page of another site.
  ['an origin', { headers: [own, 'Origin: http://evil.example'] }, 403, 'request/scope'],
  ['an origin without a name', { headers: [own, 'Origin: null'] }, 403, 'request/scope'],
  ['an origin at another port', { headers: [own, 'Origin: http://localhost:3000'] }, 403, 'request/scope'],
  [
    'embedded by another site',
    { headers: [own, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors'] },
    403,
    'request/scope',
  ],
  [
    'embedded by another port',
    { headers: [own, 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: no-cors'] },
    403,
    'request/scope',
  ],
  [
    'a question before a foreign request',
    { method: 'OPTIONS', headers: [own, 'Origin: http://evil.example'] },
    403,
    'request/scope',
  ],
  ['a post with an origin', post([json, 'Origin: http://evil.example'], '{"text":"x"}'), 403, 'request/scope'],
  ['a form', post(['Content-Type: application/x-www-form-urlencoded'], 'text=x'), 415, 'request/media-type'],
  ['a form with files', post(['Content-Type: multipart/form-data; boundary=x'], '--x--'), 415, 'request/media-type'],
  ['JSON that says it is text', post(['Content-Type: text/plain'], '{"text":"x"}'), 415, 'request/media-type'],
  ['JSON that says nothing', post([], '{"text":"x"}'), 415, 'request/media-type'],
  // More than there is room for.
  ['a long header', { headers: [own, `X: ${'a'.repeat(20_000)}`] }, 431, 'request/too-large'],
  [
    'many headers',
    { headers: [own, ...Array.from({ length: 3000 }, (_, index) => `X${index}: a`)] },
    431,
    'request/too-large',
  ],
  ['a long address', { path: `/incidents?text=${'a'.repeat(20_000)}` }, 431, 'request/too-large'],
  ['a body that says how long it is', post([json, 'Content-Length: 99999999999'], '{'), 413, 'request/too-large'],
  ['a body that is too long', post([json], `{"text":"${'x'.repeat(2_000_000)}"}`), 413, 'request/too-large'],
  [
    'a body that unpacks to too much',
    post([json, 'Content-Encoding: gzip'], gzipSync(`{"text":"${'x'.repeat(20_000_000)}"}`)),
    413,
    'request/too-large',
  ],
  ['a text that is too long', post([json], `{"text":"${'x'.repeat(300_000)}"}`), 413, 'input/too-large'],
  ['a body that is packed in an unknown way', post([json, 'Content-Encoding: rot13'], 'x'), 415, 'request/media-type'],
  ['a body that is not packed as it says', post([json, 'Content-Encoding: gzip'], 'xxxxx'), 400, 'request/invalid'],
  // Bodies that are none.
  ['half of JSON', post([json], '{"text":'), 400, 'request/invalid'],
  ['no body', { method: 'POST', path: '/read', headers: [own, json, 'Content-Length: 0'] }, 400, 'request/invalid'],
  ['a prototype', post([json], '{"text":"x","__proto__":{"a":1}}'), 400, 'request/invalid'],
  ['a constructor', post([json], '{"text":"x","constructor":{"prototype":{"a":1}}}'), 400, 'request/invalid'],
  ['a field that is none', post([json], '{"text":"x","more":1}'), 400, 'request/invalid'],
  ['a list', post([json], '[]'), 400, 'request/invalid'],
  ['a deep list', post([json], '['.repeat(200_000)), 400, 'request/invalid'],
  // What is no HTTP, or two things at once.
  ['a negative length', post([json, 'Content-Length: -1'], '{'), 400, 'request/invalid'],
  [
    'a length and pieces',
    post([json, 'Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
    400,
    'request/invalid',
  ],
  ['a method that is none', { method: 'FOO' }, 400, 'request/invalid'],
  ['a method that is not taken', { method: 'TRACE' }, 405, 'request/method'],
  // Addresses that lead elsewhere.
  ['a prototype as an id', { path: '/incidents/__proto__' }, 404, 'request/not-found'],
  ['a token in the address', { path: '/incidents?token=secret-secret-secret' }, 400, 'request/invalid'],
  ['half an escape', { path: '/incidents/%E0%A4%A' }, 400, 'request/invalid'],
  // Cursors and moments that are none, in every question that takes one.
  ...['e30', 'W10', 'bnVsbA', 'AAAA', 'A'.repeat(1999)].flatMap((cursor) =>
    ['/incidents', '/reports', '/claims', '/lineages', '/tallies', '/search'].map((path) => {
      const sent = { path: `${path}?after=${cursor}${path === '/search' ? '&text=x' : ''}` }
      return [`the cursor ${cursor.slice(0, 8)} of ${path}`, sent, 400, 'request/cursor'] as const
    }),
  ),
  ...['yesterday', '2022-13-01', '2022-02-30', '9999999-01-01', '1e9', '%2B275760-09-13T00:00:00Z'].flatMap((moment) =>
    [
      '/incidents',
      '/incidents/i-1',
      '/incidents/i-1/claims',
      '/reports',
      '/claims',
      '/lineages',
      '/tallies',
      '/facets',
      '/timeline',
      '/brief',
      '/ledger',
      '/sources',
    ].map((path) => {
      return [`the moment ${moment} of ${path}`, { path: `${path}?asOf=${moment}` }, 400, 'usage/time'] as const
    }),
  ),
]

for (const [what, sent, status, code] of attacks)
  test(`refuses ${what}`, async () => {
    const { head, body, status: answered } = await ask(sent)
    assert.equal(answered, status, head)
    assert.match(head, /\r\ncontent-type: application\/problem\+json/i)
    const problem = JSON.parse(body) as Record<string, unknown>
    assert.deepEqual([problem['status'], problem['code']], [status, code])
    assert.doesNotMatch(body, /\.[jt]s:\d|node_modules|\bat [\w.<]+ \(|secret/)
    if (status === 405) assert.match(head, /\r\nallow: GET, HEAD\r\n/i)
  })

test('what is no HTTP at all is told so, and cut off', async () => {
  const { status, body } = await send('\u0016\u0003\u0001 hello\r\n\r\n')
  assert.deepEqual([status, JSON.parse(body).code], [400, 'request/invalid'])
})

test('who belongs here is let in', async () => {
  const { port } = new URL(server.url)
  const host = `Host: LOCALHOST:${port}`
  const own: readonly Sent[] = [
    { headers: [host] },
    { headers: [`Host: 127.0.0.1:${port}`, `Origin: http://127.0.0.1:${port}`] },
    { headers: [`Host: 127.0.0.1:${port}`, 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: cors'] },
    // A link from elsewhere.
    { headers: [host, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate'] },
  ]
  for (const sent of own) assert.equal((await ask(sent)).status, 200)
})

test('others need a token; one that reads does not write; one that is taken back is refused at once', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tocsin-tokens-')), 'tokens.json')
  const { desk } = server
  await assert.rejects(serve({ desk, host: '0.0.0.0', port: 0 }), { code: 'usage/argument' })
  const token = addToken(file, { name: 'map', scope: 'read' })
  const guarded = await serve({ desk, host: '127.0.0.1', port: 0, tokens: loadTokens(file) })
  const status = async (headers: Record<string, string>, path = '/incidents') =>
    (await fetch(new URL(path, guarded.url), { headers })).status
  assert.equal(await status({}), 401)
  assert.equal(await status({}, '/health'), 200)
  assert.equal(await status({ authorization: 'Bearer wrong-wrong-wrong-wrong' }), 401)
  assert.equal(await status({ authorization: `Bearer ${token}` }), 200)
  removeToken(file, 'map')
  assert.equal(await status({ authorization: `Bearer ${token}` }), 401)
  await guarded.close()
})

test('guessing tokens is counted as asking', async (context) => {
  const file = join(mkdtempSync(join(tmpdir(), 'tocsin-tokens-')), 'tokens.json')
  addToken(file, { name: 'map', scope: 'read' })
  const guarded = await startServer(dispatches, { tokens: loadTokens(file), requestsPerMinute: 3 })
  context.after(() => guarded.close())
  const statuses = []
  for (let count = 0; count < 5; count += 1)
    statuses.push((await guarded.get('/incidents', { authorization: `Bearer guess-guess-guess-${count}` })).status)
  assert.deepEqual(statuses, [401, 401, 401, 429, 429])
})

test('a client that asks too often is told when to come back', async () => {
  const own = await startServer(dispatches, { requestsPerMinute: 3 })
  const statuses = []
  for (let count = 0; count < 5; count += 1) statuses.push((await own.get('/health')).status)
  assert.deepEqual(statuses, [200, 200, 200, 429, 429])
  const refused = await own.get('/health')
  assert.equal(((await refused.json()) as { code: string }).code, 'request/too-many')
  assert.ok(Number(refused.headers.get('retry-after')) > 0)
  await own.close()
})

test('files of the page are served, those with a hash for good, and none outside their folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-web-'))
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'dist', 'source.txt'), 'stamp')
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>desk</title>')
  writeFileSync(join(folder, 'dist', 'assets', 'index-DeadBeef.js'), '1')
  const own = await startServer(dispatches, { web: join(folder, 'dist') })
  const page = await own.get('/')
  assert.match(await page.text(), /<title>desk/)
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  const asset = await own.get('/assets/index-DeadBeef.js')
  assert.match(asset.headers.get('cache-control') ?? '', /immutable/)
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%252e%252e/%252e%252e/secret.txt',
    '/%00',
    '/source.txt',
  ])
    assert.equal((await own.get(path)).status, 404, path)
  assert.equal((await own.get('/incidents')).status, 200)
  await own.close()
})

test('a client that sends slowly, or nothing, is cut off', {
  timeout: 60_000,
  skip:
    process.env['TOCSIN_SLOW'] === undefined ? 'slow clients (takes 20 s): TOCSIN_SLOW=1 npm test -- src/http' : false,
}, async () => {
  const { hostname, port } = new URL(server.url)
  const lasts = (first: string, more: string): Promise<number> => {
    const started = performance.now()
    const socket = connect(Number(port), hostname)
    if (first !== '') socket.write(first)
    const timer = setInterval(() => more !== '' && socket.write(more), 1000)
    return new Promise((resolve) => {
      socket.on('error', () => undefined).resume()
      socket.on('close', () => {
        clearInterval(timer)
        resolve(performance.now() - started)
      })
    })
  }
  const took = await Promise.all([
    lasts('', ''),
    lasts('GET /incidents HTTP/1.1\r\nHost: localhost\r\n', 'X-Slow: 1\r\n'),
    lasts(
      'POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
      ' ',
    ),
  ])
  for (const ms of took) assert.ok(ms < 20_000, `${ms} ms`)
})
