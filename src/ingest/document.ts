/**
 * Which documents are in these bytes? A document of its own, or many in an archive, mailbox or packed file, which may hold
 * archives again. Streams are opened one part after the other: only JSON lines, web archives and mailboxes may be longer than the
 * limit, and a part that fails is an item of its own. What a document says is for the parsers to tell.
 */
import { Failure, isFailure, limits } from '../model/index.ts'
import { type ByteStream, readWhole, rejoin } from './bytes.ts'
import { type DocumentFacts, failed, type Intake, tooLarge } from './intake.ts'
import { isContainer, kindOfBytes, kindOfName, type MediaKind, magicBytesMax, unpackedName } from './media.ts'
import type { ParseDocument } from './parser/index.ts'
import { parseRecord } from './record.ts'
import { readRecords } from './record-file.ts'

/** How a document is opened. */
export interface Opening {
  readonly parse: ParseDocument
  /** Of a file on disk, whose parts can be read in any order. */
  readonly path?: string
  /** In how many archives it lies. */
  readonly depth?: number
}

/** The reports of a stream, one at a time. Throws Failures that concern the whole of it. */
export async function* readDocument(
  stream: ByteStream,
  facts: DocumentFacts,
  opening: Opening,
): AsyncGenerator<Intake> {
  const peeked = await peek(stream, facts.kind)
  const kind = peeked.kind
  if (isContainer(kind)) {
    yield* readContainer(peeked.stream, { ...facts, kind }, opening)
    return
  }
  if (kind === 'json-lines') {
    yield* readRecords(peeked.stream, { ...facts, kind })
    return
  }
  const isOver = (facts.size ?? 0) > limits.inputBytesMax
  const body = isOver ? undefined : await readWhole(peeked.stream, limits.inputBytesMax)
  if (body === undefined) throw tooLarge(facts.source)
  yield* opening.parse(body, kind === undefined ? facts : { ...facts, kind })
}

const openingBrace = 0x7b
const newline = 0x0a

/** Looks at the beginning without losing it: of which kind is it, and is the first line a report in JSON? */
async function peek(
  stream: ByteStream,
  named: MediaKind | undefined,
): Promise<{ stream: ByteStream; kind: MediaKind | undefined }> {
  const iterator = stream[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  const isEnough = (): boolean => {
    if (size >= limits.inputBytesMax) return true
    const isLine = named === undefined && firstOf(taken) === openingBrace
    return isLine ? (taken.at(-1)?.includes(newline) ?? false) : size >= magicBytesMax
  }
  while (!isEnough()) {
    const next = await iterator.next()
    if (next.done === true) break
    taken.push(next.value)
    size += next.value.byteLength
  }
  const head = Buffer.concat(taken)
  const kind = kindOfBytes(head, named) ?? (isContainer(named) ? unlikely(named, head) : named)
  return { stream: rejoin(taken, iterator), kind: kind ?? (isRecord(head) ? 'json-lines' : undefined) }
}

/** A file that is named as if it were packed and is not is read as what it is; a mailbox has no marks to be told by. */
function unlikely(named: MediaKind, head: Buffer): MediaKind | undefined {
  return named === 'mbox' && head.length > 0 ? named : kindOfBytes(head, undefined)
}

function isRecord(head: Buffer): boolean {
  if (firstOf([head]) !== openingBrace || head.length > limits.inputBytesMax) return false
  const [line] = head.toString('utf8').trimStart().split('\n', 1)
  return line !== undefined && 'input' in parseRecord(line)
}

/** The first byte that is no white space and no byte order mark. */
function firstOf(chunks: readonly Uint8Array[]): number | undefined {
  for (const chunk of chunks) {
    const first = chunk.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
    if (first !== undefined) return first
  }
  return undefined
}

type ContainerFacts = DocumentFacts & { readonly kind: MediaKind }

async function* readContainer(stream: ByteStream, facts: ContainerFacts, opening: Opening): AsyncGenerator<Intake> {
  const depth = (opening.depth ?? 0) + 1
  if (depth > limits.archivesDeepMax + 1) {
    throw new Failure('input/too-deep', `${facts.source} lies in more than ${limits.archivesDeepMax} archives`)
  }
  const inside: Opening = { parse: opening.parse, depth }
  switch (facts.kind) {
    case 'gzip':
      return yield* readPacked(stream, facts, inside)
    case 'warc':
      return yield* readWarcParts(stream, facts, inside)
    case 'mbox':
      return yield* readMessages(stream, facts, opening.parse)
    default:
      return yield* readZipParts(stream, facts, {
        ...inside,
        ...(opening.path === undefined ? {} : { path: opening.path }),
      })
  }
}

/** One file that is packed; its name and its server speak of what is inside. */
async function* readPacked(stream: ByteStream, facts: ContainerFacts, inside: Opening): AsyncGenerator<Intake> {
  const { gunzipStream } = await import('./unpack.ts')
  const { kind: _, size: __, mediaType: ___, ...rest } = facts
  const kind = kindOfName(unpackedName(facts.url === undefined ? facts.source : new URL(facts.url).pathname))
  const unpacked = kind === undefined || kind === 'gzip' ? rest : { ...rest, kind }
  yield* readDocument(gunzipStream(stream, facts.source), unpacked, inside)
}

async function* readWarcParts(stream: ByteStream, facts: ContainerFacts, inside: Opening): AsyncGenerator<Intake> {
  const { readWarc } = await import('./warc/index.ts')
  for await (const part of readWarc(stream, facts.source)) {
    const source = `${facts.source}#${part.number}`
    if (part.kind === 'failure') yield failed(source, part.failure)
    else {
      const { body, kind: _, number: __, documentKind, fetched = facts.fetched, mediaType, ...rest } = part
      const own = documentKind === undefined ? {} : { kind: documentKind }
      const typed = mediaType === '' ? {} : { mediaType }
      yield* readPart(body, { source, fetched, ...rest, ...own, ...typed }, inside)
    }
  }
}

async function* readMessages(stream: ByteStream, facts: ContainerFacts, parse: ParseDocument): AsyncGenerator<Intake> {
  const { splitMessages } = await import('./mail/index.ts')
  let messages = 0
  for await (const { number, bytes } of splitMessages(stream)) {
    const source = `${facts.source}#${number}`
    messages++
    if (bytes === undefined) yield failed(source, tooLarge(source))
    else yield* readPart(bytes, { source, fetched: facts.fetched, kind: 'mail' }, { parse })
  }
  if (messages === 0) throw new Failure('input/empty', `${facts.source} is a mailbox without messages`)
}

async function* readZipParts(stream: ByteStream, facts: ContainerFacts, inside: Opening): AsyncGenerator<Intake> {
  const { readZip } = await import('./zip/index.ts')
  const { path } = inside
  const bytes = path === undefined ? await readWhole(stream, limits.inputBytesMax) : undefined
  if (path === undefined && bytes === undefined) throw tooLarge(facts.source)
  const input = path === undefined ? { bytes: bytes ?? new Uint8Array() } : { path }
  for await (const part of readZip(input, facts.source)) {
    const source = `${facts.source}#${part.path}`
    if (part.kind === 'failure') yield failed(source, part.failure)
    else {
      const kind = kindOfName(part.path)
      const own = { source, ref: source, fetched: facts.fetched, ...(kind === undefined ? {} : { kind }) }
      yield* readPart(part.body, own, {
        parse: inside.parse,
        ...(inside.depth === undefined ? {} : { depth: inside.depth }),
      })
    }
  }
}

/** A part that fails stands for itself. */
async function* readPart(body: Uint8Array, facts: DocumentFacts, opening: Opening): AsyncGenerator<Intake> {
  try {
    yield* readDocument(once(body), facts, opening)
  } catch (error) {
    if (!isFailure(error)) throw error
    yield failed(facts.source, error)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
