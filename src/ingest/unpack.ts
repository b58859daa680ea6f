/** What is in a packed stream? Its bytes as they come, until they are far more than text can be packed to. */
import { createGunzip } from 'node:zlib'
import { Failure, limits } from '../model/index.ts'
import type { ByteStream } from './bytes.ts'

/** Whether packed bytes come to more than any text does. */
export function unpackedTooFar(unpackedBytes: number, packedBytes: number): boolean {
  return unpackedBytes > limits.unpackedFreeBytes && unpackedBytes > packedBytes * limits.unpackedRatioMax
}

/** The bytes of one or more gzip members (RFC 1952), one behind the other. Throws `input/malformed` and `input/too-large`. */
export async function* gunzipStream(stream: ByteStream, source: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  let failure: unknown
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of stream) {
        if (gunzip.destroyed) return
        if (!gunzip.write(chunk)) await drained(gunzip)
      }
      gunzip.end()
    } catch (error) {
      failure = error
      gunzip.destroy()
    }
  }
  const fed = feed()
  let size = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (unpackedTooFar(size, gunzip.bytesWritten)) {
        throw new Failure('input/too-large', `${source} unpacks to more than ${limits.unpackedRatioMax} times its size`)
      }
      yield chunk
    }
  } catch (error) {
    if (failure !== undefined) throw failure
    if (error instanceof Failure) throw error
    const says = error instanceof Error ? error.message : String(error)
    throw new Failure('input/malformed', `${source} is damaged where it is packed: ${says}`, { cause: error })
  } finally {
    gunzip.destroy()
    await fed
  }
}

/** Resolves once there is room again, or nobody reads any more. */
function drained(gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      gunzip.off('drain', done).off('close', done)
      resolve()
    }
    gunzip.on('drain', done).on('close', done)
    if (gunzip.destroyed) done()
  })
}
