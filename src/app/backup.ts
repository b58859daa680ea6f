/**
 * How is a ledger kept twice, or moved from one engine to another? As a copy of its file, or as lines of JSON that hold every report
 * with its capture and its reading; what is derived is made anew from them. Both while others read and write.
 */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { cp, rename, rm, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Capture, claimsOf, Failure, type Judgement, type Reading, reportInstant } from '../model/index.ts'
import { copyLedger, type Entry, isServerAddress, type Store } from '../store/index.ts'
import { archiveFolder, openLedger } from './ledger.ts'
import { makeMerger } from './materialise.ts'

/** The first line of a backup of lines. */
const heading = { tocsin: 'ledger/1' }
/** Reports appended at once. */
const batchReports = 32

interface ReportLine {
  readonly report: string
  readonly capture: Omit<Capture, 'body'> & { readonly body: string }
  readonly reading: Reading
}

interface JudgementLine {
  readonly judgement: Judgement
}

interface EndLine {
  readonly end: { readonly reports: number; readonly sha256: string }
}

/** Whether a backup is made of lines: by its name, or because the ledger has no file. */
const isLines = (path: string): boolean => /\.jsonl(?:\.gz)?$/.test(path)

/**
 * Writes a backup to `target`, which is not there yet; returns how many reports it holds. Named `….jsonl` or `….jsonl.gz` it is one of
 * lines, otherwise a copy of the file, with its captures in a folder beside it. It stands at `target` only when it is whole and on disk.
 *
 * @throws Failure `usage/argument` where `target` is there, or the ledger is on a server and `target` is no `.jsonl`
 */
export async function backupLedger(address: string, target: string, archive?: string): Promise<number> {
  if (await isThere(target)) throw new Failure('usage/argument', `${target} is there already; name a file that is not`)
  if (!isLines(target) && isServerAddress(address))
    throw new Failure(
      'usage/argument',
      `a ledger on a server is written as lines: name the backup ….jsonl.gz (or use pg_dump)`,
    )
  const part = `${target}.part`
  const store = await openLedger({ store: address, archive, create: false })
  try {
    const reports = isLines(target)
      ? await writeLines(store, part, target.endsWith('.gz'))
      : (await store.counts()).reports
    if (!isLines(target)) {
      await copyLedger(address, part)
      await copyCaptures(archiveFolder(address, archive), archiveFolder(target))
    }
    await rename(part, target)
    return reports
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await store.close()
  }
}

/** After the ledger, so that every capture that the copy speaks of is there: files of captures only grow. */
async function copyCaptures(from: string | undefined, to: string | undefined): Promise<void> {
  if (from !== undefined && to !== undefined && (await isThere(from))) await cp(from, to, { recursive: true })
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function writeLines(store: Store, path: string, isZipped: boolean): Promise<number> {
  const count = { reports: 0 }
  const file = createWriteStream(path, { flush: true })
  const lines = Readable.from(linesOf(store, count))
  if (isZipped) await pipeline(lines, createGzip(), file)
  else await pipeline(lines, file)
  return count.reports
}

async function* linesOf(store: Store, count: { reports: number }): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  yield line(heading)
  for await (const { id, reading } of store.reports()) {
    const capture = await store.captureOf(id)
    if (capture === undefined)
      throw new Failure('store/unreadable', `the capture of report ${id} is not there; see tocsin verify`)
    const body = Buffer.from(capture.body).toString('base64')
    yield line({ report: id, capture: { ...capture, body }, reading } satisfies ReportLine)
    count.reports += 1
  }
  for (const judgement of await store.judgements.all()) yield line({ judgement } satisfies JudgementLine)
  yield `${JSON.stringify({ end: { reports: count.reports, sha256: hash.digest('hex') } } satisfies EndLine)}\n`
}

/**
 * Appends what a backup of lines holds to the ledger at `address`, which is made where there is none, and merges it. The backup is
 * checked whole before anything is appended. Reports that are there already stay as they are.
 *
 * @throws Failure `input/unreadable` for a file that is no whole backup
 */
export async function restoreLedger(
  path: string,
  address: string,
  archive?: string,
): Promise<{ added: number; known: number }> {
  const { reports } = await checkLines(path)
  const store = await openLedger({ store: address, archive, create: true })
  try {
    let added = 0
    let batch: Entry[] = []
    const append = async (): Promise<void> => {
      added += (await store.append(batch)).length
      batch = []
    }
    for await (const line of readLines(path)) {
      const value = JSON.parse(line) as ReportLine | JudgementLine | EndLine | typeof heading
      if ('judgement' in value) await store.judgements.add(value.judgement, [])
      if (!('report' in value)) continue
      if (batch.push(entryOf(value)) >= batchReports) await append()
    }
    await append()
    await makeMerger(store).settle()
    return { added, known: reports - added }
  } finally {
    await store.close()
  }
}

function entryOf({ report: id, capture, reading }: ReportLine): Entry {
  const { published } = reading.report
  const instant = reportInstant({ ...(published === undefined ? {} : { published }), fetched: capture.fetched })
  const claims = claimsOf(reading, { id, at: new Date(instant).toISOString() })
  return { id, capture: { ...capture, body: Buffer.from(capture.body, 'base64') }, reading, claims }
}

async function checkLines(path: string): Promise<EndLine['end']> {
  const broken = (why: string, cause?: unknown): Failure =>
    new Failure('input/unreadable', `${path} is no whole backup of a ledger: ${why}`, { cause })
  const hash: Hash = createHash('sha256')
  let last = ''
  let lines = 0
  try {
    for await (const line of readLines(path)) {
      if (lines > 0) hash.update(`${last}\n`)
      else if (line !== JSON.stringify(heading)) throw broken('its first line is not that of one')
      last = line
      lines += 1
    }
  } catch (error) {
    throw error instanceof Failure ? error : broken('it cannot be read to its end', error)
  }
  const end = parseEnd(last)
  if (end === undefined) throw broken('its last line is missing')
  if (end.sha256 !== hash.digest('hex')) throw broken('something in it is not as it was written')
  return end
}

function parseEnd(line: string): EndLine['end'] | undefined {
  try {
    return (JSON.parse(line) as Partial<EndLine>).end
  } catch {
    return undefined
  }
}

async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const bytes = path.endsWith('.gz') ? createGunzip() : passOn()
  const lines = createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })
  const flowing = pipeline(file, bytes)
  // What fails is thrown once the lines that came before it are read.
  flowing.catch(() => lines.close())
  for await (const line of lines) yield line
  await flowing
}

function passOn(): Transform {
  return new Transform({ transform: (chunk, _, done) => done(null, chunk) })
}
