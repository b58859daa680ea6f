/**
 * Does a process killed at any moment lose anything that it acknowledged? A real process ingests and merges, is killed, and the
 * ledger is opened, read and verified; the same command then continues. TOCSIN_KILLS sets how often, TOCSIN_SEED when. Where
 * TOCSIN_POSTGRES is the address of a database, as many die at a ledger there, in schemas of their own.
 */

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { randomFrom } from '../../check/random.ts'
import { checkArchive } from '../archive/index.ts'
import type { Intake } from '../ingest/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import { claimsOf, textId } from '../model/index.ts'
import { type IngestSummary, ingest } from './ingest.ts'
import { openLedger } from './ledger.ts'
import { makeMerger } from './materialise.ts'
import { verifyLedger } from './verify.ts'

/** Thirty reports a day, so that merging goes on while reports come. */
const publishedOn = (number: number): string => `2024-05-${String(1 + (Math.floor(number / 30) % 28)).padStart(2, '0')}`

/** Every ledger has a folder of captures of its own, on a server too. */
const archiveOf = (ledger: string): string =>
  ledger.includes('://') ? join(tmpdir(), `tocsin-kills-${textId(ledger).slice(0, 12)}.warc`) : `${ledger}.warc`

/** Reports of various lengths, the same in every process; between two of them nothing is waited for. */
async function* stream(count: number): AsyncGenerator<Intake> {
  for (let number = 0; number < count; number += 1) {
    const news = `At least ${number + 2} people were killed in Almaty on Thursday, police said.`
    const text = `${news} ${'Shops stayed closed, and “nobody” knew why. '.repeat((number * 7) % 60)}`
    const body = new TextEncoder().encode(text)
    const capture = {
      id: textId(text),
      source: `stream#${number + 1}`,
      fetched: '2024-05-15T08:00:00.000Z',
      mediaType: 'application/jsonl',
      body,
    }
    yield { kind: 'report', capture, input: { text, ref: `r${number}`, published: publishedOn(number) }, warnings: [] }
  }
}

/** The process that is killed. It prints what is acknowledged, an id a line, and at its end the summary. */
async function runChild(path: string, count: number): Promise<void> {
  const say = (line: string): unknown => process.stdout.write(`${line}\n`)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  say('ready')
  const store = await openLedger({ store: path, archive: archiveOf(path), create: true })
  const onProgress = ({ acknowledged }: { readonly acknowledged: readonly string[] }): void => {
    for (const id of acknowledged) say(id)
  }
  const [batch, merging] = [{ entriesMax: 4 }, { stepReports: 8 }]
  const knowledge = loadKnowledge()
  const options = { store, knowledge, batch, merging, signal: stop.signal, onProgress }
  const summary = await ingest({ intake: stream(count), ...options })
  await store.close()
  say(JSON.stringify(summary))
}

interface Run {
  readonly acknowledged: readonly string[]
  readonly summary?: IngestSummary
  readonly errors: string
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** Ends the process `delayMs` after it has printed `lines` lines. */
interface Blow {
  readonly signal: NodeJS.Signals
  readonly lines: number
  readonly delayMs: number
}

async function run(path: string, count: number, blow?: Blow): Promise<Run> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'child', path, String(count)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (part) => {
    errors += part
  })
  const ended = new Promise<Pick<Run, 'code' | 'signal'>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (lines.length === blow?.lines) strike(child, blow)
  }
  const end = await ended
  const last = lines.at(-1)
  const summary = last?.startsWith('{') === true ? { summary: JSON.parse(last) as IngestSummary } : {}
  // A line that the kill cut short acknowledges nothing.
  return { acknowledged: lines.filter((line) => /^[0-9a-f]{16}-[0-9a-f]{8}$/.test(line)), ...summary, errors, ...end }
}

function strike(child: ChildProcess, { signal, delayMs }: Blow): void {
  setTimeout(() => child.kill(signal), delayMs)
}

/** Ids in the ledger, after a look at every row: it parses, and belongs to the others. `isDeep`: merging goes on, and all is verified. */
async function inspect(path: string, isDeep = true): Promise<ReadonlySet<string>> {
  const store = await openLedger({ store: path, archive: archiveOf(path), create: true })
  const ids = new Set<string>()
  const expected: unknown[] = []
  for await (const { id, fetched, reading, source } of store.reports()) {
    ids.add(id)
    assert.equal(textId(reading.text), reading.report.id)
    const number = Number(reading.report.ref?.slice(1))
    assert.equal(source, `stream#${number + 1}`)
    const capture = await store.captureOf(id)
    assert.equal(
      createHash('sha256')
        .update(capture?.body ?? '')
        .digest('hex'),
      reading.report.id,
    )
    assert.equal(fetched, capture?.fetched)
    expected.push(...claimsOf(reading, { id, at: `${publishedOn(number)}T00:00:00.000Z` }))
  }
  // Claims went through JSON, which has no `undefined`.
  assert.deepEqual(await Array.fromAsync(store.claims()), JSON.parse(JSON.stringify(expected)))
  if (isDeep) {
    await makeMerger(store).settle()
    const { findings, pending, incidents } = await verifyLedger({ store })
    assert.deepEqual({ findings, pending }, { findings: [], pending: 0 })
    assert.ok(ids.size === 0 || incidents > 0)
  } else assert.deepEqual(await store.derived.checkIntegrity(), [])
  await store.close()
  await inspectArchive(path, ids.size)
  return ids
}

/** The bytes are in the archive, where a kill may leave a record more, or one that is torn off at the end of a file. */
async function inspectArchive(path: string, reports: number): Promise<void> {
  let archived = 0
  for await (const { captures } of checkArchive(archiveOf(path))) archived += captures
  assert.ok(archived >= reports, `${archived} captures of ${reports} reports`)
}

/** One in three dies around the opening of the ledger, the others between two acknowledgements or in the midst of one. */
function chooseBlow(random: () => number): Blow {
  const early = random() < 1 / 3
  const lines = early ? 1 : 2 + Math.floor(random() * 24)
  return { signal: 'SIGKILL', lines, delayMs: Math.floor(random() * (early ? 40 : 15)) }
}

/** Kills that one ledger goes through; then comes a fresh one, since looking at every row takes longer as it grows. */
const killsPerLedger = 12

/** Kills after which the ledger is made anew to be compared, which takes some seconds; after the others its rows are looked at. */
const deepEvery = 4

async function killAgainAndAgain(addressOf: (ledger: number) => string): Promise<void> {
  const { TOCSIN_KILLS = '4', TOCSIN_SEED = '20240514' } = process.env
  const random = randomFrom(Number(TOCSIN_SEED))
  const kills = Number(TOCSIN_KILLS)
  let hits = 0
  for (let done = 0; done < kills; done += killsPerLedger) {
    const blows = Array.from({ length: Math.min(killsPerLedger, kills - done) }, () => chooseBlow(random))
    hits += await survive(addressOf(done), blows)
  }
  assert.ok(hits >= kills / 2, `${hits} of ${kills} kills hit a process at work`)
}

/** One ledger through all the blows and to its end; returns how many of them hit a process at work. */
async function survive(path: string, blows: readonly Blow[]): Promise<number> {
  // More than the blows let through, so that nearly all of them find work.
  const count = 100 + blows.length * 40
  const acknowledged = new Set<string>()
  let hits = 0
  for (const [index, blow] of blows.entries()) {
    const ended = await run(path, count, blow)
    assert.equal(ended.errors, '')
    if (ended.signal === 'SIGKILL') hits += 1
    for (const id of ended.acknowledged) acknowledged.add(id)
    const kept = await inspect(path, index % deepEvery === deepEvery - 1)
    const lost = [...acknowledged].filter((id) => !kept.has(id))
    assert.deepEqual(lost, [], `lost what was acknowledged, at ${JSON.stringify(blow)}`)
  }
  const last = await run(path, count)
  assert.equal(last.code, 0, last.errors)
  const { added = 0, known = 0 } = last.summary ?? {}
  assert.equal(added + known, count)
  assert.ok(known >= acknowledged.size)
  assert.equal((await inspect(path)).size, count)
  return hits
}

async function interrupt(path: string): Promise<void> {
  const count = 60
  const ended = await run(path, count, { signal: 'SIGINT', lines: 9, delayMs: 0 })
  assert.equal(ended.errors, '')
  assert.equal(ended.code, 0)
  assert.equal(ended.summary?.stopped, true)
  assert.ok(ended.acknowledged.length < count)
  assert.equal(ended.summary.added, ended.acknowledged.length)
  assert.deepEqual(await inspect(path), new Set(ended.acknowledged))
  const rest = await run(path, count)
  assert.deepEqual(rest.summary, {
    added: count - ended.acknowledged.length,
    known: ended.acknowledged.length,
    failed: [],
    stopped: false,
  })
}

async function killAtServer(server: string): Promise<void> {
  const run = `k${process.pid}_${Date.now().toString(36)}`
  const schemas: string[] = []
  const addressOf = (ledger: number): string => {
    const url = new URL(server)
    schemas.push(`${run}_${ledger}`)
    url.searchParams.set('schema', `${run}_${ledger}`)
    return url.href
  }
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await killAgainAndAgain(addressOf)
  } finally {
    for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`)
    await client.end()
  }
}

const [, , role, childPath = '', childCount = ''] = process.argv
if (role === 'child') {
  await runChild(childPath, Number(childCount))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-kill-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const { TOCSIN_POSTGRES: server, TOCSIN_KILLS } = process.env
  const noKills = TOCSIN_KILLS === undefined ? 'kills take a minute: TOCSIN_KILLS=24 npm test -- ingest-kill' : false
  test('kill -9 at any moment loses nothing acknowledged, and the same command continues', { skip: noKills }, () =>
    killAgainAndAgain((ledger) => join(folder, `killed-${ledger}.db`)),
  )
  const noServer = server === undefined ? 'no server: set TOCSIN_POSTGRES to the address of a database' : false
  test('and neither does one whose ledger is on a server', { skip: noServer || noKills }, () =>
    killAtServer(server ?? ''),
  )
  // Windows has no signal that a process could answer.
  const skip = process.platform === 'win32'
  test('Ctrl-C ends cleanly, loses nothing acknowledged, and the same command continues', { skip }, () =>
    interrupt(join(folder, 'interrupted.db')),
  )
}
