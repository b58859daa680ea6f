/** What is said when a ledger cannot be used? One line with its path and a remedy; and what was there stays there. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { type FailureCode, isFailure } from '../../model/index.ts'
import { sampleEntry } from '../contract.ts'
import { openStore, type Store } from '../index.ts'
import { sqlStore } from '../sql/index.ts'
import { openDatabase } from './database.ts'
import { sqliteEngine } from './words.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-open-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let names = 0
const freshPath = (): string => join(folder, `ledger-${++names}.db`)
const windows = process.platform === 'win32'

/** Fails with `code`, in one line that names the ledger. */
async function fails(work: Promise<unknown>, code: FailureCode, path: string): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(isFailure(error), String(error))
    assert.equal(error.code, code, error.message)
    assert.ok(error.message.includes(path), error.message)
    assert.doesNotMatch(error.message, /[\r\n]/)
    return true
  })
}

/** A closed ledger of `reports` reports. */
async function filled(reports = 3): Promise<string> {
  const path = freshPath()
  const store = await openStore(path, { create: true })
  await store.append(Array.from({ length: reports }, (_, number) => sampleEntry(number)))
  await store.close()
  return path
}

async function countAt(path: string): Promise<number> {
  const store = await openStore(path, { create: false })
  const { reports } = await store.counts()
  await store.close()
  return reports
}

test('no ledger', async () => {
  await fails(openStore(freshPath(), { create: false }), 'store/missing', folder)
  await fails(openStore(join(folder, 'no', 'such.db'), { create: true }), 'store/missing', 'such.db')
  await fails(openStore(join(await filled(), 'below.db'), { create: true }), 'store/missing', 'below.db')
})

test('an empty file and one that was just begun are ledgers to be', async () => {
  const begun = freshPath()
  const database = new DatabaseSync(begun)
  database.exec('pragma journal_mode = wal')
  database.close()
  const empty = freshPath()
  writeFileSync(empty, '')
  for (const path of [begun, empty]) {
    await fails(openStore(path, { create: false }), 'store/missing', path)
    await (await openStore(path, { create: true })).close()
    assert.equal(await countAt(path), 0)
  }
})

test('a folder, a device', { skip: windows }, async () => {
  await fails(openStore(folder, { create: true }), 'store/unreadable', folder)
  await fails(openStore('/dev/null', { create: true }), 'store/unreadable', '/dev/null')
})

const garbage: readonly (readonly [string, string | Uint8Array])[] = [
  ['a few letters', 'hello'],
  ['a text', 'Gunmen struck on Tuesday.\n'.repeat(500)],
  ['bytes', Uint8Array.from({ length: 9000 }, (_, index) => (index * 7919) % 256)],
  ['the head of a ledger and then nothing', 'SQLite format 3\u0000'],
]
for (const [name, content] of garbage) {
  test(`a file that is no ledger: ${name}`, async () => {
    const path = freshPath()
    writeFileSync(path, content)
    for (const create of [true, false]) await fails(openStore(path, { create }), 'store/unreadable', path)
    assert.deepEqual(readFileSync(path), Buffer.from(content as string))
  })
}

test("another program's database is refused and left as it is", async () => {
  for (const prepare of ['pragma application_id = 0', 'pragma application_id = 252006674']) {
    const path = freshPath()
    const database = new DatabaseSync(path)
    database.exec(`${prepare}; create table notes (text); insert into notes values ('mine')`)
    database.close()
    const before = readFileSync(path)
    for (const create of [true, false]) await fails(openStore(path, { create }), 'store/unreadable', path)
    assert.deepEqual(readFileSync(path), before)
  }
})

test('a ledger that lost its end, or pages in its middle', async () => {
  const cut = await filled(300)
  truncateSync(cut, 40_000)
  await fails(readAll(cut), 'store/unreadable', cut)
  const holed = await filled(300)
  const bytes = readFileSync(holed)
  for (let start = 4096 * 8; start < bytes.length; start += 4096 * 2) bytes.fill(0xa5, start, start + 4096)
  writeFileSync(holed, bytes)
  await fails(readAll(holed), 'store/unreadable', holed)
})

async function readAll(path: string): Promise<void> {
  const store = await openStore(path, { create: false })
  try {
    await Array.fromAsync(store.reports())
    await Array.fromAsync(store.claims())
  } finally {
    await store.close()
  }
}

test('a capture whose bytes are not those that it was named for', async () => {
  const path = freshPath()
  const store = await openStore(path, { create: true })
  const entry = sampleEntry(1)
  await store.append([{ ...entry, capture: { ...entry.capture, body: Buffer.from('other') } }])
  await fails(store.capture(entry.capture.id), 'store/unreadable', path)
  await store.close()
})

test('a ledger of a later version is not touched', async () => {
  const path = await filled()
  const database = new DatabaseSync(path)
  database.exec("insert into migrations (number, name) values (9999, 'later')")
  database.close()
  for (const create of [true, false]) await fails(openStore(path, { create }), 'store/newer', path)
})

/** Holds the ledger at `path` as a writing process does. */
function heldBy(path: string, statement = 'begin immediate'): DatabaseSync {
  const other = new DatabaseSync(path)
  other.exec(statement)
  return other
}

test('while another writes, reading goes on, appending waits and then says so', async () => {
  const path = await filled()
  const other = heldBy(path)
  const store = await openStore(path, { create: false, lockTimeoutMs: 250 })
  assert.equal((await Array.fromAsync(store.reports())).length, 3)
  let turns = 0
  const ticking = setInterval(() => {
    turns += 1
  }, 10)
  const from = performance.now()
  await fails(store.append([sampleEntry(9)]), 'store/locked', path)
  clearInterval(ticking)
  const waitedMs = performance.now() - from
  assert.ok(waitedMs >= 250 && waitedMs < 3000, `${waitedMs} ms`)
  assert.ok(turns >= 2, 'the process is not blocked meanwhile')
  other.exec('rollback')
  other.close()
  assert.deepEqual(await store.append([sampleEntry(9)]), [sampleEntry(9).id])
  await store.close()
})

test('an append waits for a writer that is soon done', async () => {
  const path = await filled()
  const other = heldBy(path)
  const store = await openStore(path, { create: false })
  setTimeout(() => other.close(), 150)
  assert.deepEqual(await store.append([sampleEntry(9)]), [sampleEntry(9).id])
  await store.close()
})

test('a ledger that another process keeps to itself cannot be opened', async () => {
  const path = await filled()
  const other = heldBy(path, 'pragma locking_mode = exclusive; begin immediate; pragma user_version = 7')
  await fails(openStore(path, { create: true, lockTimeoutMs: 100 }), 'store/locked', path)
  other.close()
})

test('a ledger may not be opened, or not be written to', { skip: windows }, async () => {
  const path = await filled()
  const open = join(folder, 'closed')
  mkdirSync(open)
  const inside = join(open, 'ledger.db')
  writeFileSync(inside, readFileSync(path))
  chmodSync(folder, 0o755)
  // As root nothing is forbidden, so root tries it as somebody else.
  const isRoot = process.geteuid?.() === 0
  const asOther = async (work: () => Promise<void>): Promise<void> => {
    if (isRoot) process.seteuid?.(65534)
    try {
      await work()
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  }
  chmodSync(inside, 0o000)
  await asOther(() => fails(openStore(inside, { create: false }), 'store/unreadable', inside))
  chmodSync(inside, 0o444)
  chmodSync(open, 0o777)
  await asOther(async () => {
    const store = await openStore(inside, { create: false })
    assert.equal((await store.counts()).reports, 3)
    await fails(store.append([sampleEntry(9)]), 'store/unreadable', inside)
    await store.close()
  })
  chmodSync(open, 0o000)
  await asOther(() => fails(openStore(inside, { create: true }), 'store/unreadable', inside))
  chmodSync(open, 0o755)
})

test('a full disk keeps what was appended, and the ledger goes on once there is room', async () => {
  const path = freshPath()
  const { db, database } = await openDatabase(path, { create: true, lockTimeoutMs: 1000 })
  const store = sqlStore(db, sqliteEngine, { name: path })
  database.exec('pragma max_page_count = 60')
  const kept = await appendUntilItFails(store, path)
  assert.ok(kept > 0)
  assert.equal((await store.counts()).reports, kept)
  database.exec('pragma max_page_count = 100000')
  assert.equal((await store.append([sampleEntry(kept)])).length, 1)
  await store.close()
  assert.equal(await countAt(path), kept + 1)
})

async function appendUntilItFails(store: Store, path: string): Promise<number> {
  for (let number = 0; number < 2000; number += 1) {
    try {
      await store.append([sampleEntry(number)])
    } catch (error) {
      await fails(Promise.reject(error), 'store/full', path)
      return number
    }
  }
  return assert.fail('the disk did not fill up')
}

test('the operating system refuses to write any more', { skip: windows }, async () => {
  const path = freshPath()
  const program = `
    import { openStore } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)}
    import { sampleEntry } from ${JSON.stringify(new URL('../contract.ts', import.meta.url).href)}
    const store = await openStore(${JSON.stringify(path)}, { create: true })
    let kept = 0
    try {
      for (;;) kept += (await store.append([sampleEntry(kept)])).length
    } catch (error) {
      process.stdout.write(JSON.stringify({ kept, code: error.code }))
      process.exit(0)
    }`
  // The shell's unit is 512 or 1024 bytes; the write beyond it fails as on a full disk, for this process alone.
  const shell = ['-c', 'ulimit -f 1200 && exec "$0" --input-type=module-typescript -e "$1"', process.execPath, program]
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const output = execFileSync('/bin/sh', shell, { env: environment, encoding: 'utf8' })
  const { kept, code } = JSON.parse(output.slice(output.indexOf('{'))) as { kept: number; code: string }
  assert.equal(code, 'store/full')
  assert.ok(kept > 0)
  assert.equal(await countAt(path), kept)
})
