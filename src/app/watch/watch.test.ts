/** Does the loop do what the schedule says? A day of a small web passes in no time, on a clock that moves when it is slept on. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { Fetched, Fetcher } from '../../ingest/fetch/index.ts'
import { loadAttributionModel, loadSyntaxModels } from '../../knowledge/index.ts'
import { Failure } from '../../model/index.ts'
import { openStore } from '../../store/index.ts'
import { type Holder, openSourceStore, type Source } from '../../store/source/index.ts'
import { listReports } from '../list.ts'
import { viewLedger } from '../merge.ts'
import { type Hold, holdSources, newSource, type WatchEvent, watch, watchPolicy } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-watch-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let ledgers = 0

const knowledge = {
  gazetteer: { lookup: () => [], nameWordsMax: 1 },
  syntax: loadSyntaxModels(),
  attribution: loadAttributionModel(),
}
const hour = 3_600_000
const since = Date.parse('2031-03-05T09:00:00Z')

interface Answer {
  readonly status?: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}
type Web = (path: string, state: { readonly now: number; readonly etag: string | undefined }) => Answer

interface Run {
  readonly paths: readonly (readonly [path: string, at: number])[]
  readonly events: readonly WatchEvent[]
  readonly store: string
  readonly sources: readonly Source[]
}

/** Follows `feeds` of a web that is a function, for `hours`. */
async function follow(
  web: Web,
  { feeds = ['/feed'], hours = 12, store = join(folder, `${++ledgers}.db`), start = since } = {},
): Promise<Run> {
  let now = start
  const stop = new AbortController()
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      // What is under way goes first: on this clock answers take no time.
      for (let turn = 0; turn < 8; turn += 1) await setImmediate()
      // In steps of two minutes, or a day would take a hundred thousand of them.
      now += Math.max(120_000, ms)
      if (now >= start + hours * hour) stop.abort()
    },
  }
  const paths: [string, number][] = []
  const fetcher: Fetcher = {
    async request(address, request = {}): Promise<Fetched> {
      const url = new URL(address)
      await request.admit?.(url)
      const path = url.pathname + url.search
      if (path !== '/robots.txt') paths.push([path, now - start])
      const learned = request.validators
      const {
        status = 200,
        body = '',
        headers = {},
      } = path === '/robots.txt' ? { status: 404 } : web(path, { now, etag: learned?.etag })
      return {
        url: address,
        status,
        headers,
        mediaType: headers['content-type'] ?? '',
        body: status === 200 ? Buffer.from(body) : Buffer.alloc(0),
      }
    },
    close: async () => undefined,
  }
  const sources = await openSourceStore(store, { create: true })
  const ledger = await openStore(store, { create: true })
  const events: WatchEvent[] = []
  await sources.add(feeds.map((path) => newSource({ address: `https://wire.example${path}` }, start)))
  const policy = { ...watchPolicy, hostGapMs: 0 }
  await watch({
    store: ledger,
    sources,
    knowledge,
    fetcher,
    clock,
    policy,
    // On this clock answers take no time, and a worker's would.
    parsers: 'here',
    signal: stop.signal,
    onEvent: (event) => events.push(event),
  })
  const known = await sources.sources()
  await sources.close()
  await ledger.close()
  return { paths, events, store, sources: known }
}

const feed = (...items: readonly string[]): Answer => ({
  body: `<rss version="2.0"><channel><title>Wire</title>${items.join('')}</channel></rss>`,
})
const item = (path: string, words = 'Two people were killed in Almaty.'): string =>
  `<item><guid>${path}</guid><link>https://wire.example${path}</link><title>Clashes ${path}</title><description>${words}</description></item>`
const page = (words: string): Answer => ({
  headers: { 'content-type': 'text/html' },
  body: `<html><body><article><h1>Clashes</h1><p>${words} The health ministry said so on Tuesday. ${'Shops stayed closed in the city. '.repeat(8)}</p></article></body></html>`,
})
const asked = ({ paths }: Run, path: string): number => paths.filter(([each]) => each === path).length

test('a page is fetched once, however often its feed is asked, and whichever feeds name it', async () => {
  const run = await follow((path) => (path === '/a' ? page('Two people were killed.') : feed(item('/a'))), {
    feeds: ['/feed', '/other'],
  })
  assert.equal(asked(run, '/a'), 1)
  assert.ok(asked(run, '/feed') > 5)
  assert.equal(listReports(await viewLedger({ store: run.store })).length, 1)
})

test('an article that is edited becomes a revision of its report', async () => {
  const run = await follow((path, { now }) => {
    const words = now < since + 4 * hour ? 'Two people were killed.' : 'Nine people were killed.'
    return path === '/a' ? page(words) : feed(item('/a', words))
  })
  const reports = listReports(await viewLedger({ store: run.store }))
  assert.equal(reports.length, 2)
  assert.equal(reports.filter(({ revisionOf }) => revisionOf !== undefined).length, 1)
  assert.equal(asked(run, '/a'), 2)
})

test('a page with validators is looked at again without being sent again', async () => {
  const run = await follow(
    (path, { etag }) => {
      if (path !== '/a') return feed(item('/a'))
      return etag === '"1"'
        ? { status: 304 }
        : { ...page('Two people were killed.'), headers: { 'content-type': 'text/html', etag: '"1"' } }
    },
    { hours: 40 },
  )
  assert.equal(asked(run, '/a'), 4)
  assert.equal(listReports(await viewLedger({ store: run.store })).length, 1)
})

test('a page that fails for a while is had in the end; one that never comes leaves the words of its feed', async () => {
  const run = await follow((path, { now }) => {
    if (path === '/late') return now < since + hour ? { status: 503 } : page('Two people were killed.')
    return path === '/never'
      ? { status: 500 }
      : feed(item('/late'), item('/never', 'Five people were injured in Herat.'))
  })
  const reports = run.events.filter((event) => event.kind === 'report')
  assert.deepEqual(reports.map(({ url, isEntry }) => [url.slice(-5), isEntry]).toSorted(), [
    ['/late', false],
    ['never', true],
  ])
  assert.equal(asked(run, '/never'), 6)
})

test('a server that asks for time is given it', async () => {
  const run = await follow(
    (_, { now }) => (now < since + 1000 ? { status: 429, headers: { 'retry-after': '7200' } } : feed()),
    { hours: 3 },
  )
  const [, second] = run.paths
  assert.ok((second?.[1] ?? 0) >= 2 * hour)
})

test('a feed that fails costs the others nothing, and says in words why', async () => {
  const run = await follow(
    (path) => (path === '/bad' ? { body: '<!doctype html><p>Hello' } : path === '/a' ? page('Two.') : feed(item('/a'))),
    {
      feeds: ['/bad', '/feed'],
      hours: 2,
    },
  )
  const bad = run.sources.find(({ address }) => address.endsWith('/bad'))
  assert.equal(bad?.state.status, 'failing')
  assert.match(bad?.state.problem ?? '', /no feed/)
  assert.equal(run.events.filter(({ kind }) => kind === 'report').length, 1)
})

test('an index of sitemaps is followed to its parts, and only what is new there is news', async () => {
  const day = (offset: number): string => new Date(since + offset * 24 * hour).toISOString()
  const run = await follow((path) => {
    if (path === '/feed')
      return {
        body: `<sitemapindex><sitemap><loc>https://wire.example/part.xml</loc><lastmod>${day(0)}</lastmod></sitemap><sitemap><loc>https://wire.example/old.xml</loc><lastmod>${day(-90)}</lastmod></sitemap></sitemapindex>`,
      }
    if (path === '/part.xml')
      return {
        body: `<urlset><url><loc>https://wire.example/a</loc><lastmod>${day(0)}</lastmod></url><url><loc>https://wire.example/b</loc><lastmod>${day(-30)}</lastmod></url></urlset>`,
      }
    return page(`Two people were killed at ${path}.`)
  })
  assert.deepEqual([asked(run, '/a'), asked(run, '/b'), asked(run, '/old.xml')], [1, 0, 0])
})

test('a second run goes on where the first one ended', async () => {
  const web: Web = (path) => (path === '/a' ? page('Two people were killed.') : feed(item('/a')))
  const first = await follow(web, { hours: 1 })
  const second = await follow(web, { hours: 1, store: first.store, start: since + hour })
  assert.equal(asked(second, '/a'), 0)
  assert.equal(listReports(await viewLedger({ store: first.store })).length, 1)
})

test('one process at a time follows the sources of a ledger', async () => {
  const sources = await openSourceStore(join(folder, 'held.db'), { create: true })
  const host = hostname()
  const alive = { process: process.ppid, host, at: Date.now() }
  const holdAfter = async (before: Holder): Promise<Hold> => {
    await sources.passHold(await sources.holder(), before)
    return await holdSources(sources)
  }
  const isLocked = (error: unknown): boolean => error instanceof Failure && error.code === 'store/locked'
  await assert.rejects(holdAfter(alive), isLocked)
  await assert.rejects(holdAfter({ ...alive, host: 'elsewhere' }), isLocked)
  const gone = [
    { ...alive, process: 2 ** 22 + 1 },
    { ...alive, at: Date.now() - 120_000 },
    { ...alive, host: 'elsewhere', at: Date.now() - 120_000 },
  ]
  for (const before of gone) {
    const hold = await holdAfter(before)
    assert.equal((await sources.holder())?.process, process.pid)
    await hold.release()
    assert.equal(await sources.holder(), undefined)
  }
  await sources.close()
})

test('a watch whose hold another one has taken over learns of it', async (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] })
  const sources = await openSourceStore(join(folder, 'lost.db'), { create: true })
  const hold = await holdSources(sources)
  const other = { process: 1, host: 'elsewhere', at: Date.now() }
  await sources.passHold(await sources.holder(), other)
  context.mock.timers.tick(10_000)
  await once(hold.lost, 'abort')
  assert.match(String(hold.lost.reason), /process 1 on elsewhere/)
  await hold.release()
  assert.deepEqual(await sources.holder(), other)
  await sources.close()
})
