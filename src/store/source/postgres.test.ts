/** Does PostgreSQL keep the contract of sources? In schemas of its own in the database that TOCSIN_POSTGRES names, if any. */
import { after, test } from 'node:test'
import pg from 'pg'
import { runSourceContract } from './contract.ts'
import { openSourceStore } from './index.ts'

const { TOCSIN_POSTGRES: server } = process.env

if (server === undefined) {
  test(
    'PostgreSQL keeps the contract of sources',
    { skip: 'no server: set TOCSIN_POSTGRES to the address of a database' },
    () => undefined,
  )
} else {
  const run = `s${process.pid}_${Date.now().toString(36)}`
  let schemas = 0
  after(async () => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    for (let number = 1; number <= schemas; number += 1)
      await client.query(`drop schema if exists ${run}_${number} cascade`)
    await client.end()
  })
  runSourceContract({
    name: 'postgres',
    address() {
      const url = new URL(server)
      url.searchParams.set('schema', `${run}_${++schemas}`)
      return url.href
    },
    open: (address) => openSourceStore(address, { create: true }),
  })
}
