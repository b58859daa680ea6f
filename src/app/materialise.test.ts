/**
 * Are the incidents that the ledger keeps those that merging everything gives, at any moment, whatever the order in which the
 * reports came? On the sample dispatches, read once. TOCSIN_ORDERS sets how many orders are tried (3).
 */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import { randomFrom } from '../../check/random.ts'
import { takeIn } from '../ingest/index.ts'
import { mergeReports } from '../merge/index.ts'
import { isWithin, makeDataset, selectIncidents } from '../render/dataset/index.ts'
import type { ClaimQuery, FacetName, PlacedClaim, SourceActivity, StoredReport } from '../store/index.ts'
import { type Entry, openStore, type Store } from '../store/index.ts'
import { ingest } from './ingest.ts'
import { makeMerger } from './materialise.ts'
import { type LedgerView, viewStore } from './view.ts'

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
  await ingest({ intake, store: recorder, knowledge })
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

test('as of any moment the ledger says what merging the reports known then says', async () => {
  await withLedger(async (store) => {
    await store.append(entries)
    assert.equal(await makeMerger(store).settle(), entries.length)
    assert.equal((await store.counts()).pending, 0)
    const reports = await Array.fromAsync(store.reports())
    const moments = [...new Set(entries.flatMap(({ claims }) => claims[0]?.at ?? []))].sort()
    assert.ok(moments.length > 20)
    assert.ok((await store.counts()).incidents > 5)
    // Each takes a merging of everything, so every third is looked at, up to the last.
    for (const asOf of moments.filter((_, at) => (moments.length - 1 - at) % 3 === 0)) {
      const whole = mergeReports(reports, asOf)
      const page = await store.incidents({ asOf, order: 'day', limit: 1000 })
      const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
        items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      assert.deepEqual(byId(page.incidents), byId(whole.incidents))
      assert.equal(page.total, whole.incidents.length)
    }
  })
})

test('sums as of a moment are those of the reports merged then', async () => {
  await withLedger(async (store) => {
    await store.append(entries)
    await makeMerger(store).settle()
    const reports = await Array.fromAsync(store.reports())
    const { moments, total } = await store.moments()
    assert.deepEqual(moments, moments.toSorted())
    assert.equal(moments.length, total)
    const thin = await store.moments({ limit: 5 })
    assert.ok(thin.total === total && thin.moments.length <= 5 && thin.moments.at(-1) === moments.at(-1))
    for (const asOf of [...thin.moments, undefined]) await checkSums(store, reports, asOf)
  })
})

async function checkSums(store: Store, reports: readonly StoredReport[], asOf: string | undefined): Promise<void> {
  const at = asOf === undefined ? {} : { asOf }
  const whole = mergeReports(reports, asOf)
  const members = new Set(whole.lineages.flatMap((lineage) => lineage.reports))
  const known = reports.filter(({ id }) => members.has(id))
  const publisherOf = new Map(known.map(({ id, reading }) => [id, reading.report.publisher ?? '']))
  const { values, total } = await store.facets(at)
  assert.equal(total, whole.incidents.length)
  const counted = (facet: FacetName) =>
    Object.fromEntries(values[facet].map(({ value, incidents }) => [value, incidents]))
  assert.deepEqual(
    counted('type'),
    countBy(whole.incidents, ({ type }) => [type]),
  )
  assert.deepEqual(
    counted('party'),
    countBy(whole.incidents, ({ parties }) => parties.map(({ name, text }) => name ?? text)),
  )
  const tellers = countBy(whole.incidents, (one) => one.reports.map((id) => publisherOf.get(id) ?? ''))
  const sources = await store.sources(at)
  assert.deepEqual(
    sources.filter(({ incidents }) => incidents > 0).map(({ name, incidents }) => [name, incidents] as const),
    sources.flatMap(({ name }) => (tellers[name] === undefined ? [] : [[name, tellers[name]] as const])),
  )
  const sum = (count: (source: SourceActivity) => number) => sources.reduce((all, one) => all + count(one), 0)
  assert.equal(
    sum(({ origins }) => origins),
    whole.lineages.length,
  )
  assert.equal(
    sum(({ reports: own }) => own),
    known.length,
  )
  assert.equal(
    sum(({ claims }) => claims),
    whole.claims.length,
  )
  const { days, undated } = await store.incidentDays(at)
  assert.equal(undated, whole.incidents.filter(({ from }) => from === undefined).length)
  assert.deepEqual(
    Object.fromEntries(days.map(({ day, incidents }) => [day, incidents])),
    countBy(whole.incidents, ({ from }) => (from === undefined ? [] : [from.slice(0, 10)])),
  )
  const { lineages } = await store.lineages({ ...at, limit: 1000 })
  assert.deepEqual(lineages, whole.lineages)
  const extent = await store.extent(at)
  assert.deepEqual(
    [extent.reports, extent.claims, extent.incidents, extent.lineages],
    [known.length, whole.claims.length, whole.incidents.length, whole.lineages.length],
  )
  for (const kind of ['event', 'tally'] as const) {
    const claims = await allClaims(store, { ...at, kind })
    const expected = whole.claims.filter((claim) => claim.kind === kind)
    assert.deepEqual(
      claims.map(({ claim }) => claim.id),
      expected.map(({ id }) => id),
    )
    assert.deepEqual(
      claims.map(({ incident }) => incident),
      expected.map(({ id }) => whole.incidentOf.get(id)),
    )
  }
}

async function allClaims(store: Store, query: ClaimQuery): Promise<PlacedClaim[]> {
  const claims: PlacedClaim[] = []
  for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
    const page = await store.placedClaims({ ...query, limit: 37, ...(after === undefined ? {} : { after }) })
    claims.push(...page.claims)
    after = page.next
    if (after === undefined) assert.equal(claims.length, page.total)
  }
  return claims
}

function countBy<T>(items: readonly T[], valuesOf: (item: T) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) for (const value of new Set(valuesOf(item))) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

test('what is shown of a ledger is what merging its reports gives, whole and in part', async () => {
  await withLedger(async (store) => {
    await store.append(entries)
    const waiting = await viewStore(store)
    await makeMerger(store).settle()
    assert.deepEqual(await viewStore(store), withoutHomes(waiting))
    const reports = await Array.fromAsync(store.reports())
    const { moments } = await store.moments({ limit: 4 })
    for (const asOf of [undefined, '1999-01-01', ...moments]) {
      const at = asOf === undefined ? {} : { asOf }
      const known = await Array.fromAsync(store.reports(asOf === undefined ? {} : { until: asOf }))
      const whole = {
        ...mergeReports(reports, asOf === undefined ? undefined : new Date(asOf).toISOString()),
        reports: known,
      }
      assert.deepEqual(asJson(await viewStore(store, at)), asJson(withoutHomes(whole)))
      const selection = { countries: ['KAZ'] }
      const part = await viewStore(store, { ...at, passes: (incident) => isWithin(incident, selection) })
      assert.ok(part.reports.length < reports.length)
      const expected = selectIncidents(makeDataset(whole), selection)
      assert.deepEqual(asJson(selectIncidents(makeDataset(part), selection)), asJson(expected))
    }
    const acled = await viewStore(store, { policy: 'acled' })
    assert.ok(acled.incidents.every(({ policy }) => policy === 'acled'))
  })
})

/** Digests went through JSON, which has no `undefined`. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function withoutHomes(view: LedgerView): LedgerView {
  const { asOf, incidents, claims, lineages, incidentOf, reports } = view
  return { asOf, incidents, claims, lineages, incidentOf, reports }
}

test('days that were merged while a region was kept for others are not forgotten', async () => {
  const from = (day: string, to = day) =>
    entries.filter(({ claims }) => {
      const at = claims[0]?.at.slice(0, 10) ?? ''
      return at >= day && at <= to
    })
  const steps = [from('2016-03-19'), from('2022-11-14'), from('2016-03-20'), from('2022-11-13')]
  assert.deepEqual(
    steps.map(({ length }) => length > 0),
    [true, true, true, true],
  )
  let expected = ''
  await withLedger(async (store) => {
    await store.append(steps.flat())
    await makeMerger(store).settle()
    expected = await derivedOf(store)
  })
  await withLedger(async (store) => {
    const merger = makeMerger(store)
    for (const step of steps) {
      await store.append(step)
      await merger.settle()
    }
    assert.equal(await derivedOf(store), expected)
  })
})

test('any order and grouping gives the same ledger', async () => {
  const random = randomFrom(20260101)
  let expected = ''
  await withLedger(async (store) => {
    await appendAndMerge(store, entries, random)
    expected = await derivedOf(store)
  })
  const { TOCSIN_ORDERS = '3' } = process.env
  for (let round = 0; round < Number(TOCSIN_ORDERS); round += 1) {
    await withLedger(async (store) => {
      await appendAndMerge(store, shuffled(entries, random), random)
      assert.equal(await derivedOf(store), expected)
    })
  }
})
