/** How is a file of the package's data read? Whole or page by page, and with the remedy where it is not there. */
import { fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Failure } from '../model/index.ts'

/**
 * The bytes of the file.
 *
 * @throws Failure `data/missing` where it is not there or cannot be read; its message ends with the remedy.
 */
export function loadFile(url: URL, remedy: string): Uint8Array {
  const path = fileURLToPath(url)
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Failure('data/missing', `${path} is not there or cannot be read; ${remedy}`, { cause })
  }
}

/** Bytes of which each page is read when somebody first asks for one of its bytes. */
export interface PagedBytes {
  readonly length: number
  /** The byte at `index`, which lies below `length`. */
  at(index: number): number
  /** A copy of the bytes from `from` up to `to`. */
  slice(from: number, to: number): Uint8Array
}

/** A bisection of 18 MB touches a dozen pages; of 16 kB each, so that a short report reads 1 MB of the gazetteer. */
const pageBits = 14

/**
 * The file's bytes, read page by page. The file stays open as long as the process.
 *
 * @throws Failure `data/missing` where it is not there or cannot be read, now or later; its message ends with the remedy.
 */
export function openPaged(url: URL, remedy: string): PagedBytes {
  const path = fileURLToPath(url)
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw new Failure('data/missing', `${path} is not there or cannot be read; ${remedy}`, { cause })
    }
  }
  const file = attempt(() => openSync(path, 'r'))
  const length = attempt(() => fstatSync(file).size)
  return pagedBytes(length, (into, from) => {
    const read = attempt(() => readSync(file, into, 0, into.length, from))
    if (read < into.length) throw new Failure('data/missing', `${path} has become shorter; ${remedy}`)
  })
}

/** Pages that `fill` reads: all of `into` from the byte `from` on. */
export function pagedBytes(length: number, fill: (into: Uint8Array, from: number) => void): PagedBytes {
  // The system commits memory when a page is written, so what nobody asks for costs nothing.
  const bytes = new Uint8Array(length)
  const there = new Uint8Array((length >> pageBits) + 1)
  const load = (page: number): void => {
    const from = page << pageBits
    fill(bytes.subarray(from, Math.min(length, from + (1 << pageBits))), from)
    there[page] = 1
  }
  return {
    length,
    at(index) {
      if (there[index >> pageBits] === 0) load(index >> pageBits)
      return bytes[index] ?? 0
    },
    slice(from, to) {
      for (let page = from >> pageBits; page <= (to - 1) >> pageBits; page += 1) if (there[page] === 0) load(page)
      return bytes.slice(from, to)
    },
  }
}
