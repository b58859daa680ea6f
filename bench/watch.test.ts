/** Does a watch that is killed lose nothing and fetch nothing twice? The small version of `npm run bench -- watch`. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benchWatch, describeWatchBench, faultsOf } from './watch.ts'

const { TOCSIN_WATCH_FEEDS = '20', TOCSIN_WATCH_KILLS, TOCSIN_SEED = '20310305' } = process.env
const skip = TOCSIN_WATCH_KILLS === undefined ? 'a killed watch: TOCSIN_WATCH_KILLS=3 npm test -- bench/watch' : false

test('feeds with faults, and kills: nothing lost, nothing fetched twice', { skip }, async () => {
  const result = await benchWatch({
    feeds: Number(TOCSIN_WATCH_FEEDS),
    kills: Number(TOCSIN_WATCH_KILLS),
    seed: Number(TOCSIN_SEED),
    rate: 200,
    minutes: 40,
    pagesPerFeed: 3,
    killEvery: 12,
    timeoutMs: 100_000,
  })
  const shown = describeWatchBench(result).join('\n')
  assert.deepEqual(faultsOf(result), [], shown)
  assert.ok(result.pages > Number(TOCSIN_WATCH_FEEDS), shown)
})
