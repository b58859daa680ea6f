/** What did the processes say, and when were they killed? The real command, started, heard, killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Sample, sampleOf } from './watch-memory.ts'

const binary = join(dirname(import.meta.dirname), 'bin', 'tocsin.js')
/** The least and the most between two polls, on the fast clock; the same as the command's own. */
const intervals = ['--interval-min', '5m', '--interval-max', '24h']
/** How often the memory of the process is looked at. */
const sampleMs = 5000

export interface Acknowledged {
  readonly id: string
  readonly url: string
  readonly at: number
}

/** The processes, one after the other, with what they said. */
export class Runs {
  readonly acknowledged: Acknowledged[] = []
  readonly killed: number[] = []
  readonly errors: string[] = []
  /** A list for each process. */
  readonly memory: Sample[][] = []
  #child: ChildProcess | undefined
  #closed: Promise<number | null> = Promise.resolve(null)
  readonly #folder: string
  readonly #store: string
  readonly #clock: string
  readonly #onAcknowledged: (name: string) => void
  /** Where the process that runs says how it does. */
  #metrics: string | undefined

  constructor(
    { folder, store, since, rate }: { folder: string; store: string; since: number; rate: number },
    onAcknowledged: (name: string) => void,
  ) {
    this.#folder = folder
    this.#store = store
    this.#onAcknowledged = onAcknowledged
    this.#clock = `${since},${rate}`
  }

  /** Resolves once the process has done so many pieces of work, or has ended: that is how far it gets on any machine. */
  async start(works = 1): Promise<void> {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const flags = [
      '--store',
      this.#store,
      '--log',
      'json',
      '--metrics-port',
      '0',
      '--allow-private-network',
      '--concurrency',
      '32',
      ...intervals,
    ]
    const child = spawn(process.execPath, [binary, 'watch', 'feeds.txt', ...flags], {
      cwd: this.#folder,
      env: { ...env, TOCSIN_CLOCK: this.#clock },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#child = child
    this.#metrics = undefined
    this.#closed = new Promise((resolve) => child.once('close', resolve))
    this.#watchMemory(child)
    const worked = Promise.withResolvers<void>()
    let left = works
    createInterface({ input: child.stderr }).on('line', (line) => {
      this.#hear(line)
      if (!/"event":"(?:asked|report|page)"/.test(line)) return
      left -= 1
      if (left <= 0) worked.resolve()
    })
    await Promise.race([worked.promise, this.#closed])
    if (left > 0) this.errors.push(`ended by itself, ${left} pieces of work before it was to be killed`)
  }

  #hear(line: string): void {
    if (!line.startsWith('{')) {
      this.errors.push(line)
      return
    }
    try {
      const said: unknown = JSON.parse(line)
      if (typeof said !== 'object' || said === null) return
      if ('metrics' in said) this.#metrics = String(said.metrics)
      if (!('event' in said) || said.event !== 'report') return
      if ('url' in said && 'id' in said) {
        this.acknowledged.push({ id: String(said.id), url: String(said.url), at: Date.now() })
        this.#onAcknowledged(nameOf(String(said.url)))
      }
    } catch {
      // A line that the kill cut short acknowledges nothing.
    }
  }

  #watchMemory(child: ChildProcess): void {
    const samples: Sample[] = []
    this.memory.push(samples)
    const startedMs = Date.now()
    const timer = setInterval(async () => {
      const atMs = Date.now() - startedMs
      const sample = await sampleOf(child.pid, this.#metrics)
      if (sample !== undefined) samples.push({ atMs, ...sample })
    }, sampleMs)
    child.once('close', () => clearInterval(timer))
  }

  async kill(): Promise<void> {
    this.#child?.kill('SIGKILL')
    await this.#closed
    this.killed.push(Date.now())
  }

  /** Ctrl-C; the exit code. */
  async interrupt(): Promise<number | null> {
    this.#child?.kill('SIGINT')
    return await this.#closed
  }
}

/** The page's name, which ends its address. */
export function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1)
}
