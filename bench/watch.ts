/**
 * Does `tocsin watch` lose anything, or fetch anything twice, when servers fail and it is killed again and again? The real
 * command follows the feeds of the fault server on a faster clock; the ledger at the end is put beside what was published,
 * and the server's record beside what the log acknowledged.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { randomFrom } from '../check/random.ts'
import { openLedger } from '../src/app/ledger.ts'
import { verifyLedger } from '../src/app/verify.ts'
import { openStore } from '../src/store/index.ts'
import { type FaultServer, type PlannedPage, startFaultServer, versionAt } from './fault-server/index.ts'
import { courseOf, type MemoryCourse } from './watch-memory.ts'
import { nameOf, Runs } from './watch-run.ts'

export interface WatchBenchOptions {
  readonly feeds: number
  readonly kills: number
  readonly seed: number
  /** How many times as fast as the machine's the clock goes. */
  readonly rate: number
  /** Minutes on that clock in which something is published. */
  readonly minutes: number
  readonly pagesPerFeed: number
  /** Pieces of work between two kills, on average: answers of sources and outcomes of pages. */
  readonly killEvery: number
  /** The address of a ledger that is not there yet; a file of its own where left out. */
  readonly store?: string
  /** Milliseconds of the machine after which a run that does not get everything ends. */
  readonly timeoutMs: number
  readonly onProgress?: (line: string) => void
}

export interface WatchBenchResult {
  readonly feeds: number
  readonly pages: number
  readonly kills: number
  readonly seconds: number
  /** Published versions of pages that the ledger should hold, those that it lacks, and those that it has twice. */
  readonly expected: number
  readonly missing: readonly string[]
  readonly doubled: readonly string[]
  /** Reports that nobody published. */
  readonly foreign: readonly string[]
  readonly revisions: number
  /** Whole answers of one version of a page beyond the first: after a kill that came before the acknowledgement, on the feed's word that it changed, and without any reason. */
  readonly again: { readonly byKill: number; readonly onFeedsWord: number; readonly twice: readonly string[] }
  readonly requests: Readonly<Record<string, number>>
  /** Of the longest run, which is the one after the last kill. */
  readonly memory: MemoryCourse
  /** Reports that were acknowledged and are not there: ids. */
  readonly lost: readonly string[]
  /** What `tocsin verify` finds wrong with the ledger, its archive included. */
  readonly findings: readonly string[]
  readonly errors: readonly string[]
}

const faultShare = 0.15
/** Milliseconds of the machine that a kill comes after a piece of work, at the most. */
const killDelayMs = 500

export async function benchWatch(options: WatchBenchOptions): Promise<WatchBenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-watch-'))
  const since = Date.now()
  const now = (): number => since + (Date.now() - since) * options.rate
  const { feeds, seed, minutes, pagesPerFeed } = options
  const hosts = Math.max(4, Math.ceil(feeds / 20))
  const server = await startFaultServer({
    feeds,
    seed,
    hosts,
    pagesPerFeed,
    faultShare,
    now,
    start: since,
    publishMs: minutes * 60_000,
  })
  try {
    writeFileSync(join(folder, 'feeds.txt'), server.addresses.map((address) => `${address}\n`).join(''))
    const pages = new Map(server.feeds.flatMap((feed) => feed.pages.map((page) => [page.name, page] as const)))
    const store = options.store ?? join(folder, 'ledger.db')
    const runs = new Runs({ folder, store, since, rate: options.rate }, (name) => {
      const page = pages.get(name)
      if (page?.isEdited === true) page.editedAt ??= now()
    })
    const bench = { options, now, store }
    await runWithKills(runs, server, bench)
    return await judge(runs, server, { ...bench, seconds: (Date.now() - since) / 1000 })
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Bench {
  readonly store: string
  readonly options: WatchBenchOptions
  readonly now: () => number
}

async function runWithKills(runs: Runs, server: FaultServer, { options, now, store }: Bench): Promise<void> {
  const random = randomFrom(options.seed + 2)
  const startedMs = Date.now()
  for (let kills = 0; kills < options.kills; kills += 1) {
    await runs.start(1 + Math.floor(2 * random() * options.killEvery))
    // Somewhere between one piece of work and the next.
    await delay(random() * killDelayMs)
    await runs.kill()
    if (runs.errors.length > 0) return
    options.onProgress?.(`kill ${kills + 1} of ${options.kills}, ${runs.acknowledged.length} reports acknowledged`)
  }
  await runs.start()
  const endOfNews = startedMs + (options.minutes * 60_000) / options.rate
  const roundMs = Math.max(500, options.feeds * 10)
  for (let isComplete = false; !isComplete && Date.now() - startedMs < options.timeoutMs; ) {
    await delay(roundMs)
    if (Date.now() < endOfNews) continue
    server.calm()
    const missing = missingFrom(await heldIn(store), server, now())
    isComplete = missing.length === 0
    options.onProgress?.(`${runs.acknowledged.length} reports acknowledged, ${missing.length} still to come`)
  }
  const exit = await runs.interrupt()
  if (exit !== 130) runs.errors.push(`ended with ${exit} after Ctrl-C`)
}

interface Held {
  readonly ids: ReadonlySet<string>
  /** The versions of each page; what nobody published under ''. */
  readonly pages: ReadonlyMap<string, readonly number[]>
}

async function heldIn(path: string): Promise<Held> {
  const store = await openStore(path, { create: false })
  const ids = new Set<string>()
  const pages = new Map<string, number[]>()
  for await (const { id, reading } of store.reports()) {
    ids.add(id)
    const [, name = '', version] = /\b(f\d+e\d+) v(\d)\b/.exec(reading.text) ?? []
    pages.set(name, [...(pages.get(name) ?? []), Number(version)])
  }
  await store.close()
  return { ids, pages }
}

/** Published pages whose latest words the ledger lacks. */
function missingFrom({ pages: held }: Held, server: FaultServer, now: number): readonly string[] {
  const pages = expectedPages(server, now)
  return pages.filter((page) => !held.get(page.name)?.includes(versionAt(page, now))).map(({ name }) => name)
}

/** Pages of sound feeds that are published, and that some sound feed lists. */
function expectedPages({ feeds }: FaultServer, now: number): readonly PlannedPage[] {
  return feeds
    .filter(({ fault }) => fault === 'none')
    .flatMap(({ pages }) => pages.filter((page) => versionAt(page, now) > 0))
}

interface Judging extends Bench {
  readonly seconds: number
}

async function judge(
  runs: Runs,
  server: FaultServer,
  { options, now, store, seconds }: Judging,
): Promise<WatchBenchResult> {
  const held = await heldIn(store)
  const pages = expectedPages(server, now())
  const names = new Set(pages.map(({ name }) => name))
  const versions = [...held.pages]
  return {
    feeds: options.feeds,
    pages: pages.length,
    kills: options.kills,
    seconds: Math.round(seconds),
    expected: pages.length,
    missing: missingFrom(held, server, now()),
    lost: [...new Set(runs.acknowledged.map(({ id }) => id))].filter((id) => !held.ids.has(id)),
    doubled: versions.filter(([, each]) => new Set(each).size < each.length).map(([name]) => name),
    foreign: versions.flatMap(([name]) => (names.has(name) ? [] : [name])),
    revisions: versions.reduce((sum, [, each]) => sum + each.length - 1, 0),
    findings: await findingsIn(store),
    again: judgeAgain(runs, server),
    requests: Object.fromEntries([...server.counts].toSorted()),
    memory: courseOf(runs.memory.reduce((one, other) => (other.length > one.length ? other : one), [])),
    errors: runs.errors,
  }
}

/** Why was a version answered more than once? */
function judgeAgain({ killed, acknowledged }: Runs, { feeds, answered }: FaultServer): WatchBenchResult['again'] {
  const pages = new Map(feeds.flatMap(({ pages: own }) => own.map((page) => [page.name, page] as const)))
  const first = new Map<string, number>()
  const twice: string[] = []
  let [byKill, onFeedsWord] = [0, 0]
  for (const { name, version, at } of answered) {
    const key = `${name} v${version}`
    const before = first.get(key)
    first.set(key, at)
    if (before === undefined) continue
    const isAcknowledged = (until: number): boolean =>
      acknowledged.some((each) => nameOf(each.url) === name && each.at >= before && each.at <= until)
    const page = pages.get(name)
    if (killed.some((moment) => moment >= before && moment <= at && !isAcknowledged(moment))) byKill += 1
    else if (page?.editedAt !== undefined && version === 2 && !page.hasValidators) onFeedsWord += 1
    else twice.push(key)
  }
  return { byKill, onFeedsWord, twice }
}

async function findingsIn(path: string): Promise<readonly string[]> {
  const store = await openLedger({ store: path, create: false })
  try {
    return (await verifyLedger({ store })).findings.map(({ kind, of, says }) => `${kind} ${of} ${says}`)
  } finally {
    await store.close()
  }
}

/** What a person reads; the last line of the bench is the whole as JSON. */
export function describeWatchBench(result: WatchBenchResult): readonly string[] {
  const { feeds, pages, kills, seconds, missing, doubled, foreign, lost, revisions, again, memory, findings } = result
  const examples = (of: string, names: readonly string[]): string[] =>
    names.slice(0, examplesMax).map((name) => `${of}: ${name}`)
  return [
    `${feeds} feeds, ${pages} pages of sound feeds, ${kills} kills, ${seconds} s`,
    `in the ledger: ${pages - missing.length} of ${pages} pages as they were last; missing ${missing.length}, acknowledged and not there ${lost.length}, twice ${doubled.length}, foreign ${foreign.length}; ${revisions} earlier versions`,
    `verified from end to end: ${findings.length === 0 ? 'nothing wrong' : `${findings.length} wrong`}`,
    `answered again: ${again.byKill} in flight at a kill, ${again.onFeedsWord} on the feed's word, ${again.twice.length} without reason`,
    `memory after the last kill, MiB, the median of each minute: ${memory.perMinute.join(' ')}`,
    ...Object.entries(memory.parts).map(([part, course]) => `of it, ${partWords[part]}: ${course.join(' ')}`),
    `memory is ${memory.verdict}: ${memory.third.least} to ${memory.third.most} in the third quarter, ${memory.last.least} to ${memory.last.most} in the last; ${memory.most} at most`,
    ...examples('missing', missing),
    ...examples('lost', lost),
    ...examples('wrong', findings),
    ...examples('twice', again.twice),
    ...examples('error', result.errors),
  ]
}

const partWords: Readonly<Record<string, string>> = {
  heapUsed: 'objects',
  heapHeld: 'held by V8 for objects',
  files: 'programs and libraries',
  rest: 'the rest',
}

/** Examples of each fault that are shown. */
const examplesMax = 5

/** How long after the end of the news a run ends that has not got everything. */
const watchGraceMs = 15 * 60_000
/** A feed and most of its pages for each feed, spread over all kills and the time after them. */
const worksPerFeed = 5

/** The bench as a command: prints what a person reads and one line of JSON; 1 where anything was lost or fetched twice. */
export async function runWatchBench(numbers: WatchNumbers, write: (line: string) => void): Promise<number> {
  const result = await benchWatch({
    ...numbers,
    seed: 20310305,
    killEvery: Math.ceil((worksPerFeed * numbers.feeds) / (numbers.kills + 1)),
    timeoutMs: (numbers.minutes * 60_000) / numbers.rate + watchGraceMs,
    onProgress: (line) => void process.stderr.write(`${line}\n`),
  })
  for (const line of describeWatchBench(result)) write(line)
  write(JSON.stringify({ part: 'watch', ...result }))
  return faultsOf(result).length === 0 && result.memory.verdict !== 'rising' ? 0 : 1
}

/** Whatever a watch must not do. */
export function faultsOf(result: WatchBenchResult): readonly string[] {
  const { missing, lost, doubled, foreign, findings, again, errors } = result
  return [...missing, ...lost, ...doubled, ...foreign, ...findings, ...again.twice, ...errors]
}

export type WatchNumbers = Pick<WatchBenchOptions, 'feeds' | 'kills' | 'rate' | 'minutes' | 'pagesPerFeed' | 'store'>

type WatchFlags = Readonly<Record<'feeds' | 'kills' | 'rate' | 'minutes' | 'pages', string>> & {
  readonly store?: string | undefined
}

/** The numbers as the command line has them. */
export function watchNumbers({ feeds, kills, rate, minutes, pages, store }: WatchFlags): WatchNumbers {
  return {
    feeds: Number(feeds),
    kills: Number(kills),
    rate: Number(rate),
    minutes: Number(minutes),
    pagesPerFeed: Number(pages),
    ...(store === undefined ? {} : { store }),
  }
}
