/** What is said when the archive cannot be used? One line that names it, what is wrong and what to do. */
import { Failure } from '../model/index.ts'

const fullCodes: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const absentCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR'])

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** For an error while writing; faults of the program come back as they are. */
export function writeFailure(error: unknown, folder: string): unknown {
  const code = codeOf(error)
  if (fullCodes.has(code)) {
    const says = 'the disk is full; make room and start the same command again (what was acknowledged is kept)'
    return new Failure('archive/full', `${folder}: ${says}`, { cause: error })
  }
  if (!(error instanceof Error) || !('syscall' in error)) return error
  const says = `the archive may not be written to (${String(code)}); check the permissions, or name another folder with --archive`
  return new Failure('archive/unwritable', `${folder}: ${says}`, { cause: error })
}

/** For an error while reading; faults of the program come back as they are. */
export function readFailure(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (absentCodes.has(code)) {
    const says = 'this file of the archive is not there; name the folder that it is in with --archive, or restore it'
    return new Failure('archive/missing', `${path}: ${says}`, { cause: error })
  }
  if (!(error instanceof Error) || !('syscall' in error)) return error
  return new Failure('archive/unreadable', `${path}: this file of the archive cannot be read (${String(code)})`, {
    cause: error,
  })
}

export function damaged(path: string, start: number, says: string): Failure {
  return new Failure('archive/unreadable', `${path}: the record at byte ${start} is damaged: ${says}`)
}
