/**
 * What did the server send? An answer of HTTP/1.1 as web archives keep it: head, blank line, body; the body may still be in
 * chunks and packed. It is unpacked within the limit on bytes, and a part that does not unpack is kept as it stands.
 */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { type HttpAnswer, limits } from '../../model/index.ts'

const unpackers = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  raw: promisify(inflateRaw),
  br: promisify(brotliDecompress),
} as const

/** Codings one upon the other; servers use one. */
const codingsMax = 4

export interface Answer {
  readonly http: HttpAnswer
  readonly mediaType: string
  readonly charset?: string
  /** Without chunks and codings; `undefined` where it is longer than the limit. */
  readonly body: Uint8Array | undefined
}

/** `undefined` where the block is no answer. */
export async function parseAnswer(block: Buffer): Promise<Answer | undefined> {
  const head = headOf(block)
  if (head === undefined) return undefined
  const headers = head.lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : []
  })
  const valueAt = (name: string): string => headers.find(([own]) => own.toLowerCase() === name)?.[1] ?? ''
  const raw = block.subarray(head.end)
  const whole = /\bchunked\b/i.test(valueAt('transfer-encoding')) ? (dechunk(raw) ?? raw) : raw
  const body = await unpack(whole, valueAt('content-encoding'))
  return { http: { status: head.status, headers }, ...contentType(valueAt('content-type')), body }
}

/** `Content-Type` as its two parts that count; the type in lower case, '' where there is none. */
export function contentType(value: string): { readonly mediaType: string; readonly charset?: string } {
  const [mediaType = '', ...parameters] = value.split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w:.-]+)"?\s*$/i.exec(parameter)?.[1])
    .find(Boolean)
  return { mediaType: mediaType.trim().toLowerCase(), ...(charset === undefined ? {} : { charset }) }
}

interface Head {
  readonly status: number
  readonly lines: readonly string[]
  readonly end: number
}

function headOf(block: Buffer): Head | undefined {
  const opening = block.subarray(0, limits.warcHeadBytesMax)
  const strict = opening.indexOf('\r\n\r\n')
  const loose = opening.indexOf('\n\n')
  const isStrict = strict !== -1 && (loose === -1 || strict < loose)
  const at = isStrict ? strict : loose
  // An answer without a body may lack the blank line.
  const text = opening.toString('latin1', 0, at === -1 ? opening.length : at)
  const [statusLine = '', ...lines] = text.split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(statusLine)?.[1]
  if (status === undefined || (at === -1 && block.length > opening.length)) return undefined
  return { status: Number(status), lines, end: at === -1 ? block.length : at + (isStrict ? 4 : 2) }
}

/** `undefined` where it is not in chunks, as archives have it that say so and unpacked it nevertheless. */
function dechunk(bytes: Buffer): Buffer | undefined {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    const size =
      end === -1 || end - at > 200 ? undefined : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString('latin1', at, end))
    if (size === undefined || size === null) return pieces.length === 0 ? undefined : Buffer.concat(pieces)
    const length = Number.parseInt(size[1] ?? '0', 16)
    if (length === 0) break
    pieces.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(pieces)
}

async function unpack(bytes: Buffer, codings: string): Promise<Buffer | undefined> {
  let body = bytes
  const names = codings
    .toLowerCase()
    .split(',', codingsMax)
    .map((name) => name.trim().replace(/^x-/, ''))
  for (const name of names.toReversed()) {
    const unpacked = await unpackOnce(body, name)
    if (unpacked === undefined) return undefined
    body = unpacked
  }
  return body
}

/** `undefined` where it is too much; as it stands where it is not packed after all. */
async function unpackOnce(bytes: Buffer, name: string): Promise<Buffer | undefined> {
  if (name !== 'gzip' && name !== 'deflate' && name !== 'br') return bytes
  const ways = name === 'deflate' ? ([unpackers.deflate, unpackers.raw] as const) : ([unpackers[name]] as const)
  for (const way of ways) {
    try {
      return await way(bytes, { maxOutputLength: limits.inputBytesMax })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined
    }
  }
  return bytes
}
