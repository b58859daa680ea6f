/**
 * How do reports come in? Files, folders, patterns, standard input and addresses become captures, and captures become
 * what the reader takes. One bad input never stops the others: it is an item with a failure.
 */
import { createReadStream } from 'node:fs'
import { isFailure, type ReportInput } from '../model/index.ts'
import { readDocument } from './document.ts'
import { type DocumentFacts, failed, type Intake } from './intake.ts'
import { kindOfMediaType, kindOfName } from './media.ts'
import { type ParseDocument, type ParserPlace, parserAt } from './parser/index.ts'
import { expandInput, fileFailure, type Source } from './source.ts'

export type { Intake } from './intake.ts'
export { type PageFacts, readPage } from './page.ts'
export type { ParserPlace } from './parser/index.ts'
export { rereadCapture } from './reread.ts'

export interface IntakeOptions {
  /** Files, folders, patterns, http(s) addresses, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** Stated by the caller; they win over what the input says of itself. */
  readonly published?: string
  readonly publisher?: string
  readonly title?: string
  readonly allowPrivateNetwork?: boolean
  /** Where pages, feeds, messages and PDFs are parsed; in a worker with limits where left out. */
  readonly parsers?: ParserPlace
  /** The instant that captures are stamped with, ISO 8601 UTC; given so that only the edge knows the clock. */
  readonly fetched: string
  readonly signal?: AbortSignal
  /** What `-` reads; the process's own standard input where left out. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** How much of a file is read at once. */
const chunkBytes = 1024 * 1024

/**
 * Takes the inputs in, one at a time, in input order; memory does not grow with their number. An input that fails is an
 * item with its Failure (`input/…`, `fetch/…`), and the others follow. Ends quietly once `signal` is aborted.
 *
 * @example `for await (const item of takeIn({ inputs: ['reports/'], fetched: '2024-05-15T09:00:00Z' })) …`
 */
export async function* takeIn(options: IntakeOptions): AsyncGenerator<Intake> {
  const stated = statedBy(options)
  for (const input of options.inputs) {
    for await (const source of expandInput(input)) {
      if (isAborted(options)) return
      for await (const item of openSource(source, options)) {
        if (isAborted(options)) return
        yield item.kind === 'report' ? withStated(item, stated) : item
      }
    }
  }
}

function isAborted(options: IntakeOptions): boolean {
  return options.signal?.aborted === true
}

function statedBy(options: IntakeOptions): Partial<ReportInput> {
  const { published, publisher, title } = options
  return {
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
  }
}

/** The capture remembers it, so that reading it again gives the same. */
function withStated(item: Intake & { kind: 'report' }, stated: Partial<ReportInput>): Intake {
  if (Object.keys(stated).length === 0) return item
  const { capture, input } = item
  return { ...item, capture: { ...capture, context: { ...capture.context, stated } }, input: { ...input, ...stated } }
}

function openingOf(options: IntakeOptions): { parse: ParseDocument } {
  return { parse: parserAt(options.parsers ?? 'worker') }
}

async function* openSource(source: Source, options: IntakeOptions): AsyncGenerator<Intake> {
  if (source.kind === 'failure') {
    yield failed(source.source, source.failure)
    return
  }
  const name = source.kind === 'file' ? source.path : source.kind === 'stdin' ? '-' : source.address
  try {
    if (source.kind === 'address') yield* readAddress(source.address, options)
    else if (source.kind === 'file') yield* readFile(source, options)
    else
      yield* readDocument(options.stdin ?? process.stdin, { source: '-', fetched: options.fetched }, openingOf(options))
  } catch (error) {
    if (isAborted(options)) return
    yield failed(name, isFailure(error) ? error : fileFailure(error, name))
  }
}

async function* readFile(source: Source & { kind: 'file' }, options: IntakeOptions): AsyncGenerator<Intake> {
  const { path, size } = source
  const kind = kindOfName(path)
  const facts: DocumentFacts = {
    source: path,
    ref: path,
    fetched: options.fetched,
    size,
    ...(kind === undefined ? {} : { kind }),
  }
  const stream = createReadStream(path, { highWaterMark: chunkBytes })
  try {
    yield* readDocument(stream, facts, { ...openingOf(options), path })
  } finally {
    stream.destroy()
  }
}

async function* readAddress(address: string, options: IntakeOptions): AsyncGenerator<Intake> {
  const { fetchDocument } = await import('./fetch/index.ts')
  const fetched = await fetchDocument(address, {
    allowPrivateNetwork: options.allowPrivateNetwork === true,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  const { url, mediaType, charset, status, headers } = fetched
  const kind = kindOfMediaType(mediaType)
  yield* readDocument(
    once(fetched.body),
    {
      source: address,
      url,
      fetched: options.fetched,
      http: { status, headers: Object.entries(headers) },
      ...(kind === undefined ? {} : { kind }),
      ...(mediaType === '' ? {} : { mediaType }),
      ...(charset === undefined ? {} : { charset }),
    },
    openingOf(options),
  )
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body
}
