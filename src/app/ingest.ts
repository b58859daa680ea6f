/**
 * How do inputs become entries of the ledger? One at a time: what is there already is skipped before it is read, the rest
 * is read and appended in small batches, and only what is on disk is reported as done; then it is merged into incidents. The same
 * run started again continues where this one ended, however it ended.
 */
import { setImmediate } from 'node:timers/promises'
import type { Intake } from '../ingest/index.ts'
import type { Capture, Failure, Reading } from '../model/index.ts'
import { claimsOf, isFailure, publicationId, reportInstant } from '../model/index.ts'
import type { Knowledge, ReadingOptions } from '../read/index.ts'
import type { Entry, Store } from '../store/index.ts'
import { captureKey } from '../store/index.ts'
import { type MergerOptions, makeMerger } from './materialise.ts'
import { readTaken } from './read.ts'

/** When a batch is appended: at whichever bound is reached first. */
export interface BatchBounds {
  readonly entriesMax: number
  /** Bytes of the bodies and UTF-16 units of the texts together. */
  readonly bytesMax: number
  /** Milliseconds since the batch's first report was read; also how long the next input is waited for before that. */
  readonly ageMsMax: number
}

/**
 * One append costs one sync of the disk (0.3 to 10 ms) and a report some milliseconds to read, so with 32 the syncs
 * stay under a tenth of the time while progress is still acknowledged about twice a second. Re-run
 * `node bench/run.ts` after changing them.
 */
export const batchBounds: BatchBounds = { entriesMax: 32, bytesMax: 4 * 1024 * 1024, ageMsMax: 500 }

/** Counts so far; `acknowledged` holds the ids that became durable with this step. */
export interface IngestProgress {
  readonly added: number
  readonly known: number
  readonly failed: number
  readonly acknowledged: readonly string[]
  /** The input that this step ended with: path, `path#line`, URL or `-`. */
  readonly source: string
}

export interface FailedInput {
  readonly source: string
  readonly failure: Failure
}

export interface IngestSummary {
  /** Reports that are new in the ledger. */
  readonly added: number
  /** Reports that were there already. */
  readonly known: number
  readonly failed: readonly FailedInput[]
  /** The signal ended the run before the inputs did. */
  readonly stopped: boolean
}

export interface IngestOptions {
  readonly intake: AsyncIterable<Intake>
  readonly store: Store
  readonly knowledge: Knowledge
  readonly reading?: ReadingOptions
  readonly batch?: Partial<BatchBounds>
  readonly merging?: MergerOptions
  /** Ends the run after what has been read is appended. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: IngestProgress) => void
}

/**
 * Takes reports into the ledger. A failed input is an item of `failed` and stops nothing; a Failure `store/…` rejects,
 * and everything that `onProgress` acknowledged before it is kept.
 *
 * @example `await ingest({ intake: takeIn({ inputs: ['reports/'], fetched }), store, knowledge })`
 */
export async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const { intake, signal, batch } = options
  const { take, commit, summary } = ledgerWriter(options)
  const merger = makeMerger(options.store, options.merging)
  try {
    for await (const item of paced(intake, { signal, idleMs: batch?.ageMsMax ?? batchBounds.ageMsMax })) {
      if (item === 'idle') {
        await commit()
        await merger.settle(signal)
      } else if (await take(item)) await merger.advance()
      // Reading is synchronous: without a turn of the event loop Ctrl-C would wait for the end of the batch.
      await setImmediate()
    }
  } catch (error) {
    await commit()
    throw error
  }
  const stopped = signal?.aborted ?? false
  await commit()
  // What is not merged now is merged by whoever opens the ledger next.
  if (!stopped) await merger.settle(signal)
  return { ...summary(), stopped }
}

interface LedgerWriter {
  /** Whether a batch was appended. */
  take(item: Intake): Promise<boolean>
  commit(): Promise<void>
  summary(): Omit<IngestSummary, 'stopped'>
}

/** Reads what is new, keeps it until the batch is full, and counts what became of it. */
function ledgerWriter({ store, knowledge, reading: options, batch, onProgress }: IngestOptions): LedgerWriter {
  const bounds = { ...batchBounds, ...batch }
  const failed: FailedInput[] = []
  let added = 0
  let known = 0
  let pending = emptyBatch()
  const progress = (source: string, acknowledged: readonly string[] = []): void =>
    onProgress?.({ added, known, failed: failed.length, acknowledged, source })
  const commit = async (): Promise<void> => {
    const { entries } = pending
    const last = entries.at(-1)
    pending = emptyBatch()
    if (last === undefined) return
    const ids = await store.append(entries)
    added += ids.length
    known += entries.length - ids.length
    progress(last.capture.source, ids)
  }
  const take = async (item: Intake): Promise<boolean> => {
    if (item.kind === 'failure') {
      failed.push({ source: item.source, failure: item.failure })
      progress(item.source)
      return false
    }
    if ((await store.hasCaptures([item.capture])).has(captureKey(item.capture))) {
      known += 1
      progress(item.capture.source)
      return false
    }
    const reading = readTaken(item, knowledge, options)
    if (isFailure(reading)) {
      failed.push({ source: item.capture.source, failure: reading })
      progress(item.capture.source)
      return false
    }
    pending = grow(pending, entryOf(item.capture, reading))
    const isDue = isFull(pending, bounds)
    if (isDue) await commit()
    return isDue
  }
  return { take, commit, summary: () => ({ added, known, failed }) }
}

/** What the ledger keeps of a report: what was fetched, what was read in it, and its claims. */
export function entryOf(capture: Capture, reading: Reading): Entry {
  const { report } = reading
  const id = publicationId(report)
  const { published } = report
  const instant = reportInstant({ ...(published === undefined ? {} : { published }), fetched: capture.fetched })
  return { id, capture, reading, claims: claimsOf(reading, { id, at: new Date(instant).toISOString() }) }
}

interface Batch {
  readonly entries: readonly Entry[]
  readonly bytes: number
  /** Of the first entry, on the process's monotonic clock. */
  readonly sinceMs: number
}

function emptyBatch(): Batch {
  return { entries: [], bytes: 0, sinceMs: 0 }
}

function grow(batch: Batch, entry: Entry): Batch {
  return {
    entries: [...batch.entries, entry],
    bytes: batch.bytes + entry.capture.body.byteLength + entry.reading.text.length,
    sinceMs: batch.entries.length === 0 ? performance.now() : batch.sinceMs,
  }
}

function isFull(batch: Batch, bounds: BatchBounds): boolean {
  return (
    batch.entries.length >= bounds.entriesMax ||
    batch.bytes >= bounds.bytesMax ||
    performance.now() - batch.sinceMs >= bounds.ageMsMax
  )
}

interface Pace {
  readonly signal: AbortSignal | undefined
  readonly idleMs: number
}

/**
 * The items of `intake` until it ends or the signal does, with `'idle'` wherever the next one is slow in coming, so that
 * what was read before a slow server is not left waiting for it.
 */
async function* paced(intake: AsyncIterable<Intake>, pace: Pace): AsyncGenerator<Intake | 'idle'> {
  const iterator = intake[Symbol.asyncIterator]()
  // A source that is stuck in a read never settles, so its end is asked for and not awaited; nobody needs the answer.
  const leave = (): void => void iterator.return?.().catch(() => undefined)
  try {
    while (pace.signal?.aborted !== true) {
      const next = iterator.next()
      let result = await settled(next, pace)
      if (result === 'idle') {
        yield 'idle'
        result = await settled(next, { signal: pace.signal, idleMs: Number.POSITIVE_INFINITY })
      }
      if (result === 'idle' || result === 'stopped' || result.done === true) return
      yield result.value
    }
  } finally {
    leave()
  }
}

/** What `next` brings, or that the signal or the patience ended first. A source that fails because of the signal has stopped. */
function settled<T>(next: Promise<T>, { signal, idleMs }: Pace): Promise<T | 'idle' | 'stopped'> {
  const { promise, resolve, reject } = Promise.withResolvers<T | 'idle' | 'stopped'>()
  const onAbort = (): void => resolve('stopped')
  const timer = Number.isFinite(idleMs) ? setTimeout(() => resolve('idle'), idleMs) : undefined
  signal?.addEventListener('abort', onAbort)
  if (signal?.aborted === true) onAbort()
  next.then(resolve, (error: unknown) => (signal?.aborted === true ? resolve('stopped') : reject(error)))
  return promise.finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  })
}
