/** How is a step of merging written? In one transaction, and only on top of what it was made from. */
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DerivedStep, NewlyMerged, NewVersion } from '../derived.ts'
import { tokensOf } from '../text/index.ts'
import { bodyRows, freeFromBases } from './body.ts'
import { chunked } from './chunk.ts'
import type { SqlEngine } from './engine.ts'
import type { Damaged } from './json.ts'
import { packText } from './packed.ts'
import { forever, type Tables } from './tables.ts'
import { valuesOf, versionRow } from './version.ts'

type Write = Transaction<Tables>

export interface Saving {
  readonly engine: SqlEngine
  readonly damaged: Damaged
}

export async function saveStep(db: Kysely<Tables>, { engine, damaged }: Saving, step: DerivedStep): Promise<boolean> {
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
    await saveVersions(write, { engine, damaged }, step)
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
    if (old.length > 0) {
      const gone = old.map(({ number }) => number)
      await write.deleteFrom('report_digests').where('number', 'in', gone).execute()
      await write.deleteFrom('report_blocks').where('report', 'in', ids).execute()
    }
    const values = some.map(({ id, knownAt, publisher = '', language, events, tallies }) => {
      const outlet = { publisher: foldedName(publisher), outlet: publisher }
      return { report: id, known_at: knownAt, ...outlet, language, events, tallies }
    })
    const made = await write.insertInto('merged_reports').values(values).returning(['number', 'report']).execute()
    const numbers = new Map(made.map(({ number, report }) => [report, number]))
    const numbered = some.map((report) => ({ ...report, number: numbers.get(report.id) ?? 0 }))
    const digests = numbered.map(({ number, digest }) => ({ number, digest: packText(digest) }))
    await write.insertInto('report_digests').values(digests).execute()
    await engine.addReportWords(write, numbered)
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

/** The tables that hold a part of an incident's version, by its number. */
const versionTables = ['incidents', 'incident_bodies', 'incident_reports', 'incident_values'] as const

async function saveVersions(write: Write, { engine, damaged }: Saving, step: DerivedStep): Promise<void> {
  await freeFromBases(write, step.removed, damaged)
  for (const some of chunked(step.removed, 500))
    for (const table of versionTables) await write.deleteFrom(table).where('number', 'in', some).execute()
  await engine.removeIncidentWords(write, step.removed)
  await engine.endIncidentWords(write, step.ended)
  for (const { number, knownTo } of step.ended) {
    const known_to = knownTo ?? forever
    for (const table of ['incidents', 'incident_values'] as const)
      await write.updateTable(table).set({ known_to }).where('number', '=', number).execute()
  }
  const valueNumbers = await saveValues(write, step.added)
  for (const some of chunked(step.added)) {
    const insert = write.insertInto('incidents').values(some.map(versionRow)).returning(['number', 'id', 'known_from'])
    const made = await insert.execute()
    const numbers = new Map(made.map(({ number, id, known_from }) => [`${id} ${known_from}`, number]))
    const numbered = some.map((version) => ({
      ...version,
      number: numbers.get(`${version.id} ${version.knownFrom}`) ?? 0,
    }))
    await engine.addIncidentWords(write, numbered)
    await write
      .insertInto('incident_bodies')
      .values(await bodyRows(write, numbered, damaged))
      .execute()
    const reports = numbered.flatMap(({ number, incident }) => incident.reports.map((report) => ({ report, number })))
    for (const rows of chunked(reports)) await write.insertInto('incident_reports').values(rows).execute()
    const values = numbered.flatMap((version) => {
      const known = { known_from: version.knownFrom, known_to: version.knownTo ?? forever }
      const own = valuesOf(version).flatMap((value) => valueNumbers.get(keyOfValue(value)) ?? [])
      return own.map((value) => ({ number: version.number, value, ...known }))
    })
    for (const rows of chunked(values)) await write.insertInto('incident_values').values(rows).execute()
  }
}

const keyOfValue = ([facet, value]: readonly [string, string]): string => `${facet} ${value}`

/** Numbers of all values that these versions have, those that are new made now. */
async function saveValues(write: Write, versions: readonly NewVersion[]): Promise<ReadonlyMap<string, number>> {
  const values = new Map(versions.flatMap(valuesOf).map((value) => [keyOfValue(value), value] as const))
  const numbers = new Map<string, number>()
  for (const some of chunked([...values.values()])) {
    const rows = some.map(([facet, value]) => ({ facet, value }))
    await write
      .insertInto('facet_values')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const names = some.map(([, value]) => value)
    const found = await write.selectFrom('facet_values').selectAll().where('value', 'in', names).execute()
    for (const { number, facet, value } of found) numbers.set(keyOfValue([facet, value]), number)
  }
  return numbers
}

const reportTables = ['merged_reports', 'report_digests', 'report_blocks', 'lineage_links'] as const

export async function resetDerived(db: Kysely<Tables>, engine: SqlEngine, version: string): Promise<void> {
  await db.transaction().execute(async (write) => {
    await engine.lock(write)
    for (const table of [...versionTables, ...reportTables, 'facet_values', 'former_ids'] as const)
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
