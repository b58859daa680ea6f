/** Does SQLite keep the contract, and does its file refuse what the contract rules out? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { nameJudgement } from '../../model/index.ts'
import { runContract, sampleEntry } from '../contract.ts'
import { openStore } from '../index.ts'
import { runJudgementContract } from '../judgement/contract.ts'
import { runQueryContract } from '../question/contract.ts'
import { openDatabase } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-store-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let ledgers = 0
const freshPath = (): string => join(folder, `ledger-${++ledgers}.db`)

const engine = { name: 'sqlite', address: freshPath, open: (path: string) => openStore(path, { create: true }) }
runContract(engine)
runQueryContract(engine)
runJudgementContract(engine)

test('commits are synced, foreign keys hold, and readers do not wait for the writer', async () => {
  const { db, database } = await openDatabase(freshPath(), { create: true, lockTimeoutMs: 1000 })
  const values = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema'].map(
    (name) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0],
  )
  assert.deepEqual(values, ['wal', 2, 1, 0])
  await db.destroy()
})

const refused = [
  "update captures set source = 'x'",
  'delete from captures',
  "update reports set title = 'x'",
  'delete from reports',
  "update claims set claim = '{}'",
  'delete from claims',
  "update reports set packed = x'00'",
  "insert or replace into claims select id, report, ordinal, kind, '{}' from claims",
  "update judgements set at = 'x'",
  'delete from judgements',
  "insert or replace into judgements select number, id, at, '{}' from judgements",
  "insert or replace into claims select 'other', report, ordinal, kind, '{}' from claims",
]
for (const statement of refused) {
  test(`the file itself refuses: ${statement}`, async () => {
    const { file, before, state } = await filled()
    assert.throws(() => file.exec(statement), /append-only/)
    assert.deepEqual(state(), before)
    file.close()
  })
}

const withoutEffect = [
  "insert or replace into captures select id, source, fetched, 'text/html', body, file, start, size, more from captures",
  `insert or replace into reports select id, capture, source, fetched, 0, ref, url, 'x', publisher, published, language,
    size, reading, packed from reports`,
]
for (const statement of withoutEffect) {
  test(`the file keeps the row that is there: ${statement}`, async () => {
    const { file, before, state } = await filled()
    file.exec(statement)
    assert.deepEqual(state(), before)
    file.close()
  })
}

test('a report without its capture and a claim without its report are refused', async () => {
  const { file } = await filled()
  file.exec('pragma foreign_keys = on')
  const orphan = `insert into reports select 'new', 'nowhere', source, fetched, 0, ref, url, title, publisher, published,
    language, size, reading, packed from reports`
  assert.throws(() => file.exec(orphan), /FOREIGN KEY/)
  assert.throws(
    () => file.exec("insert into claims select 'new', 'nowhere', ordinal, kind, claim from claims"),
    /FOREIGN KEY/,
  )
  file.close()
})

/** A ledger of one report, opened past the store. */
async function filled(): Promise<{ file: DatabaseSync; before: unknown; state: () => unknown }> {
  const path = freshPath()
  const store = await openStore(path, { create: true })
  await store.append([sampleEntry(1, { claims: 1 })])
  const said = { at: '2031-03-07T10:00:00.000Z', who: 'R. Okafor', why: 'one event' }
  await store.judgements.add(nameJudgement({ kind: 'merge', ...said, incidents: ['i-a', 'i-b'] }), [])
  await store.close()
  const file = new DatabaseSync(path)
  const state = (): unknown =>
    ['captures', 'reports', 'claims', 'judgements'].map((table) => file.prepare(`select * from ${table}`).all())
  return { file, before: state(), state }
}
