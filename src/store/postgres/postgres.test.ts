/**
 * Does PostgreSQL keep the contract, and does its schema refuse what the contract rules out? Runs in schemas of its own in the
 * database that TOCSIN_POSTGRES names, as in `postgres://postgres@127.0.0.1:5432/test`, and is skipped where it names none.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { nameJudgement } from '../../model/index.ts'
import { runContract, sampleEntry } from '../contract.ts'
import { openStore } from '../index.ts'
import { runJudgementContract } from '../judgement/contract.ts'
import { runQueryContract } from '../question/contract.ts'

const { TOCSIN_POSTGRES: server } = process.env

if (server === undefined) {
  test(
    'PostgreSQL keeps the contract',
    { skip: 'no server: set TOCSIN_POSTGRES to the address of a database' },
    () => undefined,
  )
} else {
  const run = `t${process.pid}_${Date.now().toString(36)}`
  const schemas: string[] = []
  const freshAddress = (): string => {
    const schema = `${run}_${schemas.length}`
    schemas.push(schema)
    const url = new URL(server)
    url.searchParams.set('schema', schema)
    return url.href
  }
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  after(async () => {
    for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`)
    await client.end()
  })
  const lastSchema = (): string => schemas.at(-1) ?? ''

  const open = (address: string) => openStore(address, { create: true })
  const engine = { name: 'postgres', address: freshAddress, open }
  runContract(engine)
  runQueryContract(engine)
  runJudgementContract(engine)

  const filled = async (): Promise<string> => {
    const address = freshAddress()
    const store = await openStore(address, { create: true })
    await store.append([sampleEntry(1, { claims: 1 })])
    const said = { at: '2031-03-07T10:00:00.000Z', who: 'R. Okafor', why: 'one event' }
    await store.judgements.add(nameJudgement({ kind: 'merge', ...said, incidents: ['i-a', 'i-b'] }), [])
    await store.close()
    return address
  }

  const refused = [
    "update SCHEMA.captures set source = 'x'",
    'delete from SCHEMA.reports',
    'truncate SCHEMA.claims cascade',
    "update SCHEMA.judgements set at = 'x'",
  ]
  for (const statement of refused) {
    test(`the schema itself refuses: ${statement}`, async () => {
      const address = await filled()
      await assert.rejects(client.query(statement.replace('SCHEMA', lastSchema())), /append-only/)
      const store = await openStore(address, { create: false })
      const { reports, claims, captures } = await store.counts()
      assert.deepEqual({ reports, claims, captures }, { reports: 1, claims: 1, captures: 1 })
      await store.close()
    })
  }

  test('no ledger, no server, no database, no right: each is said in one line without the password', async () => {
    const missing = freshAddress()
    await assert.rejects(openStore(missing, { create: false }), { code: 'store/missing' })
    const url = new URL(missing)
    url.port = '1'
    url.password = 'geheim'
    await assert.rejects(openStore(url.href, { create: true }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'store/unreadable')
      assert.doesNotMatch(error.message, /geheim|\n/)
      return true
    })
    const nowhere = new URL(missing)
    nowhere.pathname = '/no_such_database'
    await assert.rejects(openStore(nowhere.href, { create: true }), { code: 'store/missing' })
    await assert.rejects(openStore('postgres://h/d?schema=A;drop', { create: true }), { code: 'usage/argument' })
  })

  test("another program's schema is refused and left as it is, and so is a ledger of a later version", async () => {
    const foreign = freshAddress()
    await client.query(`create schema ${lastSchema()}; create table ${lastSchema()}.notes (n int)`)
    await assert.rejects(openStore(foreign, { create: true }), { code: 'store/unreadable' })
    const later = await filled()
    await client.query(`insert into ${lastSchema()}.migrations values (9999, 'later')`)
    await assert.rejects(openStore(later, { create: true }), { code: 'store/newer' })
  })

  test('two that open a new ledger at once make it once', async () => {
    const address = freshAddress()
    const stores = await Promise.all([1, 2, 3].map(() => openStore(address, { create: true })))
    await Promise.all(stores.map((store, number) => store.append([sampleEntry(number)])))
    assert.equal((await stores[0]?.counts())?.reports, 3)
    for (const store of stores) await store.close()
  })
}
