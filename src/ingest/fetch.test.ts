import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type FailureCode, isFailure } from '../model/index.ts'
import { checkAddress, guardedLookup, isPublic } from './address.ts'
import { type FetchOptions, fetchDocument } from './fetch.ts'

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
      response.writeHead(404).end()
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

test('stops going in circles', () => fails(`${base}/circle`, 'fetch/failed', /more than 5 times/))
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
  '64:ff9b::7f00:1',
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
