/** Does the desk open, and close as it should? The real command, unattended: no terminal, and nothing on standard input. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { binary, environmentWith, reportsFolder, runTocsin } from '../cases.ts'

const cwd = mkdtempSync(join(tmpdir(), 'tocsin-serve-'))
const reports = reportsFolder()
after(() => {
  for (const folder of [cwd, reports]) rmSync(folder, { recursive: true })
})

/** Closing takes no longer than this, in milliseconds. */
const closeMsMax = 2000

interface Opened {
  readonly url: string
  /** Everything on standard output until the address, and with it. */
  readonly said: string
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly ms: number }>
}

/** Starts the command and waits until it says where it answers. */
async function open(args: readonly string[]): Promise<Opened> {
  const child = spawn(process.execPath, [binary, ...args], {
    cwd,
    env: environmentWith(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let said = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    said += chunk
    if (/http:\S+\n/.test(said)) break
  }
  const url = /http:\S+(?=\n)/.exec(said.slice(said.lastIndexOf('http:')))?.[0] ?? ''
  return {
    url,
    said,
    async end(signal) {
      const started = performance.now()
      child.kill(signal)
      const [code] = await ended
      return { code, ms: performance.now() - started }
    },
  }
}

async function closes(opened: Opened, signal: NodeJS.Signals): Promise<void> {
  const { code, ms } = await opened.end(signal)
  assert.equal(code, 0)
  assert.ok(ms < closeMsMax, `${signal} took ${ms} ms`)
}

test('the sample opens on the desk: the gravest on a screen, the address last, and a page', {
  timeout: 60_000,
}, async () => {
  const opened = await open(['sample', '--serve', '--port', '0'])
  assert.match(opened.said, /^\d+ incidents from \d+ reports/)
  assert.match(opened.said, /\n2023-10-07 +Earthquake in Herat +2,445 killed/)
  assert.ok(opened.said.split('\n').length <= 30, 'it fits on a screen')
  assert.ok(opened.said.endsWith(`${opened.url}\n`))
  const page = await fetch(opened.url)
  assert.equal(page.status, 200)
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/)
  const { total } = (await (await fetch(new URL('/incidents', opened.url))).json()) as { total: number }
  assert.ok(total > 10)
  await closes(opened, 'SIGINT')
})

test('where the port is taken the sample takes the next one, and the server says so', { timeout: 60_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const opened = await open(['sample', '--serve', '--port', `${port}`])
  assert.ok(Number(new URL(opened.url).port) > port)
  assert.equal((await fetch(opened.url)).status, 200)
  await closes(opened, 'SIGTERM')
  const refused = await runTocsin(['serve', '--store', 'sample.db', '--port', `${port}`], { cwd })
  assert.match(refused.stderr, /the port is in use; give another with --port/)
  assert.notEqual(refused.code, 0)
  other.close()
})

test('a signal ends it while streams and requests are open', { timeout: 60_000 }, async () => {
  const ingested = await runTocsin(['ingest', join(reports, 'reports.jsonl'), '--store', 'own.db'], { cwd })
  assert.equal(ingested.code, 0)
  const opened = await open(['serve', '--store', 'own.db', '--port', '0'])
  const stream = await fetch(new URL('/changes', opened.url), { headers: { accept: 'text/event-stream' } })
  assert.equal(stream.status, 200)
  const body = stream.text()
  await closes(opened, 'SIGINT')
  assert.match(await body, /^retry: /)
})
