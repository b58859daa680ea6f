/** How does any SQL engine keep the sources? The statements are the same; an engine brings its connection and tables. */
import { type Kysely, sql, type Transaction } from 'kysely'
import { compareText } from '../../stdx/index.ts'
import { storeFailure } from '../failure.ts'
import type {
  DueBounds,
  DuePage,
  Holder,
  Page,
  PageStatus,
  SeenEntry,
  Source,
  SourceChange,
  SourceCounts,
  SourceStore,
} from './index.ts'
import type { EntryRow, PageRow, SourceRow, SourceTables } from './tables.ts'

/** Rows in one statement, and values in one list: well under the parameters that an engine takes. */
const rowsPerStatementMax = 200

/** A SourceStore on tables that are there; `name` is what failures call the ledger. */
export function sqlSourceStore(db: Kysely<SourceTables>, name: string): SourceStore {
  const parsed = <T>(json: string): T => {
    try {
      return JSON.parse(json) as T
    } catch (error) {
      throw storeFailure('damaged', name, error)
    }
  }
  return {
    sources: async () => (await db.selectFrom('sources').selectAll().orderBy('id').execute()).map(sourceOf(parsed)),
    add: (sources) => db.transaction().execute((transaction) => addSources(transaction, sources)),
    remove: (id) => db.transaction().execute((transaction) => removeSource(transaction, id)),
    entries: async (source) =>
      (await db.selectFrom('source_entries').selectAll().where('source', '=', source).execute()).map(entryOf),
    async pages(urls) {
      const found: Page[] = []
      for (const some of chunked(urls)) {
        const rows = await db.selectFrom('source_pages').selectAll().where('url', 'in', some).execute()
        found.push(...rows.map(pageOf(parsed)))
      }
      return found
    },
    duePages: (bounds) => duePages(db, bounds),
    save: (change) => db.transaction().execute((transaction) => saveChange(transaction, change)),
    prune: (before) => db.transaction().execute((transaction) => pruneSeen(transaction, before)),
    counts: () => countSeen(db),
    async holder() {
      const row = await db.selectFrom('source_holder').selectAll().executeTakeFirst()
      return row === undefined ? undefined : { process: Number(row.process), host: row.host, at: Number(row.at) }
    },
    passHold: (before, next) => passHold(db, before, next),
    close: () => db.destroy(),
  }
}

type Parsed = <T>(json: string) => T

function sourceOf(parsed: Parsed): (row: SourceRow) => Source {
  return ({ id, address, title, category, parent, added_at, state }) => ({
    id,
    address,
    ...(title === null ? {} : { title }),
    ...(category === null ? {} : { category }),
    ...(parent === null ? {} : { parent }),
    addedAt: Number(added_at),
    state: parsed(state),
  })
}

function sourceRow({ id, address, title, category, parent, addedAt, state }: Source): SourceRow {
  return {
    id,
    address,
    title: title ?? null,
    category: category ?? null,
    parent: parent ?? null,
    added_at: addedAt,
    state: JSON.stringify(state),
  }
}

function entryOf({ source, key, guid, link, hash, updated, seen_at }: EntryRow): SeenEntry {
  return {
    source,
    key,
    ...(guid === null ? {} : { guid }),
    ...(link === null ? {} : { link }),
    hash,
    ...(updated === null ? {} : { updated }),
    seenAt: Number(seen_at),
  }
}

function entryRow({ source, key, guid, link, hash, updated, seenAt }: SeenEntry): EntryRow {
  return { source, key, guid: guid ?? null, link: link ?? null, hash, updated: updated ?? null, seen_at: seenAt }
}

function pageOf(parsed: Parsed): (row: PageRow) => Page {
  return ({ url, source, status, next_at, seen_at, state }) => ({
    url,
    source,
    status: status as PageStatus,
    ...(next_at === null ? {} : { nextAt: Number(next_at) }),
    seenAt: Number(seen_at),
    state: parsed(state),
  })
}

function pageRow({ url, source, status, nextAt, seenAt, state }: Page): PageRow {
  return { url, source, status, next_at: nextAt ?? null, seen_at: seenAt, state: JSON.stringify(state) }
}

/**
 * Source by source, each by its index, so that it costs what is taken and not what waits: a sitemap alone may have 100,000 pages
 * due. Sources come in the order of their first page; one whose first is later than all that were found has no part in them.
 */
async function duePages(db: Kysely<SourceTables>, { until, limit, perSource }: DueBounds): Promise<readonly DuePage[]> {
  let due: readonly DuePage[] = []
  for (const { source, first } of await sourcesDue(db, until)) {
    const last = due[limit - 1]
    if (last !== undefined && last.nextAt < first) break
    const query = db.selectFrom('source_pages').select(['url', 'next_at']).where('source', '=', source)
    const sorted = query.where('next_at', '<=', until).orderBy('next_at').orderBy('url').limit(perSource)
    const pages = (await sorted.execute()).map(({ url, next_at }) => ({ url, source, nextAt: Number(next_at) }))
    due = [...due, ...pages].sort((a, b) => a.nextAt - b.nextAt || compareText(a.url, b.url)).slice(0, limit)
  }
  return due
}

/** By steps from each source to the next, and not by a look at every page. */
async function sourcesDue(db: Kysely<SourceTables>, until: number) {
  const { rows } = await sql<{ source: string; first: number | string }>`
    with recursive named(source) as (
      select min(source) from source_pages where next_at is not null
      union all
      select (select min(p.source) from source_pages p where p.next_at is not null and p.source > named.source)
      from named where named.source is not null
    )
    select source, (
      select min(p.next_at) from source_pages p where p.next_at is not null and p.source = named.source
    ) as first from named where source is not null`.execute(db)
  return rows
    .map(({ source, first }) => ({ source, first: Number(first) }))
    .filter(({ first }) => first <= until)
    .sort((a, b) => a.first - b.first)
}

async function addSources(db: Transaction<SourceTables>, sources: readonly Source[]): Promise<number> {
  let added = 0
  for (const source of sources) {
    const { title, category } = source
    const insert = db.insertInto('sources').values(sourceRow(source))
    const { numInsertedOrUpdatedRows } = await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
    const isNew = (numInsertedOrUpdatedRows ?? 0n) > 0n
    added += Number(isNew)
    const told = { ...(title === undefined ? {} : { title }), ...(category === undefined ? {} : { category }) }
    if (isNew || Object.keys(told).length === 0) continue
    await db.updateTable('sources').set(told).where('id', '=', source.id).execute()
  }
  return added
}

async function removeSource(db: Transaction<SourceTables>, id: string): Promise<boolean> {
  const parts = await db.selectFrom('sources').select('id').where('parent', '=', id).execute()
  const ids = [id, ...parts.map((part) => part.id)]
  let removed = 0n
  for (const some of chunked(ids)) {
    await db.deleteFrom('source_entries').where('source', 'in', some).execute()
    await db.deleteFrom('source_pages').where('source', 'in', some).where('status', '!=', 'done').execute()
    const { numDeletedRows } = await db.deleteFrom('sources').where('id', 'in', some).executeTakeFirst()
    removed += numDeletedRows
  }
  return removed > 0n
}

/** A source that was removed meanwhile stays removed, and so does what was seen of it. */
async function saveChange(db: Transaction<SourceTables>, { sources, entries, pages }: SourceChange): Promise<void> {
  for (const source of sources ?? []) {
    const state = JSON.stringify(source.state)
    await db.updateTable('sources').set({ state }).where('id', '=', source.id).execute()
  }
  for (const values of chunked((entries ?? []).map(entryRow))) {
    const insert = db.insertInto('source_entries').values(values)
    const update = insert.onConflict((conflict) =>
      conflict.columns(['source', 'key']).doUpdateSet(({ ref }) => ({
        guid: ref('excluded.guid'),
        link: ref('excluded.link'),
        hash: ref('excluded.hash'),
        updated: ref('excluded.updated'),
        seen_at: ref('excluded.seen_at'),
      })),
    )
    await update.execute()
  }
  for (const values of chunked((pages ?? []).map(pageRow))) {
    const insert = db.insertInto('source_pages').values(values)
    const update = insert.onConflict((conflict) =>
      conflict.column('url').doUpdateSet(({ ref }) => ({
        status: ref('excluded.status'),
        next_at: ref('excluded.next_at'),
        seen_at: ref('excluded.seen_at'),
        state: ref('excluded.state'),
      })),
    )
    await update.execute()
  }
}

async function pruneSeen(db: Transaction<SourceTables>, before: number): Promise<number> {
  const entries = await db.deleteFrom('source_entries').where('seen_at', '<', before).executeTakeFirst()
  const old = db.deleteFrom('source_pages').where('seen_at', '<', before).where('status', '!=', 'due')
  const pages = await old.executeTakeFirst()
  return Number(entries.numDeletedRows + pages.numDeletedRows)
}

/** One statement each, so that it needs no lock of its own. */
async function passHold(
  db: Kysely<SourceTables>,
  before: Holder | undefined,
  next: Holder | undefined,
): Promise<boolean> {
  if (before === undefined) {
    if (next === undefined) return (await db.selectFrom('source_holder').select('id').execute()).length === 0
    const insert = db.insertInto('source_holder').values({ id: 1, ...next })
    const { numInsertedOrUpdatedRows } = await insert.onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { process, host, at } = before
  if (next === undefined) {
    const remove = db.deleteFrom('source_holder').where('process', '=', process).where('host', '=', host)
    return (await remove.where('at', '=', at).executeTakeFirst()).numDeletedRows === 1n
  }
  const update = db.updateTable('source_holder').set(next).where('process', '=', process).where('host', '=', host)
  return (await update.where('at', '=', at).executeTakeFirst()).numUpdatedRows === 1n
}

async function countSeen(db: Kysely<SourceTables>): Promise<SourceCounts> {
  const { rows } = await db
    .selectFrom('source_entries')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  const byStatus = await db
    .selectFrom('source_pages')
    .select(({ fn }) => ['status', fn.countAll<number>().as('rows')])
    .groupBy('status')
    .execute()
  const of = (status: PageStatus): number => Number(byStatus.find((row) => row.status === status)?.rows ?? 0)
  return { entries: Number(rows), pages: { due: of('due'), done: of('done'), failed: of('failed') } }
}

function* chunked<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += rowsPerStatementMax) {
    yield rows.slice(start, start + rowsPerStatementMax)
  }
}
