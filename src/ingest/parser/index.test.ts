/** What becomes of a parser that never ends, or eats all memory? It costs its one document, and the next is parsed. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type FailureCode, isFailure } from '../../model/index.ts'
import { page } from '../cases.ts'
import type { Intake } from '../intake.ts'
import { entriesAt, parserAt, parserWorker } from './index.ts'

const harness = new URL('./hang-harness.ts', import.meta.url)
const megabyte = 1024 * 1024
const hasty = parserWorker(harness, { timeMs: 4000, heapMb: 64, residentBytes: 400 * megabyte })
// On a busy machine memory takes its time to fill.
const patient = parserWorker(harness, { timeMs: 60_000, heapMb: 64, residentBytes: 400 * megabyte })
after(() => Promise.all([hasty.close(), patient.close()]))

const facts = { source: 'foreign.html', fetched: '2024-05-15T08:00:00.000Z', kind: 'html' } as const

function parse(order: string): Promise<Intake[]> {
  const worker = order === 'loop' ? hasty : patient
  return Array.fromAsync(worker.parse(Buffer.from(order), facts))
}

const orders: readonly (readonly [order: string, code: FailureCode, says: RegExp])[] = [
  ['loop', 'input/parser-time', /foreign\.html took its parser longer than 4000 ms/],
  ['heap', 'input/parser-memory', /foreign\.html took its parser more than 67108864 bytes/],
  ['buffers', 'input/parser-memory', /foreign\.html took its parser more than/],
  ['end', 'input/malformed', /foreign\.html could not be parsed/],
  ['fault', 'input/malformed', /foreign\.html could not be parsed: a fault of the library/],
]
for (const [order, code, says] of orders) {
  test(`a parser that is told to ${order} is a failure that names the limit, and the next document is parsed`, async () => {
    await assert.rejects(parse(order), (error) => isFailure(error) && error.code === code && says.test(error.message))
    assert.deepEqual(await Array.fromAsync((order === 'loop' ? hasty : patient).parse(Buffer.from('well'), facts)), [])
  })
}

test('a feed that holds its parser up is a failure that names its address', async () => {
  const facts = { url: 'https://wire.example/feed', mediaType: 'application/rss+xml' }
  const says = /wire\.example\/feed took its parser longer than 4000 ms/
  await assert.rejects(hasty.entries(Buffer.from('loop'), facts), (error) => {
    return isFailure(error) && error.code === 'input/parser-time' && says.test(error.message)
  })
})

test('the entries of a feed are what they would be in this thread', async () => {
  const facts = { url: 'https://wire.example/feed', mediaType: 'application/rss+xml', charset: 'utf-8' }
  const item =
    '<item><guid>7</guid><link>/7</link><title>Blast in Almaty</title><description>Two died.</description></item>'
  for (const body of [`<rss><channel><title>Wire</title><ttl>5</ttl>${item}</channel></rss>`, 'no feed', ''])
    assert.deepEqual(
      await entriesAt('worker')(Buffer.from(body), facts),
      await entriesAt('here')(Buffer.from(body), facts),
    )
})

test('documents that come at once wait for their turn, and one that fails costs none of the others', async () => {
  const outcomes = await Promise.allSettled(['well', 'end', 'well', 'fault', 'well'].map(parse))
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'],
  )
})

test('the worker says what this thread would', async () => {
  const bytes = Buffer.from(page('Blast in Almaty', 'Two people were killed in Almaty on Tuesday, police said.'))
  for (const body of [
    bytes,
    Buffer.from('<html><title>T</title></html>'),
    Buffer.from('<rss><channel><item/></channel></rss>'),
  ]) {
    const [there, here] = await Promise.all(
      (['worker', 'here'] as const).map(async (place) => {
        const items: unknown[] = []
        try {
          for await (const item of parserAt(place)(body, facts)) items.push(item)
        } catch (error) {
          items.push(isFailure(error) ? [error.code, error.message] : error)
        }
        return items
      }),
    )
    assert.deepEqual(there, here)
  }
})
