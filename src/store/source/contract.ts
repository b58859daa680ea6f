/** What does every engine keep of the sources? One suite of tests, run by each engine on the real thing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page, SeenEntry, Source, SourceStore } from './index.ts'

export interface SourceEngine {
  readonly name: string
  /** The address of a ledger that is not there yet. */
  address(): string
  open(address: string): Promise<SourceStore>
}

const at = Date.parse('2031-03-05T09:00:00Z')

function sampleSource(number: number, more: Partial<Source> = {}): Source {
  const address = `https://wire-${number}.example/feed`
  return {
    id: `s${number}`,
    address,
    addedAt: at,
    state: { url: address, status: 'new', nextAt: at, failures: 0 },
    ...more,
  }
}

function sampleEntry(source: string, number: number, more: Partial<SeenEntry> = {}): SeenEntry {
  return {
    source,
    key: `k${number}`,
    guid: `g${number}`,
    link: `https://a.example/${number}`,
    hash: 'h',
    seenAt: at,
    ...more,
  }
}

function samplePage(number: number, more: Partial<Page> = {}): Page {
  const state = { attempts: 0, revisits: 0 }
  return {
    url: `https://a.example/${number}`,
    source: 's1',
    status: 'due',
    nextAt: at + number,
    seenAt: at,
    state,
    ...more,
  }
}

/** Runs the suite on an engine. */
export function runSourceContract(engine: SourceEngine): void {
  const check = (name: string, body: (store: SourceStore, address: string) => Promise<void>): void => {
    test(`${engine.name}: ${name}`, async () => {
      const address = engine.address()
      const store = await engine.open(address)
      try {
        await body(store, address)
      } finally {
        await store.close()
      }
    })
  }

  check('sources are added once, and named anew', async (store) => {
    assert.equal(await store.add([sampleSource(1), sampleSource(2, { title: 'Harbour “Wire”', category: 'ports' })]), 2)
    assert.equal(
      await store.add([sampleSource(1, { addedAt: 0, title: 'Inland' }), sampleSource(3, { parent: 's1' })]),
      1,
    )
    assert.deepEqual(await store.sources(), [
      sampleSource(1, { title: 'Inland' }),
      sampleSource(2, { title: 'Harbour “Wire”', category: 'ports' }),
      sampleSource(3, { parent: 's1' }),
    ])
  })

  check('what is saved is there when it is opened again', async (store, address) => {
    await store.add([sampleSource(1)])
    const state = { ...sampleSource(1).state, status: 'ok', learned: { url: 'x', etag: '"1"' }, problem: 'ü' } as const
    const page = samplePage(1, {
      state: { attempts: 1, revisits: 0, entry: { text: 'a\u0000b', markup: '', mediaType: '' } },
    })
    await store.save({ sources: [sampleSource(1, { state })], entries: [sampleEntry('s1', 1)], pages: [page] })
    const again = await engine.open(address)
    assert.deepEqual(await again.sources(), [sampleSource(1, { state })])
    assert.deepEqual(await again.entries('s1'), [sampleEntry('s1', 1)])
    assert.deepEqual(await again.pages([page.url, 'https://none.example/']), [page])
    await again.close()
  })

  check('what is saved again takes the place of what was there', async (store) => {
    const { link: _, ...bare } = sampleEntry('s1', 1, { hash: 'other', updated: '2031' })
    const { nextAt: __, ...done } = samplePage(1, { status: 'done' })
    await store.save({ entries: [sampleEntry('s1', 1)], pages: [samplePage(1)] })
    await store.save({ entries: [bare], pages: [done] })
    assert.deepEqual(await store.entries('s1'), [bare])
    assert.deepEqual(await store.pages([done.url]), [done])
    assert.deepEqual(await store.counts(), { entries: 1, pages: { due: 0, done: 1, failed: 0 } })
  })

  check('pages are due in order of time, and no more than asked for', async (store) => {
    await store.save({ pages: Array.from({ length: 450 }, (_, number) => samplePage(449 - number)) })
    const due = await store.duePages({ until: at + 3, limit: 3, perSource: 450 })
    assert.deepEqual(
      due.map(({ nextAt }) => nextAt),
      [at, at + 1, at + 2],
    )
    assert.equal((await store.duePages({ until: at + 1000, limit: 1000, perSource: 450 })).length, 450)
    assert.deepEqual(await store.duePages({ until: at - 1, limit: 3, perSource: 3 }), [])
    await store.save({ pages: [samplePage(900, { source: 's2' })] })
    const shared = await store.duePages({ until: at + 1000, limit: 3, perSource: 2 })
    assert.deepEqual(
      shared.map(({ source, nextAt }) => [source, nextAt - at]),
      [
        ['s1', 0],
        ['s1', 1],
        ['s2', 900],
      ],
    )
  })

  check('of many sources those come first whose pages are due the longest', async (store) => {
    const pages = Array.from({ length: 60 }, (_, number) =>
      samplePage(number, { source: `s${(number * 7) % 20}`, nextAt: at + (number % 4) }),
    )
    await store.save({ pages: [...pages, samplePage(99, { source: 's99', nextAt: at + 9 })] })
    const due = await store.duePages({ until: at + 9, limit: 40, perSource: 2 })
    const bySource = Map.groupBy(pages, ({ source }) => source)
    const order = (a: Page, b: Page): number => (a.nextAt ?? 0) - (b.nextAt ?? 0) || (a.url < b.url ? -1 : 1)
    const taken = [...bySource.values()].flatMap((own) => own.toSorted(order).slice(0, 2)).toSorted(order)
    assert.deepEqual(
      due.map(({ url }) => url),
      taken.map(({ url }) => url),
    )
    const { nextAt: _, ...done } = samplePage(0, { source: 's0', status: 'done' })
    await store.save({ pages: [done] })
    assert.ok(!(await store.duePages({ until: at + 9, limit: 40, perSource: 2 })).some(({ url }) => url === done.url))
  })

  check('a save that fails keeps nothing of it', async (store) => {
    const broken = { ...samplePage(2), status: 'lost' } as unknown as Page
    await assert.rejects(store.save({ entries: [sampleEntry('s1', 1)], pages: [samplePage(1), broken] }))
    assert.deepEqual(await store.counts(), { entries: 0, pages: { due: 0, done: 0, failed: 0 } })
  })

  check('a source that is removed is gone with its parts and what was due', async (store) => {
    await store.add([sampleSource(1), sampleSource(2, { parent: 's1' }), sampleSource(3)])
    await store.save({
      entries: [sampleEntry('s1', 1), sampleEntry('s2', 1), sampleEntry('s3', 1)],
      pages: [samplePage(1), samplePage(2, { source: 's2' }), samplePage(3, { source: 's3' })],
    })
    assert.equal(await store.remove('s1'), true)
    assert.equal(await store.remove('s1'), false)
    assert.deepEqual(
      (await store.sources()).map(({ id }) => id),
      ['s3'],
    )
    assert.deepEqual(await store.counts(), { entries: 1, pages: { due: 1, done: 0, failed: 0 } })
    await store.save({ sources: [sampleSource(1)] })
    assert.deepEqual(
      (await store.sources()).map(({ id }) => id),
      ['s3'],
    )
  })

  check('what no feed names any more is forgotten, but not what is due', async (store) => {
    const old = { seenAt: at - 10 }
    await store.save({
      entries: [sampleEntry('s1', 1, old), sampleEntry('s1', 2)],
      pages: [samplePage(1, { ...old, status: 'done' }), samplePage(2, old), samplePage(3, { status: 'failed' })],
    })
    assert.equal(await store.prune(at), 2)
    assert.deepEqual(await store.counts(), { entries: 1, pages: { due: 1, done: 0, failed: 1 } })
  })

  check('one holds the sources at a time, and of several that take it over one succeeds', async (store) => {
    const holders = [1, 2, 3].map((process) => ({ process, host: 'a', at: at + process }))
    assert.equal(await store.holder(), undefined)
    const firsts = await Promise.all(holders.map((holder) => store.passHold(undefined, holder)))
    assert.deepEqual(firsts.filter(Boolean), [true])
    const holder = holders[firsts.indexOf(true)]
    assert.deepEqual(await store.holder(), holder)
    assert.equal(await store.passHold({ process: 9, host: 'a', at }, holder), false)
    const next = { process: 4, host: 'b', at: at + 4 }
    const both = await Promise.all([store.passHold(holder, next), store.passHold(holder, { ...next, process: 5 })])
    assert.deepEqual(both.filter(Boolean), [true])
    assert.equal(await store.passHold(holder, undefined), false)
    assert.equal(await store.passHold(await store.holder(), undefined), true)
    assert.equal(await store.holder(), undefined)
  })

  check('several processes read and write the same sources', async (store, address) => {
    const other = await engine.open(address)
    await Promise.all([store, other].map((each) => each.add([sampleSource(1), sampleSource(2)])))
    const pages = Array.from({ length: 300 }, (_, number) => samplePage(number))
    await Promise.all([store.save({ pages }), other.save({ entries: [sampleEntry('s1', 1)], pages })])
    assert.deepEqual(await store.counts(), { entries: 1, pages: { due: 300, done: 0, failed: 0 } })
    assert.deepEqual(await store.sources(), await other.sources())
    await other.close()
  })
}
