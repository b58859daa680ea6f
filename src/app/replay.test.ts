/** What does reading everything again show and keep? The old readings are made up, as an older reader would have made them. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { loadAttributionModel, loadSyntaxModels } from '../knowledge/index.ts'
import { type Capture, type Reading, textId } from '../model/index.ts'
import { type Knowledge, makeReport, readReport } from '../read/index.ts'
import type { Entry, Store } from '../store/index.ts'
import { entryOf } from './ingest.ts'
import { openLedger } from './ledger.ts'
import { countItem, noCounts, type ReplayItem, replay } from './replay.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-replay-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let ledgers = 0
const knowledge: Knowledge = {
  gazetteer: { lookup: () => [], nameWordsMax: 1 },
  syntax: loadSyntaxModels(),
  attribution: loadAttributionModel(),
}
const at = '2024-06-01T00:00:00.000Z'

function captureOf(number: number): Capture {
  const body = Buffer.from(
    `<html lang="en"><title>Report ${number}</title><p>At least ${number + 10} people were killed in Almaty on Tuesday, police said.</p></html>`,
  )
  return {
    id: createHash('sha256').update(body).digest('hex'),
    source: `r${number}.html`,
    fetched: '2024-05-15T08:00:00.000Z',
    mediaType: 'text/html',
    body,
    context: { ref: `r${number}` },
  }
}

function today(number: number): Entry {
  const text = `At least ${number + 10} people were killed in Almaty on Tuesday, police said.`
  return entryOf(
    captureOf(number),
    readReport(makeReport({ ref: `r${number}`, text, title: `Report ${number}`, language: 'en' }), knowledge),
  )
}

/** As a reader made it that saw no number of people. */
function withoutTallies(entry: Entry): Entry {
  return entryOf(entry.capture, { ...entry.reading, tallies: [] })
}

/** As a reader made it that took the page's furniture for its text. */
function withFurniture(entry: Entry): Entry {
  const text = `${entry.reading.text}\n\nShare this`
  const report = { ...entry.reading.report, id: textId(text) }
  return entryOf(entry.capture, { ...entry.reading, text, report } as Reading)
}

async function withLedger(
  entries: readonly Entry[],
  body: (store: Store, path: string) => Promise<void>,
): Promise<void> {
  const path = join(folder, `ledger-${++ledgers}.db`)
  const store = await openLedger({ store: path, create: true })
  try {
    await store.append(entries)
    await body(store, path)
  } finally {
    await store.close()
  }
}

function run(store: Store, reader?: string, signal?: AbortSignal): Promise<ReplayItem[]> {
  const keep = reader === undefined ? {} : { keep: { reader, at } }
  return Array.fromAsync(
    replay({ store, knowledge, parsers: 'here', ...keep, ...(signal === undefined ? {} : { signal }) }),
  )
}

function counted(items: readonly ReplayItem[]) {
  const counts = noCounts()
  for (const item of items) countItem(counts, item)
  return counts
}

const idsOf = async (store: Store): Promise<string[]> =>
  (await Array.fromAsync(store.reports())).map(({ id }) => id).sort()

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

test('the same reader says the same', async () => {
  await withLedger(numbers(3).map(today), async (store) => {
    assert.deepEqual(counted(await run(store)), { ...noCounts(), same: 3 })
    assert.deepEqual(await store.rereads.versions(), [])
  })
})

test('what an older reader did not see is shown, and kept only when that is asked for', async () => {
  const entries = [withoutTallies(today(0)), today(1)]
  await withLedger(entries, async (store, path) => {
    const before = await Array.fromAsync(store.claims())
    const shown = await run(store)
    assert.deepEqual(counted(shown), { ...noCounts(), same: 1, changed: 1, added: 1 })
    const changed = shown.find(({ outcome }) => outcome === 'changed')
    assert.deepEqual(
      changed?.outcome === 'changed' &&
        changed.difference.claims.map(({ change, kind, words }) => [change, kind, words]),
      [['added', 'tally', 'At least 10 people were killed']],
    )
    assert.deepEqual(await Array.fromAsync(store.claims()), before)

    await run(store, 'today')
    const claims = await Array.fromAsync(store.claims())
    const expected = (await Array.fromAsync(store.reports())).flatMap(
      ({ id }) => (id === today(0).id ? today(0) : today(1)).claims,
    )
    assert.deepEqual(claims, JSON.parse(JSON.stringify(expected)))
    const [incident] = (await store.incidents()).incidents
    const told = await store.claimsOfIncident(incident?.id ?? '')
    assert.ok(told.some(({ id, kind }) => id.startsWith(today(0).id) && kind === 'tally'))
    const counts = { reports: 2, captures: 2, claims: claims.length, incidents: 1, pending: 0 }
    assert.deepEqual(await store.counts(), counts)
    assert.deepEqual(await store.rereads.versions(), [{ number: 1, reader: 'today', at }])
    assert.deepEqual(await run(store, 'today'), [])
    assert.deepEqual(counted(await run(store)), { ...noCounts(), same: 2 })

    // The old claims are where they were.
    const file = new DatabaseSync(path)
    assert.equal(file.prepare('select count(*) as rows from claims').get()?.['rows'], before.length)
    for (const table of ['readers', 'readings', 'reclaims', 'rereads']) {
      assert.throws(() => file.exec(`delete from ${table}`), /append-only/)
    }
    file.close()
  })
})

test('a capture that gives another text is another report, which takes the place of the old one', async () => {
  const old = withFurniture(today(0))
  await withLedger([old, today(1)], async (store) => {
    assert.notEqual(old.id, today(0).id)
    const [changed] = (await run(store, 'today')).filter(({ outcome }) => outcome === 'changed')
    assert.equal(changed?.outcome === 'changed' && changed.now, today(0).id)
    assert.deepEqual(changed?.outcome === 'changed' && changed.difference.report, ['text'])
    assert.deepEqual(await idsOf(store), [today(0).id, today(1).id].sort())
    assert.ok((await Array.fromAsync(store.claims())).every(({ report }) => report !== old.id))
    assert.deepEqual(await run(store, 'today'), [])

    // A reader that comes later and takes the furniture in again brings the old report back.
    const again = await store.rereads.begin('worse', at)
    await store.rereads.add(again, [{ base: today(0).id, outcome: 'changed', entry: old }])
    assert.deepEqual(await idsOf(store), [old.id, today(1).id].sort())
    const best = await store.rereads.begin('best', at)
    assert.equal(best, 3)
    await store.rereads.add(best, [{ base: old.id, outcome: 'changed', entry: today(0) }])
    assert.deepEqual(await idsOf(store), [today(0).id, today(1).id].sort())
  })
})

test('it continues where it ended, wherever that was', async () => {
  const entries = numbers(70).map((number) =>
    number % 2 === 0 ? withFurniture(today(number)) : withoutTallies(today(number)),
  )
  await withLedger(entries, async (store) => {
    // A process that dies between the new reports and the marks on the old ones.
    const dying: Store = {
      ...store,
      rereads: {
        ...store.rereads,
        async add(_, rereads) {
          await store.append(rereads.flatMap((reread) => (reread.outcome === 'changed' ? [reread.entry] : [])))
          throw new Error('killed')
        },
      },
    }
    await assert.rejects(run(dying, 'today'), /killed/)
    const stop = new AbortController()
    const seen: ReplayItem[] = []
    for await (const item of replay({
      store,
      knowledge,
      parsers: 'here',
      keep: { reader: 'today', at },
      signal: stop.signal,
    })) {
      seen.push(item)
      if (seen.length === 40) stop.abort()
    }
    assert.ok(seen.length >= 40 && seen.length < 100, `${seen.length}`)
    await run(store, 'today')
    assert.deepEqual(
      await idsOf(store),
      numbers(70)
        .map((number) => today(number).id)
        .sort(),
    )
    assert.deepEqual(counted(await run(store)), { ...noCounts(), same: 70 })
  })
})

test('a report whose capture is not there, or cannot be read any more, keeps its reading', async () => {
  const broken = { ...captureOf(1), body: Buffer.from('<html></html>') }
  const capture = { ...broken, id: createHash('sha256').update(broken.body).digest('hex') }
  await withLedger([today(0), { ...today(1), capture }], async (store, path) => {
    const items = await run(store, 'today')
    assert.deepEqual(
      items.flatMap((item) => (item.outcome === 'failed' ? [item.failure.code] : [])),
      ['input/no-body'],
    )
    assert.equal((await store.counts()).reports, 2)
    rmSync(`${path}.warc`, { recursive: true })
    const gone = await run(store, 'tomorrow')
    assert.deepEqual(
      gone.map((item) => item.outcome === 'failed' && item.failure.code),
      ['archive/missing', 'archive/missing'],
    )
    assert.equal((await run(store, 'tomorrow')).length, 2)
  })
})
