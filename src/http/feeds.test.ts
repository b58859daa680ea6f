/** Does the desk tell how the feeds do that are followed, without the secrets in their addresses? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDesk } from '../app/desk/index.ts'
import { addSources } from '../app/sources.ts'
import { openStore } from '../store/index.ts'
import { serve } from './index.ts'

test('feeds are listed with their state, and addresses without what may be secret', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-feeds-'))
  const store = join(folder, 'ledger.db')
  await (await openStore(store, { create: true })).close()
  await addSources(store, [{ address: 'https://news.example/feed?key=secret', title: 'Example News' }])
  const desk = await openDesk({ store, version: '0.0.0-test' })
  const served = await serve({ desk, host: '127.0.0.1', port: 0 })
  try {
    const feeds = (await (await fetch(new URL('feeds', served.url))).json()) as Record<string, unknown>[]
    assert.deepEqual(
      feeds.map(({ address, title, status, failures }) => ({ address, title, status, failures })),
      [{ address: 'https://news.example/feed', title: 'Example News', status: 'new', failures: 0 }],
    )
    assert.ok(!JSON.stringify(feeds).includes('secret'))
  } finally {
    await served.close()
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
