/**
 * How are the many versions of one incident kept? A small one as its JSON. A large one, of a wave that a hundred reports join one after the
 * other, as what it has beside an earlier version, its base: compressed with that one's JSON as the dictionary. A base is whole; the next is
 * made when the versions on top of the last one have become as large together as it is. So a version is read with one more row, and what a
 * wave takes grows with its reports and not with their square.
 */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Kysely, Transaction } from 'kysely'
import { incidentJson } from '../content.ts'
import type { NewVersion } from '../derived.ts'
import { inChunks } from './chunk.ts'
import { type Damaged, parseJson } from './json.ts'
import type { IncidentBodyRow, Tables } from './tables.ts'

/** UTF-16 units of JSON from which on a version is kept on top of another: below, a row costs as much as its text. Set by hand. */
const packedMin = 3000

/** A packed body: `place` can be asked for in SQL as in a whole one. */
interface Packed {
  readonly place?: unknown
  /** Base64 of the JSON, compressed with the base's JSON as dictionary. */
  readonly packed: string
}

interface Base {
  readonly number: number
  readonly json: string
  /** UTF-16 units of the bodies on top of it. */
  spent: number
}

export type NumberedVersion = Pick<NewVersion, 'id' | 'knownFrom' | 'incident'> & { readonly number: number }

/** JSON of the incidents of these versions, by their numbers. */
export async function bodiesOf(
  db: Kysely<Tables>,
  numbers: readonly number[],
  damaged: Damaged,
): Promise<ReadonlyMap<number, string>> {
  const rows = await rowsOf(db, numbers)
  const known = new Map(rows.flatMap(({ number, base, incident }) => (base === null ? [[number, incident]] : [])))
  const wanted = new Set(rows.flatMap(({ base }) => (base === null || known.has(base) ? [] : [base])))
  for (const { number, incident } of await rowsOf(db, [...wanted])) known.set(number, incident)
  return new Map(
    rows.map(({ number, base, incident }) => [
      number,
      base === null ? incident : unpack(incident, known.get(base), damaged),
    ]),
  )
}

const rowsOf = (db: Kysely<Tables>, numbers: readonly number[]): Promise<IncidentBodyRow[]> =>
  inChunks(numbers, (some) => db.selectFrom('incident_bodies').selectAll().where('number', 'in', some).execute())

function unpack(body: string, base: string | undefined, damaged: Damaged): string {
  const { packed } = parseJson<Packed>(body, damaged)
  try {
    return zstdDecompressSync(Buffer.from(packed, 'base64'), { dictionary: Buffer.from(base ?? '') }).toString()
  } catch (error) {
    throw damaged(error)
  }
}

/** The rows of new versions, which are numbered already. */
export async function bodyRows(
  write: Transaction<Tables>,
  versions: readonly NumberedVersion[],
  damaged: Damaged,
): Promise<IncidentBodyRow[]> {
  const whole = versions.map((version) => ({ ...version, json: incidentJson(version.incident) }))
  const large = whole.filter(({ json }) => json.length >= packedMin)
  const bases = await latestBases(write, large, damaged)
  const packed = new Map<number, IncidentBodyRow>()
  for (const { id, number, incident, json } of large.sort((a, b) => a.knownFrom - b.knownFrom)) {
    const base = bases.get(id)
    const body = base === undefined || base.spent >= base.json.length ? undefined : pack(incident, json, base.json)
    if (base === undefined || body === undefined) bases.set(id, { number, json, spent: 0 })
    else {
      base.spent += body.length
      packed.set(number, { number, base: base.number, incident: body })
    }
  }
  return whole.map(({ number, json }) => packed.get(number) ?? { number, base: null, incident: json })
}

/** Undefined where it would save nothing. */
function pack({ place }: NewVersion['incident'], json: string, base: string): string | undefined {
  const params = { [constants.ZSTD_c_compressionLevel]: 3 }
  const packed = zstdCompressSync(json, { dictionary: Buffer.from(base), params }).toString('base64')
  const body: Packed = { ...(place === undefined ? {} : { place }), packed }
  const text = JSON.stringify(body)
  return text.length < json.length / 2 ? text : undefined
}

/** Of each incident, the base of its latest version, or that version itself where it is whole and large. */
async function latestBases(
  write: Transaction<Tables>,
  versions: readonly { readonly id: string }[],
  damaged: Damaged,
): Promise<Map<string, Base>> {
  const ids = [...new Set(versions.map(({ id }) => id))]
  const rows = await inChunks(ids, (some) => {
    const bodies = write.selectFrom('incidents').innerJoin('incident_bodies as b', 'b.number', 'incidents.number')
    const columns = ['incidents.id', 'b.number', 'b.base'] as const
    return bodies
      .select(columns)
      .where('incidents.id', 'in', some)
      .where('b.base', 'is', null)
      .orderBy('known_from')
      .execute()
  })
  const latest = new Map(rows.map(({ id, number }) => [id, number]))
  const json = await bodiesOf(write, [...latest.values()], damaged)
  const spent = await inChunks([...latest.values()], (some) => {
    const onTop = write
      .selectFrom('incident_bodies')
      .select(['base', ({ fn }) => fn.sum<number>(fn('length', ['incident'])).as('spent')])
    return onTop.where('base', 'in', some).groupBy('base').execute()
  })
  const spentOn = new Map(spent.map(({ base, spent: units }) => [base, Number(units)]))
  return new Map(
    [...latest].flatMap(([id, number]) => {
      const whole = json.get(number) ?? ''
      return whole.length < packedMin ? [] : [[id, { number, json: whole, spent: spentOn.get(number) ?? 0 }] as const]
    }),
  )
}

/** Makes whole what is kept on top of versions that are taken away, and is not taken away itself. */
export async function freeFromBases(
  write: Transaction<Tables>,
  removed: readonly number[],
  damaged: Damaged,
): Promise<void> {
  const gone = new Set(removed)
  const onTop = await inChunks(removed, (some) =>
    write.selectFrom('incident_bodies').select('number').where('base', 'in', some).execute(),
  )
  const staying = onTop.map(({ number }) => number).filter((number) => !gone.has(number))
  for (const [number, incident] of await bodiesOf(write, staying, damaged))
    await write.updateTable('incident_bodies').set({ base: null, incident }).where('number', '=', number).execute()
}
