/** How are analysts' judgements kept? In a table that grows and never changes. */
import type { Kysely } from 'kysely'
import type { Judgement } from '../../model/index.ts'
import type { LedgerJudgements } from '../judgement/index.ts'
import type { SqlEngine } from './engine.ts'
import { type Damaged, parseJson } from './json.ts'
import type { ColumnTypes } from './reread-tables.ts'
import type { Tables } from './tables.ts'

/** `number` is the engine's own column of growing numbers. */
export const judgementTables = ({ text, end }: ColumnTypes, number: string): readonly string[] => [
  `create table judgements (
    number ${number},
    id ${text} not null unique,
    at ${text} not null,
    judgement ${text} not null
  )${end}`,
]

export function ledgerJudgements(db: Kysely<Tables>, engine: SqlEngine, damaged: Damaged): LedgerJudgements {
  return {
    add: (judgement, changes) =>
      db.transaction().execute(async (write) => {
        await engine.lock(write)
        const { id, at } = judgement
        const known = await write.selectFrom('judgements').select('id').where('id', '=', id).executeTakeFirst()
        if (known !== undefined) return false
        await write
          .insertInto('judgements')
          .values({ id, at, judgement: JSON.stringify(judgement) })
          .execute()
        const rows = changes.map((one) => ({ ...one, known_from: Date.parse(at) }))
        if (rows.length > 0) await write.insertInto('changes').values(rows).execute()
        return true
      }),
    async all() {
      const rows = await db.selectFrom('judgements').select('judgement').orderBy('number').execute()
      return rows.map(({ judgement }) => parseJson<Judgement>(judgement, damaged))
    },
  }
}
