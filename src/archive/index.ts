/**
 * Where is what was taken in kept? In a folder of WARC files beside the ledger, added to and never changed: other programs read
 * them, and `tocsin replay` reads them again. A capture is found by its place, and is the one that its hash names.
 */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchivePlace, Capture, CaptureKeeper } from '../model/index.ts'
import { damaged, readFailure } from './failure.ts'
import { type Unpacked, unpackCapture } from './record.ts'
import { archiveWriter } from './writer.ts'

export type { CheckedFile } from './check.ts'
export { checkArchive } from './check.ts'

export interface ArchiveOptions {
  /** Bytes after which a file is closed and the next one begun. */
  readonly fileBytesMax?: number
}

/**
 * The archive in `folder`, which is made with the first capture. Throws the Failures `archive/…`.
 *
 * @example `const [place] = await openArchive('ledger.db.warc').keep([{ capture }])`
 */
export function openArchive(folder: string, { fileBytesMax }: ArchiveOptions = {}): CaptureKeeper {
  const writer = archiveWriter(folder, fileBytesMax)
  return { keep: writer.append, read: (place) => readCapture(folder, place), close: writer.close }
}

/** Records that refer to one another, before it is taken for a circle. */
const referencesMax = 1000

async function readCapture(folder: string, place: ArchivePlace): Promise<Capture> {
  const found = await readRecord(folder, place)
  let holder = found
  for (let steps = 0; holder.payload !== undefined && steps < referencesMax; steps++) {
    holder = await readRecord(folder, holder.payload)
  }
  if (holder.body === undefined || holder.capture.id !== found.capture.id) {
    throw damaged(join(folder, place.file), place.start, 'the record that it refers to holds other bytes')
  }
  return { ...found.capture, body: holder.body }
}

async function readRecord(folder: string, place: ArchivePlace): Promise<Unpacked> {
  const path = join(folder, place.file)
  // A ledger may come from someone else, and its places with it.
  if (!/^[\w.-]+\.warc\.gz$/.test(place.file)) throw damaged(folder, place.start, 'its file has a name that none has')
  const bytes = await readStretch(path, place)
  const found = bytes === undefined ? 'the file ends before it' : await unpackCapture(bytes)
  if (typeof found === 'string') throw damaged(path, place.start, found)
  return found
}

async function readStretch(path: string, { start, size }: ArchivePlace): Promise<Buffer | undefined> {
  try {
    const handle = await open(path, 'r')
    try {
      if ((await handle.stat()).size < start + size) return undefined
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, start)
      return bytesRead === size ? buffer : undefined
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw readFailure(error, path)
  }
}
