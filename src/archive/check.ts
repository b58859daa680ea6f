/** Is every record of the archive whole? Each file is walked from its beginning; what a kill tore off at its end is said, not mended. */
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { readFailure } from './failure.ts'

export interface CheckedFile {
  readonly file: string
  readonly bytes: number
  /** Captures in it, those that only refer to others as well. */
  readonly captures: number
  /** What is wrong; nothing where it is left out. A torn end is what a process leaves that was killed. */
  readonly trouble?: string
}

/** The files of the archive in `folder`, by name, one at a time; none where there is no such folder. */
export async function* checkArchive(folder: string): AsyncGenerator<CheckedFile> {
  for (const file of await filesOf(folder)) yield await checkFile(folder, file)
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.warc.gz')).sort()
  } catch (error) {
    const failure = readFailure(error, folder)
    if (failure instanceof Error && 'code' in failure && failure.code === 'archive/missing') return []
    throw failure
  }
}

const recordStart = Buffer.from('WARC/1.1\r\n')
const noteName = /^tocsin-capture: /im

/** Counts heads as they come out of the packed file; memory does not grow with it. */
async function checkFile(folder: string, file: string): Promise<CheckedFile> {
  const path = join(folder, file)
  let captures = 0
  let held: Buffer = Buffer.alloc(0)
  let left = 0
  const packed = createReadStream(path)
  const walk = (): string | undefined => {
    for (;;) {
      if (left > 0) {
        const passed = Math.min(left, held.length)
        held = held.subarray(passed)
        left -= passed
        if (left > 0) return undefined
      }
      const end = held.indexOf('\r\n\r\n')
      if (end === -1) return undefined
      const head = held.toString('utf8', 0, end)
      const length = /^content-length: (\d{1,15})\r?$/im.exec(head)?.[1]
      if (!held.subarray(0, recordStart.length).equals(recordStart) || length === undefined)
        return 'what stands there is no record'
      if (noteName.test(head)) captures += 1
      held = held.subarray(end + 4)
      left = Number(length) + 4
    }
  }
  let trouble: string | undefined
  try {
    for await (const chunk of packed.pipe(createGunzip()) as AsyncIterable<Buffer>) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      trouble = walk()
      if (trouble !== undefined) break
    }
    if (trouble === undefined && (left > 0 || held.length > 0)) trouble = 'its last record is torn off'
  } catch (error) {
    trouble = `its end is torn off or damaged (${error instanceof Error ? error.message : String(error)})`
  } finally {
    packed.destroy()
  }
  return { file, bytes: packed.bytesRead, captures, ...(trouble === undefined ? {} : { trouble }) }
}
