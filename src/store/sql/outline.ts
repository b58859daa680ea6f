/** How are the outlines of incidents read? Without their JSON, in the order of their numbers. */
import { type Kysely, sql } from 'kysely'
import type { LedgerOutlines, NumberedValue, Outline } from '../outline.ts'
import { nameQuestion, parseQuestion } from '../text/index.ts'
import { inChunks } from './chunk.ts'
import type { SqlEngine } from './engine.ts'
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
      const values = await sql<Joined>`select number, ${engine.joinedValues} as joined from incident_values
        where number > ${after} and number <= ${last} group by number`.execute(db)
      return outlinesOf(rows, values.rows, await middlesOf(db, engine, rows))
    },
    async of(ids) {
      const rows = await inChunks(ids, (some) =>
        db.selectFrom('incidents').select(columns).where('id', 'in', some).execute(),
      )
      const numbers = rows.map(({ number }) => number)
      const values = await inChunks(numbers, async (some) => {
        const found = await sql<Joined>`select number, ${engine.joinedValues} as joined from incident_values
          where number in (${sql.join([...some])}) group by number`.execute(db)
        return found.rows
      })
      return outlinesOf(rows, values, await middlesOf(db, engine, rows))
    },
    async count() {
      const counted = db.selectFrom('incidents').select(({ fn }) => fn.countAll<number>().as('count'))
      return Number((await counted.executeTakeFirstOrThrow()).count)
    },
    async values(after) {
      const rows = await db.selectFrom('facet_values').selectAll().where('number', '>', after).execute()
      return rows.map(({ number, facet, value }): NumberedValue => {
        return { number, facet: facet as NumberedValue['facet'], value }
      })
    },
    async moments(after, limit) {
      const known = db.selectFrom('merged_reports').select('known_at').distinct().where('known_at', '>', after)
      const rows = await known.orderBy('known_at').limit(limit).execute()
      return rows.map(({ known_at }) => Number(known_at))
    },
    async numbersWith(words, column) {
      const question = column === undefined ? parseQuestion(words) : nameQuestion(words)
      if (question === undefined) return []
      const { rows } = await engine.joinedIncidentsWith(question, column).execute(db)
      const joined = rows[0]?.joined ?? ''
      return joined === '' ? [] : joined.split(' ').map(Number)
    },
  }
}

/** The numbers of a version's values, with blanks between them. */
interface Joined {
  readonly number: number
  readonly joined: string
}

type Middle = NonNullable<Outline['middle']>

/** The middles of provinces stand in the JSON alone, of which so only that of those is read that have no point. */
async function middlesOf(
  db: Kysely<Tables>,
  engine: SqlEngine,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, Middle>> {
  const part = (name: string) => engine.jsonPart('incident', ['place', name])
  const numbers = rows.flatMap(({ lat, number }) => (lat === null ? [number] : []))
  const found = await inChunks(numbers, async (some) => {
    const { rows: places } = await sql<Record<'number' | 'lat' | 'lon', number>>`
      select number, ${part('lat')} as lat, ${part('lon')} as lon from incident_bodies
      where number in (${sql.join([...some])}) and ${part('precision')} = 'admin' and ${part('lat')} is not null`.execute(
      db,
    )
    return places
  })
  return new Map(found.map(({ number, lat, lon }) => [number, { lat: Number(lat), lon: Number(lon) }]))
}

function outlinesOf(rows: readonly Row[], values: readonly Joined[], middles: ReadonlyMap<number, Middle>): Outline[] {
  const byNumber = new Map(values.map(({ number, joined }) => [number, joined.split(' ').map(Number)]))
  const middleOf = (number: number): Pick<Outline, 'middle'> => {
    const middle = middles.get(number)
    return middle === undefined ? {} : { middle }
  }
  return rows.map(({ known_from, known_to, day_from, day_to, lat, lon, country, ...row }) => ({
    ...row,
    ...middleOf(row.number),
    knownFrom: known_from,
    ...(known_to === forever ? {} : { knownTo: known_to }),
    dayFrom: day_from,
    dayTo: day_to,
    ...(country === null ? {} : { country }),
    ...(lat === null || lon === null ? {} : { lat, lon }),
    values: byNumber.get(row.number) ?? [],
  }))
}
