/**
 * Which bytes did the server send? Decompressed while they come, counted before and after: what grows beyond the limit, or
 * out of proportion, is a bomb and is dropped where it stands. What breaks off is a failure, never a short body.
 */
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import { Failure, limits } from '../../model/index.ts'
import { rejoin } from '../bytes.ts'

/** Below so many bytes decoded, nobody asks from how few they came: an empty table compresses well. */
const ratioFreeBytes = 1024 * 1024
/** Codings on top of one another; servers send one, and now and then the same twice. */
const codingsMax = 2

export interface BodyFacts {
  readonly url: string
  /** `Content-Encoding`. */
  readonly encoding: string
  /** In bytes, as decoded. */
  readonly bytesMax: number
  /** What is longer is cut there, and no failure. */
  readonly isCut?: boolean
}

/** The body as the page's author wrote it. Throws `fetch/too-large`, `fetch/failed`, and what the stream throws. */
export async function readBody(stream: Bytes, facts: BodyFacts): Promise<Uint8Array> {
  const { url, bytesMax } = facts
  const chunks: Uint8Array[] = []
  let [sent, decoded] = [0, 0]
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      sent += chunk.byteLength
      yield chunk
    }
  }
  for await (const chunk of decompress(counted(), facts)) {
    decoded += chunk.byteLength
    if (facts.isCut === true && decoded >= bytesMax) return Buffer.concat([...chunks, chunk]).subarray(0, bytesMax)
    if (decoded > bytesMax) throw new Failure('fetch/too-large', `${url} is larger than ${bytesMax} bytes`)
    if (decoded > ratioFreeBytes && decoded > sent * limits.expansionMax) throw bomb(url)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, decoded)
}

type Bytes = AsyncIterable<Uint8Array>

function bomb(url: string): Failure {
  const message = `${url} grows to more than ${limits.expansionMax} times what was sent; it was dropped unread`
  return new Failure('fetch/too-large', message)
}

const decoders: Readonly<Record<string, (source: Bytes) => Bytes>> = {
  gzip: (source) => through(source, createGunzip()),
  'x-gzip': (source) => through(source, createGunzip()),
  br: (source) => through(source, createBrotliDecompress()),
  zstd: (source) => through(source, createZstdDecompress()),
  deflate: inflate,
}

function decompress(source: Bytes, { url, encoding }: BodyFacts): Bytes {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > codingsMax)
    throw new Failure('fetch/failed', `${url} is compressed ${codings.length} times over`)
  return codings.reverse().reduce((bytes, coding) => {
    const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined
    if (decode !== undefined) return decode(bytes)
    throw new Failure('fetch/failed', `${url} is compressed as ${coding.slice(0, 40)}, which nobody asked for`)
  }, source)
}

/** What comes out of the stage; leaving early ends the stage and the source before it. */
async function* through(source: Bytes, stage: Transform): AsyncGenerator<Uint8Array> {
  const feeding = pipeline(source, stage)
  // The loop below throws what the source or the stage throws.
  feeding.catch(() => undefined)
  for await (const chunk of stage) yield chunk
}

/** Half of the servers that say `deflate` leave the header out that it should have: https://zlib.net/zlib_faq.html#faq39 */
async function* inflate(source: Bytes): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return
  const [header = 0] = first.value
  const isWrapped = (header & 0x0f) === 8
  yield* through(rejoin([first.value], iterator), isWrapped ? createInflate() : createInflateRaw())
}
