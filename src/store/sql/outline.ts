/** How are the outlines of incidents read? Without their JSON, in the order of their numbers. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerOutlines, NumberedValue, Outline } from '../outline.ts'
import { nameQuestion, parseQuestion } from '../text/index.ts'
import { inChunks } from './chunk.ts'
import type { SqlEngine, WordColumn } from './engine.ts'
import { forever, type IncidentRow, type Tables } from './tables.ts'

const columns = [
  'number',
  'id',
  'known_from',
  'known_to',
  'weight',
  'type',
  'status',
  'country',
  'day_from',
  'day_to',
  'lat',
  'lon',
  'killed',
  'origins',
] as const
type Row = Pick<IncidentRow, Exclude<(typeof columns)[number], 'number'>> & { readonly number: number }

export function ledgerOutlines(db: Kysely<Tables>, engine: SqlEngine): LedgerOutlines {
  return {
    async page(after, limit) {
      const page = db.selectFrom('incidents').select(columns).where('number', '>', after).orderBy('number')
      const rows = await page.limit(limit).execute()
      const last = rows.at(-1)?.number ?? after
      const values = db.selectFrom('incident_values').select(['number', 'value'])
      return outlinesOf(rows, await values.where('number', '>', after).where('number', '<=', last).execute())
    },
    async of(ids) {
      const rows = await inChunks(ids, (some) =>
        db.selectFrom('incidents').select(columns).where('id', 'in', some).execute(),
      )
      const numbers = rows.map(({ number }) => number)
      const values = await inChunks(numbers, (some) =>
        db.selectFrom('incident_values').select(['number', 'value']).where('number', 'in', some).execute(),
      )
      return outlinesOf(rows, values)
    },
    async count() {
      const counted = db.selectFrom('incidents').select(({ fn }) => fn.countAll<number>().as('count'))
      return Number((await counted.executeTakeFirstOrThrow()).count)
    },
    async values(after) {
      const rows = await db.selectFrom('facet_values').selectAll().where('number', '>', after).execute()
      return rows.map(({ number, facet, value }): NumberedValue => {
        return { number: Number(number), facet: facet as NumberedValue['facet'], value }
      })
    },
    async numbersWith({ text, party, source }) {
      const named = (name: string, column: WordColumn): RawBuilder<unknown> => {
        const question = nameQuestion(name)
        return question === undefined ? sql`1 = 0` : sql`number in ${engine.incidentsWith(question, column)}`
      }
      const conditions = [
        ...(text === undefined ? [] : [sql`number in ${engine.incidentsWith(parseQuestion(text))}`]),
        ...(party === undefined ? [] : [named(party, 'party')]),
        ...(source === undefined ? [] : [named(source, 'source')]),
      ]
      const { rows } = await sql<{ number: number }>`
        select number from incidents where ${sql.join(conditions, sql` and `)}`.execute(db)
      return rows.map(({ number }) => Number(number))
    },
  }
}

function outlinesOf(
  rows: readonly Row[],
  values: readonly { readonly number: number; readonly value: number }[],
): Outline[] {
  const byNumber = new Map<number, number[]>()
  for (const { number, value } of values) {
    const own = byNumber.get(Number(number))
    if (own === undefined) byNumber.set(Number(number), [Number(value)])
    else own.push(Number(value))
  }
  return rows.map(({ known_from, known_to, day_from, day_to, lat, lon, country, number, ...row }) => ({
    ...row,
    number: Number(number),
    knownFrom: Number(known_from),
    ...(Number(known_to) === forever ? {} : { knownTo: Number(known_to) }),
    dayFrom: day_from,
    dayTo: day_to,
    ...(country === null ? {} : { country }),
    ...(lat === null || lon === null ? {} : { lat, lon }),
    values: byNumber.get(Number(number)) ?? [],
  }))
}
