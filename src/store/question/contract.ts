/** What does every engine answer? Questions to a ledger whose derived tables are written by hand; run by each engine's suite. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../contract.ts'
import { sampleEntry } from '../contract.ts'
import { contentOf, type DerivedStep, type IncidentQuery, type NewVersion, type Store } from '../index.ts'
import { told, versionOf } from './told.ts'

const noStep: Omit<DerivedStep, 'generation'> = {
  reports: [],
  lineages: [],
  removed: [],
  ended: [],
  added: [],
  formerIds: [],
  settledIds: [],
  changes: [],
}

const questions: readonly (readonly [string, IncidentQuery, string])[] = [
  ['the gravest first', {}, 'i-a i-b i-c'],
  ['the latest day first', { order: 'day' }, 'i-c i-b i-a'],
  ['what was learnt last first', { order: 'updated' }, 'i-c i-a i-b'],
  ['as of a moment', { asOf: '2024-05-15T12:00:00Z' }, 'i-b i-a'],
  ['as of before everything', { asOf: '2024-05-13' }, ''],
  ['as of the moment when one ends', { asOf: '2024-05-22T00:00:00Z' }, 'i-a i-b i-c'],
  ['days', { from: '2024-05-15', to: '2024-05-20' }, 'i-b i-c'],
  ['a month', { from: '2024-05', to: '2024-05' }, 'i-a i-b i-c'],
  ['a circle', { near: { lat: 43.25, lon: 76.9, radiusKm: 20 } }, 'i-a'],
  ['a wider circle', { near: { lat: 43.25, lon: 76.9, radiusKm: 60 } }, 'i-a i-b'],
  ['a point', { near: { lat: 43.25, lon: 76.9, radiusKm: 0 } }, 'i-a'],
  [
    'a circle over the date line',
    { near: { lat: -17.8, lon: -180, radiusKm: 30 }, asOf: '2024-05-21T01:00:00Z' },
    'i-d i-c',
  ],
  [
    'a box over the date line',
    { box: { west: 179, south: -20, east: -179, north: -10 }, asOf: '2024-05-21' },
    'i-d i-c',
  ],
  ['the whole earth', { near: { lat: 0, lon: 0, radiusKm: 30_000 } }, 'i-a i-b i-c'],
  ['a type', { types: ['PROTEST', 'RIOT'] }, 'i-c'],
  ['no type', { types: [] }, ''],
  ['a country', { countries: ['FJI'] }, 'i-c'],
  ['countries', { countries: ['FJI', 'KAZ'] }, 'i-a i-b i-c'],
  ['many killed', { minKilled: 7 }, 'i-a i-b'],
  ['several newsrooms', { minOrigins: 2 }, ''],
  ['a status', { status: ['contested'] }, ''],
  ['words', { text: 'market -gunmen' }, 'i-a'],
  ['a phrase in no order', { text: '"market the"' }, ''],
  ['a beginning', { text: 'mar* OR gunm*' }, 'i-a i-b i-c'],
  ['a script without spaces', { text: '爆発' }, 'i-a'],
  ['words of an earlier moment', { text: '爆発', asOf: '2024-05-15' }, ''],
  ['a party by a word', { party: 'Police' }, 'i-a i-b i-c'],
  ['a party that is a source', { party: 'steppe' }, ''],
  ['a source', { source: 'steppe wire' }, 'i-a i-b i-c'],
  ['outlets by their whole names', { outlets: ['Steppe Wire', 'Nobody'] }, 'i-a i-b i-c'],
  ['an outlet by a part of its name', { outlets: ['Steppe'] }, ''],
  ['no outlet', { outlets: [] }, ''],
  ['what is on a map', { isPlaced: true }, 'i-a i-b i-c'],
  ['what is on none', { isPlaced: false }, ''],
  ['from the second on', { offset: 1, total: 2 }, 'i-b i-c'],
]

/** An incident that one more report tells of each hour, with long claims. */
function wave(hours: number): NewVersion[] {
  const [first] = told
  assert.ok(first)
  const claims = Array.from(
    { length: hours + 40 },
    (_, index) => `${String(index).padStart(16, 'a9f3c')}-7be2d1/${index}/${'xyz'.repeat(20)}`,
  )
  const begin = Date.parse(first.from)
  return Array.from({ length: hours }, (_, index): NewVersion => {
    const version = versionOf(first)
    const incident = { ...version.incident, id: 'i-wave', claims: claims.slice(0, index + 40) }
    const [knownFrom, knownTo] = [begin + index * 3_600_000, begin + (index + 1) * 3_600_000]
    const end = index === hours - 1 ? {} : { knownTo }
    const { knownTo: _until, ...rest } = version
    return { ...rest, id: 'i-wave', incident, content: contentOf(incident), knownFrom, ...end }
  })
}

/** Writes steps of merging, each on top of what is there. */
const writerOf =
  (store: Store) =>
  async (step: Partial<DerivedStep>): Promise<void> => {
    const { generation } = await store.derived.derivation()
    assert.equal(await store.derived.saveStep({ ...noStep, generation, ...step }), true)
  }

/** Runs the suite on an engine. */
export function runQueryContract(engine: Engine): void {
  let filled: Promise<Store> | undefined
  const open = async (): Promise<Store> => {
    const store = await engine.open(engine.address())
    await store.append([sampleEntry(1, { published: '2024-05-14' })])
    await writerOf(store)({ added: told.map(versionOf) })
    return store
  }
  const ledger = (): Promise<Store> => {
    filled ??= open()
    return filled
  }
  for (const [name, query, expected] of questions) {
    test(`${engine.name}: ${name}`, async () => {
      const { incidents, total } = await (await ledger()).incidents(query)
      assert.equal(incidents.map(({ id }) => id).join(' '), expected)
      assert.equal(total, incidents.length)
    })
  }
  test(`${engine.name}: values and days are counted as of a moment`, async () => {
    const store = await ledger()
    const now = await store.facets()
    assert.equal(now.total, 3)
    assert.deepEqual(now.values, {
      type: [
        { value: 'ASSAULT', incidents: 2 },
        { value: 'PROTEST', incidents: 1 },
      ],
      status: [{ value: 'reported', incidents: 3 }],
      country: [
        { value: 'KAZ', incidents: 2 },
        { value: 'FJI', incidents: 1 },
      ],
      source: [{ value: 'Steppe Wire', incidents: 3 }],
      party: [],
    })
    const then = await store.facets({ asOf: '2024-05-21T01:00:00Z', types: ['ASSAULT'] })
    assert.equal(then.total, 3)
    assert.deepEqual(then.values.country, [
      { value: 'KAZ', incidents: 2 },
      { value: 'FJI', incidents: 1 },
    ])
    const { days, undated } = await store.incidentDays({ asOf: '2024-05-15T12:00:00Z' })
    assert.equal(undated, 0)
    assert.deepEqual(days, [
      { day: '2024-05-14', incidents: 1, killed: 3 },
      { day: '2024-05-15', incidents: 1, killed: 7 },
    ])
    assert.deepEqual((await store.incidentDays({ text: '爆発' })).days, [
      { day: '2024-05-14', incidents: 1, killed: 40 },
    ])
    assert.equal((await store.facets({ asOf: '2024-05-13' })).total, 0)
  })
  test(`${engine.name}: lineages are asked for by how and by whom`, async () => {
    const asked = { kinds: ['copy'], outlets: ['Nobody', 'Steppe Wire'], text: 'market -bomb', isShared: true }
    assert.deepEqual(await (await ledger()).lineages(asked), { lineages: [], total: 0 })
    assert.equal((await (await ledger()).lineages({ kinds: [] })).total, 0)
  })
  test(`${engine.name}: pages hold every incident once`, async () => {
    const store = await ledger()
    for (const order of ['weight', 'day', 'updated'] as const) {
      const ids: string[] = []
      let after: string | undefined
      do {
        const page = await store.incidents({ order, limit: 1, ...(after === undefined ? {} : { after }) })
        assert.equal(page.total, 3)
        ids.push(...page.incidents.map(({ id }) => id))
        after = page.next
      } while (after !== undefined)
      assert.deepEqual(ids.toSorted(), ['i-a', 'i-b', 'i-c'])
    }
  })
  test(`${engine.name}: a question that is none is refused in words`, async () => {
    const store = await ledger()
    const refused: readonly (readonly [IncidentQuery, string])[] = [
      [{ text: '"open' }, 'usage/query'],
      [{ asOf: 'soon' }, 'usage/time'],
      [{ from: "2024'" }, 'usage/time'],
      [{ limit: 0 }, 'usage/argument'],
      [{ after: 'x' }, 'usage/argument'],
      [{ near: { lat: 91, lon: 0, radiusKm: 1 } }, 'usage/argument'],
      [{ near: { lat: 1, lon: 0, radiusKm: Number.NaN } }, 'usage/argument'],
      [{ minKilled: 0.5 }, 'usage/argument'],
    ]
    for (const [query, code] of refused) await assert.rejects(store.incidents(query), { name: 'Failure', code })
    assert.equal((await store.incidents({ countries: ["x' or 1=1 --"] })).total, 0)
  })
  test(`${engine.name}: the many versions of a large incident are as they were written, whichever of them go`, async () => {
    const store = await engine.open(engine.address())
    await store.append([sampleEntry(1, { published: '2024-05-14' })])
    const write = writerOf(store)
    const versions = wave(60)
    for (const start of [0, 7, 30])
      await write({ added: versions.slice(start, start === 0 ? 7 : start === 7 ? 30 : 60) })
    const kept = await Array.fromAsync(store.derived.allVersions())
    assert.deepEqual(
      kept.map(({ incident }) => incident.claims.length),
      versions.map(({ incident }) => incident.claims.length),
    )
    const then = await store.incident('i-wave', { asOf: new Date(versions[33]?.knownFrom ?? 0).toISOString() })
    assert.deepEqual(then?.claims, versions[33]?.incident.claims)
    const isGone = (index: number): boolean => index < 20 || index % 3 === 0
    await write({ removed: kept.filter((_, index) => isGone(index)).map(({ number }) => number) })
    assert.deepEqual(
      (await store.incidentVersions('i-wave')).map(({ incident }) => incident.claims),
      versions.filter((_, index) => !isGone(index)).map(({ incident }) => incident.claims),
    )
    await store.close()
  })
  test(`${engine.name}: words of now are those of what is known now, and of what is known again`, async () => {
    const store = await engine.open(engine.address())
    await store.append([sampleEntry(1, { published: '2024-05-14' })])
    const write = writerOf(store)
    const found = async (query: IncidentQuery): Promise<string> =>
      (await store.incidents(query)).incidents.map(({ id }) => id).join(' ')
    const [first] = told.filter(({ id }) => id === 'i-c').map(versionOf)
    assert.ok(first)
    await write({ added: [first] })
    const [kept] = await Array.fromAsync(store.derived.allVersions())
    assert.equal(await found({ text: 'suva' }), 'i-c')
    await write({ ended: [{ number: kept?.number ?? 0, knownTo: first.knownFrom + 3_600_000 }] })
    assert.equal(await found({ text: 'suva' }), '')
    assert.equal(await found({ text: 'suva', asOf: new Date(first.knownFrom + 60_000).toISOString() }), 'i-c')
    await write({ ended: [{ number: kept?.number ?? 0 }] })
    assert.equal(await found({ text: 'suva' }), 'i-c')
    assert.equal(await found({ party: 'police' }), 'i-c')
    await write({ removed: [kept?.number ?? 0] })
    assert.equal(await found({ text: 'suva' }), '')
    await store.close()
  })
  test(`${engine.name}: a step on top of another than it was made from writes nothing`, async () => {
    const store = await ledger()
    const { generation } = await store.derived.derivation()
    const [first] = told
    assert.ok(first)
    const late = { ...versionOf(first), id: 'i-late' }
    assert.equal(await store.derived.saveStep({ ...noStep, generation: generation - 1, added: [late] }), false)
    assert.equal(await store.incident('i-late'), undefined)
    await store.close()
  })
}
