/** Do `tocsin watch` and `tocsin sources` do as they are told, and say what is wrong? The real command, against a small server. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runTocsin } from '../cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-watch-cli-'))
let base = ''
const server = createServer((request, response) => {
  const html = { 'content-type': 'text/html' }
  const article = `<article><h1>Two dead</h1><p>${'Two people were killed in Almaty on Tuesday, the health ministry said. '.repeat(4)}</p></article>`
  if (request.url === '/a') response.writeHead(200, html).end(`<html><body>${article}</body></html>`)
  else if (request.url === '/page')
    response.writeHead(200, html).end('<link rel=alternate type="application/atom+xml" href="/feed">')
  else if (request.url === '/feed')
    response.end(
      `<rss version="2.0"><channel><title>Harbour \u001b[31mWire</title><item><title>Two dead</title><link>${base}/a</link></item></channel></rss>`,
    )
  else response.writeHead(404).end()
})

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = '--allow-private-network'
const tocsin = (...args: readonly string[]) =>
  runTocsin(args, { cwd: folder, environment: { TOCSIN_STORE: 'ledger.db' } })

test('sources are added, listed, checked, exported and removed', async () => {
  const added = await tocsin('sources', 'add', `${base}/feed`, `${base}/page`, '--category', 'ports')
  assert.deepEqual([added.code, added.stdout], [0, '2 added, 0 there already.\n'])
  const listed = await tocsin('sources', 'list', '--format', 'jsonl')
  assert.deepEqual(
    listed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status),
    ['new', 'new'],
  )
  const checked = await tocsin('sources', 'check', open)
  assert.equal(checked.code, 2)
  assert.match(checked.stdout, /fine {3}http.*\/feed\n.*rss, 1 entries/)
  assert.match(checked.stdout, /wrong {2}http.*\/page\n.*it is a page, not a feed; the page names http.*\/feed/)
  assert.ok(!checked.stdout.includes('\u001b'))
  assert.match(
    (await tocsin('sources', 'check', `${base}/feed`)).stdout,
    /not on the public network; --allow-private-network/,
  )
  const exported = await tocsin('sources', 'export')
  writeFileSync(join(folder, 'feeds.opml'), exported.stdout)
  assert.match((await tocsin('sources', 'import', 'feeds.opml')).stdout, /^0 added, 2 there already/)
  assert.match((await tocsin('sources', 'remove', `${base}/page`)).stdout, /^1 removed/)
  assert.match((await tocsin('sources', 'remove', 'https://none.example/')).stderr, /not followed/)
})

test('one round takes what is new into the ledger, and the next finds nothing to do', async () => {
  writeFileSync(join(folder, 'feeds.txt'), `${base}/feed\n`)
  const once = ['watch', 'feeds.txt', '--once', open, '--host-gap', '1ms']
  const first = await tocsin(...once, '--metrics-port', '0')
  assert.equal(first.code, 0, first.stderr)
  assert.match(first.stdout, /^Done: 1 new report kept in ledger\.db; 1 poll; every source answers/)
  const said = first.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    said.map(({ message }) => message),
    ['watch started', 'source ok', 'report acknowledged', 'watch ended'],
  )
  assert.match((await tocsin(...once, '--log', 'none')).stdout, /^Done: 0 new reports kept .*; 0 polls/)
  assert.equal((await tocsin('reports', '--format', 'jsonl')).stdout.trim().split('\n').length, 1)
})

const wrong: readonly (readonly [args: readonly string[], code: number, message: RegExp])[] = [
  [['sources', 'praise'], 64, /add, list, remove, check, import, export; not praise/],
  [['sources', 'add', 'wire.example/feed'], 64, /did you mean https:\/\/wire.example\/feed/],
  [['watch', 'absent.txt'], 2, /there is no absent.txt/],
  [['watch', 'https://wire.example/', '--interval-min', '5'], 64, /--interval-min takes a time as in 90s, 5m or 24h/],
  [['watch', 'https://wire.example/', '--interval-min', '2h', '--interval-max', '1h'], 64, /more than --interval-max/],
]
for (const [args, code, message] of wrong)
  test(`tocsin ${args.join(' ')}`, async () => {
    const ran = await tocsin(...args)
    assert.equal(ran.code, code)
    assert.match(ran.stderr, message)
    assert.equal(ran.stderr.trim().split('\n').length, 1)
  })
