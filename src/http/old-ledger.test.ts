/** Does a ledger of every earlier version answer when it is served? As the program of that version made it, with one report in it. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { knowledge } from '../../check/knowledge.ts'
import { openDesk } from '../app/desk/index.ts'
import { claimsOf, publicationId, textId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { applicationId, migrations } from '../store/sqlite/migration.ts'
import { dispatches } from './cases.ts'
import { routes, serve } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-old-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const [dispatch = { text: '' }] = dispatches
const reading = readReport(makeReport(dispatch), knowledge)
const id = publicationId(reading.report)
const at = '2031-03-05T10:00:00.000Z'

/** `leftOut`: a step that was put in between later. */
function earlierLedger(last: number, leftOut = 0): string {
  const path = join(folder, `${last}-${leftOut}.db`)
  const file = new DatabaseSync(path)
  // What a crash would lose is of no use here, and a disk that is busy takes a second for each of these.
  file.exec('pragma synchronous = off; begin')
  file.exec('create table migrations (number integer not null primary key, name text not null) strict')
  for (const migration of migrations.filter(({ number }) => number <= last && number !== leftOut)) {
    for (const statement of migration.statements) file.exec(statement)
    file.prepare('insert into migrations values (?, ?)').run(migration.number, migration.name)
  }
  file.exec(`pragma application_id = ${applicationId}`)
  const capture = textId(dispatch.text)
  file
    .prepare('insert into captures (id, source, fetched, media_type, body) values (?, ?, ?, ?, ?)')
    .run(capture, 'r1', at, 'text/plain', deflateSync(dispatch.text))
  file
    .prepare(`insert into reports (id, capture, source, fetched, known_at, language, size, reading)
      values (?, ?, ?, ?, ?, 'en', 1, ?)`)
    .run(id, capture, 'r1', at, Date.parse(at), JSON.stringify(reading))
  for (const [ordinal, claim] of claimsOf(reading, { id, at }).entries())
    file
      .prepare('insert into claims values (?, ?, ?, ?, ?)')
      .run(claim.id, id, ordinal, claim.kind, JSON.stringify(claim))
  const isPending = file.prepare("select 1 from sqlite_master where name = 'pending'").get() !== undefined
  if (isPending) file.prepare('insert into pending values (?)').run(id)
  file.exec('commit')
  file.close()
  return path
}

const latest = migrations.at(-1)?.number ?? 0
const ledgers: readonly (readonly [last: number, leftOut: number])[] = [
  ...migrations.map(({ number }) => [number, 0] as const),
  // Made while the step was on a branch of its own. The tables of the sixth are what later steps change.
  ...migrations.filter(({ number }) => number > 4 && number !== 6).map(({ number }) => [latest, number] as const),
]

for (const [last, leftOut] of ledgers)
  test(`a ledger of version ${last}${leftOut === 0 ? '' : ` without ${leftOut}`} answers every question`, async (context) => {
    const store = earlierLedger(last, leftOut)
    const desk = await openDesk({ store, version: '0.0.0-test' })
    context.after(() => desk.close())
    const faults: unknown[] = []
    const served = await serve({ desk, host: '127.0.0.1', port: 0, onFault: (error) => faults.push(error) })
    context.after(() => served.close())
    const page = (await (await fetch(new URL('/incidents', served.url))).json()) as { items: { id: string }[] }
    assert.equal(page.items.length, 1)
    for (const { method, path, answers } of routes) {
      if (method !== 'GET' || path.startsWith('/alerts')) continue
      const filled = path.replace('{id}', path.startsWith('/incidents') ? (page.items[0]?.id ?? '') : id)
      const wanted = path === '/search' ? `${filled}?text=killed` : filled
      const accept = answers[0]?.mediaType ?? '*/*'
      const { status } = await fetch(new URL(wanted, served.url), { headers: { accept } })
      assert.equal(status, 200, `${wanted} ${String(faults.at(-1))}`)
    }
  })
