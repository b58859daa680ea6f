/** What does a run of `ingest` do with what comes in, and in which order does it say so? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import type { Intake } from '../ingest/index.ts'
import { loadAttributionModel, loadSyntaxModels } from '../knowledge/index.ts'
import { Failure, textId } from '../model/index.ts'
import type { Knowledge } from '../read/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { type IngestProgress, ingest } from './ingest.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-ingest-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let ledgers = 0
const knowledge: Knowledge = {
  gazetteer: { lookup: () => [], nameWordsMax: 1 },
  syntax: loadSyntaxModels(),
  attribution: loadAttributionModel(),
}

async function withStore(body: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(join(folder, `ledger-${++ledgers}.db`), { create: true })
  try {
    await body(store)
  } finally {
    await store.close()
  }
}

function item(number: number, more: { ref?: string; source?: string; published?: string } = {}): Intake {
  const text = `At least ${number} people were detained in the capital on Thursday, police said.`
  const body = new TextEncoder().encode(text)
  const { source = `reports/${number}.txt`, ref, published } = more
  return {
    kind: 'report',
    capture: { id: textId(text), source, fetched: '2024-05-15T08:00:00.000Z', mediaType: 'text/plain', body },
    input: { text, ...(ref === undefined ? {} : { ref }), ...(published === undefined ? {} : { published }) },
    warnings: [],
  }
}

async function* from(items: readonly Intake[]): AsyncGenerator<Intake> {
  yield* items
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

/** Every report must be taken in before any is read, so a second reading of it would throw. */
function unreadable(intake: Intake): Intake {
  if (intake.kind === 'failure') return intake
  const { capture, warnings, kind } = intake
  return {
    kind,
    capture,
    warnings,
    get input(): never {
      throw new Error('it is read although it is known')
    },
  }
}

test('what is new is added, what is known is not read again, what failed is named', async () => {
  await withStore(async (store) => {
    const failure = new Failure('input/missing', 'gone.txt: there is no such file')
    const items: Intake[] = [item(1), { kind: 'failure', source: 'gone.txt', failure }, item(2)]
    const failed = [{ source: 'gone.txt', failure }]
    const first = await ingest({ intake: from(items), store, knowledge })
    assert.deepEqual(first, { added: 2, known: 0, failed, stopped: false })
    const second = await ingest({ intake: from(items.map(unreadable)), store, knowledge })
    assert.deepEqual(second, { added: 0, known: 2, failed, stopped: false })
    assert.deepEqual((await store.counts()).reports, 2)
  })
})

test('the same report from elsewhere is known, and another publication of its text is new', async () => {
  await withStore(async (store) => {
    await ingest({ intake: from([item(1)]), store, knowledge })
    const moved = item(1, { source: 'elsewhere.txt' })
    const reprint = item(1, { source: 'reprint.txt', ref: 'reprint' })
    const twice = [item(2), item(2)]
    const summary = await ingest({ intake: from([moved, reprint, ...twice]), store, knowledge })
    assert.deepEqual(summary, { added: 2, known: 2, failed: [], stopped: false })
  })
})

test('nothing comes in', async () => {
  await withStore(async (store) => {
    assert.deepEqual(await ingest({ intake: from([]), store, knowledge }), {
      added: 0,
      known: 0,
      failed: [],
      stopped: false,
    })
  })
})

test('a claim carries the time when its report became known', async () => {
  await withStore(async (store) => {
    const dated = item(1, { published: '2024-05-14T23:00:00-02:00' })
    await ingest({ intake: from([dated, item(2)]), store, knowledge })
    for await (const report of store.reports()) {
      const expected = report.reading.report.published === undefined ? '2024-05-15T08:00' : '2024-05-15T01:00'
      for await (const claim of store.claims()) {
        if (claim.report === report.id) assert.equal(claim.at, `${expected}:00.000Z`)
      }
    }
    assert.equal((await store.counts()).reports, 2)
  })
})

test('progress is told for what is in the ledger, and for nothing else', async () => {
  await withStore(async (store) => {
    const steps: IngestProgress[] = []
    const appended: string[] = []
    const watched: Store = {
      ...store,
      async append(entries) {
        const ids = await store.append(entries)
        appended.push(...ids)
        return ids
      },
    }
    await ingest({
      intake: from(numbers(10).map((number) => item(number))),
      store: watched,
      knowledge,
      batch: { entriesMax: 3 },
      onProgress: (step) => {
        steps.push(step)
        assert.deepEqual(
          steps.flatMap(({ acknowledged }) => acknowledged),
          appended,
        )
      },
    })
    assert.deepEqual(
      steps.map(({ added }) => added),
      [3, 6, 9, 10],
    )
    assert.equal(steps.at(-1)?.source, 'reports/9.txt')
  })
})

const bounds = [
  { name: 'bytes', batch: { bytesMax: 1 } },
  { name: 'age', batch: { ageMsMax: 0 } },
]
for (const { name, batch } of bounds) {
  test(`a batch is bounded by its ${name}`, async () => {
    await withStore(async (store) => {
      const added: number[] = []
      await ingest({
        intake: from(numbers(3).map((number) => item(number))),
        store,
        knowledge,
        batch,
        onProgress: (step) => added.push(step.added),
      })
      assert.deepEqual(added, [1, 2, 3])
    })
  })
}

test('what was read is not left waiting for a slow input', async () => {
  await withStore(async (store) => {
    const added: number[] = []
    async function* slow(): AsyncGenerator<Intake> {
      yield item(1)
      await delay(120)
      assert.deepEqual(added, [1])
      yield item(2)
    }
    const onProgress = (step: IngestProgress): unknown => added.push(step.added)
    await ingest({
      intake: slow(),
      store,
      knowledge,
      batch: { ageMsMax: 20 },
      onProgress: (step) => void onProgress(step),
    })
    assert.deepEqual(added, [1, 2])
  })
})

test('a signal ends the run after what was read is appended, even where the source is stuck', async () => {
  await withStore(async (store) => {
    const stop = new AbortController()
    async function* stuck(): AsyncGenerator<Intake> {
      yield item(1)
      yield item(2)
      setTimeout(() => stop.abort(), 20)
      await delay(60_000, undefined, { ref: false })
    }
    const summary = await ingest({ intake: stuck(), store, knowledge, signal: stop.signal })
    assert.deepEqual(summary, { added: 2, known: 0, failed: [], stopped: true })
    const rest = await ingest({ intake: from([item(1), item(2), item(3)]), store, knowledge })
    assert.deepEqual(rest, { added: 1, known: 2, failed: [], stopped: false })
  })
})

test('a source that fails because of the signal has stopped, not failed', async () => {
  await withStore(async (store) => {
    const stop = new AbortController()
    async function* aborted(): AsyncGenerator<Intake> {
      yield item(1)
      stop.abort()
      stop.signal.throwIfAborted()
    }
    const summary = await ingest({ intake: aborted(), store, knowledge, signal: stop.signal })
    assert.deepEqual(summary, { added: 1, known: 0, failed: [], stopped: true })
    const none = await ingest({ intake: from([item(2)]), store, knowledge, signal: AbortSignal.abort() })
    assert.deepEqual(none, { added: 0, known: 0, failed: [], stopped: true })
  })
})

test('a ledger that fails ends the run, and what was acknowledged is kept', async () => {
  await withStore(async (store) => {
    let appends = 0
    const full = new Failure('store/full', 'the disk is full')
    const failing: Store = {
      ...store,
      append: (entries) => (++appends > 2 ? Promise.reject(full) : store.append(entries)),
    }
    const acknowledged: string[] = []
    const run = ingest({
      intake: from(numbers(20).map((number) => item(number))),
      store: failing,
      knowledge,
      batch: { entriesMax: 4 },
      onProgress: (step) => acknowledged.push(...step.acknowledged),
    })
    await assert.rejects(run, full)
    const kept = (await Array.fromAsync(store.reports())).map(({ id }) => id)
    assert.deepEqual(kept.toSorted(), acknowledged.toSorted())
    assert.equal(kept.length, 8)
  })
})

test('a source that breaks ends the run after what was read is appended', async () => {
  await withStore(async (store) => {
    async function* broken(): AsyncGenerator<Intake> {
      yield item(1)
      throw new Error('a bug')
    }
    await assert.rejects(ingest({ intake: broken(), store, knowledge }), /a bug/)
    assert.equal((await store.counts()).reports, 1)
  })
})
