/** What does every engine keep? One suite of tests, run by each engine on the real thing. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { asyncProperty, constantFrom, integer, array as listOf, assert as property, tuple } from 'fast-check'
import type { Claim, Reading } from '../model/index.ts'
import { claimsOf, publicationId, textId } from '../model/index.ts'
import type { Entry, Store } from './index.ts'
import { captureKey } from './index.ts'

export interface Engine {
  readonly name: string
  /** The address of a ledger that is not there yet. */
  address(): string
  open(address: string): Promise<Store>
}

export interface EntryOptions {
  readonly text?: string
  readonly source?: string
  readonly published?: string
  readonly fetched?: string
  readonly claims?: number
}

/** An entry as the reader would make it; `number` tells it from the others. */
export function sampleEntry(number: number, options: EntryOptions = {}): Entry {
  const text = options.text ?? `Report ${number}: at least ${number} people were detained, “police” said. 🙂`
  const body = new TextEncoder().encode(text)
  const fetched = options.fetched ?? '2024-05-15T08:00:00.000Z'
  const reading: Reading = {
    schema: 'tocsin/reading/1',
    report: {
      id: textId(text),
      ref: `ref-${number}`,
      ...(options.published === undefined ? {} : { published: options.published }),
      language: 'en',
      credits: [],
    },
    text,
    sentences: [{ start: 0, end: text.length }],
    names: [],
    times: [],
    places: [],
    parties: [],
    attributions: [],
    events: [],
    tallies: Array.from({ length: options.claims ?? 2 }, (_, index) => ({
      id: `t${index + 1}`,
      span: { start: 0, end: 6 },
      category: 'detained',
      low: number,
      exactness: 'at-least',
      attributions: [],
    })),
    warnings: [],
    because: [],
  }
  const id = publicationId(reading.report)
  return {
    id,
    capture: {
      id: createHash('sha256').update(body).digest('hex'),
      source: options.source ?? `reports/${number}.txt`,
      fetched,
      mediaType: 'text/plain',
      body,
    },
    reading,
    claims: claimsOf(reading, { id, at: options.published ?? fetched }),
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  return Array.fromAsync(items)
}

const reportIds = async (store: Store, until?: string): Promise<string[]> =>
  (await all(store.reports(until === undefined ? {} : { until }))).map(({ id }) => id)

/** Runs the suite on an engine. */
export function runContract(engine: Engine): void {
  const check = (name: string, body: (store: Store, address: string) => Promise<void>): void => {
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
  appending(check)
  reading(check)
  sharing(check, engine)
}

type Check = (name: string, body: (store: Store, address: string) => Promise<void>) => void

function appending(check: Check): void {
  check('what is appended is given back as it was', async (store) => {
    const entry = sampleEntry(1, { text: 'A\u0000B “q” 🙂 \u2028 end', published: '2024-05-14T09:00+02:00' })
    assert.deepEqual(await store.append([entry]), [entry.id])
    const { id, capture, reading } = entry
    assert.deepEqual(await all(store.reports()), [{ id, fetched: capture.fetched, source: capture.source, reading }])
    assert.deepEqual(await all(store.claims()), entry.claims)
    assert.deepEqual(await store.counts(), { reports: 1, claims: 2, captures: 1, incidents: 0, pending: 1 })
  })

  check('an empty ledger and an empty append are nothing', async (store) => {
    assert.deepEqual(await store.append([]), [])
    assert.deepEqual(await all(store.reports()), [])
    assert.deepEqual(await all(store.claims()), [])
    assert.deepEqual(await store.counts(), { reports: 0, claims: 0, captures: 0, incidents: 0, pending: 0 })
  })

  check('an entry that is there stays as it is', async (store) => {
    const entry = sampleEntry(1)
    const other = { ...entry, reading: { ...entry.reading, text: 'changed' }, claims: [] }
    await store.append([entry])
    assert.deepEqual(await store.append([other, sampleEntry(2)]), [sampleEntry(2).id])
    const texts = (await all(store.reports())).map(({ reading: { text } }) => text)
    assert.deepEqual(texts.sort(), [entry.reading.text, sampleEntry(2).reading.text].sort())
    assert.deepEqual(await store.counts(), { reports: 2, claims: 4, captures: 2, incidents: 0, pending: 2 })
  })

  check('of an entry that stands twice in one append the first is kept', async (store) => {
    const entry = sampleEntry(1)
    const again = { ...entry, reading: { ...entry.reading, text: 'second' } }
    assert.deepEqual(await store.append([entry, again]), [entry.id])
    assert.equal((await all(store.reports()))[0]?.reading.text, entry.reading.text)
  })

  check('an append that fails keeps none of its entries', async (store) => {
    const entry = sampleEntry(3)
    const [claim] = entry.claims
    assert.ok(claim)
    const broken: Entry = { ...entry, claims: [claim, claim] }
    await store.append([sampleEntry(1)])
    await assert.rejects(store.append([sampleEntry(2), broken]))
    assert.deepEqual(await reportIds(store), [sampleEntry(1).id])
    assert.deepEqual(await store.counts(), { reports: 1, claims: 2, captures: 1, incidents: 0, pending: 1 })
    assert.deepEqual(await store.append([sampleEntry(2)]), [sampleEntry(2).id])
  })

  check('captures are known by their bytes and their source together', async (store) => {
    const entries = Array.from({ length: 1200 }, (_, number) => sampleEntry(number, { claims: 0 }))
    await store.append(entries.slice(0, 600))
    const captures = entries.map(({ capture }) => capture)
    const moved = { ...captures[0], id: captures[0]?.id ?? '', source: 'elsewhere.txt' }
    const known = await store.hasCaptures([...captures, moved])
    assert.deepEqual(known, new Set(captures.slice(0, 600).map(captureKey)))
    assert.deepEqual(await store.hasCaptures([]), new Set())
  })
}

function reading(check: Check): void {
  const dated: readonly (readonly [number, EntryOptions])[] = [
    [1, { published: '2024-05-16' }],
    [2, { published: '2024-05-15T23:00:00-02:00' }],
    [3, { fetched: '2024-05-15T12:00:00.000Z' }],
    [4, { published: '2024-05-15T12:00:01Z' }],
    [5, { published: '2024-05-14', fetched: '2024-06-01T00:00:00.000Z' }],
  ]
  const entryOf = ([number, options]: readonly [number, EntryOptions]): Entry => sampleEntry(number, options)
  const idOf = (number: number): string => sampleEntry(number).id.slice(0, 16)

  check('reports come by the time when they became known, and only those known until then', async (store) => {
    await store.append(dated.map(entryOf))
    const numbers = async (until?: string): Promise<string[]> =>
      (await reportIds(store, until)).map((id) => id.slice(0, 16))
    assert.deepEqual(await numbers(), [5, 3, 4, 1, 2].map(idOf))
    assert.deepEqual(await numbers('2024-05-15T12:00:00Z'), [5, 3].map(idOf))
    assert.deepEqual(await numbers('2024-05-16T02:00+02:00'), [5, 3, 4, 1].map(idOf))
    assert.deepEqual(await numbers('2024-05-13'), [])
    const claims = await all(store.claims({ until: '2024-05-15T12:00:00Z' }))
    assert.deepEqual(claims, [...entryOf(dated[4] ?? [0, {}]).claims, ...entryOf(dated[2] ?? [0, {}]).claims])
  })

  check('a time that is none is refused', async (store) => {
    for (const read of [store.reports({ until: 'yesterday' }), store.claims({ until: '' })]) {
      await assert.rejects(all<unknown>(read), { name: 'Failure', code: 'usage/time' })
    }
  })

  check('many reports of one instant and long ones come whole and once', async (store) => {
    const long = 'x'.repeat(900_000)
    const entries = Array.from({ length: 1100 }, (_, number) =>
      sampleEntry(number, number % 300 === 0 ? { text: `${number} ${long}`, claims: 600 } : { claims: number % 3 }),
    )
    await store.append(entries)
    const byId = entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))
    assert.deepEqual(
      await reportIds(store),
      byId.map(({ id }) => id),
    )
    const claims: Claim[] = byId.flatMap((entry) => [...entry.claims])
    assert.deepEqual(
      (await all(store.claims())).map(({ id }) => id),
      claims.map(({ id }) => id),
    )
  })

  check('a reader and an appender do not hold each other up', async (store) => {
    await store.append([sampleEntry(1), sampleEntry(2)])
    let seen = 0
    for await (const report of store.reports()) {
      assert.ok(report.id)
      seen += 1
      await store.append([sampleEntry(10 + seen)])
    }
    assert.ok(seen >= 2)
    const ids = [20, 21, 22].map((number) => sampleEntry(number))
    await Promise.all([...ids.map((entry) => store.append([entry])), all(store.claims()), store.counts()])
    assert.equal((await store.counts()).reports, 2 + seen + 3)
  })

  check('a capture gives its bytes back', async (store) => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256)
    const id = createHash('sha256').update(bytes).digest('hex')
    const entry = sampleEntry(1)
    const capture = { ...entry.capture, id, body: bytes, mediaType: 'application/octet-stream' }
    const later = { ...capture, source: 'a-copy.txt', fetched: '2024-05-16T08:00:00.000Z' }
    await store.append([{ ...sampleEntry(2), capture: later }])
    await store.append([{ ...entry, capture }])
    const kept = await store.capture(id)
    assert.deepEqual({ ...kept, body: Buffer.from(kept?.body ?? []) }, { ...capture, body: Buffer.from(bytes) })
    assert.equal(await store.capture('0'.repeat(64)), undefined)
  })
}

function sharing(check: Check, engine: Engine): void {
  check('everything is there when it is opened again', async (store, address) => {
    await store.append([sampleEntry(1)])
    const again = await engine.open(address)
    assert.deepEqual(await reportIds(again), [sampleEntry(1).id])
    await again.close()
  })

  check('two that append at once both keep their entries, and each is new once', async (store, address) => {
    const other = await engine.open(address)
    const entries = Array.from({ length: 20 }, (_, number) => sampleEntry(number))
    const appended = await Promise.all(entries.flatMap((entry) => [store.append([entry]), other.append([entry])]))
    assert.deepEqual(appended.flat().toSorted(), entries.map(({ id }) => id).toSorted())
    assert.equal((await other.counts()).reports, 20)
    await other.close()
  })

  test(`${engine.name}: the order and the grouping of appends do not show`, async () => {
    const days = constantFrom('2024-05-13', '2024-05-14', '2024-05-15')
    const plan = listOf(tuple(integer({ min: 1, max: 12 }), days), { minLength: 1, maxLength: 12 })
    await property(
      asyncProperty(plan, integer({ min: 1, max: 5 }), async (steps, size) => {
        const entries = steps.map(([number, published]) => sampleEntry(number, { published }))
        const once = await outcome(engine, [entries])
        const parts = Array.from({ length: Math.ceil(entries.length / size) }, (_, part) =>
          entries.toReversed().slice(part * size, (part + 1) * size),
        )
        assert.deepEqual(await outcome(engine, parts), once)
      }),
      { numRuns: 15 },
    )
  })
}

async function outcome(engine: Engine, appends: readonly (readonly Entry[])[]): Promise<unknown> {
  const store = await engine.open(engine.address())
  for (const entries of appends) await store.append(entries)
  const kept = { reports: await all(store.reports()), claims: await all(store.claims()), counts: await store.counts() }
  await store.close()
  return kept
}
