/** Does the desk fetch an address that a person pastes, through the one guarded way out, and say plainly why it did not? */
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { startServer, type TestServer } from './cases.ts'

const page = `<!doctype html><html lang="en"><head><title>Blast in Herat</title>
<meta property="article:published_time" content="2031-05-06T10:00:00Z"><meta property="og:site_name" content="Example Wire"></head>
<body><nav>Home</nav><article><h1>Blast in Herat</h1><p>A bomb exploded at a crowded market in Herat on Tuesday, killing 12 people
and wounding 34, the provincial health director said.</p><p>No group claimed responsibility for the attack in the city, which has
seen several of them this year.</p></article></body></html>`

let site: Server
let here = ''
let server: TestServer
let closed: TestServer
before(async () => {
  site = createServer((request, response) => {
    response.writeHead(request.url === '/gone' ? 410 : 200, { 'content-type': 'text/html' })
    response.end(request.url === '/empty' ? '<p></p>' : page)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  here = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  server = await startServer(undefined, {}, { allowPrivateNetwork: true })
  closed = await startServer()
})
after(async () => {
  await server.close()
  await closed.close()
  site.close()
})

async function fetched(from: TestServer, address: string): Promise<Record<string, unknown> & { status: number }> {
  const body = JSON.stringify({ address })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(new URL('/fetch', from.url), { method: 'POST', headers, body })
  return { ...((await response.json()) as Record<string, unknown>), status: response.status }
}

test('a page comes back as its body with what it states of itself, and nothing of it is kept', async () => {
  const before = (await server.desk.ledger.reports({ limit: 1 })).total
  const { status, title, text, publisher, published, url } = await fetched(server, `${here}/report`)
  assert.equal(status, 200)
  assert.match(String(text), /^A bomb exploded at a crowded market/)
  assert.doesNotMatch(String(text), /Home/)
  assert.deepEqual([title, publisher, url], ['Blast in Herat', 'Example Wire', `${here}/report`])
  assert.match(String(published), /^2031-05-06/)
  assert.equal((await server.desk.ledger.reports({ limit: 1 })).total, before)
})

test('why an address is not fetched is told in words', async () => {
  for (const [from, address, status, says] of [
    [closed, `${here}/report`, 422, /127\.0\.0\.1/],
    [server, `${here}/gone`, 502, /410/],
    [server, 'http://127.0.0.1:1/', 502, /127\.0\.0\.1/],
    [server, 'ftp://example.org/', 400, /https:\/\//],
    [server, 'file:///etc/passwd', 400, /https:\/\//],
    [server, `${here}/empty`, 422, /./],
  ] as const) {
    const answer = await fetched(from, address)
    assert.equal(answer.status, status, `${address} ${JSON.stringify(answer)}`)
    assert.match(String(answer['detail']), says, address)
  }
})
