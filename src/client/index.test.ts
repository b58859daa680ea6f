/** Does the client ask what its types say, of a real server? */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { clientSource } from '../../scripts/client-source.ts'
import { startServer, type TestServer } from '../http/cases.ts'
import type { Client } from './index.ts'
import { createClient, RequestFailure } from './index.ts'

let server: TestServer
let desk: Client
before(async () => {
  server = await startServer()
  desk = createClient({ url: server.url })
})
after(() => server.close())

test('the types are those of the routes; npm run client writes them anew', () => {
  assert.equal(readFileSync(new URL('api.ts', import.meta.url), 'utf8'), clientSource())
})

test('asks with parameters in the path, the query and the body', async () => {
  const { items, total } = await desk.incidents({ near: '43.25,76.95', radius: 100, country: ['KAZ', 'LBN'] })
  assert.equal(total, 1)
  const [found] = items
  assert.equal(found?.tallies[0]?.best, 9)
  assert.deepEqual(await desk.incident({ id: found?.id ?? '' }), found)
  const reading = await desk.read({ text: 'Two people were killed in Almaty on Thursday.', published: '2031-03-07' })
  assert.equal(reading.tallies[0]?.best, 2)
  assert.match(await desk.text('incidents', { format: 'csv' }), /^event_id_cnty,/)
  // What is packed begins like every zip.
  assert.deepEqual([...(await desk.bytes('brief', { format: 'docx' })).slice(0, 2)], [0x50, 0x4b])
})

test('a failure is one with the code of the server', async () => {
  await assert.rejects(desk.incident({ id: 'a/../b?' }), (error: unknown) => {
    return error instanceof RequestFailure && error.problem.code === 'request/not-found'
  })
})

test('follows changes until it is told to stop', { timeout: 30_000 }, async () => {
  const away = new AbortController()
  const told: string[] = []
  for await (const change of desk.follow({ after: 'unknown.1', signal: away.signal })) {
    told.push(`${change.isReset ? 'reset ' : ''}${change.kind}`)
    if (told.length === 2) away.abort()
  }
  assert.deepEqual(told, ['reset added', 'added'])
})
