/** Does the desk merge and split by hand, tell who did it and why, and give back what merging found? */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Incident } from '../model/index.ts'
import { startServer, type TestServer } from './cases.ts'

/** Before the judgements, which are made when the test runs. */
const reports = [
  {
    ref: 'r1',
    publisher: 'Example Wire',
    published: '2021-03-03T10:00:00Z',
    text: 'Six people were killed in Almaty on Wednesday when gunmen attacked a police station, the interior ministry said.',
  },
  {
    ref: 'r2',
    publisher: 'The Orchard Post',
    published: '2021-03-04T08:00:00Z',
    text: 'Nine people were killed in Almaty on Wednesday when gunmen attacked a police station, hospital officials said on Thursday.',
  },
  {
    ref: 'r3',
    publisher: 'Example Wire',
    published: '2021-04-02T12:00:00Z',
    text: 'A bomb exploded in Beirut on Thursday, wounding 14 people, the Red Cross said.',
  },
]
const said = { who: 'R. Okafor', why: 'the same cell, as the prosecutor says' }

let server: TestServer
before(async () => {
  server = await startServer(reports)
})
after(() => server.close())

interface Page {
  readonly total: number
  readonly items: readonly Incident[]
}

async function incidents(query = ''): Promise<Page> {
  const response = await server.get(`incidents?order=day&${query}`)
  assert.equal(response.status, 200)
  return (await response.json()) as Page
}

async function judge(body: object): Promise<{ status: number; id: string; detail: string }> {
  const response = await fetch(new URL('judgements', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...said, ...body }),
  })
  return { status: response.status, ...((await response.json()) as { id: string; detail: string }) }
}

interface Sums {
  readonly total: number
  readonly type: readonly { readonly value: string; readonly incidents: number }[]
  readonly source: readonly { readonly value: string; readonly incidents: number }[]
  readonly bins: readonly { readonly from: string; readonly incidents: number; readonly killed: number }[]
}

/** What facets and the timeline count: all, by type, by outlet, and by day the incidents with the people killed. */
async function sums(query = ''): Promise<unknown> {
  const facets = (await (await server.get(`facets?${query}`)).json()) as Sums
  const { bins } = (await (await server.get(`timeline?${query}`)).json()) as Sums
  const pairs = (counts: Sums['type']) => counts.map(({ value, incidents }) => `${value} ${incidents}`).join(', ')
  const days = bins.filter(({ incidents }) => incidents > 0)
  return [
    facets.total,
    pairs(facets.type),
    pairs(facets.source),
    days.map(({ from, incidents, killed }) => `${from} ${incidents} ${killed}`).join(', '),
  ]
}

const titles = ({ items }: Page): string[] => items.map(({ title }) => title)
const idOf = async (words: string): Promise<string> =>
  (await incidents('grouping=machine')).items.find(({ title }) => title.includes(words))?.id ?? ''

test('two incidents become one, found by what either says, and merging’s own stay', async () => {
  const [almaty, beirut] = [await idOf('Almaty'), await idOf('Beirut')]
  const { status, id } = await judge({ kind: 'merge', incidents: [almaty, beirut] })
  assert.equal(status, 200)
  const now = await incidents()
  assert.deepEqual([now.total, titles(now)], [1, ['Attack in Almaty']])
  const [one] = now.items
  assert.deepEqual(one?.judged, { by: [id], from: [almaty, beirut] })
  assert.deepEqual(
    one?.tallies.map(({ category, best }) => [category, best]),
    [
      ['injured', 14],
      ['killed', 9],
    ],
  )
  for (const [query, total] of [
    ['country=LBN', 1],
    ['country=KAZ', 1],
    ['country=FRA', 0],
    ['grouping=machine', 2],
    ['asOf=2021-05-01', 2],
    ['limit=1', 1],
  ] as const)
    assert.equal((await incidents(query)).total, total, query)
  assert.equal(((await (await server.get(`incidents/${beirut}`)).json()) as Incident).id, almaty)
  assert.equal(((await (await server.get(`incidents/${beirut}?grouping=machine`)).json()) as Incident).id, beirut)
  const claims = (await (await server.get(`incidents/${almaty}/claims`)).json()) as { items: { report: string }[] }
  assert.equal(new Set(claims.items.map(({ report }) => report)).size, 3)
  const both = 'Example Wire 1, The Orchard Post 1'
  assert.deepEqual(await sums(), [1, 'ASSAULT 1', both, '2021-03-03 1 9'])
  assert.deepEqual(await sums('country=LBN'), [1, 'ASSAULT 1', both, '2021-03-03 1 9'])
  const before = [2, 'ASSAULT 2', 'Example Wire 2, The Orchard Post 1', '2021-03-03 1 9, 2021-04-01 1 0']
  assert.deepEqual(await sums('asOf=2021-05-01'), before)
  const feed = (await (await server.get('incidents?format=geojson')).json()) as { features: unknown[] }
  assert.equal(feed.features.length, 1)
  const told = (await (await server.get('changes')).json()) as { changes: { kind: string; id: string }[] }
  const kinds = new Map(told.changes.map(({ kind, id: about }) => [about, kind]))
  assert.deepEqual([kinds.get(almaty), kinds.get(beirut)], ['added', 'removed'])
})

test('a report that comes later goes with the incident that was merged', async () => {
  await server.add([
    {
      ...reports[2],
      ref: 'r4',
      publisher: 'Later',
      published: '2021-04-03T12:00:00Z',
      text: 'Sixteen people were wounded when a bomb exploded in Beirut on Thursday, the army said.',
    },
  ])
  const [one, ...others] = (await incidents()).items
  assert.deepEqual([one?.reports.length, others.length], [4, 0])
})

test('undone, both are back, and all of it is told', async () => {
  const made = (await (await server.get('judgements')).json()) as {
    id: string
    who: string
    why: string
    state: string
  }[]
  assert.deepEqual(
    made.map(({ who, why, state }) => ({ who, why, state })),
    [{ ...said, state: 'works' }],
  )
  const undone = await judge({ kind: 'undo', judgement: made[0]?.id, why: 'the prosecutor took it back' })
  assert.equal(undone.status, 200)
  assert.equal((await incidents()).total, 2)
  const after = (await (await server.get('judgements')).json()) as { state: string }[]
  assert.deepEqual(
    after.map(({ state }) => state),
    ['undone', 'works'],
  )
})

test('a report that tells of another incident is split off', async () => {
  const almaty = await idOf('Almaty')
  const list = (await (await server.get('reports')).json()) as { items: { id: string; ref: string }[] }
  const second = list.items.find(({ ref }) => ref === 'r2')?.id ?? ''
  const { status, id } = await judge({ kind: 'split', incident: almaty, reports: [second] })
  assert.equal(status, 200)
  const { items, total } = await incidents('country=KAZ')
  assert.deepEqual(
    [total, items.map((one) => [one.id, one.tallies[0]?.best])],
    [
      2,
      [
        [almaty, 6],
        [id, 9],
      ],
    ],
  )
  assert.deepEqual((await incidents('country=KAZ&asOf=2021-03-05')).total, 1)
  const apart = [2, 'ASSAULT 2', 'Example Wire 1, The Orchard Post 1', '2021-03-03 2 15']
  assert.deepEqual(await sums('country=KAZ'), apart)
  assert.equal((await judge({ kind: 'undo', judgement: id })).status, 200)
  assert.equal((await incidents('country=KAZ')).total, 1)
})

test('what would change nothing, or names nothing, is refused with its reason', async () => {
  const almaty = await idOf('Almaty')
  for (const [body, status, detail] of [
    [{ kind: 'merge', incidents: [almaty, almaty] }, 400, /one incident already/],
    [{ kind: 'merge', incidents: [almaty, 'i-nowhere'] }, 404, /i-nowhere/],
    [{ kind: 'merge', incident: almaty }, 400, /a merge takes incidents/],
    [{ kind: 'split', incident: almaty, reports: ['none'] }, 400, /some of the reports/],
    [{ kind: 'undo', judgement: 'j-none' }, 404, /j-none/],
    [{ kind: 'merge', incidents: [almaty, 'x'], who: ' ' }, 400, /who/],
  ] as const) {
    const answer = await judge(body)
    assert.equal(answer.status, status, JSON.stringify(body))
    assert.match(answer.detail, detail)
  }
})
