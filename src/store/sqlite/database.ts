/** Is there a ledger in this file, and may it be used? Nothing is written to a file that is not a ledger. */
import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { storeFailure } from '../failure.ts'
import type { Tables } from '../sql/index.ts'
import { engineTimeoutMs, nodeSqliteDialect, patiently } from './dialect.ts'
import { isAbsent, translateError } from './error.ts'
import { applicationId, isUpToDate, latestMigration, migrate, migrationOf } from './migration.ts'

/**
 * Pages of the file that are held in memory: SQLite's own 2 MiB hold neither the indexes that a step of merging writes to nor those of a
 * question. Set on `npm run bench -- ledger --reports 100000`.
 */
const cacheKiB = 64 * 1024

export interface SqliteOptions {
  readonly create: boolean
  readonly lockTimeoutMs: number
}

export interface LedgerDatabase {
  /** Destroying it closes the file. */
  readonly db: Kysely<Tables>
  /** The connection below it. */
  readonly database: DatabaseSync
}

/** The database with its tables, up to date; throws Failures `store/…`. */
export async function openDatabase(path: string, options: SqliteOptions): Promise<LedgerDatabase> {
  const translate = (error: unknown): unknown => translateError(error, path)
  await checkFile(path, options.create)
  const patience = { lockTimeoutMs: options.lockTimeoutMs, translate }
  const database = await patiently(() => new DatabaseSync(resolve(path), { timeout: engineTimeoutMs }), patience)
  try {
    const isNew = await patiently(() => identify(database, path), patience)
    if (isNew && !options.create) throw storeFailure('missing', path)
    await patiently(() => configure(database), patience)
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect({ database, ...patience }) })
    const done = await migrationOf(db)
    if (done > latestMigration) throw storeFailure('newer', path)
    if (!(await isUpToDate(db))) await migrate(db)
    return { db, database }
  } catch (error) {
    database.close()
    throw error
  }
}

/** What is at the path is a file, or can become one. */
async function checkFile(path: string, create: boolean): Promise<void> {
  const file = await statusOf(path, path)
  if (file?.isDirectory() === true) throw storeFailure('folder', path)
  if (file !== undefined && !file.isFile()) throw storeFailure('not-a-file', path)
  if (file !== undefined) return
  if (!create) throw storeFailure('missing', path)
  const folder = await statusOf(dirname(resolve(path)), path)
  if (folder?.isDirectory() !== true) throw storeFailure('folder-missing', path)
}

async function statusOf(place: string, path: string): Promise<Stats | undefined> {
  try {
    return await stat(place)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw translateError(error, path)
  }
}

/** Whether the database is still empty; throws where it is not a ledger. */
function identify(database: DatabaseSync, path: string): boolean {
  const value = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0]
  const id = value('pragma application_id')
  if (id === applicationId) return false
  const objects = value('select count(*) from sqlite_schema')
  // An empty file, or one that a killed process had begun.
  if (id === 0 && objects === 0) return true
  throw storeFailure('foreign', path)
}

/**
 * What an append promises is set here, not left to the build's defaults: with WAL and FULL every commit is synced to disk
 * before it is acknowledged. On a file system that has no WAL SQLite stays with its journal, which keeps the same promise.
 */
function configure(database: DatabaseSync): void {
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  // macOS syncs to the drive's cache only, unless told otherwise; elsewhere this changes nothing.
  database.exec('pragma fullfsync = on')
  database.exec('pragma foreign_keys = on')
  database.exec(`pragma cache_size = -${cacheKiB}`)
  // What a question finds on its way is small; in a file it would be written and read again.
  database.exec('pragma temp_store = memory')
  // A ledger may come from someone else: its triggers get no functions with side effects.
  database.exec('pragma trusted_schema = off')
}
