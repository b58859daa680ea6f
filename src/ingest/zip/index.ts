/**
 * Which documents are in a zip archive? Entries whose names are those of reports, in the archive's own order, each unpacked within
 * the limits. Nothing is written to disk; paths that lead out of the archive, links and entries with a password are failures of
 * their own, and an archive that lies about itself is one.
 */
import { Failure, limits } from '../../model/index.ts'
import { readWhole } from '../bytes.ts'
import { tooLarge } from '../intake.ts'
import { isReportName } from '../media.ts'
import { unpackedTooFar } from '../unpack.ts'

export type ZipPart =
  | { readonly kind: 'document'; readonly path: string; readonly body: Uint8Array }
  | { readonly kind: 'failure'; readonly path: string; readonly failure: Failure }

type Yauzl = typeof import('yauzl')
type ZipFile = import('yauzl').ZipFile
type Entry = import('yauzl').Entry

/** Unix modes, in the upper half of an entry's attributes: a link to elsewhere. */
const fileTypeMask = 0o170000
const linkType = 0o120000

/** A file by its path, or an archive in memory. */
export type ZipInput = { readonly path: string } | { readonly bytes: Uint8Array }

/** The entries, one at a time. Throws `input/malformed`, `input/too-many` or `input/missing`, which concern the whole archive. */
export async function* readZip(input: ZipInput, source: string): AsyncGenerator<ZipPart> {
  const { default: yauzl } = await import('yauzl')
  const zip = await openZip(yauzl, input, source)
  try {
    if (zip.entryCount > limits.zipEntriesMax) {
      throw new Failure('input/too-many', `${source} has ${zip.entryCount} entries, more than ${limits.zipEntriesMax}`)
    }
    let parts = 0
    for await (const entry of entriesOf(zip, source)) {
      const part = await readEntry(zip, entry, source)
      if (part === undefined) continue
      parts += 1
      yield part
    }
    if (parts === 0) throw new Failure('input/missing', `${source} holds no report`)
  } finally {
    zip.close()
  }
}

async function openZip(yauzl: Yauzl, input: ZipInput, source: string): Promise<ZipFile> {
  // Names are checked here, entry by entry: the library would give the whole archive up at the first bad one.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const
  return await new Promise<ZipFile>((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile): void => (error === null ? resolve(zip) : reject(error))
    if ('path' in input) yauzl.open(input.path, options, done)
    else yauzl.fromBuffer(Buffer.from(input.bytes), options, done)
  }).catch((error: unknown) => {
    throw damaged(source, error)
  })
}

function damaged(source: string, error: unknown): Failure {
  const says = error instanceof Error ? error.message : String(error)
  return new Failure('input/malformed', `${source} is a damaged zip archive: ${says}`, { cause: error })
}

/** Entries one at a time: the next is asked for when the one before it was read. */
async function* entriesOf(zip: ZipFile, source: string): AsyncGenerator<Entry> {
  let settle: { resolve: (entry: Entry | undefined) => void; reject: (error: unknown) => void } | undefined
  zip.on('entry', (entry: Entry) => settle?.resolve(entry))
  zip.on('end', () => settle?.resolve(undefined))
  zip.on('error', (error: unknown) => settle?.reject(error))
  for (;;) {
    const { promise, resolve, reject } = Promise.withResolvers<Entry | undefined>()
    settle = { resolve, reject }
    zip.readEntry()
    const entry = await promise.catch((error: unknown) => {
      throw damaged(source, error)
    })
    if (entry === undefined) return
    yield entry
  }
}

/** `undefined` for folders and for files that are no reports. */
async function readEntry(zip: ZipFile, entry: Entry, source: string): Promise<ZipPart | undefined> {
  const path = nameOf(entry)
  const name = `${source}#${path}`
  const failure = (made: Failure): ZipPart => ({ kind: 'failure', path, failure: made })
  if (isOutside(path)) {
    return failure(new Failure('input/refused', `${name} has a path that leads out of the archive; it was left out`))
  }
  const isLink = ((entry.externalFileAttributes >>> 16) & fileTypeMask) === linkType
  const isHidden = path.split('/').some((step) => step.startsWith('.') || step === '__MACOSX')
  if (path.endsWith('/') || isHidden || !isReportName(path)) return undefined
  if (isLink) return failure(new Failure('input/refused', `${name} is a link and no file; it was left out`))
  if (entry.isEncrypted()) return failure(new Failure('input/encrypted', `${name} has a password`))
  if (entry.uncompressedSize > limits.inputBytesMax) return failure(tooLarge(name))
  try {
    const body = await readWhole(checked(await streamOf(zip, entry), entry.compressedSize, name), limits.inputBytesMax)
    return body === undefined ? failure(tooLarge(name)) : { kind: 'document', path, body }
  } catch (error) {
    return failure(error instanceof Failure ? error : damaged(name, error))
  }
}

/** Names are UTF-8 where the entry says so; otherwise they are read as such where they can be, and byte by byte elsewhere. */
function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).replaceAll('\\', '/')
  } catch {
    return raw.toString('latin1').replaceAll('\\', '/')
  }
}

function isOutside(path: string): boolean {
  return /^(?:\/|[a-z]:)|[\0]/i.test(path) || path.split('/').includes('..')
}

function streamOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)))
  })
}

async function* checked(
  stream: AsyncIterable<Uint8Array>,
  packedBytes: number,
  name: string,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (unpackedTooFar(size, packedBytes)) {
      throw new Failure('input/too-large', `${name} unpacks to more than ${limits.unpackedRatioMax} times its size`)
    }
    yield chunk
  }
}
