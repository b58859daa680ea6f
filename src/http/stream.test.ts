/** Does a stream tell everything once, in order, also to whoever was away for a while? */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dispatches, startServer, type TestServer } from './cases.ts'

interface Event {
  readonly id?: string
  readonly event?: string
  readonly data?: string
}

let server: TestServer
before(async () => {
  server = await startServer()
})
after(() => server.close())

/** Events until `enough` says so; then the client goes away. */
async function follow(
  headers: Record<string, string>,
  enough: (events: readonly Event[]) => boolean,
  onOpen?: () => void,
): Promise<Event[]> {
  const away = new AbortController()
  const response = await fetch(new URL('/changes', server.url), {
    headers: { accept: 'text/event-stream', ...headers },
    signal: away.signal,
  })
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  onOpen?.()
  const events: Event[] = []
  let pending = ''
  for await (const chunk of response.body ?? []) {
    pending += Buffer.from(chunk).toString()
    const blocks = pending.split('\n\n')
    pending = blocks.pop() ?? ''
    events.push(...blocks.map(eventOf).filter(({ event }) => event !== undefined))
    if (enough(events)) break
  }
  away.abort()
  return events
}

function eventOf(block: string): Event {
  return Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)))
}

test('a new report is told within seconds, and a client that was away gets what it missed', {
  timeout: 30_000,
}, async () => {
  const cairo = {
    ref: 'c',
    published: '2031-05-01',
    text: 'Three people were killed in Cairo on Thursday, police said.',
  }
  const lima = { ref: 'l', published: '2031-05-02', text: 'Two people were killed in Lima on Friday, police said.' }
  const isTold = (place: string) => (events: readonly Event[]) => events.some(({ data }) => data?.includes(place))
  const events = await follow({}, isTold('Cairo'), () => void server.add([cairo]))
  assert.deepEqual(
    events.map(({ event }) => event),
    ['added'],
  )
  await server.add([lima])
  const missed = await follow({ 'last-event-id': events.at(-1)?.id ?? '' }, isTold('Lima'))
  assert.deepEqual(
    missed.map(({ event }) => event),
    ['added'],
  )
  // A figure that is corrected changes its incident.
  const more = {
    ref: 'c2',
    published: '2031-05-03',
    text: 'Five people were killed in Cairo on Thursday, police said.',
  }
  const changed = await follow(
    { 'last-event-id': missed.at(-1)?.id ?? '' },
    isTold('Cairo'),
    () => void server.add([more]),
  )
  assert.deepEqual(
    changed.map(({ event }) => event),
    ['changed'],
  )
})

test('a cursor that nobody knows begins anew', { timeout: 30_000 }, async () => {
  const { total } = await server.desk.ledger.incidents({ limit: 1 })
  const events = await follow({ 'last-event-id': 'elsewhere.7' }, (seen) => seen.length > total)
  assert.deepEqual(
    events.map(({ event }) => event),
    ['reset', ...Array.from({ length: total }, () => 'added')],
  )
})

test('without a stream, changes come in pages', async () => {
  const first = (await (await server.get('/changes?limit=1')).json()) as { changes: unknown[]; cursor: string }
  const rest = (await (await server.get(`/changes?after=${first.cursor}`)).json()) as {
    changes: unknown[]
    cursor: string
  }
  const none = (await (await server.get(`/changes?after=${rest.cursor}`)).json()) as { changes: unknown[] }
  assert.ok(first.changes.length === 1 && rest.changes.length >= dispatches.length - 2)
  assert.deepEqual(none.changes, [])
})

test('a closed server ends its streams', { timeout: 30_000 }, async () => {
  const own = await startServer()
  const response = await own.get('/changes', { accept: 'text/event-stream' })
  const text = response.text()
  await own.close()
  assert.match(await text, /^retry: /)
})
