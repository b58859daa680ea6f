import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, before, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { type FailureCode, isFailure, limits } from '../../model/index.ts'
import { checkAddress, guardedLookup, isPublic } from './address.ts'
import { type FetchOptions, fetchDocument, openFetcher } from './index.ts'

let base = ''
let agent = ''
const server = createServer(answer)

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})

after(() => {
  server.closeAllConnections()
  server.close()
})

function answer(request: IncomingMessage, response: ServerResponse): void {
  agent = request.headers['user-agent'] ?? ''
  const redirect = (location: string) => response.writeHead(302, { location }).end()
  switch (request.url) {
    case '/page':
      response.writeHead(200, { 'content-type': 'Text/HTML; charset="windows-1251"' }).end('<p>Two died.')
      return
    case '/moved':
      redirect('/page')
      return
    case '/circle':
      redirect('/circle')
      return
    case '/moved-for-good':
      response.writeHead(308, { location: '/page' }).end()
      return
    case '/moved-for-good-to-moved':
      response.writeHead(301, { location: '/moved' }).end()
      return
    case '/headers':
      response.writeHead(200, { 'x-much': 'x'.repeat(limits.headerBytesMax) }).end('Two')
      return
    case '/deflate':
      response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateRawSync('Two died.'))
      return
    case '/brotli':
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('Two died.'))
      return
    case '/swelling':
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(20_000_000)))
      return
    case '/cut-gzip':
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Two died. '.repeat(1000)).subarray(0, 40))
      return
    case '/odd-coding':
      response.writeHead(200, { 'content-encoding': 'lzw' }).end('Two')
      return
    case '/known': {
      const isKnown = request.headers['if-none-match'] === '"1"'
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : 'Two died.')
      return
    }
    case '/to-known':
      redirect('/known')
      return
    case '/post':
      request.pipe(response.writeHead(422))
      return
    case '/to-file':
      redirect('file:///etc/passwd')
      return
    case '/to-password':
      redirect(`${base.replace('//', '//user:secret@')}/page`)
      return
    case '/bomb':
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(1_000_000)))
      return
    case '/slow':
      response.writeHead(200).write('Two')
      return
    case '/cut':
      response.writeHead(200, { 'content-length': '1000' })
      response.write('Two')
      setTimeout(() => response.destroy(), 10)
      return
    default:
      if (request.url?.startsWith('/hop/') === true) redirect(`/hop/${Number(request.url.slice(5)) + 1}`)
      else response.writeHead(404).end()
  }
}

const open: FetchOptions = { allowPrivateNetwork: true, timeoutMs: 5000 }

async function fails(address: string, code: FailureCode, message: RegExp, options: FetchOptions = open): Promise<void> {
  await assert.rejects(fetchDocument(address, options), (error) => {
    assert.ok(isFailure(error), String(error))
    assert.equal(error.code, code)
    assert.match(error.message, message)
    return true
  })
}

test('fetches a page and says who asks', async () => {
  const fetched = await fetchDocument(`${base}/page`, open)
  assert.equal(Buffer.from(fetched.body).toString(), '<p>Two died.')
  assert.deepEqual(
    { url: fetched.url, mediaType: fetched.mediaType, charset: fetched.charset },
    { url: `${base}/page`, mediaType: 'text/html', charset: 'windows-1251' },
  )
  assert.match(agent, /^tocsin/)
})

test('follows a redirect and gives the address at the end', async () => {
  assert.equal((await fetchDocument(`${base}/moved`, open)).url, `${base}/page`)
})

test('stops going in circles', () => fails(`${base}/circle`, 'fetch/failed', /in a circle/))
test('follows only so many redirects', () => fails(`${base}/hop/1`, 'fetch/failed', /more than 5 times/))
test('checks redirects: no file', () => fails(`${base}/to-file`, 'fetch/refused', /file:/))
test('checks redirects: no password', () => fails(`${base}/to-password`, 'fetch/refused', /password/))
test('an error page is no report', () => fails(`${base}/none`, 'fetch/failed', /404/))
test('a response that breaks off', () => fails(`${base}/cut`, 'fetch/failed', /could not be fetched/))
test('a port where nobody answers', async () => {
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const address = closed.address()
  await new Promise((resolve) => closed.close(resolve))
  const port = typeof address === 'object' ? address?.port : ''
  await fails(`http://127.0.0.1:${port}/`, 'fetch/failed', /ECONNREFUSED/)
})
test('a slow server', () => fails(`${base}/slow`, 'fetch/failed', /longer than 100 ms/, { ...open, timeoutMs: 100 }))
test('counts bytes after decompression', () =>
  fails(`${base}/bomb`, 'fetch/too-large', /larger than 100000 bytes/, { ...open, bytesMax: 100_000 }))
test('the private network, by address', () =>
  fails(`${base}/page`, 'fetch/refused', /not on the public network/, { allowPrivateNetwork: false }))
test('the private network, by name', () =>
  fails(`${base.replace('127.0.0.1', 'localhost')}/page`, 'fetch/refused', /localhost/, { allowPrivateNetwork: false }))

test('headers without end', () => fails(`${base}/headers`, 'fetch/failed', /headers are larger/))
test('a body that swells beyond all proportion is dropped', () =>
  fails(`${base}/swelling`, 'fetch/too-large', /200 times what was sent/))
test('compressed text that breaks off is no short text', () => fails(`${base}/cut-gzip`, 'fetch/failed', /broke off/))
test('a compression that nobody asked for', () => fails(`${base}/odd-coding`, 'fetch/failed', /lzw/))
for (const path of ['/deflate', '/brotli'])
  test(`decompresses ${path}`, async () => {
    assert.equal(Buffer.from((await fetchDocument(base + path, open)).body).toString(), 'Two died.')
  })

test('says where permanent redirects lead, and only those', async () => {
  const movedTo = async (path: string) => (await fetchDocument(base + path, open)).movedTo
  assert.equal(await movedTo('/moved-for-good'), `${base}/page`)
  assert.equal(await movedTo('/moved'), undefined)
  assert.equal(await movedTo('/moved-for-good-to-moved'), undefined)
  assert.equal(await movedTo('/page'), undefined)
})

test('asks whether it changed only where the answer came from', async () => {
  const fetcher = openFetcher(open)
  const validators = { url: `${base}/known`, etag: '"1"' }
  assert.equal((await fetcher.request(`${base}/known`, { validators })).status, 304)
  assert.equal((await fetcher.request(`${base}/to-known`, { validators })).status, 304)
  const other = { ...validators, url: `${base}/to-known` }
  assert.equal((await fetcher.request(`${base}/to-known`, { validators: other })).status, 200)
  await fetcher.close()
})

test('asks before each request, that of a redirect too, and does not make it against the answer', async () => {
  const asked: string[] = []
  const fetcher = openFetcher(open)
  const admit = async (url: URL): Promise<void> => {
    asked.push(url.pathname)
    if (url.pathname === '/page') throw new Error('not that one')
  }
  await assert.rejects(fetcher.request(`${base}/moved`, { admit }), /not that one/)
  assert.deepEqual(asked, ['/moved', '/page'])
  await fetcher.close()
})

test('sends, gives the answer whatever it is, and never sends elsewhere', async () => {
  const fetcher = openFetcher(open)
  const sent = await fetcher.request(`${base}/post`, { method: 'POST', body: '{"a":1}' })
  assert.deepEqual([sent.status, Buffer.from(sent.body).toString()], [422, '{"a":1}'])
  assert.equal((await fetcher.request(`${base}/moved`, { method: 'POST', body: '' })).status, 302)
  await fetcher.close()
})

test('stops at once when it is told to', async () => {
  const stop = new AbortController()
  const fetching = fetchDocument(`${base}/slow`, { ...open, signal: stop.signal })
  setTimeout(() => stop.abort(), 50)
  const started = performance.now()
  await assert.rejects(fetching)
  assert.ok(performance.now() - started < 2000)
})

test('a contact stands in the user agent, on one line', async () => {
  await fetchDocument(`${base}/page`, { ...open, contact: 'https://desk.example/bot\r\nx: y' })
  assert.equal(agent, 'tocsin/0.1 (reads news reports; +https://desk.example/bot x: y)')
})

const notPublic = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '192.0.2.1',
  '198.18.0.1',
  '240.0.0.1',
  '2001:db8::1',
  'fec0::1',
  '2002:7f00:1::',
  '2001:0:1::',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  'no address',
]

for (const ip of notPublic) test(`${ip} is not public`, () => assert.equal(isPublic(ip), false))
for (const ip of ['93.184.216.34', '2606:2800:220:1::1'])
  test(`${ip} is public`, () => assert.equal(isPublic(ip), true))

const refusedAddresses = [
  'ftp://a.example/x',
  'file:///etc/passwd',
  'http://u:p@a.example/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://a.example:25/',
  'http://a.example:6379/',
  'http://[::ffff:10.0.0.1]/',
  `http://a.example/${'x'.repeat(5000)}`,
  'http://[::1]/',
  'http://',
]

for (const address of refusedAddresses) {
  test(`refuses ${address}`, () => {
    assert.throws(
      () => checkAddress(address, { allowPrivateNetwork: false }),
      (error) => isFailure(error) && error.code === 'fetch/refused',
    )
  })
}

test('the dialer gives the addresses of a name where private ones are allowed', async () => {
  const addresses = await new Promise((resolve, reject) => {
    guardedLookup({ allowPrivateNetwork: true })('localhost', { all: true }, (error, found) =>
      error === null ? resolve(found) : reject(error),
    )
  })
  assert.ok(Array.isArray(addresses) && addresses.length > 0)
})
