/** How does any SQL engine keep the contract? The statements are the same; an engine brings its connection and tables. */
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { CaptureKeeper } from '../../model/index.ts'
import { storeFailure } from '../failure.ts'
import type { Store } from '../index.ts'
import { appendEntries } from './append.ts'
import { knownCaptures } from './capture.ts'
import { readCapture, readClaims, readReports } from './read.ts'
import { ledgerRereads } from './reread.ts'
import type { Tables } from './tables.ts'

export type { Tables } from './tables.ts'

/** A Store on tables that are there; `name` is what failures call the ledger, its path or address. */
export function sqlStore(db: Kysely<Tables>, name: string, keeper?: CaptureKeeper): Store {
  const damaged = (cause: unknown) => storeFailure('damaged', name, cause)
  return {
    append: (entries) => appendEntries(db, entries, keeper),
    rereads: ledgerRereads(db, { damaged, append: (entries) => appendEntries(db, entries, keeper) }),
    hasCaptures: (captures) => knownCaptures(db, captures),
    reports: (options = {}) => readReports(db, options, damaged),
    claims: (options = {}) => readClaims(db, options, damaged),
    async capture(id, source) {
      const asked = source === undefined ? { id } : { id, source }
      const capture = await readCapture(db, asked, { keeper, damaged, name })
      if (capture === undefined || sha256(capture.body) === id) return capture
      throw damaged(new Error(`the bytes of capture ${id} are not those that it was named for`))
    },
    counts: () => countRows(db),
    async close() {
      await keeper?.close()
      await db.destroy()
    },
  }
}

function sha256(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}

async function countRows(db: Kysely<Tables>): Promise<{ reports: number; claims: number; captures: number }> {
  // One statement, so that the three agree with each other while another process appends.
  const counted = db.selectNoFrom(({ selectFrom }) => {
    const count = <Name extends string>(table: 'current_reports' | 'captures', name: Name) =>
      selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .as(name)
    const claims = selectFrom('current_claims')
      .innerJoin('current_reports', 'current_reports.id', 'current_claims.report')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .as('claims')
    return [count('current_reports', 'reports'), claims, count('captures', 'captures')]
  })
  const { reports, claims, captures } = await counted.executeTakeFirstOrThrow()
  return { reports: Number(reports), claims: Number(claims), captures: Number(captures) }
}
