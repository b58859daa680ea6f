/**
 * Are the incidents that the ledger keeps those that merging everything gives, at any moment, whatever the order in which the
 * reports came? On the sample dispatches, read once. TOCSIN_ORDERS sets how many orders are tried (5).
 */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { randomFrom } from '../../check/random.ts'
import { takeIn } from '../ingest/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import { mergeReports } from '../merge/index.ts'
import { type Entry, openStore, type Store } from '../store/index.ts'
import { ingest } from './ingest.ts'
import { makeMerger } from './materialise.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-merging-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let ledgers = 0
const freshPath = (): string => join(folder, `ledger-${++ledgers}.db`)

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

let entries: readonly Entry[] = []
before(async () => {
  const path = freshPath()
  const store = await openStore(path, { create: true })
  const kept: Entry[] = []
  const recorder: Store = {
    ...store,
    append: async (some) => {
      kept.push(...some)
      return store.append(some)
    },
  }
  const intake = takeIn({ inputs: ['sample'], fetched: '2024-05-15T08:00:00.000Z' })
  await ingest({ intake, store: recorder, knowledge: loadKnowledge() })
  await store.close()
  entries = kept
})

async function withLedger(body: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(freshPath(), { create: true })
  try {
    await body(store)
  } finally {
    await store.close()
  }
}

/** All that is derived, without the numbers that the order of appending gives. */
async function derivedOf(store: Store): Promise<string> {
  const versions = (await Array.fromAsync(store.derived.allVersions()))
    .map(({ number: _, ...version }) => version)
    .sort((a, b) => (`${a.id} ${a.knownFrom}` < `${b.id} ${b.knownFrom}` ? -1 : 1))
  const ids = entries.map(({ id }) => id).sort()
  const lineages = (await store.derived.lineagesOf(ids)).toSorted((a, b) => (a.report < b.report ? -1 : 1))
  const found = await store.searchReports({ text: 'police OR 164', limit: 1000 })
  const names = await store.incidents({ text: 'almaty', limit: 1000 })
  return JSON.stringify({ versions, lineages, found, names })
}

async function appendAndMerge(store: Store, order: readonly Entry[], random: () => number): Promise<void> {
  const merger = makeMerger(store)
  for (let at = 0; at < order.length; ) {
    const size = 1 + Math.floor(random() * 9)
    await store.append(order.slice(at, at + size))
    at += size
    if (random() < 0.5) await merger.settle()
    else await merger.advance()
  }
  await merger.settle()
}

test('as of every moment the ledger says what merging the reports known then says', async () => {
  await withLedger(async (store) => {
    await store.append(entries)
    assert.equal(await makeMerger(store).settle(), entries.length)
    assert.equal((await store.counts()).pending, 0)
    const reports = await Array.fromAsync(store.reports())
    const moments = [...new Set(entries.flatMap(({ claims }) => claims[0]?.at ?? []))].sort()
    assert.ok(moments.length > 20)
    assert.ok((await store.counts()).incidents > 5)
    for (const asOf of moments) {
      const whole = mergeReports(reports, asOf)
      const page = await store.incidents({ asOf, order: 'day', limit: 1000 })
      const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
        items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      assert.deepEqual(byId(page.incidents), byId(whole.incidents))
      assert.equal(page.total, whole.incidents.length)
    }
  })
})

test('any order and grouping gives the same ledger', async () => {
  const random = randomFrom(20260101)
  let expected = ''
  await withLedger(async (store) => {
    await appendAndMerge(store, entries, random)
    expected = await derivedOf(store)
  })
  const { TOCSIN_ORDERS = '5' } = process.env
  for (let round = 0; round < Number(TOCSIN_ORDERS); round += 1) {
    await withLedger(async (store) => {
      await appendAndMerge(store, shuffled(entries, random), random)
      assert.equal(await derivedOf(store), expected)
    })
  }
})
