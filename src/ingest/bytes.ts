/**
 * How much is read into memory? Never more than the limit: streams are counted as they come, whole or line by line.
 */
import { markedEncoding } from './decode.ts'

export type ByteStream = AsyncIterable<Uint8Array>

/** The whole stream; `undefined` once it is longer than `bytesMax`, without reading on. */
export async function readWhole(stream: ByteStream, bytesMax: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > bytesMax) return undefined
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size)
}

/** One line's bytes without its end; `undefined` where it was longer than the limit. Numbers count from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

const newline = 0x0a
const carriageReturn = 0x0d

/** The lines of a stream, one at a time. A stream in UTF-16 gives its lines in UTF-8; a byte order mark is no part of a line. */
export async function* readLines(stream: ByteStream | Iterable<Uint8Array>, bytesMax: number): AsyncGenerator<Line> {
  let number = 1
  let pieces: Uint8Array[] = []
  let size = 0
  const end = (): Line => {
    const whole = Buffer.concat(pieces)
    const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole
    const line = { number: number++, bytes: size > bytesMax ? undefined : bytes }
    pieces = []
    size = 0
    return line
  }
  const add = (piece: Uint8Array): void => {
    size += piece.byteLength
    if (size <= bytesMax) pieces.push(piece)
    else pieces = []
  }
  for await (const chunk of withoutMark(stream)) {
    let start = 0
    for (let found = chunk.indexOf(newline); found !== -1; found = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, found))
      yield end()
      start = found + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (size > 0) yield end()
}

async function* withoutMark(stream: ByteStream | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let isFirst = true
  for await (const chunk of stream) {
    const marked = isFirst ? markedEncoding(chunk) : undefined
    isFirst = false
    if (marked === 'utf-16le' || marked === 'utf-16be') decoder = new TextDecoder(marked)
    if (decoder !== undefined) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    else yield marked === 'utf-8' ? chunk.subarray(3) : chunk
  }
}

/** A stream whose first chunk has already been taken from it. */
export async function* rejoin(
  taken: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* taken
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
