/**
 * What would today's reader say of what was taken in? Every capture is parsed and read again, and compared with what the ledger
 * says; with `keep`, the new readings are stored beside the old ones, and what was done is not done again.
 */
import { setImmediate } from 'node:timers/promises'
import { type ParserPlace, rereadCapture } from '../ingest/index.ts'
import { compareReadings, type ReadingDifference } from '../merge/difference/index.ts'
import type { Capture, Failure, Reading } from '../model/index.ts'
import { isFailure } from '../model/index.ts'
import type { Knowledge, ReadingOptions } from '../read/index.ts'
import type { Reread, RereadableReport, Store } from '../store/index.ts'
import { entryOf } from './ingest.ts'
import { makeMerger } from './materialise.ts'
import { readTaken } from './read.ts'

/** What came of one report. `changed` where the reading differs at all, if only in what no claim rests on. */
export type ReplayItem =
  | { readonly outcome: 'same'; readonly report: string; readonly source: string }
  | {
      readonly outcome: 'changed'
      readonly report: string
      readonly source: string
      /** The id that the report has since, where its text is another. */
      readonly now?: string
      readonly difference: ReadingDifference
    }
  | { readonly outcome: 'failed'; readonly report: string; readonly source: string; readonly failure: Failure }

export interface ReplayOptions {
  readonly store: Store
  readonly knowledge: Knowledge
  readonly reading?: ReadingOptions
  readonly parsers?: ParserPlace
  /** Stores the new readings as those of this reader, begun at this instant (ISO 8601 UTC). */
  readonly keep?: { readonly reader: string; readonly at: string }
  readonly signal?: AbortSignal
}

/** Reports whose outcome is stored together: one sync of the disk for this many, some tenths of a second of reading. */
const batchMax = 32

/**
 * Reads the captures again, in the order of the reports' ids. A report that fails keeps its reading. With `keep`, an item is given
 * when its outcome is on disk, and reports that this reader has been through are left out.
 */
export async function* replay(options: ReplayOptions): AsyncGenerator<ReplayItem> {
  const { store, keep, signal } = options
  const version = keep === undefined ? undefined : await store.rereads.begin(keep.reader, keep.at)
  let batch: { readonly item: ReplayItem; readonly reread: Reread | undefined }[] = []
  const commit = async (): Promise<readonly ReplayItem[]> => {
    const done = batch
    batch = []
    if (version !== undefined)
      await store.rereads.add(
        version,
        done.flatMap(({ reread }) => reread ?? []),
      )
    return done.map(({ item }) => item)
  }
  for await (const report of store.rereads.waiting(version)) {
    if (signal?.aborted === true) break
    batch.push(await replayOne(report, options))
    if (version === undefined || batch.length >= batchMax) yield* await commit()
    await setImmediate()
  }
  yield* await commit()
  // What is not merged now is merged by whoever opens the ledger next.
  if (version !== undefined && signal?.aborted !== true) await makeMerger(store).settle(signal)
}

async function replayOne(
  report: RereadableReport,
  options: ReplayOptions,
): Promise<{ readonly item: ReplayItem; readonly reread: Reread | undefined }> {
  const { id, source, reading: before } = report
  const capture = await captureOf(report, options.store)
  // An archive that is not there today may be tomorrow: nothing is kept of it.
  if (isFailure(capture))
    return { item: { outcome: 'failed', report: id, source, failure: capture }, reread: undefined }
  const after = await readAgain(capture, before, options)
  if (isFailure(after)) {
    return { item: { outcome: 'failed', report: id, source, failure: after }, reread: { base: id, outcome: 'failed' } }
  }
  if (JSON.stringify(after) === JSON.stringify(before)) {
    return { item: { outcome: 'same', report: id, source }, reread: { base: id, outcome: 'same' } }
  }
  const entry = entryOf(capture, after)
  const difference = compareReadings(before, after)
  const now = entry.id === id ? {} : { now: entry.id }
  return {
    item: { outcome: 'changed', report: id, source, ...now, difference },
    reread: { base: id, outcome: 'changed', entry },
  }
}

async function captureOf({ capture, source }: RereadableReport, store: Store): Promise<Capture | Failure> {
  try {
    const found = await store.capture(capture, source)
    if (found !== undefined) return found
  } catch (error) {
    if (isFailure(error) && error.code.startsWith('archive/')) return error
    throw error
  }
  throw new Error(`the report from ${source} has no capture`)
}

async function readAgain(capture: Capture, before: Reading, options: ReplayOptions): Promise<Reading | Failure> {
  const { parsers, knowledge, reading } = options
  const { language: _, id: __, credits: ___, ...stated } = before.report
  const item = await rereadCapture(capture, { before: stated, ...(parsers === undefined ? {} : { parsers }) })
  return item.kind === 'failure' ? item.failure : readTaken(item, knowledge, reading)
}

/** How many of each there were. */
export interface ReplayCounts {
  same: number
  failed: number
  changed: number
  /** Of those that changed: whose text did, and where claims did. */
  texts: number
  added: number
  removed: number
  altered: number
}

export function noCounts(): ReplayCounts {
  return { same: 0, failed: 0, changed: 0, texts: 0, added: 0, removed: 0, altered: 0 }
}

/** Adds one item to the counts. */
export function countItem(counts: ReplayCounts, item: ReplayItem): void {
  counts[item.outcome] += 1
  if (item.outcome !== 'changed') return
  if (item.difference.report.includes('text')) counts.texts += 1
  for (const { change } of item.difference.claims) counts[change === 'changed' ? 'altered' : change] += 1
}
