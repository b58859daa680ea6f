/** How is a ledger's file copied while others write to it? Page by page, as it was at one moment. */
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { backup } from 'node:sqlite'
import { openDatabase } from './database.ts'
import { translateError } from './error.ts'

/** Copies the ledger at `path` to `target`; when the promise resolves the copy is on disk. Throws Failures `store/…`. */
export async function copyLedger(path: string, target: string): Promise<void> {
  const { db, database } = await openDatabase(path, { create: false, lockTimeoutMs: 5000 })
  try {
    await backup(database, resolve(target))
    const file = await open(target, 'r+')
    await file.sync()
    await file.close()
  } catch (error) {
    throw translateError(error, target)
  } finally {
    await db.destroy()
  }
}
