/**
 * Which reports are in these bytes? One for a text, a Markdown file or a page; one a line for JSON lines; one an object
 * for JSON. Bytes come whole or as a stream, and only JSON lines may be longer than the limit.
 */
import { createHash } from 'node:crypto'
import { Failure, limits, type ReportInput, type Warning, warning } from '../model/index.ts'
import { type ByteStream, readLines, readWhole, rejoin } from './bytes.ts'
import { decode } from './decode.ts'
import { isJsonFeed } from './feed/json-mark.ts'
import { failed, type Intake } from './intake.ts'
import { kindOfText, type MediaKind, mediaTypes } from './media.ts'
import { checkRecord, parseRecord, type RecordResult } from './record.ts'

/** What is known of a document before it is opened. */
export interface DocumentFacts {
  /** Path, address or `-`: what captures and messages call it. */
  readonly source: string
  /** The instant of taking in, ISO 8601 UTC. */
  readonly fetched: string
  /** The name that a report has which states none. */
  readonly ref?: string
  /** Where a page was found. */
  readonly url?: string
  /** In bytes, where it is known beforehand. */
  readonly size?: number
  /** Found out from the bytes where it is left out. */
  readonly kind?: MediaKind
  readonly mediaType?: string
  readonly charset?: string
}

/** The reports of a stream, one at a time. Throws Failures that concern the whole of it. */
export async function* readDocument(stream: ByteStream, facts: DocumentFacts): AsyncGenerator<Intake> {
  const isSniffed = facts.kind === undefined
  const { stream: bytes, isRecords } = isSniffed
    ? await peek(stream)
    : { stream, isRecords: facts.kind === 'json-lines' }
  if (isRecords) {
    yield* readRecords(bytes, { ...facts, kind: 'json-lines' })
    return
  }
  const isOver = (facts.size ?? 0) > limits.inputBytesMax
  const body = isOver ? undefined : await readWhole(bytes, limits.inputBytesMax)
  if (body === undefined) throw tooLarge(facts.source)
  yield* readBytes(body, facts)
}

export function tooLarge(source: string): Failure {
  return new Failure(
    'input/too-large',
    `${source} is larger than ${limits.inputBytesMax} bytes; split it, or give it as JSON lines`,
  )
}

/** The reports of a document that is in memory. */
export async function* readBytes(body: Uint8Array, facts: DocumentFacts): AsyncGenerator<Intake> {
  const { source } = facts
  const isHtml =
    facts.kind === 'html' ||
    facts.kind === 'feed' ||
    (facts.kind === undefined && body.subarray(0, sniffBytes).includes(lessThan))
  const { text, warnings } = await decode(body, {
    source,
    isHtml,
    ...(facts.charset === undefined ? {} : { charset: facts.charset }),
  })
  // Servers send feeds as pages and as plain text.
  const isTold = facts.kind !== undefined && facts.kind !== 'html'
  const looked = isTold ? facts.kind : kindOfText(text)
  const kind = looked === 'feed' ? looked : (facts.kind ?? looked)
  if (kind === 'feed') yield* readFeed(body, facts)
  else if (kind === 'json-lines') yield* readRecords([body], { ...facts, kind })
  else if (kind === 'json') yield* readJson(text, body, facts)
  else {
    const read = await readText(text, kind, facts)
    yield reportOf(body, { ...facts, kind }, read.input, [...warnings, ...read.warnings])
  }
}

const sniffBytes = 256
const lessThan = 0x3c
const openingBrace = 0x7b

/** Looks at the first line without losing it: is it a report in JSON? */
async function peek(stream: ByteStream): Promise<{ stream: ByteStream; isRecords: boolean }> {
  const iterator = stream[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  const answer = (isRecords: boolean) => ({ stream: rejoin(taken, iterator), isRecords })
  let size = 0
  let first: number | undefined
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    taken.push(next.value)
    size += next.value.byteLength
    first ??= firstOf(next.value)
    const isLong = size > limits.inputBytesMax
    if (first !== undefined && (first !== openingBrace || isLong)) return answer(false)
    if (isLong || (first !== undefined && next.value.includes(0x0a))) break
  }
  const [line] = Buffer.concat(taken).toString('utf8').trimStart().split('\n', 1)
  return answer(line !== undefined && 'input' in parseRecord(line))
}

/** The first byte that is no white space and no byte order mark. */
function firstOf(bytes: Uint8Array): number | undefined {
  return bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
}

async function readText(
  text: string,
  kind: Exclude<MediaKind, 'json' | 'json-lines' | 'feed'>,
  facts: DocumentFacts,
): Promise<{ readonly input: ReportInput; readonly warnings: readonly Warning[] }> {
  if (kind === 'markdown') return await readMarkdownText(text, facts)
  if (kind === 'text') return { input: { text, ...(facts.url === undefined ? {} : { url: facts.url }) }, warnings: [] }
  const { extractReport, markupCharsMax } = await import('../read/report/index.ts')
  const page = extractReport(text, facts.url)
  if (page === undefined) {
    throw new Failure('input/no-body', `${facts.source} is a page without any text that could be a report`)
  }
  const { warnings, ...input } = page
  const isCut = text.length > markupCharsMax
  const cut = isCut ? [warning('limit/text', { detail: `${text.length} characters of markup` })] : []
  return { input, warnings: [...cut, ...warnings] }
}

async function readMarkdownText(
  text: string,
  facts: DocumentFacts,
): Promise<{ input: ReportInput; warnings: readonly Warning[] }> {
  const { readMarkdown } = await import('./markdown.ts')
  const { input, warnings } = await readMarkdown(text)
  if (!/\S/.test(input.text)) throw new Failure('input/empty', `${facts.source} holds nothing but a title and marks`)
  return { input: facts.url === undefined ? input : { url: facts.url, ...input }, warnings }
}

/** Loaded here, since most runs read no feed. */
async function* readFeed(body: Uint8Array, facts: DocumentFacts): AsyncGenerator<Intake> {
  const { readFeedItems } = await import('./feed-item.ts')
  yield* await readFeedItems(body, facts)
}

/** A line that is no report is a failure of its own, and the next line is read. */
async function* readRecords(stream: ByteStream | Iterable<Uint8Array>, facts: DocumentFacts): AsyncGenerator<Intake> {
  let records = 0
  for await (const line of readLines(stream, limits.inputBytesMax)) {
    const source = `${facts.source}#${line.number}`
    if (line.bytes?.length === 0) continue
    const item =
      line.bytes === undefined ? failed(source, tooLarge(source)) : await readRecord(line.bytes, { ...facts, source })
    if (item === undefined) continue
    records++
    yield item
  }
  if (records === 0) throw new Failure('input/empty', `${facts.source} holds nothing but white space`)
}

/** `undefined` for a blank line. */
async function readRecord(bytes: Uint8Array, facts: DocumentFacts): Promise<Intake | undefined> {
  try {
    const { text, warnings } = await decode(bytes, { source: facts.source })
    return recordOf(parseRecord(text), bytes, facts, warnings)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.code === 'input/empty' ? undefined : failed(facts.source, new Failure('input/line', error.message))
  }
}

/** One report, or a list of them; a file of JSON lines under the wrong name is read as what it is. */
async function* readJson(text: string, body: Uint8Array, facts: DocumentFacts): AsyncGenerator<Intake> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (kindOfText(text) === 'json-lines') yield* readRecords([body], { ...facts, kind: 'json-lines' })
    else yield failed(facts.source, new Failure('input/line', `${facts.source}: it is not JSON`))
    return
  }
  if (isJsonFeed(value)) {
    yield* readFeed(body, facts)
    return
  }
  if (!Array.isArray(value)) {
    const record = checkRecord(value)
    const named = 'input' in record && facts.ref !== undefined ? { input: { ref: facts.ref, ...record.input } } : record
    yield recordOf(named, body, facts, [])
    return
  }
  if (value.length === 0) throw new Failure('input/empty', `${facts.source} is an empty list`)
  for (const [index, entry] of value.entries()) {
    const bytes = Buffer.from(JSON.stringify(entry))
    yield recordOf(checkRecord(entry), bytes, { ...facts, source: `${facts.source}#${index + 1}` }, [])
  }
}

function recordOf(record: RecordResult, body: Uint8Array, facts: DocumentFacts, warnings: readonly Warning[]): Intake {
  if ('complaint' in record)
    return failed(facts.source, new Failure('input/line', `${facts.source}: ${record.complaint}`))
  const { ref: _, ...rest } = facts
  return reportOf(body, { ...rest, kind: facts.kind ?? 'json-lines' }, record.input, warnings)
}

function reportOf(
  body: Uint8Array,
  facts: DocumentFacts & { readonly kind: MediaKind },
  input: ReportInput,
  warnings: readonly Warning[],
): Intake {
  const capture = {
    id: createHash('sha256').update(body).digest('hex'),
    source: facts.source,
    fetched: facts.fetched,
    mediaType: facts.mediaType ?? mediaTypes[facts.kind],
    body,
  }
  return { kind: 'report', capture, input: facts.ref === undefined ? input : { ref: facts.ref, ...input }, warnings }
}
