/**
 * Which records are in this web archive? WARC 1.0 and 1.1 (https://iipc.github.io/warc-specifications/), one after the other as
 * the bytes come: no more than one block is held, and none that is longer than the limit. Damage costs the records that it hits:
 * reading goes on at the next one.
 */
import { limits } from '../../model/index.ts'
import type { ByteStream } from '../bytes.ts'

export interface WarcRecord {
  readonly kind: 'record'
  /** Counted from 1, damaged ones as well. */
  readonly number: number
  /** Names in lower case; of a name that stands twice, the first. */
  readonly fields: ReadonlyMap<string, string>
  /** `undefined` where it is longer than the limit. */
  readonly block: Buffer | undefined
}

export interface WarcDamage {
  readonly kind: 'damage'
  readonly number: number
  readonly says: string
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const start = Buffer.from('WARC/')
const headEnd = Buffer.from('\r\n\r\n')
const looseHeadEnd = Buffer.from('\n\n')

/** Whether the block of a record with these fields is wanted; that of others is passed over. */
export type Wanted = (fields: ReadonlyMap<string, string>) => boolean

/** The records of a stream that is not packed. Damage is an item, never thrown. */
export async function* readRecordsOfWarc(stream: ByteStream, wanted: Wanted): AsyncGenerator<WarcRecord | WarcDamage> {
  const bytes = byteReader(stream)
  for (let number = 1; ; number++) {
    await bytes.skipWhile((byte) => byte === lineFeed || byte === carriageReturn)
    if (await bytes.isAtEnd()) return
    const head = await readHead(bytes)
    if (typeof head === 'string') {
      yield { kind: 'damage', number, says: head }
      await bytes.skipTo(start)
      continue
    }
    const length = Number(head.get('content-length'))
    const isHeld = length <= limits.inputBytesMax && wanted(head)
    const block = isHeld ? await bytes.take(length) : await bytes.skip(length)
    if (block === undefined) {
      yield { kind: 'damage', number, says: `it ends after fewer than the ${length} bytes that it says it has` }
      return
    }
    yield { kind: 'record', number, fields: head, block: isHeld ? block : undefined }
  }
}

type Fields = ReadonlyMap<string, string>

async function readHead(bytes: ByteReader): Promise<Fields | string> {
  if (!(await bytes.startsWith(start))) return 'what stands there is no record'
  const head = await bytes.takeUntil([headEnd, looseHeadEnd], limits.warcHeadBytesMax)
  if (head === undefined) return `its head is longer than ${limits.warcHeadBytesMax} bytes, or has no end`
  const [version = '', ...lines] = head.toString('utf8').split(/\r?\n/)
  if (!/^WARC\/\d\.\d{1,2}$/.test(version)) return 'it is of no version that is known'
  const fields = parseFields(lines)
  return /^\d{1,15}$/.test(fields.get('content-length') ?? '') ? fields : 'it does not say how long it is'
}

/** `name: value` lines; a line that begins with a blank goes on with the one before it. */
export function parseFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return fields
}

/** Bytes in the order in which they come, taken, passed over or looked for. */
interface ByteReader {
  isAtEnd(): Promise<boolean>
  startsWith(prefix: Buffer): Promise<boolean>
  /** `undefined` where the stream ends before. */
  take(length: number): Promise<Buffer | undefined>
  skip(length: number): Promise<Buffer | undefined>
  /** What stands before the first of the marks, which are passed as well; `undefined` where none is near enough. */
  takeUntil(marks: readonly Buffer[], bytesMax: number): Promise<Buffer | undefined>
  skipWhile(test: (byte: number) => boolean): Promise<void>
  /** To the next line that begins with `mark`, or to the end. */
  skipTo(mark: Buffer): Promise<void>
}

function byteReader(stream: ByteStream): ByteReader {
  const iterator = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  /** Whether there is more; what comes is put behind what is held. */
  const more = async (): Promise<boolean> => {
    const next = await iterator.next()
    if (next.done === true) return false
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value])
    return true
  }
  const fill = async (length: number): Promise<boolean> => {
    // Joined once: joining piece by piece would be quadratic in the length of a record.
    const pieces = [held]
    let size = held.length
    while (size < length) {
      const next = await iterator.next()
      if (next.done === true) break
      pieces.push(Buffer.from(next.value))
      size += next.value.byteLength
    }
    if (pieces.length > 1) held = Buffer.concat(pieces, size)
    return size >= length
  }
  const drop = (length: number): Buffer => {
    const taken = held.subarray(0, length)
    held = held.subarray(length)
    return taken
  }
  return {
    isAtEnd: async () => held.length === 0 && !(await more()),
    startsWith: async (prefix) => (await fill(prefix.length)) && held.subarray(0, prefix.length).equals(prefix),
    take: async (length) => ((await fill(length)) ? Buffer.from(drop(length)) : undefined),
    async skip(length) {
      let left = length
      while (left > held.length) {
        left -= held.length
        held = Buffer.alloc(0)
        if (!(await more())) return undefined
      }
      drop(left)
      return Buffer.alloc(0)
    },
    async takeUntil(marks, bytesMax) {
      for (;;) {
        const ends = marks.map((mark) => ({ mark, at: held.indexOf(mark) })).filter(({ at }) => at !== -1)
        const first = ends.toSorted((one, other) => one.at - other.at)[0]
        if (first !== undefined && first.at <= bytesMax) {
          const taken = Buffer.from(drop(first.at))
          drop(first.mark.length)
          return taken
        }
        if (held.length > bytesMax || !(await more())) return undefined
      }
    },
    async skipWhile(test) {
      do {
        const at = held.findIndex((byte) => !test(byte))
        if (at !== -1) {
          drop(at)
          return
        }
        held = Buffer.alloc(0)
      } while (await more())
    },
    async skipTo(mark) {
      const line = Buffer.concat([Buffer.from('\n'), mark])
      // The record that is damaged may begin with the mark itself.
      if (held.length > 0) drop(1)
      for (;;) {
        const at = held.indexOf(line)
        if (at !== -1) {
          drop(at + 1)
          return
        }
        held = held.subarray(Math.max(0, held.length - line.length))
        if (!(await more())) {
          held = Buffer.alloc(0)
          return
        }
      }
    },
  }
}
