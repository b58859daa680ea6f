/**
 * How is a capture kept? Its bytes in an archive, where there is one, and its place in a row; otherwise in the row, packed. Bytes
 * that are there already are not kept again.
 */
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { ArchivePlace, Capture, CaptureKeeper, CaptureToKeep } from '../../model/index.ts'
import { captureKey } from '../capture-key.ts'
import type { Entry } from '../index.ts'
import { placeOf } from './read.ts'
import type { CaptureRow, Tables } from './tables.ts'

const deflateBody = promisify(deflate)

/** Capture ids in one statement, under the engines' bound on parameters. */
const idsPerStatementMax = 500

/** The rows of the captures that are not there yet. What goes to the archive is on disk when they are given. */
export async function captureRows(
  db: Kysely<Tables>,
  entries: readonly Entry[],
  keeper: CaptureKeeper | undefined,
): Promise<readonly CaptureRow[]> {
  const captures = [...new Map(entries.map(({ capture }) => [captureKey(capture), capture])).values()]
  if (keeper === undefined) return Promise.all(captures.map((capture) => rowWith(capture)))
  const known = await knownCaptures(db, captures)
  const fresh = captures.filter((capture) => !known.has(captureKey(capture)))
  const places = await keeper.keep(await withSame(db, fresh))
  return Promise.all(fresh.map((capture, index) => rowWith(capture, places[index])))
}

async function rowWith(capture: Capture, place?: ArchivePlace): Promise<CaptureRow> {
  const { id, source, fetched, mediaType, body, http, context } = capture
  const row = { id, source, fetched, media_type: mediaType }
  if (place !== undefined) return { ...row, body: new Uint8Array(), ...place, more: null }
  const more = http === undefined && context === undefined ? null : JSON.stringify({ http, context })
  return { ...row, body: await deflateBody(body), file: null, start: null, size: null, more }
}

/** Each with the archived capture of the same bytes, where there is one. */
async function withSame(db: Kysely<Tables>, captures: readonly Capture[]): Promise<readonly CaptureToKeep[]> {
  const same = new Map<string, NonNullable<CaptureToKeep['same']>>()
  for (const ids of chunksOf([...new Set(captures.map(({ id }) => id))])) {
    const columns = ['id', 'source', 'fetched', 'file', 'start', 'size'] as const
    const query = db.selectFrom('captures').select(columns).where('id', 'in', ids).where('file', 'is not', null)
    for (const row of await query.orderBy('fetched').orderBy('source').execute()) {
      const place = placeOf(row)
      // The first one holds the bytes; later ones may only refer to it.
      if (place !== undefined && !same.has(row.id))
        same.set(row.id, { source: row.source, fetched: row.fetched, place })
    }
  }
  return captures.map((capture) => {
    const found = same.get(capture.id)
    return found === undefined ? { capture } : { capture, same: found }
  })
}

/** Of these captures, which are there? Their keys. */
export async function knownCaptures(
  db: Kysely<Tables>,
  captures: readonly Pick<Capture, 'id' | 'source'>[],
): Promise<ReadonlySet<string>> {
  const asked = new Set(captures.map(captureKey))
  const ids = [...new Set(captures.map(({ id }) => id))]
  const there: string[] = []
  for (const some of chunksOf(ids)) {
    const rows = await db.selectFrom('captures').select(['id', 'source']).where('id', 'in', some).execute()
    there.push(...rows.map(captureKey).filter((key) => asked.has(key)))
  }
  return new Set(there)
}

function* chunksOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += idsPerStatementMax)
    yield ids.slice(start, start + idsPerStatementMax)
}
