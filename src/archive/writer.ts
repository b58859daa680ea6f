/**
 * How is the archive added to? Each process that writes makes files of its own, so that no file is ever written by two, and none is
 * gone on with after it was closed, or after a write failed: what was torn stays as it is, and the next record is in another file.
 */
import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArchivePlace, type CaptureToKeep, limits } from '../model/index.ts'
import { writeFailure } from './failure.ts'
import { newRecordId, packCapture, packFileInfo } from './record.ts'

interface OpenFile {
  readonly name: string
  readonly id: string
  readonly handle: FileHandle
  size: number
}

export interface ArchiveWriter {
  append(captures: readonly CaptureToKeep[]): Promise<readonly ArchivePlace[]>
  close(): Promise<void>
}

export function archiveWriter(folder: string, fileBytesMax: number = limits.archiveFileBytesMax): ArchiveWriter {
  let current: OpenFile | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const leave = async (): Promise<void> => {
    const left = current
    current = undefined
    await left?.handle.close()
  }
  const appendNow = async (captures: readonly CaptureToKeep[]): Promise<readonly ArchivePlace[]> => {
    const places: ArchivePlace[] = []
    const here = new Map<string, NonNullable<CaptureToKeep['same']>>()
    try {
      for (const { capture, same = here.get(capture.id) } of captures) {
        if (current !== undefined && current.size >= fileBytesMax) {
          await current.handle.datasync()
          await leave()
        }
        current ??= await begin(folder)
        const record = await packCapture({ capture, ...(same === undefined ? {} : { same }) }, current.id)
        const place = { file: current.name, start: current.size, size: record.length }
        await writeAll(current.handle, record)
        current.size += record.length
        if (same === undefined) here.set(capture.id, { source: capture.source, fetched: capture.fetched, place })
        places.push(place)
      }
      await current?.handle.datasync()
      return places
    } catch (error) {
      // Nobody knows how much of the last record is there.
      await leave().catch(() => undefined)
      throw writeFailure(error, folder)
    }
  }
  return {
    append(captures) {
      const done = turn.then(() => (captures.length === 0 ? [] : appendNow(captures)))
      turn = done.catch(() => undefined)
      return done
    },
    async close() {
      await turn
      await leave()
    },
  }
}

/** A file that was not there before, with its first record, in a folder that knows of it. */
async function begin(folder: string): Promise<OpenFile> {
  await mkdir(folder, { recursive: true })
  const instant = new Date().toISOString().replace(/\D/g, '')
  const name = `tocsin-${instant}-${process.pid}-${randomBytes(4).toString('hex')}.warc.gz`
  const handle = await open(join(folder, name), 'wx')
  try {
    const id = newRecordId()
    const info = await packFileInfo(name, id)
    await writeAll(handle, info)
    await handle.sync()
    await syncFolder(folder)
    return { name, id, handle, size: info.length }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten
}

/** Without it a power cut could lose the file's name. Windows does not let folders be opened, and needs it not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
