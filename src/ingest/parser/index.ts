/**
 * Who parses what comes in? What strangers wrote, pages, feeds, messages and PDFs, is parsed in a worker that has a limit of time
 * and one of memory; a parser that reaches one is stopped, and costs its one document. Plain text, Markdown and records in JSON
 * need no such parser and are read here. One worker is kept; it does one document at a time, and ends with the process. It is a
 * process and no thread: a thread whose heap is full can take the whole process with it.
 */
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Failure, type FailureCode, limits } from '../../model/index.ts'
import type { FeedFacts, ReadFeed } from '../entry/index.ts'
import type { DocumentFacts, Intake } from '../intake.ts'
import { kindOfText, type MediaKind } from '../media.ts'

/** Parses one document that is in memory. */
export type ParseDocument = (body: Uint8Array, facts: DocumentFacts) => AsyncIterable<Intake>

/** `worker` for what strangers wrote; `here` parses everything in this process, without limits. */
export type ParserPlace = 'worker' | 'here'

export interface ParserLimits {
  readonly timeMs: number
  readonly heapMb: number
  /** Memory of the worker in all. */
  readonly residentBytes: number
}

const usualLimits: ParserLimits = {
  timeMs: limits.parserTimeMs,
  heapMb: limits.parserHeapMb,
  residentBytes: limits.parserResidentBytes,
}

/** What the worker answers. Bodies that are the whole document stay here. */
export type Answer =
  | { readonly kind: 'items'; readonly items: readonly AnswerItem[]; readonly failure?: AnswerFailure }
  | { readonly kind: 'feed'; readonly feed: ReadFeed | undefined }
  | { readonly kind: 'fault'; readonly says: string }

export interface AnswerFailure {
  readonly code: FailureCode
  readonly message: string
}

type Report = Intake & { readonly kind: 'report' }

export type AnswerItem =
  | (Omit<Report, 'capture'> & { readonly capture: Omit<Report['capture'], 'body'> & { readonly body?: Uint8Array } })
  | { readonly kind: 'failure'; readonly source: string; readonly failure: AnswerFailure }

/** What the worker is asked: which reports are in a document, or what a feed lists. */
export type Question =
  | { readonly kind: 'document'; readonly body: Uint8Array; readonly facts: DocumentFacts }
  | { readonly kind: 'feed'; readonly body: Uint8Array; readonly facts: FeedFacts }

/** The parser for a run; those in a worker share one. */
export function parserAt(place: ParserPlace): ParseDocument {
  return place === 'here' ? parseHere : parseWhereSafe
}

/** Says what a feed lists; `undefined` where the bytes are no feed. In a worker it throws the Failures for its limits. */
export type ParseEntries = (body: Uint8Array, facts: FeedFacts) => Promise<ReadFeed | undefined>

export function entriesAt(place: ParserPlace): ParseEntries {
  if (place === 'worker') return (body, facts) => sharedWorker().entries(body, facts)
  return async (body, facts) => (await import('../entry/index.ts')).readEntries(body, facts)
}

let shared: ParserWorker | undefined

function sharedWorker(): ParserWorker {
  shared ??= parserWorker(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url))
  return shared
}

async function* parseWhereSafe(body: Uint8Array, facts: DocumentFacts): AsyncGenerator<Intake> {
  if (isHarmless(body, facts.kind)) {
    yield* parseHere(body, facts)
    return
  }
  yield* sharedWorker().parse(body, facts)
}

async function* parseHere(body: Uint8Array, facts: DocumentFacts): AsyncGenerator<Intake> {
  const { parseDocument } = await import('../parse.ts')
  yield* parseDocument(body, facts)
}

const harmless: ReadonlySet<MediaKind> = new Set<MediaKind>(['text', 'markdown', 'json-lines'])

/** Text and records. Where the kind is not known, what begins like markup is for the worker. */
function isHarmless(body: Uint8Array, kind: MediaKind | undefined): boolean {
  if (kind !== undefined) return harmless.has(kind) || (kind === 'json' && !isFeed(body))
  return harmless.has(kindOfText(Buffer.from(body.subarray(0, lookedAtBytes)).toString('latin1')))
}

function isFeed(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, lookedAtBytes)).includes('jsonfeed.org')
}

const lookedAtBytes = 8192

export interface ParserWorker {
  readonly parse: ParseDocument
  readonly entries: ParseEntries
  close(): Promise<void>
}

/** A worker that runs `program`; it is started when it is needed, and again after it was stopped. */
export function parserWorker(program: URL, bounds: ParserLimits = usualLimits): ParserWorker {
  let worker: Promise<ChildProcess> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const stop = async (): Promise<void> => {
    const running = await worker
    worker = undefined
    running?.kill('SIGKILL')
  }
  const ask = async (question: Question): Promise<Answer> => {
    worker ??= start(program, bounds)
    const answer = await answerOf(await worker, question, bounds)
    if (!(answer instanceof Failure)) return answer
    await stop()
    throw answer
  }
  const askInTurn = async (question: Question): Promise<Answer> => {
    const asked = turn.then(() => ask(question))
    turn = asked.catch(() => undefined)
    const answer = await asked
    if (answer.kind !== 'fault') return answer
    throw new Failure('input/malformed', `${nameOf(question)} could not be parsed: ${answer.says}`)
  }
  return {
    async *parse(body, facts) {
      const answer = await askInTurn({ kind: 'document', body, facts })
      if (answer.kind === 'items') yield* received(answer, body)
    },
    async entries(body, facts) {
      const answer = await askInTurn({ kind: 'feed', body, facts })
      return answer.kind === 'feed' ? answer.feed : undefined
    },
    close: stop,
  }
}

async function start(program: URL, { heapMb, residentBytes }: ParserLimits): Promise<ChildProcess> {
  const { fork } = await import('node:child_process')
  const worker = fork(fileURLToPath(program), [String(residentBytes)], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Between two documents nobody asks how it is.
  worker.on('error', () => {})
  const { promise: ready, resolve } = Promise.withResolvers<unknown>()
  const timer = setTimeout(resolve, startMs)
  worker.once('message', resolve).once('exit', resolve).once('error', resolve)
  await ready
  clearTimeout(timer)
  worker.off('message', resolve).off('exit', resolve).off('error', resolve)
  return worker
}

/** How long a worker may take to be ready: on a busy machine its program loads for half a minute, and no document is to blame. */
const startMs = 120_000

/** How long an answer that is already there is waited for, in milliseconds. */
const graceMs = 200
/** How a process ends whose memory is full: by its own hand, V8's, or that of the system. */
const fullSignals: ReadonlySet<string | null> = new Set(['SIGABRT', 'SIGKILL', 'SIGTRAP', 'SIGILL'])
const abortedCode = 134

/** The answer, or the Failure for the limit that was reached. */
function answerOf(worker: ChildProcess, question: Question, bounds: ParserLimits): Promise<Answer | Failure> {
  const source = nameOf(question)
  const { promise, resolve } = Promise.withResolvers<Answer | Failure>()
  const outOfTime = (): void => {
    const says = `${source} took its parser longer than ${bounds.timeMs} ms, and was left out`
    // This thread may have been busy for that long, with the answer waiting at its door.
    setTimeout(() => resolve(new Failure('input/parser-time', says)), graceMs)
  }
  const onExit = (code: number | null, signal: string | null): void => {
    const most = Math.min(bounds.heapMb * 1024 * 1024, bounds.residentBytes)
    resolve(
      fullSignals.has(signal) || code === abortedCode
        ? new Failure('input/parser-memory', `${source} took its parser more than ${most} bytes, and was left out`)
        : new Failure('input/malformed', `${source} could not be parsed: the parser ended`),
    )
  }
  const onError = (error: Error): void =>
    resolve(new Failure('input/malformed', `${source} could not be parsed: ${error.message}`))
  const onMessage = (said: unknown): void => {
    // A worker that was given up waiting for says so late.
    if (said !== 'ready') resolve(said as Answer)
  }
  const timer = setTimeout(outOfTime, bounds.timeMs)
  worker.ref()
  worker.channel?.ref()
  worker.on('message', onMessage).once('error', onError).once('exit', onExit)
  worker.send(question, (error) => error !== null && onError(error))
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    worker.unref()
    worker.channel?.unref()
  })
}

function nameOf({ kind, facts }: Question): string {
  return kind === 'feed' ? facts.url : facts.source
}

function* received({ items, failure }: Answer & { readonly kind: 'items' }, body: Uint8Array): Generator<Intake> {
  for (const item of items) {
    if (item.kind === 'failure') {
      const { code, message } = item.failure
      yield { ...item, failure: new Failure(code, message) }
    } else yield { ...item, capture: { ...item.capture, body: item.capture.body ?? body } }
  }
  if (failure !== undefined) throw new Failure(failure.code, failure.message)
}
