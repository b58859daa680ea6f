/**
 * How fast is the reader, and does it ever fall over? `npm run bench -- --data DIR` reads all texts of the sets in `text-set.ts` with
 * each reader in `peer.ts`; a part by its name measures something else, see `bench/README.md`. The last line is one JSON object.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Peer, peers } from './peer.ts'
import { type BenchText, countTokens, type TextSet, textSets } from './text-set.ts'

/** Median of so many starts, each a process of its own. */
const startsCount = 10
const shortReport = 'Two people were killed and 14 injured in Almaty on Thursday, police said.\n'

interface Measured {
  readonly reader: string
  readonly set: string
  readonly texts: number
  readonly tokens: number
  readonly seconds: number
  readonly textsPerSecond: number
  readonly tokensPerSecond: number
  /** The slowest single text, in milliseconds. */
  readonly slowestMs: number
  readonly slowest: string
  readonly crashes: readonly string[]
}

const write = (text: string) => void process.stdout.write(`${text}\n`)
const secondsSince = (start: bigint) => Number(process.hrtime.bigint() - start) / 1e9
const rounded = (value: number) => Math.round(value * 100) / 100

function measure(peer: Peer, set: string, texts: readonly BenchText[]): Measured {
  const crashes: string[] = []
  let [tokens, seconds, slowestSeconds, slowest] = [0, 0, 0, '']
  for (const text of texts) {
    const started = process.hrtime.bigint()
    let read = ''
    try {
      read = peer.read(text)
    } catch (error) {
      crashes.push(`${text.ref}: ${error instanceof Error ? error.message : error}`)
    }
    const took = secondsSince(started)
    seconds += took
    if (took > slowestSeconds) [slowestSeconds, slowest] = [took, text.ref]
    tokens += countTokens(read)
  }
  return {
    reader: peer.name,
    set,
    texts: texts.length,
    tokens,
    seconds: rounded(seconds),
    textsPerSecond: Math.round(texts.length / seconds),
    tokensPerSecond: Math.round(tokens / seconds),
    slowestMs: rounded(slowestSeconds * 1000),
    slowest,
    crashes,
  }
}

function measureSet(set: TextSet, data: string): Measured[] {
  if (!set.needs.some((path) => existsSync(join(data, path)))) {
    write(`skipped: ${set.name}: ${join(data, set.needs[0] ?? '')} is not there; bench/README.md says where to get it`)
    return []
  }
  const texts = set.load(data)
  return peers.map((make) => measure(make(), set.name, texts))
}

/** Milliseconds from start to end of `tocsin read` on one short report, the median; `undefined` where it fails. */
function measureStart(): number | undefined {
  const command = join(import.meta.dirname, '..', 'bin', 'tocsin.js')
  const times: number[] = []
  for (let count = 0; count < startsCount; count += 1) {
    const started = process.hrtime.bigint()
    const { status } = spawnSync(process.execPath, [command, 'read', '-', '--format', 'json'], { input: shortReport })
    if (status !== 0) return undefined
    times.push(secondsSince(started) * 1000)
  }
  return times.sort((a, b) => a - b)[Math.floor(startsCount / 2)]
}

function renderRow(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at < 2 ? String(cell).padEnd(12) : String(cell).padStart(12))).join(' ')
}

function benchReading(data: string): number {
  const measured = textSets.flatMap((set) => measureSet(set, data))
  if (measured.length > 0) {
    write(renderRow(['reader', 'set', 'texts', 'tokens', 'seconds', 'texts/s', 'tokens/s', 'slowest ms', 'crashes']))
    for (const row of measured) {
      const { reader, set, texts, tokens, seconds, textsPerSecond, tokensPerSecond, slowestMs, crashes } = row
      write(
        renderRow([reader, set, texts, tokens, seconds, textsPerSecond, tokensPerSecond, slowestMs, crashes.length]),
      )
      for (const crash of crashes) write(`  crashed on ${crash}`)
    }
  }
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)
  const startMs = measureStart()
  write(`peak memory ${peakMiB} MiB, the texts themselves included`)
  write(
    `tocsin read of one short report, start to finish: ${startMs === undefined ? 'failed' : `${startMs.toFixed(0)} ms`}`,
  )
  write(JSON.stringify({ measured, peakMiB, startMs: startMs === undefined ? null : rounded(startMs) }))
  return measured.every(({ crashes }) => crashes.length === 0) && startMs !== undefined ? 0 : 1
}

/** The set whose news the language core and the stages are measured on, and how much of it: about 60,000 words. */
const newsSet = 'attribution'
const newsTextsMax = 80
const roundsDefault = 5

/** The same news for every part that measures on one set; `undefined`, and a line, where it is not there. */
function loadNews(part: string, data: string): string[] | undefined {
  const set = textSets.find(({ name }) => name === newsSet)
  const folder = set?.needs.find((path) => existsSync(join(data, path)))
  if (set === undefined || folder === undefined) {
    write(`skipped: ${part}: ${join(data, set?.needs[0] ?? '')} is not there; bench/README.md says where to get it`)
    return undefined
  }
  const texts = set.load(data).filter(({ ref }) => ref.startsWith(`${folder}/`))
  const sorted = texts.toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
  return sorted.slice(0, newsTextsMax).map(({ content }) => content)
}

async function benchSyntax(data: string, rounds: number): Promise<number> {
  const texts = loadNews('syntax', data)
  if (texts === undefined) return 0
  // Loaded here, so that memory and starts are measured without it.
  const { measureSyntax } = await import('./syntax.ts')
  const { loadMs, readers } = measureSyntax(texts, rounds)
  write(`model loaded in ${loadMs} ms; ${rounds} rounds on one core`)
  for (const { reader, words, wordsPerSecond, bestWordsPerSecond } of readers)
    write(
      `${reader.padEnd(20)} ${String(words).padStart(8)} words ${String(wordsPerSecond).padStart(8)} words/s, best ${bestWordsPerSecond}`,
    )
  write(JSON.stringify({ part: 'syntax', loadMs, rounds, readers }))
  return 0
}

async function benchStages(data: string, rounds: number): Promise<number> {
  const texts = loadNews('stages', data)
  if (texts === undefined) return 0
  const { measureStages } = await import('./stages.ts')
  const { stages, mentionsOfCore, texts: read } = await measureStages(texts, rounds)
  write(`${read} readings on one core, per cent of the time in each stage, and beside the language core (syntax)`)
  for (const { stage, share, shareOfCore } of stages)
    write(`  ${stage.padEnd(12)} ${share.toFixed(1).padStart(6)} ${shareOfCore.toFixed(1).padStart(7)}`)
  write(`times, places, parties and quantities together: ${mentionsOfCore.toFixed(1)} % of the core`)
  write(JSON.stringify({ part: 'stages', rounds, stages, mentionsOfCore }))
  return 0
}

/** Reports in the window of the bar for lineages. */
const lineageReports = 100_000

async function benchLineage(): Promise<number> {
  const { measureLineage } = await import('./lineage.ts')
  const speed = measureLineage(lineageReports)
  write(`${speed.reports} reports in a week followed to their texts, one core: ${speed.reportsPerSecond} a second`)
  write(`copies found ${speed.copiesFound} %, joined wrongly ${speed.joinedWrongly}, memory ${speed.residentMiB} MiB`)
  write(JSON.stringify({ part: 'lineage', ...speed }))
  return 0
}

interface PartOptions {
  readonly reports: number
  readonly reading: 'all' | 'once'
  readonly days: number
  readonly store?: string
}

/** A year of news of a hundred thousand reports is the bar; a thousand tell whether it works. */
const ledgerReports = 1000

async function benchLedger(_data: string, _rounds: number, options: PartOptions): Promise<number> {
  const { measureLedger, questionLines } = await import('./ledger/index.ts')
  const speed = await measureLedger({ ...options, onProgress: (line) => void process.stderr.write(`${line}\n`) })
  const { questions, ...rest } = speed
  write(`${rest.reports} reports to ${rest.incidents} incidents, one core: ${rest.reportsPerSecond} a second`)
  write(
    `reading ${rest.readingMs} ms a report, the ledger ${rest.ledgerMs} ms; both: first thousand ${rest.firstMs}, last ${rest.lastMs}`,
  )
  write(`file ${rest.fileMiB} MiB, memory ${rest.residentMiB} MiB`)
  for (const line of questionLines(questions)) write(line)
  write(JSON.stringify({ part: 'ledger', ...speed }))
  return 0
}

async function benchQuestions(_data: string, _rounds: number, { store }: PartOptions): Promise<number> {
  if (store === undefined) return refuse('say which ledger is asked, with --store')
  const { askLedgerAt } = await import('./ledger/questions.ts')
  await askLedgerAt(store, write)
  return 0
}

async function benchApi(_data: string, _rounds: number, { store }: PartOptions): Promise<number> {
  const { measureApi } = await import('./api.ts')
  const speed = await measureApi(store === undefined ? {} : { store })
  const { requests, requestsPerSecond, medianMs, p95Ms, p99Ms, failed, cpuMsPerRequest = 0 } = speed
  const { streams, told, toldMs } = speed
  write(
    `${requests} requests, ${requestsPerSecond} a second: median ${medianMs} ms, p95 ${p95Ms} ms, p99 ${p99Ms} ms, ${failed} failed; ${cpuMsPerRequest} ms of the server's processor each`,
  )
  write(`${streams} streams open: ${told} heard of a new report, the last ${toldMs} ms after it was in the ledger`)
  write(JSON.stringify({ part: 'api', ...speed }))
  return failed === 0 && told === streams ? 0 : 1
}

async function benchTimes(data: string, rounds: number): Promise<number> {
  const { measureTimes, timesFolder } = await import('./times.ts')
  if (!existsSync(join(data, timesFolder))) {
    write(`skipped: times: ${join(data, timesFolder)} is not there; bench/README.md says where to get it`)
    return 0
  }
  const readers = measureTimes(data, rounds)
  write(renderRow(['reader', '', 'strict F1', 'relaxed F1', 'value F1', 'texts/s', 'tokens/s', 'crashes']))
  for (const { reader, strictF1, relaxedF1, valueF1, textsPerSecond, tokensPerSecond, crashes } of readers)
    write(renderRow([reader.padEnd(22), '', strictF1, relaxedF1, valueF1, textsPerSecond, tokensPerSecond, crashes]))
  write(JSON.stringify({ part: 'times', rounds, readers }))
  return 0
}

async function benchPages(data: string, rounds: number): Promise<number> {
  const { printPages } = await import('./pages.ts')
  return printPages(data, rounds, (cells) => write(renderRow(cells)))
}

async function benchPage(_data: string, rounds: number, { store }: PartOptions): Promise<number> {
  const { printPage } = await import('./page/index.ts')
  return printPage({ rounds, ...(store === undefined ? {} : { store }) }, write)
}

/** The parts; without a name it is the whole reader. */
type Part = (data: string, rounds: number, options: PartOptions) => number | Promise<number>
const parts: Readonly<Record<string, Part>> = {
  reading: benchReading,
  syntax: benchSyntax,
  stages: benchStages,
  lineage: benchLineage,
  ledger: benchLedger,
  questions: benchQuestions,
  api: benchApi,
  times: benchTimes,
  pages: benchPages,
  page: benchPage,
}

/** Parts that make what they measure on. */
const withoutData: ReadonlySet<Part> = new Set([benchLineage, benchLedger, benchQuestions, benchApi, benchPage])
function refuse(line: string): number {
  process.stderr.write(
    `bench: ${line}: npm run bench -- [${Object.keys(parts).join('|')}|watch] --data DIR [--rounds N]\n`,
  )
  return 64
}

async function main(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: {
      data: { type: 'string' },
      rounds: { type: 'string', default: String(roundsDefault) },
      feeds: { type: 'string', default: '1000' },
      kills: { type: 'string', default: '50' },
      rate: { type: 'string', default: '12' },
      minutes: { type: 'string', default: '60' },
      pages: { type: 'string', default: '5' },
      reports: { type: 'string', default: String(ledgerReports) },
      reading: { type: 'string', default: 'all' },
      days: { type: 'string', default: '365' },
      store: { type: 'string' },
    },
    allowPositionals: true,
  })
  if (positionals[0] === 'watch') {
    const { runWatchBench, watchNumbers } = await import('./watch.ts')
    return await runWatchBench(watchNumbers(values), write)
  }
  const part = parts[positionals[0] ?? 'reading']
  const rounds = Number(values.rounds)
  if (part === undefined || positionals.length > 1) return refuse(`there is no part ${positionals.join(' ')}`)
  if (!Number.isInteger(rounds) || rounds < 1) return refuse(`--rounds is a whole number from 1, not ${values.rounds}`)
  if (values.data === undefined && !withoutData.has(part)) return refuse('say where the data is')
  const [reports, days, reading] = [Number(values.reports), Number(values.days), values.reading]
  for (const [name, number] of Object.entries({ reports, days }))
    if (!Number.isInteger(number) || number < 1) return refuse(`--${name} is a whole number from 1, not ${number}`)
  if (reading !== 'all' && reading !== 'once') return refuse(`--reading is all or once, not ${reading}`)
  const options = { reports, reading, days, ...(values.store === undefined ? {} : { store: values.store }) } as const
  return await part(values.data ?? '', rounds, options)
}

// A reader that has seen enough, as in `| head`, is no failure.
process.stdout.on('error', () => process.exit())

process.exitCode = await main(process.argv.slice(2))
