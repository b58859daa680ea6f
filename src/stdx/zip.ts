/**
 * How do several files become one? A ZIP archive whose entries are stored as they are (no compression), dated 1 January 1980,
 * so that the same files give the same bytes. For what office programs read; files and archive stay below 4 GB.
 */

export interface ZipFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const label = new TextEncoder().encode(name)
    const facts = entryFacts(bytes, label.length)
    const local = joinBytes([littleEndian([[LOCAL, 4]]), facts, littleEndian([[0, 2]]), label, bytes])
    // After the facts: extra field, comment, disk, inner and outer attributes, and where the local header is.
    const rest = littleEndian([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ])
    directory.push(
      joinBytes([
        littleEndian([
          [CENTRAL, 4],
          [VERSION, 2],
        ]),
        facts,
        rest,
        label,
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const index = joinBytes(directory)
  const end = littleEndian([
    [END, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  ])
  return joinBytes([...parts, index, end])
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1 January 1980 in MS-DOS's way: the least that it can say. */
const DATE = 0x0021

/** What a local header and the directory say alike: version, flags, method, time, date, checksum, sizes, length of the name. */
function entryFacts(bytes: Uint8Array, nameLength: number): Uint8Array {
  return littleEndian([
    [VERSION, 2],
    [FLAGS, 2],
    [0, 2],
    [0, 2],
    [DATE, 2],
    [crc32(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [nameLength, 2],
  ])
}

function littleEndian(values: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)),
  )
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum of ZIP, gzip and PNG. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
