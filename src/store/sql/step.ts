/** How is a step of merging written? In one transaction, and only on top of what it was made from. */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DerivedStep, NewlyMerged } from '../derived.ts'
import { tokensOf } from '../text/index.ts'
import { chunked, inChunks } from './chunk.ts'
import type { SqlEngine } from './engine.ts'
import { forever, type Tables } from './tables.ts'
import { versionRow } from './version.ts'

type Write = Transaction<Tables>

export async function saveStep(db: Kysely<Tables>, engine: SqlEngine, step: DerivedStep): Promise<boolean> {
  return db.transaction().execute(async (write) => {
    await engine.lock(write)
    const { generation } = await write.selectFrom('derivation').select('generation').executeTakeFirstOrThrow()
    if (generation !== step.generation) return false
    await write
      .updateTable('derivation')
      .set({ generation: generation + 1 })
      .execute()
    await saveReports(write, engine, step.reports)
    await saveLineages(write, step)
    await saveVersions(write, engine, step)
    for (const { id, since } of step.settledIds)
      await write.deleteFrom('former_ids').where('former', '=', id).where('known_from', '>=', since).execute()
    for (const rows of chunked(step.formerIds)) {
      const values = rows.map(({ former, id, knownFrom }) => ({ former, id, known_from: knownFrom }))
      await write
        .insertInto('former_ids')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    for (const rows of chunked(step.changes)) {
      const values = rows.map(({ kind, id, knownFrom }) => ({ kind, id, known_from: knownFrom }))
      await write.insertInto('changes').values(values).execute()
    }
    return true
  })
}

async function saveReports(write: Write, engine: SqlEngine, reports: readonly NewlyMerged[]): Promise<void> {
  for (const some of chunked(reports)) {
    const ids = some.map(({ id }) => id)
    // Those that are merged again because their reading is another one.
    const old = await write.deleteFrom('merged_reports').where('report', 'in', ids).returning('number').execute()
    await engine.removeReportWords(
      write,
      old.map(({ number }) => number),
    )
    if (old.length > 0) await write.deleteFrom('report_blocks').where('report', 'in', ids).execute()
    const values = some.map(({ id, knownAt, digest, publisher, language }) => {
      return { report: id, known_at: knownAt, digest, publisher: foldedName(publisher ?? ''), language }
    })
    const made = await write.insertInto('merged_reports').values(values).returning(['number', 'report']).execute()
    const numbers = new Map(made.map(({ number, report }) => [report, number]))
    const words = some.map(({ id, words: text }) => ({ number: numbers.get(id) ?? 0, words: text }))
    await engine.addReportWords(write, words)
    await write.deleteFrom('pending').where('report', 'in', ids).execute()
  }
  const parts = reports.flatMap(({ id, blocks }) => blocks.map((block) => ({ block, report: id })))
  for (const some of chunked(parts)) await write.insertInto('report_blocks').values(some).execute()
}

/** A name as it is compared: its words without case and accents. */
export function foldedName(name: string): string {
  return [...tokensOf(name)].map(({ word }) => word).join(' ')
}

async function saveLineages(write: Write, { lineages }: DerivedStep): Promise<void> {
  for (const some of chunked(lineages)) {
    const values = some.map(({ report, origin, link }) => {
      return { report, origin, link: link === undefined ? null : JSON.stringify(link) }
    })
    await write
      .insertInto('lineage_links')
      .values(values)
      .onConflict((conflict) =>
        conflict
          .column('report')
          .doUpdateSet(({ ref }) => ({ origin: ref('excluded.origin'), link: ref('excluded.link') })),
      )
      .execute()
  }
}

async function saveVersions(write: Write, engine: SqlEngine, step: DerivedStep): Promise<void> {
  await inChunks(step.removed, async (some) => {
    await write.deleteFrom('incidents').where('number', 'in', some).execute()
    return []
  })
  await engine.removeIncidentWords(write, step.removed)
  for (const { number, knownTo } of step.ended) {
    const known_to = knownTo ?? forever
    await write.updateTable('incidents').set({ known_to }).where('number', '=', number).execute()
  }
  for (const some of chunked(step.added)) {
    const insert = write.insertInto('incidents').values(some.map(versionRow)).returning(['number', 'id', 'known_from'])
    const made = await insert.execute()
    const numbers = new Map(made.map(({ number, id, known_from }) => [`${id} ${known_from}`, number]))
    const words = some.map(({ id, knownFrom, words: text, party, source }) => {
      return { number: numbers.get(`${id} ${knownFrom}`) ?? 0, words: text, party, source }
    })
    await engine.addIncidentWords(write, words)
  }
}

export async function resetDerived(db: Kysely<Tables>, engine: SqlEngine, version: string): Promise<void> {
  await db.transaction().execute(async (write) => {
    await engine.lock(write)
    for (const table of ['merged_reports', 'report_blocks', 'lineage_links', 'incidents', 'former_ids'] as const)
      await write.deleteFrom(table).execute()
    await engine.clearWords(write)
    await write.deleteFrom('pending').execute()
    const waiting = write.selectFrom('current_reports').select('id as report')
    await write
      .insertInto('pending')
      .columns(['report'])
      .expression(waiting.where(sql<boolean>`true`))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await write
      .updateTable('derivation')
      .set(({ eb }) => ({ version, generation: eb('generation', '+', 1) }))
      .execute()
  })
}
