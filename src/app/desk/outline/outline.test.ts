/** Does memory answer as the store does? The same questions to both, while versions come, end and go. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Incident } from '../../../model/index.ts'
import { contentOf, type DerivedStep, type NewVersion, openStore, type Store } from '../../../store/index.ts'
import type { AsOf, IncidentFilter, IncidentQuery, Page } from '../ledger.ts'
import { answersOf } from '../stored.ts'
import { outlinedLedger } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-outline-'))
let store: Store
before(async () => {
  store = await openStore(join(folder, 'ledger.db'), { create: true })
})
after(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const start = Date.parse('2031-01-01T00:00:00Z')
const dayMs = 86_400_000

/** Incidents that differ in everything that is asked for; some have no day, no point, or nobody killed. */
function versionOf(
  number: number,
  { knownTo, status }: { knownTo?: number; status?: Incident['status'] } = {},
): NewVersion {
  const day = new Date(start + (number % 40) * dayMs).toISOString().slice(0, 10)
  const incident: Incident = {
    schema: 'tocsin/incident/1',
    id: `i${number}`,
    title: number % 3 === 0 ? 'Fire in a market' : 'Clashes at a border',
    type: ['ASSAULT', 'FIRE', 'PROTEST'][number % 3] ?? '',
    ...(number % 7 === 0 ? {} : { from: number % 11 === 0 ? day.slice(0, 7) : day, to: day }),
    datePrecision: 1,
    ...(number % 5 === 0
      ? {}
      : {
          place: {
            name: 'Somewhere',
            country: ['KAZ', 'LBN'][number % 2] ?? '',
            lat: 40 + (number % 9),
            lon: 179 - (number % 4) * 119,
            precision: number % 8 === 0 ? 'admin' : number % 9 === 0 ? 'country' : 'city',
          },
        }),
    parties: [{ span: { start: 0, end: 1 }, text: 'x', name: `Front ${number % 6}` }] as unknown as Incident['parties'],
    tallies: [{ category: 'killed', low: number % 13, basis: '', history: [], contested: false }],
    claims: [],
    reports: [],
    origins: 1 + (number % 4),
    status: status ?? (number % 4 === 0 ? 'corroborated' : 'reported'),
    asOf: '',
  }
  const knownFrom = start + number * 3_600_000 + (knownTo === undefined && status !== undefined ? dayMs : 0)
  return {
    ...{ id: incident.id, home: 'x', knownFrom, incident, content: contentOf(incident) },
    ...(knownTo === undefined ? {} : { knownTo: knownFrom + knownTo }),
    ...{
      words: incident.title,
      party: `Front ${number % 6}`,
      source: `Wire ${number % 5}`,
      outlets: [`Wire ${number % 5}`, ''],
    },
  }
}

async function save(step: Partial<DerivedStep>): Promise<void> {
  const { generation } = await store.derived.derivation()
  const nothing = { reports: [], lineages: [], removed: [], ended: [], added: [], formerIds: [], settledIds: [] }
  const ids = new Set((step.added ?? []).map(({ id }) => id))
  const changes = [...ids].map((id) => ({ kind: 'incident-changed' as const, id, knownFrom: start }))
  assert.ok(await store.derived.saveStep({ generation, ...nothing, changes, ...step }))
}

const filters: readonly (IncidentFilter & AsOf)[] = [
  {},
  { types: ['FIRE', 'PROTEST'] },
  { types: [] },
  { types: ['NEVER'], statuses: ['reported'] },
  { statuses: ['corroborated'], countries: ['LBN'] },
  { from: '2031-01-10', to: '2031-01-20' },
  { to: '2031-01' },
  { killedMin: 5, originsMin: 2 },
  { box: { west: 170, south: 41, east: -170, north: 46 } },
  { box: { west: -60, south: 0, east: 61, north: 44 } },
  { near: { lat: 42, lon: 179, radiusKm: 300 } },
  { near: { lat: 42, lon: 179, radiusKm: 20_100 } },
  { text: 'market OR nothing' },
  { party: 'front 3', source: 'wire' },
  { outlets: ['Wire 1', 'Wire 4', 'Wire'] },
  { outlets: [], types: ['FIRE'] },
  { isPlaced: true, types: ['FIRE'] },
  { isPlaced: false },
  { only: ['i3', 'i4', 'nobody'] },
  { without: ['i3', 'i4'] },
]
const moments = [undefined, '2031-01-01T12:30:00Z', '2031-01-03', '2030-01-01']
const dropped = (query: IncidentFilter & AsOf, asOf: string | undefined) =>
  asOf === undefined ? query : { ...query, asOf }

async function compare(says: string): Promise<void> {
  const revision = () => store.lastChange()
  const remember = <T>(_: unknown, ask: () => Promise<T>) => ask()
  const momentOf = async ({ asOf }: AsOf) => (asOf === undefined ? '' : new Date(asOf).toISOString())
  const engine = answersOf(store, { revision, remember, momentOf })
  memory ??= await outlinedLedger(engine, store, { momentOf })
  for (const filter of filters)
    for (const asOf of moments) {
      const asked = dropped(filter, asOf)
      const about = `${says}: ${JSON.stringify(asked)}`
      assert.deepEqual(await memory.facets(asked), await engine.facets(asked), about)
      assert.deepEqual(await memory.days(asked), await engine.days(asked), about)
      for (const order of ['day', 'weight', 'updated'] as const) {
        const query: IncidentQuery = { ...asked, order, limit: 7 }
        const page: Page<Incident> = await memory.incidents(query)
        assert.deepEqual(page, await engine.incidents(query), about)
        if (page.next === undefined) continue
        for (const further of [{ after: page.next }, { offset: 5 }, { after: page.next, offset: 2 }]) {
          const asks = { ...query, ...further }
          assert.deepEqual(await memory.incidents(asks), await engine.incidents(asks), about)
        }
      }
    }
}
let memory: Awaited<ReturnType<typeof outlinedLedger>> | undefined

test('every filter, moment and order is answered as by the store, and so is what comes later', async () => {
  await save({ added: Array.from({ length: 90 }, (_, number) => versionOf(number)) })
  await compare('at first')
  await save({ added: Array.from({ length: 20 }, (_, number) => versionOf(90 + number)) })
  await compare('some were added')
  const [one] = await store.derived.versionsAt(['x'], 0)
  assert.ok(one !== undefined)
  const changed = versionOf(Number(one.id.slice(1)), { status: 'contested' })
  await save({ added: [changed], ended: [{ number: one.number, knownTo: changed.knownFrom }] })
  await compare('one has changed')
  await save({
    removed: [one.number],
    changes: [{ kind: 'incident-removed', id: one.id, knownFrom: start }],
  })
  await compare('a version was taken back')
})

test('what was made anew under the same numbers is read anew', async () => {
  await store.derived.resetDerived('again')
  await save({ added: Array.from({ length: 60 }, (_, number) => versionOf(200 + number)) })
  await memory?.facets({})
  await compare('after everything was thrown away')
})

test('a cursor that is none is refused', async () => {
  await assert.rejects(async () => memory?.incidents({ limit: 1, after: 'x' }), { code: 'request/cursor' })
})
