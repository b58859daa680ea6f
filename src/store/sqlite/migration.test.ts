/** Does a ledger of every earlier version become one of today, with all that was in it? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { sampleEntry } from '../contract.ts'
import { openStore } from '../index.ts'
import { applicationId, latestMigration, migrations } from './migration.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-migration-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A ledger as a program of that version made it, with one report in it. */
function earlierLedger(number: number, leftOut = 0): string {
  const path = join(folder, `version-${number}-${leftOut}.db`)
  const file = new DatabaseSync(path)
  file.exec('create table migrations (number integer not null primary key, name text not null) strict')
  for (const migration of migrations.filter((one) => one.number <= number && one.number !== leftOut)) {
    for (const statement of migration.statements) file.exec(statement)
    file.prepare('insert into migrations values (?, ?)').run(migration.number, migration.name)
  }
  file.exec(`pragma application_id = ${applicationId}`)
  const { id, capture, reading, claims } = sampleEntry(7, { published: '2024-05-14' })
  const body = deflateSync(capture.body)
  file
    .prepare('insert into captures (id, source, fetched, media_type, body) values (?, ?, ?, ?, ?)')
    .run(capture.id, capture.source, capture.fetched, capture.mediaType, body)
  file
    .prepare(`insert into reports (id, capture, source, fetched, known_at, language, size, reading)
      values (?, ?, ?, ?, ?, 'en', 1, ?)`)
    .run(id, capture.id, capture.source, capture.fetched, Date.parse('2024-05-14'), JSON.stringify(reading))
  for (const [ordinal, claim] of claims.entries())
    file
      .prepare('insert into claims values (?, ?, ?, ?, ?)')
      .run(claim.id, id, ordinal, claim.kind, JSON.stringify(claim))
  if (number >= 4 && leftOut !== 4) file.prepare('insert into pending values (?)').run(id)
  file.close()
  return path
}

const earlier = migrations.map(({ number }) => number).filter((number) => number < latestMigration)

for (const number of earlier) {
  test(`a ledger of version ${number} keeps its report, which then waits to be merged`, async () => {
    const store = await openStore(earlierLedger(number), { create: false })
    const entry = sampleEntry(7, { published: '2024-05-14' })
    const { reports, claims, captures, pending } = await store.counts()
    assert.deepEqual({ reports, claims, captures, pending }, { reports: 1, claims: 2, captures: 1, pending: 1 })
    assert.deepEqual(await Array.fromAsync(store.claims()), entry.claims)
    assert.deepEqual((await store.report(entry.id))?.reading, entry.reading)
    assert.deepEqual(Buffer.from((await store.captureOf(entry.id))?.body ?? []), Buffer.from(entry.capture.body))
    assert.deepEqual(await store.derived.checkIntegrity(), [])
    await store.close()
  })
}

test('a step that came in between is made up for', async () => {
  // One that no later one builds upon.
  const between = migrations.find(({ name }) => name === 'judgements of analysts')
  assert.ok(between)
  const path = earlierLedger(latestMigration, between.number)
  await (await openStore(path, { create: false })).close()
  const file = new DatabaseSync(path)
  const done = file.prepare('select number from migrations order by number').all()
  assert.deepEqual(
    done.map((row) => row['number']),
    migrations.map(({ number }) => number),
  )
  file.close()
})

test('there are earlier versions to come from', () => assert.ok(earlier.length > 0))
