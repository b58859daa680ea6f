/**
 * How do typed arrays and word lists become one compact file, and back?
 *
 * Layout: `TOCS`, header length (uint32, little-endian), header (JSON: name, kind, offset, length of each part),
 * then the parts, each aligned to 4 bytes. Strings are joined by newlines in UTF-8.
 */
export type Part = Float32Array | Int8Array | Int16Array | readonly string[]
type Kind = 'f32' | 'i8' | 'i16' | 'text'
interface Entry {
  readonly name: string
  readonly kind: Kind
  readonly at: number
  readonly bytes: number
}

const magic = 'TOCS'
const align = (value: number): number => Math.ceil(value / 4) * 4

function kindOf(part: Part): Kind {
  if (part instanceof Float32Array) return 'f32'
  if (part instanceof Int8Array) return 'i8'
  return part instanceof Int16Array ? 'i16' : 'text'
}

function bytesOf(part: Part): Uint8Array {
  return ArrayBuffer.isView(part)
    ? new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    : new TextEncoder().encode(part.join('\n'))
}

export function packArchive(parts: ReadonlyMap<string, Part>): Uint8Array {
  const names = [...parts.keys()].sort()
  const entries: Entry[] = []
  const blocks: Uint8Array[] = []
  let at = 0
  for (const name of names) {
    const part = parts.get(name)!
    const block = bytesOf(part)
    entries.push({ name, kind: kindOf(part), at, bytes: block.length })
    blocks.push(block)
    at = align(at + block.length)
  }
  const header = new TextEncoder().encode(JSON.stringify(entries))
  const start = align(8 + header.length)
  const out = new Uint8Array(start + at)
  out.set(new TextEncoder().encode(magic))
  new DataView(out.buffer).setUint32(4, header.length, true)
  out.set(header, 8)
  for (const [index, block] of blocks.entries()) out.set(block, start + entries[index]!.at)
  return out
}

export interface Archive {
  readonly floats: (name: string) => Float32Array
  readonly bytes: (name: string) => Int8Array
  readonly shorts: (name: string) => Int16Array
  readonly texts: (name: string) => string[]
}

/**
 * Reads what `packArchive` wrote; throws an error that says so where the bytes are something else. The parts are views of
 * `bytes` where those are aligned, so nobody may write to either.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic)
    throw new Error('not a model archive: the first four bytes are not TOCS')
  const headerLength = view.getUint32(4, true)
  const entries = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as readonly Entry[]
  const start = align(8 + headerLength)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const block = (name: string, kind: Kind): Uint8Array<ArrayBuffer> => {
    const entry = byName.get(name)
    if (entry === undefined || entry.kind !== kind)
      throw new Error(`the model archive has no part "${name}" of kind ${kind}; train the models again`)
    const from = bytes.byteOffset + start + entry.at
    return from % 4 === 0
      ? new Uint8Array(bytes.buffer as ArrayBuffer, from, entry.bytes)
      : new Uint8Array(bytes.subarray(start + entry.at, start + entry.at + entry.bytes))
  }
  return {
    floats: (name) => {
      const { buffer, byteOffset, byteLength } = block(name, 'f32')
      return new Float32Array(buffer, byteOffset, byteLength / 4)
    },
    bytes: (name) => {
      const { buffer, byteOffset, byteLength } = block(name, 'i8')
      return new Int8Array(buffer, byteOffset, byteLength)
    },
    shorts: (name) => {
      const { buffer, byteOffset, byteLength } = block(name, 'i16')
      return new Int16Array(buffer, byteOffset, byteLength / 2)
    },
    texts: (name) => {
      const joined = new TextDecoder().decode(block(name, 'text'))
      return joined === '' ? [] : joined.split('\n')
    },
  }
}

/** All parts of an archive, as `packArchive` took them. */
export function readParts(bytes: Uint8Array): Map<string, Part> {
  const archive = openArchive(bytes)
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true)
  const entries = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as readonly Entry[]
  const read = ({ name, kind }: Entry): Part => {
    if (kind === 'f32') return archive.floats(name)
    if (kind === 'i8') return archive.bytes(name)
    return kind === 'i16' ? archive.shorts(name) : archive.texts(name)
  }
  return new Map(entries.map((entry) => [entry.name, read(entry)]))
}
