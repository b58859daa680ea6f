/**
 * How fast is the reader, and does it ever fall over? `npm run bench -- --data DIR` reads all texts of the sets in
 * `text-set.ts` with each reader in `peer.ts`: crashes, texts and tokens a second, peak memory; then the start-to-finish
 * time of the command on one short report. The last line is one JSON object.
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

function main(data: string): number {
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

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) {
  process.stderr.write('bench: say where the data is: npm run bench -- --data DIR\n')
  process.exitCode = 64
} else {
  process.exitCode = main(values.data)
}
