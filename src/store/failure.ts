/** What is said when a ledger cannot be used? One line that names the ledger, what is wrong and what to do. */
import { Failure } from '../model/index.ts'

/** What can be wrong with a ledger, and the sentence for it: `code` is the row in the table of failures. */
const troubles = {
  missing: {
    code: 'store/missing',
    says: 'there is no ledger there; `tocsin ingest … --store LEDGER` makes one, or check the path',
  },
  'folder-missing': { code: 'store/missing', says: 'the folder that it should be in does not exist; make it first' },
  folder: { code: 'store/unreadable', says: 'this is a folder, not a ledger; name a file in it' },
  'not-a-file': { code: 'store/unreadable', says: 'this is a device or pipe, not a ledger; name a file' },
  foreign: { code: 'store/unreadable', says: 'this is no ledger but some other file; choose another path' },
  damaged: { code: 'store/unreadable', says: 'the ledger is damaged; restore it from a backup, or ingest anew' },
  forbidden: {
    code: 'store/unreadable',
    says: 'the ledger may not be opened; check the permissions of the file and of its folder',
  },
  'read-only': {
    code: 'store/unreadable',
    says: 'the ledger may not be written to; check the permissions of the file and of its folder',
  },
  'read-error': { code: 'store/unreadable', says: 'the disk failed while the ledger was read; check the disk' },
  'foreign-schema': {
    code: 'store/unreadable',
    says: 'the schema holds tables of another program; choose another one with ?schema=NAME',
  },
  denied: {
    code: 'store/unreadable',
    says: 'the server refuses this user; check name, password and rights in the database',
  },
  'no-database': { code: 'store/missing', says: 'the server has no such database; make it with createdb' },
  'read-only-server': { code: 'store/unreadable', says: 'the server takes no changes; is it a standby?' },
  unreachable: {
    code: 'store/unreadable',
    says: 'the server cannot be reached or has ended the connection; check that it runs, and start again',
  },
  'server-busy': {
    code: 'store/locked',
    says: 'the server takes no more connections or has no memory; try again later',
  },
  newer: { code: 'store/newer', says: 'the ledger was written by a later version of tocsin; update tocsin to use it' },
  locked: {
    code: 'store/locked',
    says: 'another process is writing to the ledger; wait until it is done, or stop it, and start again',
  },
  full: {
    code: 'store/full',
    says: 'the disk is full; make room and start the same command again (what was acknowledged is kept)',
  },
} as const

export type StoreTrouble = keyof typeof troubles

/** The Failure for `trouble` with the ledger at `path`. */
export function storeFailure(trouble: StoreTrouble, path: string, cause?: unknown): Failure {
  const { code, says } = troubles[trouble]
  // A path may hold line breaks, and a message is one line.
  const name = path.replace(/\p{Cc}/gu, '?')
  return new Failure(code, `${name}: ${says}`, cause === undefined ? undefined : { cause })
}
