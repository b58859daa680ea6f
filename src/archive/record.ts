/**
 * How does a capture stand in a web archive? As one record of WARC 1.1, packed on its own: an answer of a server as a `response`,
 * anything else as a `resource`, and bytes that are there already as a `revisit` that says where. What other programs need is in
 * WARC's own fields; the field `Tocsin-Capture` holds the rest, so that the capture comes back as it was.
 * https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
import { createHash, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { type ArchivePlace, type Capture, type CaptureToKeep, limits } from '../model/index.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** More than the body: head of the record, and of the answer. */
const headsBytesMax = 16 * 1024 * 1024
const blankLine = '\r\n\r\n'

/** What the field `Tocsin-Capture` holds, as JSON in ASCII. */
interface Note extends Omit<Capture, 'body'> {
  /** Where the bytes are, for a record that only refers to them. */
  readonly payload?: ArchivePlace
}

/** The record of a capture. `written` is the record's own instant where it only refers to another. */
export async function packCapture({ capture, same }: CaptureToKeep, fileId: string): Promise<Buffer> {
  const { body, ...rest } = capture
  const note: Note = same === undefined ? rest : { ...rest, payload: same.place }
  const block = blockOf(capture, same === undefined)
  const payload = `sha256:${capture.id}`
  const fields: readonly (readonly [string, string])[] = [
    ['WARC-Type', same !== undefined ? 'revisit' : capture.http === undefined ? 'resource' : 'response'],
    ['WARC-Target-URI', addressOf(capture)],
    ['WARC-Date', dateOf(capture.fetched)],
    ['WARC-Payload-Digest', payload],
    ['WARC-Block-Digest', `sha256:${createHash('sha256').update(block).digest('hex')}`],
    ['WARC-Warcinfo-ID', fileId],
    ...(same === undefined ? [] : revisitFields(same)),
    ['Content-Type', capture.http === undefined ? capture.mediaType : 'application/http; msgtype=response'],
    ['Tocsin-Capture', asciiJson(note)],
  ]
  return packRecord(fields, block)
}

/** The record that a file begins with. */
export function packFileInfo(file: string, fileId: string): Promise<Buffer> {
  const lines = [
    'software: tocsin',
    'format: WARC File Format 1.1',
    'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
  ]
  const fields = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Date', new Date().toISOString()],
    ['WARC-Filename', file],
    ['Content-Type', 'application/warc-fields'],
  ] as const
  return packRecord(fields, Buffer.from(lines.map((line) => `${line}\r\n`).join('')), fileId)
}

export function newRecordId(): string {
  return `<urn:uuid:${randomUUID()}>`
}

async function packRecord(
  fields: readonly (readonly [string, string])[],
  block: Buffer,
  id = newRecordId(),
): Promise<Buffer> {
  const all = [...fields, ['WARC-Record-ID', id], ['Content-Length', String(block.length)]] as const
  const head = `WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('')}\r\n`
  return pack(Buffer.concat([Buffer.from(head), block, Buffer.from(blankLine)]))
}

function revisitFields({ source, fetched, place }: NonNullable<CaptureToKeep['same']>): (readonly [string, string])[] {
  return [
    ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'],
    ['WARC-Refers-To-Target-URI', addressOf({ source })],
    ['WARC-Refers-To-Date', dateOf(fetched)],
    ['WARC-Refers-To-Filename', place.file],
    ['WARC-Refers-To-File-Offset', String(place.start)],
  ]
}

function blockOf(capture: Capture, withBody: boolean): Buffer {
  const body = withBody
    ? Buffer.from(capture.body.buffer, capture.body.byteOffset, capture.body.byteLength)
    : Buffer.alloc(0)
  return capture.http === undefined ? body : Buffer.concat([Buffer.from(answerHead(capture, capture.http)), body])
}

/** Fields that speak of the bytes on the way are kept under the names that archives give them: the body is unpacked. */
const onTheWay = /^(?:content-encoding|transfer-encoding|content-length)$/i

function answerHead({ body }: Capture, { status, headers }: NonNullable<Capture['http']>): string {
  const lines = headers.map(([name, value]) => {
    const own = name.replace(/[^!-9;-~]/g, '-')
    return `${onTheWay.test(own) ? `X-Archive-Orig-${own}` : own}: ${oneLine(value)}`
  })
  return [`HTTP/1.1 ${status} ${status === 200 ? 'OK' : '-'}`, ...lines, `Content-Length: ${body.length}`, '', ''].join(
    '\r\n',
  )
}

/** The address; for what has none, a name for its source that other programs take for one. */
function addressOf({ source, context }: Pick<Capture, 'source' | 'context'>): string {
  const url = /^https?:/i.test(source) ? source : context?.url
  // What WARC takes for an address is all ASCII.
  if (url !== undefined && URL.canParse(url)) return new URL(url).href
  return `urn:x-tocsin:${encodeURIComponent((url ?? source).toWellFormed())}`
}

function dateOf(instant: string): string {
  const time = Date.parse(instant)
  return new Date(Number.isNaN(time) ? 0 : time).toISOString()
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A capture as its record gives it back; its body is missing where the record only refers to another. */
export interface Unpacked {
  readonly capture: Omit<Capture, 'body'>
  readonly body?: Uint8Array
  readonly payload?: ArchivePlace
}

/** The capture in a packed record, or what is wrong with it. */
export async function unpackCapture(bytes: Buffer): Promise<Unpacked | string> {
  let record: Buffer
  try {
    record = await unpack(bytes, { maxOutputLength: limits.inputBytesMax + headsBytesMax })
  } catch (error) {
    return `it does not unpack (${error instanceof Error ? error.message : String(error)})`
  }
  const end = record.indexOf(blankLine)
  const head = record.toString('utf8', 0, Math.max(0, end))
  const length = Number(/^content-length: (\d{1,15})\r?$/im.exec(head)?.[1])
  const block = record.subarray(end + blankLine.length, end + blankLine.length + length)
  if (!head.startsWith('WARC/1.') || block.length !== length) return 'it is no whole record'
  const note = parseNote(/^tocsin-capture: (.*?)\r?$/im.exec(head)?.[1] ?? '')
  if (note === undefined) return 'it is no record of a capture'
  const { payload, ...capture } = note
  if (payload !== undefined) return { capture, payload }
  const answerEnd = note.http === undefined ? 0 : block.indexOf(blankLine) + blankLine.length
  const body = block.subarray(answerEnd)
  const isWhole = createHash('sha256').update(body).digest('hex') === capture.id
  return isWhole ? { capture, body } : 'its bytes are not those that it was named for'
}

function parseNote(json: string): Note | undefined {
  try {
    const value: unknown = JSON.parse(json)
    const isNote = typeof value === 'object' && value !== null && 'id' in value && 'source' in value
    return isNote ? (value as Note) : undefined
  } catch {
    return undefined
  }
}
