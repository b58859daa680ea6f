/** Which trouble is it, when SQLite fails? By its result codes: https://www.sqlite.org/rescode.html */
import { isFailure } from '../../model/index.ts'
import { type StoreTrouble, storeFailure } from '../failure.ts'

/** Primary result codes: the low byte of an extended one. */
const troubles: ReadonlyMap<number, StoreTrouble> = new Map([
  [3, 'forbidden'], // SQLITE_PERM
  [5, 'locked'], // SQLITE_BUSY
  [6, 'locked'], // SQLITE_LOCKED
  [8, 'read-only'], // SQLITE_READONLY
  [10, 'read-error'], // SQLITE_IOERR
  [11, 'damaged'], // SQLITE_CORRUPT
  [13, 'full'], // SQLITE_FULL
  [14, 'forbidden'], // SQLITE_CANTOPEN
  [23, 'forbidden'], // SQLITE_AUTH
  [26, 'foreign'], // SQLITE_NOTADB
])

/** Extended codes that say more than their primary one: a quota, a limit on file sizes, or no room for the shared index. */
const exactTroubles: ReadonlyMap<number, StoreTrouble> = new Map([
  [10 | (3 << 8), 'full'], // SQLITE_IOERR_WRITE
  [10 | (19 << 8), 'full'], // SQLITE_IOERR_SHMSIZE
])

const systemTroubles: ReadonlyMap<string, StoreTrouble> = new Map([
  ['ENAMETOOLONG', 'forbidden'],
  ['ELOOP', 'forbidden'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
])

export function isBusy(error: unknown): boolean {
  const code = resultCode(error)
  return code !== undefined && troubles.get(code & 0xff) === 'locked'
}

/** Nothing is at the path that was asked for. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error))
}

/** The Failure for an error of the engine or the file system; other errors are bugs and come back as they are. */
export function translateError(error: unknown, path: string): unknown {
  if (isFailure(error)) return error
  const code = resultCode(error)
  const trouble =
    code === undefined ? systemTroubles.get(systemCode(error)) : (exactTroubles.get(code) ?? troubles.get(code & 0xff))
  return trouble === undefined ? error : storeFailure(trouble, path, error)
}

function resultCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
