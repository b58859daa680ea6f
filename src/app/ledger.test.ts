/** Does a ledger with an archive keep the contract of every ledger, and are old ledgers read that have none? */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { checkArchive } from '../archive/index.ts'
import { isFailure } from '../model/index.ts'
import { runContract, sampleEntry } from '../store/contract.ts'
import { openStore } from '../store/index.ts'
import { archiveFolder, openLedger } from './ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-ledger-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let ledgers = 0
const freshPath = (): string => join(folder, `ledger-${++ledgers}.db`)

runContract({
  name: 'sqlite with an archive',
  address: freshPath,
  open: (store) => openLedger({ store, create: true }),
})

test('the bytes are in the archive and not in the ledger', async () => {
  const store = freshPath()
  const ledger = await openLedger({ store, create: true })
  const entry = sampleEntry(1)
  await ledger.append([entry])
  assert.deepEqual(await ledger.capture(entry.capture.id), { ...entry.capture, body: Buffer.from(entry.capture.body) })
  await ledger.append([entry])
  await ledger.close()
  const file = new DatabaseSync(store)
  const row = file.prepare('select length(body) as bytes, file, start, size from captures').get()
  file.close()
  assert.equal(row?.['bytes'], 0)
  assert.deepEqual(readdirSync(`${store}.warc`), [row?.['file']])
  const [checked] = await Array.fromAsync(checkArchive(`${store}.warc`))
  assert.equal(checked?.captures, 1)
  const bare = await openStore(store, { create: false })
  await assert.rejects(bare.capture(entry.capture.id), (error) => isFailure(error) && error.code === 'archive/missing')
  await bare.close()
})

test('a ledger whose rows hold the bytes is read, and goes on with an archive', async () => {
  const store = freshPath()
  const old = await openStore(store, { create: true })
  const { capture, ...rest } = sampleEntry(1)
  const context = { ref: 'r', stated: { publisher: 'W' } }
  await old.append([{ ...rest, capture: { ...capture, context } }])
  await old.close()
  const ledger = await openLedger({ store, create: false })
  assert.deepEqual((await ledger.capture(capture.id))?.context, context)
  assert.equal(existsSync(`${store}.warc`), false)
  await ledger.append([sampleEntry(2)])
  assert.deepEqual((await ledger.capture(sampleEntry(2).capture.id))?.source, 'reports/2.txt')
  await ledger.close()
})

test('a ledger on a server has no folder beside it', () => {
  assert.equal(archiveFolder('a.db'), 'a.db.warc')
  assert.equal(archiveFolder('postgres://server/ledger', 'kept'), 'kept')
  assert.equal(archiveFolder('postgres://server/ledger'), undefined)
})
