/**
 * How fast do reports become incidents, and does the ledger stay fast as it grows? Made reports of a year are appended and merged in
 * the order of their publication by what `tocsin ingest` runs; then the ledger is asked. Every report is read, or, with `once`, a
 * thousand are and the others are those set on other days in other words, which measures everything but reading.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRandom } from '../../check/random.ts'
import { makeMerger } from '../../src/app/materialise.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { claimsOf, publicationId, type Reading, textId } from '../../src/model/index.ts'
import { makeReport, readReport } from '../../src/read/index.ts'
import { type Entry, openStore } from '../../src/store/index.ts'
import { askLedger, type QuestionSpeed } from './questions.ts'
import { makeYear } from './reports.ts'

export { questionLines } from './questions.ts'

export interface LedgerSpeed {
  readonly reports: number
  readonly reading: 'all' | 'once'
  readonly reportsPerSecond: number
  /** Milliseconds of the processor that reading takes a report, on those that were read. */
  readonly readingMs: number
  /** Milliseconds of the processor a report without reading. */
  readonly ledgerMs: number
  /** What the first and the last thousand reports took of the processor, reading included: milliseconds a report. */
  readonly firstMs: number
  readonly lastMs: number
  readonly incidents: number
  readonly fileMiB: number
  readonly residentMiB: number
  readonly questions: readonly QuestionSpeed[]
}

export interface LedgerOptions {
  readonly reports: number
  readonly reading: 'all' | 'once'
  /** Days over which the reports are spread: how many fall on one day is what merging costs. A year where it is left out. */
  readonly days?: number
  /** Path or address of a ledger that is not there yet; a file in a temporary folder where it is left out. */
  readonly store?: string
  readonly onProgress?: (line: string) => void
}

const batchEntries = 32
const basesMax = 1000
const dayMs = 86_400_000
const fetched = '2026-01-01T00:00:00.000Z'

export async function measureLedger(options: LedgerOptions): Promise<LedgerSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
  try {
    return await measureAt(options.store ?? join(folder, 'ledger.db'), options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureAt(path: string, options: LedgerOptions): Promise<LedgerSpeed> {
  const store = await openStore(path, { create: true })
  const merger = makeMerger(store)
  const clock: Clock = { reading: 0, ledger: 0 }
  const marks: Clock[] = []
  const source = entriesOf(options, clock)
  const started = performance.now()
  let batch: Entry[] = []
  let done = 0
  const flush = async (): Promise<void> => {
    const from = processorMs()
    await store.append(batch)
    await merger.advance()
    clock.ledger += processorMs() - from
    done += batch.length
    batch = []
    if (done % 1000 < batchEntries) {
      marks.push({ ...clock })
      const { reading, ledger } = thousand(marks)
      options.onProgress?.(
        `${done} reports; the last thousand: reading ${reading} ms a report, the ledger ${ledger} ms`,
      )
    }
  }
  for (const entry of source) if (batch.push(entry) >= batchEntries) await flush()
  if (batch.length > 0) await flush()
  const from = processorMs()
  await merger.settle()
  clock.ledger += processorMs() - from
  const seconds = (performance.now() - started) / 1000
  const { incidents } = await store.counts()
  const questions = await askLedger(store)
  await store.close()
  const [first, last] = [thousand(marks.slice(0, 1)), thousand(marks)]
  return {
    reports: done,
    reading: options.reading,
    reportsPerSecond: rounded(done / seconds),
    readingMs: rounded(clock.reading / Math.min(done, options.reading === 'once' ? basesMax : done)),
    ledgerMs: rounded(clock.ledger / done),
    firstMs: rounded(first.reading + first.ledger),
    lastMs: rounded(last.reading + last.ledger),
    incidents,
    fileMiB: options.store === undefined ? Math.round(statSync(path).size / 1024 / 1024) : 0,
    residentMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    questions,
  }
}

/** Milliseconds of the processor that reading and the ledger have taken so far. */
interface Clock {
  reading: number
  ledger: number
}

/** Milliseconds a report of the last thousand that was marked. */
function thousand(marks: readonly Clock[]): Clock {
  const [before, now] = [marks.at(-2), marks.at(-1)]
  const since = (part: keyof Clock): number => rounded(((now?.[part] ?? 0) - (before?.[part] ?? 0)) / 1000)
  return { reading: since('reading'), ledger: since('ledger') }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Milliseconds that this thread has had of a processor: what else the machine does is not in it. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function* entriesOf({ reports, reading: mode, days = 365 }: LedgerOptions, clock: Clock): Generator<Entry> {
  const knowledge = loadKnowledge()
  const year = { reports, seed: 20260101, days }
  const bases: Reading[] = []
  let number = 0
  for (const input of makeYear(year)) {
    number += 1
    const from = processorMs()
    const base = mode === 'once' && bases.length >= basesMax ? bases[number % basesMax] : undefined
    const reading = base === undefined ? readReport(makeReport(input), knowledge) : setElsewhere(base, input, number)
    if (base === undefined) clock.reading += processorMs() - from
    if (mode === 'once' && base === undefined) bases.push(reading)
    yield entryOf(reading, number)
  }
}

function entryOf(reading: Reading, number: number): Entry {
  const { report, text } = reading
  const id = publicationId(report)
  const body = new TextEncoder().encode(text)
  const at = new Date(report.published ?? fetched).toISOString()
  const capture = { id: textId(text), source: `made#${number}`, fetched, mediaType: 'application/jsonl', body }
  return { id, capture, reading, claims: claimsOf(reading, { id, at }) }
}

/** The same reading on another day, with every third of its longer words exchanged for another of its length. */
function setElsewhere(base: Reading, frame: { readonly published?: string }, number: number): Reading {
  const random = makeRandom(number)
  const { published = '' } = frame
  const days = Math.round((Date.parse(published) - Date.parse(base.report.published ?? published)) / dayMs)
  const json = JSON.stringify(base).replace(/\b20\d\d-\d\d-\d\d/g, (day) =>
    new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10),
  )
  const moved = JSON.parse(json) as Reading
  const letters = 'aeioulnrst'
  const text = base.text.replace(/\b[a-z]{5,}\b/g, (word) =>
    random(3) === 0 ? Array.from(word, () => letters[random(letters.length)]).join('') : word,
  )
  return { ...moved, text, report: { ...moved.report, id: textId(text), ref: `made-${number}`, published } }
}
