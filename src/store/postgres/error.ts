/** Which trouble is it, when PostgreSQL fails? By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { isFailure } from '../../model/index.ts'
import { type StoreTrouble, storeFailure } from '../failure.ts'

const troubles: ReadonlyMap<string, StoreTrouble> = new Map([
  ['55P03', 'locked'], // lock_not_available
  ['40P01', 'locked'], // deadlock_detected
  ['53100', 'full'], // disk_full
  ['53200', 'server-busy'], // out_of_memory
  ['53300', 'server-busy'], // too_many_connections
  ['25006', 'read-only-server'], // read_only_sql_transaction
  ['42501', 'denied'], // insufficient_privilege
  ['28000', 'denied'], // invalid_authorization_specification
  ['28P01', 'denied'], // invalid_password
  ['3D000', 'no-database'], // invalid_catalog_name
  ['57P01', 'unreachable'], // admin_shutdown
  ['57P02', 'unreachable'], // crash_shutdown
  ['57P03', 'unreachable'], // cannot_connect_now
  ['XX001', 'damaged'], // data_corrupted
  ['XX002', 'damaged'], // index_corrupted
])

const systemCodes = /^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT)$/

/** The Failure for an error of the server or of the way to it; other errors are bugs and come back as they are. */
export function translateError(error: unknown, name: string): unknown {
  if (isFailure(error) || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isLost = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/.test(
    error.message,
  )
  const trouble = troubles.get(code) ?? (systemCodes.test(code) || isLost ? 'unreachable' : undefined)
  return trouble === undefined ? error : storeFailure(trouble, name, error)
}

/** The pool, whose failures are those of the store. */
export function translatingPool(pool: pg.Pool, name: string): PostgresPool {
  const failing = (error: unknown): never => {
    throw translateError(error, name)
  }
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect().catch(failing)
      // What happens to the connection is told by the query that needs it.
      client.on('error', () => undefined)
      const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> =>
        client.query(text, [...parameters]).catch(failing)
      const release = (): void => {
        client.removeAllListeners('error')
        client.release()
      }
      return { query, release } as unknown as PostgresPoolClient
    },
  }
}
