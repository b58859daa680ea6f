/**
 * How does Kysely speak to the SQLite that Node brings along? One connection, used by one query at a time, and every
 * transaction takes the right to write at its start, where waiting for another writer is still possible.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { isBusy } from './error.ts'

/**
 * SQLite waits for a lock by blocking the whole process; so it is given a twentieth of a second at a time, and between two
 * tries the event loop turns, for Ctrl-C and for the progress bar.
 */
export const engineTimeoutMs = 50
const retryAfterMs = 20

/** Prepared statements kept. The store has about twenty, times the row counts of an insert's last chunk. */
const statementsMax = 256

export interface NodeSqliteOptions {
  readonly database: DatabaseSync
  readonly lockTimeoutMs: number
  /** What is thrown for an error of the engine. */
  readonly translate: (error: unknown) => unknown
}

export function nodeSqliteDialect(options: NodeSqliteOptions): Dialect {
  return {
    createDriver: () => nodeSqliteDriver(options),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

function nodeSqliteDriver(options: NodeSqliteOptions): Driver {
  const { database } = options
  const prepare = statementCache(database)
  const attempt = <T>(work: () => T): Promise<T> => patiently(work, options)
  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => attempt(() => runQuery<R>(prepare(query.sql), query)),
    streamQuery: () => {
      throw new Error('rows are read in pages: an open cursor would hold up the writer')
    },
  }
  const turns = turnstile()
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      await turns.enter()
      return connection
    },
    beginTransaction: () => attempt(() => database.exec('begin immediate')),
    commitTransaction: () => attempt(() => database.exec('commit')),
    rollbackTransaction: async () => {
      // A full disk has ended the transaction already.
      if (database.isTransaction) database.exec('rollback')
    },
    releaseConnection: async () => turns.leave(),
    destroy: async () => {
      if (database.isOpen) database.close()
    },
  }
}

interface Prepared {
  readonly statement: StatementSync
  readonly returnsRows: boolean
}

function runQuery<R>({ statement, returnsRows }: Prepared, query: CompiledQuery): QueryResult<R> {
  // The store binds strings, numbers, nulls and bytes only: the row types say so.
  const parameters = query.parameters as readonly SQLInputValue[]
  if (returnsRows) return { rows: statement.all(...parameters) as R[] }
  const { changes } = statement.run(...parameters)
  return { rows: [], numAffectedRows: BigInt(changes) }
}

function statementCache(database: DatabaseSync): (sql: string) => Prepared {
  const prepared = new Map<string, Prepared>()
  return (sql) => {
    const kept = prepared.get(sql)
    if (kept !== undefined) return kept
    const statement = database.prepare(sql)
    const made = { statement, returnsRows: statement.columns().length > 0 }
    const oldest = prepared.keys().next()
    if (prepared.size >= statementsMax && oldest.done !== true) prepared.delete(oldest.value)
    prepared.set(sql, made)
    return made
  }
}

/** Does `work`, and again while another process holds the lock, until the patience ends. */
export async function patiently<T>(work: () => T, options: Omit<NodeSqliteOptions, 'database'>): Promise<T> {
  const deadlineMs = performance.now() + options.lockTimeoutMs
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadlineMs) throw options.translate(error)
    }
    await delay(retryAfterMs)
  }
}

/** Lets one in at a time, in order of arrival. */
function turnstile(): { enter(): Promise<void>; leave(): void } {
  const waiting: (() => void)[] = []
  let taken = false
  return {
    enter() {
      if (taken) return new Promise((resolve) => waiting.push(resolve))
      taken = true
      return Promise.resolve()
    },
    leave() {
      const next = waiting.shift()
      if (next === undefined) taken = false
      else next()
    },
  }
}
