/** Is there a ledger at this address, and may it be used? A ledger is a schema of its own in a database. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { Failure } from '../../model/index.ts'
import { storeFailure } from '../failure.ts'
import type { Tables } from '../sql/index.ts'
import { translatingPool } from './error.ts'
import { isUpToDate, latestMigration, migrate, migrationOf } from './migration.ts'

export interface PostgresOptions {
  readonly create: boolean
  readonly lockTimeoutMs: number
}

/** Connections of one process: a writer, and readers beside it. */
const connectionsMax = 4
/** How long a server is waited for that does not answer. */
const connectTimeoutMs = 10_000
const schemaDefault = 'tocsin'

/** Types of PostgreSQL that come as texts and are numbers here: int8 and numeric, which counts are. */
const numberTypes: ReadonlySet<number> = new Set([20, 1700])

export interface PostgresAddress {
  /** As the driver takes it. */
  readonly url: string
  readonly schema: string
  /** Without the password, for messages. */
  readonly name: string
}

/**
 * `postgres://user@host/database?schema=NAME`; without a schema, `tocsin`.
 *
 * @throws Failure `usage/argument`
 */
export function parseAddress(address: string): PostgresAddress {
  if (!URL.canParse(address))
    throw new Failure('usage/argument', 'this is no address of a ledger: postgres://USER@HOST/DATABASE')
  const url = new URL(address)
  const schema = url.searchParams.get('schema') ?? schemaDefault
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new Failure('usage/argument', 'a schema is named by small letters, digits and underscores, 63 at the most')
  url.searchParams.delete('schema')
  const shown = new URL(url)
  shown.password = ''
  return { url: url.href, schema, name: `${shown.href}${schema === schemaDefault ? '' : `?schema=${schema}`}` }
}

/** The database with its tables, up to date; throws Failures `store/…`. */
export async function openDatabase(address: PostgresAddress, options: PostgresOptions): Promise<Kysely<Tables>> {
  const { url, schema, name } = address
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'tocsin',
    // Every commit is on disk before it is acknowledged, whatever the server's default is.
    options: `-c search_path=${schema} -c synchronous_commit=on -c lock_timeout=${options.lockTimeoutMs} -c timezone=UTC`,
    types: { getTypeParser: numericParser as typeof pg.types.getTypeParser },
  })
  // A connection that is lost while nobody uses it is replaced by another.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: translatingPool(pool, name) }) })
  try {
    await prepare(db, { schema, name, create: options.create })
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

function numericParser(type: number, format?: 'text' | 'binary'): unknown {
  if (numberTypes.has(type) && format !== 'binary') return Number
  return pg.types.getTypeParser(type, format as 'text')
}

async function prepare(
  db: Kysely<Tables>,
  { schema, name, create }: { readonly schema: string; readonly name: string; readonly create: boolean },
): Promise<void> {
  const { rows } = await sql<{ tables: number; ours: number }>`select count(*) as tables,
    count(*) filter (where tablename = 'migrations') as ours from pg_tables where schemaname = ${schema}`.execute(db)
  const [{ tables, ours } = { tables: 0, ours: 0 }] = rows
  if (tables > 0 && ours === 0) throw storeFailure('foreign-schema', name)
  if (tables === 0 && !create) throw storeFailure('missing', name)
  const done = tables === 0 ? 0 : await migrationOf(db)
  if (done > latestMigration) throw storeFailure('newer', name)
  if (tables === 0 || !(await isUpToDate(db))) await migrate(db, schema)
}
