/** Do lists from any row on, maps and lineages hold what the ledger holds? */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dispatches, startServer, type TestServer } from './cases.ts'

const [first] = dispatches
let server: TestServer
before(async () => {
  server = await startServer([
    ...dispatches,
    {
      ...first,
      ref: 'copy',
      title: 'Clashes',
      publisher: 'Copy, Paste',
      published: '2031-03-05T16:00:00Z',
      text: first?.text ?? '',
    },
  ])
})
after(() => server.close())

const ask = async <T>(path: string): Promise<T> => (await (await server.get(path)).json()) as T

test('a list begins at any row', async () => {
  const all = await ask<{ items: { id: string }[] }>('/incidents')
  const rest = await ask<{ items: { id: string }[]; total: number }>('/incidents?offset=1')
  assert.deepEqual(rest.items, all.items.slice(1))
  assert.equal(rest.total, all.items.length)
  assert.deepEqual((await ask<{ items: object[] }>('/incidents?offset=9')).items, [])
  assert.equal((await server.get('/incidents?offset=-1')).status, 400)
})

test('marks of a map come apart when it is looked at from near, and hold everything that passes', async () => {
  interface Mark {
    readonly incidents: number
    readonly killed: number
    readonly first: { readonly title: string }
  }
  const marks = async (query: string) => (await ask<{ marks: Mark[] }>(`/map?${query}`)).marks
  assert.deepEqual(
    (await marks('apart=90')).map(({ incidents, killed }) => [incidents, killed]),
    [[2, 9]],
  )
  assert.equal((await marks('apart=1')).length, 2)
  assert.match((await marks('apart=1&country=LBN'))[0]?.first.title ?? '', /Beirut/)
  assert.deepEqual(await marks('apart=1&asOf=2031-01-01'), [])
  assert.equal((await marks('apart=1&within=70,40,80,50')).length, 1)
  const { total, unplaced } = await ask<{ total: number; unplaced: number }>('/map?within=70,40,80,50')
  assert.deepEqual([total, unplaced], [2, 0])
})

test('lineages are narrowed by words, outlet and kind', async () => {
  const total = async (query: string) => (await ask<{ total: number; items: object[] }>(`/lineages?${query}`)).total
  assert.equal(await total(''), 2)
  assert.equal(await total('shared=true'), 1)
  assert.equal(await total('kind=copy'), 1)
  assert.equal(await total('kind=translation'), 0)
  assert.equal(await total('outlet=Copy%2C+Paste'), 1)
  assert.equal(await total('outlet=Copy'), 0)
  assert.equal(await total('text=beirut'), 1)
  assert.equal(await total('text=beirut&shared=true'), 0)
  assert.equal(await total('shared=true&asOf=2031-03-05T12:00:00Z'), 0)
  assert.equal((await server.get('/lineages?text=(')).status, 400)
  assert.equal((await server.get('/lineages?kind=typo')).status, 400)
})

test('the slider learns of a moment when a report comes', async () => {
  const before = await ask<{ total: number; moments: string[] }>('/moments?limit=2')
  assert.deepEqual([before.total, before.moments.at(-1)], [4, '2031-04-02T12:00:00.000Z'])
  await server.add([
    {
      ref: 'r9',
      published: '2031-03-20T09:00:00Z',
      text: 'Two people were killed in Beirut on Wednesday, police said.',
    },
  ])
  const { total, moments } = await ask<{ total: number; moments: string[] }>('/moments')
  assert.equal(total, 5)
  assert.deepEqual(moments, moments.toSorted())
  assert.ok(moments.includes('2031-03-20T09:00:00.000Z'))
})
